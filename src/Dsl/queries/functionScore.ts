/**
 * Scores by functions.
 *
 * @since 0.1.0
 */
import type { GeoLocation } from "../../Api/types/Common.ts"
import type {
  QueryDslDecayFunction,
  QueryDslFieldValueFactorScoreFunction,
  QueryDslFunctionScoreContainer,
  QueryDslFunctionScoreQuery,
  QueryDslMultiValueMode,
  QueryDslRandomScoreFunction,
  QueryDslScriptScoreFunction
} from "../../Api/types/QueryDsl.ts"
import { made, madeFunction } from "../internal/made.ts"
import { originOf } from "../internal/origin.ts"
import type { Mentioned } from "../internal/parts.ts"
import type { FieldsOf, Mentions, One, Query } from "./query.ts"
import type { Bound } from "./term.ts"

declare const ScoresId: unique symbol

/** That it is a function of scores, and no query. It is nothing when the program runs. */
interface Scores {
  readonly [ScoresId]: true
}

/**
 * A function that gives documents a score, as `functionScore` takes it. `Fields` are the fields that it and its
 * filter mention.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const byRating: Query.ScoreFunction<Query.One<"rating", number>> = Query.fieldValueFactor("rating")
 * ```
 * @category models
 * @since 0.1.0
 */
export interface ScoreFunction<in Fields = never>
  extends QueryDslFunctionScoreContainer, Mentions<Fields>, Scores {}

/**
 * What all functions of scores have.
 *
 * @category options
 * @since 0.1.0
 */
export interface ScoreFunctionOptions {
  /** The function scores only what this query matches. */
  readonly filter?: Query | undefined
  /** The score is multiplied by it. */
  readonly weight?: number | undefined
  /** In Elasticsearch since 9.4.0. */
  readonly _name?: string | undefined
}

/**
 * What decay functions have beside.
 *
 * @category options
 * @since 0.1.0
 */
export interface DecayOptions extends ScoreFunctionOptions {
  /** Which distance counts where a field has several values. Default `min`. */
  readonly multi_value_mode?: QueryDslMultiValueMode | undefined
}

/**
 * What a decay function measures distances from: a number, a date (or text with date math), a place.
 *
 * @category models
 * @since 0.1.0
 */
export type Origin = Bound | GeoLocation

/**
 * How scores decay with the distance from an origin. Distances are numbers, durations (`10d`) or lengths (`5km`), as
 * the origin is a number, a date or a place.
 *
 * @category options
 * @since 0.1.0
 */
export interface Decay<out From = Origin> {
  /** Default for dates: now. */
  readonly origin?: From | undefined
  /** How far from the origin, beyond the offset, a score has sunk to `decay`. */
  readonly scale: number | string
  /** Up to this distance nothing decays. Default 0. */
  readonly offset?: number | string | undefined
  /** What is left of a score at the distance `scale`. Default 0.5. */
  readonly decay?: number | undefined
}

/** No filter. */
interface Unfiltered {
  readonly filter?: undefined
}

/** The fields that the filter among options mentions. */
type Filtered<Given> = Mentioned<Given, "filter">

/**
 * Matches what a query matches, and changes its scores by functions. `score_mode` says how their scores become one,
 * `boost_mode` how that goes with the query's score: both are multiplied unless told otherwise.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.functionScore(
 *   Query.match("title", "space"),
 *   [
 *     Query.fieldValueFactor("rating", { factor: 1.2, missing: 1 }),
 *     Query.weight(3, { filter: Query.term("genres", "drama") })
 *   ],
 *   { score_mode: "sum", boost_mode: "multiply" }
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-function-score-query
 * @category compound
 * @since 0.1.0
 */
export const functionScore = <const Q extends Query, const Functions extends ReadonlyArray<ScoreFunction>>(
  query: Q,
  functions: Functions,
  options?: Pick<
    QueryDslFunctionScoreQuery,
    "_name" | "boost" | "boost_mode" | "max_boost" | "min_score" | "score_mode"
  >
): Query<FieldsOf<Q | Functions[number]>> => made({ function_score: { ...options, query, functions } })

/**
 * Gives all documents the same score. Formerly `boost_factor`.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const drama = Query.weight(3, { filter: Query.term("genres", "drama") })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-function-score-query#function-weight
 * @category score functions
 * @since 0.1.0
 */
export const weight = <const Given extends Omit<ScoreFunctionOptions, "weight"> = Unfiltered>(
  weight: number,
  options?: Given
): ScoreFunction<Filtered<Given>> => madeFunction({ ...options, weight })

/**
 * Gives each document a random score from 0 to below 1. With a `seed` and a `field` it is the same again: the field's
 * values and the seed make it.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const shuffle = Query.randomScore({ seed: 42, field: "_seq_no" })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-function-score-query#function-random
 * @category score functions
 * @since 0.1.0
 */
export const randomScore = <
  const Field extends string = never,
  const Given extends ScoreFunctionOptions = Unfiltered
>(
  random?: Omit<QueryDslRandomScoreFunction, "field"> & { readonly field?: Field | undefined },
  options?: Given
): ScoreFunction<One<Field, never> & Filtered<Given>> =>
  madeFunction({ ...options, random_score: { ...random } })

/**
 * Makes a score of a field's number.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const byLikes = Query.fieldValueFactor("likes", { factor: 1.2, modifier: "log1p", missing: 0 }, { weight: 2 })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-function-score-query#function-field-value-factor
 * @category score functions
 * @since 0.1.0
 */
export const fieldValueFactor = <
  const Field extends string,
  const Given extends ScoreFunctionOptions = Unfiltered
>(
  field: Field,
  factor?: Omit<QueryDslFieldValueFactorScoreFunction, "field">,
  options?: Given
): ScoreFunction<One<Field, number> & Filtered<Given>> =>
  madeFunction({ ...options, field_value_factor: { ...factor, field } })

/**
 * Scores by a script.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const byRating = Query.scriptScoreFunction({ source: "Math.log(2 + doc['rating'].value)" })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-function-score-query#function-script-score
 * @category score functions
 * @since 0.1.0
 */
export const scriptScoreFunction = <const Given extends ScoreFunctionOptions = Unfiltered>(
  script: QueryDslScriptScoreFunction["script"],
  options?: Given
): ScoreFunction<Filtered<Given>> => madeFunction({ ...options, script_score: { script } })

/** A decay function: its curve under its name, and what stands beside. */
const decaying = <Fields>(
  name: "exp" | "gauss" | "linear",
  field: string,
  { origin, ...rest }: Decay,
  { multi_value_mode, ...options }: DecayOptions = {}
): ScoreFunction<Fields> => {
  const placement = { ...rest, ...(origin !== undefined && { origin: originOf(origin) }) }
  const curve: QueryDslDecayFunction =
    multi_value_mode === undefined ? { [field]: placement } : { multi_value_mode, [field]: placement }
  return madeFunction({ ...options, [name]: curve })
}

/**
 * Scores sink in a straight line with the distance from an origin, and are 0 from twice the scale on if `decay` is
 * 0.5.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const around1972 = Query.linear("year", { origin: 1972, scale: 10, offset: 2, decay: 0.3 })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-function-score-query#function-decay
 * @category score functions
 * @since 0.1.0
 */
export const linear = <
  const Field extends string,
  const From extends Origin = never,
  const Given extends DecayOptions = Unfiltered
>(
  field: Field,
  decay: Decay<From>,
  options?: Given
): ScoreFunction<One<Field, From> & Filtered<Given>> => decaying("linear", field, decay, options)

/**
 * Scores sink as a bell does with the distance from an origin.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const nearby = Query.gauss("place", { origin: { lat: 50, lon: 8 }, scale: "10km" }, { weight: 2 })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-function-score-query#function-decay
 * @category score functions
 * @since 0.1.0
 */
export const gauss = <
  const Field extends string,
  const From extends Origin = never,
  const Given extends DecayOptions = Unfiltered
>(
  field: Field,
  decay: Decay<From>,
  options?: Given
): ScoreFunction<One<Field, From> & Filtered<Given>> => decaying("gauss", field, decay, options)

/**
 * Scores sink exponentially with the distance from an origin: fast at first, then ever more slowly.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const recent = Query.exp("released", { origin: new Date("2024-01-01"), scale: "365d" })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-function-score-query#function-decay
 * @category score functions
 * @since 0.1.0
 */
export const exp = <
  const Field extends string,
  const From extends Origin = never,
  const Given extends DecayOptions = Unfiltered
>(
  field: Field,
  decay: Decay<From>,
  options?: Given
): ScoreFunction<One<Field, From> & Filtered<Given>> => decaying("exp", field, decay, options)
