/** Operations as the lines of a bulk's body. */
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import type * as Random from "effect/Random"
import * as Cause from "effect/Cause"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import { SerializationError } from "../../Errors.ts"
import * as Json from "../../Transport/Json.ts"
import type { Operation } from "../Operation.ts"
import { DocumentTooLarge, type Reason } from "../Outcome.ts"
import type { Body } from "./body.ts"
import { makeId } from "./ids.ts"
import type { Item } from "./item.ts"

type Encode = (value: unknown) => Exit.Exit<unknown, Schema.SchemaError>

export interface Settings {
  readonly writing: Json.Writing
  readonly encode: Encode | undefined
  readonly encodePartial: Encode | undefined
  readonly makesIds: boolean
  readonly maxDocumentBytes: number
  readonly now: () => number
  readonly random: Random.Random
}

/** What goes into the action line, under its name there; `undefined` for what goes elsewhere. */
const names: ReadonlyMap<string, string> = new Map([
  ["index", "_index"],
  ["id", "_id"],
  ...[
    "routing",
    "version",
    "version_type",
    "if_seq_no",
    "if_primary_term",
    "require_alias",
    "require_data_stream",
    "pipeline",
    "dynamic_templates",
    "list_executed_pipelines",
    "retry_on_conflict"
  ].map((name) => [name, name] as const)
])

/** What goes into the source line. */
const sources: ReadonlySet<string> = new Set([
  "document",
  "doc",
  "script",
  "upsert",
  "doc_as_upsert",
  "scripted_upsert",
  "detect_noop",
  "_source"
])

const actions: ReadonlySet<string> = new Set(["index", "create", "update", "delete"])

/** Stops the writing of an operation. */
class Refusal {
  readonly reason: Reason
  constructor(reason: Reason) {
    this.reason = reason
  }
}

const refuse = (at: ReadonlyArray<string | number>, reason: string): never => {
  throw new Refusal(new SerializationError({ endpoint: "bulk", at, reason }))
}

/** JSON holds line breaks between its tokens only; inside of texts they are escaped. */
const breaks = /[\r\n]+/g

const json = (settings: Settings, value: unknown, at: string): string => {
  const written = Json.write(settings.writing, value, [at])
  if (Result.isFailure(written)) throw new Refusal(written.failure)
  return written.success
}

const problem = SchemaIssue.makeFormatterStandardSchemaV1()

const encoded = (encode: Encode | undefined, value: unknown, at: string): unknown => {
  if (encode === undefined) return value
  const exit = encode(value)
  if (Exit.isSuccess(exit)) return exit.value
  const error = Cause.findErrorOption(exit.cause)
  if (Option.isNone(error)) return refuse([at], Cause.pretty(exit.cause))
  const issue = problem(error.value.issue).issues[0]
  const path = (issue?.path ?? []).map((segment) =>
    String(typeof segment === "object" ? segment.key : segment)
  )
  return refuse([at, ...path], issue?.message ?? error.value.message)
}

/** A document as one line of JSON. */
const document = (
  settings: Settings,
  encode: Encode | undefined,
  value: unknown,
  at: string
): string | Uint8Array => {
  if (typeof value === "string") return value.includes("\n") ? value.replace(breaks, " ") : value
  if (value instanceof Uint8Array) {
    return value.includes(10) ? value.map((byte) => (byte === 10 || byte === 13 ? 32 : byte)) : value
  }
  const text = json(settings, encoded(encode, value, at), at)
  return text.startsWith("{") ? text : refuse([at], "is no object: a document is one")
}

/** The line of an update; its parts may be JSON already. */
const update = (settings: Settings, operation: Extract<Operation, { action: "update" }>): string => {
  let text = ""
  for (const [name, value] of Object.entries(operation)) {
    if (value === undefined || !sources.has(name)) continue
    const part =
      name === "doc"
        ? document(settings, settings.encodePartial, value, name)
        : name === "upsert"
          ? document(settings, settings.encode, value, name)
          : json(settings, value, name)
    text += `${text === "" ? "{" : ","}"${name}":${typeof part === "string" ? part : new TextDecoder().decode(part)}`
  }
  return text === "" ? refuse(["doc"], "is missing: an update needs doc or script") : `${text}}`
}

/** What stands under a name in the action line, for all but the most common. */
const metadata = (settings: Settings, name: string, value: unknown): string => {
  const key = names.get(name)
  if (key === undefined) return sources.has(name) ? "" : refuse([name], "is nothing that an operation has")
  return `"${key}":${typeof value === "object" ? json(settings, value, name) : typeof value === "string" ? JSON.stringify(value) : String(value)}`
}

const action = (
  settings: Settings,
  operation: Operation,
  ownId: string | undefined,
  verb: Operation["action"]
): string => {
  let text = ""
  for (const name in operation) {
    let part = ""
    switch (name) {
      case "action":
      case "document":
        continue
      case "id":
        if (operation.id === undefined) continue
        part = `"_id":${JSON.stringify(operation.id)}`
        break
      default: {
        const value: unknown = Reflect.get(operation, name)
        if (value === undefined) continue
        part = metadata(settings, name, value)
        if (part === "") continue
      }
    }
    text = text === "" ? part : `${text},${part}`
  }
  if (ownId !== undefined) text += `${text === "" ? "" : ","}"_id":"${ownId}"`
  return `{"${verb}":{${text}}}\n`
}

const write = (settings: Settings, item: Item<unknown>, body: Body): void => {
  const { operation } = item
  const given: unknown = operation
  if (typeof given !== "object" || given === null || !actions.has(operation.action)) {
    return refuse(["action"], "is none of index, create, update and delete")
  }
  const makesId =
    settings.makesIds &&
    (operation.action === "index" || operation.action === "create") &&
    operation.id === undefined
  item.hasOwnId = makesId
  const line = action(
    settings,
    operation,
    makesId ? makeId(settings.now(), settings.random) : undefined,
    makesId ? "create" : operation.action
  )
  switch (operation.action) {
    case "delete":
      return body.add(line)
    case "update":
      return body.add(`${line}${update(settings, operation)}\n`)
    default: {
      const source = document(settings, settings.encode, operation.document, "document")
      if (typeof source === "string") return body.add(`${line}${source}\n`)
      body.add(line)
      body.addBytes(source)
      body.add("\n")
    }
  }
}

const reasonOf = (refusal: unknown): Reason => {
  if (refusal instanceof Refusal) return refusal.reason
  // A getter or the like of the user's own.
  const reason = refusal instanceof Error ? refusal.message : String(refusal)
  return new SerializationError({ endpoint: "bulk", at: [], reason, cause: refusal })
}

/** Writes the lines of an operation to the end of a body, or notes why that cannot be done. */
export const writeItem = (settings: Settings, item: Item<unknown>, body: Body): void => {
  try {
    if (item.refusal === undefined) write(settings, item, body)
    const bytes = body.lengthBeyond(settings.maxDocumentBytes)
    if (bytes > 0) item.refusal = new DocumentTooLarge({ bytes, limit: settings.maxDocumentBytes })
  } catch (refusal) {
    item.refusal = reasonOf(refusal)
  }
  if (item.refusal !== undefined) body.drop()
  body.end()
}

/** How documents are encoded. */
export const encoderOf = <Document>(
  schema: Schema.Codec<Document, unknown> | undefined
): Encode | undefined => (schema === undefined ? undefined : Schema.encodeUnknownExit(schema))
