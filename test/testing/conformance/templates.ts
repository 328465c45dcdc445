/** Index templates. Each is deleted at the end of its case, since a server keeps them. */
import * as Effect from "effect/Effect"
import type { Client } from "effect-elasticsearch"
import { type Case, fails, ok, raw, refused, steps } from "./case.ts"

const put = (es: Client, index: string, body: object) => raw(es, "PUT", `/_index_template/${index}`, body)

const away = (es: Client, index: string) => Effect.ignore(es.indices.deleteIndexTemplate({ name: index }))

const bad = (name: string, body: (index: string) => object): Case =>
  fails(name, "BadRequest", (es, index) =>
    Effect.ensuring(put(es, index, body(index)), Effect.orDie(away(es, index)))
  )

const pattern = (index: string) => ({ index_patterns: [`${index}-t*`], priority: 5_000_000 })

export const templates: ReadonlyArray<Case> = [
  ok("is shown as it was put", (es, index) =>
    steps(
      put(es, index, {
        ...pattern(index),
        index_patterns: `${index}-t*`,
        version: 3,
        _meta: { by: "me" },
        template: {
          settings: { number_of_replicas: 0, "index.refresh_interval": "3s" },
          mappings: { properties: { n: { type: "short" } } },
          aliases: { [`${index}-a`]: { routing: "1" } }
        }
      }),
      es.indices.getIndexTemplate({ name: `${index}*` }),
      es.indices.existsIndexTemplate({ name: index }),
      es.indices.deleteIndexTemplate({ name: index }),
      es.indices.existsIndexTemplate({ name: index }),
      refused("NotFound", es.indices.getIndexTemplate({ name: `${index}*` })),
      refused("NotFound", es.indices.deleteIndexTemplate({ name: index }))
    )
  ),
  ok("is merged with what the index itself is made with", (es, index) =>
    steps(
      put(es, index, {
        ...pattern(index),
        template: {
          settings: { number_of_replicas: 0, number_of_shards: 2 },
          mappings: {
            dynamic: "strict",
            properties: {
              n: { type: "text", fields: { raw: { type: "keyword" } } },
              o: { properties: { a: { type: "keyword" }, b: { type: "long" } } }
            }
          },
          aliases: { [`${index}-a`]: { filter: { term: { n: "x" } } }, [`${index}-b`]: {} }
        }
      }),
      es.indices.create({
        index: `${index}-t1`,
        settings: { index: { number_of_shards: 1 } },
        mappings: {
          properties: {
            n: { type: "integer" },
            m: { type: "long" },
            o: { properties: { a: { type: "long" }, c: { type: "ip" } } }
          }
        },
        aliases: { [`${index}-a`]: {} }
      }),
      es.indices.get({ index: `${index}-t1` }),
      refused("BadRequest", es.index({ index: `${index}-t2`, id: "1", document: { other: 1 } })),
      es.indices.get({ index: `${index}-t2` }),
      es.bulk({ index: `${index}-t3`, operations: [{ index: { _id: "1" } }, { o: { b: 1 } }] }),
      es.indices.getMapping({ index: `${index}-t3` }),
      es.indices.create({ index: `${index}-other` }),
      es.indices.getAlias({ index: `${index}-other` }),
      es.indices.deleteIndexTemplate({ name: index })
    )
  ),
  ok("gives way to one of higher priority", (es, index) =>
    steps(
      put(es, index, {
        ...pattern(index),
        template: { settings: { number_of_replicas: 0 }, mappings: { properties: { a: { type: "ip" } } } }
      }),
      put(es, `${index}2`, {
        ...pattern(index),
        priority: 5_000_001,
        template: { settings: { number_of_replicas: 0 }, mappings: { properties: { b: { type: "ip" } } } }
      }),
      es.indices.create({ index: `${index}-t1` }),
      es.indices.getMapping({ index: `${index}-t1` }),
      refused("BadRequest", put(es, `${index}3`, { ...pattern(index), index_patterns: [`${index}*1`] })),
      refused(
        "BadRequest",
        es.indices.putIndexTemplate({ name: index, create: true, index_patterns: [`${index}-u*`] })
      ),
      es.indices.deleteIndexTemplate({ name: index }),
      es.indices.deleteIndexTemplate({ name: `${index}2` })
    )
  ),
  bad("without patterns", () => ({ priority: 1 })),
  bad("with a field that it has not", (index) => ({ ...pattern(index), colour: 1 })),
  bad("with a mapping that is none", (index) => ({
    ...pattern(index),
    template: { mappings: { properties: { a: { type: "what" } } } }
  })),
  fails("of a name that is not there", "NotFound", (es, index) =>
    es.indices.getIndexTemplate({ name: index })
  )
]
