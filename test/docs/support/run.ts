/** Runs the blocks of the documentation in a child process, and gives its report. */
import * as Schema from "effect/Schema"
import { spawn } from "node:child_process"
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises"
import { root } from "../../../scripts/support/docBlocks.ts"
import { notRunnable } from "./notRunnable.ts"
import { type Part, type Ran, Report } from "./report.ts"

const runner = `${root}/test/docs/support/runner.ts`
const decode = Schema.decodeUnknownPromise(Schema.fromJsonString(Report))

/** A folder in the project: only from there a block can import the package by its name. */
export const folder = async (): Promise<string> => {
  await mkdir(`${root}/.docs-run`, { recursive: true })
  return mkdtemp(`${root}/.docs-run/run-`)
}

export const removed = (path: string): Promise<void> => rm(path, { recursive: true, force: true })

/** With the URLs of a server and of one with ES|QL, or without any. */
export const run = async (...urls: ReadonlyArray<string>): Promise<Report> => {
  const path = await folder()
  try {
    const args = ["--conditions=effect-elasticsearch:source", runner, path, ...urls]
    const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] })
    let errors = ""
    child.stderr.on("data", (chunk) => (errors = `${errors}${String(chunk)}`.slice(-4000)))
    const code = await new Promise((resolve) => child.on("close", resolve))
    if (code !== 0) throw new Error(`the blocks did not run: ${errors}`)
    return await decode(await readFile(`${path}/report.json`, "utf8"))
  } finally {
    await removed(path)
  }
}

const isFailed = ({ outcome }: Part): boolean => outcome === "failed"

/** A line for each thing that failed in a block that ought to run. */
export const faultsOf = ({ blocks, strays }: Report): ReadonlyArray<string> => [
  ...blocks
    .filter(({ id }) => notRunnable[id] === undefined)
    .flatMap(({ id, line, parts }) =>
      parts.filter(isFailed).map(({ name, why }) => `${id} (line ${line}), ${name}: ${why}`)
    ),
  ...strays
]

export const isWhole = ({ parts }: Ran): boolean => !parts.some(isFailed)
