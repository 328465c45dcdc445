/**
 * Runs the blocks of the documentation in a process of its own, and writes a report:
 *
 *   node runner.ts FOLDER [URL of a server, URL of one with ES|QL]
 *
 * A block is first run with no server. What then asks one needs a server, and runs again with the real one, if one is
 * given; and if it fails there, with the one that has ES|QL.
 */
import * as Effect from "effect/Effect"
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs"
import { inspect } from "node:util"
import { allBlocks, type Block, idOf, root } from "../../../scripts/support/docBlocks.ts"
import { given } from "./given.ts"
import * as judge from "./judge.ts"
import { type Exported, moduleOf } from "./module.ts"
import type { Part, Ran, Report } from "./report.ts"
import { servicesFor } from "./services.ts"
import { prepare, reset } from "./fixtures.ts"
import { notRunnable } from "./notRunnable.ts"
import * as Silence from "./silence.ts"

type Phase = "none" | "main" | "esql"

const [folder = "", mainUrl, esqlUrl] = process.argv.slice(2)
const silence = await Silence.listen()
const strays: Array<string> = []
process.on("unhandledRejection", (error) => strays.push(inspect(error)))

/** Blocks that define tests are for the test runner. */
const blocks = allBlocks().filter(({ code }) => !code.some((line) => line.includes("@effect/vitest")))
const pathOf = (phase: Phase, { file, page }: Block): string => `${folder}/${phase}/${page}/${file}`
const byPath = new Map<string, readonly [Phase, Block]>()

const addressOf = (phase: Phase, block: Block): string =>
  (phase === "none" ? undefined : phase === "main" ? mainUrl : esqlUrl) ?? silence.addressOf(block.page)

const blockOf = (url: string): readonly [Phase, Block] => {
  const found = byPath.get(new URL(url).pathname)
  if (found === undefined) throw new Error(`${url} is no block`)
  return found
}

Object.assign(globalThis, {
  $docs: {
    addressOf: (url: string) => addressOf(...blockOf(url)),
    givenTo: (url: string) => given[idOf(blockOf(url)[1])]?.values?.(addressOf(...blockOf(url))) ?? {}
  }
})

const write = (phase: Phase, block: Block): void => {
  const path = pathOf(phase, block)
  byPath.set(path, [phase, block])
  mkdirSync(path.slice(0, path.lastIndexOf("/")), { recursive: true })
  writeFileSync(path, moduleOf(block, given[idOf(block)]?.imports))
}

const judged = (name: string, why: string | undefined, needsServer: boolean): Part => {
  if (needsServer) return { name, outcome: "needs a server" }
  return why === undefined ? { name, outcome: "ran" } : { name, outcome: "failed", why }
}

/** How it shows that a server was asked where none is, or where one refuses all. */
const isAboutConnections = (why: string | undefined): boolean =>
  why !== undefined && /ConnectionError|security_exception/u.test(why)

/** No time decides what works, but one that never ends is in the list and need not be waited for. */
const limitOf = (id: string): number => (notRunnable[id] === undefined ? 120_000 : 5000)

/** What the server has no module for; that is not for want of documents. */
const lacks = /no handler found for uri|Incorrect HTTP method for uri|TestServerError/u

const serviced = (
  phase: Phase,
  block: Block,
  effect: Effect.Effect<unknown, unknown, unknown>
): Effect.Effect<unknown, unknown> => {
  const clock = block.code.some((line) => line.includes("TestClock")) ? "test" : "live"
  const address = addressOf(phase, block)
  const services = servicesFor(
    { address, esql: esqlUrl ?? address, version: phase === "esql" ? 8 : 9 },
    clock
  )
  // The types of what a block needs are not known here: a service that is missing is told as a defect.
  return Effect.provide(effect, services) as Effect.Effect<unknown, unknown>
}

type Import = { readonly exported: Exported } | { readonly why: string }

const load = async (phase: Phase, block: Block): Promise<Import> => {
  try {
    return { exported: await import(pathOf(phase, block)) }
  } catch (error) {
    return { why: inspect(error) }
  }
}

const runBlock = async (
  phase: Phase,
  block: Block,
  only?: ReadonlySet<string>
): Promise<ReadonlyArray<Part>> => {
  const id = idOf(block)
  const needs = (why: string | undefined, heard: AbortSignal) =>
    phase === "none" && (heard.aborted || isAboutConnections(why))
  const hearing = silence.heard(block.page)
  const loaded = await load(phase, block)
  if ("why" in loaded) return [judged("import", loaded.why, needs(loaded.why, hearing))]
  const { exported } = loaded
  const parts: Array<Part> = [judged("import", undefined, needs(undefined, hearing))]
  const around = given[id]?.around ?? ((program) => program)
  const values = [
    ...Object.entries(exported.$values),
    ...exported.$mains.map((value, at) => [`main ${at + 1}`, value] as const)
  ]
  for (const [name, value] of values) {
    if (only !== undefined && !only.has(name)) continue
    const effect = judge.effectOf(value)
    if (effect === undefined) {
      parts.push(judged(name, judge.faultOf(value), false))
    } else {
      const stop = silence.heard(block.page)
      const program = serviced(phase, block, around(effect, exported.$scope))
      let why = await judge.run(program, { limit: limitOf(id), stop })
      if (why !== undefined && phase !== "none" && !lacks.test(why) && notRunnable[id] === undefined) {
        // What blocks before it left behind is not its fault.
        await judge.run(serviced(phase, block, reset(block.code.join("\n"))), { limit: 60_000, stop })
        why = await judge.run(program, { limit: limitOf(id), stop })
      }
      parts.push(judged(name, why, needs(why, stop)))
    }
  }
  for (const stated of exported.$stated) {
    parts.push(judged(`line ${stated.line}`, judge.faultOfStated(stated), false))
  }
  return parts
}

const isOfServer = ({ outcome }: Part): boolean => outcome === "needs a server"

const again = async (
  phase: "main" | "esql",
  block: Block,
  before: ReadonlyArray<Part>
): Promise<ReadonlyArray<Part>> => {
  const names = new Set(before.filter(isOfServer).map(({ name }) => name))
  const after = await runBlock(phase, block, names.has("import") ? undefined : names)
  const ranNow = new Map(after.map((part) => [part.name, part]))
  const isWhole = names.has("import")
  const kept = before.flatMap((part) => {
    const now = ranNow.get(part.name)
    if (!isOfServer(part)) return now?.outcome === "failed" ? [now] : [part]
    return now === undefined
      ? [part]
      : [now.outcome === "ran" ? { ...now, outcome: "ran with a server" as const } : now]
  })
  const more = isWhole ? after.filter(({ name }) => !before.some((part) => part.name === name)) : []
  return [...kept, ...more]
}

const withServer = async (block: Block, before: ReadonlyArray<Part>): Promise<ReadonlyArray<Part>> => {
  if (mainUrl === undefined || esqlUrl === undefined || !before.some(isOfServer)) return before
  const main = await again("main", block, before)
  if (!main.some(({ outcome, why }) => outcome === "failed" && why?.includes("/_query") === true)) return main
  const esql = await again("esql", block, before)
  if (!esql.some(({ outcome }) => outcome === "failed")) return esql
  const both = (part: Part, at: number): Part =>
    part.outcome === "failed" ? { ...part, why: `${part.why}\n and with ES|QL: ${esql[at]?.why}` } : part
  return main.map(both)
}

for (const phase of mainUrl === undefined ? (["none"] as const) : (["none", "main", "esql"] as const)) {
  for (const block of blocks) write(phase, block)
}
mkdirSync(`${folder}/cwd`, { recursive: true })
writeFileSync(`${folder}/cwd/films.ndjson`, '{"id":"1","title":"Dune"}\n')
symlinkSync(`${root}/node_modules`, `${folder}/cwd/node_modules`)
process.chdir(`${folder}/cwd`)
const without: Array<ReadonlyArray<Part>> = []
// While modules are read nothing hears of answers, so all are there before the first runs.
for (const block of blocks) await load("none", block)
// Whoever asks is known by the page alone, so one page is one thing after the other.
const queue = new Set(blocks.map(({ page }) => page)).values()
const work = async (): Promise<void> => {
  for (const page of queue) {
    for (const [at, block] of blocks.entries()) {
      if (block.page === page) without[at] = await runBlock("none", block)
    }
  }
}
await Promise.all(Array.from({ length: 16 }, work))
const ran: Array<Ran> = []
if (mainUrl !== undefined && esqlUrl !== undefined) {
  for (const phase of ["main", "esql"] as const) {
    const [block] = blocks
    if (block === undefined) continue
    const stop = new AbortController().signal
    const why = await judge.run(serviced(phase, block, prepare), { limit: 60_000, stop })
    if (why !== undefined) strays.push(`the indices are not there: ${why}`)
  }
}
for (const [at, block] of blocks.entries()) {
  ran.push({ id: idOf(block), line: block.line, parts: await withServer(block, without[at] ?? []) })
}
silence.close()
const report: Report = { blocks: ran, strays }
writeFileSync(`${folder}/report.json`, JSON.stringify(report))
process.exit(0)
