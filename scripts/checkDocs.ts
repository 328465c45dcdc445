/**
 * `npm run check:docs`: whether the TypeScript in README.md, in docs/ and in the comments of the sources compiles, by the
 * compiler's options of the project and against its sources. What is wrong is told with the file and the line in it.
 *
 * scripts/support/docBlocks.ts says what a block is. Whether the blocks do what they should is what test/docs sees to.
 */
import { spawnSync } from "node:child_process"
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { allBlocks, type Block, root, textOf } from "./support/docBlocks.ts"

const folder = `${root}/.check-docs`

/** What each file is made of: the page, and its lines. */
const pages = new Map<string, { readonly page: string; readonly lines: ReadonlyArray<string> }>()

const write = ({ code, file, line, page }: Block): void => {
  pages.set(`${page}/${file}`, { page, lines: textOf(page).split("\n") })
  mkdirSync(`${folder}/${page}`, { recursive: true })
  // The code stands in the lines that it has in the page, so that the compiler tells those.
  writeFileSync(`${folder}/${page}/${file}`, "\n".repeat(line) + code.join("\n") + "\n")
}

/** What an example declares need not be used, but what it imports has to be. */
const isNoFault = (code: string, text: string): boolean =>
  (code === "TS6133" || code === "TS6196") && !/^ *(?:\* )?import /u.test(text)

const check = (): ReadonlyArray<string> => {
  const config = { extends: "../tsconfig.json", include: ["**/*.ts", "../src/**/*.d.ts"] }
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(config))
  const tsc = `${root}/node_modules/typescript/bin/tsc`
  const args = [tsc, "-p", folder, "--pretty", "false"]
  const { status, stderr, stdout } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 28
  })
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
  const blocks = allBlocks()
  const checked = blocks.filter((block) => block.checked)
  for (const block of checked) write(block)
  const faults = check()
  if (faults.length > 0) {
    process.stderr.write(`${faults.join("\n")}\n`)
    process.exitCode = 1
  }
  process.stdout.write(
    `${blocks.length} blocks of code, ${blocks.length - checked.length} of them not checked\n`
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
