/**
 * JSON as the server reads it: with exact integers, without a name that stands twice in an object, and with its
 * reasons to refuse the rest.
 */
import { parseExact } from "../../../Transport/internal/exactJson.ts"
import * as Wire from "../wire.ts"
import { errorOf, type Json, NotSimulated, Problem } from "./model.ts"

const placeAt = (text: string, offset: number): string => {
  const before = text.slice(0, offset).split("\n")
  return `[${before.length}:${(before.at(-1) ?? "").length + 1}]`
}

const caused = (type: string, reason: string, cause: string, causedBy: string): Problem =>
  new Problem(400, type, reason, { caused_by: { type: cause, reason: causedBy } })

const endOfFile = (text: string, open: Open): Problem => {
  const kind = open.names === undefined ? "Array" : "Object"
  return caused(
    "x_content_e_o_f_exception",
    `${placeAt(text, text.length)} Unexpected end of file`,
    "json_e_o_f_exception",
    open.begun
      ? `Unexpected end-of-input within/between ${kind} entries`
      : `Unexpected end-of-input: expected close marker for ${kind}`
  )
}

const repeated = (text: string, offset: number, name: string): Problem => {
  const reason = `Duplicate field '${name}'`
  return caused(
    "x_content_parse_exception",
    `${placeAt(text, offset)} ${reason}`,
    "json_parse_exception",
    reason
  )
}

/** An object or array that is not closed yet. */
interface Open {
  /** The names so far; `undefined` for an array. */
  readonly names: Set<string> | undefined
  /** Whether an entry has begun and not ended. */
  begun: boolean
  /** Whether a text is a name. */
  atName: boolean
}

const token = /\s*(?:("[^"\\]*(?:\\[^][^"\\]*)*")|([{}[\],:])|([^\s"{}[\],:]+))/y

/** Goes through a text up to the first thing that is wrong with it; `undefined` where that is not known. */
const faultOf = (text: string): Problem | undefined => {
  const open: Array<Open> = []
  let end = 0
  token.lastIndex = end
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    end = token.lastIndex
    const [, quoted, mark] = found
    const around = open.at(-1)
    if (quoted !== undefined && around?.names !== undefined && around.atName) {
      const name = String(JSON.parse(quoted))
      if (around.names.has(name)) {
        if (open.length > 1) throw new NotSimulated(`a body in which the name [${name}] stands twice`)
        return repeated(text, end, name)
      }
      around.names.add(name)
      around.atName = false
    } else if (mark === "{" || mark === "[") {
      if (around !== undefined) around.begun = false
      const isObject = mark === "{"
      open.push({ names: isObject ? new Set() : undefined, begun: false, atName: isObject })
    } else if (mark === "}" || mark === "]") {
      open.pop()
    } else if (mark !== undefined && around !== undefined) {
      around.begun = true
      around.atName = mark === "," && around.names !== undefined
    } else if (around !== undefined) around.begun = false
    if (open.length === 0 && mark !== undefined) return undefined
  }
  const last = open.at(-1)
  const isEnd = text.slice(end).trim() === ""
  return last !== undefined && isEnd ? endOfFile(text, last) : undefined
}

const notJson = (): NotSimulated => new NotSimulated("a body that is no JSON")

const parsed = (text: string): Json => {
  try {
    // What JSON.parse gives is JSON.
    return parseExact(text) as Json
  } catch {
    throw faultOf(text) ?? notJson()
  }
}

/** Reads a body. */
export const readJson = (text: string): Json => {
  const json = parsed(text)
  // Clients write it so: then no name stands twice.
  if (Wire.written(json).length === text.trimEnd().length) return json
  const fault = faultOf(text)
  if (fault !== undefined) throw fault
  return json
}

/** Reads a document, which is refused in words of its own. */
export const readDocument = (text: string): Json => {
  if (text.trim() === "") {
    throw new Problem(400, "document_parsing_exception", "[0:0] failed to parse, document is empty")
  }
  try {
    return readJson(text)
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown
    const reason = `[1:2] failed to parse: ${thrown.reason}`
    throw new Problem(400, "document_parsing_exception", reason, { caused_by: errorOf(thrown) })
  }
}

/** The lines of NDJSON, empty ones among them. The last one must end as all do. */
export const readLines = (text: string, request: string, newline: string): ReadonlyArray<string> => {
  if (!text.endsWith("\n")) {
    const reason = `The ${request} request must be terminated by a newline [${newline}]`
    throw new Problem(400, "illegal_argument_exception", reason)
  }
  return text.slice(0, -1).split("\n")
}
