/** Fourth stage, third part: endpoints and the client's methods. */
import type { Endpoint } from "./model.ts"
import { lookup, methodOf, nameOf, pascal, pathsOf, type Namespace, type Plan } from "./plan.ts"
import { comment, type Scope } from "./printTypes.ts"
import { queryTextOf } from "./queryTexts.ts"
import { repetitionOf } from "./repetition.ts"

const reserved = new Set(["delete", "import", "export", "default", "case", "with", "in", "new", "enum"])

export const bindingOf = (endpoint: Endpoint): string => {
  const name = methodOf(endpoint)
  return reserved.has(name) ? `${name}_` : name
}

/** Where the documents of the user stand in the answer, and the parameter that stands for them. */
export const documentsOf = (plan: Plan, { answer }: Endpoint): ReadonlyArray<string> => {
  if (answer.kind !== "json") return []
  const [parameter] = lookup(plan.model, answer.response).parameters
  return parameter === undefined ? [] : pathsOf(plan.model, answer.response, parameter.name)
}

export const isOptional = ({ request }: Endpoint): boolean => {
  const { body } = request
  const inBody =
    body.kind === "fields"
      ? body.properties.some((property) => property.required)
      : body.kind === "none"
        ? false
        : body.required
  return !inBody && ![...request.path, ...request.query].some((property) => property.required)
}

export type Form = "call" | "optionalCall" | "documentCall" | "optionalDocumentCall"

export const formOf = (plan: Plan, endpoint: Endpoint): Form => {
  const optional = isOptional(endpoint)
  if (documentsOf(plan, endpoint).length > 0) return optional ? "optionalDocumentCall" : "documentCall"
  return optional ? "optionalCall" : "call"
}

export const responseOf = ({ answer }: Endpoint): string => {
  switch (answer.kind) {
    case "json":
      return nameOf(answer.response)
    case "exists":
      return "boolean"
    case "empty":
      return "void"
    case "text":
      return "string"
    case "bytes":
      return "Uint8Array"
  }
}

/** For endpoints without a page of their own. */
const reference = "https://www.elastic.co/docs/api/doc/elasticsearch"

const kinds: { readonly [F in Form]: string } = {
  call: "Call",
  optionalCall: "OptionalCall",
  documentCall: "DocumentCall",
  optionalDocumentCall: "OptionalDocumentCall"
}

const queryOf = (plan: Plan, { request }: Endpoint): ReadonlyArray<string> => {
  const own = request.query.map((property) => property.name)
  const inherited = request.parents
    .filter((parent) => !parent.to.endsWith(".CommonQueryParameters"))
    .flatMap((parent) => {
      const target = lookup(plan.model, parent.to)
      return target.kind === "interface" ? target.properties.map((property) => property.name) : []
    })
  return [...new Set([...own, ...inherited])].toSorted()
}

const answerText = (plan: Plan, endpoint: Endpoint): string => {
  const { answer } = endpoint
  switch (answer.kind) {
    case "json": {
      const documents = documentsOf(plan, endpoint)
      const list = documents.length === 0 ? "" : `, documents: ${JSON.stringify(documents)}`
      return `{ kind: "json", schema: ${nameOf(answer.response)}${list} }`
    }
    case "text":
    case "bytes":
      return `{ kind: "${answer.kind}", mediaType: "${answer.mediaType}" }`
    default:
      return `{ kind: "${answer.kind}" }`
  }
}

const bodyText = ({ request: { body } }: Endpoint): string =>
  body.kind === "value" || body.kind === "ndjson"
    ? `{ kind: "${body.kind}", name: "${body.name}" }`
    : `{ kind: "${body.kind}" }`

export const summaryLines = (endpoint: Endpoint): ReadonlyArray<string> => [
  `\`${endpoint.name}\`: ${endpoint.urls.map(({ methods, path }) => `\`${methods.join(" or ")} ${path}\``).join(", ")}.`,
  ...(endpoint.privileges.length === 0 ? [] : [`Needs the privileges: ${endpoint.privileges.join(", ")}.`]),
  ...(endpoint.since === undefined ? [] : [`In Elasticsearch since ${endpoint.since}.`]),
  ...(endpoint.stability === undefined || endpoint.stability === "stable"
    ? []
    : [`Stability: ${endpoint.stability}.`])
]

const endpointComment = (endpoint: Endpoint): string =>
  comment([
    ...summaryLines(endpoint),
    ...(endpoint.docs === undefined ? [] : [`Documentation: ${endpoint.docs}`]),
    ...(endpoint.deprecated === undefined ? [] : [`@deprecated since Elasticsearch ${endpoint.deprecated}`]),
    "@category endpoints",
    "@since 0.1.0"
  ])

export const endpointText = (scope: Scope, endpoint: Endpoint): string => {
  const form = formOf(scope.plan, endpoint)
  const { answer } = endpoint
  if (answer.kind === "json") {
    scope.types.add(answer.response)
    scope.values.add(answer.response)
  }
  const request = nameOf(endpoint.request.id)
  const response = responseOf(endpoint)
  const documents = form === "documentCall" || form === "optionalDocumentCall"
  const types = documents ? `<${request}, ${response}Of>` : `<${request}, ${response}>`
  const lambda = documents
    ? `/** \`${response}\` by the type of its documents. @category models @since 0.1.0 */\nexport interface ${response}Of extends DocumentLambda {\n  readonly response: ${response}<this["document"]>\n}\n\n`
    : ""
  const name = bindingOf(endpoint)
  const exported = name === methodOf(endpoint)
  const repetition = repetitionOf(endpoint.name)
  const queryText = queryTextOf(endpoint.name)
  const urls = endpoint.urls
    .map(({ methods, path }) => `{ path: ${JSON.stringify(path)}, methods: ${JSON.stringify(methods)} }`)
    .join(", ")
  const fields = [
    `name: ${JSON.stringify(endpoint.name)}`,
    `urls: [${urls}]`,
    `query: ${JSON.stringify(queryOf(scope.plan, endpoint))}`,
    `body: ${bodyText(endpoint)}`,
    `answer: ${answerText(scope.plan, endpoint)}`,
    ...(repetition === undefined ? [] : [`repetition: "${repetition}"`]),
    ...(queryText === undefined ? [] : [`queryText: "${queryText}"`]),
    `stability: ${JSON.stringify(endpoint.stability ?? "stable")}`,
    ...(endpoint.deprecated === undefined ? [] : [`deprecated: ${JSON.stringify(endpoint.deprecated)}`]),
    `docs: ${JSON.stringify(endpoint.docs ?? reference)}`
  ]
  return `${lambda}${endpointComment(endpoint)}\n${exported ? "export " : ""}const ${name}: ${kinds[form]}${types} = /*#__PURE__*/ ${form}${
    documents ? types : ""
  }({ ${fields.join(", ")} })${exported ? "" : `\nexport { ${name} as ${methodOf(endpoint)} }`}`
}

export const callImports = (plan: Plan, endpoints: ReadonlyArray<Endpoint>): ReadonlyArray<string> => {
  const forms = new Set(endpoints.map((endpoint) => formOf(plan, endpoint)))
  const names = [...forms].flatMap((form) => [form, `type ${kinds[form]}`])
  const documents = forms.has("documentCall") || forms.has("optionalDocumentCall")
  return [...names, ...(documents ? ["type DocumentLambda"] : [])].toSorted()
}

/** The results of a search's aggregations have types that follow from the request. */
const methodKindOf = (plan: Plan, endpoint: Endpoint): readonly [type: string, make: string] =>
  endpoint.name === "search" ? ["SearchMethod", "searches"] : methodKinds[formOf(plan, endpoint)]

const methodKinds: { readonly [F in Form]: readonly [type: string, make: string] } = {
  call: ["Method", "method"],
  optionalCall: ["OptionalMethod", "optional"],
  documentCall: ["DocumentMethod", "documents"],
  optionalDocumentCall: ["OptionalDocumentMethod", "optionalDocuments"]
}

export const interfaceNameOf = (namespace: Namespace): string =>
  `${namespace.private ? "Private" : ""}${namespace.name === "" ? "Core" : pascal(namespace.name)}Namespace`

const moduleBindingOf = (namespace: Namespace): string =>
  `${namespace.private ? "Private" : ""}${namespace.name === "" ? "Core" : pascal(namespace.name)}Api`

const loaderOf = (namespace: Namespace): string => {
  const binding = moduleBindingOf(namespace)
  return binding.charAt(0).toLowerCase() + binding.slice(1)
}

const methodText = (plan: Plan, namespace: Namespace, endpoint: Endpoint): string => {
  const form = formOf(plan, endpoint)
  const module = moduleBindingOf(namespace)
  const response = responseOf(endpoint)
  const types = [
    `${module}.${nameOf(endpoint.request.id)}`,
    form === "documentCall" || form === "optionalDocumentCall"
      ? `${module}.${response}Of`
      : endpoint.answer.kind === "json"
        ? `${plan.fileOf.get(endpoint.answer.response) === namespace.file ? `${module}.` : ""}${response}`
        : response
  ]
  const lines = [
    ...summaryLines(endpoint).slice(0, 1),
    ...(endpoint.docs === undefined ? [] : [`Documentation: ${endpoint.docs}`]),
    ...(endpoint.deprecated === undefined ? [] : [`@deprecated since Elasticsearch ${endpoint.deprecated}`])
  ]
  return `${comment(lines)}\nreadonly ${methodOf(endpoint)}: ${methodKindOf(plan, endpoint)[0]}<${types.join(", ")}>\n`
}

/** The endpoints as methods, namespace by namespace. */
export const methodsText = (plan: Plan): string => {
  const shared = new Map<string, Set<string>>()
  for (const namespace of plan.namespaces) {
    for (const { answer } of namespace.endpoints) {
      if (answer.kind !== "json") continue
      const file = plan.fileOf.get(answer.response) ?? ""
      if (file !== namespace.file)
        (shared.get(file) ?? shared.set(file, new Set()).get(file))?.add(nameOf(answer.response))
    }
  }
  const imports = [
    ...plan.namespaces.map(
      (namespace) => `import type * as ${moduleBindingOf(namespace)} from "./${namespace.file}.ts"`
    ),
    `import * as Effect from "effect/Effect"`,
    `import { type DocumentMethod, documents, lazyModule, type Method, method, type OptionalDocumentMethod, optionalDocuments, type OptionalMethod, optional, type Run, type SearchMethod, searches } from "./Method.ts"`,
    ...[...shared]
      .toSorted()
      .map(([file, names]) => `import type { ${[...names].toSorted().join(", ")} } from "./${file}.ts"`)
  ]
  const interfaces = plan.namespaces.map((namespace) => {
    const what = namespace.name === "" ? "without a namespace" : `of the namespace \`${namespace.name}\``
    const head = comment([
      `The endpoints ${what} as methods${namespace.private ? "; Elasticsearch keeps them for itself and may change them at any time" : ""}.`,
      "@category models",
      "@since 0.1.0"
    ])
    return `${head}\nexport interface ${interfaceNameOf(namespace)} {\n${namespace.endpoints
      .map((endpoint) => methodText(plan, namespace, endpoint))
      .join("")}}`
  })
  const makers = plan.namespaces.map((namespace) => {
    const module = moduleBindingOf(namespace)
    const fields = namespace.endpoints.map(
      (endpoint) =>
        `${methodOf(endpoint)}: ${methodKindOf(plan, endpoint)[1]}(run, ${loaderOf(namespace)}, (api: typeof ${module}) => api.${methodOf(endpoint)})`
    )
    return `const make${interfaceNameOf(namespace)} = (run: Run): ${interfaceNameOf(namespace)} => ({\n${fields.join(",\n")}\n})`
  })
  const loaders = plan.namespaces.map(
    (namespace) =>
      `const ${loaderOf(namespace)} = /*#__PURE__*/ lazyModule(() => import("./${namespace.file}.ts"))`
  )
  const group = (which: ReadonlyArray<Namespace>) => ({
    types: which.map((one) => `readonly ${camelName(one)}: ${interfaceNameOf(one)}`).join("\n"),
    fields: which.map((one) => `#${camelName(one)}: ${interfaceNameOf(one)} | undefined`).join("\n"),
    getters: which
      .map(
        (one) =>
          `get ${camelName(one)}(): ${interfaceNameOf(one)} {\nreturn (this.#${camelName(one)} ??= make${interfaceNameOf(one)}(this.#run))\n}`
      )
      .join("\n\n")
  })
  const open = group(plan.namespaces.filter((one) => !one.private && one.name !== ""))
  const hidden = group(plan.namespaces.filter((one) => one.private))
  return `${header("Every endpoint as a method: what the client consists of.")}
${imports.join("\n")}

${interfaces.join("\n\n")}

/** Endpoints that Elasticsearch keeps for itself. They may change or go in any version. @category models @since 0.1.0 */
export interface PrivateNamespaces {
${hidden.types}
}

/** Every namespace. @category models @since 0.1.0 */
export interface Namespaces extends CoreNamespace {
${open.types}
/** Endpoints that Elasticsearch keeps for itself. */
readonly private: PrivateNamespaces
}

${loaders.join("\n")}

/** Loads the endpoints without a namespace. @category constructors @since 0.1.0 */
export const loadCore: Effect.Effect<void> = /*#__PURE__*/ Effect.asVoid(coreApi.load)

/** Loads every namespace, so that no call waits for its own. @category constructors @since 0.1.0 */
export const loadAll: Effect.Effect<void> = /*#__PURE__*/ Effect.all([${plan.namespaces.map((one) => `${loaderOf(one)}.load`).join(", ")}], { discard: true, concurrency: "unbounded" })

${makers.join("\n\n")}

class LazyPrivate implements PrivateNamespaces {
readonly #run: Run
${hidden.fields}

constructor(run: Run) {
this.#run = run
}

${hidden.getters}
}

class LazyNamespaces {
readonly #run: Run
#private: PrivateNamespaces | undefined
${open.fields}

constructor(run: Run) {
this.#run = run
}

get private(): PrivateNamespaces {
return (this.#private ??= new LazyPrivate(this.#run))
}

${open.getters}
}

/** Makes the methods over a way to run endpoints; a namespace is made when it is first asked for. @category constructors @since 0.1.0 */
export const make = (run: Run): Namespaces => Object.assign(new LazyNamespaces(run), makeCoreNamespace(run))
`
}

const camelName = (namespace: Namespace): string => {
  const whole = namespace.name === "" ? "Core" : pascal(namespace.name)
  return whole.charAt(0).toLowerCase() + whole.slice(1)
}

export const header = (sentence: string): string =>
  `${comment([sentence, "", "Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.", "", "@since 0.1.0"])}`
