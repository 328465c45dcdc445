/** Many documents in one request. */
import { type Case, fails, ok, on, own, raw, rawLines, refused, steps, visible } from "./case.ts"

const lines = (...values: ReadonlyArray<unknown>): string =>
  `${values.map((value) => JSON.stringify(value)).join("\n")}\n`

const typed = {
  mappings: {
    dynamic: "strict",
    properties: { n: { type: "integer" }, on: { type: "date" }, name: { type: "text" } }
  }
} as const

const outcomes: ReadonlyArray<Case> = own({}, [
  ok("every action, all well", (es, index) =>
    steps(
      es.bulk({
        index,
        operations: [
          { index: { _id: "1" } },
          { n: 1 },
          { create: { _id: "2" } },
          { n: 2 },
          { update: { _id: "1" } },
          { doc: { m: 1 } },
          { delete: { _id: "2" } },
          { index: { _id: "3" } },
          { n: 3 }
        ]
      }),
      es.mget({ index, ids: ["1", "2", "3"] })
    )
  ),
  ok("every action, all refused", (es, index) =>
    steps(
      es.index({ index, id: "1", document: {} }),
      es.bulk({
        index,
        operations: [
          { create: { _id: "1" } },
          {},
          { update: { _id: "2" } },
          { doc: {} },
          { delete: { _id: "3" } },
          { index: { _id: "1", if_seq_no: 9, if_primary_term: 1 } },
          {},
          { delete: { _id: "1", if_seq_no: 9, if_primary_term: 1 } }
        ]
      })
    )
  ),
  ok("later actions see the earlier ones", (es, index) =>
    es.bulk({
      index,
      operations: [
        { index: { _id: "1" } },
        { n: 1 },
        { create: { _id: "1" } },
        { n: 2 },
        { delete: { _id: "1" } },
        { delete: { _id: "1" } },
        { create: { _id: "1" } },
        { n: 3 },
        { update: { _id: "1" } },
        { doc: { n: 3 } },
        { update: { _id: "1" } },
        { doc: { n: 4 } }
      ]
    })
  ),
  ok("upserts", (es, index) =>
    steps(
      es.bulk({
        index,
        operations: [
          { update: { _id: "1" } },
          { doc: { n: 1 }, upsert: { n: 0 } },
          { update: { _id: "1" } },
          { doc: { n: 1 }, upsert: { n: 0 } },
          { update: { _id: "2" } },
          { doc: { n: 2 }, doc_as_upsert: true },
          { update: { _id: "2" } },
          { doc: { n: 2 }, detect_noop: false },
          { update: { _id: "2", _source: true } },
          { doc: { m: 2 } },
          { update: { _id: "2" } },
          { doc: { m: 3 }, _source: ["m"] }
        ]
      }),
      es.mget({ index, ids: ["1", "2"] })
    )
  ),
  ok("ids that the server makes", (es, index) =>
    es.bulk({ index, operations: [{ index: {} }, { n: 1 }, { create: {} }, { n: 2 }] })
  ),
  ok("external versions", (es, index) =>
    es.bulk({
      index,
      operations: [
        { index: { _id: "1", version: 4, version_type: "external" } },
        {},
        { index: { _id: "1", version: 4, version_type: "external" } },
        {},
        { index: { _id: "1", version: 4, version_type: "external_gte" } },
        {},
        { delete: { _id: "1", version: 9, version_type: "external" } }
      ]
    })
  ),
  ok("a condition that holds", (es, index) =>
    steps(
      es.index({ index, id: "1", document: {} }),
      es.bulk({
        index,
        operations: [
          { index: { _id: "1", if_seq_no: 0, if_primary_term: 1 } },
          { n: 1 },
          { delete: { _id: "1", if_seq_no: 1, if_primary_term: 1 } }
        ]
      })
    )
  ),
  ok("routing of the item goes before that of the request", (es, index) =>
    steps(
      es.bulk({
        index,
        routing: "all",
        refresh: true,
        operations: [{ index: { _id: "1" } }, {}, { index: { _id: "2", routing: "own" } }, {}]
      }),
      es.search({ index, sort: ["_doc"], query: { ids: { values: ["1", "2"] } } })
    )
  ),
  ok("refresh shows what was written, and without it nothing is shown", (es, index) =>
    steps(
      es.indices.putSettings({ index, settings: { refresh_interval: "-1" } }),
      es.bulk({ index, operations: [{ index: { _id: "1" } }, {}] }),
      visible(es, index),
      es.bulk({ index, refresh: true, operations: [{ index: { _id: "2" } }, {}] }),
      visible(es, index)
    )
  ),
  ok("mappings grow with the documents", (es, index) =>
    steps(
      es.bulk({
        index,
        operations: [
          { index: { _id: "1" } },
          { n: 1 },
          { index: { _id: "2" } },
          { n: "no number" },
          { index: {} },
          { m: "x" }
        ]
      }),
      es.indices.getMapping({ index })
    )
  ),
  ok("several indices, made as needed", (es, index) =>
    steps(
      es.bulk({
        operations: [
          { index: { _index: index, _id: "1" } },
          { n: 1 },
          { index: { _index: `${index}-b`, _id: "1" } },
          { n: 1 },
          { delete: { _index: `${index}-c`, _id: "1" } },
          { update: { _index: `${index}-d`, _id: "1" } },
          { doc: {}, doc_as_upsert: true }
        ]
      }),
      es.indices.exists({ index: `${index}-c` }),
      es.indices.exists({ index: `${index}-d` })
    )
  ),
  ok("the index of an item goes before that of the URL", (es, index) =>
    es.bulk({
      index,
      operations: [{ index: { _id: "1", _index: `${index}-b` } }, {}, { index: { _id: "1" } }, {}]
    })
  )
])

const refusals: ReadonlyArray<Case> = on(typed, [
  ok("each document that does not fit is refused alone", (es, index) =>
    es.bulk({
      index,
      operations: [
        { index: { _id: "1" } },
        { n: "one" },
        { index: { _id: "2" } },
        { n: 2 },
        { index: { _id: "3" } },
        { on: "yesterday" },
        { index: { _id: "4" } },
        { other: 1 },
        { update: { _id: "2" } },
        { doc: { n: {} } },
        { index: { _id: "5" } },
        { name: { first: "Frank" } }
      ]
    })
  ),
  ok("names of indices that cannot be", (es, index) =>
    es.bulk({
      operations: [
        { index: { _index: `${index}-ABC`, _id: "1" } },
        {},
        { index: { _index: `${index}*`, _id: "1" } },
        {},
        { index: { _index: index, _id: "6" } },
        { n: 6 }
      ]
    })
  ),
  ok("require_alias refuses an index, item by item", (es, index) =>
    es.bulk({
      index,
      operations: [{ index: { _id: "7", require_alias: true } }, { n: 7 }, { index: { _id: "8" } }, { n: 8 }]
    })
  ),
  ok("an id that is too long", (es, index) =>
    refused("BadRequest", es.bulk({ index, operations: [{ index: { _id: "x".repeat(513) } }, {}] }))
  ),
  ok("a delete asks for no alias", (es, index) =>
    rawLines(es, `/${index}/_bulk`, lines({ delete: { _id: "none", require_alias: true } }))
  ),
  ok("an id that is empty", (es, index) => es.bulk({ index, operations: [{ index: { _id: "" } }, {}] })),
  ok("a null for a document", (es, index) =>
    rawLines(es, `/${index}/_bulk`, lines({ index: { _id: "9" } }, null))
  ),
  ok("a list for a document", (es, index) =>
    rawLines(es, `/${index}/_bulk`, lines({ index: { _id: "9" } }, [1]))
  ),
  ok("an id that is a number", (es, index) =>
    rawLines(es, `/${index}/_bulk`, lines({ index: { _id: 10 } }, { n: 1 }))
  ),
  ok("lines may be empty between actions", (es, index) =>
    rawLines(es, `/${index}/_bulk`, `{"index":{"_id":"11"}}\n{"n":1}\n\n{"index":{"_id":"12"}}\n{"n":2}\n`)
  ),
  ok("PUT does the same", (es, index) =>
    raw(es, "PUT", `/${index}/_bulk`, lines({ index: { _id: "13" } }, { n: 1 }))
  ),
  fails("no body", "BadRequest", (es, index) => rawLines(es, `/${index}/_bulk`, "")),
  fails("a body without a line", "BadRequest", (es, index) => rawLines(es, `/${index}/_bulk`, "\n")),
  fails("no newline at the end", "BadRequest", (es, index) =>
    rawLines(es, `/${index}/_bulk`, `{"index":{"_id":"14"}}\n{"n":1}`)
  ),
  fails("an unknown action", "BadRequest", (es, index) =>
    rawLines(es, `/${index}/_bulk`, lines({ write: { _id: "14" } }, { n: 1 }))
  ),
  fails("an action that is no object", "BadRequest", (es, index) =>
    rawLines(es, `/${index}/_bulk`, lines(["index"], { n: 1 }))
  ),
  fails("an action without its object", "BadRequest", (es, index) =>
    rawLines(es, `/${index}/_bulk`, lines({ index: 7 }, { n: 1 }))
  ),
  fails("an action line with two actions", "BadRequest", (es, index) =>
    rawLines(es, `/${index}/_bulk`, lines({ index: { _id: "14" }, delete: { _id: "14" } }, { n: 1 }))
  ),
  fails("an action line that is empty", "BadRequest", (es, index) =>
    rawLines(es, `/${index}/_bulk`, lines({}, { n: 1 }))
  ),
  fails("an unknown metadata key", "BadRequest", (es, index) =>
    rawLines(es, `/${index}/_bulk`, lines({ index: { _id: "14", colour: "red" } }, { n: 1 }))
  ),
  fails("a metadata key of long ago", "BadRequest", (es, index) =>
    rawLines(es, `/${index}/_bulk`, lines({ index: { _id: "14", _version: 1 } }, { n: 1 }))
  ),
  fails("a metadata value that is an object", "BadRequest", (es, index) =>
    rawLines(es, `/${index}/_bulk`, lines({ index: { _id: { a: 1 } } }, { n: 1 }))
  ),
  fails("an action without an index anywhere", "BadRequest", (es) =>
    rawLines(es, "/_bulk", lines({ index: { _id: "14" } }, { n: 1 }))
  ),
  fails("an update without an id", "BadRequest", (es, index) =>
    rawLines(es, `/${index}/_bulk`, lines({ update: {} }, { doc: {} }))
  ),
  fails("a delete without an id", "BadRequest", (es, index) =>
    rawLines(es, `/${index}/_bulk`, lines({ delete: {} }))
  ),
  fails("an update whose body has an unknown field", "BadRequest", (es, index) =>
    rawLines(es, `/${index}/_bulk`, lines({ update: { _id: "2" } }, { document: {} }))
  ),
  fails("an update whose body is empty", "BadRequest", (es, index) =>
    rawLines(es, `/${index}/_bulk`, lines({ update: { _id: "2" } }, {}))
  ),
  fails("an action line that is no JSON", "BadRequest", (es, index) =>
    rawLines(es, `/${index}/_bulk`, `{"index":\n{"n":1}\n`)
  ),
  ok("a document that is no JSON", (es, index) =>
    rawLines(es, `/${index}/_bulk`, `{"index":{"_id":"15"}}\n{"n":\n{"index":{"_id":"16"}}\n{"n":1}\n`)
  ),
  fails("an action without its document at the end", "BadRequest", (es, index) =>
    rawLines(es, `/${index}/_bulk`, `{"index":{"_id":"15"}}\n`)
  ),
  fails("a create under a condition is refused", "BadRequest", (es, index) =>
    rawLines(
      es,
      `/${index}/_bulk`,
      lines({ create: { _id: "17", if_seq_no: 1, if_primary_term: 1 } }, { n: 1 })
    )
  ),
  fails("an update with an external version is refused", "BadRequest", (es, index) =>
    rawLines(
      es,
      `/${index}/_bulk`,
      lines({ update: { _id: "17", version: 1, version_type: "external" } }, { doc: { n: 1 } })
    )
  )
])

export const bulk: ReadonlyArray<Case> = [...outcomes, ...refusals]

const books = {
  documents: {
    a: { title: "Dune", year: 1965 },
    b: { title: "Emma", year: 1815 },
    c: { title: "Ulysses", pages: { all: 730 } }
  }
}

export const mget: ReadonlyArray<Case> = on(books, [
  ok("ids in their order, twice where asked twice", (es, index) => es.mget({ index, ids: ["c", "a", "c"] })),
  ok("docs, with one that is not there and one of a missing index", (es, index) =>
    es.mget({
      docs: [
        { _index: index, _id: "a" },
        { _index: index, _id: "z" },
        { _index: `${index}-not`, _id: "a" }
      ]
    })
  ),
  ok("docs take the index of the URL", (es, index) => es.mget({ index, docs: [{ _id: "a" }, { _id: "b" }] })),
  ok("a source filter for each and for all", (es, index) =>
    steps(
      es.mget({
        index,
        docs: [
          { _id: "a", _source: false },
          { _id: "b", _source: ["title"] },
          { _id: "c", _source: { excludes: ["pages"] } }
        ]
      }),
      es.mget({ index, ids: ["a", "c"], _source_includes: ["pages.*"] }),
      es.mget({ index, ids: ["a", "c"], _source: false })
    )
  ),
  ok("a version that is not the document's", (es, index) =>
    es.mget({
      index,
      docs: [
        { _id: "a", version: 7, version_type: "external" },
        { _id: "b", version: 1 }
      ]
    })
  ),
  ok("a pattern is no index", (es, index) => es.mget({ docs: [{ _index: `${index}*`, _id: "a" }] })),
  fails("nothing asked for", "BadRequest", (es, index) => es.mget({ index, docs: [] })),
  fails("no body", "BadRequest", (es, index) => raw(es, "POST", `/${index}/_mget`, {})),
  fails("ids without an index", "BadRequest", (es) => raw(es, "POST", "/_mget", { ids: ["a"] })),
  fails("a document without an id", "BadRequest", (es, index) =>
    raw(es, "POST", `/${index}/_mget`, { docs: [{}] })
  ),
  fails("an unknown field", "BadRequest", (es, index) => raw(es, "POST", `/${index}/_mget`, { idz: ["a"] })),
  fails("an unknown field of a document", "BadRequest", (es, index) =>
    raw(es, "POST", `/${index}/_mget`, { docs: [{ _id: "a", colour: 1 }] })
  ),
  fails("ids that are no list", "BadRequest", (es, index) => raw(es, "POST", `/${index}/_mget`, { ids: 7 }))
])
