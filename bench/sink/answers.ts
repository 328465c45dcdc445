/** What the sink answers with: made once, with the headers that Elasticsearch sends. */
import { pageSize, scanned } from "../data.ts"

const overview = "A long enough text to make a hit of a film about as large as hits are in practice. ".repeat(
  5
)

const film = (id: number, text = overview) => ({
  Title: `Film number ${id}`,
  "US Gross": 1_000_000 + id * 37,
  "Production Budget": 500_000 + id * 11,
  "Release Date": "1998-06-12",
  "Major Genre": id % 2 === 0 ? "Drama" : "Comedy",
  Director: `Director ${id % 17}`,
  "IMDB Rating": 5 + (id % 50) / 10,
  "IMDB Votes": id * 101,
  overview: text
})

const getAnswer = JSON.stringify({
  _index: "films",
  _id: "1",
  _version: 1,
  _seq_no: 0,
  _primary_term: 1,
  found: true,
  _source: {
    Title: "The Land Girls",
    "US Gross": 146083,
    "Release Date": "1998-06-12",
    Distributor: "Gramercy"
  }
})

export const searchAnswer = JSON.stringify({
  took: 3,
  timed_out: false,
  _shards: { total: 1, successful: 1, skipped: 0, failed: 0 },
  hits: {
    total: { value: 3201, relation: "eq" },
    max_score: 1.2,
    hits: Array.from({ length: 100 }, (_, id) => ({
      _index: "films",
      _id: String(id),
      _score: 1.2 - id / 1000,
      _source: film(id)
    }))
  }
})

/** With the kinds of the aggregations in front of their names where `typed_keys` asks for that. */
const aggregationsAnswer = (terms = "", average = ""): string =>
  JSON.stringify({
    took: 3,
    timed_out: false,
    _shards: { total: 1, successful: 1, skipped: 0, failed: 0 },
    hits: { total: { value: 10000, relation: "gte" }, max_score: null, hits: [] },
    aggregations: {
      [`${terms}directors`]: {
        doc_count_error_upper_bound: 0,
        sum_other_doc_count: 0,
        buckets: Array.from({ length: 500 }, (_, id) => ({
          key: `Director ${id}`,
          doc_count: 1000 - id,
          [`${average}rating`]: { value: 5 + (id % 50) / 10 }
        }))
      }
    }
  })

const indexAnswer = JSON.stringify({
  _index: "films",
  _id: "1",
  _version: 2,
  result: "updated",
  _shards: { total: 2, successful: 1, failed: 0 },
  _seq_no: 1,
  _primary_term: 1
})

const esqlAnswer = JSON.stringify({
  took: 12,
  is_partial: false,
  columns: [
    { name: "id", type: "long" },
    { name: "title", type: "keyword" },
    { name: "gross", type: "integer" },
    { name: "rating", type: "double" },
    { name: "released", type: "date" }
  ],
  values: Array.from({ length: 10_000 }, (_, id) => [
    id,
    `Film number ${id}`,
    1_000_000 + id * 37,
    id % 10 === 0 ? null : 5 + (id % 50) / 10,
    new Date(Date.UTC(1990, 0, 1 + id)).toISOString()
  ])
})

const bulkItem = JSON.stringify({
  index: {
    _index: "films",
    _id: "123456",
    _version: 1,
    result: "created",
    _shards: { total: 2, successful: 1, failed: 0 },
    _seq_no: 123456,
    _primary_term: 1,
    status: 201
  }
})

const answer = (body: string): Buffer =>
  Buffer.from(
    "HTTP/1.1 200 OK\r\nX-elastic-product: Elasticsearch\r\n" +
      "content-type: application/vnd.elasticsearch+json;compatible-with=9\r\n" +
      `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
  )

export const answers = {
  get: answer(getAnswer),
  search: answer(searchAnswer),
  aggregations: answer(aggregationsAnswer()),
  typedAggregations: answer(aggregationsAnswer("sterms#", "avg#")),
  index: answer(indexAnswer),
  esql: answer(esqlAnswer),
  opened: answer('{"id":"a point in time","_shards":{"total":1,"successful":1,"skipped":0,"failed":0}}'),
  closed: answer('{"succeeded":true,"num_freed":1}')
}

/** Requests of a bulk have about the same number of items each time. */
const bulkAnswers = new Map<number, Buffer>()

export const bulkAnswer = (items: number): Buffer => {
  let known = bulkAnswers.get(items)
  if (known === undefined) {
    const list = Array.from({ length: items }, () => bulkItem).join(",")
    known = answer(`{"errors":false,"took":30,"items":[${list}]}`)
    bulkAnswers.set(items, known)
  }
  return known
}

/** Pages of a scan; the one behind the last is empty. Each says where the next begins, for both ways of reading on. */
const pages = new Map<number, Buffer>()

export const pageAnswer = (from: number): Buffer => {
  let known = pages.get(from)
  if (known === undefined) {
    const count = Math.max(0, Math.min(pageSize, scanned - from))
    const hits = Array.from({ length: count }, (_, at) => ({
      _index: "films",
      _id: String(from + at),
      _score: null,
      _source: film(from + at, "Somebody wants something, and somebody else does not."),
      // Where the next page begins.
      sort: [from + at + 1]
    }))
    known = answer(
      JSON.stringify({
        pit_id: "a point in time",
        _scroll_id: String(from + count),
        took: 3,
        timed_out: false,
        _shards: { total: 1, successful: 1, skipped: 0, failed: 0 },
        hits: { total: { value: scanned, relation: "eq" }, max_score: null, hits }
      })
    )
    pages.set(from, known)
  }
  return known
}

export const searchBytes = Buffer.byteLength(searchAnswer)
