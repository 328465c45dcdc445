/** The processes of the benchmark: the sink, and clients that do their work a slice at a time. */
import { spawn } from "node:child_process"
import { createInterface } from "node:readline"

/** What a slice of work cost, for one unit of it. */
export interface Sample {
  /** Microseconds of all threads of the process. */
  readonly cpu: number
  /** Microseconds. */
  readonly wall: number
  /** The most that the process has had, in MB. */
  readonly rss: number
  /** The most that was alive, in MB; 0 where that was not measured. */
  readonly alive: number
}

/** How to start a client: of the languages that bring one. */
export interface Command {
  readonly file: string
  readonly flags: ReadonlyArray<string>
}

const path = (name: string): string => new URL(name, import.meta.url).pathname

/** Types are stripped from the sources, which Node warns of. */
export const quiet = "--disable-warning=ExperimentalWarning"

const nodeFlags = ["--conditions=effect-elasticsearch:source", quiet]

/** The client of this process's own language. */
export const nodeCommand = (...more: ReadonlyArray<string>): Command => ({
  file: process.execPath,
  flags: [...nodeFlags, ...more, path("worker.ts")]
})

interface Talker {
  /** Says a line and waits for the one that it is answered with. */
  readonly ask: (line: string) => Promise<string>
  /** Waits for a line. */
  readonly hear: () => Promise<string>
  /** Says that no more will come, and waits until the process has ended. */
  readonly end: () => Promise<void>
}

const talk = ({ file, flags }: Command, args: ReadonlyArray<string>): Talker => {
  const child = spawn(file, [...flags, ...args], { stdio: ["pipe", "pipe", "inherit"] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const ended = new Promise<void>((resolve, reject) => {
    child.on("error", reject)
    child.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`${[file, ...args].join(" ")} ended with ${code}`))
    )
  })
  // Whoever waits for a line or for the end hears of it.
  ended.catch(() => {})
  const hear = async (): Promise<string> => {
    const line = await lines.next()
    if (line.done !== true) return line.value
    await ended
    throw new Error(`${[file, ...args].join(" ")} said nothing`)
  }
  return {
    hear,
    ask: (line) => {
      child.stdin.write(`${line}\n`)
      return hear()
    },
    end: () => {
      child.stdin.end()
      return ended
    }
  }
}

export interface Worker {
  readonly run: (times: number) => Promise<Sample>
  readonly end: () => Promise<void>
}

export const startWorker = (command: Command, subject: string, work: string, url: string): Worker => {
  const { ask, end } = talk(command, [subject, work, url])
  return { run: async (times) => JSON.parse(await ask(String(times))), end }
}

export interface Sink {
  readonly url: string
  readonly end: () => Promise<void>
}

export const startSink = async (): Promise<Sink> => {
  const { end, hear } = talk({ file: process.execPath, flags: [...nodeFlags, path("sink/server.ts")] }, [])
  const { port } = JSON.parse(await hear())
  return { url: `http://127.0.0.1:${port}`, end }
}
