/** Single buckets: `missing`, `global` and `sampler`. */
import { parsing, valueAt } from "../malformed.ts"
import type { JsonObject } from "../model.ts"
import { illegal, tokenOf } from "../reading.ts"
import { sourcesIn } from "./metric.ts"
import type { Definition, TypeReader } from "./node.ts"
import { readOptions } from "./options.ts"
import { byShard, type Row, rowsOf } from "./rows.ts"
import { requireField, sourceRules } from "./sources.ts"

const anything = ["number", "date", "boolean", "ip", "keyword"] as const

export const missing: TypeReader = (name, body): Definition => {
  const options = readOptions("missing", body, name, sourceRules("missing"))
  const sources = sourcesIn(
    { ...options, field: requireField(options.field) },
    "missing",
    anything,
    "keyword"
  )
  return {
    shape: { kind: "single" },
    parent: true,
    run: (rows, below, scope) => {
      const { of } = sources(scope)
      const found = rows.filter((row) => of(row.view).values(row).length === 0)
      return { kind: "single", count: found.length, results: below.run(found, scope) }
    }
  }
}

export const global: TypeReader = (name, body): Definition => {
  for (const [key, value] of Object.entries(body)) {
    if (value === undefined) continue
    throw parsing(
      valueAt(body, key),
      `Expected [FIELD_NAME] under a [START_OBJECT], but got a [${tokenOf(value)}] in [${name}]`
    )
  }
  return {
    shape: { kind: "single" },
    parent: true,
    run: (_, below, scope) => {
      const all = scope.views.flatMap(rowsOf)
      return { kind: "single", count: all.length, results: below.run(all, scope) }
    }
  }
}

const readSize = (name: string, body: JsonObject): number => {
  let size = 100
  for (const [key, value] of Object.entries(body)) {
    if (value === undefined) continue
    if (key !== "shard_size" || typeof value !== "number") {
      throw parsing(valueAt(body, key), `Unsupported property "${key}" for aggregation "${name}`)
    }
    size = Math.trunc(value)
  }
  return size
}

const byScore = (a: Row, b: Row): number => b.score - a.score

export const sampler: TypeReader = (name, body): Definition => {
  const size = readSize(name, body)
  return {
    shape: { kind: "single" },
    parent: true,
    run: (rows, below, scope) => {
      if (below.nodes.size === 0) {
        throw illegal("Sampler aggregation must be used with child aggregations.")
      }
      if (size <= 0) {
        throw illegal(
          "numHits must be > 0; please use TotalHitCountCollectorManager if you just need the total hit count"
        )
      }
      const found = [...byShard(rows).values()].flatMap((own) => {
        const best = new Set(own.toSorted(byScore).slice(0, size))
        return own.filter((row) => best.has(row))
      })
      return { kind: "single", count: found.length, results: below.run(found, scope) }
    }
  }
}
