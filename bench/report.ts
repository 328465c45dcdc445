/** Results as a page of Markdown. */
import type { MemoryResult, Results, StartResult, Verdict, WorkResult } from "./results.ts"

/** Three figures that say something; microseconds become milliseconds where there are many. */
const number = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)

const time = (micros: number): string =>
  micros >= 10_000 ? `${number(micros / 1000)} ms` : `${number(micros)} µs`

const table = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string =>
  [head, head.map((_, at) => (at === 0 ? "---" : "---:")), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n")

const ratio = (value: number | undefined): string => (value === undefined ? "" : value.toFixed(2))

export const workTable = ({ figures, title, unit }: WorkResult): string =>
  table(
    [title, `CPU a ${unit}`, "most rounds", "wall", "peak MB", "ours / this"],
    figures.map(({ cpu, from, peak, ratio: of, subject, to, wall }) => [
      subject,
      time(cpu),
      `${time(from)} – ${time(to)}`,
      time(wall),
      peak.toFixed(0),
      ratio(of)
    ])
  )

export const memoryTable = ({ counts: [few, many], growth, title }: MemoryResult): string =>
  table(
    [
      "memory",
      `MB alive, ${few.toLocaleString("en")} ${title}`,
      `MB alive, ${many.toLocaleString("en")} ${title}`,
      "many / few"
    ],
    growth.map((one) => [one.subject, number(one.few), number(one.many), ratio(one.many / one.few)])
  )

export const startTable = (starts: ReadonlyArray<StartResult>): string =>
  table(
    ["cold start", "import", "first call", "process start to first answer", "CPU"],
    starts.map(({ call, cpu, import: imported, subject, wall }) => [
      subject,
      ...[imported, call, wall, cpu].map((millis) => `${millis.toFixed(0)} ms`)
    ])
  )

export const verdictTable = (verdicts: ReadonlyArray<Verdict>): string =>
  table(
    ["budget", "allowed", "measured", ""],
    verdicts.map(({ allowed, measured, verdict, what }) => [
      what,
      String(allowed),
      measured.toFixed(2),
      verdict
    ])
  )

const range = <A>(values: ReadonlyArray<A>): string => {
  const [first, last] = [values[0], values.at(-1)]
  return first === last ? String(first) : `${String(first)} to ${String(last)}`
}

/** The page that runs leave in docs/. */
export const page = (results: Results, verdicts: ReadonlyArray<Verdict>): string => {
  const { cores, memory, missing, node, processor, starts, versions, works } = results
  const known = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  const dates = range([...works, ...memory, ...starts].map(({ date }) => date).toSorted())
  const rounds = range([...works, ...starts].map((one) => one.rounds).toSorted((a, b) => a - b))
  return `${[
    "# Benchmark",
    `\`npm run bench\` wrote this page, by measurements of ${dates}, with Node ${node}, on ${cores} shared cores (${processor}): ` +
      `${known.join(", ")}. How it is measured, and what costs what and why, is in [performance.md](performance.md); ` +
      "the same figures are in [benchmark.json](benchmark.json).",
    `Medians of ${rounds} rounds, with what all but the first and the last tenth of them lie between. The last ` +
      "column is what effect-elasticsearch takes of the CPU of the client in that row, by the median of the ratios of " +
      "rounds side by side.",
    ...(missing.length === 0 ? [] : [`Not there: ${missing.join("; ")}.`]),
    "![CPU of clients beside each other](benchmark.svg)",
    "## Budgets",
    verdictTable(verdicts),
    "## Work",
    ...works.map(workTable),
    ...(memory.length === 0 ? [] : ["## Memory", ...memory.map(memoryTable)]),
    ...(starts.length === 0 ? [] : ["## Cold start", startTable(starts)])
  ].join("\n\n")}\n`
}
