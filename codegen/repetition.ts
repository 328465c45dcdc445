/** Which endpoints come to the same when they run twice, and which do not, where their methods do not tell. */
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

/** `undefined` where methods and parameters tell. */
export const repetitionOf = (name: string): "always" | "never" | undefined => {
  if (moving.has(name) || once.has(name)) return "never"
  return repeatable.has(name) ? "always" : undefined
}

/** The names above. */
export const told: ReadonlyArray<string> = [...moving, ...repeatable, ...once]
