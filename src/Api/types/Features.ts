/**
 * Types and schemas of `Features` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"

/**
 * `features._types.Feature` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface FeaturesFeature {
  readonly name: string
  readonly description: string
}

/** The schema of `FeaturesFeature`. @category schemas @since 0.1.0 */
export const FeaturesFeature: s.Lazy<FeaturesFeature> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ name: s.string, description: s.string })
)
