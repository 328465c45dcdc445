/** Clauses that take one thing or several. */

const isList = <A>(value: A | ReadonlyArray<A>): value is ReadonlyArray<A> => Array.isArray(value)

/** As a list; what is not there is an empty one. */
export const listOf = <A>(value: A | ReadonlyArray<A> | undefined): ReadonlyArray<A> =>
  value === undefined ? [] : isList(value) ? value : [value]
