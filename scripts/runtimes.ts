/**
 * `npm run check:runtimes`: installs the package from its tarball into an empty project and uses it there, under every
 * runtime that npm serves, over fetch and over undici. Needs `npm run build` first, and the network.
 *
 * The project, in the system's folder for temporary files, is also type-checked, declarations of the package included,
 * and the package is required from CommonJS. The runtimes are kept in `.runtimes`. docs/runtimes.md has the results.
 */
import { execFile, execFileSync } from "node:child_process"
import { X509Certificate } from "node:crypto"
import * as fs from "node:fs"
import * as os from "node:os"
import * as path from "node:path"
import { promisify } from "node:util"
import { bookServer } from "./runtimes/server.ts"
import { pack, pinned, root } from "./support/pack.ts"

const run = promisify(execFile)

interface Runtime {
  readonly name: string
  /** The package that brings it, and what runs in it. */
  readonly npm: "node" | "bun" | "deno"
  readonly version: string
  /** What goes between the runtime and the program. */
  readonly flags: ReadonlyArray<string>
}

/** The oldest Node of `engines`, the newest 22, the one of this project, and the others. */
const runtimes: ReadonlyArray<Runtime> = [
  { name: "Node 22, oldest", npm: "node", version: "22.19.0", flags: [] },
  { name: "Node 22", npm: "node", version: "22.23.3", flags: [] },
  { name: "Node 24", npm: "node", version: pinned("node"), flags: [] },
  { name: "Bun", npm: "bun", version: "1.4.5", flags: ["run"] },
  { name: "Deno", npm: "deno", version: "2.9.6", flags: ["run", "--allow-all"] }
]

const answers = {
  get: 1965,
  search: ["Dune", "Dune Messiah"],
  bulk: [100, 100],
  failures: ["NotFound", "TimeoutError"]
}

/** A pin of another certificate is refused, and so is an authority that nobody has named. */
const trusted = { nobody: "TlsError", authority: "1", pinned: "1", pinnedAnother: "TlsError" }

/** `npm install` in a folder with this package.json and nothing else. */
const install = (folder: string, manifest: object): void => {
  fs.mkdirSync(folder, { recursive: true })
  fs.writeFileSync(path.join(folder, "package.json"), JSON.stringify(manifest, undefined, 2))
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"]
  })
}

/** The path of a runtime, which is fetched where it is not there yet. */
const binary = ({ npm, version }: Runtime): string => {
  const folder = path.join(root, ".runtimes", `${npm}-${version}`)
  const file = path.join(folder, "node_modules/.bin", npm)
  if (!fs.existsSync(file)) {
    install(folder, { private: true, dependencies: { [npm]: version }, allowScripts: { [npm]: true } })
  }
  return file
}

/** The last line that a process has printed, or the end of its complaints. */
const outcome = async (file: string, args: ReadonlyArray<string>, cwd: string): Promise<string> => {
  try {
    const { stdout } = await run(file, [...args], { cwd, timeout: 60_000 })
    return stdout.trim().split("\n").at(-1) ?? ""
  } catch (error) {
    const { message, stderr, stdout } = error as Error & {
      readonly stderr?: string
      readonly stdout?: string
    }
    return `failed: ${(stderr || stdout || message).trim().slice(-2_000)}`
  }
}

let failures = 0
const report = (what: string, actual: string, wanted: string, since: number): void => {
  const fine = actual === wanted
  const time = `${((performance.now() - since) / 1_000).toFixed(1)} s`
  process.stdout.write(`${fine ? "works " : "BROKEN"}  ${what} (${time})\n${fine ? "" : `${actual}\n`}`)
  if (!fine) failures++
}

/** A line for every module that users may import; `Esql/Arrow` needs a package that not everybody has. */
const everyModule = (files: ReadonlyArray<string>): ReadonlyArray<string> => {
  const { exports } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"))
  const closed = Object.keys(exports).filter((key) => exports[key] === null)
  const isClosed = (name: string) =>
    closed.some((key) => (key.endsWith("*") ? `./${name}`.startsWith(key.slice(0, -1)) : key === `./${name}`))
  return files
    .flatMap((file) => /^dist\/(.+)\.d\.ts$/.exec(file)?.[1] ?? [])
    .filter((name) => !isClosed(name) && name !== "Esql/Arrow")
    .map((name, n) => `export type * as m${n} from "effect-elasticsearch/${name}"\n`)
}

const compiler = {
  compilerOptions: {
    target: "ES2023",
    module: "NodeNext",
    types: ["node"],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true
  },
  files: ["program.ts", "tls.ts", "everything.ts"]
}

const certificates = path.join(root, "test/support/certificates")
const certificate = {
  cert: fs.readFileSync(path.join(certificates, "node.pem")),
  key: fs.readFileSync(path.join(certificates, "node.key"))
}
const fingerprint = new X509Certificate(certificate.cert).fingerprint256

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "effect-elasticsearch-runtimes-"))
const server = await bookServer()
const secured = await bookServer(certificate)
try {
  const tarball = pack(folder)
  const project = path.join(folder, "project")
  install(project, {
    private: true,
    type: "module",
    dependencies: { effect: pinned("effect"), "effect-elasticsearch": `file:${tarball.file}` },
    devDependencies: { "@types/node": pinned("@types/node"), typescript: pinned("typescript") }
  })
  for (const file of ["program.ts", "tls.ts", "required.cjs"]) {
    fs.copyFileSync(path.join(import.meta.dirname, "runtimes", file), path.join(project, file))
  }
  const modules = everyModule(tarball.files)
  fs.writeFileSync(path.join(project, "everything.ts"), modules.join(""))
  fs.writeFileSync(path.join(project, "tsconfig.json"), JSON.stringify(compiler))

  const before = performance.now()
  const tsc = path.join(project, "node_modules/typescript/bin/tsc")
  report(
    `types of ${modules.length} modules, declarations checked`,
    await outcome(process.execPath, [tsc], project),
    "",
    before
  )

  const programs: ReadonlyArray<readonly [what: string, args: ReadonlyArray<string>, wanted: object]> = [
    ["fetch", ["program.ts", server.url, "fetch"], answers],
    ["undici", ["program.ts", server.url, "undici"], answers],
    ["undici, HTTPS", ["tls.ts", secured.url, path.join(certificates, "ca.pem"), fingerprint], trusted],
    ["require from CommonJS", ["required.cjs", server.url], { required: "1" }]
  ]
  for (const runtime of runtimes) {
    const file = binary(runtime)
    for (const [what, args, wanted] of programs) {
      const since = performance.now()
      const actual = await outcome(file, [...runtime.flags, ...args], project)
      report(`${runtime.name} (${runtime.version}), ${what}`, actual, JSON.stringify(wanted), since)
    }
  }
} finally {
  await Promise.all([server.close(), secured.close()])
  fs.rmSync(folder, { recursive: true })
}
if (failures > 0) process.exitCode = 1
