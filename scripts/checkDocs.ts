/**
 * `npm run check:docs`: whether the TypeScript in README.md and docs/ compiles, by the compiler's options of the project
 * and against its sources. What is wrong is told with the page and the line in it.
 *
 * Every block that begins with three backticks and `ts` is a module of its own. One whose first line is a comment with a
 * file's name, such as `// films.ts`, is that file: other blocks of the page may import it from "./films.ts". One that
 * begins with `ts no-check` is left out; that is for code of which something is missing on purpose.
 */
import { spawnSync } from "node:child_process"
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

interface Block {
  /** The number of the line behind which the code begins. */
  readonly line: number
  readonly code: ReadonlyArray<string>
  readonly checked: boolean
}

const root = fileURLToPath(new URL("..", import.meta.url))
const folder = `${root}/.check-docs`

const blocksOf = (lines: ReadonlyArray<string>): ReadonlyArray<Block> =>
  lines.flatMap((line, at) => {
    const kind = /^ *```ts( no-check)?$/u.exec(line)
    if (kind === null) return []
    const end = lines.findIndex((text, n) => n > at && text.trim() === "```")
    return [{ line: at + 1, code: lines.slice(at + 1, end), checked: kind[1] === undefined }]
  })

const fileOf = ({ code, line }: Block): string =>
  /^\/\/ (?<name>[\w.-]+\.ts)$/u.exec(code[0] ?? "")?.groups?.["name"] ?? `line${line}.ts`

/** What each file is made of: the page, and its lines. */
const pages = new Map<string, { readonly page: string; readonly lines: ReadonlyArray<string> }>()
let blocks = 0
let leftOut = 0

const write = (page: string): void => {
  const lines = readFileSync(`${root}/${page}`, "utf8").split("\n")
  for (const block of blocksOf(lines)) {
    blocks += 1
    if (!block.checked) {
      leftOut += 1
      continue
    }
    const file = `${page}/${fileOf(block)}`
    if (pages.has(file))
      throw new Error(`${page}:${block.line}: ${fileOf(block)} is there twice on this page`)
    pages.set(file, { page, lines })
    mkdirSync(`${folder}/${page}`, { recursive: true })
    // The code stands in the lines that it has in the page, so that the compiler tells those.
    writeFileSync(`${folder}/${file}`, "\n".repeat(block.line) + block.code.join("\n") + "\n")
  }
}

/** What an example declares need not be used, but what it imports has to be. */
const isNoFault = (code: string, text: string): boolean =>
  (code === "TS6133" || code === "TS6196") && !text.startsWith("import ")

const check = (): ReadonlyArray<string> => {
  const config = { extends: "../tsconfig.json", include: ["**/*.ts", "../src/**/*.d.ts"] }
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(config))
  const tsc = `${root}/node_modules/typescript/bin/tsc`
  const args = [tsc, "-p", folder, "--pretty", "false"]
  const { status, stderr, stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" })
  const faults: Array<string> = []
  let isTold = false
  for (const line of stdout.split("\n")) {
    const found = /^(?<file>[^(]+)\((?<line>\d+),(?<column>\d+)\): error (?<code>TS\d+): (?<text>.*)$/u.exec(
      line
    )
    const { code = "", column, file = "", line: number, text } = found?.groups ?? {}
    const source = pages.get(file)
    if (source !== undefined) {
      isTold = !isNoFault(code, source.lines[Number(number) - 1] ?? "")
      if (isTold) faults.push(`${source.page}:${number}:${column}: ${code}: ${text}`)
    } else if (line !== "" && (isTold || !line.startsWith(" "))) {
      // More of the fault before, or one in no page.
      isTold = true
      faults.push(line)
    }
  }
  if (status === null || (status !== 0 && stdout === "")) faults.push(`the compiler failed: ${stderr}`)
  return faults
}

rmSync(folder, { recursive: true, force: true })
try {
  for (const page of ["README.md", ...globSync("docs/**/*.md", { cwd: root }).sort()]) write(page)
  const faults = check()
  if (faults.length > 0) {
    process.stderr.write(`${faults.join("\n")}\n`)
    process.exitCode = 1
  }
  process.stdout.write(`${blocks} blocks of code, ${leftOut} of them not checked\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
