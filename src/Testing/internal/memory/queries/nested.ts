/** `nested`: queries on the objects inside a document, each by itself. */
import { shardProblem } from "../fields.ts"
import { valueAt } from "../malformed.ts"
import { isObject, type Json, type JsonObject, type Matcher, NotSimulated } from "../model.ts"
import { descend } from "../postings.ts"
import { illegal, isScalar, readBoolean, readText, unsupported } from "../reading.ts"
import { type InnerHits, nothing, type Query, type Reader, type Reading } from "../scope.ts"
import { boostOf, entriesOf, finish } from "./options.ts"

type ScoreMode = (scores: ReadonlyArray<number>) => number

const total = (scores: ReadonlyArray<number>): number => scores.reduce((sum, score) => sum + score, 0)

const scoreModes: { readonly [name: string]: ScoreMode } = {
  avg: (scores) => total(scores) / scores.length,
  sum: total,
  max: (scores) => Math.max(...scores),
  min: (scores) => Math.min(...scores),
  none: () => 0
}

const readScoreMode = (name: string): ScoreMode => {
  const mode = Object.hasOwn(scoreModes, name) ? scoreModes[name] : undefined
  if (mode === undefined) throw illegal(`No score mode for child query [${name}] found`)
  return mode
}

/** The last of several values, as the server's parsers read what stands in an array. */
const scalarOf = (value: Json): Json => (Array.isArray(value) ? scalarOf(value.at(-1) ?? null) : value)

interface Found {
  path?: string
  query?: Query
  innerHits?: JsonObject
  mode?: ScoreMode
  ignoreUnmapped?: boolean
  boost?: number
  _name?: string
}

const readNested = (body: JsonObject, reading: Reading): Found => {
  const found: Found = {}
  for (const [name, item] of entriesOf(body)) {
    const spot = valueAt(body, name)
    if (isObject(item)) {
      if (name === "query") found.query = reading.query(body, name, reading)
      else if (name === "inner_hits") found.innerHits = item
      else throw unsupported("nested", name, spot)
      continue
    }
    const value = scalarOf(item)
    if (!isScalar(value)) throw unsupported("nested", name, spot)
    if (name === "path") found.path = readText(value, spot)
    else if (name === "score_mode") found.mode = readScoreMode(readText(value, spot))
    else if (name === "ignore_unmapped") found.ignoreUnmapped = readBoolean(value, spot)
    else if (name === "boost") found.boost = boostOf("nested", body)(value, spot)
    else if (name === "_name") found._name = readText(value, spot)
    else if (name !== "query" || !Array.isArray(item)) throw unsupported("nested", name, spot)
  }
  return found
}

export const nested: Reader = (body, _spot, outer) => {
  const inner: Array<InnerHits> = []
  const found = readNested(body, { ...outer, inner })
  const { ignoreUnmapped = false, innerHits, mode = scoreModes["avg"] ?? total, path, query: wanted } = found
  if (path === undefined) throw illegal("[nested] requires 'path' field")
  if (wanted === undefined) throw illegal("[nested] requires 'query' field")
  if (innerHits === undefined) outer.inner.push(...inner)
  else {
    const name = innerHits["name"]
    outer.inner.push({
      name: name === undefined ? path : readText(name, valueAt(innerHits, "name")),
      path,
      ignoreUnmapped,
      query: wanted,
      body: innerHits,
      inner
    })
  }
  const query: Query = (scope, boost): Matcher => {
    if (!scope.view.mapping.nested.has(path)) {
      if (ignoreUnmapped) return nothing
      throw shardProblem(`[nested] failed to find nested object under path [${path}]`)
    }
    if (scope.nested?.startsWith(`${path}.`) === true) {
      throw new NotSimulated("nested query on objects around those that are searched")
    }
    const matcher = wanted({ ...scope, nested: path }, boost)
    return (part, doc) => {
      const objects = scope.nested === path ? [part] : descend(part, path)
      const scores = objects.flatMap((object) => matcher(object, doc) ?? [])
      return scores.length === 0 ? undefined : Math.fround(mode(scores))
    }
  }
  return finish(query, found, outer)
}
