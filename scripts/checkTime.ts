/**
 * `npm run check:time`: how long the compiler takes for programs on the DSL, as an editor has them: the package built,
 * its declarations not checked. It prints the time for a file that only imports it, for the example application, for a
 * file with 50 searches, each with several queries, an aggregation and a sort, and for one with 50 queries of ES|QL, each
 * with seven commands.
 *
 * It fails where a file needs half as many instantiations of types again as it needs today: unlike the time, that number
 * is the same on every machine.
 */
import { execFileSync } from "node:child_process"
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("..", import.meta.url))
const folder = `${root}/.check-time`

const imports = `import * as Schema from "effect/Schema"
import { Aggregation, Document, Field, Query, Search } from "effect-elasticsearch/Dsl"

class Film extends Schema.Class<Film>("Film")({
  title: Field.text({ fields: { raw: Field.keyword() } }),
  genres: Schema.Array(Field.keyword()),
  year: Field.integer(),
  rating: Schema.optionalKey(Field.double()),
  released: Field.date(),
  director: Schema.Struct({ name: Field.text({ fields: { raw: Field.keyword() } }) })
}) {}
const films = Search.make(Document.make("films", Film))
`

const search = (n: number): string => `export const search${n} = films.pipe(
  Search.query(Query.and(Query.match("title", "a${n}"), Query.range("year", { gte: ${n} }), Query.exists("released"))),
  Search.filter(Query.or(Query.term("genres", "g${n}"), Query.not(Query.term("director.name.raw", "d${n}")))),
  Search.aggs({ years: Aggregation.terms("year", { aggs: { mean${n}: Aggregation.avg("rating") } }) }),
  Search.sort("-year", "title.raw")
)
export const mean${n} = (answer: Search.ResponseOf<typeof search${n}>): number | null | undefined =>
  answer.aggs.years.buckets[0]?.mean${n}.value
`

const queries = `${imports}
import * as Esql from "effect-elasticsearch/Esql"

export const used = [Aggregation, Query, films]
const Films = Document.make("films", Film)
`

const query = (n: number): string => `export const query${n} = Esql.from(Films, { metadata: ["_id"] }).pipe(
  Esql.where((c) => Esql.and(Esql.gte(c.year, ${n}), Esql.matches(c["director.name"], "d${n}"), Esql.isNotNull(c.rating))),
  Esql.evaluate((c) => ({ decade: Esql.multiply(Esql.divide(c.year, 10), 10), long${n}: Esql.Fn.length(c.title) })),
  Esql.mvExpand("genres"),
  Esql.stats((c) => ({ films: Esql.Fn.count(), best: Esql.Fn.max(c.rating) }), ["genres", "decade"]),
  Esql.sort((c) => [Esql.desc(c.best), c.genres]),
  Esql.rename({ films: "count${n}" }),
  Esql.limit(10)
)
export const count${n} = (row: Esql.RowOf<typeof query${n}>): number => row.count${n}
`

/** Name, title, text, and how many instantiations of types it needs today. */
const files: ReadonlyArray<readonly [string, string, string, number]> = [
  [
    "imports",
    "nothing but the imports and a document",
    `${imports}export const all = [films, Aggregation, Query]\n`,
    8_000
  ],
  [
    "example",
    "examples/films.ts",
    readFileSync(`${root}/examples/films.ts`, "utf8").replaceAll("./support/", "../examples/support/"),
    71_000
  ],
  ["fifty", "50 searches", imports + Array.from({ length: 50 }, (_, n) => search(n)).join(""), 75_000],
  ["esql", "50 queries of ES|QL", queries + Array.from({ length: 50 }, (_, n) => query(n)).join(""), 40_000]
]

/** One number of the compiler's diagnostics. */
const numberOf = (output: string, label: string): number =>
  Number(new RegExp(`${label}:\\s+([\\d.]+)`, "u").exec(output)?.[1])

const measure = (name: string) => {
  const config = {
    extends: "../tsconfig.json",
    compilerOptions: { customConditions: [], types: ["node"] },
    files: [`${name}.ts`],
    include: []
  }
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(config))
  const runs = Array.from({ length: 3 }, () =>
    execFileSync(
      process.execPath,
      [`${root}/node_modules/typescript/bin/tsc`, "-p", folder, "--extendedDiagnostics", "--singleThreaded"],
      { encoding: "utf8" }
    )
  )
  return {
    check: Math.min(...runs.map((output) => numberOf(output, "Check time"))),
    total: Math.min(...runs.map((output) => numberOf(output, "Total time"))),
    instantiations: Math.min(...runs.map((output) => numberOf(output, "Instantiations")))
  }
}

mkdirSync(folder, { recursive: true })
try {
  process.stdout.write("| file | check time | total time | instantiations |\n|---|--:|--:|--:|\n")
  for (const [name, title, text, today] of files) {
    writeFileSync(`${folder}/${name}.ts`, text)
    const { check, instantiations, total } = measure(name)
    process.stdout.write(`| ${title} | ${check.toFixed(2)} s | ${total.toFixed(2)} s | ${instantiations} |\n`)
    if (instantiations > today * 1.5) {
      process.stderr.write(`${title}: ${instantiations} instantiations are more than 1.5 × ${today}\n`)
      process.exitCode = 1
    }
  }
} finally {
  rmSync(folder, { recursive: true })
}
