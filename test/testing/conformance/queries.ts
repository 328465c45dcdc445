/** Queries for terms and for text, over the films. */
import { type Case, ok, on, query } from "./case.ts"
import { films } from "./films.ts"

export const terms: ReadonlyArray<Case> = on(films, [
  query("match_all", { match_all: {} }),
  query("match_none", { match_none: {} }),
  query("term of a keyword", { term: { genre: "Drama" } }),
  query("term of a keyword in another case", { term: { genre: "drama" } }),
  query("term without regard to case", { term: { genre: { value: "dRaMa", case_insensitive: true } } }),
  query("term of an integer", { term: { tomatoes: 100 } }),
  query("term of a double", { term: { imdb: 6.1 } }),
  query("term of a date", { term: { released: "2006-11-22" } }),
  query("term of a text is a term, not a title", { term: { title: "Star" } }),
  query("term of a text in small letters", { term: { title: "star" } }),
  query("terms", { terms: { genre: ["Western", "Documentary", "Musical", "Nothing"] } }),
  query("terms of numbers", { terms: { tomatoes: [90, 91, "92"] } }),
  query("terms of none", { terms: { genre: [] } }),
  query("terms of thousands", { terms: { votes: Array.from({ length: 5000 }, (_, n) => n) } }),
  query("range with both ends", { range: { imdb: { gte: 8, lt: 8.5 } } }),
  query("range with one end", { range: { gross: { gt: 500_000_000 } } }),
  query("range that is empty", { range: { imdb: { gte: 8, lt: 7 } } }),
  query("range without ends", { range: { minutes: {} } }),
  query("range with from and to of null", { range: { minutes: { gte: null, lte: 90 } } }),
  query("range of dates", { range: { released: { gte: "1999-01-01", lte: "1999-12-31" } } }),
  query("range of dates by year", { range: { released: { gte: "1999", lt: "2000", format: "yyyy" } } }),
  query("range of dates with math", {
    range: { released: { gte: "2000-06-15||-6M/M", lt: "2000-06-15||/M" } }
  }),
  query("range of dates from now", { range: { released: { gt: "now" } } }),
  query("range of dates in a time zone", {
    range: { released: { gte: "1999-12-31", lte: "2000-01-01", time_zone: "-05:00" } }
  }),
  query("range of a keyword", { range: { distributor: { gte: "U", lt: "W" } } }),
  query("range of a text goes over its terms", { range: { title: { gte: "zero", lte: "zz" } } }),
  query("exists", { exists: { field: "director" } }),
  query("exists of what is left out", { exists: { field: "minutes" } }),
  query("prefix of a keyword", { prefix: { distributor: "Sony" } }),
  query("prefix of a text", { prefix: { title: { value: "STAR", case_insensitive: true } } }),
  query("prefix of a text in capitals", { prefix: { title: "Star" } }),
  query("wildcard", { wildcard: { "title.raw": { value: "*Star ?rek*" } } }),
  query("wildcard without regard to case", {
    wildcard: { "title.raw": { value: "THE *MAN", case_insensitive: true } }
  }),
  query("wildcard with an escaped star", { wildcard: { "title.raw": "M\\*A\\*S\\*H" } }),
  query("wildcard of a text goes over its terms", { wildcard: { title: "termin*" } }),
  query("regexp", { regexp: { "title.raw": "Star (Trek|Wars).*" } }),
  query("regexp with classes and numbers", { regexp: { "title.raw": "[A-C]l[a-z]{3,4}.*" } }),
  query("regexp with its own operators", {
    regexp: { "title.raw": { value: "<100-3000>", flags: "INTERVAL" } }
  }),
  query("regexp with a complement", {
    regexp: { distributor: { value: "~(Sony.*)&Sony.*|Paramount.*", flags: "ALL" } }
  }),
  query("fuzzy", { fuzzy: { title: { value: "terminater" } } }),
  query("fuzzy with a prefix that stays", {
    fuzzy: { title: { value: "btaman", fuzziness: 2, prefix_length: 1 } }
  }),
  query("fuzzy without transpositions", {
    fuzzy: { title: { value: "btaman", fuzziness: 1, transpositions: false } }
  }),
  query("ids", { ids: { values: ["1", "20", "300", "4000"] } }),
  query("ids without values", { ids: {} }),
  query("a number as a title", { term: { "title.raw": "1408" } }),
  query("letters beyond ASCII", { match: { title: "amÈlie" } })
])

export const texts: ReadonlyArray<Case> = on(films, [
  query("match", { match: { title: "star" } }),
  query("match of several words is an or", { match: { title: "star trek" } }),
  query("match with operator and", { match: { title: { query: "star trek the", operator: "and" } } }),
  query("match with a minimum", {
    match: { title: { query: "the wild star country", minimum_should_match: 2 } }
  }),
  query("match with a negative minimum", {
    match: { title: { query: "the wild bunch", minimum_should_match: -1 } }
  }),
  query("match with a minimum in percent", {
    match: { title: { query: "the wild bunch of", minimum_should_match: "75%" } }
  }),
  query("match with a negative minimum in percent", {
    match: { title: { query: "the wild bunch of", minimum_should_match: "-25%" } }
  }),
  query("match with a minimum by number of words", {
    match: { title: { query: "the wild bunch of men", minimum_should_match: "2<-25% 4<-3" } }
  }),
  query("match with fuzziness", { match: { title: { query: "termnator", fuzziness: "AUTO" } } }),
  query("match with fuzziness by length", { match: { title: { query: "drk dgs", fuzziness: "AUTO:2,5" } } }),
  query("match with fuzziness and a prefix", {
    match: { title: { query: "xerminator", fuzziness: 1, prefix_length: 1 } }
  }),
  query("match of nothing but signs", { match: { title: "?!" } }),
  query("match of nothing, with all", { match: { title: { query: "?!", zero_terms_query: "all" } } }),
  query("match of stop words by an analyser that drops them", { match: { "title.words": "the" } }),
  query("match by another analyser", { match: { title: { query: "The Star", analyzer: "keyword" } } }),
  query("match of a keyword", { match: { genre: "Romantic Comedy" } }),
  query("match of a number", { match: { tomatoes: "95" } }),
  query("match of a number with text, lenient", { match: { tomatoes: { query: "good", lenient: true } } }),
  query("match of a date", { match: { released: "2006-11-22" } }),
  query("match of a field that is not there", { match: { nothing: "star" } }),
  query("match_phrase", { match_phrase: { title: "of the" } }),
  query("match_phrase in another order", { match_phrase: { title: "trek star" } }),
  query("match_phrase with slop", { match_phrase: { title: { query: "lord ring", slop: 3 } } }),
  query("match_phrase with slop in another order", {
    match_phrase: { title: { query: "trek star", slop: 2 } }
  }),
  query("match_phrase of one word", { match_phrase: { title: "batman" } }),
  query("match_phrase over a gap that stop words left", {
    match_phrase: { "title.words": "house the dead" }
  }),
  query("match_phrase_prefix", { match_phrase_prefix: { title: "the b" } }),
  query("match_phrase_prefix of one word", { match_phrase_prefix: { title: "ter" } }),
  query("match_bool_prefix", { match_bool_prefix: { title: "star tre" } }),
  query("match_bool_prefix with and", {
    match_bool_prefix: { title: { query: "of the de", operator: "and" } }
  }),
  query("multi_match best_fields", {
    multi_match: { query: "spielberg star", fields: ["title", "director"] }
  }),
  query("multi_match with and goes field by field", {
    multi_match: { query: "allen bananas", fields: ["title", "director"], operator: "and" }
  }),
  query("multi_match cross_fields takes the fields as one", {
    multi_match: {
      query: "allen bananas",
      fields: ["title", "director"],
      type: "cross_fields",
      operator: "and"
    }
  }),
  query("multi_match most_fields", {
    multi_match: {
      query: "the dead",
      fields: ["title^3", "title.words"],
      type: "most_fields",
      minimum_should_match: 2
    }
  }),
  query("multi_match phrase", {
    multi_match: { query: "woody allen", fields: ["title", "director"], type: "phrase" }
  }),
  query("multi_match phrase_prefix", {
    multi_match: { query: "steven sp", fields: ["title", "director"], type: "phrase_prefix" }
  }),
  query("multi_match bool_prefix", {
    multi_match: { query: "ste sp", fields: ["title", "director"], type: "bool_prefix", operator: "and" }
  }),
  query("multi_match over a pattern of fields", { multi_match: { query: "book", fields: ["*e", "*e.raw"] } }),
  query("multi_match over fields of several types, lenient", {
    multi_match: { query: "95", fields: ["title", "tomatoes", "released"], lenient: true }
  }),
  query("query_string", { query_string: { query: "title:(star AND NOT trek) OR genre:Western" } }),
  query("query_string with ranges and exists", {
    query_string: { query: "imdb:[8.5 TO *] AND votes:>100000 AND _exists_:director" }
  }),
  query("query_string with wildcards, fuzzy and phrases", {
    query_string: { query: 'termin* OR batmen~1 OR "of the"~2', fields: ["title"], default_operator: "or" }
  }),
  query("query_string with a default operator", {
    query_string: { query: "star trek", default_field: "title", default_operator: "and" }
  }),
  query("query_string without a field goes over all", { query_string: { query: "Spielberg" } }),
  query("simple_query_string", {
    simple_query_string: {
      query: 'star +trek | "the wild" -bunch',
      fields: ["title"],
      default_operator: "and"
    }
  }),
  query("simple_query_string with prefixes and fuzziness", {
    simple_query_string: { query: "termin* | btman~1", fields: ["title"] }
  }),
  query("simple_query_string with brackets", {
    simple_query_string: { query: "(star | wild) + (trek | bunch)", fields: ["title"] }
  }),
  query("simple_query_string never fails", {
    simple_query_string: { query: '"star (trek -', fields: ["title"] }
  }),
  query("simple_query_string with some operators only", {
    simple_query_string: { query: "star | -trek*", fields: ["title"], flags: "OR" }
  }),
  ok("the parameter q", (es, index) =>
    es.search({ index, q: "title:star AND imdb:>7", size: 50, _source: false })
  ),
  ok("the parameter q with a default field and operator", (es, index) =>
    es.search({ index, q: "star trek", df: "title", default_operator: "and", size: 50, _source: false })
  ),
  ok("count by the parameter q", (es, index) => es.count({ index, q: "genre:Drama" })),
  query("intervals", {
    intervals: { title: { match: { query: "of the", ordered: true, max_gaps: 0 } } }
  })
])
