/**
 * Types and schemas of `Project` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"

/**
 * `project._types.NamedProjectRoutingExpressions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ProjectNamedProjectRoutingExpressions = {
  readonly [key: string]: ProjectProjectRoutingExpression
}

/** The schema of `ProjectNamedProjectRoutingExpressions`. @category schemas @since 0.1.0 */
export const ProjectNamedProjectRoutingExpressions: s.Lazy<ProjectNamedProjectRoutingExpressions> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.record(/*#__PURE__*/ ProjectProjectRoutingExpression()))

/**
 * `project._types.ProjectRoutingExpression` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ProjectProjectRoutingExpression {
  readonly expression: ProjectRoutingExpression
}

/** The schema of `ProjectProjectRoutingExpression`. @category schemas @since 0.1.0 */
export const ProjectProjectRoutingExpression: s.Lazy<ProjectProjectRoutingExpression> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({ expression: s.string })
)

/**
 * `project._types.RoutingExpression` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ProjectRoutingExpression = string
