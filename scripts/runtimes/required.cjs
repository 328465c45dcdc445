// What `npm run check:runtimes` runs under Node: the package, which is ES modules, required from CommonJS.
const Effect = require("effect/Effect")
const { Elasticsearch } = require("effect-elasticsearch")

const program = Effect.gen(function* () {
  const es = yield* Elasticsearch
  return (yield* es.get({ index: "books", id: "1" }))._id
})

Effect.runPromise(program.pipe(Effect.provide(Elasticsearch.layer({ nodes: [process.argv[2]] })))).then(
  (id) => console.log(JSON.stringify({ required: id }))
)
