/**
 * `npm run check:package`: whether the tarball that would be published is whole, holds nothing else, and resolves with
 * its types. Needs `npm run build` first.
 *
 * The files are checked against the rules below, then publint reads package.json, where each of its warnings counts,
 * and arethetypeswrong resolves the package as the compiler does: as an ES module under Node and in bundlers. The way
 * of old TypeScript (`node10`) and what is CommonJS are left out, as in the profile `esm-only` of its command.
 */
import { checkPackage, createPackageFromTarballData, Package } from "@arethetypeswrong/core"
import * as fs from "node:fs"
import * as os from "node:os"
import * as path from "node:path"
import { publint } from "publint"
import { formatMessage } from "publint/utils"
import { pack, root, type Tarball } from "./support/pack.ts"

/** The limits, in bytes; the tarball had 3.1 and 19.6 MB when they were set. */
const maxSize = 3.8e6
const maxUnpackedSize = 24e6

const allowed = [
  /^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
  /^dist\/.+\.(?:js|d\.ts)(?:\.map)?$/,
  /^src\/.+\.ts$/
]
const forbidden = [/(?:^|\/)(?:__tests__|__snapshots__|test|tests|fixtures)\//, /\.(?:test|spec|bench)\./]
const required = ["package.json", "README.md", "CHANGELOG.md", "LICENSE"]

/** Of the modules that `./*` in the exports makes importable, two for the compiler to resolve. */
const behindTheStar = ["./Api/Indices", "./Transport/HttpClientConnection"]

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`

/** The sources that a map points to, as paths in the package. */
const sourcesOf = (file: string): ReadonlyArray<string> => {
  const map = JSON.parse(fs.readFileSync(path.join(root, file), "utf8"))
  const sources: ReadonlyArray<string> = map.sources
  return sources.map((source) => path.posix.join(path.posix.dirname(file), map.sourceRoot ?? "", source))
}

/** One problem a line. What is in the tarball is what is on the disk: `npm pack` has just read it. */
const problemsOfFiles = ({ files, size, unpackedSize }: Tarball): ReadonlyArray<string> => {
  const packed = new Set(files)
  const problems: Array<string> = []
  const need = (file: string, why: string) => {
    if (!packed.has(file)) problems.push(`${file} is missing: ${why}`)
  }
  for (const file of required) need(file, "every package has it")
  for (const file of files) {
    if (!allowed.some((rule) => rule.test(file))) problems.push(`${file} is of no kind that is published`)
    if (forbidden.some((rule) => rule.test(file))) problems.push(`${file} belongs to tests`)
    if (file.endsWith(".map")) {
      need(file.slice(0, -".map".length), `${file} describes it`)
      for (const source of sourcesOf(file)) need(source, `${file} points to it`)
    } else if (/^dist\/.+\.js$/.test(file)) {
      need(file.replace(/\.js$/, ".d.ts"), `the types of ${file}`)
      need(`${file}.map`, `the map of ${file}`)
      need(
        file.replace(/^dist/, "src").replace(/\.js$/, ".ts"),
        `the source of ${file}; if it is gone, build again`
      )
    } else if (/^dist\/.+\.d\.ts$/.test(file)) {
      need(`${file}.map`, `the map of ${file}`)
    } else if (/^src\/.+(?<!\.d)\.ts$/.test(file)) {
      need(file.replace(/^src/, "dist").replace(/\.ts$/, ".js"), `${file} is not built; build again`)
    }
  }
  if (size > maxSize) problems.push(`the tarball has ${megabytes(size)}, more than ${megabytes(maxSize)}`)
  if (unpackedSize > maxUnpackedSize) {
    problems.push(`its files have ${megabytes(unpackedSize)}, more than ${megabytes(maxUnpackedSize)}`)
  }
  return problems
}

const problemsOfManifest = async (tarball: Uint8Array<ArrayBuffer>): Promise<ReadonlyArray<string>> => {
  const { messages, pkg } = await publint({
    strict: true,
    level: "warning",
    pack: { tarball: tarball.buffer }
  })
  return messages.map((message) => `publint: ${formatMessage(message, pkg) ?? message.code}`)
}

/** The package without a search through all of its files for each folder that the compiler asks for, half of the time. */
class IndexedPackage extends Package {
  readonly #folders = new Set<string>()

  constructor(whole: Package) {
    super(
      Object.fromEntries(whole.listFiles().map((file) => [file, whole.readFile(file)])),
      whole.packageName,
      whole.packageVersion
    )
    for (const file of whole.listFiles()) {
      for (let end = file.lastIndexOf("/"); end > 0; end = file.lastIndexOf("/", end - 1)) {
        this.#folders.add(file.slice(0, end))
      }
    }
  }

  override directoryExists(folder: string): boolean {
    return folder === "/" || this.#folders.has(folder.replace(/\/$/, ""))
  }
}

const problemsOfTypes = async (tarball: Uint8Array<ArrayBuffer>): Promise<ReadonlyArray<string>> => {
  const indexed = new IndexedPackage(createPackageFromTarballData(tarball))
  const analysis = await checkPackage(indexed, { includeEntrypoints: behindTheStar })
  if (!analysis.types) return ["arethetypeswrong: the package has no types"]
  const ignored = new Set(["node10", "node16-cjs"])
  return analysis.problems
    .filter((problem) => !("resolutionKind" in problem && ignored.has(problem.resolutionKind)))
    .map((problem) => `arethetypeswrong: ${JSON.stringify(problem).slice(0, 500)}`)
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "effect-elasticsearch-pack-"))
try {
  const tarball = pack(folder)
  const bytes = new Uint8Array(fs.readFileSync(tarball.file))
  const problems = [
    ...problemsOfFiles(tarball),
    ...(await problemsOfManifest(bytes)),
    ...(await problemsOfTypes(bytes))
  ]
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  if (problems.length > 0) process.exitCode = 1
  else {
    const sizes = `${megabytes(tarball.size)} packed, ${megabytes(tarball.unpackedSize)} unpacked`
    process.stdout.write(`${tarball.files.length} files, ${sizes}: whole, and its types resolve\n`)
  }
} finally {
  fs.rmSync(folder, { recursive: true })
}
