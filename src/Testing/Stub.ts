/**
 * Stubs: what a fake Elasticsearch answers, and to which calls.
 *
 * - {@link on} is for an endpoint, and typed by it; with parameters it is for the calls that have them.
 * - {@link onRequest} is for a method and a path, {@link onWhen} for a condition, {@link onNode} for one node.
 * - {@link once}, {@link times}, {@link atMost} and {@link always} say how often, {@link sequence} gives one answer
 *   after the other, {@link delay} waits by the Clock, {@link at} and {@link where} narrow.
 *
 * Where several stubs fit a request, the most specific one answers:
 *
 * 1. one for a node goes before one for all nodes;
 * 2. one for an endpoint goes before one for a path, that before one for a condition;
 * 3. the one that asks more goes before: more values among the parameters, more fixed parts of the path, more
 *    conditions of {@link where};
 * 4. one with a count goes before one without, as long as it is not used up;
 * 5. of equals, the one that was given first.
 *
 * @since 0.1.0
 */
import type * as Duration from "effect/Duration"
import type * as Effect from "effect/Effect"
import type { Endpoint, Method } from "../Api/Endpoint.ts"
import type { ExpectedFields, Sent } from "./Calls.ts"
import type { Fault } from "./internal/fault.ts"
import * as Conditions from "./internal/conditions.ts"
import { joined } from "./internal/sent.ts"
import { show } from "./internal/show.ts"
import * as Internal from "./internal/stub.ts"
import { leavesOf } from "./internal/values.ts"

export type { ClusterNode } from "./internal/conditions.ts"
export type { Stub } from "./internal/stub.ts"

type Stub = Internal.Stub

/**
 * An answer of an endpoint, a fault in its place, or an Effect that gives either or fails with a fault.
 *
 * @category models
 * @since 0.1.0
 */
export type Given<Response> = Plain<Response> | Fault | Effect.Effect<Plain<Response> | Fault, Fault>

/** Anything, where an answer may be anything. */
type Plain<Response> = unknown extends Response ? {} | null | undefined : Response

/**
 * What a stub answers: a value, a fault, an Effect, a function of the parameters that gives one of them, or a
 * {@link sequence}.
 *
 * @category models
 * @since 0.1.0
 */
export type Answer<Params, Response> =
  | Given<Response>
  | ((params: Params, sent: Sent<Params>) => Given<Response>)
  | Sequence<Params, Response>

/**
 * Answers that are given one after the other.
 *
 * @category models
 * @since 0.1.0
 */
export interface Sequence<in Params, out Response> extends Internal.Sequence {
  /** In the type alone. @internal */
  readonly "~params"?: ((params: Params) => void) | undefined
  /** In the type alone. @internal */
  readonly "~response"?: Response | undefined
}

type One<Params, Response> = Exclude<Answer<Params, Response>, Sequence<Params, Response>>

/**
 * One answer after the other. The stub is then to be used as often as there are answers; with {@link always} or
 * {@link times} the last one stays.
 *
 * @example
 * ```ts
 * import * as Api from "effect-elasticsearch/Api"
 * import * as Testing from "effect-elasticsearch/Testing"
 *
 * const busyAtFirst = Testing.on(
 *   Api.count,
 *   Testing.sequence(Testing.status(429), { count: 3, _shards: { total: 1, successful: 1, failed: 0 } })
 * ).pipe(Testing.always)
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const sequence = <Params, Response>(
  first: One<NoInfer<Params>, NoInfer<Response>>,
  ...others: ReadonlyArray<One<NoInfer<Params>, NoInfer<Response>>>
): Sequence<Params, Response> => ({ [Internal.SequenceId]: [first, ...others] })

type Answering = Pick<Internal.Spec, "answers" | "limit">

const answering = (answer: unknown, argumentsOf: (sent: Sent) => ReadonlyArray<unknown>): Answering => {
  const answers = Internal.isSequence(answer) ? answer[Internal.SequenceId] : [answer]
  return {
    answers: answers.map(
      (one) =>
        (sent: Sent): unknown =>
          typeof one === "function" ? Reflect.apply(one, undefined, argumentsOf(sent)) : one
    ),
    limit: Internal.isSequence(answer) ? { count: answers.length, exactly: true } : undefined
  }
}

const plain = { rank: 0, weight: 0, node: undefined, delay: undefined, conditions: [], form: "any" } as const

const describe = (expected: object | undefined): string =>
  expected === undefined ? "" : `, ${show(expected)}`

/**
 * A stub for the calls of an endpoint. The endpoint gives the types: of the parameters, which are those that the
 * program gave, and of the answer. What the types let pass is decoded by the endpoint's schema, as an answer
 * of a server is. With parameters, it is for the calls that have these, and whatever others: see `Expected`.
 *
 * A call that asks for its answer as text or bytes (`asText`, `asBytes`) is a call of the endpoint in that form:
 * `on(asText(Api.Cat.indices), "…")`.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Api from "effect-elasticsearch/Api"
 * import * as Testing from "effect-elasticsearch/Testing"
 *
 * const layer = Testing.layer([
 *   Testing.on(Api.get, ({ id, index }) => ({ _index: index, _id: id, found: true, _source: { title: "Dune" } })),
 *   Testing.on(Api.get, { id: "404" }, Testing.status(404, { type: "index_not_found_exception" })),
 *   Testing.on(Api.exists, Effect.succeed(false)).pipe(Testing.once)
 * ])
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const on: {
  <Params extends object, Response>(
    call: { readonly endpoint: Endpoint<Params, Response> },
    answer: Answer<NoInfer<Params>, NoInfer<Response>>
  ): Stub
  <Params extends object, Response>(
    call: { readonly endpoint: Endpoint<Params, Response> },
    expected: ExpectedFields<NoInfer<Params>>,
    answer: Answer<NoInfer<Params>, NoInfer<Response>>
  ): Stub
} = (call: { readonly endpoint: Endpoint<never, unknown> }, ...given: ReadonlyArray<unknown>): Stub => {
  const { endpoint } = call
  const [expected, answer] = given.length > 1 ? [given[0] as object, given[1]] : [undefined, given[0]]
  return Internal.make({
    ...plain,
    ...answering(answer, (sent) => [sent.params, sent]),
    name: `on(${endpoint.name}${describe(expected)})`,
    rank: 3,
    weight: expected === undefined ? 0 : leavesOf(expected),
    form: endpoint.answer.kind,
    conditions: [
      Conditions.isOf(endpoint),
      ...(expected === undefined ? [] : [Conditions.hasParams(expected)])
    ]
  })
}

type PartsIn<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PartsIn<Rest>
  : never

/**
 * A request whose path fits a template: what was sent, and the parts of the path by their names, decoded.
 *
 * @category models
 * @since 0.1.0
 */
export interface Routed<Template extends string> extends Sent {
  readonly parts: { readonly [Name in PartsIn<Template>]: string }
}

/**
 * A stub for a method and a path, whatever the endpoint: for requests outside of all endpoints, or for a program
 * that is looked at by its wire form. The path is a template without a query; a part in braces stands for one
 * segment. The answer is written by what it is: text and bytes as they are, `true` and `false` to HEAD as 200
 * and 404, anything else as JSON.
 *
 * @example
 * ```ts
 * import * as Testing from "effect-elasticsearch/Testing"
 *
 * const stub = Testing.onRequest("PUT", "/{index}/_doc/{id}", ({ parts, query }) =>
 *   query["op_type"] === "create"
 *     ? Testing.status(409, { type: "version_conflict_engine_exception", reason: `[${parts.id}]: exists` })
 *     : { _index: parts.index, _id: parts.id, result: "updated", _version: 2 }
 * )
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const onRequest = <const Template extends `/${string}`>(
  method: Method,
  template: Template,
  answer: Given<unknown> | ((request: Routed<Template>) => Given<unknown>)
): Stub => {
  const partsOf = Conditions.partsIn(template)
  return Internal.make({
    ...plain,
    ...answering(answer, (sent) => [joined(sent, { parts: partsOf(sent.path) })]),
    name: `onRequest(${method} ${template})`,
    rank: 2,
    weight: Conditions.fixedIn(template),
    conditions: [Conditions.isRequest(method, template)]
  })
}

/**
 * A stub for the requests that meet a condition. It is the least specific one: to narrow a stub of another kind,
 * use {@link where}.
 *
 * @example
 * ```ts
 * import * as Testing from "effect-elasticsearch/Testing"
 *
 * const noWrites = Testing.onWhen(
 *   ({ method }) => method === "PUT" || method === "DELETE",
 *   Testing.status(403, { type: "security_exception", reason: "read only" })
 * )
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const onWhen = (
  condition: (sent: Sent) => boolean,
  answer: Given<unknown> | ((sent: Sent) => Given<unknown>)
): Stub =>
  Internal.make({
    ...plain,
    ...answering(answer, (sent) => [sent]),
    name: `onWhen(${show(condition)})`,
    rank: 1,
    conditions: [Conditions.holds(condition)]
  })

/**
 * A stub for all that is sent to one node, pings of the node when it is dead included. Where nothing is said of
 * pings, a dead node answers them.
 *
 * @example
 * ```ts
 * import * as Testing from "effect-elasticsearch/Testing"
 *
 * const layer = Testing.layer([Testing.onNode("http://es1:9200", Testing.refused)], {
 *   nodes: ["http://es1:9200", "http://es2:9200"]
 * })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const onNode = (url: string | URL, answer: Given<unknown> | ((sent: Sent) => Given<unknown>)): Stub =>
  Internal.make({
    ...plain,
    ...answering(answer, (sent) => [sent]),
    name: `onNode(${String(url)})`,
    rank: 1,
    node: String(url)
  })

/**
 * What the cluster answers when it is asked for its nodes (option `sniff`). Where no stub says it, these are the
 * nodes of the client.
 *
 * @example
 * ```ts
 * import * as Testing from "effect-elasticsearch/Testing"
 *
 * const layer = Testing.layer([Testing.cluster(["es1:9200", { address: "es2:9200", roles: ["ingest"] }])], {
 *   nodes: "http://es1:9200",
 *   sniff: { onStart: true }
 * })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const cluster = (nodes: ReadonlyArray<string | Conditions.ClusterNode>): Stub =>
  Internal.make({
    ...plain,
    ...answering(Conditions.clusterAnswer(nodes), () => []),
    name: "cluster",
    rank: 2,
    weight: 3,
    conditions: [Conditions.asksForNodes]
  })

/**
 * The stub answers so many times, and is to be used as often: see `verify`.
 *
 * @category combinators
 * @since 0.1.0
 */
export const times =
  (count: number) =>
  (stub: Stub): Stub =>
    Internal.changed(stub, () => ({ limit: { count, exactly: true } }))

/**
 * The stub answers one time, and is to be used.
 *
 * @category combinators
 * @since 0.1.0
 */
export const once: (stub: Stub) => Stub = /*#__PURE__*/ times(1)

/**
 * The stub answers so many times or less.
 *
 * @category combinators
 * @since 0.1.0
 */
export const atMost =
  (count: number) =>
  (stub: Stub): Stub =>
    Internal.changed(stub, () => ({ limit: { count, exactly: false } }))

/**
 * The stub answers as often as it is asked, or never. That is the default, but for sequences.
 *
 * @category combinators
 * @since 0.1.0
 */
export const always = (stub: Stub): Stub => Internal.changed(stub, () => ({ limit: undefined }))

/**
 * The stub answers after a time, by the Clock: with `TestClock` when the test says so. Where a time-out of the
 * call is shorter, it strikes.
 *
 * @category combinators
 * @since 0.1.0
 */
export const delay =
  (duration: Duration.Input) =>
  (stub: Stub): Stub =>
    Internal.changed(stub, () => ({ delay: duration }))

/**
 * The stub is for one node alone.
 *
 * @category combinators
 * @since 0.1.0
 */
export const at =
  (url: string | URL) =>
  (stub: Stub): Stub =>
    Internal.changed(stub, ({ name }) => ({ node: String(url), name: `${name} at ${String(url)}` }))

/**
 * The stub is for the requests alone that meet a condition as well.
 *
 * @example
 * ```ts
 * import * as Api from "effect-elasticsearch/Api"
 * import * as Testing from "effect-elasticsearch/Testing"
 *
 * const onceRenewed = Testing.on(Api.ping, true).pipe(
 *   Testing.where(({ headers }) => headers["authorization"] === "Bearer new")
 * )
 * ```
 * @category combinators
 * @since 0.1.0
 */
export const where =
  (condition: (sent: Sent) => boolean) =>
  (stub: Stub): Stub =>
    Internal.changed(stub, ({ conditions, name, weight }) => ({
      conditions: [...conditions, Conditions.holds(condition)],
      name: `${name} where ${show(condition)}`,
      weight: weight + 1
    }))
