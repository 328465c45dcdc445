/**
 * The benchmark: every client does the same work against the same sink, in a process of its own, a slice at a time in
 * turns. The first figure is the CPU of the whole client process for one unit of work, garbage collection included.
 *
 * - `npm run bench`: everything, about 20 minutes; writes docs/benchmark.md, .json and .svg.
 * - `npm run bench -- --peers python,go`: with the official clients of other languages, where their tools are there.
 * - `npm run bench -- --work get,search`: these alone; writes nothing.
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
import { memoryTable, page, startTable, verdictTable, workTable } from "./report.ts"
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
const isWhole = values.work === undefined && !values.check

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
  for (const subject of subjects) {
    const { peerCommand } = await import("./peers/peers.ts")
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

const sink = await startSink()
const [worked, grown]: [Array<WorkResult>, Array<MemoryResult>] = [[], []]
let starts: Results["starts"] = []
try {
  for (const work of works.filter(({ name }) => chosen(name))) {
    const subjects = [...work.subjects, ...work.peers.filter((peer) => peers.has(peer))]
    const samples = await measure(
      work,
      subjects.filter((subject) => comparedIn(work.name, subject)),
      sink.url,
      plan
    )
    const result = workResult(work, samples)
    worked.push(result)
    say(workTable(result))
  }
  for (const work of memoryWorks.filter(({ name }) => chosen(name))) {
    const { counts, name, title } = work
    const subjects = work.subjects.filter((subject) => comparedIn(name, subject))
    // A tenth of the growth shows in a tenth of the time.
    const shorter = [counts[0], values.check ? counts[1] / 4 : counts[1]] as const
    const result = {
      name,
      title,
      counts: shorter,
      growth: await growth({ ...work, counts: shorter, subjects }, sink.url, () => nodeCommand("--expose-gc"))
    }
    grown.push(result)
    say(memoryTable(result))
  }
  if (!values.check && chosen("cold start")) {
    starts = startResults(await coldStarts(sink.url, plan.lives * plan.rounds))
    say(startTable(starts))
  }
} finally {
  await sink.end()
}

const results: Results = {
  date: new Date().toISOString().slice(0, 10),
  node: process.version.slice(1),
  processor: os.cpus()[0]?.model ?? "unknown",
  cores: os.availableParallelism(),
  versions: await versions(),
  rounds: plan.lives * plan.rounds,
  works: worked,
  memory: grown,
  starts,
  missing
}
const judged = verdicts(results, budgets)
if (missing.length > 0) say(`Not there: ${missing.join("; ")}`)
say(verdictTable(judged))
if (isWhole) {
  const { chart } = await import("./chart.ts")
  await fs.writeFile(path.join(root, "docs/benchmark.json"), `${JSON.stringify(results, undefined, 2)}\n`)
  await fs.writeFile(path.join(root, "docs/benchmark.md"), page(results, judged))
  await fs.writeFile(path.join(root, "docs/benchmark.svg"), await chart(results))
}
if (values.check && judged.some(({ verdict }) => verdict === "exceeded")) process.exitCode = 1
