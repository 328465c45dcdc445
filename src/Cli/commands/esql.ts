/** `esql`: a query of ES|QL, its rows in any form. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { asText } from "../../Api/Call.ts"
import { query as queryCall } from "../../Api/Esql.ts"
import { Elasticsearch } from "../../Client.ts"
import { esql as template } from "../../Esql/Fragment.ts"
import { explained } from "../../Esql/internal/asking.ts"
import { PartialFailure, UsageError } from "../Failure.ts"
import { givenText, readText, standard } from "../Files.ts"
import * as Flags from "../Flags.ts"
import { Host } from "../Host.ts"
import { parse, write as json } from "../internal/json.ts"
import { tableOf } from "../Output.ts"
import { command } from "../Root.ts"

type Scalar = string | number | bigint | boolean | null

/** A value as it is written: a number, `true`, `false` and `null` are what JSON has them for; all else is text. */
const valueOf = (text: string): Scalar => {
  const value = parse(text)
  if (Result.isFailure(value)) return text
  const found = value.success
  return typeof found === "number" ||
    typeof found === "bigint" ||
    typeof found === "boolean" ||
    typeof found === "string" ||
    found === null
    ? found
    : text
}

const mediaTypes = { csv: "text/csv", tsv: "text/tab-separated-values" } as const

export const esql = command(
  "esql",
  {
    short: "Runs a query of ES|QL",
    description:
      "Runs a query of ES|QL, given as an argument, in a file, or on standard input. Values are given as parameters: they never become a part of the query.",
    examples: [
      { command: "esql 'FROM books | STATS COUNT(*) BY author | LIMIT 10'", description: "A table" },
      {
        command: "esql 'FROM books | WHERE year > ?since | KEEP title' --param since=1960 --format csv",
        description: "With a parameter, as CSV"
      },
      { command: "esql --file report.esql | less -S", description: "Wide rows in a pager" }
    ]
  },
  {
    query: Flags.argument("query", "The query, @file, or - for standard input"),
    file: Flags.file("file", "File with the query, - for standard input"),
    params: Flags.pairs(
      "param",
      'A parameter, any number of times: since=1960. Text in double quotes stays text: id="7"'
    ),
    format: Flags.choice("format", ["table", "csv", "tsv", "json", "ndjson"], "Default table"),
    partial: Flags.on("allow-partial", "Take rows although shards failed; the exit code is 4 then")
  },
  ({ file, format = "table", params, partial, query }) =>
    Effect.gen(function* () {
      const { stdinIsTerminal, write } = yield* Host
      if (query !== undefined && file !== undefined) {
        return yield* new UsageError({
          reason: "a query and a file are both given",
          hint: "Give one of them"
        })
      }
      if (query === undefined && file === undefined && stdinIsTerminal) {
        return yield* new UsageError({
          reason: "there is no query",
          hint: "Give it as an argument, or in a file by --file"
        })
      }
      const text = query === undefined ? yield* readText(file ?? standard) : yield* givenText(query)
      const named = Object.entries(params).map(([name, value]) => ({ [name]: valueOf(value) }))
      const request = {
        query: text,
        allow_partial_results: partial,
        ...(named.length > 0 && { params: named })
      }
      const es = yield* Elasticsearch
      // A refusal shows its place in the query.
      const asked = <A, E extends { readonly _tag: string }, R>(effect: Effect.Effect<A, E, R>) =>
        explained(template`${""}`, text, effect)

      if (format === "csv" || format === "tsv") {
        return yield* write(yield* asked(es.run(asText(queryCall, mediaTypes[format]), request)))
      }
      const { columns, is_partial, values } = yield* asked(es.esql.query(request, { exactIntegers: true }))
      const names = columns.map(({ name }) => name)
      const objects = () =>
        values.map((row) => json(Object.fromEntries(names.map((name, at) => [name, row[at] ?? null]))))
      switch (format) {
        case "table":
          yield* write(tableOf(names, values))
          break
        case "json":
          yield* write(values.length === 0 ? "[]\n" : `[\n  ${objects().join(",\n  ")}\n]\n`)
          break
        case "ndjson":
          yield* write(
            objects()
              .map((line) => `${line}\n`)
              .join("")
          )
      }
      if (is_partial === true) {
        return yield* new PartialFailure({ reason: "rows may be missing: shards failed" })
      }
    })
)
