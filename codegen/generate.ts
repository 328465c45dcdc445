/** Last stage: the files of `src/Api`. */
import type { Model } from "./model.ts"
import { nameOf, plan as planOf, type Module, type Plan, unusedFile } from "./plan.ts"
import { callImports, endpointText, header, methodsText } from "./printEndpoints.ts"
import { needsSchema, schemaDeclarationText } from "./printSchemas.ts"
import { declarationText, requestText, type Scope } from "./printTypes.ts"

/** Path under `src/Api` and text. */
export interface File {
  readonly path: string
  readonly text: string
}

const relative = (from: string, to: string): string => `${from.includes("/") ? "../" : "./"}${to}.ts`

const sentenceOf = ({ endpoints, file }: Module): string => {
  const [first] = endpoints
  if (first === undefined)
    return `Types and schemas of \`${file.replace("types/", "")}\` that several modules share.`
  const namespace = first.name.includes(".")
    ? `of the namespace \`${first.name.split(".")[0]}\``
    : "without a namespace"
  return first.private
    ? `Endpoints ${namespace} that Elasticsearch keeps for itself: they may change or go in any version.`
    : `The endpoints ${namespace}.`
}

const importsOf = (scope: Scope, own: ReadonlySet<string>): ReadonlyArray<string> => {
  const byFile = new Map<string, Map<string, string>>()
  for (const id of [...scope.types, ...scope.values]) {
    if (own.has(id)) continue
    const file = scope.plan.fileOf.get(id)
    if (file === undefined) throw new Error(`${id} has no file`)
    const names = byFile.get(file) ?? new Map<string, string>()
    byFile.set(file, names)
    names.set(nameOf(id), scope.values.has(id) ? nameOf(id) : `type ${nameOf(id)}`)
  }
  return [...byFile].toSorted().map(([file, names]) => {
    const texts = [...names].toSorted().map(([, text]) => text)
    const onlyTypes = texts.every((text) => text.startsWith("type "))
    const list = (onlyTypes ? texts.map((text) => text.slice("type ".length)) : texts).join(", ")
    return `import ${onlyTypes ? "type " : ""}{ ${list} } from "${relative(scope.file, file)}"`
  })
}

const moduleText = (plan: Plan, module: Module): string => {
  const base = {
    plan,
    file: module.file,
    types: new Set<string>(),
    values: new Set<string>(),
    wire: new Set<string>()
  }
  const answers = new Set(
    module.endpoints.flatMap(({ answer }) => (answer.kind === "json" ? [answer.response] : []))
  )
  const blocks = module.declarations.flatMap((declaration) => {
    const usage = plan.usageOf.get(declaration.id) ?? "both"
    const scope: Scope = { ...base, usage }
    const type = declarationText(scope, declaration)
    return usage !== "request" && (answers.has(declaration.id) || needsSchema(plan.model, declaration))
      ? [type, schemaDeclarationText(scope, declaration)]
      : [type]
  })
  const request: Scope = { ...base, usage: "request" }
  const endpoints = module.endpoints.flatMap((endpoint) => [
    requestText(request, endpoint),
    endpointText(request, endpoint)
  ])
  const own = new Set(module.declarations.map(({ id }) => id))
  const up = module.file.includes("/") ? "../" : "./"
  const text = [...blocks, ...endpoints].join("\n\n")
  const imports = [
    ...(module.endpoints.length === 0
      ? []
      : [`import { ${callImports(plan, module.endpoints).join(", ")} } from "${up}Call.ts"`]),
    ...(/\bs\.\w/.test(text) ? [`import * as s from "${up}internal/schema.ts"`] : []),
    ...importsOf(request, own),
    ...(base.wire.size === 0
      ? []
      : [`import type { ${[...base.wire].toSorted().join(", ")} } from "${up}Wire.ts"`])
  ]
  return `${header(sentenceOf(module))}\n${imports.join("\n")}\n\n${text}\n`
}

const indexText = (plan: Plan): string => {
  const shared = plan.modules.filter(({ endpoints, file }) => endpoints.length === 0 && file !== unusedFile)
  const open = plan.namespaces.filter((one) => !one.private && one.name !== "")
  const moduleName = (file: string) => file.split("/").at(-1) ?? ""
  return [
    header("Every endpoint as a function of its own, by namespace, and the types that go with them."),
    `export * from "./Core.ts"`,
    ...shared.map(({ file }) => `export * from "./${file}.ts"`),
    ...open.map(({ file }) => `export * as ${moduleName(file)} from "./${file}.ts"`),
    `export * as Private from "./private/index.ts"`,
    `export * from "./Buckets.ts"`,
    `export { asBytes, asText } from "./Call.ts"`,
    `export * from "./Wire.ts"`,
    ""
  ].join("\n")
}

const privateIndexText = (plan: Plan): string =>
  [
    header("Endpoints that Elasticsearch keeps for itself: they may change or go in any version."),
    ...plan.namespaces
      .filter((one) => one.private)
      .map(({ file }) => {
        const name = file.split("/").at(-1) ?? ""
        return `export * as ${name} from "./${name}.ts"`
      }),
    ""
  ].join("\n")

export const generate = (model: Model): ReadonlyArray<File> => {
  const plan = planOf(model)
  return [
    ...plan.modules.map((module) => ({ path: `${module.file}.ts`, text: moduleText(plan, module) })),
    { path: "Methods.ts", text: methodsText(plan) },
    { path: "index.ts", text: indexText(plan) },
    { path: "private/index.ts", text: privateIndexText(plan) }
  ]
}
