/** `info`: which cluster this is, and how it is. */
import * as Effect from "effect/Effect"
import { Elasticsearch } from "../../Client.ts"
import * as Flags from "../Flags.ts"
import { Host } from "../Host.ts"
import { table } from "../Output.ts"
import { writePretty } from "../internal/json.ts"
import { command } from "../Root.ts"

export const info = command(
  "info",
  {
    short: "Which cluster this is, and how it is",
    description:
      "Name and version of the cluster, and its health where the credentials may see it. Useful to find out whether a connection works.",
    examples: [
      { command: "info", description: "The cluster that the environment names" },
      { command: "info --node http://localhost:9200 --output json", description: "For a script" }
    ]
  },
  { output: Flags.choice("output", ["table", "json"], "Default table") },
  ({ output }) =>
    Effect.gen(function* () {
      const es = yield* Elasticsearch
      const { write } = yield* Host
      const { cluster_name, cluster_uuid, name, version } = yield* es.info()
      // A key may say who it is and no more; health is also not there on serverless.
      const health = yield* es.cluster
        .health({})
        .pipe(Effect.catchTag(["Forbidden", "UnexpectedStatus", "NotFound"], () => Effect.succeed(undefined)))
      if (output === "json") {
        return yield* write(
          `${writePretty({ name, cluster_name, cluster_uuid, version, health: health ?? null })}\n`
        )
      }
      const rows: ReadonlyArray<ReadonlyArray<string>> = [
        ["cluster", cluster_name],
        ["version", `${version.number}${version.build_flavor === "serverless" ? " (serverless)" : ""}`],
        ["node", name],
        ["uuid", cluster_uuid],
        ...(health === undefined
          ? [["health", "may not be seen with these credentials"]]
          : [
              ["health", health.status],
              ["nodes", String(health.number_of_nodes)],
              ["shards", `${health.active_shards} active, ${health.unassigned_shards} unassigned`]
            ])
      ]
      return yield* write(table(rows))
    })
)
