/**
 * The benchmark: every client does the same work against the same sink, in a process of its own, a slice at a time in
 * turns. The first figure is the CPU of the whole client process for one unit of work, garbage collection included.
 *
 * - `npm run bench`: everything, about 20 minutes; writes docs/benchmark.md, .json and .svg.
 * - `npm run bench -- --peers python,go`: with the official clients of other languages, where their tools are there.
 * - `npm run bench -- --work get,search`: these alone; with `--keep` they take their places in what is written.
 * - `npm run bench:check`: the work that `budget.json` has limits for, in under three minutes; fails where one is
 *   exceeded by more than its noise.
 */
import * as fs from "node:fs/promises"
import * as os from "node:os"
import * as path from "node:path"
import { parseArgs } from "node:util"
import { coldStarts } from "./cold.ts"
import { growth, measure, type Plan } from "./measure.ts"
import { type Command, nodeCommand, startSink } from "./processes.ts"
import { memoryTable, startTable, verdictTable, workTable } from "./report.ts"
import {
  type Budget,
  type MemoryResult,
  type Results,
  startResults,
  verdicts,
  workResult,
  type WorkResult
} from "./results.ts"
import { go, memoryWorks, ours, pythonAsync, pythonSync, works } from "./works.ts"

const { values } = parseArgs({
  options: {
    work: { type: "string" },
    peers: { type: "string", default: "" },
    lives: { type: "string" },
    rounds: { type: "string" },
    keep: { type: "boolean", default: false },
    check: { type: "boolean", default: false }
  }
})

const root = path.join(import.meta.dirname, "..")
const readJson = async (file: string) => JSON.parse(await fs.readFile(path.join(root, file), "utf8"))
const say = (text: string) => process.stdout.write(`${text}\n\n`)

const budgets: ReadonlyArray<Budget> = await readJson("bench/budget.json")

const chosen: (name: string) => boolean = (() => {
  const named = values.work?.split(",")
  if (named !== undefined) return (name) => named.includes(name)
  return values.check ? (name) => budgets.some(({ work }) => work === name) : () => true
})()
/** What is written to docs/: all of it by a run of all, and by others what they measured. */
const isKept = values.keep || (values.work === undefined && !values.check)

const languages = new Map([
  ["python", [pythonSync, pythonAsync]],
  ["go", [go]]
])

/** How to start the clients of other languages that were asked for; those that cannot be had say why. */
const peers = new Map<string, Command>()
const missing: Array<string> = []
for (const language of values.peers.split(",").filter((name) => name !== "")) {
  const subjects = languages.get(language)
  if (subjects === undefined)
    throw new Error(`--peers ${language}: it takes ${[...languages.keys()].join(", ")}`)
  const { peerCommand } = await import("./peers/peers.ts")
  for (const subject of subjects) {
    const command = await peerCommand(subject)
    if ("missing" in command) missing.push(`${subject} (${command.missing})`)
    else peers.set(subject, command)
  }
}

const plan: Plan = {
  lives: Number(values.lives ?? (values.check ? 2 : 3)),
  rounds: Number(values.rounds ?? (values.check ? 6 : 10)),
  commandOf: (subject) => peers.get(subject) ?? nodeCommand()
}

/** What is compared in a check, and nobody else. */
const comparedIn = (work: string, subject: string): boolean =>
  !values.check ||
  subject === ours ||
  budgets.some((budget) => budget.work === work && budget.peer === subject)

const versions = async (): Promise<Results["versions"]> => {
  const names = ["@elastic/elasticsearch", "undici", "effect", "elastic-builder"]
  return Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [name, (await readJson(`node_modules/${name}/package.json`)).version])
    )
  )
}

const measured = { date: new Date().toISOString().slice(0, 10), rounds: plan.lives * plan.rounds }
const [worked, grown]: [Array<WorkResult>, Array<MemoryResult>] = [[], []]
let starts: Results["starts"] = []
const known = {
  node: process.version.slice(1),
  processor: os.cpus()[0]?.model ?? "unknown",
  cores: os.availableParallelism(),
  versions: await versions(),
  missing
}
const results = (): Results => ({ ...known, works: worked, memory: grown, starts })

/** Says what was measured, and keeps it at once: a run takes long, and may be ended. */
const done = async (table: string): Promise<void> => {
  say(table)
  if (isKept) await (await import("./keep.ts")).keep(results(), budgets)
}

const sink = await startSink()
try {
  for (const work of works.filter(({ name }) => chosen(name))) {
    const subjects = [...work.subjects, ...work.peers.filter((peer) => peers.has(peer))]
    const samples = await measure(
      work,
      subjects.filter((subject) => comparedIn(work.name, subject)),
      sink.url,
      plan
    )
    const result = workResult(work, samples, measured)
    worked.push(result)
    await done(workTable(result))
  }
  for (const work of memoryWorks.filter(({ name }) => chosen(name))) {
    const { counts, name, title } = work
    const subjects = work.subjects.filter((subject) => comparedIn(name, subject))
    // What grows shows in a quarter of the time.
    const shorter = [counts[0], values.check ? counts[1] / 4 : counts[1]] as const
    const all = await growth({ ...work, counts: shorter, subjects }, sink.url, () =>
      nodeCommand("--expose-gc")
    )
    const result = { name, title, date: measured.date, counts: shorter, growth: all }
    grown.push(result)
    await done(memoryTable(result))
  }
  if (!values.check && chosen("cold start")) {
    starts = startResults(await coldStarts(sink.url, measured.rounds), measured)
    await done(startTable(starts))
  }
} finally {
  await sink.end()
}

const judged = verdicts(results(), budgets)
if (missing.length > 0) say(`Not there: ${missing.join("; ")}`)
if (judged.length > 0) say(verdictTable(judged))
if (values.check && judged.some(({ verdict }) => verdict === "exceeded")) process.exitCode = 1
