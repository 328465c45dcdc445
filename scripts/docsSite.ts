/**
 * `npm run docs:site`: builds the documentation as a site of plain files in `site/`, with the pages of docs/ and a
 * reference from the comments of the sources, and fails where a link of it leads nowhere.
 *
 * TypeDoc makes it. It cannot use the project's TypeScript, which is newer than those it knows, so it has a package of
 * its own in scripts/site, which is installed when it is needed first.
 */
import { spawnSync } from "node:child_process"
import { existsSync, globSync, readFileSync } from "node:fs"
import * as path from "node:path"

const root = path.join(import.meta.dirname, "..")
const folder = path.join(root, "scripts/site")

const run = (command: string, ...args: ReadonlyArray<string>): void => {
  const { error, status } = spawnSync(command, args, { cwd: folder, stdio: "inherit" })
  if (error !== undefined) throw error
  if (status !== 0) process.exit(1)
}

const read = (file: string): string => readFileSync(path.join(folder, file), "utf8")

const versionOf = (name: string): string | undefined => {
  const manifest = `node_modules/${name}/package.json`
  return existsSync(path.join(folder, manifest)) ? JSON.parse(read(manifest)).version : undefined
}

const isInstalled = (): boolean =>
  Object.entries(JSON.parse(read("package.json")).devDependencies).every(
    ([name, version]) => versionOf(name) === version
  )

/** The pages of docs/ that no section in scripts/site/pages names: nobody would find them. */
const lost = (): ReadonlyArray<string> => {
  const sections = globSync("pages/*.md", { cwd: folder }).map(read)
  return globSync("docs/**/*.md", { cwd: root }).filter(
    (page) => !sections.some((section) => section.includes(`: ../../../${page}\n`))
  )
}

const pages = lost()
if (pages.length > 0) {
  process.stderr.write(`no section in scripts/site/pages has these: ${pages.join(", ")}\n`)
  process.exit(1)
}
if (!isInstalled()) run("npm", "ci", "--no-audit", "--no-fund")
run(process.execPath, "node_modules/typedoc/bin/typedoc", "--options", "typedoc.config.js")
run(process.execPath, "checkLinks.js", path.join(root, "site"))
