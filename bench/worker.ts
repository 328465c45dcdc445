/**
 * One client at one kind of work, in a process of its own: `worker.ts SUBJECT WORK URL`. Each line of its standard
 * input is how many units to do; each line of its output is what they cost.
 */
import { createInterface } from "node:readline"
import type { Make } from "./clients/job.ts"
import { mostAlive } from "./data.ts"
import { dispatch, official, undici } from "./works.ts"

const [subject = "", work = "", url = ""] = process.argv.slice(2)

/** Only the client itself is loaded, since its memory is measured too. */
const load = (): Promise<{ readonly make: Make }> => {
  if (subject === undici || subject === dispatch) return import("./clients/undici.ts")
  if (subject === official) return import("./clients/official.ts")
  return subject.startsWith("effect-elasticsearch")
    ? import("./clients/ours.ts")
    : import("./clients/plain.ts")
}

const { make } = await load()
const job = await make(work, url, subject)
for await (const line of createInterface({ input: process.stdin })) {
  const times = Number(line)
  const before = process.cpuUsage()
  const start = performance.now()
  await job.run(times)
  const wall = performance.now() - start
  const { system, user } = process.cpuUsage(before)
  process.stdout.write(
    JSON.stringify({
      cpu: (user + system) / times,
      wall: (wall * 1000) / times,
      rss: process.resourceUsage().maxRSS / 1024,
      alive: mostAlive()
    }) + "\n"
  )
}
await job.close()
