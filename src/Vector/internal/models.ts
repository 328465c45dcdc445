/** Whether a model or an inference endpoint is there and answers. */
import * as Effect from "effect/Effect"
import { Elasticsearch } from "../../Client.ts"
import { ConfigError, type ElasticsearchError } from "../../Errors.ts"

/** What a cluster says that has no such endpoint, or not the whole API. */
const absent = (error: ElasticsearchError): boolean =>
  error._tag === "NotFound" || error._tag === "BadRequest"

const hasEndpoint = (id: string) =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    const { endpoints } = yield* es.inference.get({ inference_id: id })
    return endpoints.length > 0
  }).pipe(
    Effect.catch((error) => (absent(error) ? Effect.succeed(false) : Effect.fail(error))),
    Effect.withSpan("Vector.findModel")
  )

const isDeployed = (id: string) =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    const { trained_model_stats: models } = yield* es.ml.getTrainedModelsStats({ model_id: id })
    return models.some((model) => model.deployment_stats !== undefined)
  }).pipe(Effect.catch((error) => (absent(error) ? Effect.succeed(false) : Effect.fail(error))))

/** Fails where there is neither an inference endpoint nor a deployed model of that name. */
export const checkModel = (
  id: string,
  option: string
): Effect.Effect<void, ConfigError | ElasticsearchError, Elasticsearch> =>
  Effect.gen(function* () {
    if ((yield* hasEndpoint(id)) || (yield* isDeployed(id))) return
    return yield* new ConfigError({
      option,
      reason: `names no inference endpoint and no deployed model of this cluster: ${id}`,
      hint: "Make the endpoint by es.inference.put, or deploy the model by es.ml.startTrainedModelDeployment"
    })
  })
