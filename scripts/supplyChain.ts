/**
 * `npm run check:supply`: what comes with this package, by package-lock.json. It fails where that is more than is
 * listed below, where a licence is not permitted, a hash is missing, a script would run at installation, or something
 * comes from elsewhere than a registry; and where `npm audit` knows a weakness that is high or critical.
 *
 * Not every registry answers `npm audit`. Where it does not, the last line says that this was not checked.
 */
import { spawnSync } from "node:child_process"
import * as fs from "node:fs"
import * as path from "node:path"
import {
  type Audit,
  auditOf,
  type Found,
  type Lock,
  problemsOf,
  type Rules,
  trees,
  weaknessesOf
} from "./support/supply.ts"

const root = path.join(import.meta.dirname, "..")
const read = (file: string) => JSON.parse(fs.readFileSync(path.join(root, file), "utf8"))

/** A package more is a decision: say here, and in docs/security.md, that it was made. */
const rules: Rules = {
  own: ["undici"],
  peers: [
    "@types/node",
    "apache-arrow",
    "effect",
    "flatbuffers",
    "json-with-bigint",
    "tslib",
    "undici-types"
  ],
  licences: ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"],
  scripts: Object.keys(read("package.json").allowScripts).toSorted()
}

const lock: Lock = read("package-lock.json")

const describe = (what: string, found: ReadonlyArray<Found>): void => {
  console.log(`${what}: ${found.length} packages`)
  for (const { described, name } of found)
    console.log(`  ${name} ${described.version ?? "?"}, ${described.license ?? "no licence"}`)
}

const audited = (): Audit => {
  const { error, stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], {
    cwd: root,
    encoding: "utf8",
    timeout: 60_000
  })
  return error === undefined
    ? auditOf(stdout)
    : { _tag: "NotChecked", why: "npm audit did not run to its end" }
}

const { own, peers } = trees(lock)
describe("installed with this package", own)
describe("brought by programs, as peers and what those need", peers)

const audit = audited()
const ofLock = problemsOf(lock, rules)
const problems = [...ofLock, ...weaknessesOf(audit)]

for (const problem of problems) console.error(problem)
console.log(
  ofLock.length === 0 ? "nothing is wrong with the lock file" : `${ofLock.length} problems with the lock file`
)
console.log(
  audit._tag === "NotChecked"
    ? `known weaknesses: NOT CHECKED, because ${audit.why}`
    : `known weaknesses: ${audit.counts["total"] ?? 0} of all severities, by npm audit`
)
process.exitCode = problems.length === 0 ? 0 : 1
