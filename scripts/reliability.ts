/**
 * The long form of the tests in test/reliability: `npm run test:reliability`. It prints the table of the run and
 * writes it into docs/reliability.md. `--seed N` plays a run again; further words choose files, as with vitest.
 *
 * The soak runs beside the others in a vitest of its own: ten minutes of it are nearly as long as all of them.
 */
import { spawn } from "node:child_process"
import { globSync } from "node:fs"
import * as fs from "node:fs/promises"
import * as os from "node:os"
import * as path from "node:path"
import { parseArgs } from "node:util"
import type { Row } from "../test/reliability/support/table.ts"

const root = path.join(import.meta.dirname, "..")
const { positionals, values } = parseArgs({ allowPositionals: true, options: { seed: { type: "string" } } })
const seed = Number(values.seed ?? Date.now() % 1_000_000_007)
if (!Number.isSafeInteger(seed))
  throw new Error(`--seed ${values.seed}: give the number that a run has printed`)

const folder = await fs.mkdtemp(path.join(os.tmpdir(), "reliability-"))
const file = path.join(folder, "rows.jsonl")
await fs.writeFile(file, "")
console.log(`seed ${seed}`)

const started = Date.now()
const vitest = (words: ReadonlyArray<string>, stdio: "inherit" | "pipe") =>
  new Promise<{ readonly code: number; readonly output: string }>((resolve, reject) => {
    const child = spawn(
      process.execPath,
      // Two files at once: most of them wait more than they compute.
      [path.join(root, "node_modules/vitest/vitest.mjs"), "run", "--maxWorkers=2", ...words],
      {
        cwd: root,
        stdio: ["ignore", stdio, stdio],
        env: { ...process.env, RELIABILITY: "long", RELIABILITY_SEED: String(seed), RELIABILITY_ROWS: file }
      }
    )
    let output = ""
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", (text: string) => {
        output += text
      })
    child.on("error", reject).on("close", (code) => resolve({ code: code ?? 1, output }))
  })

const files = globSync("test/reliability/**/*.test.ts", { cwd: root })
const soak = path.join("test", "reliability", "load", "soak.test.ts")
const isWhole = positionals.length === 0
const runs = isWhole
  ? [
      vitest(
        files.filter((name) => name !== soak),
        "inherit"
      ),
      vitest([soak], "pipe")
    ]
  : [vitest(positionals, "inherit")]
const ended = await Promise.all(runs)
for (const { output } of ended) process.stdout.write(output)
const status = Math.max(...ended.map(({ code }) => code))

const columns = ["fault", "seeds", "operations", "acknowledged", "lost", "duplicated", "leaked"] as const
const rows = (await fs.readFile(file, "utf8"))
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Row)
const cell = (value: string | number) => (typeof value === "number" ? value.toLocaleString("en") : value)
const line = (cells: ReadonlyArray<string>) => `| ${cells.join(" | ")} |`
const table = [
  line(columns),
  line(columns.map((_, at) => (at === 0 ? "---" : "---:"))),
  ...rows
    .toSorted((a, b) => a.fault.localeCompare(b.fault))
    .map((row) => line(columns.map((column) => cell(row[column]))))
].join("\n")
const minutes = ((Date.now() - started) / 60_000).toFixed(1)
console.log(`\n${table}\n\nseed ${seed}, ${minutes} minutes`)
await fs.rm(folder, { recursive: true })

const bad = rows.filter(({ duplicated, leaked, lost }) => lost + duplicated + leaked > 0)
for (const { fault } of bad) console.error(`not zero: ${fault}`)
if (rows.length === 0) console.error("no test has reported a row")

if (status === 0 && bad.length === 0 && rows.length > 0 && isWhole) {
  const page = path.join(root, "docs/reliability.md")
  const text = await fs.readFile(page, "utf8")
  const begin = "<!-- table -->\n"
  const end = "\n<!-- end of the table -->"
  const [head, rest] = [text.slice(0, text.indexOf(begin) + begin.length), text.slice(text.indexOf(end))]
  const day = new Date().toISOString().slice(0, 10)
  await fs.writeFile(page, `${head}\n${table}\n\nSeed ${seed}, ${day}, ${minutes} minutes.\n${rest}`)
}
process.exitCode = status !== 0 || bad.length > 0 || rows.length === 0 ? 1 : 0
