/** `top_hits`: the search part answers it. */
import { readHitOptions } from "../hitOptions.ts"
import { parsing, valueAt } from "../malformed.ts"
import { isObject, NotSimulated, type View } from "../model.ts"
import { illegal, tokenOf } from "../reading.ts"
import type { Definition, TypeReader } from "./node.ts"

const defaultSize = 3

const checkWindow = (name: string, from: number, size: number, views: ReadonlyArray<View>): void => {
  if (size === 0) {
    throw illegal(
      "numHits must be > 0; please use TotalHitCountCollectorManager if you just need the total hit count"
    )
  }
  for (const { settings } of views) {
    const most = Number(settings["max_inner_result_window"] ?? 100)
    if (from + size <= most) continue
    throw illegal(
      `Top hits result window is too large, the top hits aggregator [${name}]'s from + size must be less than or equal to: [${most}] but was [${from + size}]. This limit can be set by changing the [index.max_inner_result_window] index level setting.`
    )
  }
}

const known: ReadonlySet<string> = new Set([
  "_source",
  "docvalue_fields",
  "explain",
  "fields",
  "from",
  "highlight",
  "script_fields",
  "seq_no_primary_term",
  "size",
  "sort",
  "stored_fields",
  "track_scores",
  "version"
])

export const topHits: TypeReader = (name, body): Definition => {
  for (const [key, value] of Object.entries(body)) {
    if (value === undefined || known.has(key)) continue
    throw parsing(valueAt(body, key), `Unknown key for a ${tokenOf(value)} in [${key}].`)
  }
  const { from = 0, size = defaultSize } = readHitOptions("top_hits", body, [], [])
  return {
    shape: { kind: "other" },
    parent: false,
    run: (rows, _, scope) => {
      // The hits would have to say where in their documents they are.
      if (scope.path !== undefined) throw new NotSimulated("aggregation [top_hits] inside of [nested]")
      checkWindow(name, from, size, scope.views)
      const answer = scope.topHits(body, rows)
      if (!isObject(answer)) throw new NotSimulated("aggregation [top_hits]")
      return { kind: "other", body: answer }
    }
  }
}
