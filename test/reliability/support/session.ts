/** Runs programs against an index, and writes down what they do and see. */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import {
  type Client,
  type ConfigError,
  Elasticsearch,
  type ElasticsearchError,
  withMetadata
} from "effect-elasticsearch"
import * as Bulk from "effect-elasticsearch/Bulk"
import * as Search from "effect-elasticsearch/Search"
import type { Feed, Final, Place, Recorder, Seen, Write } from "./history.ts"
import * as Outcomes from "./outcomes.ts"
import type { BulkStep, CallStep, ClientProgram, LookStep, Step, WriteStep } from "./programs.ts"

export interface Session extends Outcomes.Trust {
  readonly index: string
  readonly history: Recorder
  /** How often a bulk sends an operation again. */
  readonly bulkRetries: number
  /** How long points in time and scrolls live. */
  readonly keepAlive: Duration.Input
  /** Between two steps of a client. */
  readonly pause: Duration.Input
}

type Shared = Session & {
  readonly es: Client
  readonly ingester: Bulk.Ingester<Write>
  readonly feed: Feed
}

/** What all calls ask for that read documents. */
const places = { version: true, seq_no_primary_term: true }

const seenIn = (hits: ReadonlyArray<Parameters<typeof Outcomes.seenOf>[0]>): ReadonlyArray<Seen> =>
  hits.flatMap((hit) => Outcomes.seenOf(hit) ?? [])

const conditionOf = ({ after }: Write) =>
  after === undefined ? {} : { if_seq_no: after.seqNo, if_primary_term: after.primaryTerm }

const sendAlone = (es: Client, index: string, write: Write) => {
  const { kind, token } = write
  const id = write.id ?? ""
  const condition = conditionOf(write)
  switch (kind) {
    case "index":
      return es.index({ index, id: write.id, document: { base: token }, ...condition })
    case "create":
      return es.create({ index, id, document: { base: token } })
    case "update":
      return es.update({ index, id, doc: { patch: token }, ...condition })
    case "delete":
      return es.delete({ index, id, ...condition })
  }
}

const operationOf = (write: Write): Bulk.Operation<object> => {
  const { kind, token } = write
  const target = { id: write.id, ...conditionOf(write) }
  const id = write.id ?? ""
  switch (kind) {
    case "index":
      return Bulk.index({ ...target, document: { base: token } })
    case "create":
      return Bulk.create({ id: write.id, document: { base: token } })
    case "update":
      return Bulk.update({ ...target, id, doc: { patch: token } })
    case "delete":
      return Bulk.remove({ ...target, id })
  }
}

/** Each write of a bulk has heard of its outcome. */
const heard = ({ history, nodesDie }: Session, feed: Feed, outcome: Bulk.Outcome<Write>): void => {
  history.end(outcome.input, Outcomes.ofOutcome(outcome, { nodesDie }))
  feed.heard.push(outcome.input.token)
}

/** The options of bulks, where nothing is to last long. */
const bulkOptions = ({ bulkRetries, index }: Session) => ({
  index,
  maxRetries: bulkRetries,
  maxAge: "20 millis" as const,
  retrySchedule: Schedule.exponential("50 millis"),
  operation: operationOf
})

class Worker {
  private readonly shared: Shared
  private readonly client: string
  private tokens = 0
  /** Where this client has last seen each id. */
  private readonly known = new Map<string, Place>()

  constructor(shared: Shared, client: string) {
    this.shared = shared
    this.client = client
  }

  private readonly begin = (step: WriteStep, by: string): Write => {
    const { conditional, id, kind } = step
    return this.shared.history.begin({
      client: this.client,
      by,
      kind,
      id,
      token: `${this.client}.${this.tokens++}`,
      after: conditional && id !== undefined ? this.known.get(id) : undefined
    })
  }

  private readonly write = (step: WriteStep): Effect.Effect<void> =>
    Effect.suspend(() => {
      const { es, history, index, nodesDie } = this.shared
      const write = this.begin(step, "call")
      return sendAlone(es, index, write).pipe(
        withMetadata,
        Effect.match({
          onFailure: (error) => history.end(write, Outcomes.failedCall(error, { nodesDie })),
          onSuccess: ({ calls, value }) => {
            const lost = Outcomes.lostTries(calls.flatMap(({ attempts }) => attempts.slice(0, -1)))
            history.end(write, Outcomes.acknowledged(value, lost))
            const place = Outcomes.placeOf(value)
            if (step.id !== undefined && place !== undefined) this.known.set(step.id, place)
          }
        })
      )
    })

  private readonly get = (id: string): Effect.Effect<void, ElasticsearchError> =>
    Effect.suspend(() => {
      const { es, history, index } = this.shared
      const began = history.now()
      return es.get({ index, id }).pipe(
        Effect.map(Outcomes.seenOf),
        Effect.catchTag("NotFound", () => Effect.undefined),
        Effect.map((found) => {
          history.reads.push({ client: this.client, id, began, ended: history.now(), found })
          if (found !== undefined) this.known.set(id, found.place)
        })
      )
    })

  private readonly hits = ({ by, size, slices }: LookStep) => {
    const { es, index, keepAlive } = this.shared
    const params = { index, size, ...places }
    switch (by) {
      case "scan":
        return Effect.map(Stream.runCollect(Search.scan(params, { slices, keepAlive })), seenIn)
      case "scroll":
        return Effect.map(Stream.runCollect(Search.scroll(params, { slices, keepAlive })), seenIn)
      case "search":
        return Effect.flatMap(
          es.search({ ...params, size: 10_000, allow_partial_search_results: false }),
          ({ hits }) => Effect.succeed(seenIn(hits.hits))
        )
    }
  }

  private readonly look = (step: LookStep) =>
    Effect.gen({ self: this }, function* () {
      const { es, history, index } = this.shared
      if (step.refresh) {
        const began = history.now()
        const { _shards } = yield* es.indices.refresh({ index })
        if (_shards?.failed === 0) history.hasRefreshed(began)
      }
      const since = history.visibleSince()
      const began = history.now()
      const hits = yield* this.hits(step)
      history.looks.push({ client: this.client, by: step.by, since, began, ended: history.now(), hits })
    })

  private readonly run = (step: BulkStep, writes: ReadonlyArray<Write>, feed: Feed) =>
    Effect.map(
      Bulk.run(writes, {
        ...bulkOptions(this.shared),
        ids: step.ids,
        maxOperations: step.maxOperations,
        maxFailures: Infinity
      }),
      ({ failed, failures, succeeded, total }) => {
        const { bulkRetries, history } = this.shared
        feed.summary = { total, succeeded, failed }
        for (const failure of failures) heard(this.shared, feed, failure)
        const names = new Set(feed.heard)
        for (const write of writes.filter(({ token }) => !names.has(token)))
          history.end(write, { _tag: "acknowledged", place: undefined, lostTries: bulkRetries })
      }
    )

  private readonly stream = (step: BulkStep, writes: ReadonlyArray<Write>, feed: Feed) => {
    const { ids, maxOperations, ordered } = step
    const outcomes = Bulk.stream(writes, { ...bulkOptions(this.shared), ids, maxOperations, ordered })
    return Stream.runForEach(outcomes, (outcome) => Effect.sync(() => heard(this.shared, feed, outcome)))
  }

  /** Every other one is waited for. */
  private readonly feedIngester = ({ writes }: BulkStep) => {
    const { feed, ingester } = this.shared
    return Effect.forEach(
      writes,
      (step, at) =>
        Effect.suspend(() => {
          const write = this.begin(step, "ingester")
          feed.inputs.push(write.token)
          const given: Effect.Effect<unknown, Bulk.Abandoned> =
            at % 2 === 0 ? ingester.add(write) : ingester.write(write)
          return Effect.onError(given, () => Effect.sync(() => feed.doubtful.add(write.token)))
        }),
      { discard: true }
    )
  }

  private readonly bulk = (step: BulkStep) =>
    Effect.suspend((): Effect.Effect<void, unknown, Elasticsearch> => {
      if (step.by === "ingester") return this.feedIngester(step)
      const writes = step.writes.map((one) => this.begin(one, step.by))
      const inputs = writes.map(({ token }) => token)
      const feed = this.shared.history.feed({ client: this.client, by: step.by, inputs })
      const running = step.by === "run" ? this.run(step, writes, feed) : this.stream(step, writes, feed)
      return Effect.map(running, () => {
        feed.isOver = true
      })
    })

  private readonly call = (step: CallStep): Effect.Effect<void, unknown, Elasticsearch> => {
    switch (step._tag) {
      case "Write":
        return this.write(step)
      case "Get":
        return this.get(step.id)
      case "Look":
        return this.look(step)
      case "Bulk":
        return this.bulk(step)
    }
  }

  /** Only gets and looks fail here. */
  readonly step = (step: Step): Effect.Effect<void, never, Elasticsearch> => {
    const running =
      step._tag === "Hurried"
        ? Effect.timeoutOption(this.call(step.step), Duration.millis(step.millis))
        : this.call(step)
    return Effect.matchEffect(running, {
      onFailure: () => Effect.sync(() => void this.shared.history.failedReads++),
      onSuccess: () => Effect.void
    })
  }
}

/** Runs the programs side by side, with one ingester for all of them, and closes it. */
export const runPrograms = (
  programs: ReadonlyArray<ClientProgram>,
  session: Session
): Effect.Effect<void, ConfigError, Elasticsearch> =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    const feed = session.history.feed({ client: "all", by: "ingester", inputs: [] })
    yield* Effect.scoped(
      Effect.gen(function* () {
        const ingester = yield* Bulk.ingester({
          ...bulkOptions(session),
          ids: "client",
          drainTimeout: "10 seconds",
          onOutcomes: (outcomes) =>
            Effect.sync(() => {
              for (const outcome of outcomes) heard(session, feed, outcome)
            })
        })
        yield* Effect.forEach(
          programs,
          ({ client, steps }) => {
            const worker = new Worker({ ...session, es, ingester, feed }, client)
            return Effect.forEach(
              steps,
              (step) => Effect.andThen(worker.step(step), Effect.sleep(session.pause)),
              { discard: true }
            )
          },
          { concurrency: "unbounded", discard: true }
        )
      })
    )
    feed.isOver = true
  })

/** Reads how the index is, when nobody writes any more. Counting the versions of an id deletes it. */
export const finalOf = (
  es: Client,
  { history, index, nodesDie }: Session
): Effect.Effect<Final, ElasticsearchError> =>
  Effect.gen(function* () {
    yield* es.tasks.list({ actions: ["indices:data/write*"], detailed: true }).pipe(
      Effect.map(({ nodes }) => Object.values(nodes ?? {}).flatMap(({ tasks }) => Object.values(tasks))),
      Effect.repeat({
        until: (tasks) => !tasks.some(({ description = "" }) => description.includes(index)),
        schedule: Schedule.spaced("50 millis")
      })
    )
    yield* es.indices.refresh({ index })
    const { hits } = yield* es.search({ index, size: 10_000, ...places, allow_partial_search_results: false })
    const docs = seenIn(hits.hits)
    const ids = new Set(history.writes.flatMap(({ id }) => (id === undefined ? [] : [id])))
    for (const id of ids) {
      const began = history.now()
      const found = yield* es.get({ index, id }).pipe(
        Effect.map(Outcomes.seenOf),
        Effect.catchTag("NotFound", () => Effect.undefined)
      )
      history.reads.push({ client: "the test", id, began, ended: history.now(), found })
    }
    if (nodesDie) return { docs, versions: undefined }
    const versions = new Map<string, number>()
    for (const id of ids) {
      const outcome = yield* es.delete({ index, id }).pipe(
        Effect.match({
          onFailure: (error) => Outcomes.failedCall(error, { nodesDie }),
          onSuccess: (response) => Outcomes.acknowledged(response, 0)
        })
      )
      if (outcome._tag === "acknowledged" && outcome.place !== undefined)
        versions.set(id, outcome.place.version - 1)
    }
    return { docs, versions }
  })
