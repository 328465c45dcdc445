/** Small specifications, written as the real one is. */
import type * as Metamodel from "@elastic/request-converter/dist/metamodel.d.ts"
import { fromSpecification } from "../../codegen/fromSpecification.ts"
import { generate } from "../../codegen/generate.ts"
import type { Model } from "../../codegen/model.ts"

export const nameIn = (namespace: string, name: string) => ({ namespace, name })

export const builtin = (name: string): Metamodel.ValueOf => ({
  kind: "instance_of",
  type: nameIn("_builtins", name)
})
export const text = builtin("string")

export const ref = (name: string, ...generics: Array<Metamodel.ValueOf>): Metamodel.ValueOf => {
  const at = name.lastIndexOf(".")
  return { kind: "instance_of", type: nameIn(name.slice(0, at), name.slice(at + 1)), generics }
}

export const property = (
  name: string,
  type: Metamodel.ValueOf = text,
  more: Partial<Metamodel.Property> = {}
): Metamodel.Property => ({ name, type, required: false, ...more })

export const required = (name: string, type: Metamodel.ValueOf = text) =>
  property(name, type, { required: true })

export const shape = (
  name: string,
  properties: Array<Metamodel.Property>,
  more: Partial<Metamodel.Interface> = {}
): Metamodel.Interface => ({
  kind: "interface",
  name: nameIn("_types", name),
  properties,
  specLocation: "",
  ...more
})

interface Draft {
  readonly name?: string
  readonly types?: Array<Metamodel.TypeDefinition>
  readonly urls?: Array<Metamodel.UrlTemplate>
  readonly path?: Array<Metamodel.Property>
  readonly query?: Array<Metamodel.Property>
  readonly body?: Metamodel.Body
  readonly answer?: Metamodel.Body
  readonly generics?: Array<string>
  readonly endpoint?: Partial<Metamodel.Endpoint>
}

/** A model with one endpoint, `things.get` unless it says otherwise. */
export const modelOf = (draft: Draft): Model => {
  const name = draft.name ?? "things.get"
  const namespace = name.includes(".") ? name : `_global.${name}`
  const generics = draft.generics?.map((generic) => nameIn(`${namespace}.Response`, generic))
  return fromSpecification({
    types: [
      {
        kind: "request",
        name: nameIn(namespace, "Request"),
        path: draft.path ?? [],
        query: draft.query ?? [],
        body: draft.body ?? { kind: "no_body" },
        specLocation: ""
      },
      {
        kind: "response",
        name: nameIn(namespace, "Response"),
        body: draft.answer ?? { kind: "properties", properties: [required("ok", builtin("boolean"))] },
        specLocation: "",
        ...(generics === undefined ? {} : { generics })
      },
      ...(draft.types ?? [])
    ],
    endpoints: [
      {
        name,
        description: "",
        docUrl: "https://example.org/things",
        availability: {},
        request: nameIn(namespace, "Request"),
        response: nameIn(namespace, "Response"),
        requestBodyRequired: false,
        urls: draft.urls ?? [{ path: "/_things", methods: ["GET"] }],
        ...draft.endpoint
      }
    ]
  })
}

/** The text of a generated file, without breaks and indentation, so that a test reads in one line. */
export const textOf = (model: Model, file: string): string => {
  const found = generate(model).find(({ path }) => path === file)
  if (found === undefined) throw new Error(`${file} was not written`)
  return found.text.replace(/\s+/g, " ")
}

export const filesOf = (model: Model): ReadonlyArray<string> => generate(model).map(({ path }) => path)
