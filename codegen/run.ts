/**
 * `npm run codegen`: writes `src/Api`, `test/api/examples` and `docs/endpoints.md` from the specification, and
 * `docs/options.md` from the comments of the options. With `--check` it changes nothing and fails where that would
 * change anything.
 */
import { execFileSync } from "node:child_process"
import * as fs from "node:fs"
import * as path from "node:path"
import { fromSpecification } from "./fromSpecification.ts"
import { type File, generate } from "./generate.ts"
import { patch } from "./patches.ts"
import { plan } from "./plan.ts"
import { endpointsTable } from "./printDocs.ts"
import { exampleFiles } from "./printExamples.ts"
import { optionsPage } from "./printOptions.ts"
import { asked } from "./queryTexts.ts"
import { read } from "./read.ts"
import { told } from "./repetition.ts"
import { requestExamples } from "./requestExamples.ts"

const root = path.join(import.meta.dirname, "..")
const checking = process.argv.includes("--check")
// Inside the project, so that the formatter finds its settings.
const target = checking ? path.join(root, ".codegen") : root

/** What stands beside the generated files. */
const byHand = new Set([
  "AggregationResults.ts",
  "Buckets.ts",
  "Call.ts",
  "Endpoint.ts",
  "Method.ts",
  "Wire.ts",
  "internal"
])

const isGenerated = (file: string): boolean => !byHand.has(file.split(path.sep)[0] ?? "")

const filesIn = (folder: string): ReadonlyArray<string> =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    : []

const examplesFolder = "test/api/examples"

const generatedIn = (folder: string): ReadonlyArray<string> => [
  ...filesIn(path.join(folder, "src/Api"))
    .filter(isGenerated)
    .map((file) => path.join("src/Api", file)),
  ...filesIn(path.join(folder, examplesFolder)).map((file) => path.join(examplesFolder, file))
]

const specification = read()
const model = patch(fromSpecification(specification))
const gone = [...told, ...asked].filter((name) => !model.endpoints.some((endpoint) => endpoint.name === name))
if (gone.length > 0)
  throw new Error(`codegen/repetition.ts or queryTexts.ts name what is no endpoint: ${gone.join(", ")}`)
const files: ReadonlyArray<File> = [
  ...generate(model).map(({ path: file, text }) => ({ path: path.join("src/Api", file), text })),
  ...exampleFiles(requestExamples(specification, model)),
  { path: "docs/endpoints.md", text: endpointsTable(plan(model), specification) },
  { path: "docs/options.md", text: optionsPage() }
]

const write = (): void => {
  for (const { path: file, text } of files) {
    const full = path.join(target, file)
    fs.mkdirSync(path.dirname(full), { recursive: true })
    fs.writeFileSync(full, text)
  }
  const formatter = path.join(root, "node_modules/.bin/oxfmt")
  const scripts = files
    .map(({ path: file }) => path.join(target, file))
    .filter((file) => file.endsWith(".ts"))
  execFileSync(formatter, ["--config", path.join(root, ".oxfmtrc.json"), ...scripts], {
    cwd: root,
    stdio: "ignore"
  })
}

const difference = (): ReadonlyArray<string> => {
  const names = new Set([...files.map(({ path: file }) => file), ...generatedIn(root)])
  const text = (folder: string, file: string) => {
    const full = path.join(folder, file)
    return fs.existsSync(full) ? fs.readFileSync(full, "utf8") : undefined
  }
  return [...names].filter((file) => text(root, file) !== text(target, file))
}

if (checking) {
  try {
    write()
    const changed = difference()
    for (const file of changed) console.error(`${file} is not what npm run codegen writes`)
    if (changed.length > 0) process.exitCode = 1
    else console.log(`${files.length} files are what npm run codegen writes`)
  } finally {
    fs.rmSync(target, { recursive: true, force: true })
  }
} else {
  for (const file of generatedIn(root)) fs.rmSync(path.join(root, file))
  write()
  console.log(`${files.length} files written`)
}
