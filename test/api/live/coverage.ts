/** Which of all endpoints the servers have, which of them answered, and what the file beside this one says. */
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Equal from "effect/Equal"
import * as Schedule from "effect/Schedule"
import * as Schema from "effect/Schema"
import { Elasticsearch, isStatusError } from "effect-elasticsearch"
import { Transport } from "effect-elasticsearch/Transport/Transport"
import * as fs from "node:fs"
import * as path from "node:path"
import { endpoints as byName } from "../support.ts"
import { type Refusal, plain, secured } from "./refused.ts"

export const endpoints = [...byName.values()]

/** The nodes are asked for dangling indices while another test deletes one: that passes. */
const isPassing = (error: unknown): boolean =>
  isStatusError(error) &&
  error.status === 500 &&
  (error.cause.reason ?? "").startsWith("Failed to query nodes")

/** Sends what the table says and looks at the error that comes back. */
export const refuses = ({ name, send, type }: Refusal, password = "") =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    const error = yield* Effect.flip(
      Effect.retry(send(es, password), {
        while: isPassing,
        schedule: Schedule.spaced("200 millis"),
        times: 20
      })
    )
    assert(isStatusError(error), `${name}: ${error.message}`)
    assert.strictEqual(error.cause.type, type, error.message)
  })

/**
 * Paths that the nodes' information takes where the module is missing: it reads the module's own word as a
 * metric, as it does any other word.
 */
const takenByNodesInfo = new Set(["nodes.get_repositories_metering_info", "shutdown.get_node"])

const isNodesInfo = (path: string) =>
  Effect.gen(function* () {
    const transport = yield* Transport
    const local = path.replace(/\{[^}]+\}/g, "_local")
    const found = yield* transport.raw({ method: "GET", path: local })
    const info = yield* transport.raw({ method: "GET", path: "/_nodes/_local/no_such_metric" })
    return Equal.equals(found.body, info.body)
  })

/** Whether the server has nothing behind the endpoint's path. */
export const isMissing = ({ name, urls }: (typeof endpoints)[number]) =>
  Effect.gen(function* () {
    const [url] = urls
    if (takenByNodesInfo.has(name))
      return yield* isNodesInfo(urls.find(({ path }) => path.includes("{"))?.path ?? url.path)
    const transport = yield* Transport
    const [method] = url.methods
    const error = yield* Effect.flip(
      transport
        .raw({ method, path: url.path.replace(/\{[^}]+\}/g, "none") })
        .pipe(Effect.timeout("10 seconds"))
    )
    if (!isStatusError(error)) return false
    if (error.status === 405) return true
    const reason = `${error.cause.reason}`
    const own = /\[(?:[^\]]*:)?(_[^\]]+)\]/.exec(reason)?.[1]
    return (
      /no handler found for uri/.test(reason) ||
      // The first word of the path was taken for the name of an index, or of a snapshot.
      (/^invalid_(index|snapshot)_name_exception$/.test(error.cause.type) &&
        url.path.split("/").includes(`${own}`))
    )
  }).pipe(Effect.orElseSucceed(() => false))

const Coverage = Schema.fromJsonString(
  Schema.Struct({
    live: Schema.Array(Schema.String),
    missing: Schema.Array(Schema.String),
    refused: Schema.Record(Schema.String, Schema.String)
  })
)
export type Coverage = typeof Coverage.Type

const file = path.join(import.meta.dirname, "coverage.json")

/** With LIVE_COVERAGE=write the file is written anew; else it has to say what was seen. */
export const compare = (seen: Coverage) =>
  Effect.gen(function* () {
    if (process.env["LIVE_COVERAGE"] === "write") {
      fs.writeFileSync(file, `${JSON.stringify(seen, null, 2)}\n`)
    }
    const known = yield* Schema.decodeEffect(Coverage)(fs.readFileSync(file, "utf8"))
    assert.deepStrictEqual(known, seen, "Run this test with LIVE_COVERAGE=write")
  })

export const reasons: Coverage["refused"] = Object.fromEntries(
  [...plain, ...secured]
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, reason }) => [name, reason])
)
