/** Makes the tarball that would be published, from `dist` as it is. */
import { execFileSync } from "node:child_process"
import * as fs from "node:fs"
import * as path from "node:path"

export const root = path.join(import.meta.dirname, "../..")

export interface Tarball {
  readonly file: string
  /** Of the tarball, in bytes. */
  readonly size: number
  /** Of all files in it, in bytes. */
  readonly unpackedSize: number
  /** Paths in the package, such as `dist/index.js`. */
  readonly files: ReadonlyArray<string>
}

interface Report {
  readonly filename: string
  readonly size: number
  readonly unpackedSize: number
  readonly files: ReadonlyArray<{ readonly path: string }>
}

/** Packs into a folder that is there. Fails where `npm run build` has not run. */
export const pack = (folder: string): Tarball => {
  if (!fs.existsSync(path.join(root, "dist/index.js")))
    throw new Error("there is no dist: npm run build first")
  const output = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024
  })
  // A list up to npm 11.5 or so, and an object with the names of the packages since.
  const reports: ReadonlyArray<Report> = Object.values(JSON.parse(output))
  const [report] = reports
  if (report === undefined) throw new Error("npm pack has said nothing")
  return {
    file: path.join(folder, report.filename),
    size: report.size,
    unpackedSize: report.unpackedSize,
    files: report.files.map((file) => file.path)
  }
}

/** The version that package.json pins for one of its own dependencies. */
export const pinned = (name: string): string => {
  const manifest = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"))
  const version: unknown = manifest.dependencies[name] ?? manifest.devDependencies[name]
  if (typeof version !== "string") throw new Error(`package.json does not pin ${name}`)
  return version
}
