/** The table of endpoints for the documentation. */
import * as fs from "node:fs"
import * as path from "node:path"
import { brokenResponses } from "./brokenExamples.ts"
import type { Endpoint } from "./model.ts"
import { methodOf, namespaceOf, pascal, type Plan } from "./plan.ts"
import { documentsOf } from "./printEndpoints.ts"
import type { Specification } from "./read.ts"

interface Coverage {
  readonly live: ReadonlyArray<string>
  readonly missing: ReadonlyArray<string>
  readonly refused: { readonly [name: string]: string }
}

const none: Coverage = { live: [], missing: [], refused: {} }

/** What the test against real servers writes; see test/api/live. */
const readCoverage = (): Coverage => {
  const file = path.join(import.meta.dirname, "../test/api/live/coverage.json")
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, "utf8")) as Coverage) : none
}

const decoded = (plan: Plan, endpoint: Endpoint): string => {
  switch (endpoint.answer.kind) {
    case "json":
      return documentsOf(plan, endpoint).length > 0 ? "schema, documents by yours" : "schema"
    case "exists":
      return "boolean by status"
    case "empty":
      return "nothing to read"
    case "text":
      return "text"
    case "bytes":
      return "bytes"
  }
}

/** The endpoints with an example of their answer that is not broken. */
const withExamples = (specification: Specification): ReadonlySet<string> => {
  const types = new Map(specification.types.map((type) => [`${type.name.namespace}.${type.name.name}`, type]))
  return new Set(
    specification.endpoints.flatMap(({ name, response }) => {
      const type = response === null ? undefined : types.get(`${response.namespace}.${response.name}`)
      const examples = type !== undefined && "examples" in type ? Object.keys(type.examples ?? {}) : []
      return examples.some((example) => brokenResponses[`${name}/${example}`] === undefined) ? [name] : []
    })
  )
}

const callOf = (endpoint: Endpoint): string => {
  const namespace = namespaceOf(endpoint)
  const name = pascal(namespace)
  const prefix = namespace === "" ? "" : `${name.charAt(0).toLowerCase()}${name.slice(1)}.`
  const core = endpoint.private && namespace === "" ? "core." : ""
  return `es.${endpoint.private ? "private." : ""}${core}${prefix}${methodOf(endpoint)}`
}

const moduleOf = (endpoint: Endpoint): string => {
  const namespace = namespaceOf(endpoint)
  return `${endpoint.private ? "private/" : ""}${namespace === "" ? "Core" : pascal(namespace)}`
}

export const endpointsTable = (plan: Plan, specification: Specification): string => {
  const coverage = readCoverage()
  const live = new Set(coverage.live)
  const examples = withExamples(specification)
  const { endpoints } = plan.model
  const testedHow = ({ name }: Endpoint): string => {
    const parts = [
      ...(live.has(name) ? ["live"] : name in coverage.refused ? ["refused by the test server"] : []),
      ...(examples.has(name) ? ["example"] : [])
    ]
    return parts.length === 0 ? "request only" : parts.join(", ")
  }
  const rows = endpoints.map((endpoint) => {
    const name = endpoint.docs === undefined ? endpoint.name : `[${endpoint.name}](${endpoint.docs})`
    return `| ${name} | \`${callOf(endpoint)}\` | ${moduleOf(endpoint)} | ${decoded(plan, endpoint)} | ${testedHow(endpoint)} |`
  })
  const count = (test: (endpoint: Endpoint) => boolean) => endpoints.filter(test).length
  return `# Endpoints

Every endpoint of Elasticsearch's specification, ${endpoints.length} in ${
    new Set(endpoints.map(namespaceOf)).size
  } namespaces; the one without a name is the module \`Core\`. Written by \`npm run codegen\`.

How each is tested:

- *live*: called against a real server, its answer decoded strictly (${count(({ name }) => live.has(name))});
- *example*: the specification's own examples of its answer are decoded strictly (${count(({ name }) => examples.has(name))});
- *refused by the test server*: called, but the test servers cannot do it (${Object.keys(coverage.refused).length}); [the reasons](../test/api/live/coverage.json);
- *request only*: the servers that run here lack the module, and the specification has no example (${count(
    ({ name }) => !live.has(name) && !examples.has(name) && !(name in coverage.refused)
  )}).

| Endpoint | Method | Module | Answer | Tested |
| --- | --- | --- | --- | --- |
${rows.join("\n")}
`
}
