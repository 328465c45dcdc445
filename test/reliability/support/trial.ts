/** One run of random programs against an index of its own, and what is wrong afterwards. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as References from "effect/References"
import type * as Scope from "effect/Scope"
import { type Client, type ConfigError, Elasticsearch, type ElasticsearchError } from "effect-elasticsearch"
import type { Options } from "effect-elasticsearch/Transport/Options"
import { check, explain } from "./check.ts"
import * as Contexts from "./contexts.ts"
import { type History, Recorder } from "./history.ts"
import { leaksOf, total } from "./leaks.ts"
import { finalOf, type Session } from "./session.ts"
import type { Row } from "./table.ts"

export interface Trial<E> {
  readonly seed: number
  readonly index: string
  /** How the cluster is reached without faults. */
  readonly nodes: ReadonlyArray<string>
  readonly settings: { readonly number_of_shards: number; readonly number_of_replicas: number }
  readonly nodesDie: boolean
  readonly pause: Session["pause"]
  /** In seconds. */
  readonly keepAlive: number
  /** Whether the server looks often for what has lived its time. */
  readonly expires: boolean
  /** The clients' work, and what happens to them meanwhile. */
  readonly run: (
    session: Session,
    connect: (options: Options) => Effect.Effect<Client, ConfigError, Scope.Scope>
  ) => Effect.Effect<void, E, Scope.Scope>
}

type Counts = Omit<Row, "fault">

export interface Result extends Counts {
  /** Nothing, or all that is wrong, with the seed. */
  readonly problem: string
}

const retries = 4

const connect = (options: Options): Effect.Effect<Client, ConfigError, Scope.Scope> =>
  Effect.map(Layer.build(Layer.fresh(Elasticsearch.layer(options))), (made) =>
    Context.get(made, Elasticsearch)
  )

const isAcknowledged = ({ outcome }: History["writes"][number]): boolean => outcome._tag === "acknowledged"

/** Nothing else may use the index. */
const tried = <E>({ expires, index, keepAlive, nodes, nodesDie, pause, run, settings }: Trial<E>) =>
  Effect.gen(function* () {
    const es = yield* connect({ nodes: [...nodes], requestTimeout: "2 minutes" })
    yield* es.indices.create({
      index,
      settings: {
        index: {
          ...settings,
          // A deleted document keeps its version, so that all writes to an id are counted.
          gc_deletes: "1h",
          "translog.durability": nodesDie ? "request" : "async",
          "unassigned.node_left.delayed_timeout": "0s"
        }
      },
      mappings: { properties: { base: { type: "keyword" }, patch: { type: "keyword" } } }
    })
    yield* es.cluster.health({ index, wait_for_status: "green", timeout: "60s" })

    const history = new Recorder(1 + retries)
    const session: Session = {
      index,
      history,
      nodesDie,
      bulkRetries: retries,
      keepAlive: `${keepAlive} seconds`,
      pause
    }
    const contexts = Contexts.make()
    yield* Effect.scoped(
      run(session, (options) => connect({ ...options, middleware: [contexts.middleware] }))
    )

    yield* es.cluster.health({ index, wait_for_status: "green", timeout: "2m" })
    const beyond = contexts.beyond() * settings.number_of_shards
    const open = yield* Contexts.openAtMost(es, index, beyond, 3)
    const kept = expires && open > 0 ? yield* Contexts.openAtMost(es, index, 0, keepAlive + 5) : 0
    const final = yield* finalOf(es, session)
    const violations = check(history, final, { nodesDie })
    const wrong = violations.length === 0 ? [] : [explain(violations, history)]
    if (contexts.unclosed() !== 0)
      wrong.push(`${contexts.unclosed()} of ${contexts.opened()} points in time and scrolls were not closed`)
    if (open > beyond)
      wrong.push(`${open} points in time and scrolls are open, and ${beyond} are beyond the client's reach`)
    if (kept > 0) wrong.push(`${kept} points in time and scrolls outlive their time`)
    yield* es.indices.delete({ index })

    const count = (kind: "lost" | "duplicated" | "wrong") =>
      violations.filter((violation) => violation.kind === kind).length
    const reads = history.reads.length + history.looks.length
    return {
      operations: history.writes.length + reads + history.failedReads,
      acknowledged: history.writes.filter(isAcknowledged).length + reads,
      lost: count("lost") + count("wrong"),
      duplicated: count("duplicated"),
      leaked: contexts.unclosed() + Math.max(0, open - beyond, kept),
      wrong
    }
  })

/** The client logs each node that fails, and here they do all the time. */
const quiet = Effect.provideService(References.MinimumLogLevel, "Error")

/** Runs it, and looks for what it leaves behind in this process. */
export const runTrial = <E>(trial: Trial<E>): Effect.Effect<Result, E | ElasticsearchError | ConfigError> =>
  Effect.map(leaksOf(quiet(Effect.scoped(tried(trial)))), ([{ wrong, ...counts }, leaks]) => {
    const all = total(leaks) === 0 ? wrong : [...wrong, `left behind: ${JSON.stringify(leaks)}`]
    return {
      ...counts,
      seeds: 1,
      leaked: counts.leaked + total(leaks),
      problem: all.length === 0 ? "" : `seed ${trial.seed}:\n${all.join("\n")}`
    }
  })

/** The row of all of them. */
export const rowOf = (fault: string, results: ReadonlyArray<Result>): Row => {
  const sum = (key: keyof Counts) => results.reduce((all, result) => all + result[key], 0)
  return {
    fault,
    seeds: sum("seeds"),
    operations: sum("operations"),
    acknowledged: sum("acknowledged"),
    lost: sum("lost"),
    duplicated: sum("duplicated"),
    leaked: sum("leaked")
  }
}
