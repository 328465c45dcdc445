/** Second stage: from the specification to the model. */
import type * as Spec from "@elastic/request-converter/dist/metamodel.d.ts"
import type {
  Alias,
  Answer,
  Body,
  Declaration,
  Endpoint,
  Facts,
  Interface,
  Model,
  Parameter,
  Property,
  Reference,
  Request,
  Stability,
  Type,
  Url
} from "./model.ts"
import type { Specification } from "./read.ts"

const idOf = (name: Spec.TypeName): string => `${name.namespace}.${name.name}`

const builtins: { readonly [name: string]: Type } = {
  string: { kind: "string" },
  number: { kind: "number" },
  boolean: { kind: "boolean" },
  null: { kind: "null" },
  undefined: { kind: "nothing" },
  void: { kind: "nothing" },
  binary: { kind: "bytes" }
}

const unknown: Type = { kind: "unknown" }

const builtin = (name: string): Type => {
  const type = builtins[name]
  if (type === undefined) throw new Error(`The specification has a new built-in type: ${name}`)
  return type
}

const typeOf = (value: Spec.ValueOf, parameters: ReadonlySet<string>): Type => {
  switch (value.kind) {
    case "user_defined_value":
      return unknown
    case "literal_value":
      return { kind: "literal", value: value.value }
    case "array_of":
      return { kind: "array", item: typeOf(value.value, parameters) }
    case "dictionary_of":
      return {
        kind: "record",
        key: typeOf(value.key, parameters),
        value: typeOf(value.value, parameters)
      }
    case "union_of":
      return { kind: "union", items: value.items.map((item) => typeOf(item, parameters)) }
    case "instance_of":
      if (value.type.namespace === "_builtins") return builtin(value.type.name)
      if (parameters.has(value.type.name)) return { kind: "parameter", name: value.type.name }
      return referenceOf(value, parameters)
  }
}

const referenceOf = (
  instance: { readonly type: Spec.TypeName; readonly generics?: ReadonlyArray<Spec.ValueOf> },
  parameters: ReadonlySet<string>
): Reference => ({
  kind: "reference",
  to: idOf(instance.type),
  args: (instance.generics ?? []).map((arg) => typeOf(arg, parameters))
})

/** Some links are null, or say that they are still to be written. */
const hasPage = (url: string | null | undefined): url is string =>
  typeof url === "string" && !url.endsWith("#TODO")

const factsOf = (item: {
  readonly availability?: Spec.Availabilities
  readonly deprecation?: Spec.Deprecation
  readonly docUrl?: string | null
}): Facts => {
  const stack = item.availability?.stack
  return {
    ...(stack?.since === undefined ? {} : { since: stack.since }),
    ...(stack?.stability === undefined ? {} : { stability: stack.stability as Stability }),
    ...(item.deprecation === undefined ? {} : { deprecated: item.deprecation.version }),
    ...(hasPage(item.docUrl) ? { docs: item.docUrl } : {})
  }
}

const propertyOf = (property: Spec.Property, parameters: ReadonlySet<string>): Property => ({
  ...factsOf(property),
  name: property.name,
  type: typeOf(property.type, parameters),
  required: property.required,
  ...(property.serverDefault === undefined ? {} : { defaultValue: String(property.serverDefault) }),
  aliases: property.aliases ?? [],
  common: property.containerProperty === true
})

const parametersOf = (generics: ReadonlyArray<Spec.TypeName> | undefined): ReadonlyArray<Parameter> =>
  (generics ?? []).map((generic) => ({ name: generic.name, defaultType: unknown }))

const namesOf = (parameters: ReadonlyArray<Parameter>): ReadonlySet<string> =>
  new Set(parameters.map((parameter) => parameter.name))

/** The type of the values under any other key, from the behaviours that stand for an index signature. */
const restOf = (
  behaviors: ReadonlyArray<Spec.Inherits> | undefined,
  parameters: ReadonlySet<string>
): Type | undefined => {
  const found = behaviors?.find((behavior) => /^AdditionalPropert(y|ies)$/.test(behavior.type.name))
  const value = found?.generics?.[1]
  return value === undefined ? undefined : typeOf(value, parameters)
}

const interfaceOf = (type: Spec.Interface): Interface => {
  const parameters = parametersOf(type.generics)
  const names = namesOf(parameters)
  const rest = restOf(type.behaviors, names)
  return {
    kind: "interface",
    ...factsOf(type),
    id: idOf(type.name),
    parameters,
    parents: type.inherits === undefined ? [] : [referenceOf(type.inherits, names)],
    properties: type.properties.map((property) => propertyOf(property, names)),
    ...(rest === undefined ? {} : { rest }),
    container: type.variants?.kind === "container",
    ...(type.shortcutProperty === undefined ? {} : { shortcut: type.shortcutProperty })
  }
}

const aliasOf = (type: Spec.TypeAlias): Alias => {
  const parameters = parametersOf(type.generics)
  return {
    kind: "alias",
    ...factsOf(type),
    id: idOf(type.name),
    parameters,
    type: typeOf(type.type, namesOf(parameters)),
    ...(type.variants?.kind === "internal_tag" ? { tag: type.variants.tag } : {})
  }
}

const responseOf = (type: Spec.Response): Declaration => {
  const parameters = parametersOf(type.generics)
  const names = namesOf(parameters)
  const base = { id: idOf(type.name), parameters, ...factsOf(type) }
  if (type.body.kind === "properties") {
    const rest = restOf(type.behaviors, names)
    return {
      ...base,
      kind: "interface",
      parents: [],
      properties: type.body.properties.map((property) => propertyOf(property, names)),
      ...(rest === undefined ? {} : { rest }),
      container: false
    }
  }
  return {
    ...base,
    kind: "alias",
    type: type.body.kind === "value" ? typeOf(type.body.value, names) : { kind: "nothing" }
  }
}

const declarationOf = (type: Exclude<Spec.TypeDefinition, Spec.Request>): Declaration => {
  switch (type.kind) {
    case "interface":
      return interfaceOf(type)
    case "enum":
      return {
        kind: "enum",
        ...factsOf(type),
        id: idOf(type.name),
        parameters: [],
        members: type.members.flatMap((member) => [member.name, ...(member.aliases ?? [])]),
        open: type.isOpen === true
      }
    case "type_alias":
      return aliasOf(type)
    case "response":
      return responseOf(type)
  }
}

/** Behaviours that add parameters to a request. */
const commonParameters = new Set(["CommonQueryParameters", "CommonCatQueryParameters"])

const bodyOf = (request: Spec.Request, endpoint: Spec.Endpoint, parameters: ReadonlySet<string>): Body => {
  const { body } = request
  if (body.kind === "no_body") return { kind: "none" }
  if (body.kind === "properties") {
    return { kind: "fields", properties: body.properties.map((property) => propertyOf(property, parameters)) }
  }
  const name = body.codegenName ?? "body"
  const type = typeOf(body.value, parameters)
  const required = endpoint.requestBodyRequired
  if (
    endpoint.requestMediaType?.some((media) => media.includes("ndjson")) === true &&
    type.kind === "array"
  ) {
    return { kind: "ndjson", name, item: type.item, required }
  }
  return { kind: "value", name, type, required }
}

/** Path parts are known to users by the name that the specification keeps for code. */
const renamed = (property: Spec.Property): Spec.Property => ({
  ...property,
  name: property.codegenName ?? property.name
})

const requestOf = (request: Spec.Request, endpoint: Spec.Endpoint): Request => {
  const parameters = parametersOf(request.generics)
  const names = namesOf(parameters)
  const attached = (request.attachedBehaviors ?? []).filter((name) => commonParameters.has(name))
  return {
    id: idOf(request.name),
    parameters,
    parents: attached.map((name) => ({ kind: "reference", to: `_spec_utils.${name}`, args: [] })),
    path: request.path.map((property) => propertyOf(renamed(property), names)),
    query: request.query.map((property) => propertyOf(property, names)),
    body: bodyOf(request, endpoint, names)
  }
}

const partsOf = (url: Url): ReadonlyArray<string> =>
  [...url.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "")

const urlsOf = (request: Spec.Request, endpoint: Spec.Endpoint): ReadonlyArray<Url> => {
  const codeNames = new Map(request.path.map((part) => [part.name, part.codegenName ?? part.name]))
  return endpoint.urls.map(({ methods, path }) => ({
    path: path.replace(/\{(\w+)\}/g, (_, name: string) => `{${codeNames.get(name) ?? name}}`),
    methods
  }))
}

/**
 * A parameter has one place, so that the flat object of parameters says where each goes. Where the
 * specification names several: the body goes before the query; the path goes before the query; and of path
 * and body, the body where the endpoint has a URL without the part (a scroll id can be too long for a URL),
 * otherwise the path.
 */
const onePlaceEach = (
  urls: ReadonlyArray<Url>,
  request: Request
): { readonly urls: ReadonlyArray<Url>; readonly request: Request } => {
  const { body } = request
  const fields =
    body.kind === "fields" ? new Set(body.properties.map((property) => property.name)) : new Set()
  const inBoth = request.path.filter((part) => fields.has(part.name)).map((part) => part.name)
  const movable = new Set(inBoth.filter((name) => urls.some((url) => !partsOf(url).includes(name))))
  const kept = urls.filter((url) => !partsOf(url).some((part) => movable.has(part)))
  const path = request.path.filter((part) => !movable.has(part.name))
  const parts = new Set(path.map((part) => part.name))
  const bodyNames =
    body.kind === "fields" ? fields : body.kind === "none" ? new Set<string>() : new Set([body.name])
  return {
    urls: kept,
    request: {
      ...request,
      path,
      query: request.query.filter((property) => !parts.has(property.name) && !bodyNames.has(property.name)),
      body:
        body.kind === "fields"
          ? { ...body, properties: body.properties.filter((property) => !parts.has(property.name)) }
          : body
    }
  }
}

const answerOf = (
  endpoint: Spec.Endpoint,
  response: Spec.Response,
  declarations: ReadonlyMap<string, Declaration>
): Answer => {
  if (endpoint.urls.every((url) => url.methods.every((method) => method === "HEAD")))
    return { kind: "exists" }
  const id = idOf(response.name)
  const declaration = declarations.get(id)
  let type: Type | undefined = declaration?.kind === "alias" ? declaration.type : undefined
  while (type?.kind === "reference") {
    const target = declarations.get(type.to)
    type = target?.kind === "alias" ? target.type : undefined
  }
  const [mediaType = "application/json"] = endpoint.responseMediaType ?? []
  if (type?.kind === "nothing") return { kind: "empty" }
  if (type?.kind === "bytes") return { kind: "bytes", mediaType }
  if (mediaType === "text/plain" && endpoint.responseMediaType?.length === 1)
    return { kind: "text", mediaType }
  return { kind: "json", response: id }
}

const endpointOf = (
  endpoint: Spec.Endpoint,
  types: ReadonlyMap<string, Spec.TypeDefinition>,
  declarations: ReadonlyMap<string, Declaration>
): Endpoint => {
  const request = endpoint.request === null ? undefined : types.get(idOf(endpoint.request))
  const response = endpoint.response === null ? undefined : types.get(idOf(endpoint.response))
  if (request?.kind !== "request" || response?.kind !== "response") {
    throw new Error(`${endpoint.name} has no request or no response in the specification`)
  }
  const { cluster = [], index = [] } = endpoint.privileges ?? {}
  return {
    ...factsOf(endpoint),
    name: endpoint.name,
    ...onePlaceEach(urlsOf(request, endpoint), requestOf(request, endpoint)),
    answer: answerOf(endpoint, response, declarations),
    private: endpoint.availability.stack?.visibility === "private",
    privileges: [...cluster.map((name) => `cluster ${name}`), ...index.map((name) => `index ${name}`)]
  }
}

export const fromSpecification = (specification: Specification): Model => {
  const types = new Map(specification.types.map((type) => [idOf(type.name), type]))
  const declarations = new Map<string, Declaration>()
  for (const type of specification.types) {
    if (type.kind !== "request") declarations.set(idOf(type.name), declarationOf(type))
  }
  const endpoints = specification.endpoints.map((endpoint) => endpointOf(endpoint, types, declarations))
  return { declarations, endpoints: endpoints.toSorted((a, b) => (a.name < b.name ? -1 : 1)), exported: [] }
}
