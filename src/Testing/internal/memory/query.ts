/**
 * Reads queries. Each kind is one small function, a {@link Reader}; what it returns is prepared for each shard
 * and then matches documents.
 */
import { Malformed, endOf, nameAt, parsing, valueAt } from "./malformed.ts"
import {
  type Compile,
  isObject,
  type Json,
  type JsonObject,
  type Matcher,
  NotSimulated,
  Problem,
  type Searchable,
  type View
} from "./model.ts"
import { bool, boosting, constantScore, disMax } from "./queries/compound.ts"
import { existsQuery, ids, matchAll, matchNone } from "./queries/everything.ts"
import { functionScore } from "./queries/functionScore.ts"
import { fuzzy } from "./queries/fuzzy.ts"
import { match, matchBoolPrefix, matchPhrasePrefixQuery, matchPhraseQuery } from "./queries/match.ts"
import { multiMatch } from "./queries/multiMatch.ts"
import { nested } from "./queries/nested.ts"
import { entriesOf } from "./queries/options.ts"
import { prefix, regexp, wildcard } from "./queries/patterns.ts"
import { queryString } from "./queries/queryString.ts"
import { range } from "./queries/range.ts"
import { simpleQueryString } from "./queries/simpleQueryString.ts"
import { term, terms } from "./queries/termLevel.ts"
import { illegal } from "./reading.ts"
import type { Query, Reader, Reading, Scope } from "./scope.ts"
import { suggest } from "./suggest.ts"

const readers = {
  bool,
  boosting,
  constant_score: constantScore,
  dis_max: disMax,
  exists: existsQuery,
  function_score: functionScore,
  fuzzy,
  ids,
  match,
  match_all: matchAll,
  match_bool_prefix: matchBoolPrefix,
  match_none: matchNone,
  match_phrase: matchPhraseQuery,
  match_phrase_prefix: matchPhrasePrefixQuery,
  multi_match: multiMatch,
  nested,
  prefix,
  range,
  query_string: queryString,
  regexp,
  simple_query_string: simpleQueryString,
  term,
  terms,
  wildcard
} satisfies { readonly [name: string]: Reader }

/** Queries of the server that are not simulated. */
const others: ReadonlySet<string> = new Set([
  "combined_fields",
  "distance_feature",
  "field_masking_span",
  "geo_bounding_box",
  "geo_distance",
  "geo_grid",
  "geo_polygon",
  "geo_shape",
  "has_child",
  "has_parent",
  "intervals",
  "knn",
  "kql",
  "more_like_this",
  "parent_id",
  "percolate",
  "pinned",
  "rank_feature",
  "rule",
  "script",
  "script_score",
  "semantic",
  "shape",
  "span_containing",
  "span_first",
  "span_gap",
  "span_multi",
  "span_near",
  "span_not",
  "span_or",
  "span_term",
  "span_within",
  "sparse_vector",
  "terms_set",
  "text_expansion",
  "weighted_tokens",
  "wrapper"
])

const isKnown = (name: string): name is keyof typeof readers => Object.hasOwn(readers, name)

const unknownQuery = (holder: JsonObject, name: string): Malformed => {
  const known = [...Object.keys(readers), ...others]
  return new Malformed(valueAt(holder, name), ({ col, line }) => {
    const cause = {
      type: "named_object_not_found_exception",
      reason: `[${line}:${col}] unknown field [${name}]`
    }
    const reason = `unknown query [${name}]${suggest(name, known)}`
    return new Problem(400, "parsing_exception", reason, { line, col, caused_by: cause })
  })
}

/** As deep as the server lets queries be. */
const deepest = 30

const readQuery = (holder: Json, at: string | number, reading: Reading): Query => {
  const spot = valueAt(holder, at)
  const query = isObject(holder) ? holder[at] : Array.isArray(holder) ? holder[Number(at)] : undefined
  if (!isObject(query)) throw parsing(spot, "[_na] query malformed, must start with start_object")
  const [first, second] = entriesOf(query)
  if (first === undefined) {
    throw new Malformed(endOf(query), ({ col, line }) =>
      illegal(`query malformed, empty clause found at [${line}:${col}]`)
    )
  }
  const [name, body] = first
  if (!isObject(body)) {
    throw parsing(valueAt(query, name), `[${name}] query malformed, no start_object after query name`)
  }
  if (!isKnown(name)) {
    if (others.has(name)) throw new NotSimulated(`query [${name}]`)
    throw unknownQuery(query, name)
  }
  if (reading.depth > deepest) {
    throw illegal(
      "The nested depth of the query exceeds the maximum nested depth for queries set in [indices.query.bool.max_nested_depth]"
    )
  }
  const read = readers[name](body, valueAt(query, name), reading)
  if (second !== undefined) {
    throw parsing(
      nameAt(query, second[0]),
      `[${name}] malformed query, expected [END_OBJECT] but found [FIELD_NAME]`
    )
  }
  return read
}

/** What a query was read into. */
export interface ReadQuery extends Pick<Reading, "named" | "inner" | "before"> {
  readonly query: Query
}

/** Reads the query that stands in an object at a name. */
export const parseQuery = (holder: Json, at: string | number): ReadQuery => {
  const reading: Reading = { query: readQuery, named: new Map(), inner: [], before: [], depth: 0 }
  const query = readQuery(holder, at, reading)
  return { query, named: reading.named, inner: reading.inner, before: reading.before }
}

export const scopeOf = (cluster: Searchable, view: View, now: number): Scope => ({
  view,
  nested: undefined,
  now,
  cluster,
  isIndex: (name) => {
    const pattern = {
      ignoreUnavailable: true,
      allowNoIndices: true,
      expandWildcards: ["open", "closed", "hidden"]
    }
    return cluster.targets(name, pattern).some((target) => target.view.name === view.name)
  }
})

/** Makes the queries of other parts, aggregations for one, ready; a fault of theirs is a {@link Malformed}. */
export const compiler =
  (cluster: Searchable, now: number): Compile =>
  (query: JsonObject, view: View): Matcher => {
    const read = parseQuery({ query }, "query")
    for (const first of read.before) first(cluster)
    return read.query(scopeOf(cluster, view, now), 1)
  }
