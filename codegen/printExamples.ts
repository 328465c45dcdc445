/** Examples of requests as TypeScript, so that the compiler says whether the types fit them. */
import { brokenRequests } from "./brokenExamples.ts"
import type { File } from "./generate.ts"
import { nameOf, namespaceOf, pascal } from "./plan.ts"
import type { RequestExample } from "./requestExamples.ts"

const fileOf = ({ endpoint }: RequestExample): string => {
  const namespace = namespaceOf(endpoint)
  return namespace === "" ? "Core" : pascal(namespace)
}

const typeOf = ({ endpoint }: RequestExample): string => {
  const namespace = namespaceOf(endpoint)
  const type = nameOf(endpoint.request.id)
  const module = namespace === "" ? "" : `${pascal(namespace)}.`
  if (endpoint.private) return `Api.Private.${namespace === "" ? "Core." : module}${type}`
  return `Api.${module}${type}`
}

const text = (examples: ReadonlyArray<RequestExample>): string => {
  const lines = examples.map(
    (example) => `  {
    endpoint: ${JSON.stringify(example.endpoint.name)},
    name: ${JSON.stringify(example.name)},
    line: ${JSON.stringify(example.line)},
    params: ${JSON.stringify(example.params)} satisfies ${typeOf(example)}
  }`
  )
  return `/** The specification's examples of requests. Written by \`npm run codegen\`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
${lines.join(",\n")}
]
`
}

export const exampleFiles = (all: ReadonlyArray<RequestExample>): ReadonlyArray<File> => {
  const known = new Set(all.map(({ name }) => name))
  for (const name of Object.keys(brokenRequests)) {
    if (!known.has(name))
      throw new Error(`${name} stands among the broken examples, but there is none of that name`)
  }
  const whole = all.filter(({ name }) => brokenRequests[name] === undefined)
  for (const { name, params } of whole) {
    if (typeof params === "string") throw new Error(`The example ${name} has no parameters: ${params}`)
  }
  const files = [...new Set(whole.map(fileOf))].toSorted()
  return [
    ...files.map((file) => ({
      path: `test/api/examples/${file}.ts`,
      text: text(whole.filter((example) => fileOf(example) === file))
    })),
    {
      path: "test/api/examples/index.ts",
      text: `/** Written by \`npm run codegen\`. */
${files.map((file) => `import { examples as ${file} } from "./${file}.ts"`).join("\n")}

export const all: ReadonlyArray<{
  readonly endpoint: string
  readonly name: string
  readonly line: string
  readonly params: object
}> = [${files.map((file) => `...${file}`).join(", ")}]
`
    }
  ]
}
