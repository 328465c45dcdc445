/**
 * Types and schemas of `Autoscaling` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"

/**
 * `autoscaling._types.AutoscalingPolicy` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AutoscalingAutoscalingPolicy {
  readonly roles: ReadonlyArray<string>
  readonly deciders: { readonly [key: string]: unknown }
}

/** The schema of `AutoscalingAutoscalingPolicy`. @category schemas @since 0.1.0 */
export const AutoscalingAutoscalingPolicy: s.Lazy<AutoscalingAutoscalingPolicy> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    roles: /*#__PURE__*/ s.array(s.string),
    deciders: /*#__PURE__*/ s.record(s.unknown)
  })
)
