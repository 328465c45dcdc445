/**
 * What `npm run check:runtimes` runs under each runtime over HTTPS, where undici gives the certificate of the server
 * to the client's own checks: who is trusted, and who is refused.
 *
 *   tls.ts <URL of the server> <file with its authority> <fingerprint of its certificate>
 */
import * as Effect from "effect/Effect"
import { Elasticsearch } from "effect-elasticsearch"

const [url = "", caFile = "", fingerprint = ""] = process.argv.slice(2)

const another = "ab".repeat(32)

const trust = {
  nobody: undefined,
  authority: { caFile },
  pinned: { caFingerprint: fingerprint },
  pinnedAnother: { caFingerprint: another }
}

const call = (tls: (typeof trust)[keyof typeof trust]) =>
  Effect.flatMap(Elasticsearch, (es) => es.get({ index: "books", id: "1" })).pipe(
    Effect.provide(
      Elasticsearch.layer({ nodes: [url], maxRetries: 0, ...(tls === undefined ? {} : { tls }) })
    ),
    Effect.match({ onFailure: (error) => error._tag, onSuccess: (answer) => answer._id })
  )

Effect.runPromise(
  Effect.all({
    nobody: call(trust.nobody),
    authority: call(trust.authority),
    pinned: call(trust.pinned),
    pinnedAnother: call(trust.pinnedAnother)
  })
).then(
  (result) => console.log(JSON.stringify(result)),
  (error) => {
    console.error(error)
    process.exitCode = 1
  }
)
