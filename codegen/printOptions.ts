/** The table of options in docs/options.md, from the comments of the interfaces that have them. */
import * as fs from "node:fs"
import * as path from "node:path"

interface Table {
  readonly title: string
  readonly file: string
  readonly name: string
}

const tables: ReadonlyArray<Table> = [
  { title: "Nodes", file: "Options", name: "NodesOptions" },
  { title: "Or a Cloud ID", file: "Options", name: "CloudOptions" },
  { title: "A node as an object with a URL", file: "Node", name: "UrlOptions" },
  { title: "A node as an object with a host", file: "Node", name: "HostOptions" },
  { title: "Both of these objects", file: "Node", name: "MoreOptions" },
  { title: "Calls", file: "Options", name: "TransportOptions" },
  { title: "`compression`", file: "Options", name: "Compression" },
  { title: "Retries", file: "RetryPolicy", name: "Options" },
  { title: "`retryBudget`", file: "RetryPolicy", name: "Budget" },
  { title: "Selection, discovery, credentials that change", file: "Options", name: "CommonOptions" },
  { title: "The pool of nodes", file: "NodePool", name: "Options" },
  { title: "`sniff`", file: "Sniffer", name: "Options" },
  { title: "Connections", file: "UndiciConnection", name: "Options" },
  { title: "`proxy`, beside its URL", file: "Proxy", name: "Options" },
  { title: "`tls`", file: "UndiciConnection", name: "Tls" },
  { title: "A single call", file: "Service", name: "CallOptions" }
]

interface Option {
  readonly name: string
  readonly isOptional: boolean
  readonly type: string
  readonly text: string
}

const source = (file: string): string =>
  fs.readFileSync(path.join(import.meta.dirname, "../src/Transport", `${file}.ts`), "utf8")

const bodyOf = ({ file, name }: Table): string => {
  const found = new RegExp(`\\nexport interface ${name}(?: extends [^{]+)? \\{\\n([^]*?)\\n\\}\\n`).exec(
    source(file)
  )
  if (found?.[1] === undefined) throw new Error(`${file}.ts has no interface ${name}`)
  return found[1]
}

/** Comments without stars and links, on one line. */
const plain = (comment: string): string =>
  comment
    .replaceAll(/^\s*\* ?/gm, " ")
    .replaceAll(/\{@link (\w+)\}/g, "`$1`")
    .replaceAll(/\s+/g, " ")
    .trim()

const optionsIn = (body: string): ReadonlyArray<Option> =>
  [
    ...body.matchAll(
      / {2}\/\*\*((?:(?!\*\/)[^])*)\*\/\n {2}readonly (\w+)(\?)?: ((?:(?!\n {2}(?:\/\*\*|readonly)).|\n {3,})+)/g
    )
  ].map(([, comment = "", name = "", optional, type = ""]) => ({
    name,
    isOptional: optional !== undefined,
    type: type
      .replaceAll(/\s+/g, " ")
      .replace(/ \| undefined$/, "")
      .trim(),
    text: plain(comment)
  }))

/** What a comment says of the default, and the rest of it. */
const split = ({ isOptional, text }: Option): { readonly standard: string; readonly meaning: string } => {
  const found = /(?:^| )Default (.*?)(?:\.(?= |$)|$)/.exec(text)
  if (found === null) return { standard: isOptional ? "" : "required", meaning: text }
  return { standard: found[1] ?? "", meaning: text.replace(found[0], "").trim() }
}

const cell = (text: string): string => text.replaceAll("|", "\\|")

const rowsOf = (table: Table): ReadonlyArray<string> => {
  const body = bodyOf(table)
  const options = optionsIn(body)
  const declared = [...body.matchAll(/^ {2}readonly \w+\??: (?!undefined$)/gm)].length
  if (options.length !== declared) {
    throw new Error(`${table.file}.ts: ${declared - options.length} options of ${table.name} have no comment`)
  }
  return options.map((option) => {
    const { meaning, standard } = split(option)
    return `| \`${option.name}\` | \`${cell(option.type)}\` | ${cell(standard)} | ${cell(meaning)} |`
  })
}

/** The whole page. */
export const optionsPage = (): string =>
  [
    "# Options",
    "",
    "Written by `npm run codegen` from the comments in `src/Transport`; change those instead. Options of the client are",
    "given to `Elasticsearch.layer`, all in one object. A duration is text such as `30 seconds`, a number of",
    "milliseconds, or a `Duration`. [transport.md](transport.md) says how they work together.",
    ...tables.flatMap((table) => [
      "",
      `## ${table.title}`,
      "",
      "| option | type | default | meaning |",
      "| --- | --- | --- | --- |",
      ...rowsOf(table)
    ]),
    ""
  ].join("\n")
