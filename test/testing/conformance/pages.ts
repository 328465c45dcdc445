/** The order of hits, and going through them page by page. */
import * as Effect from "effect/Effect"
import type { Api, Client } from "effect-elasticsearch"
import { type Case, type Given, ok, on, ordered, own, refused, search, steps, visible } from "./case.ts"
import { films } from "./films.ts"

const title = ["title"]

/** Sorted films: which, and by what. */
const sorted = (name: string, sort: Api.Sort, more: Omit<Api.SearchRequest, "index" | "sort"> = {}): Case =>
  search(name, { size: 15, _source: title, ...more, sort })

const scores: Given = {
  mappings: {
    properties: {
      id: { type: "integer" },
      points: { type: "integer" },
      names: { type: "keyword" },
      at: { type: "date" },
      ratio: { type: "double" }
    }
  },
  documents: [
    { id: 1, points: [1, 9], names: ["b", "y"], at: "2024-01-01", ratio: 1.5 },
    { id: 2, points: [4, 5, 6], names: "c", at: ["2023-01-01", "2025-01-01"], ratio: [0.25, 0.75] },
    { id: 3, points: 5, names: ["a", "z"] },
    { id: 4, points: [], names: null, ratio: -1 },
    { id: 5, points: [2, 2, 8, 8], at: "2022-06-01" }
  ]
}

const modes = ["min", "max", "sum", "avg", "median"] as const

export const sorting: ReadonlyArray<Case> = ordered([
  ...on(films, [
    sorted("by a number", [{ gross: "desc" }, "title.raw"]),
    sorted("by a keyword, then a number", [{ genre: "asc" }, { imdb: "desc" }, "title.raw"]),
    sorted("by a date", [{ released: { order: "desc" } }, "title.raw"]),
    sorted("by a double", ["imdb", { votes: { order: "desc" } }]),
    sorted("by the name of a field alone", "votes"),
    sorted("missing last", [{ minutes: { order: "asc", missing: "_last" } }, "title.raw"], { from: 250 }),
    sorted("missing first", [{ minutes: { order: "desc", missing: "_first" } }, "title.raw"]),
    sorted("missing as a value", [{ minutes: { order: "asc", missing: 100 } }, "title.raw"], { from: 80 }),
    sorted("missing first by a keyword", [
      { "director.raw": { order: "asc", missing: "_first" } },
      "title.raw"
    ]),
    sorted("missing as a keyword", [{ rating: { order: "desc", missing: "PG-99" } }, "title.raw"], {
      query: { term: { genre: "Musical" } }
    }),
    sorted("by _doc", ["_doc"]),
    sorted("by _doc backwards", [{ _doc: "desc" }]),
    sorted("by a field that is not mapped, with a type", [
      { nothing: { unmapped_type: "long" } },
      "title.raw"
    ]),
    ok("by _score, then a field", (es, index) =>
      Effect.map(
        es.search({ index, query: { match: { title: "star" } }, sort: ["_score", { "title.raw": "desc" }] }),
        ({ hits }) => hits.hits.map(({ _id, sort = [] }) => [_id, typeof sort[0], sort[1]])
      )
    ),
    search("by _score upwards, and its sort values are scores", {
      query: { constant_score: { filter: { match: { title: "star" } }, boost: 2 } },
      sort: [{ _score: "asc" }, { released: "asc" }],
      _source: title
    }),
    search("track_scores beside a field", {
      query: { match: { title: "star" } },
      sort: ["title.raw"],
      track_scores: true,
      _source: false
    }),
    ok("by the parameter of the URL", (es, index) =>
      es
        .request({
          method: "GET",
          path: `/${index}/_search`,
          query: { sort: "votes:desc,title.raw", size: 5, _source: "title" }
        })
        .pipe(Effect.map(({ body }) => body))
    ),
    search("dates as they are asked for", {
      sort: [{ released: { order: "asc", format: "dd.MM.yyyy" } }, "title.raw"],
      size: 5,
      _source: false
    })
  ]),
  ...on(scores, [
    ...modes.flatMap((mode) => [
      search(`several values, ${mode} upwards`, {
        sort: [{ points: { order: "asc", mode } }, "id"],
        _source: false
      }),
      search(`several values, ${mode} of fractions downwards`, {
        sort: [{ ratio: { order: "desc", mode } }, "id"],
        _source: false
      })
    ]),
    search("several values: the smallest upwards, the largest downwards", {
      sort: ["points", "id"],
      _source: false
    }),
    search("several values downwards", { sort: [{ points: "desc" }, "id"], _source: false }),
    search("several keywords", { sort: [{ names: "desc" }, "id"], _source: false }),
    search("several keywords, max upwards", {
      sort: [{ names: { order: "asc", mode: "max" } }, "id"],
      _source: false
    }),
    search("several dates, max", { sort: [{ at: { order: "desc", mode: "max" } }, "id"], _source: false }),
    search("a double cast to a long", {
      sort: [{ ratio: { order: "asc", numeric_type: "long" } }, "id"],
      _source: false
    })
  ])
])

type Page = Omit<Api.SearchRequest, "index">

/** Follows search_after to the end; the ids of each page. */
const pages = (es: Client, index: string, request: Page) =>
  Effect.gen(function* () {
    const all: Array<ReadonlyArray<string | undefined>> = []
    let search_after: Api.SortResults | undefined
    for (;;) {
      const { hits } = yield* es.search({ index, ...request, ...(search_after && { search_after }) })
      const last = hits.hits.at(-1)
      if (last === undefined) return all
      all.push(hits.hits.map((hit) => hit._id))
      search_after = last.sort
    }
  })

const westerns: Api.QueryDslQueryContainer = { terms: { genre: ["Western", "Documentary", "Musical"] } }

export const paging: ReadonlyArray<Case> = ordered([
  ...on(films, [
    search("from and size", {
      query: { exists: { field: "genre" } },
      sort: ["title.raw"],
      from: 20,
      size: 5,
      _source: title
    }),
    search("size 0", { size: 0 }),
    search("from behind the end", { query: westerns, from: 1000, size: 10 }),
    search("the last page is shorter", {
      query: westerns,
      sort: ["title.raw"],
      from: 20,
      size: 10,
      _source: title
    }),
    ok("search_after to the end", (es, index) =>
      pages(es, index, { query: westerns, sort: [{ imdb: "desc" }, "title.raw"], size: 7 })
    ),
    ok("search_after over fields that are missing", (es, index) =>
      pages(es, index, { query: westerns, sort: ["minutes", "title.raw"], size: 6 })
    ),
    ok("search_after with missing first", (es, index) =>
      pages(es, index, {
        query: westerns,
        sort: [{ "director.raw": { order: "desc", missing: "_first" } }, "title.raw"],
        size: 6
      })
    ),
    search("search_after with a value of one's own", {
      sort: [{ released: "asc" }, "title.raw"],
      search_after: ["2005-01-01", "M"],
      size: 4,
      _source: title
    }),
    search("search_after with text for a number", {
      sort: ["votes", "title.raw"],
      search_after: ["1000", ""],
      size: 3,
      _source: title
    }),
    ok("scroll to the end", (es, index) =>
      Effect.gen(function* () {
        const first = yield* es.search({ index, query: westerns, scroll: "1m", size: 8, sort: ["title.raw"] })
        const all = [first.hits.hits.map((hit) => hit._id)]
        let scroll_id = first._scroll_id ?? ""
        for (let page = 0; page < 10; page++) {
          const next = yield* es.scroll({ scroll_id, scroll: "1m" })
          all.push(next.hits.hits.map((hit) => hit._id))
          scroll_id = next._scroll_id ?? ""
          if (next.hits.hits.length === 0) break
        }
        const cleared = yield* es.clearScroll({ scroll_id })
        const gone = yield* refused("NotFound", es.scroll({ scroll_id, scroll: "1m" }))
        return [all, first.hits.total, cleared, gone]
      })
    ),
    ok("scroll without a sort goes in the order of the index", (es, index) =>
      Effect.gen(function* () {
        const first = yield* es.search({ index, query: westerns, scroll: "1m", size: 20, sort: ["_doc"] })
        const scroll_id = first._scroll_id ?? ""
        const second = yield* es.scroll({ scroll_id, scroll: "1m" })
        yield* es.clearScroll({ scroll_id })
        return [first, second].map(({ hits }) => hits)
      })
    ),
    ok("a scroll that is not told to stay ends with its page", (es, index) =>
      Effect.gen(function* () {
        const first = yield* es.search({ index, query: westerns, scroll: "1m", size: 5, sort: ["title.raw"] })
        const scroll_id = first._scroll_id ?? ""
        const second = yield* es.scroll({ scroll_id })
        const cleared = yield* refused("NotFound", es.clearScroll({ scroll_id }))
        return [second.hits.hits.map((hit) => hit._id), cleared]
      })
    ),
    ok("scroll of size 0 is refused, and so is one from a place", (es, index) =>
      steps(
        refused("BadRequest", es.search({ index, scroll: "1m", size: 0 })),
        refused("BadRequest", es.search({ index, scroll: "1m", from: 5 })),
        refused("BadRequest", es.search({ index, scroll: "25h" })),
        refused("BadRequest", es.scroll({ scroll_id: "nonsense" }))
      )
    ),
    ok("slices of a scroll are all documents once", (es, index) =>
      Effect.gen(function* () {
        const slice = (id: string) =>
          Effect.gen(function* () {
            const { _scroll_id, hits } = yield* es.search({
              index,
              scroll: "1m",
              size: 1000,
              slice: { id, max: 3 },
              sort: ["_doc"],
              _source: false
            })
            yield* es.clearScroll({ scroll_id: _scroll_id ?? "" })
            return hits.hits.map((hit) => hit._id)
          })
        const parts = yield* Effect.forEach(["0", "1", "2"], slice)
        return [parts.flat().length, new Set(parts.flat()).size]
      })
    ),
    ok("a point in time with search_after", (es, index) =>
      Effect.gen(function* () {
        const { id } = yield* es.openPointInTime({ index, keep_alive: "1m" })
        const request: Page = {
          pit: { id, keep_alive: "1m" },
          query: westerns,
          size: 9,
          sort: [{ imdb: "desc" }],
          _source: title
        }
        const first = yield* es.search(request)
        const search_after = first.hits.hits.at(-1)?.sort ?? []
        const second = yield* es.search({ ...request, search_after })
        const closed = yield* es.closePointInTime({ id })
        const gone = yield* refused("NotFound", es.search(request))
        const ids = [first, second].map(({ hits }) => hits.hits.map((hit) => [hit._id, hit.sort?.length]))
        return [ids, first.hits.total, first.pit_id !== undefined, closed, gone]
      })
    ),
    ok("a point in time in slices", (es, index) =>
      Effect.gen(function* () {
        const { id } = yield* es.openPointInTime({ index, keep_alive: "1m" })
        const slice = (slice: string) =>
          Effect.map(
            es.search({ pit: { id }, slice: { id: slice, max: 2 }, size: 1000, _source: false }),
            ({ hits }) => hits.hits.map((hit) => hit._id)
          )
        const parts = yield* Effect.forEach(["0", "1"], slice)
        yield* es.closePointInTime({ id })
        return [parts.flat().length, new Set(parts.flat()).size]
      })
    ),
    ok("a point in time does not go with an index, and has to be one", (es, index) =>
      Effect.gen(function* () {
        const { id } = yield* es.openPointInTime({ index, keep_alive: "1m" })
        const both = yield* refused("BadRequest", es.search({ index, pit: { id } }))
        yield* es.closePointInTime({ id })
        return [
          both,
          yield* refused("NotFound", es.closePointInTime({ id })),
          yield* refused("BadRequest", es.request({ method: "POST", path: `/${index}/_pit` })),
          yield* refused("NotFound", es.openPointInTime({ index: `${index}-not`, keep_alive: "1m" }))
        ]
      })
    ),
    search("track_total_hits false", {
      size: 1,
      track_total_hits: false,
      sort: ["title.raw"],
      _source: false
    }),
    search("track_total_hits up to a number", { size: 0, track_total_hits: 100 }),
    search("track_total_hits up to more than there are", {
      query: westerns,
      size: 0,
      track_total_hits: 1000
    }),
    search("track_total_hits true", { size: 0, track_total_hits: true }),
    search("terminate_after more than there are", { query: westerns, size: 0, terminate_after: 10_000 })
  ]),
  ...own({ documents: [{ n: 1 }, { n: 2 }, { n: 3 }] }, [
    ok("a point in time keeps what was there", (es, index) =>
      Effect.gen(function* () {
        const { id } = yield* es.openPointInTime({ index, keep_alive: "1m" })
        yield* es.index({ index, id: "4", document: { n: 4 } })
        yield* es.delete({ index, id: "1", refresh: true })
        const request: Page = { pit: { id }, sort: ["n"] }
        const { hits } = yield* es.search(request)
        yield* es.closePointInTime({ id })
        return [hits.hits.map((hit) => hit._source), yield* visible(es, index)]
      })
    ),
    ok("a scroll keeps what was there", (es, index) =>
      Effect.gen(function* () {
        const first = yield* es.search({ index, scroll: "1m", size: 1, sort: ["n"] })
        yield* es.index({ index, id: "2", document: { n: 20 } })
        yield* es.delete({ index, id: "3", refresh: true })
        const scroll_id = first._scroll_id ?? ""
        const second = yield* es.scroll({ scroll_id, scroll: "1m" })
        const third = yield* es.scroll({ scroll_id, scroll: "1m" })
        yield* es.clearScroll({ scroll_id })
        return [first, second, third].map(({ hits }) => hits.hits.map((hit) => hit._source))
      })
    )
  ])
])
