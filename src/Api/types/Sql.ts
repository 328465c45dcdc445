/**
 * Types and schemas of `Sql` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import type { Name } from "../types/Common.ts"

/**
 * `sql._types.Column` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SqlColumn {
  readonly name: Name
  readonly type: string
}

/** The schema of `SqlColumn`. @category schemas @since 0.1.0 */
export const SqlColumn: s.Lazy<SqlColumn> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ name: s.string, type: s.string })
)

/**
 * `sql._types.Row` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SqlRow = ReadonlyArray<unknown>
