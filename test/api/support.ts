/** The endpoints and the specification, for tests over all of them. */
import type * as Metamodel from "@elastic/request-converter/dist/metamodel.d.ts"
import * as Result from "effect/Result"
import * as Api from "effect-elasticsearch/Api"
import type { Endpoint } from "effect-elasticsearch/Api/Endpoint"
import { fromSpecification } from "../../codegen/fromSpecification.ts"
import { patch } from "../../codegen/patches.ts"
import { read } from "../../codegen/read.ts"
import { parseLoose, requestExamples } from "../../codegen/requestExamples.ts"

type AnyEndpoint = Endpoint<never, unknown>

const isCall = (value: unknown): value is { readonly endpoint: AnyEndpoint } =>
  typeof value === "function" && "endpoint" in value

const isModule = (value: unknown): value is object =>
  typeof value === "object" && value !== null && Object.prototype.toString.call(value) === "[object Module]"

const endpointsIn = (module: object): ReadonlyArray<AnyEndpoint> =>
  Object.values(module).flatMap((value: unknown) =>
    isCall(value) ? [value.endpoint] : isModule(value) ? endpointsIn(value) : []
  )

/** Every endpoint by its name. */
export const endpoints: ReadonlyMap<string, AnyEndpoint> = new Map(
  endpointsIn(Api).map((endpoint) => [endpoint.name, endpoint])
)

export const specification = read()

const types = new Map(specification.types.map((type) => [`${type.name.namespace}.${type.name.name}`, type]))

interface Example {
  readonly endpoint: AnyEndpoint
  /** The endpoint's name and the example's. */
  readonly name: string
  readonly value: unknown
}

/** The examples that the specification has of a type, by their names. */
export const examplesOf = (
  name: Metamodel.TypeName | null
): { readonly [name: string]: { readonly value: unknown } } => {
  const type = name === null ? undefined : types.get(`${name.namespace}.${name.name}`)
  // The package's own types leave the examples out.
  return (
    (type as { readonly examples?: { readonly [name: string]: { readonly value: unknown } } })?.examples ?? {}
  )
}

/** The specification's examples of answers. */
export const responseExamples: ReadonlyArray<Example> = specification.endpoints.flatMap(
  ({ name, response }) => {
    const endpoint = endpoints.get(name)
    if (endpoint === undefined) throw new Error(`${name} is not among the generated endpoints`)
    return Object.entries(examplesOf(response)).map(([example, { value }]) => ({
      endpoint,
      name: `${name}/${example}`,
      value
    }))
  }
)

/** The value of an example, which may stand there as text. */
export const readExample = ({ value }: Pick<Example, "value">): Result.Result<unknown, string> =>
  Result.try({
    try: () => (typeof value === "string" ? parseLoose(value) : value),
    catch: String
  })

/** The specification's examples of requests, as the generator reads them. */
export const requestsOfSpecification = () =>
  requestExamples(specification, patch(fromSpecification(specification)))
