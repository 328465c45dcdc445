#!/usr/bin/env node
/**
 * The program `elasticsearch-effect`.
 *
 * @since 0.1.0
 */
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(
    `elasticsearch-effect: this is Node ${process.versions.node}, and 22.19 or newer is needed\n`
  )
  process.exit(1)
}

const isMissing = (error: unknown): error is Error =>
  error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND"

// Loaded behind the check: an older Node cannot even read it.
const loaded = await import("./internal/process.ts").catch((error: unknown) => {
  if (!isMissing(error)) throw error
  const [what = "a package is missing"] = error.message.split(" imported from")
  process.stderr.write(`elasticsearch-effect: ${what}. Install it beside: npm install effect\n`)
  process.exit(1)
})
loaded.main(process.argv.slice(2))
