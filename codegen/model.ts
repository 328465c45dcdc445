/**
 * The intermediate model: what the generator knows of the API, and nothing else.
 *
 * The specification has the same facts in several forms (behaviours, attached behaviours, variants, body
 * kinds); here each fact has one.
 */

/** A type of a value. */
export type Type =
  | { readonly kind: "string" | "number" | "boolean" | "null" | "bytes" | "nothing" | "unknown" }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  | { readonly kind: "parameter"; readonly name: string }
  | { readonly kind: "array"; readonly item: Type }
  | { readonly kind: "record"; readonly key: Type; readonly value: Type }
  | { readonly kind: "union"; readonly items: ReadonlyArray<Type> }
  | Reference

/** A reference to a declaration by its full name in the specification, for instance `_types.query_dsl.BoolQuery`. */
export interface Reference {
  readonly kind: "reference"
  readonly to: string
  readonly args: ReadonlyArray<Type>
}

/** Facts about a declaration or property that its documentation states. */
export interface Facts {
  readonly since?: string
  readonly deprecated?: string
  readonly docs?: string
  readonly stability?: Stability
}

export type Stability = "stable" | "beta" | "experimental"

export interface Property extends Facts {
  readonly name: string
  readonly type: Type
  readonly required: boolean
  /** The server's default as the documentation shows it. */
  readonly defaultValue?: string
  readonly aliases: ReadonlyArray<string>
  /** In a container: stands beside the variant, whichever it is. */
  readonly common: boolean
  /** Any object may stand here as well, which the type leaves out: what a user named so. */
  readonly orObject?: boolean
}

export interface Parameter {
  readonly name: string
  readonly defaultType: Type
}

interface Named extends Facts {
  readonly id: string
  readonly parameters: ReadonlyArray<Parameter>
}

export interface Interface extends Named {
  readonly kind: "interface"
  readonly parents: ReadonlyArray<Reference>
  readonly properties: ReadonlyArray<Property>
  /** Properties of any other name. */
  readonly rest?: Type
  /** Exactly one of the properties that are not `common` is set. */
  readonly container: boolean
  /** The value of this property may stand for the whole. */
  readonly shortcut?: string
}

export interface Enum extends Named {
  readonly kind: "enum"
  readonly members: ReadonlyArray<string>
  readonly open: boolean
}

export interface Alias extends Named {
  readonly kind: "alias"
  readonly type: Type
  /** The items of the union differ in this property. */
  readonly tag?: string
}

export type Declaration = Interface | Enum | Alias

export type Body =
  | { readonly kind: "none" }
  | { readonly kind: "fields"; readonly properties: ReadonlyArray<Property> }
  | { readonly kind: "value"; readonly name: string; readonly type: Type; readonly required: boolean }
  | { readonly kind: "ndjson"; readonly name: string; readonly item: Type; readonly required: boolean }

export type Answer =
  | { readonly kind: "json"; readonly response: string }
  | { readonly kind: "exists" }
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly mediaType: string }
  | { readonly kind: "bytes"; readonly mediaType: string }

export interface Url {
  readonly path: string
  readonly methods: ReadonlyArray<string>
}

export interface Request {
  readonly id: string
  readonly parameters: ReadonlyArray<Parameter>
  readonly parents: ReadonlyArray<Reference>
  readonly path: ReadonlyArray<Property>
  readonly query: ReadonlyArray<Property>
  readonly body: Body
}

export interface Endpoint extends Facts {
  /** The specification's name, for instance `indices.create`. */
  readonly name: string
  readonly urls: ReadonlyArray<Url>
  readonly request: Request
  readonly answer: Answer
  readonly private: boolean
  readonly privileges: ReadonlyArray<string>
}

export interface Model {
  readonly declarations: ReadonlyMap<string, Declaration>
  readonly endpoints: ReadonlyArray<Endpoint>
  /** Declarations that users need though no endpoint refers to them. */
  readonly exported: ReadonlyArray<string>
}
