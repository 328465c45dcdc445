/** Third stage: names, files, and what of each declaration is needed. */
import type { Declaration, Endpoint, Interface, Model, Property, Reference, Type } from "./model.ts"

/** Where a declaration is used decides how open its type is, and whether it needs a schema. */
export type Usage = "request" | "response" | "both"

export interface Module {
  /** Path under `src/Api` without extension, for instance `Indices` or `types/QueryDsl`. */
  readonly file: string
  readonly declarations: ReadonlyArray<Declaration>
  readonly endpoints: ReadonlyArray<Endpoint>
}

export interface Namespace {
  /** The specification's name, empty for the endpoints without one. */
  readonly name: string
  readonly file: string
  readonly private: boolean
  readonly endpoints: ReadonlyArray<Endpoint>
}

export interface Plan {
  readonly model: Model
  readonly modules: ReadonlyArray<Module>
  readonly namespaces: ReadonlyArray<Namespace>
  readonly fileOf: ReadonlyMap<string, string>
  readonly usageOf: ReadonlyMap<string, Usage>
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const pascal = (text: string): string => text.split("_").map(capital).join("")

export const camel = (text: string): string => {
  const whole = pascal(text)
  return whole.charAt(0).toLowerCase() + whole.slice(1)
}

/** `_types.query_dsl.BoolQuery` is `QueryDslBoolQuery`, `_global.search.Request` is `SearchRequest`. */
export const nameOf = (id: string): string => {
  const parts = id.split(".")
  const name = capital(parts.pop() ?? "")
  return (
    parts
      .filter((part) => part !== "_global" && part !== "_types")
      .map(pascal)
      .join("") + name
  )
}

export const namespaceOf = (endpoint: Endpoint): string =>
  endpoint.name.includes(".") ? (endpoint.name.split(".")[0] ?? "") : ""

export const methodOf = (endpoint: Endpoint): string => camel(endpoint.name.split(".").at(-1) ?? "")

const moduleNameOf = (namespace: string): string => (namespace === "" ? "Core" : pascal(namespace))

const endpointFileOf = (endpoint: Endpoint): string => {
  const name = moduleNameOf(namespaceOf(endpoint))
  return endpoint.private ? `private/${name}` : name
}

export const referencesIn = (type: Type): ReadonlyArray<Reference> => {
  switch (type.kind) {
    case "array":
      return referencesIn(type.item)
    case "record":
      return [...referencesIn(type.key), ...referencesIn(type.value)]
    case "union":
      return type.items.flatMap(referencesIn)
    case "reference":
      return [type, ...type.args.flatMap(referencesIn)]
    default:
      return []
  }
}

const inProperties = (properties: ReadonlyArray<Property>): ReadonlyArray<Reference> =>
  properties.flatMap((property) => referencesIn(property.type))

export const referencesOf = (declaration: Declaration): ReadonlyArray<Reference> => {
  switch (declaration.kind) {
    case "enum":
      return []
    case "alias":
      return referencesIn(declaration.type)
    case "interface":
      return [
        ...declaration.parents.flatMap(referencesIn),
        ...inProperties(declaration.properties),
        ...(declaration.rest === undefined ? [] : referencesIn(declaration.rest))
      ]
  }
}

export const referencesOfRequest = ({ request }: Endpoint): ReadonlyArray<Reference> => {
  const { body } = request
  return [
    ...request.parents,
    ...inProperties([...request.path, ...request.query]),
    ...(body.kind === "fields" ? inProperties(body.properties) : []),
    ...(body.kind === "value" ? referencesIn(body.type) : []),
    ...(body.kind === "ndjson" ? referencesIn(body.item) : [])
  ]
}

export const lookup = (model: Model, id: string): Declaration => {
  const found = model.declarations.get(id)
  if (found === undefined) throw new Error(`Nothing is declared as ${id}`)
  return found
}

const reachable = (model: Model, roots: ReadonlyArray<string>): ReadonlySet<string> => {
  const seen = new Set<string>()
  const open = [...roots]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    for (const { to } of referencesOf(lookup(model, id))) open.push(to)
  }
  return seen
}

const usages = (model: Model): ReadonlyMap<string, Usage> => {
  const requests = reachable(
    model,
    model.endpoints.flatMap((endpoint) => referencesOfRequest(endpoint).map(({ to }) => to))
  )
  const responses = reachable(model, [
    ...model.exported,
    ...model.endpoints.flatMap(({ answer }) => (answer.kind === "json" ? [answer.response] : []))
  ])
  const all = [...new Set([...requests, ...responses])].toSorted()
  return new Map(
    all.map((id) => [id, !responses.has(id) ? "request" : requests.has(id) ? "both" : "response"])
  )
}

/**
 * What no endpoint uses stands apart and out of the index: a program that does not ask for it does not have
 * its declarations read by the compiler (4 MB).
 */
export const unusedFile = "types/AggregateResults"

const usedByEndpoints = (model: Model): ReadonlySet<string> =>
  reachable(
    model,
    model.endpoints.flatMap((endpoint) => [
      ...referencesOfRequest(endpoint).map(({ to }) => to),
      ...(endpoint.answer.kind === "json" ? [endpoint.answer.response] : [])
    ])
  )

/** Declarations that several namespaces use stand in `types/`, the others beside their endpoints. */
const filesOf = (model: Model, ids: Iterable<string>): ReadonlyMap<string, string> => {
  const users = new Map<string, Set<string>>()
  const use = (file: string, references: ReadonlyArray<Reference>) => {
    for (const { to } of references) (users.get(to) ?? users.set(to, new Set()).get(to))?.add(file)
  }
  for (const endpoint of model.endpoints) {
    const file = endpointFileOf(endpoint)
    use(file, referencesOfRequest(endpoint))
    if (endpoint.answer.kind === "json")
      use(file, [{ kind: "reference", to: endpoint.answer.response, args: [] }])
  }
  const homes = new Map<string, string>()
  const sorted = [...ids].toSorted()
  const used = usedByEndpoints(model)
  for (const id of sorted) homes.set(id, used.has(id) ? homeOf(model, id) : unusedFile)
  for (const id of sorted) use(homes.get(id) ?? "", referencesOf(lookup(model, id)))
  // A declaration that another file uses moves to the shared ones, and what it refers to becomes used from there.
  for (let moved = true; moved;) {
    moved = false
    for (const id of sorted) {
      const home = homes.get(id) ?? ""
      if (home.startsWith("types/")) continue
      if ([...(users.get(id) ?? [])].every((file) => file === home)) continue
      const shared = `types/${home.replace("private/", "")}`
      homes.set(id, shared)
      use(shared, referencesOf(lookup(model, id)))
      moved = true
    }
  }
  return homes
}

const sharedNames: { readonly [namespace: string]: string } = {
  _types: "Common",
  _spec_utils: "Common"
}

const homeOf = (model: Model, id: string): string => {
  const namespace = id.slice(0, id.lastIndexOf("."))
  const own = sharedNames[namespace]
  if (own !== undefined) return `types/${own}`
  const parts = namespace.split(".")
  if (parts[0] === "_types") return `types/${pascal(parts[1] ?? "")}`
  if (parts.at(-1) === "_types") {
    const [first = "", second = ""] = parts
    return `types/${first !== "_global" ? pascal(first) : second === "search" ? "Search" : "Core"}`
  }
  const [first = "", second = ""] = parts
  const name = first === "_global" ? second : `${first}.${second}`
  const endpoint = model.endpoints.find((one) => one.name === name)
  return endpoint === undefined
    ? `types/${moduleNameOf(first === "_global" ? "" : first)}`
    : endpointFileOf(endpoint)
}

const unique = (ids: Iterable<string>): void => {
  const seen = new Map<string, string>()
  for (const id of ids) {
    const name = nameOf(id)
    const other = seen.get(name)
    if (other !== undefined) throw new Error(`${id} and ${other} would both be called ${name}`)
    seen.set(name, id)
  }
}

export const plan = (model: Model): Plan => {
  const usageOf = usages(model)
  const fileOf = filesOf(model, usageOf.keys())
  unique([...usageOf.keys(), ...model.endpoints.map((endpoint) => endpoint.request.id)])
  const files = new Set([...fileOf.values(), ...model.endpoints.map(endpointFileOf)])
  const modules = [...files].toSorted().map((file) => ({
    file,
    declarations: [...fileOf]
      .filter(([, home]) => home === file)
      .map(([id]) => lookup(model, id))
      .toSorted((a, b) => (nameOf(a.id) < nameOf(b.id) ? -1 : 1)),
    endpoints: model.endpoints.filter((endpoint) => endpointFileOf(endpoint) === file)
  }))
  const namespaces = modules
    .filter((module) => module.endpoints.length > 0)
    .map(({ endpoints, file }): Namespace => {
      const [first] = endpoints
      return {
        name: first === undefined ? "" : namespaceOf(first),
        file,
        private: file.startsWith("private/"),
        endpoints
      }
    })
  return { model, modules, namespaces, fileOf, usageOf }
}

/** Replaces parameters by what stands for them. */
export const substitute = (type: Type, by: ReadonlyMap<string, Type>): Type => {
  switch (type.kind) {
    case "parameter":
      return by.get(type.name) ?? type
    case "array":
      return { ...type, item: substitute(type.item, by) }
    case "record":
      return { ...type, key: substitute(type.key, by), value: substitute(type.value, by) }
    case "union":
      return { ...type, items: type.items.map((item) => substitute(item, by)) }
    case "reference":
      return { ...type, args: type.args.map((arg) => substitute(arg, by)) }
    default:
      return type
  }
}

export const bindings = (declaration: Declaration, args: ReadonlyArray<Type>): ReadonlyMap<string, Type> =>
  new Map(
    declaration.parameters.map((parameter, index) => [parameter.name, args[index] ?? parameter.defaultType])
  )

interface Members {
  readonly properties: ReadonlyArray<Property>
  readonly rest: Type | undefined
}

/** The properties of an interface with those of its parents; its own go before theirs. */
export const membersOf = (model: Model, declaration: Interface): Members => {
  const own = new Set(declaration.properties.map((property) => property.name))
  let rest = declaration.rest
  const inherited = declaration.parents.flatMap((parent) => {
    const target = lookup(model, parent.to)
    if (target.kind !== "interface")
      throw new Error(`${declaration.id} inherits from ${target.id}, no interface`)
    const by = bindings(target, parent.args)
    const members = membersOf(model, target)
    if (rest === undefined && members.rest !== undefined) rest = substitute(members.rest, by)
    return members.properties
      .filter((property) => !own.has(property.name))
      .map((property) => ({ ...property, type: substitute(property.type, by) }))
  })
  return { properties: [...inherited, ...declaration.properties], rest }
}

/** Where the values of a parameter stand in a type, as paths with `*` for any key. */
export const pathsOf = (model: Model, root: string, parameter: string): ReadonlyArray<string> => {
  const found = new Set<string>()
  const visit = (type: Type, path: ReadonlyArray<string>, inside: ReadonlySet<string>): void => {
    switch (type.kind) {
      case "parameter":
        if (type.name === "~document") found.add(path.join("."))
        return
      case "array":
        return visit(type.item, [...path, "*"], inside)
      case "record":
        return visit(type.value, [...path, "*"], inside)
      case "union":
        return type.items.forEach((item) => visit(item, path, inside))
      case "reference": {
        if (inside.has(type.to) || type.args.length === 0) return
        const target = lookup(model, type.to)
        const by = bindings(target, type.args)
        const deeper = new Set([...inside, type.to])
        if (target.kind === "alias") return visit(substitute(target.type, by), path, deeper)
        if (target.kind === "enum") return
        for (const property of membersOf(model, target).properties) {
          visit(substitute(property.type, by), [...path, property.name], deeper)
        }
      }
    }
  }
  const document: Type = { kind: "parameter", name: "~document" }
  const args = lookup(model, root).parameters.map(({ name }): Type =>
    name === parameter ? document : { kind: "unknown" }
  )
  visit({ kind: "reference", to: root, args }, [], new Set())
  return [...found].toSorted()
}
