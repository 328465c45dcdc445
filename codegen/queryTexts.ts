/** Which endpoints have a query for a body: what a span may hold as its text. */
/** The endpoints whose body is a query. */
const queries: ReadonlySet<string> = new Set([
  "async_search.submit",
  "count",
  "eql.search",
  "esql.async_query",
  "esql.query",
  "knn_search",
  "msearch",
  "msearch_template",
  "render_search_template",
  "search",
  "search_template",
  "sql.query",
  "sql.translate",
  "terms_enum"
])

/** Bodies whose field `query` is text in a language of its own. */
const languages: ReadonlySet<string> = new Set([
  "eql.search",
  "esql.async_query",
  "esql.query",
  "sql.query",
  "sql.translate"
])

/** `language` where the field `query` of the body is text; `undefined` where the body is no query. */
export const queryTextOf = (name: string): "body" | "language" | undefined => {
  if (languages.has(name)) return "language"
  return queries.has(name) ? "body" : undefined
}

/** The names above. */
export const asked: ReadonlyArray<string> = [...queries, ...languages]
