/** Aliases: adding, moving and removing them, and what is seen through them. */
import { type Case, fails, ok, on, own, raw, refused, steps, visible } from "./case.ts"

const aliased = {
  mappings: { properties: { n: { type: "integer" }, k: { type: "keyword" } } },
  documents: [
    { n: 1, k: "a" },
    { n: 2, k: "b" },
    { n: 3, k: "a" }
  ]
} as const

export const aliases: ReadonlyArray<Case> = [
  ...own(aliased, [
    ok("an alias is added, read through, written through and removed", (es, index) => {
      const alias = `${index}-a`
      return steps(
        es.indices.existsAlias({ name: alias }),
        es.indices.putAlias({ index, name: alias }),
        es.indices.existsAlias({ name: alias }),
        es.indices.existsAlias({ name: alias, index }),
        es.indices.exists({ index: alias }),
        es.get({ index: alias, id: "1" }),
        es.index({ index: alias, id: "4", document: { n: 4 }, refresh: true }),
        visible(es, alias),
        es.indices.getAlias({ index }),
        es.indices.deleteAlias({ index, name: alias }),
        refused("NotFound", es.indices.deleteAlias({ index, name: alias })),
        refused("NotFound", es.search({ index: alias }))
      )
    }),
    ok("a filtered alias shows a part", (es, index) => {
      const alias = `${index}-a`
      return steps(
        es.indices.putAlias({ index, name: alias, filter: { term: { k: "a" } } }),
        es.search({ index: alias }),
        es.count({ index: alias, query: { range: { n: { gte: 2 } } } }),
        es.search({ index: alias, size: 0, aggs: { sum: { sum: { field: "n" } } } }),
        es.get({ index: alias, id: "2" }),
        es.search({ index: [alias, index], size: 0 })
      )
    }),
    ok("an alias of two indices is read as one, and has no index to write to", (es, index) => {
      const alias = `${index}-a`
      return steps(
        es.index({ index: `${index}-2`, id: "9", document: { n: 9 }, refresh: true }),
        es.indices.putAlias({ index: [index, `${index}-2`], name: alias }),
        visible(es, alias),
        refused("BadRequest", es.index({ index: alias, id: "4", document: {} })),
        refused("BadRequest", es.get({ index: alias, id: "1" })),
        es.bulk({ index: alias, operations: [{ index: { _id: "4" } }, {}] }),
        es.indices.getAlias({ name: alias })
      )
    }),
    ok("the write index of an alias", (es, index) => {
      const alias = `${index}-a`
      return steps(
        es.indices.create({ index: `${index}-2`, settings: { number_of_replicas: 0 } }),
        es.indices.updateAliases({
          actions: [{ add: { index, alias } }, { add: { index: `${index}-2`, alias, is_write_index: true } }]
        }),
        es.index({ index: alias, id: "4", document: { n: 4 }, refresh: true }),
        visible(es, alias),
        es.indices.getAlias({ name: alias })
      )
    }),
    ok("is_write_index false on the only index", (es, index) => {
      const alias = `${index}-a`
      return steps(
        es.indices.putAlias({ index, name: alias, is_write_index: false }),
        refused("BadRequest", es.index({ index: alias, id: "4", document: {} }))
      )
    }),
    ok("an alias moves from one index to the other at once", (es, index) => {
      const alias = `${index}-a`
      return steps(
        es.indices.create({ index: `${index}-2` }),
        es.indices.putAlias({ index, name: alias }),
        es.indices.updateAliases({
          actions: [{ remove: { index, alias } }, { add: { index: `${index}-2`, alias } }]
        }),
        es.count({ index: alias }),
        es.indices.getAlias({ index: `${index}*` })
      )
    }),
    ok("remove_index makes room for an alias of that name", (es, index) => {
      const copy = `${index}-2`
      return steps(
        es.index({ index: copy, id: "9", document: {}, refresh: true }),
        es.indices.updateAliases({
          actions: [{ add: { index: copy, alias: index } }, { remove_index: { index } }]
        }),
        visible(es, index),
        es.indices.getAlias({ name: index })
      )
    }),
    ok("an alias of a name that an index has", (es, index) =>
      steps(
        es.indices.create({ index: `${index}-2` }),
        refused("BadRequest", es.indices.putAlias({ index, name: `${index}-2` })),
        refused("BadRequest", es.indices.putAlias({ index, name: `${index}-ABC*` })),
        refused("NotFound", es.indices.putAlias({ index: `${index}-not`, name: `${index}-a` })),
        es.indices.putAlias({ index, name: `${index}-UPPER` })
      )
    ),
    ok("removing what is not there", (es, index) =>
      steps(
        refused(
          "NotFound",
          es.indices.updateAliases({ actions: [{ remove: { index, alias: `${index}-x` } }] })
        ),
        es.indices.updateAliases({
          actions: [
            { remove: { index, alias: `${index}-x`, must_exist: false } },
            { add: { index, alias: `${index}-y` } }
          ]
        }),
        refused(
          "NotFound",
          es.indices.updateAliases({
            actions: [
              { add: { index, alias: `${index}-z` } },
              { remove: { index, alias: `${index}-x`, must_exist: true } }
            ]
          })
        ),
        es.indices.getAlias({ index })
      )
    ),
    ok("routing of an alias", (es, index) => {
      const alias = `${index}-a`
      return steps(
        es.indices.putAlias({ index, name: alias, routing: "r" }),
        es.indices.putAlias({ index, name: `${index}-b`, index_routing: "i", search_routing: "s,t" }),
        es.index({ index: alias, id: "4", document: {} }),
        es.get({ index, id: "4", routing: "r" }),
        refused("BadRequest", es.index({ index: alias, id: "5", routing: "other", document: {} })),
        es.indices.getAlias({ index })
      )
    }),
    ok("getAlias by patterns", (es, index) =>
      steps(
        es.indices.updateAliases({
          actions: [{ add: { index, aliases: [`${index}-a1`, `${index}-a2`, `${index}-b1`] } }]
        }),
        es.indices.getAlias({ index, name: `${index}-a*` }),
        es.indices.getAlias({ index, name: [`${index}-*`, `-${index}-a2`] }),
        es.indices.getAlias({ index, name: "_all" }),
        refused("NotFound", es.indices.getAlias({ index, name: [`${index}-a1`, `${index}-c`] })),
        es.indices.existsAlias({ index, name: `${index}-c*` }),
        es.indices.deleteAlias({ index, name: `${index}-a*` }),
        es.indices.getAlias({ index })
      )
    ),
    ok("an index cannot be deleted by its alias", (es, index) =>
      steps(
        es.indices.putAlias({ index, name: `${index}-a` }),
        refused("BadRequest", es.indices.delete({ index: `${index}-a` })),
        es.indices.exists({ index: `${index}-a` })
      )
    ),
    ok("an alias with a filter that is none", (es, index) =>
      steps(
        refused("BadRequest", raw(es, "PUT", `/${index}/_alias/${index}-a`, { filter: { mach: {} } })),
        refused("BadRequest", raw(es, "POST", "/_aliases", { actions: [{ move: { index } }] })),
        refused("BadRequest", raw(es, "POST", "/_aliases", { actions: [] })),
        refused("BadRequest", raw(es, "POST", "/_aliases", { actions: [{ add: { index } }] }))
      )
    )
  ]),
  ...on({}, [
    fails("getAlias of a missing index", "NotFound", (es, index) =>
      es.indices.getAlias({ index: `${index}-not` })
    ),
    fails("getAlias of a missing alias", "NotFound", (es, index) =>
      es.indices.getAlias({ name: `${index}-not` })
    ),
    ok("getAlias of an index without one", (es, index) => es.indices.getAlias({ index }))
  ])
]
