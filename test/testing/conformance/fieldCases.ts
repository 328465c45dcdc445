/** What is asked of a field, whatever its type. */
import * as Effect from "effect/Effect"
import type { Api } from "effect-elasticsearch"
import { type Case, named, ok, steps } from "./case.ts"

type Query = Api.QueryDslQueryContainer

/** How many documents each query finds. */
export const counts = (name: string, queries: { readonly [what: string]: Query }): Case =>
  ok(name, (es, index) =>
    named(
      Object.fromEntries(
        Object.entries(queries).map(([what, query]) => [
          what,
          Effect.map(es.search({ index, query, _source: false }), ({ hits }) =>
            hits.hits.map((hit) => hit._id).sort()
          )
        ])
      )
    )
  )

/** Sorts by a field, both ways, and shows its doc values and its `fields`. */
export const shows = (field: string): Case =>
  ok(`${field}: sorted and shown`, (es, index) =>
    steps(
      es.search({
        index,
        sort: [{ [field]: "asc" }, "id"],
        _source: false,
        docvalue_fields: [field],
        size: 20
      }),
      es.search({ index, sort: [{ [field]: "desc" }, "id"], _source: false, fields: [field], size: 20 })
    )
  )
