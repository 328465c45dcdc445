/**
 * What makes a module of a block that a test can run: the code as it is, but for the addresses in it, which are of no
 * server here, and for `runMain` and its like, which hand their program to the test.
 */
import type { Block } from "../../../scripts/support/docBlocks.ts"

/** A module of a block. Values by their names, the programs that it would run, and the values that comments state. */
export interface Exported {
  readonly $values: Readonly<Record<string, unknown>>
  readonly $mains: ReadonlyArray<unknown>
  readonly $stated: ReadonlyArray<Stated>
  /** All names at the top of the block: of values, classes, and what it imports from its page. */
  readonly $scope: Readonly<Record<string, unknown>>
}

export interface Stated {
  readonly line: number
  readonly value: () => unknown
  /** What the comment says, by the modules that a comment may name. */
  readonly expected: (Result: unknown) => unknown
}

const main = /^(?:NodeRuntime\.runMain|Effect\.run(?:Promise|Fork|Sync))\(/u
const stated =
  /^(?!(?:import|export|const|declare|class|interface|type|\/\/)\b)(?<value>[A-Za-z][^/]*) \/\/ (?<expected>.+)$/u

const address =
  /"https?:\/\/(?:localhost|(?<host>[\w.-]+)\.example):9200"|"https:\/\/es\.example"|`https:\/\/[^`]*\.example:9200`/gu

/** A second node is the same server by its other name. */
const addressed = (line: string): string =>
  line.replaceAll(address, (_, host: string | undefined) => (host === "es2" ? "$other" : "$address"))

/** Names of the values at the top of a block. */
const valuesOf = (code: ReadonlyArray<string>): ReadonlyArray<string> =>
  code.flatMap((line) => /^(?:export )?const (?<name>\w+)\b/u.exec(line)?.groups?.["name"] ?? [])

/** Names that a block takes as given. */
export const givenIn = (code: ReadonlyArray<string>): ReadonlyArray<string> =>
  code.flatMap((line) => /^declare const (?<name>\w+)\b/u.exec(line)?.groups?.["name"] ?? [])

const runnable = (line: string, at: number): string => {
  const { expected, value } = stated.exec(line)?.groups ?? {}
  if (value !== undefined && expected !== undefined) {
    return `$stated.push({ line: ${at}, value: () => (${value}), expected: (Result) => (${expected}) })`
  }
  return line.replace(main, "$mains.push(")
}

/** Other names that a value's making may need. */
const scopeOf = (code: ReadonlyArray<string>): ReadonlyArray<string> => [
  ...code.flatMap((line) => /^(?:export )?class (?<name>\w+)\b/u.exec(line)?.groups?.["name"] ?? []),
  ...code.flatMap((line) => {
    const names = /^import \{ (?<names>[^}]+) \} from "\.\//u.exec(line)?.groups?.["names"]
    return names === undefined ? [] : names.split(", ")
  })
]

/** Lines stay where they are in the page, so that stack traces tell them. */
export const moduleOf = ({ code, line }: Block, imports: Readonly<Record<string, string>> = {}): string => {
  const given = givenIn(code)
  const head = [
    "export const $mains = [], $stated = []",
    "const $address = globalThis.$docs.addressOf(import.meta.url)",
    'const $other = $address.replace("127.0.0.1", "localhost")',
    ...(given.length === 0
      ? []
      : [`const { ${given.join(", ")} } = globalThis.$docs.givenTo(import.meta.url)`])
  ]
  // Behind TLS there is another server than the tests have.
  const isSecure = code.some((text) => /^ *tls: /u.test(text))
  const body = code.map((text, at) => {
    // The statement is wrong on purpose.
    if (code[at - 1]?.startsWith("// @ts-expect-error")) return ""
    const from = /from "(?<from>\.\/[^"]+)"$/u.exec(text)?.groups?.["from"]
    const other = from === undefined ? undefined : imports[from]
    if (other !== undefined) return text.replace(`"${from}"`, `"${other}"`)
    return isSecure ? runnable(text, line + at + 1) : addressed(runnable(text, line + at + 1))
  })
  return [
    `${head.join("; ")};${"\n".repeat(line)}${body.join("\n")}`,
    `export const $values = { ${valuesOf(code).join(", ")} }`,
    `export const $scope = { ...$values${scopeOf(code)
      .map((name) => `, ${name}`)
      .join("")} }`,
    ""
  ].join("\n")
}
