/**
 * Cold start: a fresh process imports a client, makes it, and has its first answer. Once as it is installed, with its
 * modules as they are, and once as one file that esbuild made of it.
 */
import { execFile } from "node:child_process"
import * as fs from "node:fs/promises"
import * as path from "node:path"
import { promisify } from "node:util"
import { bundle } from "./bundle.ts"
import { programs } from "./clients/cold.ts"
import { quiet } from "./processes.ts"
import { official, ours, undici } from "./works.ts"

export interface Start {
  /** Milliseconds from the start of the process to the first line of the program. */
  readonly begun: number
  /** Milliseconds that the imports took. */
  readonly import: number
  /** Milliseconds from there to the first answer. */
  readonly call: number
  /** Milliseconds from the start of the process to the first answer. */
  readonly wall: number
  /** Milliseconds of all threads. */
  readonly cpu: number
}

export type Starts = ReadonlyMap<string, ReadonlyArray<Start>>

const root = path.join(import.meta.dirname, "..")

/** What runs in each round: the programs of a folder of their own. */
const prepared = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const files = new Map<string, string>()
  for (const [subject, text] of [
    [undici, programs.undici],
    [official, programs.official],
    [ours, programs.ours]
  ] as const) {
    const file = path.join(folder, `${files.size}.mjs`)
    await fs.writeFile(file, text)
    files.set(subject, file)
    files.set(`${subject}, bundled`, await bundle(file, path.join(folder, `${files.size}.bundled.mjs`)))
  }
  return files
}

/** The package as it is installed has to be built: what is not is a message, not a measurement of something else. */
const isBuilt = (): Promise<boolean> =>
  fs.access(path.join(root, "dist/index.js")).then(
    () => true,
    () => false
  )

export const coldStarts = async (url: string, rounds: number): Promise<Starts> => {
  if (!(await isBuilt())) throw new Error("the package is not built: npm run build")
  // Inside the project, so that packages resolve by their names.
  const folder = await fs.mkdtemp(path.join(root, ".cold-"))
  try {
    const files = await prepared(folder)
    const starts = new Map([...files.keys()].map((subject) => [subject, new Array<Start>()]))
    for (let round = 0; round <= rounds; round++) {
      for (const [subject, file] of files) {
        const { stdout } = await promisify(execFile)(process.execPath, [quiet, file, url])
        // The first round fills the caches of the disk.
        if (round > 0) starts.get(subject)?.push(JSON.parse(stdout))
      }
    }
    return starts
  } finally {
    await fs.rm(folder, { recursive: true, force: true })
  }
}
