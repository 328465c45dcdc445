/** Starts the servers of the integration tests once for the whole run. */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Context from "effect/Context"
import * as Scope from "effect/Scope"
import * as Server from "effect-elasticsearch/Testing/Server"
import type { TestProject } from "vitest/node"

declare module "vitest" {
  interface ProvidedContext {
    readonly elasticsearchUrl: string
    readonly elasticsearchEsqlUrl: string
  }
}

const start = (options: Server.Options) =>
  Effect.map(Layer.build(Server.layerFromEnv(options)), (context) => Context.get(context, Server.Server).url)

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const scope = Scope.makeUnsafe()
  const servers = Effect.all([start({ version: "9.5.2" }), start({ version: "8.19.21" })], { concurrency: 2 })
  const [main, esql] = await Effect.runPromise(
    Scope.provide(servers, scope).pipe(Effect.onError((cause) => Scope.close(scope, Exit.failCause(cause))))
  )
  project.provide("elasticsearchUrl", main)
  project.provide("elasticsearchEsqlUrl", esql)
  return () => Effect.runPromise(Scope.close(scope, Exit.void))
}
