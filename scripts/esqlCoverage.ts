/** `npm run docs:esql`: writes `docs/esql-coverage.md` from the tables that the tests of ES|QL run through. */
import { type Fragment, render } from "effect-elasticsearch/Esql"
import * as fs from "node:fs"
import * as path from "node:path"
import { commands, operators, sources } from "../test/esql/commands.ts"
import { all } from "../test/esql/functions/all.ts"

/** What the server of the tests makes of one. */
export type Outcome =
  | { readonly kind: "accepted" }
  | { readonly kind: "newer" }
  | { readonly kind: "refused"; readonly words: string }
  | { readonly kind: "not sent"; readonly why: string }

export interface Entry {
  /** Its name in queries. */
  readonly name: string
  /** One case as it is rendered: one that the server accepts, where there is one. */
  readonly example: string
  readonly outcome: Outcome
  /** What else the server says to other cases of it. */
  readonly others: ReadonlyArray<Outcome["kind"]>
  readonly cases: number
}

/** What cases of commands and of functions have in common. */
interface Case {
  readonly name: string
  readonly refused?: string
  readonly notSent?: string
}

const outcomeOf = ({ notSent, refused }: Case): Outcome =>
  notSent !== undefined
    ? { kind: "not sent", why: notSent }
    : refused === undefined
      ? { kind: "accepted" }
      : refused === "newer"
        ? { kind: "newer" }
        : { kind: "refused", words: refused }

/** An item of several cases is accepted if one of them is; else the first says what it is. */
const entriesOf = <C extends Case>(
  cases: ReadonlyArray<C>,
  exampleOf: (one: C) => string
): ReadonlyArray<Entry> =>
  [...new Set(cases.map(({ name }) => name))].map((name) => {
    const own = cases.filter((one) => one.name === name)
    const accepted = own.filter((one) => outcomeOf(one).kind === "accepted")
    // Some cases are of what is left out, as `IN` of an empty list.
    const shown = accepted.find((one) => exampleOf(one).includes(name)) ?? accepted[0] ?? own[0]
    if (shown === undefined) throw new Error(`No case for ${name}`)
    const outcome = outcomeOf(shown)
    return {
      name,
      example: exampleOf(shown),
      outcome,
      others: [...new Set(own.map((one) => outcomeOf(one).kind))].filter((kind) => kind !== outcome.kind),
      cases: own.length
    }
  })

const textOf = ({ query }: { readonly query: Fragment }): string => render(query).query

/** The command alone, of a query of several. */
const commandIn = ({ name, query }: { readonly name: string; readonly query: Fragment }): string => {
  const { query: written } = render(query)
  return (
    written
      .split(/\n\| |;\n/u)
      .filter((one) => !one.startsWith("ROW ") || name === "ROW")
      .find((one) => one.startsWith(name)) ?? written
  )
}

/** The expression alone, of a query that computes one. */
const operatorIn = (one: { readonly query: Fragment }): string => {
  const written = textOf(one)
  return /\n\| (?:EVAL r = |WHERE )([^\n]*)/u.exec(written)?.[1] ?? written
}

export const sourceEntries: ReadonlyArray<Entry> = entriesOf(sources, commandIn)

/** `append` is a command that is written by hand, and none of ES|QL. */
export const commandEntries: ReadonlyArray<Entry> = entriesOf(
  commands.filter(({ name }) => name !== "append"),
  ({ name, query }) =>
    name === "FORK" ? textOf({ query }).slice(textOf({ query }).indexOf("FORK")) : commandIn({ name, query })
)

/** Literals and spans are values, and no operators. */
const isOperator = ({ name }: Case): boolean => !/[a-z]/u.test(name)

export const operatorEntries: ReadonlyArray<Entry> = entriesOf(operators.filter(isOperator), operatorIn)

export const valueEntries: ReadonlyArray<Entry> = entriesOf(
  operators.filter((one) => !isOperator(one)),
  operatorIn
)

export const functionEntries: ReadonlyArray<readonly [category: string, entries: ReadonlyArray<Entry>]> =
  Object.entries(all).map(([category, cases]) => [
    category,
    entriesOf(cases, ({ expression }) => render(expression).query).toSorted((one, other) =>
      one.name < other.name ? -1 : one.name > other.name ? 1 : 0
    )
  ])

// The page.

/** As the formatter pads it. */
const table = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string => {
  const widths = head.map((title, n) => Math.max(title.length, ...rows.map((row) => row[n]?.length ?? 0)))
  const line = (cells: ReadonlyArray<string>) =>
    `| ${cells.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join(" | ")} |`
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n")
}

/** On one line, and with no end of a cell in it. */
const code = (text: string): string => {
  const plain = text.replaceAll(/\s+/gu, " ").replaceAll("|", String.raw`\|`)
  const padding = /^`|`$/u.test(plain) ? " " : ""
  const fence = plain.includes("`") ? "``" : "`"
  return `${fence}${padding}${plain}${padding}${fence}`
}

const said = (outcome: Outcome): string => {
  switch (outcome.kind) {
    case "accepted":
      return "accepted"
    case "newer":
      return "newer than this server"
    case "refused":
      return `refused: ${code(outcome.words)}`
    case "not sent":
      return `not sent: ${outcome.why.replaceAll("|", String.raw`\|`)}`
  }
}

const entriesTable = (kind: string, entries: ReadonlyArray<Entry>): string =>
  table(
    [kind, "example", "cases", "server 8.19.21"],
    entries.map(({ cases, example, name, others, outcome }) => [
      code(name),
      code(example),
      `${cases}`,
      [said(outcome), ...others.map((kind) => `another case is ${kind}`)].join("; ")
    ])
  )

const functions = functionEntries.flatMap(([, entries]) => entries)

const totals: ReadonlyArray<readonly [string, ReadonlyArray<Entry>]> = [
  ["[sources](#sources)", sourceEntries],
  ["[commands](#commands)", commandEntries],
  ["[operators](#operators)", operatorEntries],
  ["[functions](#functions)", functions]
]

const kinds = ["accepted", "newer", "refused", "not sent"] as const

const totalRow = (name: string, entries: ReadonlyArray<Entry>): ReadonlyArray<string> => [
  name,
  `${entries.length}`,
  ...kinds.map((kind) => `${entries.filter(({ outcome }) => outcome.kind === kind).length}`)
]

/** The page, formatted. */
export const esqlCoverage = (): string => `# What the builder of ES|QL has, and what a server says to it

Here is each source, command, operator and function that the typed builder of [ES|QL](esql.md) has: one example as it is
sent, how many cases the tests have of it, and what a real server says. \`npm run docs:esql\` writes this page from the
tables that the tests run through, and a unit test fails where the page is not what those tables say.

The server that the tests run ES|QL on is Elasticsearch 8.19.21, without most modules. **accepted** means that it takes at
least one case, and that a test looks at its answer. **newer** means that the server does not know it: of these the text
alone is tested. **refused** means that the server knows it and lacks something that it needs, or does not take the values
of the case; its words stand here. **not sent** is what would end the server. In examples, \`?\` is a parameter.

${table(
  ["", "all", ...kinds],
  [
    ...totals.map(([name, entries]) => totalRow(name, entries)),
    totalRow(
      "together",
      totals.flatMap(([, entries]) => entries)
    )
  ]
)}

- sources, commands, operators: [commands.ts](../test/esql/commands.ts)
- functions: [functions](../test/esql/functions)
- text and parameters: [commands.test.ts](../test/esql/commands.test.ts), [functions.test.ts](../test/esql/functions.test.ts)
- server: [commands.cluster.test.ts](../test/esql/commands.cluster.test.ts),
  [functions.cluster.test.ts](../test/esql/functions.cluster.test.ts)

## Sources

${entriesTable("source", sourceEntries)}

## Commands

${entriesTable("command", commandEntries)}

## Operators

${entriesTable("operator", operatorEntries)}

Values that are written out stand beside them, and are not counted:

${entriesTable("value", valueEntries)}

## Functions

In programs they are in \`Fn\`, in camelCase: \`DATE_TRUNC\` is \`Fn.dateTrunc\`.

${functionEntries
  .map(([category, entries]) => `### Functions: ${category}\n\n${entriesTable("function", entries)}`)
  .join("\n\n")}
`

export const page = path.join(import.meta.dirname, "../docs/esql-coverage.md")

if (process.argv[1] === import.meta.filename) fs.writeFileSync(page, esqlCoverage())
