/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "features.get_features",
    name: "features.get_features/FeaturesGetFeaturesExample1",
    line: "GET _features",
    params: {} satisfies Api.Features.FeaturesGetFeaturesRequest
  },
  {
    endpoint: "features.reset_features",
    name: "features.reset_features/FeaturesResetFeaturesExample1",
    line: "POST /_features/_reset",
    params: {} satisfies Api.Features.FeaturesResetFeaturesRequest
  }
]
