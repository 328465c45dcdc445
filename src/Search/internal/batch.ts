/**
 * Calls that are made at the same time as one request: equal ones once, each with its own result.
 */
import * as Deferred from "effect/Deferred"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as MutableHashMap from "effect/MutableHashMap"
import * as Option from "effect/Option"
import * as Request from "effect/Request"
import * as RequestResolver from "effect/RequestResolver"
import * as Result from "effect/Result"
import { type Client, Elasticsearch } from "../../Client.ts"
import { DecodeError, type ElasticsearchError } from "../../Errors.ts"
import {
  CallListener,
  type CallMetadata,
  type CallOptions,
  CurrentOptions,
  mergeOptions,
  noOptions,
  withMetadata
} from "../../Transport/Service.ts"

/** What came for one of the calls. */
export interface Answered<Item> {
  readonly item: Item
  readonly called: CallMetadata | undefined
}

/** How calls become a request, and its answer their results. */
export interface Batch<Params, Shared extends object, Own extends object, Item> {
  readonly endpoint: string
  /** What is said once for all calls of a request, and what each says itself. */
  readonly split: (params: Params) => { readonly shared: Shared; readonly own: Own }
  /** Gives what came for each, in their order. */
  readonly call: (
    es: Client,
    shared: Shared,
    own: ReadonlyArray<Own>,
    options: CallOptions
  ) => Effect.Effect<ReadonlyArray<Item>, ElasticsearchError>
}

interface Ask<Shared, Own, Item> extends Request.Request<Answered<Item>, ElasticsearchError> {
  readonly group: { readonly shared: Shared; readonly options: CallOptions }
  readonly own: Own
  readonly caller: Caller
}

/** Whoever made a call: it may go before the answer comes. */
interface Caller {
  isGone: boolean
  left: (() => void) | undefined
}

/** Whether a call among them may be to blame, so that the others are worth asking for alone. */
const mayBeOnes = ({ _tag }: ElasticsearchError): boolean =>
  _tag === "BadRequest" ||
  _tag === "InvalidRequest" ||
  _tag === "SerializationError" ||
  _tag === "PayloadTooLarge" ||
  _tag === "ResponseTooLarge"

type Results<Item> = ReadonlyArray<Result.Result<Answered<Item>, ElasticsearchError>>

const resolverOf = <Params, Shared extends object, Own extends object, Item>(
  es: Client,
  batch: Batch<Params, Shared, Own, Item>,
  { delay, max }: Limits
): RequestResolver.RequestResolver<Ask<Shared, Own, Item>> => {
  type Asked = Ask<Shared, Own, Item>

  const asked = (
    { options, shared }: Asked["group"],
    own: ReadonlyArray<Own>
  ): Effect.Effect<Results<Item>> =>
    withMetadata(batch.call(es, shared, own, options)).pipe(
      Effect.matchEffect({
        onSuccess: ({ calls, value }): Effect.Effect<Results<Item>> => {
          const called = calls.at(-1)
          const results = own.map((_, at) => {
            const item = value[at]
            return item === undefined
              ? Result.fail(unanswered(batch.endpoint, called, value))
              : Result.succeed({ item, called })
          })
          return Effect.succeed(results)
        },
        onFailure: (error): Effect.Effect<Results<Item>> => {
          if (own.length === 1 || !mayBeOnes(error)) return Effect.succeed(own.map(() => Result.fail(error)))
          const middle = Math.ceil(own.length / 2)
          const halves = [own.slice(0, middle), own.slice(middle)]
          return Effect.map(
            Effect.forEach(halves, (half) => asked({ options, shared }, half)),
            (results) => results.flat()
          )
        }
      })
    )

  const runAll = (entries: ReadonlyArray<Request.Entry<Asked>>, group: Asked["group"]): Effect.Effect<void> =>
    Effect.suspend(() => {
      const byOwn = MutableHashMap.empty<Own, Array<Request.Entry<Asked>>>()
      const allGone = Deferred.makeUnsafe<never>()
      let waiting = entries.length
      const leave = () => {
        if (--waiting === 0) Deferred.doneUnsafe(allGone, Exit.interrupt())
      }
      for (const entry of entries) {
        const { caller, own } = entry.request
        caller.left = leave
        if (caller.isGone) leave()
        const same = MutableHashMap.get(byOwn, own)
        if (Option.isSome(same)) same.value.push(entry)
        else MutableHashMap.set(byOwn, own, [entry])
      }
      const groups = [...byOwn]
      const all = Effect.map(
        asked(
          group,
          groups.map(([own]) => own)
        ),
        (results) => {
          for (const [at, [, same]] of groups.entries()) {
            const result = results[at]
            if (result === undefined) continue
            const exit = Result.isSuccess(result) ? Exit.succeed(result.success) : Exit.fail(result.failure)
            for (const entry of same) entry.completeUnsafe(exit)
          }
        }
      )
      return Effect.raceFirst(all, Deferred.await(allGone)).pipe(
        // What the one who came first has set is in the options already, if it concerns all.
        Effect.provideService(CurrentOptions, noOptions),
        Effect.provideService(CallListener, undefined)
      )
    })

  const resolver = RequestResolver.makeGrouped<Asked, Asked["group"]>({
    key: ({ request }) => request.group,
    resolver: runAll
  }).pipe(RequestResolver.batchN(max), RequestResolver.withSpan(`Search.${batch.endpoint}`))
  return delay === undefined ? resolver : RequestResolver.setDelay(resolver, delay)
}

const unanswered = (endpoint: string, called: CallMetadata | undefined, body: unknown): DecodeError =>
  new DecodeError({
    endpoint,
    method: "POST",
    path: `/_${endpoint}`,
    node: called?.node ?? "",
    attempts: called?.attempts ?? [],
    at: [],
    expected: "Expected a result for each of the calls that were sent as one",
    body
  })

export interface Limits {
  /** How many calls a request may have. */
  readonly max: number
  /** How long calls are waited for. */
  readonly delay: Duration.Duration | undefined
}

/** Makes a function whose calls at the same time, of the same client and with the same options, become one. */
export const make = <Params, Shared extends object, Own extends object, Item>(
  batch: Batch<Params, Shared, Own, Item>,
  limits: Limits
): ((
  params: Params,
  options: CallOptions
) => Effect.Effect<Answered<Item>, ElasticsearchError, Elasticsearch>) => {
  type Asked = Ask<Shared, Own, Item>
  const request = Request.of<Asked>()
  const resolvers = new WeakMap<Client, RequestResolver.RequestResolver<Asked>>()

  const resolverFor = (es: Client): RequestResolver.RequestResolver<Asked> => {
    const known = resolvers.get(es)
    if (known !== undefined) return known
    const made = resolverOf(es, batch, limits)
    resolvers.set(es, made)
    return made
  }

  return (params, own) =>
    Effect.gen(function* () {
      const es = yield* Elasticsearch
      const options = mergeOptions(yield* CurrentOptions, own)
      const listener = yield* CallListener
      const caller: Caller = { isGone: false, left: undefined }
      const { own: mine, shared } = batch.split(params)
      const answered = yield* Effect.request(
        request({ group: { shared, options }, own: mine, caller }),
        resolverFor(es)
      ).pipe(
        Effect.onInterrupt(() =>
          Effect.sync(() => {
            caller.isGone = true
            caller.left?.()
          })
        )
      )
      if (answered.called !== undefined) listener?.(answered.called)
      return answered
    })
}
