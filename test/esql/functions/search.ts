import { column, esql, Fn, type Fragment, span } from "effect-elasticsearch/Esql"
import { c, of } from "./case.ts"

const title = column("title", "text")
const genre = column("genre", "keyword")
const year = column("year", "integer")
const released = column("released", "date")

/** The year of a film that is found. */
const where = (condition: Fragment): Fragment =>
  esql`FROM esql-functions | WHERE ${condition} | EVAL r = true | KEEP r | LIMIT 1`

export const cases = [
  of({
    name: "DECAY",
    expression: Fn.decay(c.double, 1, 10, { type: "gauss", decay: 0.3, offset: 1 }),
    text: 'DECAY(double, ?, ?, {"type": "gauss", "decay": 0.3, "offset": 1})',
    params: [1, 10],
    type: "double",
    refused: "newer"
  }),
  of({
    name: "DECAY",
    expression: Fn.decay(c.date, "2024-01-01T00:00:00Z", span(24, "hour"), {
      offset: span(3, "hour"),
      decay: 0.3
    }),
    text: 'DECAY(date, ?, 24 hour, {"offset": 3 hour, "decay": 0.3})',
    params: ["2024-01-01T00:00:00Z"],
    type: "double",
    refused: "newer"
  }),
  of({
    name: "DECAY",
    expression: Fn.decay(c.point, Fn.toGeopoint("POINT(0 0)"), "200km"),
    text: "DECAY(point, TO_GEOPOINT(?), ?)",
    params: ["POINT(0 0)", "200km"],
    type: "double",
    refused: "newer"
  }),
  of({
    name: "KQL",
    expression: Fn.kql("title: solaris"),
    text: "KQL(?)",
    params: ["title: solaris"],
    type: "boolean",
    in: where,
    value: true
  }),
  of({
    name: "KQL",
    expression: Fn.kql("solaris", { default_field: "title", case_insensitive: true, boost: 2 }),
    text: 'KQL(?, {"default_field": "title", "case_insensitive": true, "boost": 2})',
    params: ["solaris"],
    type: "boolean",
    in: where,
    refused: "expects exactly one argument"
  }),
  of({
    name: "MATCH",
    expression: Fn.match(title, "solaris station"),
    text: "MATCH(title, ?)",
    params: ["solaris station"],
    type: "boolean",
    in: where,
    value: true
  }),
  of({
    name: "MATCH",
    expression: Fn.match(title, "solarus stration", {
      analyzer: "standard",
      auto_generate_synonyms_phrase_query: true,
      boost: 2,
      fuzziness: "AUTO",
      fuzzy_rewrite: "constant_score",
      fuzzy_transpositions: true,
      lenient: true,
      max_expansions: 10,
      minimum_should_match: "100%",
      operator: "AND",
      prefix_length: 1
    }),
    text: 'MATCH(title, ?, {"analyzer": "standard", "auto_generate_synonyms_phrase_query": true, "boost": 2, "fuzziness": "AUTO", "fuzzy_rewrite": "constant_score", "fuzzy_transpositions": true, "lenient": true, "max_expansions": 10, "minimum_should_match": "100%", "operator": "AND", "prefix_length": 1})',
    params: ["solarus stration"],
    type: "boolean",
    in: where,
    value: true
  }),
  of({
    name: "MATCH",
    expression: Fn.match(year, 1972),
    text: "MATCH(year, ?)",
    params: [1972],
    type: "boolean",
    in: where,
    value: true
  }),
  of({
    name: "MATCH",
    expression: Fn.match(title, "solarus", { boost: 1.5, fuzziness: 1, minimum_should_match: 1 }),
    text: 'MATCH(title, ?, {"boost": 1.5, "fuzziness": 1, "minimum_should_match": 1})',
    params: ["solarus"],
    type: "boolean",
    in: where,
    value: true
  }),
  of({
    name: "MATCH",
    expression: Fn.match(released, new Date("1972-05-13T00:00:00Z")),
    text: "MATCH(released, ?::date)",
    params: ["1972-05-13T00:00:00.000Z"],
    type: "boolean",
    in: where,
    value: true
  }),
  of({
    name: "MATCH_PHRASE",
    expression: Fn.matchPhrase(title, "space station"),
    text: "MATCH_PHRASE(title, ?)",
    params: ["space station"],
    type: "boolean",
    in: where,
    value: true
  }),
  of({
    name: "MATCH_PHRASE",
    expression: Fn.matchPhrase(title, "solaris station", {
      analyzer: "standard",
      boost: 1.5,
      slop: 2,
      zero_terms_query: "none"
    }),
    text: 'MATCH_PHRASE(title, ?, {"analyzer": "standard", "boost": 1.5, "slop": 2, "zero_terms_query": "none"})',
    params: ["solaris station"],
    type: "boolean",
    in: where,
    value: true
  }),
  of({
    name: "MULTI_MATCH",
    expression: Fn.multiMatch("drama", [title, genre]),
    text: "MULTI_MATCH(?, title, genre)",
    params: ["drama"],
    type: "boolean",
    in: where,
    refused: "newer"
  }),
  of({
    name: "MULTI_MATCH",
    expression: Fn.multiMatch("solarus", [title, genre], {
      auto_generate_synonyms_phrase_query: true,
      analyzer: "standard",
      boost: 2,
      fuzziness: 1,
      fuzzy_rewrite: "constant_score",
      fuzzy_transpositions: true,
      lenient: true,
      max_expansions: 10,
      minimum_should_match: 1,
      operator: "OR",
      prefix_length: 1,
      tie_breaker: 0.3,
      type: "best_fields"
    }),
    text: 'MULTI_MATCH(?, title, genre, {"auto_generate_synonyms_phrase_query": true, "analyzer": "standard", "boost": 2, "fuzziness": 1, "fuzzy_rewrite": "constant_score", "fuzzy_transpositions": true, "lenient": true, "max_expansions": 10, "minimum_should_match": 1, "operator": "OR", "prefix_length": 1, "tie_breaker": 0.3, "type": "best_fields"})',
    params: ["solarus"],
    type: "boolean",
    in: where,
    refused: "newer"
  }),
  of({
    name: "MULTI_MATCH",
    expression: Fn.multiMatch("solaris station", [title, genre], { type: "phrase", slop: 2 }),
    text: 'MULTI_MATCH(?, title, genre, {"type": "phrase", "slop": 2})',
    params: ["solaris station"],
    type: "boolean",
    in: where,
    refused: "newer"
  }),
  of({
    name: "QSTR",
    expression: Fn.qstr("title:solaris AND year:[1970 TO 1979]"),
    text: "QSTR(?)",
    params: ["title:solaris AND year:[1970 TO 1979]"],
    type: "boolean",
    in: where,
    value: true
  }),
  of({
    name: "QSTR",
    expression: Fn.qstr('*aris "space station"', {
      allow_leading_wildcard: true,
      analyze_wildcard: true,
      analyzer: "standard",
      auto_generate_synonyms_phrase_query: true,
      default_field: "title",
      default_operator: "AND",
      enable_position_increments: true,
      fuzziness: "AUTO",
      fuzzy_max_expansions: 10,
      fuzzy_prefix_length: 1,
      fuzzy_transpositions: true,
      lenient: true,
      max_determinized_states: 1000,
      minimum_should_match: "100%",
      phrase_slop: 1,
      quote_analyzer: "standard",
      rewrite: "constant_score",
      time_zone: "UTC"
    }),
    text: 'QSTR(?, {"allow_leading_wildcard": true, "analyze_wildcard": true, "analyzer": "standard", "auto_generate_synonyms_phrase_query": true, "default_field": "title", "default_operator": "AND", "enable_position_increments": true, "fuzziness": "AUTO", "fuzzy_max_expansions": 10, "fuzzy_prefix_length": 1, "fuzzy_transpositions": true, "lenient": true, "max_determinized_states": 1000, "minimum_should_match": "100%", "phrase_slop": 1, "quote_analyzer": "standard", "rewrite": "constant_score", "time_zone": "UTC"})',
    params: ['*aris "space station"'],
    type: "boolean",
    in: where,
    value: true
  }),
  of({
    name: "QSTR",
    expression: Fn.qstr('solarus~ "space"', {
      default_field: "title",
      fuzziness: 1,
      minimum_should_match: 2,
      quote_field_suffix: ".none"
    }),
    text: 'QSTR(?, {"default_field": "title", "fuzziness": 1, "minimum_should_match": 2, "quote_field_suffix": ".none"})',
    params: ['solarus~ "space"'],
    type: "boolean",
    in: where,
    value: true
  }),
  of({
    name: "SCORE",
    expression: Fn.score(Fn.match(title, "solaris")),
    text: "SCORE(MATCH(title, ?))",
    params: ["solaris"],
    type: "double",
    in: (expression) => esql`FROM esql-functions | EVAL r = ${expression} | KEEP r | LIMIT 1`,
    refused: "newer"
  }),
  of({
    name: "TERM",
    expression: Fn.term(genre, "drama"),
    text: "TERM(genre, ?)",
    params: ["drama"],
    type: "boolean",
    in: where,
    refused: "newer"
  }),
  of({
    name: "TOP_SNIPPETS",
    expression: Fn.topSnippets(c.text, "solaris"),
    text: "TOP_SNIPPETS(text, ?)",
    params: ["solaris"],
    type: "keyword",
    refused: "newer"
  }),
  of({
    name: "TOP_SNIPPETS",
    expression: Fn.topSnippets(c.text, "solaris", { num_snippets: 3, num_words: 25 }),
    text: 'TOP_SNIPPETS(text, ?, {"num_snippets": 3, "num_words": 25})',
    params: ["solaris"],
    type: "keyword",
    refused: "newer"
  })
]
