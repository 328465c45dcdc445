/** Whether a call comes to the same when it runs twice. */
import type { Endpoint } from "../../Api/Endpoint.ts"

/** Reads that move something on, so that a second one gives the next page. */
const moving: ReadonlySet<string> = new Set(["scroll", "sql.query"])

/** POSTs without a GET of the same path that only read, or whose repetition changes nothing more. */
const repeatable: ReadonlySet<string> = new Set([
  "esql.query",
  "indices.clear_cache",
  "indices.close",
  "indices.disk_usage",
  "indices.forcemerge",
  "indices.open",
  "indices.simulate_index_template",
  "indices.simulate_template",
  "ml.estimate_model_memory",
  "ml.evaluate_data_frame",
  "ml.infer_trained_model",
  "ml.validate",
  "ml.validate_detector",
  "nodes.reload_secure_settings",
  "open_point_in_time",
  "profiling.flamegraph",
  "profiling.stacktraces",
  "profiling.topn_functions",
  "query_rules.test",
  "search_application.render_query",
  "searchable_snapshots.clear_cache",
  "security.clear_api_key_cache",
  "security.clear_cached_privileges",
  "security.clear_cached_realms",
  "security.clear_cached_roles",
  "security.clear_cached_service_tokens",
  "text_structure.find_structure"
])

/** PUTs that make something new each time, or refuse what they have done themselves. */
const once: ReadonlySet<string> = new Set([
  "create",
  "enrich.execute_policy",
  "security.create_api_key",
  "security.create_service_token",
  "snapshot.create",
  "watcher.execute_watch"
])

/** Whether a second run would meet what the first one left, and end with an error for what has worked. */
const isConditional = (params: object): boolean =>
  ("op_type" in params && params.op_type === "create") ||
  ("if_seq_no" in params && params.if_seq_no !== undefined) ||
  ("version" in params && params.version !== undefined)

const reads = ({ urls }: Endpoint<never, unknown>): boolean =>
  urls.some(({ methods }) => methods.includes("GET") || methods.includes("HEAD"))

/** How an endpoint does: always, never, or as method and parameters say. */
export type Idempotence = "always" | "never" | "by method"

export const ofEndpoint = (endpoint: Endpoint<never, unknown>): Idempotence => {
  const { name } = endpoint
  if (moving.has(name) || once.has(name)) return "never"
  return repeatable.has(name) || reads(endpoint) ? "always" : "by method"
}

export const isIdempotent = (idempotence: Idempotence, method: string, params: object): boolean => {
  if (idempotence !== "by method") return idempotence === "always"
  if (method === "GET" || method === "HEAD") return true
  return (method === "PUT" || method === "DELETE") && !isConditional(params)
}
