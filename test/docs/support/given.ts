/** What single blocks of the documentation need from the outside: what they `declare`, and what must have happened. */
import { Client } from "@elastic/elasticsearch"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { Elasticsearch } from "effect-elasticsearch"
import * as Api from "effect-elasticsearch/Api"
import * as Bulk from "effect-elasticsearch/Bulk"
import * as Testing from "effect-elasticsearch/Testing"
import { withoutFilms } from "./fixtures.ts"
import { embeddings } from "./services.ts"

type Program = Effect.Effect<unknown, unknown, unknown>
type Scope = Readonly<Record<string, unknown>>

export interface Given {
  /** Values for what the block declares. */
  readonly values?: (address: string) => Readonly<Record<string, unknown>>
  /** What the block imports from another file of its page, in place of the one that it names. */
  readonly imports?: Readonly<Record<string, string>>
  /** Around each of its programs; `scope` has the values at the top of the block. */
  readonly around?: (program: Program, scope: Scope) => Program
}

const films = [
  { id: "1", title: "Dune" },
  { id: "2", title: "Solaris" }
]

/** A layer that the block defines, for the program that it defines beside it. */
const providing =
  (...names: ReadonlyArray<string>) =>
  (program: Program, scope: Scope): Program => {
    const layers = names.map((name) => scope[name]).filter(Layer.isLayer)
    return layers.length < names.length
      ? Effect.die(`no layer among ${names.join(", ")}`)
      : layers.reduce<Program>((inner, layer) => Effect.provide(inner, layer), program)
  }

/** A store in the block, whose index is made first. */
const created =
  (name: string, around: NonNullable<Given["around"]>) =>
  (program: Program, scope: Scope): Program => {
    const store = scope[name]
    const create = typeof store === "object" && store !== null && "create" in store ? store.create : undefined
    return Effect.isEffect(create)
      ? Effect.andThen(Effect.provide(create, embeddings), around(program, scope))
      : Effect.die(`${name} makes no index`)
  }

const own =
  (name: string) =>
  (program: Program, scope: Scope): Program => {
    const service = scope[name]
    const layer = typeof service === "function" && "layer" in service ? service.layer : undefined
    return Layer.isLayer(layer) ? Effect.provide(program, layer) : Effect.die(`${name} has no layer`)
  }

/** What was called before a test looks at the log of calls. */
const asked = Effect.gen(function* () {
  const es = yield* Elasticsearch
  yield* es.index({ index: "books", document: { title: "Dune" } })
  yield* es.index({ index: "books", document: { title: "Solaris" } })
  yield* es.indices.refresh({ index: "books" })
  yield* es.search({ index: "books", size: 10, query: { match: { title: "dune" } } }, { opaqueId: "me" })
  yield* es.request({ method: "GET", path: "/_plugin/thing" })
})

const written = { _index: "books", _id: "1", _version: 1, result: "created" } as const
const shards = { total: 1, successful: 1, failed: 0 } as const

const fake = Testing.layer([
  Testing.on(Api.index, { ...written, _shards: shards }).pipe(Testing.always),
  Testing.on(Api.Indices.refresh, { _shards: shards }),
  Testing.on(Api.search, { took: 1, timed_out: false, _shards: shards, hits: { hits: [] } }),
  Testing.onRequest("GET", "/_plugin/thing", {})
])

const afterCalls: Given = {
  around: (program) => Effect.andThen(asked, program).pipe(Effect.provide(fake))
}

const fromNothing: Given = { around: (program) => Effect.andThen(withoutFilms, program) }

const readFromVault = Effect.succeed({ token: "token", seconds: 60 })

export const given: Readonly<Record<string, Given>> = {
  "README.md: A first program (5)": { values: () => ({ films: Stream.fromIterable(films) }) },
  "docs/bulk.md: Outcomes": {
    values: () => ({ operations: Stream.make(Bulk.index({ document: { title: "Dune" } })) })
  },
  "docs/migrating-from-js.md: Helpers": {
    values: (address) => ({ films, client: new Client({ node: address, maxRetries: 0 }) })
  },
  "docs/migrating-from-js.md: Helpers (2)": { values: () => ({ films }) },
  "docs/migrating-from-python.md: Helpers": {
    values: () => ({ films: Stream.toAsyncIterable(Stream.fromIterable(films)) })
  },
  "docs/recipes/auth.md: What changes (2)": { values: () => ({ readFromVault }) },
  "docs/recipes/bulk-at-scale.md: While a program runs": { around: providing("EventsLive") },
  "docs/recipes/multi-cluster.md: Two clusters in one program (2)": { around: providing("layer") },
  "docs/testing.md: The call log": afterCalls,
  "docs/tutorial.md: 5. Load the films (2)": fromNothing,
  "docs/tutorial.md: 8. ES|QL (2)": { imports: { "./es.ts": "./line231.ts" } },
  "docs/vector.md: Adding": {
    values: () => ({ pages: Stream.make({ text: "a fox", url: "https://fox.example" }) })
  },
  "docs/vector.md: Embeddings": {
    values: () => ({
      model: {
        encode: async (texts: ReadonlyArray<string>) => texts.map(() => new Float32Array(768).fill(0.1))
      }
    })
  },
  "docs/vector.md: As a service": { around: created("notes", own("Notes")) },
  "src/Bulk/Ingester.ts: layerIngester": { around: providing("LogsLive") },
  "src/Dsl/Document.ts: createRequest": fromNothing,
  "src/Dsl/Indices.ts: create": fromNothing,
  "src/Dsl/Indices.ts: migrate": fromNothing,
  "src/Dsl/Repository.ts: create": fromNothing,
  "src/Testing/Calls.ts: called": afterCalls,
  "src/Testing/Calls.ts: calledInOrder": afterCalls,
  "src/Testing/Calls.ts: calledWhen": afterCalls,
  "src/Testing/Calls.ts: calls": afterCalls,
  "src/Testing/Calls.ts: notCalled": afterCalls,
  "src/Transport/Credentials.ts: fromEffect": { values: () => ({ readFromVault }) },
  "src/Vector/Embeddings.ts: fromModel": {
    values: () => ({ model: embeddings }),
    around: created("notes", (program) => program)
  },
  "src/Vector/Service.ts: bound": { around: created("notes", own("Notes")) }
}
