/** Which endpoint a request is for: all of them, since it matters what is not simulated. */
// All of them come with the client as well.
import * as Api from "../../../Api/index.ts"
import type { Endpoint, Method } from "../../../Api/Endpoint.ts"
import { type Route, router } from "../router.ts"

type AnyEndpoint = Endpoint<never, unknown>

const isCall = (value: unknown): value is { readonly endpoint: AnyEndpoint } =>
  typeof value === "function" && "endpoint" in value

const isModule = (value: unknown): value is object =>
  typeof value === "object" && value !== null && Object.prototype.toString.call(value) === "[object Module]"

const endpointsIn = (module: object): ReadonlyArray<AnyEndpoint> =>
  Object.values(module).flatMap((value: unknown) =>
    isCall(value) ? [value.endpoint] : isModule(value) ? endpointsIn(value) : []
  )

export type Routed = Extract<Route<AnyEndpoint>, { readonly _tag: "Found" }>

export const route: (method: Method, path: string) => Route<AnyEndpoint> = router(endpointsIn(Api))
