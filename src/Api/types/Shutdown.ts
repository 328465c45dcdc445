/**
 * Types and schemas of `Shutdown` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */

/**
 * `shutdown._types.Type` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ShutdownType = "restart" | "remove" | "replace"
