/** `search`: one search, or all that it finds. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { SearchHit } from "../../Api/types/Search.ts"
import { Elasticsearch } from "../../Client.ts"
import { scan } from "../../Search/Scan.ts"
import { PartialFailure, UsageError } from "../Failure.ts"
import * as Flags from "../Flags.ts"
import { Host } from "../Host.ts"
import { isObject, write as json, writePretty } from "../internal/json.ts"
import { cell, columnsOf, csvLine, flatten, tableOf } from "../Output.ts"
import { command } from "../Root.ts"
import { listOf, pageableOf, queryFlags, searchOf, sortOf } from "./searching.ts"

/** A hit as a line: what `dump` writes and `restore` reads, with the score. */
const lineOf = ({ _id, _index, _routing, _score, _source, fields, highlight }: SearchHit): string =>
  `${json({
    _index,
    _id,
    ...(_routing !== undefined && { _routing }),
    ...(_score != null && { _score }),
    ...(_source !== undefined && { _source }),
    ...(fields !== undefined && { fields }),
    ...(highlight !== undefined && { highlight })
  })}\n`

/** A hit as a row, by the paths of its fields. */
const rowOf = ({ _id, _source, fields }: SearchHit): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>([
    ["_id", _id],
    ...(isObject(_source) ? flatten(_source) : []),
    ...Object.entries(fields ?? {})
  ])

/** Fields of a row; where a path is an object, the whole of it. */
const pick = (hit: SearchHit, columns: ReadonlyArray<string>): ReadonlyArray<unknown> => {
  const row = rowOf(hit)
  return columns.map((column) => row.get(column))
}

export const search = command(
  "search",
  {
    short: "Searches an index",
    description:
      "Runs a search. Without a query it finds everything. With --all it gives every document that matches, however many, page by page from one point in time.",
    examples: [
      { command: "search --index books --q 'title:dune' --output table", description: "Lucene's syntax" },
      {
        command: "search -i 'logs-*' --body @query.json | jq .hits.total",
        description: "Any search as JSON"
      },
      {
        command:
          "search -i books --simple 'herbert -heretics' --all --fields title,year --output csv > books.csv",
        description: "Everything that matches, as CSV"
      }
    ]
  },
  {
    index: Flags.index("Index, alias or pattern; several with commas between them"),
    ...queryFlags,
    size: Flags.count("size", "How many hits; with --all, how many a page. Default 10, with --all 1000", 0),
    from: Flags.count("from", "How many hits are left out before them", 0),
    sort: Flags.text("sort", "Fields to sort by: year:desc,title", "fields"),
    fields: Flags.text("fields", "Fields of the documents to show, with commas between them", "fields"),
    all: Flags.on("all", "Every document that matches; as NDJSON or CSV"),
    output: Flags.choice(
      "output",
      ["json", "ndjson", "table", "csv"],
      "The whole answer, or its hits. Default json, with --all ndjson"
    )
  },
  ({ all, fields, from, index, output, size, sort, ...query }) =>
    Effect.gen(function* () {
      const es = yield* Elasticsearch
      const { say, write } = yield* Host
      const wanted = fields === undefined ? undefined : listOf(fields)
      const own = {
        index,
        ...(sort !== undefined && { sort: sortOf(sort) }),
        ...(size !== undefined && { size }),
        ...(wanted !== undefined && { _source: wanted })
      }

      if (all) {
        if (output === "json" || output === "table" || from !== undefined) {
          return yield* new UsageError({
            reason:
              from === undefined
                ? `--all does not go with --output ${output}`
                : "--all does not go with --from",
            hint: "Everything is given as it comes: as ndjson or csv"
          })
        }
        if (output === "csv" && wanted === undefined) {
          return yield* new UsageError({
            reason: "the columns of the CSV are not known",
            hint: "Name them by --fields"
          })
        }
        const columns = ["_id", ...(wanted ?? [])]
        if (output === "csv") yield* write(csvLine(columns))
        const line = output === "csv" ? (hit: SearchHit) => csvLine(pick(hit, columns).map(cell)) : lineOf
        return yield* scan({ ...(yield* pageableOf(query)), ...own }, { call: { exactIntegers: true } }).pipe(
          Stream.runForEachArray((hits) => write(hits.map(line).join("")))
        )
      }

      const answer = yield* es.search(
        { ...(yield* searchOf(query)), ...own, ...(from !== undefined && { from }) },
        { exactIntegers: true }
      )
      const { hits } = answer.hits
      switch (output ?? "json") {
        case "json":
          yield* write(`${writePretty(answer)}\n`)
          break
        case "ndjson":
          yield* write(hits.map(lineOf).join(""))
          break
        case "table":
        case "csv": {
          const columns = wanted === undefined ? columnsOf(hits.map(rowOf)) : ["_id", ...wanted]
          const rows = hits.map((hit) => pick(hit, columns))
          yield* write(
            output === "table"
              ? tableOf(columns, rows)
              : [columns, ...rows.map((row) => row.map(cell))].map(csvLine).join("")
          )
        }
      }
      const { failed, total } = answer._shards
      if (failed > 0) say(`${failed} of ${total} shards failed`)
      if (failed > 0 || answer.timed_out) {
        return yield* new PartialFailure({
          reason: answer.timed_out ? "the search timed out, and may lack hits" : "hits may be missing"
        })
      }
    })
)
