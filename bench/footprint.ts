/**
 * `npm run footprint`: what the built package weighs, beside @elastic/elasticsearch: time to import it, size
 * of a bundled program with one endpoint, time to type-check a program that touches ten namespaces.
 *
 * Fails where one of them is above theirs by more than the noise. Needs `npm run build` first.
 */
import * as esbuild from "esbuild"
import { execFileSync } from "node:child_process"
import * as fs from "node:fs"
import * as path from "node:path"
import { parseArgs } from "node:util"
import { rolldown } from "rolldown"

const { values } = parseArgs({ options: { rounds: { type: "string", default: "7" } } })
const rounds = Number(values.rounds)
const root = path.join(import.meta.dirname, "..")
// Inside the project, so that both packages resolve by their names.
const folder = path.join(root, ".footprint")

const ours = "effect-elasticsearch"
const theirs = "@elastic/elasticsearch"

const median = (numbers: ReadonlyArray<number>): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

const write = (name: string, text: string): string => {
  const file = path.join(folder, name)
  fs.writeFileSync(file, text)
  return file
}

/** Milliseconds from the first line of a fresh process to the end of its imports. */
const importTime = (specifier: string): number => {
  const code = `const start = performance.now(); await import(${JSON.stringify(specifier)}); console.log(performance.now() - start)`
  return Number(
    execFileSync(process.execPath, ["--input-type=module", "-e", code], { cwd: root, encoding: "utf8" })
  )
}

const oneEndpoint = {
  [ours]: `
import * as Effect from "effect/Effect"
import { get } from "effect-elasticsearch/Api/Core"
import * as Transport from "effect-elasticsearch/Transport/Transport"
get({ index: "books", id: "1" }).pipe(
  Effect.provide(Transport.layer({ nodes: ["http://127.0.0.1:9200"] })),
  Effect.runPromise
).then(console.log, console.error)
`,
  [theirs]: `
import { Client } from "@elastic/elasticsearch"
new Client({ node: "http://127.0.0.1:9200" }).get({ index: "books", id: "1" }).then(console.log, console.error)
`
}

const withEsbuild = async (entry: string, outfile: string): Promise<number> => {
  await esbuild.build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
    banner: { js: requireForEsm }
  })
  return fs.statSync(outfile).size
}

/** Their dependencies are CommonJS that asks for Node's own modules. */
const requireForEsm = `import { createRequire as r } from "node:module"; const require = r(import.meta.url);`

const withRolldown = async (entry: string, outfile: string): Promise<number> => {
  const bundle = await rolldown({ input: entry, platform: "node", logLevel: "silent" })
  await bundle.write({ file: outfile, format: "esm", minify: true, codeSplitting: false })
  await bundle.close()
  return fs.statSync(outfile).size
}

const tenNamespaces = {
  [ours]: `
import * as Effect from "effect/Effect"
import { Elasticsearch } from "effect-elasticsearch"
export const program = Effect.gen(function* () {
  const es = yield* Elasticsearch
  yield* es.indices.create({ index: "a", mappings: { properties: { title: { type: "text" } } }, settings: { number_of_shards: 1 } })
  yield* es.index({ index: "a", document: { title: "x" } })
  const found = yield* es.search({ index: "a", query: { bool: { must: [{ match: { title: "x" } }], filter: { range: { n: { gte: 1 } } } } }, aggs: { t: { terms: { field: "n" } } } })
  const health = yield* es.cluster.health({ wait_for_status: "yellow" })
  const cat = yield* es.cat.indices({ index: "a" })
  const nodes = yield* es.nodes.stats({ metric: "jvm" })
  yield* es.ingest.putPipeline({ id: "p", processors: [{ set: { field: "a", value: 1 } }] })
  yield* es.security.putRole({ name: "r", indices: [{ names: ["a"], privileges: ["read"] }] })
  const tasks = yield* es.tasks.list({ detailed: true })
  yield* es.ilm.putLifecycle({ name: "l", policy: { phases: { hot: { actions: {} } } } })
  const rows = yield* es.esql.query({ query: "FROM a" })
  const snapshots = yield* es.snapshot.get({ repository: "r", snapshot: "*" })
  return [found.hits.hits.length, health.status, cat.length, nodes.nodes, tasks.nodes, rows, snapshots.snapshots] as const
})
`,
  [theirs]: `
import { Client } from "@elastic/elasticsearch"
export const program = async (es: Client) => {
  await es.indices.create({ index: "a", mappings: { properties: { title: { type: "text" } } }, settings: { number_of_shards: 1 } })
  await es.index({ index: "a", document: { title: "x" } })
  const found = await es.search({ index: "a", query: { bool: { must: [{ match: { title: "x" } }], filter: { range: { n: { gte: 1 } } } } }, aggs: { t: { terms: { field: "n" } } } })
  const health = await es.cluster.health({ wait_for_status: "yellow" })
  const cat = await es.cat.indices({ index: "a", format: "json" })
  const nodes = await es.nodes.stats({ metric: "jvm" })
  await es.ingest.putPipeline({ id: "p", processors: [{ set: { field: "a", value: 1 } }] })
  await es.security.putRole({ name: "r", indices: [{ names: ["a"], privileges: ["read"] }] })
  const tasks = await es.tasks.list({ detailed: true })
  await es.ilm.putLifecycle({ name: "l", policy: { phases: { hot: { actions: {} } } } })
  const rows = await es.esql.query({ query: "FROM a" })
  const snapshots = await es.snapshot.get({ repository: "r", snapshot: "*" })
  return [found.hits.hits.length, health.status, cat.length, nodes.nodes, tasks.nodes, rows, snapshots.snapshots] as const
}
`
}

/** What is there before either client: effect with a service and a program, or nothing but Node's types. */
const bare = {
  [ours]: `
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
const Book = Schema.Struct({ title: Schema.String })
class Books extends Context.Service<Books, { readonly get: (id: string) => Effect.Effect<typeof Book.Type> }>()("Books") {}
export const layer = Layer.succeed(Books, Books.of({ get: () => Effect.succeed({ title: "x" }) }))
export const program = Effect.gen(function* () {
  const books = yield* Books
  return yield* books.get("1")
})
`,
  [theirs]: `
import { setTimeout } from "node:timers/promises"
export const program = async () => {
  await setTimeout(1)
  return { title: "x" }
}
`
}

const compilerOptions = {
  target: "ES2023",
  lib: ["ES2023", "ESNext.Disposable"],
  module: "NodeNext",
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true
}

const typeCheck = (name: string, file: string): { readonly seconds: number; readonly megabytes: number } => {
  const project = write(`tsconfig.${name}.json`, JSON.stringify({ compilerOptions, files: [file] }))
  const compiler = path.join(root, "node_modules/.bin/tsc")
  const text = execFileSync(compiler, ["-p", project, "--extendedDiagnostics"], {
    cwd: root,
    encoding: "utf8"
  })
  const figure = (label: string) => Number(new RegExp(`${label}:\\s+([\\d.]+)`).exec(text)?.[1])
  return { seconds: figure("Total time"), megabytes: figure("Memory used") / 1024 }
}

interface Row {
  readonly what: string
  readonly ours: number
  readonly theirs: number
  readonly unit: string
  /** Shown, not judged. */
  readonly shown?: boolean
}

const repeat = <A>(make: () => A): ReadonlyArray<A> => Array.from({ length: rounds }, make)

const rows: Array<Row> = []
fs.mkdirSync(folder, { recursive: true })
try {
  const specifiers = [ours, `${ours}/Api/Indices`, `${ours}/Api/Cat`]
  const imports = repeat(() => ({ theirs: importTime(theirs), ours: specifiers.map(importTime) }))
  for (const [index, specifier] of specifiers.entries()) {
    rows.push({
      what: `import of ${specifier}`,
      ours: median(imports.map((round) => round.ours[index] ?? Number.NaN)),
      theirs: median(imports.map((round) => round.theirs)),
      unit: "ms"
    })
  }

  const entries = {
    ours: write("one.ours.ts", oneEndpoint[ours]),
    theirs: write("one.theirs.ts", oneEndpoint[theirs])
  }
  for (const [name, bundle] of [
    ["esbuild", withEsbuild],
    ["rolldown", withRolldown]
  ] as const) {
    const sizes = [
      await bundle(entries.ours, path.join(folder, `${name}.ours.mjs`)),
      await bundle(entries.theirs, path.join(folder, `${name}.theirs.mjs`))
    ] as const
    rows.push({ what: `one endpoint, ${name}`, ours: sizes[0] / 1000, theirs: sizes[1] / 1000, unit: "KB" })
  }

  const files = {
    ours: write("ten.ours.ts", tenNamespaces[ours]),
    theirs: write("ten.theirs.ts", tenNamespaces[theirs]),
    oursBare: write("bare.ours.ts", bare[ours]),
    theirsBare: write("bare.theirs.ts", bare[theirs])
  }
  type Name = keyof typeof files
  const names: ReadonlyArray<Name> = ["ours", "theirs", "oursBare", "theirsBare"]
  // In turns, so that what else the machine does weighs on all alike.
  const checks = repeat(() => names.map((name) => [name, typeCheck(name, files[name])] as const))
  const of = (name: Name, figure: "seconds" | "megabytes"): number =>
    median(checks.map((round) => new Map(round).get(name)?.[figure] ?? Number.NaN))
  for (const [figure, what, unit] of [
    ["seconds", "type-check of ten namespaces", "s"],
    ["megabytes", "its memory", "MB"]
  ] as const) {
    // effect's own declarations alone take longer to read than all of theirs; the client answers for its own.
    rows.push({
      what: `${what}, in all`,
      ours: of("ours", figure),
      theirs: of("theirs", figure),
      unit,
      shown: true
    })
    rows.push({
      what: `${what}, beyond ${figure === "seconds" ? "effect, and beyond Node" : "that"}`,
      ours: of("ours", figure) - of("oursBare", figure),
      theirs: of("theirs", figure) - of("theirsBare", figure),
      unit
    })
  }
} finally {
  fs.rmSync(folder, { recursive: true, force: true })
}

/** How far times stray on a shared machine, as a part of the ratio; sizes do not. */
const noise = 0.2

const verdict = (row: Row): string => {
  if (row.shown === true) return "shown only"
  const ratio = row.ours / row.theirs
  if (ratio < 1) return "below"
  return row.unit !== "KB" && ratio < 1 + noise ? "within noise" : "above"
}

const figure = (number: number): string => (number < 10 ? number.toFixed(2) : number.toFixed(0))
console.log(`| | ${ours} | ${theirs} | ratio | |\n| --- | --- | --- | --- | --- |`)
for (const row of rows) {
  console.log(
    `| ${row.what} | ${figure(row.ours)} ${row.unit} | ${figure(row.theirs)} ${row.unit} | ` +
      `${(row.ours / row.theirs).toFixed(2)} | ${verdict(row)} |`
  )
}
if (rows.some((row) => verdict(row) === "above")) process.exitCode = 1
