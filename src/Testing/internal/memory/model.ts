/**
 * What the parts of the in-memory Elasticsearch have in common.
 *
 * It is a small search engine that is plain and synchronous: documents are analysed when they are written, a
 * refresh makes an immutable {@link View} of an index, and whatever searches reads views only. Everything that
 * the real server refuses is thrown as a {@link Problem}, everything that is not simulated as a
 * {@link NotSimulated}; the connection that stands in front catches both.
 */

/** What JSON holds; integers beyond ±(2^53 - 1) are `bigint`. */
export type Json = null | boolean | number | bigint | string | ReadonlyArray<Json> | JsonObject

export interface JsonObject {
  readonly [name: string]: Json | undefined
}

/**
 * One value of a field, in the form that is compared, sorted and aggregated: numbers for numbers and dates
 * (milliseconds since 1970; `date_nanos` as `bigint` nanoseconds), `bigint` for integers that a number cannot
 * hold, text for keywords and the like, `ip` in its canonical text.
 */
export type Value = number | bigint | string | boolean

/** A field of a mapping: a leaf, or a multi-field of one. */
export interface Field {
  /** The full name, for instance `author.name.raw`. */
  readonly path: string
  /** As in the mapping, for instance `keyword`. */
  readonly type: string
  /** All parameters of the mapping, `type` included. */
  readonly parameters: JsonObject
  /** The path of the innermost nested object around it. */
  readonly nested: string | undefined
  /** Where its value stands in the source; for a multi-field that is the field above. */
  readonly sourcePath: string
}

export interface Mapping {
  /** By full name. Aliases (`type: alias`) stand under their own name as the field they point at. */
  readonly fields: ReadonlyMap<string, Field>
  /** The paths of nested objects, each with the nested object around it. */
  readonly nested: ReadonlyMap<string, string | undefined>
  /** The paths of objects, the nested ones included. */
  readonly objects: ReadonlySet<string>
}

/** A term of analysed text. */
export interface Token {
  readonly term: string
  readonly position: number
  /** Where it stands in the text, in UTF-16 units. */
  readonly start: number
  readonly end: number
}

/** What is searched as one: a document without its nested objects, or one nested object. */
export interface Part {
  /**
   * The values of a field, sorted and for keywords without doubles, as doc values hold them. Also for fields
   * with `doc_values: false`; who must not use those looks at the mapping.
   */
  readonly values: ReadonlyMap<string, ReadonlyArray<Value>>
  /** The terms of `text` fields, in order. */
  readonly tokens: ReadonlyMap<string, ReadonlyArray<Token>>
  /** The nested objects right below, by the path of the nested field, in the order of the source. */
  readonly nested: ReadonlyMap<string, ReadonlyArray<Part>>
  /** The object itself: the document's source, or what stands at the nested object's place. */
  readonly source: JsonObject
  /** The fields with a value, mapped or not in `values`: what `exists` asks for. Objects above them included. */
  readonly exists: ReadonlySet<string>
}

export interface Doc {
  /** The index that holds it, by its own name. */
  readonly index: string
  readonly id: string
  readonly routing: string | undefined
  readonly version: number
  readonly seqNo: number
  readonly primaryTerm: number
  readonly source: JsonObject
  readonly root: Part
  /** Its place in index order; grows with each write. */
  readonly order: number
  /** Fields whose value was left out: malformed with `ignore_malformed`, or longer than `ignore_above`. */
  readonly ignored: ReadonlyArray<string>
}

/** An index as a search sees it: what was there at the last refresh. */
export interface View {
  readonly name: string
  readonly mapping: Mapping
  /** In index order. */
  readonly docs: ReadonlyArray<Doc>
  /** Settings below `index`, flat: `number_of_shards`, `max_result_window`, … as text. */
  readonly settings: { readonly [name: string]: string }
  /** Analyses text with an analyser or normaliser of the index or a built-in one. */
  readonly analyze: (analyzer: string, text: string) => ReadonlyArray<Token>
  /** What an analyser makes of a word that it must not take apart. */
  readonly normalize: (analyzer: string, word: string) => string
}

/** An index that a search goes over, with the filter of the alias that led there. */
export interface Target {
  readonly view: View
  readonly filter: JsonObject | undefined
}

/** How names are made into indices. */
export interface Expansion {
  readonly ignoreUnavailable: boolean
  readonly allowNoIndices: boolean
  /** `open`, `closed`, `hidden`, `none`, `all`, as in `expand_wildcards`. */
  readonly expandWildcards: ReadonlyArray<string>
}

/** What is asked, whatever its wire form was. */
export interface Request {
  /** The endpoint's name, for instance `indices.create`. */
  readonly endpoint: string
  /** Path parts and query parameters, decoded; both are text on the wire. */
  readonly params: { readonly [name: string]: string }
  /** The JSON body, parsed when it is first read; throws the server's reason where it is none. */
  readonly body: Json | undefined
  /** The body as it was sent: documents and the lines of NDJSON are parsed where they are used. */
  readonly text: string | undefined
  /** Milliseconds since 1970. */
  readonly now: number
}

export interface Answer {
  readonly status: number
  /** `undefined` for none: to HEAD. */
  readonly body: Json | undefined
}

/**
 * What the server refuses, as its error answer says it.
 */
export class Problem extends Error {
  readonly status: number
  readonly type: string
  readonly reason: string
  /** Further fields of the error: `index`, `resource.id`, `caused_by`, … */
  readonly more: JsonObject

  constructor(status: number, type: string, reason: string, more: JsonObject = {}) {
    super(`${type}: ${reason}`)
    this.status = status
    this.type = type
    this.reason = reason
    this.more = more
  }
}

/** What is not simulated. It becomes the error `Unsupported` of the call. */
export class NotSimulated extends Error {
  /** What is not done, for instance `query [geo_shape]`. */
  readonly feature: string

  constructor(feature: string) {
    super(feature)
    this.feature = feature
  }
}

/** The error object of a problem, as it stands under `error` in answers and in items of a bulk. */
export const errorOf = ({ more, reason, type }: Problem): JsonObject => ({ type, reason, ...more })

/** The whole error answer of a problem. */
export const refusal = (problem: Problem): Answer => {
  const error = errorOf(problem)
  const { root_cause, ...rest } = error
  const own: JsonObject = { ...rest }
  const { caused_by: _, failed_shards: __, ...root } = own
  return {
    status: problem.status,
    body: { error: { root_cause: root_cause ?? [root], ...own }, status: problem.status }
  }
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** A query, made ready for one view. Gives the score of what matches, `undefined` for what does not. */
export type Matcher = (part: Part, doc: Doc) => number | undefined

/** Makes a query ready; throws the {@link Problem} that the server answers with where it cannot be. */
export type Compile = (query: JsonObject, view: View) => Matcher

/** A document that was found; what aggregations go over. */
export interface Found {
  readonly view: View
  readonly doc: Doc
  /** The document's root, or inside a nested aggregation one of its nested objects. */
  readonly part: Part
  readonly score: number
}

/** What searches need of the cluster around them. */
export interface Searchable {
  /** The indices that an expression names (`books,logs-*,-logs-old`); `undefined` for all. */
  readonly targets: (expression: string | undefined, expansion: Expansion) => ReadonlyArray<Target>
  /** A document as it is now, refreshed or not: for terms lookup. */
  readonly get: (index: string, id: string, routing: string | undefined) => Doc | undefined
}

export type Handler = (request: Request) => Answer

/** By the endpoint's name. */
export type Handlers = { readonly [endpoint: string]: Handler }
