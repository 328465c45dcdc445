/**
 * Commands of search: several branches and their fusion, models, and diversity.
 *
 * @since 0.1.0
 */
import type { Absentable, Flat } from "../Columns.ts"
import { type Any, type Expression, given, type One } from "../Expression.ts"
import { type Knowledge, type Known, put } from "../internal/columns.ts"
import {
  level,
  literalNode,
  nodeOf,
  operand,
  optionsPart,
  type Parts,
  separated,
  text
} from "../internal/node.ts"
import { identifierOf } from "../internal/quoting.ts"
import { appended, armOf, type Assign, command, type Over, over, pipelineOf, type Query } from "../Query.ts"
import type { Shape, Text } from "../Type.ts"

/** The columns of arms: those that all have as they are, and the others, which may be null. */
type Union<Arms> = Arms extends readonly [infer First, ...infer Rest]
  ? Rest extends readonly []
    ? First
    : Both<First, Union<Rest>>
  : {}

type Both<A, B> = Flat<
  Pick<A, keyof A & keyof B> & Absentable<Omit<A, keyof B>> & Absentable<Omit<B, keyof A>>
>

/** An arm: the commands of a query. */
type Arm<C, D> = (query: Query<C>) => Query<D>

type ArmsOf<C, Ds extends ReadonlyArray<unknown>> = { readonly [I in keyof Ds]: Arm<C, Ds[I]> }

const either = (arms: ReadonlyArray<Knowledge>): Knowledge => {
  const all = arms.flatMap((known) => known ?? [])
  if (arms.some((known) => known === undefined)) return undefined
  return [...new Map(all.map((column) => [column.name, column])).values()].map((column): Known => {
    const isInAll = arms.every((known) => known?.some(({ name }) => name === column.name))
    return column.count === "one" && !isInAll ? { ...column, count: "maybe" } : column
  })
}

/**
 * `FORK`: the rows of several arms, from the same rows before them. An arm is a function that adds its commands.
 * The column `_fork` says the arm of a row (`fork1`); columns that an arm does not have are null in its rows.
 * It needs a server of 9.1 or newer, which takes eight arms at most.
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const query = Esql.from("films", {
 *   columns: { title: "text", plot: "text" },
 *   metadata: ["_id", "_index", "_score"]
 * }).pipe(
 *   Esql.fork(
 *     (arm) => arm.pipe(Esql.where((c) => Esql.matches(c.title, "solaris")), Esql.limit(50)),
 *     (arm) => arm.pipe(Esql.where((c) => Esql.matches(c.plot, "station")), Esql.limit(50))
 *   ),
 *   Esql.fuse(),
 *   Esql.sort((c) => Esql.desc(c._score)),
 *   Esql.limit(10)
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/commands/fork
 * @category commands
 * @since 0.1.0
 */
export const fork =
  <C, const Ds extends readonly [unknown, ...ReadonlyArray<unknown>]>(...arms: ArmsOf<C, Ds>) =>
  (query: Query<C>): Query<Flat<Union<Ds> & { readonly _fork: Expression<"keyword", "one"> }>> => {
    const all: ReadonlyArray<Arm<C, unknown>> = arms
    const built = all.flatMap((arm) => pipelineOf(arm(armOf(query))) ?? [])
    const parts = built.map((arm): Parts => [text("( "), ...arm.parts, text(" )")])
    return appended(query, { of: "FORK", parts: [text("FORK "), ...separated(parts, "\n       ")] }, () =>
      put(either(built.map(({ known }) => known)), [{ name: "_fork", count: "one" }])
    )
  }

/** The columns of fused rows: their arms are gone. */
type Fused<C, Score extends string> = Assign<
  Omit<C, "_fork">,
  { readonly [Name in Score]: Expression<"double", "maybe"> }
>

/**
 * How {@link fuse} makes one ranking of several.
 *
 * @category options
 * @since 0.1.0
 */
export interface FuseOptions<Column, Score> {
  /** `rrf` counts ranks, `linear` adds scores. Default `rrf`. */
  readonly method?: "rrf" | "linear" | undefined
  /** The column of scores, before and after. Default `_score`. */
  readonly score?: Score | undefined
  /** The column that says which ranking a row is of. Default `_fork`. */
  readonly group?: Column | undefined
  /** The columns by which rows are the same. Default `_id` and `_index`. */
  readonly key?: readonly [Column, ...ReadonlyArray<Column>] | undefined
  /** The constant of `rrf`. Default 60. */
  readonly rank_constant?: number | undefined
  /** How `linear` makes scores comparable. Default `none`. */
  readonly normalizer?: "none" | "minmax" | undefined
  /** The weight of each ranking (`{ fork1: 0.7, fork2: 0.3 }`). Default 1 each. */
  readonly weights?: { readonly [group: string]: number } | undefined
}

const methods = { rrf: "RRF", linear: "LINEAR" } as const

/**
 * `FUSE`: makes one ranking of those of the arms of a fork: rows of the same document become one, with a new score. It
 * needs a server of 9.2 or newer, and a limit in each arm from 9.4 on.
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const fused = Esql.fuse({ method: "linear", normalizer: "minmax", weights: { fork1: 0.7, fork2: 0.3 } })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/commands/fuse
 * @category commands
 * @since 0.1.0
 */
export const fuse =
  <C, const Score extends keyof C & string = "_score" & keyof C>({
    group,
    key,
    method,
    normalizer,
    rank_constant,
    score,
    weights
  }: FuseOptions<keyof C & string, Score> = {}) =>
  (query: Query<C>): Query<Fused<C, Score>> => {
    const options = { rank_constant, normalizer, weights }
    const hasOptions = Object.values(options).some((value) => value !== undefined)
    const words = [
      "FUSE",
      ...(method === undefined ? [] : [methods[method]]),
      ...(score === undefined ? [] : [`SCORE BY ${identifierOf(score)}`]),
      ...(group === undefined ? [] : [`GROUP BY ${identifierOf(group)}`]),
      ...(key === undefined ? [] : [`KEY BY ${key.map(identifierOf).join(", ")}`])
    ]
    return appended(
      query,
      {
        of: "FUSE",
        parts: [text(words.join(" ")), ...(hasOptions ? [text(" WITH "), ...optionsPart(options)] : [])]
      },
      (known) =>
        put(
          known?.filter(({ name }) => name !== (group ?? "_fork")),
          [{ name: score ?? "_score", count: "maybe" }]
        )
    )
  }

/** Which model a command asks, and more that it is told. */
interface Model {
  /** The id of the inference endpoint. */
  readonly inference_id: string
}

const withModel = (options: object): Parts => [text(" WITH "), ...optionsPart({ ...options })]

/**
 * `COMPLETION`: what a language model answers to a prompt, for each row. The model is an inference endpoint of the task
 * `completion`. It needs a server of 9.2 or newer.
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const query = Esql.from("films", { columns: { title: "text", plot: "text" } }).pipe(
 *   Esql.limit(10),
 *   Esql.completion((c) => Esql.Fn.concat("Say in one sentence: ", c.plot), {
 *     inference_id: "my-model",
 *     as: "summary"
 *   })
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/commands/completion
 * @category commands
 * @since 0.1.0
 */
export const completion =
  <C, const Name extends string = "completion">(
    prompt: Over<C, One<Text>>,
    {
      as,
      ...options
    }: Model & {
      /** The name of the column. Default `completion`. */
      readonly as?: Name | undefined
      /** What the model is told beside the prompt. */
      readonly task_settings?: { readonly [name: string]: string | number | boolean } | undefined
    }
  ) =>
  (query: Query<C>): Query<Assign<C, { readonly [N in Name]: Expression<"keyword", "maybe"> }>> =>
    appended(
      query,
      command("COMPLETION", [
        ...(as === undefined ? [] : [text(`${identifierOf(as)} = `)]),
        ...operand(given(over<C, One<Text>>(query, prompt)), level.primary),
        ...withModel(options)
      ]),
      (known) => put(known, [{ name: as ?? "completion", count: "maybe" }])
    )

/** What a model reads of a row: columns, or expressions by names. */
type Reads = readonly [Any, ...ReadonlyArray<Any>]

/**
 * `RERANK`: new scores of rows, by a model that reads them beside a query. The model is an inference endpoint of the task
 * `rerank`. Rows are not put in order: that is for `sort`. It needs a server of 9.2 or newer.
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const query = Esql.from("films", { columns: { title: "text", plot: "text" }, metadata: ["_score"] }).pipe(
 *   Esql.where((c) => Esql.matches(c.plot, "space station")),
 *   Esql.limit(100),
 *   Esql.rerank("lonely scientists in space", (c) => [c.title, c.plot], { inference_id: "my-reranker" }),
 *   Esql.sort((c) => Esql.desc(c._score))
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/commands/rerank
 * @category commands
 * @since 0.1.0
 */
export const rerank =
  <C, const Name extends string = "_score">(
    queryText: string,
    on: Over<C, Reads>,
    {
      as,
      ...options
    }: Model & {
      /** The name of the column of scores. Default `_score`. */
      readonly as?: Name | undefined
    }
  ) =>
  (query: Query<C>): Query<Assign<C, { readonly [N in Name]: Expression<"double", "maybe"> }>> =>
    appended(
      query,
      command("RERANK", [
        ...(as === undefined ? [] : [text(`${identifierOf(as)} = `)]),
        { value: queryText },
        text(" ON "),
        ...separated(over<C, Reads>(query, on).map((field) => nodeOf(given(field)).parts)),
        ...withModel(options)
      ]),
      (known) => put(known, [{ name: as ?? "_score", count: "maybe" }])
    )

/** Columns of vectors. */
type VectorName<C> = {
  [Name in keyof C & string]: C[Name] extends Expression<"dense_vector", Shape, unknown> ? Name : never
}[keyof C & string]

/**
 * `MMR`: the rows that are near to a query and unlike each other, by maximal marginal relevance of their vectors. It needs
 * a server of 9.4 or newer.
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const query = Esql.from("films", { columns: { title: "text", vector: "dense_vector" } }).pipe(
 *   Esql.limit(100),
 *   Esql.mmr("vector", { limit: 10, query: [0.1, 0.2, 0.3], lambda: 0.3 })
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/commands/mmr
 * @category commands
 * @since 0.1.0
 */
export const mmr =
  <C>(
    on: VectorName<C>,
    {
      lambda,
      limit,
      query: vector
    }: {
      /** How many rows are left. */
      readonly limit: number
      /** The vector that rows are to be near to. Default: none, and rows are only unlike each other. */
      readonly query?: ReadonlyArray<number> | Expression<"dense_vector", Shape, unknown> | undefined
      /** From 0, which wants rows unlike each other, to 1, which wants rows near the query. Default 0.5. */
      readonly lambda?: number | undefined
    }
  ) =>
  (query: Query<C>): Query<C> =>
    appended(
      query,
      command("MMR", [
        ...(vector === undefined ? [] : [...nodeOf(given(vector)).parts, text(" ")]),
        text(`ON ${identifierOf(on)} LIMIT `),
        // The server's grammar has a number here, and no parameter.
        ...literalNode(limit).parts,
        ...(lambda === undefined ? [] : [text(" WITH "), ...optionsPart({ lambda })])
      ])
    )
