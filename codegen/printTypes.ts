/** Fourth stage, first part: declarations as TypeScript types. */
import type {
  Alias,
  Declaration,
  Endpoint,
  Enum,
  Facts,
  Interface,
  Property,
  Request,
  Type
} from "./model.ts"
import { lookup, membersOf, nameOf, type Plan, type Usage } from "./plan.ts"

/** What printing a module collects on its way. */
export interface Scope {
  readonly plan: Plan
  readonly file: string
  readonly usage: Usage
  /** Names of other modules that the text uses. */
  readonly types: Set<string>
  readonly values: Set<string>
  /** Names of `Wire.ts` that the text uses. */
  readonly wire: Set<string>
}

const identifier = /^[A-Za-z_$][\w$]*$/

export const quoted = (name: string): string => (identifier.test(name) ? name : JSON.stringify(name))

/**
 * A doc comment. Generated ones use neither `@see` nor `{@link}`: the compiler parses the comments that do,
 * and the type-check of a small program takes 5 MB more.
 */
export const comment = (lines: ReadonlyArray<string>): string =>
  lines.length === 1 ? `/** ${lines[0]} */` : `/**\n${lines.map((line) => ` * ${line}`).join("\n")}\n */`

const unionOf = (texts: ReadonlyArray<string>): string =>
  texts.includes("unknown") ? "unknown" : [...new Set(texts)].join(" | ")

const openText = "(string & {})"

export const hasBooleans = (declaration: Enum): boolean =>
  declaration.members.includes("true") || declaration.members.includes("false")

const referenceText = (scope: Scope, to: string, args: ReadonlyArray<Type>): string => {
  scope.types.add(to)
  const plain = args.every((arg) => arg.kind === "unknown")
  return plain ? nameOf(to) : `${nameOf(to)}<${args.map((arg) => typeText(scope, arg)).join(", ")}>`
}

/** Types that are printed otherwise than the specification has them, for JavaScript's sake. */
const replaced: { readonly [id: string]: string } = {
  "_types.DateMath": "string | Instant",
  "_types.FieldValue": "string | number | bigint | boolean | null"
}

/** What users may give beside the wire's own form, as `Wire.ts` names it. */
const writtenAs: { readonly [id: string]: string } = {
  "_types.DateTime": "Instant",
  "_types.DateMath": "Instant",
  "_types.Duration": "TimeSpan"
}

export const typeText = (scope: Scope, type: Type): string => {
  switch (type.kind) {
    case "string":
    case "number":
    case "boolean":
    case "null":
    case "unknown":
      return type.kind
    case "nothing":
      return "undefined"
    case "bytes":
      return scope.usage === "request" ? "Uint8Array | string" : "string"
    case "literal":
      return JSON.stringify(type.value)
    case "parameter":
      return type.name
    case "array":
      return `ReadonlyArray<${typeText(scope, type.item)}>`
    case "record": {
      const value = typeText(scope, type.value)
      const key = type.key.kind === "reference" ? lookup(scope.plan.model, type.key.to) : undefined
      if (scope.usage === "request" && key?.kind === "enum") {
        return `{ readonly [K in ${typeText(scope, type.key)}]?: ${value} | undefined }`
      }
      return `{ readonly [key: string]: ${value} }`
    }
    case "union":
      return unionOf(type.items.map((item) => typeText(scope, item)))
    case "reference": {
      const target = lookup(scope.plan.model, type.to)
      const text = referenceText(scope, type.to, type.args)
      if (
        target.kind === "enum" &&
        scope.usage === "response" &&
        scope.plan.usageOf.get(type.to) === "both"
      ) {
        return `${text} | ${openText}`
      }
      // A date or a duration is written as text on its way out; what comes back is the text.
      const written = scope.usage === "request" ? writtenAs[type.to] : undefined
      if (written !== undefined) {
        scope.wire.add(written)
        return unionOf([text, written])
      }
      const shortcut = shortcutOf(scope, target)
      return shortcut === undefined ? text : unionOf([text, shortcut])
    }
  }
}

const shortcutOf = (scope: Scope, target: Declaration): string | undefined => {
  if (target.kind !== "interface" || target.shortcut === undefined) return undefined
  const property = membersOf(scope.plan.model, target).properties.find(({ name }) => name === target.shortcut)
  return property === undefined ? undefined : typeText(scope, property.type)
}

const version = (text: string): string => text.replace(/^(\d+\.\d+)$/, "$1.0")

const factLines = (facts: Facts): ReadonlyArray<string> => [
  ...(facts.since === undefined ? [] : [`In Elasticsearch since ${version(facts.since)}.`]),
  ...(facts.stability === undefined || facts.stability === "stable"
    ? []
    : [`Stability: ${facts.stability}.`]),
  ...(facts.deprecated === undefined ? [] : [`@deprecated since Elasticsearch ${version(facts.deprecated)}`])
]

const propertyComment = (property: Property): string => {
  const lines = [
    ...(property.defaultValue === undefined ? [] : [`Default: \`${property.defaultValue || '""'}\`.`]),
    ...factLines(property)
  ]
  return lines.length === 0 ? "" : `${comment(lines)}\n`
}

const propertyText = (scope: Scope, property: Property): string => {
  const text = typeText(scope, property.type)
  // JSON has no undefined: only what users write may be undefined.
  const absent = scope.usage === "response" ? text : unionOf([text, "undefined"])
  const one = (name: string, required: boolean) =>
    `${propertyComment(property)}readonly ${quoted(name)}${required ? `: ${text}` : `?: ${absent}`}\n`
  const required = property.required && property.aliases.length === 0
  return [property.name, ...property.aliases].map((name) => one(name, required)).join("")
}

const parametersText = (declaration: { readonly parameters: Declaration["parameters"] }): string =>
  declaration.parameters.length === 0
    ? ""
    : `<${declaration.parameters.map(({ name }) => `${name} = unknown`).join(", ")}>`

const declarationComment = (declaration: Declaration): string =>
  comment([
    `\`${declaration.id}\` in Elasticsearch's specification.`,
    ...(declaration.docs === undefined ? [] : [`Documentation: ${declaration.docs}`]),
    ...factLines(declaration),
    "@category models",
    "@since 0.1.0"
  ])

const bodyText = (scope: Scope, properties: ReadonlyArray<Property>): string =>
  `{\n${properties.map((property) => propertyText(scope, property)).join("")}}`

/**
 * What the DSL makes. One interface beside the union of all variants keeps the compiler from comparing unions: a file
 * of 50 queries takes it 0.3 s instead of 10.
 */
const made: ReadonlySet<string> = new Set([
  "AggregationsAggregationContainer",
  "QueryDslQueryContainer",
  "QueryDslSpanQuery",
  "RetrieverContainer",
  "SearchFieldSuggester",
  "SearchRescore"
])

const containerText = (scope: Scope, declaration: Interface): string => {
  const name = nameOf(declaration.id)
  const { properties, rest } = membersOf(scope.plan.model, declaration)
  // What is inherited is no variant of its own: a query's boost stands beside them.
  const variantNames = new Set(
    declaration.properties.filter((property) => !property.common).map((property) => property.name)
  )
  const common = properties.filter((property) => !variantNames.has(property.name))
  const variants = properties
    .filter((property) => variantNames.has(property.name))
    .flatMap((property) =>
      [property.name, ...property.aliases].map((alias) => ({ ...property, name: alias, aliases: [] }))
    )
    .map((property) => ({ ...property, required: true }))
  const head = declarationComment(declaration)
  if (rest !== undefined) {
    const texts = [
      ...properties.map((property) => typeText(scope, property.type)),
      typeText(scope, rest),
      "undefined"
    ]
    return `${head}\nexport interface ${name} {\n${properties.map((property) => propertyText(scope, property)).join("")}readonly [key: string]: ${unionOf(texts)}\n}`
  }
  scope.wire.add("OneOf")
  const isMade = made.has(name)
  if (isMade) scope.wire.add("Made")
  return [
    `${comment([`The variants of \`${name}\`.`, "@category models", "@since 0.1.0"])}`,
    `export interface ${name}Variants ${bodyText(scope, variants)}`,
    "",
    ...(isMade
      ? [
          `${comment([`A \`${name}\` that a function of this package made.`, "@category models", "@since 0.1.0"])}`,
          `export interface ${name}Made extends Partial<${name}Variants>, Made {}`,
          ""
        ]
      : []),
    head,
    `export type ${name} = ${isMade ? `(OneOf<${name}Variants> | ${name}Made)` : `OneOf<${name}Variants>`}${common.length === 0 ? "" : ` & ${bodyText(scope, common)}`}`
  ].join("\n")
}

const interfaceText = (scope: Scope, declaration: Interface): string => {
  if (declaration.container) return containerText(scope, declaration)
  const { model } = scope.plan
  const name = `${nameOf(declaration.id)}${parametersText(declaration)}`
  const head = declarationComment(declaration)
  const members = membersOf(model, declaration)
  if (members.rest !== undefined) {
    const rest = typeText(scope, members.rest)
    if (scope.usage === "response" && rest !== "unknown") {
      return `${head}\nexport type ${name} = ${bodyText(scope, members.properties)} & { readonly [key: string]: ${rest} }`
    }
    const texts =
      rest === "unknown"
        ? [rest]
        : [rest, ...members.properties.map((property) => typeText(scope, property.type)), "undefined"]
    return `${head}\nexport interface ${name} {\n${members.properties.map((property) => propertyText(scope, property)).join("")}readonly [key: string]: ${unionOf(texts)}\n}`
  }
  const own = new Set(declaration.properties.map((property) => property.name))
  const overrides = declaration.parents.some((parent) => {
    const target = lookup(model, parent.to)
    return (
      target.kind === "interface" &&
      (target.container || membersOf(model, target).properties.some((property) => own.has(property.name)))
    )
  })
  if (overrides) return `${head}\nexport interface ${name} ${bodyText(scope, members.properties)}`
  const parents = declaration.parents.map((parent) => referenceText(scope, parent.to, parent.args))
  const heritage = parents.length === 0 ? "" : ` extends ${parents.join(", ")}`
  return `${head}\nexport interface ${name}${heritage} ${bodyText(scope, declaration.properties)}`
}

const enumText = (scope: Scope, declaration: Enum): string => {
  const open = declaration.open || scope.usage === "response"
  const members = [
    ...declaration.members.map((member) => JSON.stringify(member)),
    ...(hasBooleans(declaration) ? ["boolean"] : []),
    ...(open ? [openText] : [])
  ]
  return `${declarationComment(declaration)}\nexport type ${nameOf(declaration.id)} = ${unionOf(members)}`
}

const aliasText = (scope: Scope, declaration: Alias): string => {
  const text = replaced[declaration.id] ?? typeText(scope, declaration.type)
  if (/\bInstant\b/.test(text)) scope.wire.add("Instant")
  return `${declarationComment(declaration)}\nexport type ${nameOf(declaration.id)}${parametersText(declaration)} = ${text}`
}

export const declarationText = (scope: Scope, declaration: Declaration): string => {
  switch (declaration.kind) {
    case "interface":
      return interfaceText(scope, declaration)
    case "enum":
      return enumText(scope, declaration)
    case "alias":
      return aliasText(scope, declaration)
  }
}

const requestBody = (scope: Scope, { body }: Request): string => {
  switch (body.kind) {
    case "none":
      return ""
    case "fields":
      return body.properties.map((property) => propertyText(scope, property)).join("")
    case "value":
    case "ndjson": {
      if (body.kind === "ndjson") scope.wire.add("NdJson")
      const text =
        body.kind === "value" ? typeText(scope, body.type) : `NdJson<${typeText(scope, body.item)}>`
      return `/** The body of the request. */\nreadonly ${body.name}${body.required ? `: ${text}` : `?: ${unionOf([text, "undefined"])}`}\n`
    }
  }
}

/** In a URL a list is text with commas, so that one value is as good as a list of one. */
const oneOrMany = (type: Type): Type =>
  type.kind === "array" ? { kind: "union", items: [type.item, type] } : type

export const requestText = (scope: Scope, endpoint: Endpoint): string => {
  const { request } = endpoint
  const parents = request.parents.map((parent) => referenceText(scope, parent.to, parent.args))
  const head = comment([`Parameters of \`${endpoint.name}\`.`, "@category models", "@since 0.1.0"])
  const properties = [...request.path, ...request.query]
    .map((property) => propertyText(scope, { ...property, type: oneOrMany(property.type) }))
    .join("")
  const lines = request.parameters.map(
    ({ name }) => `${name} = ${request.body.kind === "ndjson" ? "object" : "unknown"}`
  )
  const parameters = lines.length === 0 ? "" : `<${lines.join(", ")}>`
  return `${head}\nexport interface ${nameOf(request.id)}${parameters}${
    parents.length === 0 ? "" : ` extends ${parents.join(", ")}`
  } {\n${properties}${requestBody(scope, request)}}`
}
