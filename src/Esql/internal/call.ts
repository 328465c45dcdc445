/** Calls of functions. */
import { type Any, type Expression, given, type Kept, keptShape, type Scalar, typed } from "../Expression.ts"
import type { Shape, Type, ValueOf } from "../Type.ts"
import {
  type Count,
  type Node,
  node,
  nodeOf,
  level,
  optionsPart,
  separated,
  text,
  type Value
} from "./node.ts"

/** What may be an argument; those that are left out at the end are not written. */
export type Argument = Any | Scalar<Type> | Value | ReadonlyArray<Exclude<Value, null>> | undefined

export interface CallOptions<S extends Shape> {
  /** How many values there are in a row. Default `maybe`. */
  readonly shape?: S | Count | undefined
  /** Named options of the function, which stand last and are written out. */
  readonly named?: object | undefined
}

const nodeOfCall = (
  name: string,
  args: ReadonlyArray<Argument>,
  { named, shape }: CallOptions<Shape>
): Node => {
  const last = args.findLastIndex((one) => one !== undefined)
  const parts = args.slice(0, last + 1).map((one) => nodeOf(given(one ?? null)).parts)
  const entries = Object.entries(named ?? {}).filter(([, value]) => value !== undefined)
  const all = entries.length === 0 ? parts : [...parts, optionsPart(Object.fromEntries(entries))]
  return node([{ of: name, parts: [text(`${name}(`), ...separated(all), text(")")] }], level.primary, shape)
}

/** A function called with its arguments. */
export const call = <T extends Type, S extends Shape = "maybe", A = ValueOf<T>>(
  name: string,
  args: ReadonlyArray<Argument>,
  options: CallOptions<S> = {}
): Expression<T, S, A> => typed<T, S, A>(nodeOfCall(name, args, options))

/** A function of each value of its first argument, whose result has as many. */
export const callEach = <T extends Type, const V extends Argument>(
  name: string,
  value: V,
  ...rest: ReadonlyArray<Argument>
): Expression<T, Kept<V>> =>
  typed<T, Kept<V>>(nodeOfCall(name, [value, ...rest], { shape: keptShape(given(value ?? null)) }))
