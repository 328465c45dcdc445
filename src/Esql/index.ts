/**
 * ES|QL: queries whose values are sent as parameters, and rows as values.
 *
 * Reach for {@link esql} to write a query, and for `execute`, `stream`, `columnar`, `text` or `documents` to run it.
 *
 * @since 0.1.0
 */
export {
  add,
  and,
  type Any,
  cast,
  type CastType,
  column,
  type Comparable,
  type Condition,
  divide,
  type DurationUnit,
  eq,
  type Expression,
  gt,
  gte,
  isIn,
  isNotNull,
  isNull,
  like,
  type List,
  literal,
  lt,
  lte,
  matches,
  modulo,
  multiply,
  ne,
  negate,
  not,
  notIn,
  notLike,
  notRlike,
  type One,
  or,
  type PeriodUnit,
  rlike,
  type Scalar,
  type Several,
  span,
  subtract,
  type TypeOf,
  value
} from "./Expression.ts"
export { type Fragment, esql, index, join, render, type Rendered, unsafe, type Value } from "./Fragment.ts"
export * from "./QueryError.ts"
export * from "./Run.ts"
export type * from "./Type.ts"
export type {
  AnyColumns,
  AnyRow,
  Cell,
  ColumnsOf,
  Declaration,
  Declarations,
  Declared,
  Longs,
  MetadataColumns,
  Row,
  RowOf
} from "./Columns.ts"
export {
  append,
  type Assign,
  type ColumnsOfQuery,
  from,
  type Metadata,
  type Query,
  row,
  set,
  show,
  ts
} from "./Query.ts"
export * from "./commands/columns.ts"
export * from "./commands/joins.ts"
export * from "./commands/rows.ts"
export * from "./commands/search.ts"
export * from "./commands/stats.ts"
export * from "./commands/texts.ts"
export * as Fn from "./Fn.ts"
