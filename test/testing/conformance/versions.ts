/** Versions, conditions and routing. */
import { type Case, fails, ok, on, own, raw, refused, steps } from "./case.ts"

const external: ReadonlyArray<Case> = on({}, [
  ok("an external version is taken, and has to grow", (es, index) => {
    const write = (version: number) =>
      es.index({ index, id: "e1", version, version_type: "external", document: { version } })
    return steps(
      write(5),
      write(7),
      refused("Conflict", write(6)),
      refused("Conflict", write(7)),
      es.getSource({ index, id: "e1" })
    )
  }),
  ok("external_gte accepts the same version once more", (es, index) => {
    const write = (version: number) =>
      es.index({ index, id: "e2", version, version_type: "external_gte", document: { version } })
    return steps(write(5), write(5), refused("Conflict", write(4)))
  }),
  ok("delete with an external version", (es, index) =>
    steps(
      es.index({ index, id: "e3", version: 10, version_type: "external", document: {} }),
      refused("Conflict", es.delete({ index, id: "e3", version: 10, version_type: "external" })),
      es.delete({ index, id: "e3", version: 11, version_type: "external" }),
      refused("Conflict", es.index({ index, id: "e3", version: 11, version_type: "external", document: {} }))
    )
  ),
  ok("an internal write goes on from an external version", (es, index) =>
    steps(
      es.index({ index, id: "e4", version: 100, version_type: "external", document: {} }),
      es.index({ index, id: "e4", document: {} }),
      es.update({ index, id: "e4", doc: { n: 1 } })
    )
  ),
  ok("get with an external version", (es, index) =>
    steps(
      es.index({ index, id: "e5", version: 3, version_type: "external", document: {} }),
      es.get({ index, id: "e5", version: 3, version_type: "external" }),
      refused("Conflict", es.get({ index, id: "e5", version: 2, version_type: "external" })),
      refused("Conflict", es.get({ index, id: "e5", version: 2, version_type: "external_gte" }))
    )
  ),
  ok("external version 0", (es, index) =>
    es.index({ index, id: "e6", version: 0, version_type: "external", document: {} })
  ),
  fails("a negative version is refused", "BadRequest", (es, index) =>
    es.index({ index, id: "e7", version: -5, version_type: "external", document: {} })
  ),
  fails("an internal version is refused", "BadRequest", (es, index) =>
    es.index({ index, id: "e7", version: 1, document: {} })
  ),
  fails("create with an external version is refused", "BadRequest", (es, index) =>
    es.index({ index, id: "e7", op_type: "create", version: 1, version_type: "external", document: {} })
  ),
  fails("an external version without an id is refused", "BadRequest", (es, index) =>
    es.index({ index, version: 1, version_type: "external", document: {} })
  ),
  fails("an external version without a number is refused", "BadRequest", (es, index) =>
    es.index({ index, id: "e7", version_type: "external", document: {} })
  ),
  fails("an unknown version type is refused", "BadRequest", (es, index) =>
    raw(es, "PUT", `/${index}/_doc/e7`, {}, { version: 1, version_type: "inner" })
  ),
  fails("a version that is no number is refused", "BadRequest", (es, index) =>
    raw(es, "PUT", `/${index}/_doc/e7`, {}, { version: "one", version_type: "external" })
  )
])

const conditions: ReadonlyArray<Case> = [
  ...own({}, [
    ok("sequence numbers count the writes of an index, term 1", (es, index) =>
      steps(
        es.index({ index, id: "1", document: {} }),
        es.index({ index, id: "2", document: {} }),
        es.update({ index, id: "1", doc: { n: 1 } }),
        es.update({ index, id: "1", doc: { n: 1 } }),
        es.delete({ index, id: "2" }),
        refused("NotFound", es.delete({ index, id: "2" })),
        refused("Conflict", es.create({ index, id: "1", document: {} })),
        es.index({ index, id: "3", document: {} })
      )
    ),
    ok("a write under the condition of a sequence number", (es, index) =>
      steps(
        es.index({ index, id: "1", document: { n: 1 } }),
        es.index({ index, id: "1", if_seq_no: 0, if_primary_term: 1, document: { n: 2 } }),
        refused(
          "Conflict",
          es.index({ index, id: "1", if_seq_no: 0, if_primary_term: 1, document: { n: 3 } })
        ),
        refused("Conflict", es.delete({ index, id: "1", if_seq_no: 0, if_primary_term: 1 })),
        refused("Conflict", es.delete({ index, id: "1", if_seq_no: 1, if_primary_term: 2 })),
        refused("Conflict", es.update({ index, id: "1", if_seq_no: 0, if_primary_term: 1, doc: { n: 3 } })),
        es.delete({ index, id: "1", if_seq_no: 1, if_primary_term: 1 })
      )
    ),
    ok("a condition on what is not there", (es, index) =>
      steps(
        refused("Conflict", es.index({ index, id: "1", if_seq_no: 4, if_primary_term: 1, document: {} })),
        refused("Conflict", es.delete({ index, id: "1", if_seq_no: 4, if_primary_term: 1 })),
        refused("NotFound", es.update({ index, id: "1", if_seq_no: 4, if_primary_term: 1, doc: {} }))
      )
    ),
    ok("a condition on what was deleted", (es, index) =>
      steps(
        es.index({ index, id: "1", document: {} }),
        es.delete({ index, id: "1" }),
        refused("Conflict", es.index({ index, id: "1", if_seq_no: 1, if_primary_term: 1, document: {} }))
      )
    ),
    ok("hits tell version and sequence number when asked", (es, index) =>
      steps(
        es.index({ index, id: "1", document: { n: 1 } }),
        es.index({ index, id: "1", document: { n: 2 } }),
        es.index({ index, id: "2", document: { n: 3 }, refresh: true }),
        es.search({ index, version: true, seq_no_primary_term: true }),
        es.search({ index, version: true })
      )
    )
  ]),
  ...on({}, [
    fails("a sequence number without a term is refused", "BadRequest", (es, index) =>
      es.index({ index, id: "1", if_seq_no: 1, document: {} })
    ),
    fails("a term without a sequence number is refused", "BadRequest", (es, index) =>
      es.delete({ index, id: "1", if_primary_term: 1 })
    ),
    fails("a negative sequence number is refused", "BadRequest", (es, index) =>
      es.index({ index, id: "1", if_seq_no: -1, if_primary_term: 1, document: {} })
    ),
    fails("a condition and an external version are refused", "BadRequest", (es, index) =>
      es.index({
        index,
        id: "1",
        if_seq_no: 1,
        if_primary_term: 1,
        version: 3,
        version_type: "external",
        document: {}
      })
    ),
    fails("a condition without an id is refused", "BadRequest", (es, index) =>
      es.index({ index, if_seq_no: 1, if_primary_term: 1, document: {} })
    )
  ])
]

const routing: ReadonlyArray<Case> = [
  ...on({ mappings: { _routing: { required: true }, properties: { n: { type: "integer" } } } }, [
    fails("a write without the required routing is refused", "BadRequest", (es, index) =>
      es.index({ index, id: "1", document: { n: 1 } })
    ),
    fails("a get without the required routing is refused", "BadRequest", (es, index) =>
      es.get({ index, id: "1" })
    ),
    fails("an update without the required routing is refused", "BadRequest", (es, index) =>
      es.update({ index, id: "1", doc: { n: 1 } })
    ),
    fails("a delete without the required routing is refused", "BadRequest", (es, index) =>
      es.delete({ index, id: "1" })
    ),
    ok("all with the required routing", (es, index) =>
      steps(
        es.index({ index, id: "2", routing: "a", document: { n: 2 } }),
        es.update({ index, id: "2", routing: "a", doc: { n: 3 } }),
        es.get({ index, id: "2", routing: "a" }),
        es.exists({ index, id: "2", routing: "a" }),
        es.delete({ index, id: "2", routing: "a" })
      )
    ),
    ok("bulk and mget tell each item that its routing is missing", (es, index) =>
      steps(
        es.bulk({ index, operations: [{ index: { _id: "3" } }, { n: 3 }, { delete: { _id: "4" } }] }),
        es.mget({ index, ids: ["3", "4"] })
      )
    )
  ]),
  ...own({}, [
    ok("the routing of an update goes with the document", (es, index) =>
      steps(
        es.update({ index, id: "1", routing: "r1", doc: { n: 1 }, doc_as_upsert: true }),
        es.update({ index, id: "1", routing: "r1", doc: { n: 2 } }),
        es.get({ index, id: "1", routing: "r1" }),
        es.indices.refresh({ index }),
        es.search({ index, query: { exists: { field: "_routing" } } }),
        es.search({ index, query: { term: { _routing: "r1" } }, _source: false })
      )
    )
  ])
]

export const versions: ReadonlyArray<Case> = [...external, ...conditions, ...routing]
