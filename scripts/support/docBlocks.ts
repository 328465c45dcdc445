/**
 * The TypeScript in README.md, in docs/ and in the comments of the sources: which blocks there are, what each is called,
 * and what file it is.
 *
 * Every block that begins with three backticks and `ts` is a module of its own. One whose first line is a comment with a
 * file's name, such as `// films.ts`, is that file: other blocks of the page may import it from "./films.ts". One that
 * begins with `ts no-check` is left out; that is for code of which something is missing on purpose.
 */
import { globSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

export interface Block {
  /** The file that it stands in, from the root of the project. */
  readonly page: string
  /** The heading above it, or the name of what the comment is about; a number behind it where there are more of them. */
  readonly name: string
  /** The number of the line behind which the code begins. */
  readonly line: number
  readonly code: ReadonlyArray<string>
  readonly checked: boolean
  /** The name of the file that it is to be, such as `films.ts`. */
  readonly file: string
}

export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/u, "")

export const idOf = ({ name, page }: Block): string => `${page}: ${name}`

const declared =
  /^ *(?:export )?(?:declare )?(?:static )?(?:readonly )?(?:const |class |interface |type |function |namespace )?(?<name>[\w$]+)/u

const headings = (lines: ReadonlyArray<string>): ReadonlyArray<string> => {
  let heading = ""
  let isCode = false
  return lines.map((line) => {
    if (/^ *```/u.test(line)) isCode = !isCode
    const found = isCode ? null : /^#+ (?<text>.+)$/u.exec(line)
    heading = found?.groups?.["text"] ?? heading
    return heading
  })
}

const commented = (lines: ReadonlyArray<string>, from: number): string => {
  const end = lines.findIndex((text, n) => n > from && text.trim() === "*/")
  const next = lines.slice(end + 1).find((text) => text.trim() !== "") ?? ""
  return declared.exec(next)?.groups?.["name"] ?? "module"
}

const numbered = (blocks: ReadonlyArray<Block>): ReadonlyArray<Block> => {
  const seen = new Map<string, number>()
  return blocks.map((block) => {
    const number = (seen.get(block.name) ?? 0) + 1
    seen.set(block.name, number)
    return number === 1 ? block : { ...block, name: `${block.name} (${number})` }
  })
}

const opened = /^(?<margin> *(?:\* )?)```ts(?<left> no-check)?$/u

/** The blocks of one file: of the comments in it where it is TypeScript, else of the page. */
export const blocksOf = (page: string, text: string): ReadonlyArray<Block> => {
  const lines = text.split("\n")
  const isSource = page.endsWith(".ts")
  const heading = isSource ? [] : headings(lines)
  return numbered(
    lines.flatMap((line, at): ReadonlyArray<Block> => {
      const { left, margin } = opened.exec(line)?.groups ?? {}
      if (margin === undefined || margin.includes("*") !== isSource) return []
      const end = lines.findIndex((other, n) => n > at && other.trim() === `${isSource ? "* " : ""}\`\`\``)
      const code = lines.slice(at + 1, end).map((other) => other.slice(margin.length))
      const file = /^\/\/ (?<name>[\w.-]+\.ts)$/u.exec(code[0] ?? "")?.groups?.["name"] ?? `line${at + 1}.ts`
      const name = isSource ? commented(lines, end) : (heading[at] ?? "")
      return [{ page, name, line: at + 1, code, checked: left === undefined, file }]
    })
  )
}

/** Every file that may have blocks, in a fixed order. */
export const pages = (): ReadonlyArray<string> => [
  "README.md",
  ...globSync("docs/**/*.md", { cwd: root }).sort(),
  ...globSync("src/**/*.ts", { cwd: root }).sort()
]

export const textOf = (page: string): string => readFileSync(`${root}/${page}`, "utf8")

/** All blocks, with no two that are the same file of a page. */
export const allBlocks = (): ReadonlyArray<Block> => {
  const blocks = pages().flatMap((page) => blocksOf(page, textOf(page)))
  const files = new Set<string>()
  for (const { checked, file, line, page } of blocks) {
    if (checked && files.has(`${page}/${file}`)) {
      throw new Error(`${page}:${line}: ${file} is there twice on this page`)
    }
    files.add(`${page}/${file}`)
  }
  return blocks
}
