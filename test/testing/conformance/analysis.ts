/** Analysers: what becomes of text. */
import { type Case, fails, type Given, ok, on, refused, steps } from "./case.ts"

const sentence = "The 2 QUICK Brown-Foxes jumped over the lazy dog's bone."

const builtIn: ReadonlyArray<readonly [string, string]> = [
  ["standard", sentence],
  ["simple", sentence],
  ["whitespace", sentence],
  ["keyword", sentence],
  ["stop", sentence]
]

/** Where the standard tokenizer parts words. */
const words: ReadonlyArray<readonly [string, string]> = [
  ["apostrophes", "it's O'Neil’s 'quoted' dogs' "],
  ["numbers", "3.14 1,000 1.2.3 10:30 v2.0 3D 50% $9.99 1e5 .5 5."],
  ["signs and addresses", "mail@example.com http://example.com/a?b=c a_b a-b a+b a&b C++ C# .NET"],
  ["dots and underlines", "e.g. U.S.A. a.b.c x_1 __x__ foo.bar"],
  ["letters of other scripts", "Straße ÉCOLE naïve Ελληνικά Привет שלום مرحبا हिन्दी"],
  ["Chinese, Japanese and Korean", "東京タワー 我爱你 ひらがな カタカナ 한국어"],
  ["emoji", "I ❤️ 🍕 and 👩‍👩‍👧 ok 🇩🇪"],
  ["combining marks", "e\u0301cole n\u0303 \u200bzero\u200bwidth soft\u00adhyphen"],
  ["white space of all kinds", "a\tb\nc\u00a0d\u3000e  f"],
  ["a word of 300 letters", `short ${"x".repeat(300)} end`],
  ["nothing", ""],
  ["signs only", "?! -- ..."]
]

const plain: ReadonlyArray<Case> = on({}, [
  ...builtIn.map(([analyzer, text]) =>
    ok(`the analyser ${analyzer}`, (es) => es.indices.analyze({ analyzer, text }))
  ),
  ...words.map(([name, text]) =>
    ok(`standard: ${name}`, (es) => es.indices.analyze({ analyzer: "standard", text }))
  ),
  ok("several texts: positions and offsets go on", (es) =>
    es.indices.analyze({ analyzer: "standard", text: ["one two", "three"] })
  ),
  ok("without an analyser it is standard", (es) => es.indices.analyze({ text: "One TWO" })),
  ok("a tokenizer and filters", (es) =>
    es.indices.analyze({ tokenizer: "standard", filter: ["lowercase"], text: "One The TWO" })
  ),
  ok("a tokenizer alone", (es) => es.indices.analyze({ tokenizer: "standard", text: "One The TWO" })),
  ok("filters with options", (es) =>
    es.indices.analyze({
      tokenizer: "standard",
      filter: ["lowercase", { type: "stop", stopwords: ["one"] }],
      text: "One The TWO"
    })
  ),
  ok("the stop words of English", (es) =>
    es.indices.analyze({
      tokenizer: "standard",
      filter: ["lowercase", { type: "stop" }],
      text: "a The and is it quick be not"
    })
  ),
  ok("stop words without regard to case", (es) =>
    es.indices.analyze({
      tokenizer: "standard",
      filter: [{ type: "stop", stopwords: ["the"], ignore_case: true }],
      text: "The the THE end"
    })
  ),
  ok("shingles", (es) =>
    es.indices.analyze({
      tokenizer: "standard",
      filter: [{ type: "shingle", min_shingle_size: 2, max_shingle_size: 3 }],
      text: "one two three"
    })
  ),
  ok("pairs of words alone", (es) =>
    es.indices.analyze({
      tokenizer: "standard",
      filter: ["lowercase", { type: "shingle", output_unigrams: false, token_separator: "_" }],
      text: "One Two the THREEFOLD fox"
    })
  ),
  ok("letters that change their length in small ones", (es) =>
    es.indices.analyze({ analyzer: "standard", text: "İSTANBUL ΣΊΣΥΦΟΣ ǅ" })
  ),
  fails("an analyser that is none", "BadRequest", (es) =>
    es.indices.analyze({ analyzer: "latin", text: "x" })
  ),
  fails("a tokenizer that is none", "BadRequest", (es) =>
    es.indices.analyze({ tokenizer: "words", text: "x" })
  ),
  fails("a filter that is none", "BadRequest", (es) =>
    es.indices.analyze({ tokenizer: "standard", filter: ["louder"], text: "x" })
  ),
  fails("no text", "BadRequest", (es) =>
    es.request({ method: "POST", path: "/_analyze", body: { analyzer: "standard" } })
  ),
  fails("an unknown key", "BadRequest", (es) =>
    es.request({ method: "POST", path: "/_analyze", body: { text: "x", colour: 1 } })
  )
])

const custom: Given = {
  settings: {
    number_of_shards: 1,
    number_of_replicas: 0,
    analysis: {
      analyzer: {
        short: { type: "standard", max_token_length: 4, stopwords: ["two"] },
        quiet: { type: "custom", tokenizer: "standard", filter: ["lowercase", "own_stop"] },
        default: { type: "custom", tokenizer: "standard", filter: [] }
      },
      normalizer: { low: { type: "custom", filter: ["lowercase"] } },
      filter: {
        own_stop: { type: "stop", stopwords: ["_english_", "fox"] }
      }
    }
  },
  mappings: {
    properties: {
      plain: { type: "text" },
      quiet: { type: "text", analyzer: "quiet", fields: { short: { type: "text", analyzer: "short" } } },
      low: { type: "keyword", normalizer: "low" },
      word: { type: "keyword" },
      gap: { type: "text", analyzer: "whitespace", position_increment_gap: 3 },
      number: { type: "integer" }
    }
  },
  documents: [{ quiet: "The Quick Fox", plain: "The QUICK" }, { quiet: "Slow Fox" }]
}

const indexed: ReadonlyArray<Case> = on(custom, [
  ...["short", "quiet", "default"].map((analyzer) =>
    ok(`an analyser of its own: ${analyzer}`, (es, index) =>
      es.indices.analyze({ index, analyzer, text: "One Two the THREEFOLD fox" })
    )
  ),
  ok("the analyser of a field", (es, index) =>
    steps(
      es.indices.analyze({ index, field: "quiet", text: "The Quick Fox" }),
      es.indices.analyze({ index, field: "quiet.short", text: "The Quick Fox" }),
      es.indices.analyze({ index, field: "plain", text: "The Quick Fox" }),
      es.indices.analyze({ index, field: "word", text: "The Quick Fox" }),
      es.indices.analyze({ index, field: "low", text: "The Quick Fox" }),
      es.indices.analyze({ index, field: "gap", text: ["a b", "c"] })
    )
  ),
  ok("a normaliser", (es, index) =>
    steps(
      es.indices.analyze({ index, normalizer: "low", text: "The Quick FOX" }),
      refused("BadRequest", es.indices.analyze({ index, normalizer: "loud", text: "x" }))
    )
  ),
  ok("an analyser that the index has not", (es, index) =>
    refused("BadRequest", es.indices.analyze({ index, analyzer: "loud", text: "x" }))
  ),
  ok("a field that the index has not, and one of numbers", (es, index) =>
    steps(
      es.indices.analyze({ index, field: "nothing", text: "The Quick" }),
      refused("BadRequest", es.indices.analyze({ index, field: "number", text: "12" }))
    )
  ),
  ok("the default analyser of an index is that of its fields", (es, index) =>
    steps(
      es.search({ index, query: { match: { plain: "QUICK" } }, _source: false }),
      es.search({ index, query: { match: { plain: "quick" } }, _source: false }),
      es.search({ index, query: { match: { quiet: "the FOX quick" } }, _source: false })
    )
  )
])

export const analysis: ReadonlyArray<Case> = [...plain, ...indexed]
