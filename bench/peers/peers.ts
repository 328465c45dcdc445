/** The official clients of other languages: fetched or built the first time that they are asked for. */
import { execFile } from "node:child_process"
import { createHash } from "node:crypto"
import { access, mkdir, readFile } from "node:fs/promises"
import * as path from "node:path"
import { promisify } from "node:util"
import type { Command } from "../processes.ts"
import { go, pythonAsync, pythonSync } from "../works.ts"

/** Why a client cannot be had. */
export interface Missing {
  readonly missing: string
}

const cache = path.join(import.meta.dirname, "..", "..", ".bench")
const here = (...names: ReadonlyArray<string>): string => path.join(import.meta.dirname, ...names)

const say = (text: string): void => void process.stderr.write(`${text}\n`)

const textIn = (error: object, key: "code" | "stderr" | "stdout"): string => {
  const value: unknown = key in error ? Reflect.get(error, key) : undefined
  return typeof value === "string" ? value.trim() : ""
}

const why = (file: string, error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  if (textIn(error, "code") === "ENOENT") return `${file} is not on the path`
  const said = textIn(error, "stderr").split("\n").at(-1) || textIn(error, "stdout").split("\n")[0]
  return `${path.basename(file)}: ${said || error.message}`
}

/** Runs a tool to its end: what is missing where it is not there or does not do it. */
const tool = async (file: string, args: ReadonlyArray<string>, cwd = "."): Promise<Missing | undefined> => {
  try {
    // No other version of a language than the one that is there.
    await promisify(execFile)(file, args, { cwd, env: { ...process.env, GOTOOLCHAIN: "local" } })
    return undefined
  } catch (error) {
    return { missing: why(file, error) }
  }
}

/** A folder of its own for each list of versions, so that what an older list named is not taken for it. */
const python = async (): Promise<Command | Missing> => {
  const requirements = here("python", "requirements.txt")
  const versions = createHash("sha256")
    .update(await readFile(requirements))
    .digest("hex")
    .slice(0, 12)
  const home = path.join(cache, `python-${versions}`)
  const file = path.join(home, "bin", "python")
  const isIncomplete = (): Promise<Missing | undefined> => tool(file, ["-c", "import aiohttp, elasticsearch"])
  if (await isIncomplete()) {
    say(`elasticsearch-py: being fetched into ${home}`)
    const failure =
      (await tool("python3", ["-m", "venv", "--clear", home])) ??
      (await tool(file, ["-m", "pip", "install", "--quiet", "--requirement", requirements])) ??
      (await isIncomplete())
    if (failure !== undefined) return failure
  }
  return { file, flags: [here("python", "worker.py")] }
}

/** Built each time, since Go knows by itself what has changed. */
const goClient = async (): Promise<Command | Missing> => {
  const file = path.join(cache, "go-elasticsearch")
  await mkdir(cache, { recursive: true })
  await access(file).catch(() => say("go-elasticsearch: being built, for minutes the first time"))
  return (await tool("go", ["build", "-o", file, "."], here("go"))) ?? { file, flags: [] }
}

const peers = new Map([
  [pythonSync, python],
  [pythonAsync, python],
  [go, goClient]
])

/** How to start a client of another language, or why that cannot be. */
export const peerCommand = async (subject: string): Promise<Command | Missing> => {
  const peer = peers.get(subject)
  if (peer === undefined) throw new Error(`nobody knows the client ${subject}`)
  return peer()
}
