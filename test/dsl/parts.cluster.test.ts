/** What searches are put together from, on a real Elasticsearch: sorts, suggestions, highlights and the like. */
import { assert, inject, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Elasticsearch } from "effect-elasticsearch"
import {
  Collapse,
  Highlight,
  Query,
  Rescore,
  Retriever,
  Runtime,
  Search,
  Sort,
  Suggest
} from "effect-elasticsearch/Dsl"
import { library } from "../api/live/library.ts"

const dune = Query.match("title", "dune")
const scifi = Query.term("kind", "scifi")
const near = { query_vector: [0, 1, 0.5], k: 3, num_candidates: 6 }

/** The titles that a search finds, in its order. */
const titlesOf = (search: Search.Search<unknown, never, unknown, unknown>) =>
  Effect.map(Search.execute(search.pipe(Search.params({ fields: ["title.raw"] }))), ({ hits }) =>
    hits.hits.map((hit) => String(Reflect.get(hit.fields?.["title.raw"] ?? {}, 0)))
  )

const orders: ReadonlyArray<readonly [string, ReadonlyArray<Sort.Sort>, string]> = [
  ["by", [Sort.by("year")], "Dune"],
  ["by with options", [Sort.by("price", { order: "desc", missing: "_last" })], "The quick brown fox"],
  ["desc", [Sort.desc("year")], "The quick brown fox"],
  ["score and doc", [Sort.score({ order: "asc" }), Sort.desc("year"), Sort.doc()], "The quick brown fox"],
  ["byDistance", [Sort.byDistance("place", { lat: 53, lon: 11 }, { unit: "km" })], "Emma"],
  [
    "by, in nested objects",
    [Sort.by("authors.born", { nested: { path: "authors" }, mode: "max", order: "desc" })],
    "The quick brown fox"
  ]
]

const retrievers: ReadonlyArray<readonly [string, Retriever.Retriever, ReadonlyArray<string>]> = [
  ["standard", Retriever.standard(Query.matchPhrase("title", "dune messiah")), ["Dune Messiah"]],
  ["standard with a filter", Retriever.standard(dune, { filter: Query.ids(["2"]) }), ["Children of Dune"]],
  ["knn", Retriever.knn("vector", near), ["Dune", "Dune Messiah", "Children of Dune"]],
  [
    "rescorer",
    Retriever.rescorer(
      Retriever.standard(dune),
      Rescore.query(Query.constantScore(Query.ids(["2"]), { boost: 9 }), { window_size: 10 })
    ),
    ["Children of Dune", "Dune", "Dune Messiah"]
  ],
  [
    "diversify",
    Retriever.diversify("vector", Retriever.standard(dune), { lambda: 0.5, query_vector: [0, 1, 0.5] }),
    ["Children of Dune", "Dune", "Dune Messiah"]
  ]
]

/** What the test server has no module for, or no licence, and how it says so. */
const refused: ReadonlyArray<readonly [string, Retriever.Retriever, RegExp]> = [
  ["pinned", Retriever.pinned({ ids: ["4"] }, Retriever.standard(dune)), /unknown retriever \[pinned\]/u],
  [
    "rrf",
    Retriever.rrf([Retriever.standard(dune), Retriever.knn("vector", near)]),
    /unknown retriever \[rrf\]/u
  ],
  ["rrfQuery", Retriever.rrfQuery("dune", { fields: ["title"] }), /unknown retriever \[rrf\]/u],
  [
    "linear",
    Retriever.linear([{ retriever: Retriever.standard(dune), weight: 2 }]),
    /unknown retriever \[linear\]/u
  ],
  [
    "linearQuery",
    Retriever.linearQuery("dune", { fields: ["title"], normalizer: "minmax" }),
    /unknown retriever \[linear\]/u
  ],
  [
    "textSimilarityReranker",
    Retriever.textSimilarityReranker(Retriever.standard(dune), "title", "sand"),
    /unknown retriever \[text_similarity_reranker\]/u
  ],
  ["rule", Retriever.rule(["rules"], { match: 1 }, Retriever.standard(dune)), /unknown retriever \[rule\]/u]
]

layer(Elasticsearch.layer({ nodes: [inject("elasticsearchUrl")] }), { excludeTestServices: true })(
  "parts of searches on a real Elasticsearch",
  (it) => {
    it.effect("sorts put hits in their order", () =>
      Effect.gen(function* () {
        const search = Search.over(yield* library)
        for (const [name, sorts, first] of orders) {
          const [found] = yield* titlesOf(search.pipe(Search.sort(...sorts)))
          assert.strictEqual(found, first, name)
        }
        const scripted = search.pipe(Search.sort(Sort.byScript("number", { source: "doc['year'].value" })))
        assert.include((yield* Effect.flip(titlesOf(scripted))).message, "painless")
      })
    )

    it.effect("retrievers find what they say, as far as the server has them", () =>
      Effect.gen(function* () {
        const search = Search.over(yield* library)
        for (const [name, retriever, titles] of retrievers) {
          const found = yield* titlesOf(search.pipe(Search.retriever(retriever)))
          assert.sameMembers([...found], [...titles], name)
          if (titles.length < 3 || name === "rescorer") assert.strictEqual(found[0], titles[0], name)
        }
        for (const [name, retriever, reason] of refused) {
          const error = yield* Effect.flip(titlesOf(search.pipe(Search.retriever(retriever))))
          assert.match(error.message, reason, name)
        }
      })
    )

    it.effect("suggestions come by their names, in the form of their kinds", () =>
      Effect.gen(function* () {
        const { suggest } = yield* Search.over(yield* library).pipe(
          Search.size(0),
          Search.suggest({
            words: Suggest.term("dume", "title", { suggest_mode: "always" }),
            phrases: Suggest.phrase("dume messiah", "title", {
              confidence: 0,
              direct_generator: [{ field: "title", suggest_mode: "always" }]
            }),
            started: Suggest.completion("chil", "suggest", {
              contexts: { kind: [{ context: "scifi" }] }
            }),
            patterns: Suggest.completionRegex("p.*s", "suggest", {
              contexts: { kind: [{ context: "novel" }] }
            })
          }),
          Search.execute
        )
        assert.deepStrictEqual(
          suggest.words.flatMap(({ options }) => options.map(({ freq, text }) => [text, freq])),
          [["dune", 3]]
        )
        assert.isTrue(suggest.phrases[0]?.options.some(({ text }) => text === "dune messiah"))
        assert.deepStrictEqual(
          suggest.started.flatMap(({ options }) => options.map(({ _id, text }) => [text, _id])),
          [["Children of Dune", "2"]]
        )
        assert.deepStrictEqual(
          suggest.patterns.flatMap(({ options }) => options.map(({ text }) => text)),
          ["Persuasion"]
        )
      })
    )

    it.effect("highlights, collapses and rescores change hits", () =>
      Effect.gen(function* () {
        const search = Search.over(yield* library)
        const { hits } = yield* search.pipe(
          Search.query(dune),
          Search.sort("year"),
          Search.highlight(
            Highlight.fields([["title", { type: "unified", number_of_fragments: 0 }]], {
              pre_tags: ["<b>"],
              post_tags: ["</b>"],
              highlight_query: Query.match("title", "messiah")
            })
          ),
          Search.execute
        )
        assert.deepStrictEqual(
          hits.hits.map((hit) => hit.highlight?.["title"]),
          [undefined, ["Dune <b>Messiah</b>"], undefined]
        )
        const kinds = yield* search.pipe(
          Search.collapse(
            Collapse.by("kind", { inner_hits: { name: "newest", size: 1, sort: [Sort.desc("year")] } })
          ),
          Search.sort("year"),
          Search.execute
        )
        assert.deepStrictEqual(
          kinds.hits.hits.map((hit) => [hit._id, hit.inner_hits?.["newest"]?.hits.hits[0]?._id]),
          [
            ["0", "2"],
            ["3", "5"]
          ]
        )
        const rescored = search.pipe(
          Search.query(dune),
          Search.rescore(
            Rescore.query(Query.constantScore(Query.ids(["2"]), { boost: 9 }), { window_size: 10 })
          )
        )
        assert.strictEqual((yield* titlesOf(rescored))[0], "Children of Dune")
      })
    )

    it.effect("runtime fields are found as other fields are", () =>
      Effect.gen(function* () {
        const search = Search.over(yield* library)
        const runtime = Runtime.fields({ kept: Runtime.keyword() })
        const { hits } = yield* search.pipe(
          Search.runtime(runtime),
          Search.query(Query.exists("kept")),
          Search.execute
        )
        assert.strictEqual(hits.total?.value, 0)
        const scripted = search.pipe(
          Search.runtime(Runtime.fields({ age: Runtime.long("emit(2024 - doc['year'].value)") })),
          Search.query(Query.range("age", { gte: 50 }))
        )
        assert.include((yield* Effect.flip(Search.execute(scripted))).message, "painless")
        const composed = search.pipe(
          Search.runtime(Runtime.fields({ both: Runtime.composite("emit('a', 1)", { a: "long" }) })),
          Search.query(Query.term("both.a", 1))
        )
        assert.include((yield* Effect.flip(Search.execute(composed))).message, "painless")
        assert.strictEqual(yield* Search.count(search.pipe(Search.filter(scifi))), 3)
      })
    )
  }
)
