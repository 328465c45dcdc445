/** Whether a call comes to the same when it runs twice. */
import type { Endpoint } from "../../Api/Endpoint.ts"

/** Whether a second run would meet what the first one left, and end with an error for what has worked. */
const isConditional = (params: object): boolean =>
  ("op_type" in params && params.op_type === "create") ||
  ("if_seq_no" in params && params.if_seq_no !== undefined) ||
  ("version" in params && params.version !== undefined)

const reads = ({ urls }: Endpoint<never, unknown>): boolean =>
  urls.some(({ methods }) => methods.includes("GET") || methods.includes("HEAD"))

/** How an endpoint does: always, never, or as method and parameters say. */
export type Idempotence = "always" | "never" | "by method"

export const ofEndpoint = (endpoint: Endpoint<never, unknown>): Idempotence =>
  endpoint.repetition ?? (reads(endpoint) ? "always" : "by method")

export const isIdempotent = (idempotence: Idempotence, method: string, params: object): boolean => {
  if (idempotence !== "by method") return idempotence === "always"
  if (method === "GET" || method === "HEAD") return true
  return (method === "PUT" || method === "DELETE") && !isConditional(params)
}
