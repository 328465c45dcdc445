/**
 * Where the time of one kind of work goes: `npm run bench:profile -- --work get`. It samples a client that does the work
 * against the sink, and adds up the samples by whose code ran: whole rooms first, then the functions that took the most.
 */
import * as fs from "node:fs/promises"
import * as os from "node:os"
import * as path from "node:path"
import { parseArgs } from "node:util"
import { nodeCommand, startSink, startWorker } from "./processes.ts"
import { ours, works } from "./works.ts"

const { values } = parseArgs({
  options: {
    work: { type: "string", default: "get" },
    client: { type: "string", default: ours },
    functions: { type: "string", default: "25" }
  }
})

interface Frame {
  readonly functionName: string
  readonly url: string
  readonly lineNumber: number
}

interface Profile {
  /** Microseconds, by the clock of the machine. */
  readonly startTime: number
  readonly nodes: ReadonlyArray<{ readonly id: number; readonly callFrame: Frame }>
  readonly samples: ReadonlyArray<number>
  readonly timeDeltas: ReadonlyArray<number>
}

const root = path.join(import.meta.dirname, "..")

/** Whose code a frame is. */
const roomOf = ({ functionName, url }: Frame): string => {
  if (functionName === "(garbage collector)") return "garbage collector"
  if (url === "") return functionName.startsWith("(") ? functionName : "V8 and Node, native"
  if (url.startsWith("node:")) return "Node's JavaScript"
  const package_ = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1]
  if (package_ !== undefined) return package_
  return /\/src\/([^/]+)/.exec(url)?.[1]?.replace(/^/, "src/") ?? "the benchmark"
}

const functionOf = ({ functionName, lineNumber, url }: Frame): string => {
  const name = functionName === "" ? "(anonymous)" : functionName
  if (url === "") return name
  return `${name} ${url.replace(`file://${root}/`, "").replace("node_modules/", "")}:${lineNumber + 1}`
}

const times = works.find(({ name }) => name === values.work)?.slice
if (times === undefined)
  throw new Error(`--work ${values.work}: it takes ${works.map(({ name }) => name).join(", ")}`)

const folder = await fs.mkdtemp(path.join(os.tmpdir(), "bench-profile-"))
const sink = await startSink()
try {
  const command = nodeCommand("--cpu-prof", `--cpu-prof-dir=${folder}`, "--cpu-prof-interval=200")
  const worker = startWorker(command, values.client, values.work, sink.url)
  for (let warm = 0; warm < 15; warm++) await worker.run(times)
  const warm = Number(process.hrtime.bigint() / 1000n)
  for (let slice = 0; slice < 40; slice++) await worker.run(times)
  await worker.end()
  const [file = ""] = await fs.readdir(folder)
  const profile: Profile = JSON.parse(await fs.readFile(path.join(folder, file), "utf8"))
  const { nodes, samples, startTime, timeDeltas } = profile
  const frames = new Map(nodes.map(({ callFrame, id }) => [id, callFrame]))
  const total = new Map<string, Map<string, number>>([
    ["room", new Map()],
    ["function", new Map()]
  ])
  let [whole, time] = [0, startTime]
  for (const [at, id] of samples.entries()) {
    const frame = frames.get(id)
    const micros = timeDeltas[at] ?? 0
    time += micros
    if (time < warm) continue
    if (frame === undefined || frame.functionName === "(idle)" || frame.functionName === "(program)") continue
    whole += micros
    for (const [kind, name] of [
      ["room", roomOf(frame)],
      ["function", functionOf(frame)]
    ] as const) {
      const sums = total.get(kind)
      sums?.set(name, (sums.get(name) ?? 0) + micros)
    }
  }
  for (const [kind, sums] of total) {
    console.log(`| ${kind} | part |\n| --- | ---: |`)
    for (const [name, micros] of [...sums].toSorted((a, b) => b[1] - a[1]).slice(0, Number(values.functions)))
      console.log(`| ${name} | ${((micros / whole) * 100).toFixed(1)} % |`)
    console.log()
  }
} finally {
  await sink.end()
  await fs.rm(folder, { recursive: true, force: true })
}
