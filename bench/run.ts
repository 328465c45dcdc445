/**
 * Runs the benchmark: every client does the same work against the same sink, in processes of their own, in
 * alternating rounds. The first figure is the CPU time of the whole client process for one unit of work.
 *
 * `npm run bench -- --rounds 7 --work bulk --check`: `--work` does one of them only, `--check` those of
 * `budget.json` only, and fails where a ratio of it is exceeded.
 */
import { execFile, spawn } from "node:child_process"
import { once } from "node:events"
import { readFile } from "node:fs/promises"
import { parseArgs, promisify } from "node:util"

interface Sample {
  readonly cpu: number
  readonly wall: number
  readonly rss: number
  /** The most that was alive, in MB; 0 where that was not measured. */
  readonly alive: number
}

interface Budget {
  readonly work: string
  readonly ours: string
  readonly peer: string
  readonly ratio: number
  /** How far the ratio strays between short runs on a shared machine, as a part of it. */
  readonly noise: number
}

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    scale: { type: "string", default: "1" },
    work: { type: "string" },
    check: { type: "boolean", default: false }
  }
})

const flags = ["--conditions=effect-elasticsearch:source", "--disable-warning=ExperimentalWarning"]
const file = (name: string) => new URL(name, import.meta.url).pathname
const everybody = ["undici request", "@elastic/elasticsearch", "effect-elasticsearch"]
const callers = [...everybody, "effect-elasticsearch, no tracing"]
const budgets: ReadonlyArray<Budget> = JSON.parse(await readFile(file("budget.json"), "utf8"))
const scale = Number(values.scale)
const works = [
  { name: "get", times: Math.round(40_000 * scale), subjects: callers },
  { name: "search", times: Math.round(8_000 * scale), subjects: callers },
  { name: "aggregations", times: Math.round(8_000 * scale), subjects: everybody },
  { name: "index", times: Math.round(40_000 * scale), subjects: everybody },
  { name: "esql", times: Math.round(400 * scale), subjects: everybody },
  {
    name: "bulk",
    times: Math.round(300_000 * scale),
    subjects: [...everybody, "effect-elasticsearch, each outcome"]
  }
].filter(({ name }) =>
  values.work === undefined
    ? !values.check || budgets.some(({ work }) => work === name)
    : name === values.work
)

const startSink = async () => {
  const sink = spawn(process.execPath, [...flags, file("sink.ts")], { stdio: ["pipe", "pipe", "inherit"] })
  const [line] = await once(sink.stdout, "data")
  const { port, searchBytes } = JSON.parse(String(line))
  return { url: `http://127.0.0.1:${port}`, searchBytes, stop: () => sink.stdin.end() }
}

const measure = async (
  subject: string,
  work: string,
  url: string,
  times: number,
  more: ReadonlyArray<string> = []
): Promise<Sample> => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...flags,
    ...more,
    file("work.ts"),
    subject,
    work,
    url,
    String(times)
  ])
  return JSON.parse(stdout)
}

const median = (numbers: ReadonlyArray<number>): number => {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

const spread = (numbers: ReadonlyArray<number>): string =>
  `${Math.min(...numbers).toFixed(1)}–${Math.max(...numbers).toFixed(1)}`

const sink = await startSink()

/**
 * Whether memory grows with what is sent: the most that is alive, with few documents and with twenty times as many.
 * What the process takes from the system says little, since V8 lets a heap grow whatever lives in it.
 */
const memory = async (): Promise<void> => {
  // Fewer would not fill all requests that may be under way.
  const counts = [100_000, Math.max(200_000, Math.round(2_000_000 * scale))]
  process.stdout.write(
    `\n| bulk memory | ${counts.map((count) => `MB alive, ${count} documents`).join(" | ")} | ratio |\n| --- | --- | --- | --- |\n`
  )
  for (const subject of ["undici request", "effect-elasticsearch"]) {
    const peaks: Array<number> = []
    for (const count of counts)
      peaks.push((await measure(subject, "bulk generated", sink.url, count, ["--expose-gc"])).alive)
    const [few = Number.NaN, many = Number.NaN] = peaks
    figures.set(`bulk memory/${subject}, few documents`, [few])
    figures.set(`bulk memory/${subject}, many documents`, [many])
    process.stdout.write(
      `| ${subject} | ${few.toFixed(0)} | ${many.toFixed(0)} | ${(many / few).toFixed(2)} |\n`
    )
  }
}
/** CPU by work and subject, a figure for each round. */
const figures = new Map<string, ReadonlyArray<number>>()
try {
  process.stdout.write(
    `node ${process.version}, ${values.rounds} rounds, search answer ${sink.searchBytes} bytes\n`
  )
  for (const work of works) {
    const samples = new Map<string, Array<Sample>>(work.subjects.map((subject) => [subject, []]))
    for (let round = 0; round < Number(values.rounds); round++) {
      for (const subject of work.subjects) {
        samples.get(subject)?.push(await measure(subject, work.name, sink.url, work.times))
      }
    }
    process.stdout.write(
      `\n| ${work.name} | CPU µs (spread) | wall µs | peak MB |\n| --- | --- | --- | --- |\n`
    )
    for (const [subject, list] of samples) {
      const cpu = list.map((sample) => sample.cpu)
      figures.set(`${work.name}/${subject}`, cpu)
      process.stdout.write(
        `| ${subject} | ${median(cpu).toFixed(1)} (${spread(cpu)}) | ` +
          `${median(list.map((sample) => sample.wall)).toFixed(1)} | ` +
          `${median(list.map((sample) => sample.rss)).toFixed(0)} |\n`
      )
    }
  }
  if (values.work === undefined || values.work === "bulk memory") await memory()
} finally {
  sink.stop()
}

process.stdout.write("\n| budget | allowed | measured | |\n| --- | --- | --- | --- |\n")
let exceeded = 0
for (const { noise, ours, peer, ratio, work } of budgets) {
  if (!figures.has(`${work}/${ours}`)) continue
  // Round by round, since what else the machine does weighs on neighbours in time alike.
  const peers = figures.get(`${work}/${peer}`) ?? []
  const measured = median(
    (figures.get(`${work}/${ours}`) ?? []).map((cpu, round) => cpu / (peers[round] ?? 0))
  )
  const verdict = measured <= ratio ? "held" : measured <= ratio * (1 + noise) ? "within noise" : "exceeded"
  if (verdict === "exceeded") exceeded++
  process.stdout.write(`| ${work}: ours / ${peer} | ${ratio} | ${measured.toFixed(2)} | ${verdict} |\n`)
}
if (values.check && exceeded > 0) process.exitCode = 1
