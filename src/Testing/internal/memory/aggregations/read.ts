/** Reads aggregations: names, types and what stands below them. */
import { endOf, Malformed, nameAt, parsing, valueAt } from "../malformed.ts"
import { isObject, type JsonObject, NotSimulated, Problem } from "../model.ts"
import { illegal, tokenOf } from "../reading.ts"
import { suggest } from "../suggest.ts"
import type { Definition, Level, Node, Pipeline, PipelineDefinition } from "./node.ts"
import { belowOf } from "./run.ts"
import { known, others, pipelineReaders, readers } from "./types.ts"

const invalidName = (holder: JsonObject, name: string): Malformed =>
  parsing(
    nameAt(holder, name),
    `Invalid aggregation name [${name}]. Aggregation names can contain any character except '[', ']', and '>'`
  )

const unknownType = (holder: JsonObject, type: string): Malformed =>
  new Malformed(valueAt(holder, type), ({ col, line }) => {
    const cause = {
      type: "named_object_not_found_exception",
      reason: `[${line}:${col}] unknown field [${type}]`
    }
    const reason = `Unknown aggregation type [${type}]${suggest(type, known)}`
    return new Problem(400, "parsing_exception", reason, { line, col, caused_by: cause })
  })

type Typed =
  | { readonly kind: "aggregation"; readonly type: string; readonly definition: Definition }
  | { readonly kind: "pipeline"; readonly type: string; readonly definition: PipelineDefinition }

const readType = (name: string, type: string, body: JsonObject, holder: JsonObject): Typed => {
  const reader = Object.hasOwn(readers, type) ? readers[type] : undefined
  if (reader !== undefined) return { kind: "aggregation", type, definition: reader(name, body, holder) }
  const pipeline = Object.hasOwn(pipelineReaders, type) ? pipelineReaders[type] : undefined
  if (pipeline !== undefined) return { kind: "pipeline", type, definition: pipeline(name, body) }
  if (others.has(type)) throw new NotSimulated(`aggregation [${type}]`)
  throw unknownType(holder, type)
}

interface Parts {
  readonly typed: Typed
  readonly meta: JsonObject | undefined
  readonly below: Level | undefined
}

const readParts = (name: string, body: JsonObject): Parts => {
  let [typed, meta, below]: [Typed | undefined, JsonObject | undefined, Level | undefined] = [
    undefined,
    undefined,
    undefined
  ]
  for (const [key, value] of Object.entries(body)) {
    if (value === undefined) continue
    if (!isObject(value)) {
      throw parsing(
        valueAt(body, key),
        `Expected [START_OBJECT] under [${key}], but got a [${tokenOf(value)}] in [${name}]`
      )
    }
    if (key === "meta") meta = value
    else if (key === "aggs" || key === "aggregations") {
      if (below !== undefined) {
        throw parsing(valueAt(body, key), `Found two sub aggregation definitions under [${name}]`)
      }
      below = readLevel(value)
    } else if (typed === undefined) typed = readType(name, key, value, body)
    else {
      throw parsing(
        valueAt(body, key),
        `Found two aggregation type definitions in [${name}]: [${typed.type}] and [${key}]`
      )
    }
  }
  if (typed === undefined) throw parsing(endOf(body), `Missing definition for aggregation [${name}]`)
  return { typed, meta, below }
}

/** Reads all aggregations of one level. */
export const readLevel = (holder: JsonObject): Level => {
  const nodes = new Map<string, Node>()
  const pipelines: Array<Pipeline> = []
  for (const [name, body] of Object.entries(holder)) {
    if (body === undefined) continue
    if (!/^[^[\]>]+$/.test(name)) throw invalidName(holder, name)
    if (!isObject(body)) {
      throw parsing(
        valueAt(holder, name),
        `Aggregation definition for [${name} starts with a [${tokenOf(body)}], expected a [START_OBJECT].`
      )
    }
    const { below, meta, typed } = readParts(name, body)
    if (typed.kind === "pipeline") {
      if (below !== undefined) throw illegal(`Aggregation [${name}] cannot define sub-aggregations`)
      pipelines.push({ name, type: typed.type, meta, definition: typed.definition })
      continue
    }
    const { definition, type } = typed
    if (below !== undefined && !definition.parent) {
      throw illegal(`Aggregator [${name}] of type [${type}] cannot accept sub-aggregations`)
    }
    const level = below ?? { nodes: new Map(), pipelines: [] }
    nodes.set(name, {
      name,
      type,
      meta,
      definition,
      below: belowOf(level.nodes),
      pipelines: level.pipelines
    })
  }
  return { nodes, pipelines }
}
