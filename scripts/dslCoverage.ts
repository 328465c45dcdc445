/** `npm run docs:dsl`: writes `docs/dsl-coverage.md` from the tables that the tests of the DSL run through. */
import * as Aggregation from "effect-elasticsearch/Dsl/Aggregation"
import * as Field from "effect-elasticsearch/Dsl/Field"
import * as Query from "effect-elasticsearch/Dsl/Query"
import * as fs from "node:fs"
import * as path from "node:path"
import * as aggregationTable from "../test/dsl/aggregationTable.ts"
import * as fieldTable from "../test/dsl/fieldTypes.ts"
import * as queryTable from "../test/dsl/queryTable.ts"

/** What the server of the tests makes of one, and which test says so. */
export type Outcome =
  | { readonly runs: true; readonly test: string }
  | { readonly runs: false; readonly reasons: ReadonlyArray<string>; readonly test: string }

export interface Entry {
  /** Its name in requests. */
  readonly wire: string
  readonly functions: ReadonlyArray<string>
  /** The rows of the unit tests that compare what the functions make with the whole JSON. */
  readonly rows: ReadonlyArray<string>
  /** None where no test asks the server: the page cannot be made then. */
  readonly outcome: Outcome | undefined
}

/** What a row of a cluster test says of the functions that it begins with. */
type Said = readonly [row: string, outcome: Outcome]

const runs = (test: string): Outcome => ({ runs: true, test })
const refused = (test: string, ...reasons: ReadonlyArray<string>): Outcome => ({ runs: false, reasons, test })

const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The names that a row begins with, of which the functions of a module are some. */
const namesOf = (row: string): ReadonlyArray<string> => /^\w+(?:, \w+)*/.exec(row)?.[0].split(", ") ?? []

const unique = <A>(values: ReadonlyArray<A>): ReadonlyArray<A> => [...new Set(values)]

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null

const byWire = (entries: ReadonlyArray<Entry>) =>
  entries.toSorted((one, other) => (one.wire < other.wire ? -1 : one.wire > other.wire ? 1 : 0))

// Queries.

/** Functions of Query that put queries together, or make a part of one. */
export const queryHelpers: ReadonlyArray<string> = ["from", "and", "or", "not", "spanGap"]

/** The functions of scores by their names in requests. */
const scoreFunctionNames: ReadonlyMap<string, string> = new Map([
  ["exp", "exp"],
  ["field_value_factor", "fieldValueFactor"],
  ["gauss", "gauss"],
  ["linear", "linear"],
  ["random_score", "randomScore"],
  ["script_score", "scriptScoreFunction"],
  ["weight", "weight"]
])

const queryFunctions: ReadonlySet<string> = new Set(
  Object.keys(Query).filter(
    (name) => !queryHelpers.includes(name) && ![...scoreFunctionNames.values()].includes(name)
  )
)

const queriesOf = (row: string) => namesOf(row).filter((name) => queryFunctions.has(name))

const queryWire = (name: string) => (name === "termsLookup" ? "terms" : snake(name))

const mentions = (json: unknown, key: string): boolean =>
  isRecord(json) && (Object.hasOwn(json, key) || Object.values(json).some((inner) => mentions(inner, key)))

/** The kinds of the functions of a `function_score`. */
const scoresIn = (json: unknown): ReadonlyArray<string> => {
  const score = isRecord(json) ? json["function_score"] : undefined
  const functions = isRecord(score) && Array.isArray(score["functions"]) ? score["functions"] : []
  return functions.map(
    (scored) => Object.keys(scored).find((key) => key !== "weight" && scoreFunctionNames.has(key)) ?? "weight"
  )
}

const scoredTest = (row: string) => `${queryTable.tests.scores}: ${row}`

const queriesSaid: ReadonlyArray<Said> = [
  ...queryTable.found.map(([row]): Said => [row, runs(`${queryTable.tests.found}: ${row}`)]),
  ["termsLookup", runs(queryTable.tests.lookup)],
  ["functionScore", runs(queryTable.tests.scores)],
  ...queryTable.unknown.map(([row, reason]): Said => [row, refused(queryTable.tests.unknown, reason)]),
  ...[...queryTable.uninferred, ...queryTable.unscripted].map(([row, reason]): Said => [
    row,
    refused(queryTable.tests.unmet, reason)
  ])
]

const scoresSaid: ReadonlyArray<Said> = [
  ...queryTable.scores.map(([row]): Said => [row, runs(scoredTest(row))]),
  ["randomScore", runs(queryTable.tests.scores)],
  ...queryTable.unscripted.map(([row, reason]): Said => [
    row,
    refused(queryTable.tests.unmet, reason, queryTable.scriptless)
  ])
]

const saidOf = (said: ReadonlyArray<Said>, name: string): Outcome | undefined =>
  said.find(([row]) => namesOf(row).includes(name))?.[1]

export const queries: ReadonlyArray<Entry> = byWire(
  unique(queryTable.cases.flatMap(([row]) => queriesOf(row))).map((name) => ({
    wire: queryWire(name),
    functions: [name],
    rows: queryTable.cases.flatMap(([row, , json]) =>
      queriesOf(row).includes(name) && mentions(json, queryWire(name)) ? [row] : []
    ),
    outcome: saidOf(queriesSaid, name)
  }))
)

export const scoreFunctions: ReadonlyArray<Entry> = [...scoreFunctionNames].map(([wire, name]) => ({
  wire,
  functions: [name],
  rows: queryTable.cases.flatMap(([row, , json]) => (scoresIn(json).includes(wire) ? [row] : [])),
  outcome: saidOf(scoresSaid, name)
}))

// Aggregations.

/** Functions of Aggregation that are of no kind. */
export const aggregationHelpers: ReadonlyArray<string> = ["from"]

const kindsOf = (aggregation: unknown): ReadonlyArray<string> =>
  isRecord(aggregation) ? Object.keys(aggregation).filter((key) => key !== "aggs" && key !== "meta") : []

/** An aggregation and all that are in it. */
const withInner = (aggregation: unknown): ReadonlyArray<unknown> => {
  const inner = isRecord(aggregation) ? aggregation["aggs"] : undefined
  return [aggregation, ...(isRecord(inner) ? Object.values(inner).flatMap(withInner) : [])]
}

const count = (aggregations: ReadonlyArray<unknown>, kind: string) =>
  aggregations.filter((aggregation) => kindsOf(aggregation).includes(kind)).length

/** The test that asks most for it, first of all on the outside. */
const askedFor = (kind: string): string | undefined => {
  const counted = Object.entries(aggregationTable.asked).map(([title, aggs]) => {
    const outer = Object.values(aggs)
    return { title, asked: count(outer, kind) * 100 + count(outer.flatMap(withInner), kind) }
  })
  const [most] = counted.toSorted((one, other) => other.asked - one.asked)
  return most !== undefined && most.asked > 0 ? most.title : undefined
}

const unknownOutcome = (row: string) =>
  refused(aggregationTable.tests.unknown.replace("%s", row), aggregationTable.unknownReason(row))

const aggregationOutcome = (kind: string): Outcome | undefined => {
  const asked = askedFor(kind)
  if (asked !== undefined) return runs(asked)
  const unknown = aggregationTable.unknown.find(([row]) => namesOf(row)[0] === kind)
  if (unknown !== undefined) return unknownOutcome(unknown[0])
  return aggregationTable.scripted.some(([row]) => row === kind)
    ? refused(aggregationTable.tests.scripted.replace("%s", kind), aggregationTable.scriptedReason)
    : undefined
}

const aggregationRows = aggregationTable.cases.flatMap(([row, aggregation, json]) => {
  const [name] = namesOf(row)
  return name === undefined || aggregationHelpers.includes(name)
    ? []
    : kindsOf(json).map((kind) => ({ row, name, kind, aggregation }))
})

export const aggregations: ReadonlyArray<Entry> = byWire(
  unique(aggregationRows.map(({ kind }) => kind)).map((kind) => {
    const rows = aggregationRows.filter((one) => one.kind === kind)
    return {
      wire: kind,
      functions: unique(rows.map(({ name }) => name)),
      rows: rows.map(({ row }) => row),
      outcome: aggregationOutcome(kind)
    }
  })
)

/** The models of `moving_avg`. */
export const models: ReadonlyArray<Entry> = aggregationRows.flatMap(({ aggregation, name, row }) => {
  const model = aggregation.moving_avg?.model
  if (model === undefined) return []
  const unknown = aggregationTable.unknown.find(([one]) => one === `moving_avg, ${model}`)
  return [
    {
      wire: model,
      functions: [name],
      rows: [row],
      outcome: unknown === undefined ? undefined : unknownOutcome(unknown[0])
    }
  ]
})

// Fields.

/** Functions of Field that make none. */
export const fieldHelpers: ReadonlyArray<string> = ["mapping"]

const fieldOutcome = (one: fieldTable.FieldType): Outcome => {
  if (!fieldTable.isThere(one)) {
    return refused(fieldTable.tests.refused(one.name), fieldTable.refusalOf(one.type))
  }
  return runs(one.type === "alias" ? fieldTable.tests.whole : fieldTable.tests.run(one.name))
}

const fieldWire = ({ name, type }: fieldTable.FieldType) => (name === "of" ? "custom" : type)

export const fields: ReadonlyArray<Entry> = byWire(
  unique(fieldTable.fieldTypes.map(fieldWire)).map((wire) => {
    const rows = fieldTable.fieldTypes.filter((one) => fieldWire(one) === wire)
    const [first] = rows
    return {
      wire,
      functions: unique(rows.flatMap(({ name }) => namesOf(name).slice(0, 1))),
      rows: rows.map(({ name }) => name),
      outcome: first === undefined ? undefined : fieldOutcome(first)
    }
  })
)

/** What the tables name, to be looked for in the modules. */
export const modules = { Query, Aggregation, Field } as const

// The page.

/** As the formatter pads it. */
const table = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string => {
  const widths = head.map((title, n) => Math.max(title.length, ...rows.map((row) => row[n]?.length ?? 0)))
  const line = (cells: ReadonlyArray<string>) =>
    `| ${cells.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join(" | ")} |`
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n")
}

const code = (text: string) => `\`${text}\``

const said = (module: string, { functions, outcome, rows, wire }: Entry): ReadonlyArray<string> => {
  if (outcome === undefined) throw new Error(`No test asks the server for ${wire}`)
  return [
    code(wire),
    functions.map((name) => code(`${module}.${name}`)).join(", "),
    rows.map(code).join(", "),
    outcome.runs ? "run" : `refused: ${outcome.reasons.map(code).join(", because of ")}`,
    code(outcome.test)
  ]
}

const entriesTable = (module: string, entries: ReadonlyArray<Entry>) =>
  table(
    ["on the wire", "function", "rows that compare its JSON", "server 9.5.2", "test on the server"],
    entries.map((entry) => said(module, entry))
  )

const link = (file: string) => `[${file}](../test/dsl/${file})`

const totals: ReadonlyArray<readonly [string, ReadonlyArray<Entry>]> = [
  ["[queries](#queries)", queries],
  ["[functions of scores](#functions-of-scores)", scoreFunctions],
  ["[aggregations](#aggregations)", aggregations],
  ["[types of fields](#types-of-fields)", fields]
]

const totalRow = (name: string, entries: ReadonlyArray<Entry>) => {
  const running = entries.filter(({ outcome }) => outcome?.runs === true).length
  return [name, `${entries.length}`, `${running}`, `${entries.length - running}`]
}

/** The page, formatted. */
export const dslCoverage = (): string => `# What the DSL has, and what tests it

Here is each query, function of scores, aggregation and type of fields that the DSL has: its name in requests, the
function that makes it, the tests that compare what the function makes with the whole JSON, and what a real server makes
of it. \`npm run docs:dsl\` writes this page from the tables that the tests run through, and a unit test fails where the
page is not what those tables say.

The server of the tests is Elasticsearch 9.5.2 with its core alone, without modules, plugins, models and script
languages. **run** means that the server takes it, and that the named test looks at the answer. **refused** means that
this server lacks it, or a model or script language that it needs: the named test looks for the reason, which stands
here in the words of the server. Of what is refused the JSON alone is tested. What runs may still be refused in another
form, such as with a script in the place of a field.

${table(
  ["", "all", "run", "refused"],
  [
    ...totals.map(([name, entries]) => totalRow(name, entries)),
    totalRow(
      "together",
      totals.flatMap(([, entries]) => entries)
    )
  ]
)}

The five models of \`moving_avg\` count as one aggregation, and \`terms\` with a lookup as a query of its own.

## Queries

- rows and requests: ${link("queryTable.ts")}
- JSON: ${link("queries.test.ts")}
- server: ${link("queries.cluster.test.ts")}; behind the colon is the row

${entriesTable("Query", queries)}

## Functions of scores

They stand in \`functions\` of \`function_score\`. Where there is only a \`weight\`, other clients call it \`boost_factor\`.
Tables and tests are those of the queries.

${entriesTable("Query", scoreFunctions)}

## Aggregations

- rows and requests: ${link("aggregationTable.ts")}
- JSON: ${link("aggregations.test.ts")}
- server: ${link("aggregations.cluster.test.ts")}

${entriesTable("Aggregation", aggregations)}

The models of \`moving_avg\`:

${entriesTable("Aggregation", models)}

## Types of fields

\`custom\` is any type that has no function of its own; the tests take \`annotated_text\`.

- rows: ${link("fieldTypes.ts")}
- JSON: ${link("fields.test.ts")}, under "mappings of fields"
- server: ${link("fields.cluster.test.ts")}, which makes indices, and writes and reads values

${entriesTable("Field", fields)}
`

export const page = path.join(import.meta.dirname, "../docs/dsl-coverage.md")

if (process.argv[1] === import.meta.filename) fs.writeFileSync(page, dslCoverage())
