/**
 * What the specification says differently from what the server answers, or from what users can work with.
 *
 * Each patch has its reason beside it. A patch that no longer changes anything is an error, so that the list
 * stays as short as it can be.
 */
import type { Declaration, Interface, Model, Property, Type } from "./model.ts"
import { examples } from "./patches/examples.ts"
import { live } from "./patches/live.ts"
import { lookup } from "./plan.ts"
import {
  array,
  nothing,
  type Patch,
  property,
  record,
  reference,
  retyped,
  string,
  union,
  unknown
} from "./patches/patch.ts"

/** A property of results, in whose place a sub-aggregation of that name may stand. */
const shared = (name: string, type: Type, required = false): Property => ({
  ...property(name, type, required),
  orObject: true
})

const bucket = (parameters: Interface["parameters"], id: string): Interface => ({
  kind: "interface",
  id,
  parameters,
  parents: [],
  container: false,
  properties: [
    // One value, one for each source of a composite, or one for each field of multi_terms.
    property(
      "key",
      union(
        reference("_types.FieldValue"),
        record(reference("_types.FieldValue")),
        array(reference("_types.FieldValue"))
      ),
      false
    ),
    property("key_as_string", string),
    property("doc_count", reference("_types.long"), true),
    shared("from", union(reference("_types.double"), string)),
    shared("to", union(reference("_types.double"), string))
  ],
  rest: reference("_types.aggregations.Aggregate")
})

const aggregate = "_types.aggregations.Aggregate"
const typedAggregate = "_types.aggregations.TypedAggregate"

/** Declarations that the specification does not have. */
const additions = (specified: Model): ReadonlyArray<Declaration> => [
  bucket([], "_types.aggregations.Bucket"),
  { ...lookup(specified, aggregate), id: typedAggregate },
  {
    kind: "interface",
    id: "features.reset_features.FeatureReset",
    parameters: [],
    parents: [],
    container: false,
    properties: [
      property("feature_name", string, true),
      property("status", string, true),
      property("exception", reference("_types.ErrorCause"))
    ]
  }
]

const shapes: ReadonlyArray<Patch> = [
  {
    id: aggregate,
    reason:
      "the union of all results cannot be told apart without typed_keys, and reading it needs a cast; this is what all of them share, and every other field is kept; a sub-aggregation stands beside them and may have the name of one",
    change: (declaration) => ({
      kind: "interface",
      id: declaration.id,
      parameters: [],
      parents: [],
      container: false,
      properties: [
        shared("value", union(reference("_types.double"), nothing)),
        shared("value_as_string", string),
        property("values", unknown),
        shared("doc_count", reference("_types.long")),
        shared("doc_count_error_upper_bound", reference("_types.long")),
        shared("sum_other_doc_count", reference("_types.long")),
        shared("count", reference("_types.long")),
        shared("min", union(reference("_types.double"), nothing)),
        shared("max", union(reference("_types.double"), nothing)),
        shared("avg", union(reference("_types.double"), nothing)),
        shared("sum", union(reference("_types.double"), nothing)),
        shared("after_key", record(reference("_types.FieldValue"))),
        shared("hits", reference("_global.search._types.HitsMetadata", unknown)),
        shared("meta", record(unknown)),
        shared("buckets", reference("_types.aggregations.Buckets", reference("_types.aggregations.Bucket")))
      ],
      rest: unknown
    })
  },
  {
    id: "_types.ScoreSort",
    reason: "the server takes the order alone, as it does for fields: { _score: 'desc' }",
    change: (declaration) =>
      declaration.kind === "interface" ? { ...declaration, shortcut: "order" } : declaration
  },
  retyped(
    "_global.search._types.HitsMetadata",
    "total",
    reference("_global.search._types.TotalHits"),
    "a number only with rest_total_hits_as_int, a parameter for clients before 7.0 that this client does not offer"
  )
]

export const patches: ReadonlyArray<Patch> = [...shapes, ...live, ...examples]

/** Parameters that change the form of the answer in a way that its type cannot follow. */
const withoutParameters: ReadonlySet<string> = new Set(["rest_total_hits_as_int"])

export const patch = (model: Model): Model => {
  const declarations = new Map(model.declarations)
  for (const one of patches) {
    const before = declarations.get(one.id)
    if (before === undefined)
      throw new Error(`A patch names ${one.id}, which the specification does not have`)
    const after = one.change(before)
    if (JSON.stringify(after) === JSON.stringify(before)) {
      throw new Error(`The patch of ${one.id} changes nothing: ${one.reason}`)
    }
    declarations.set(one.id, after)
  }
  for (const declaration of additions(model)) {
    if (declarations.has(declaration.id)) throw new Error(`${declaration.id} is in the specification now`)
    declarations.set(declaration.id, declaration)
  }
  const endpoints = model.endpoints.map((endpoint) => ({
    ...endpoint,
    request: {
      ...endpoint.request,
      query: endpoint.request.query.filter((one) => !withoutParameters.has(one.name))
    }
  }))
  return { declarations, endpoints, exported: [typedAggregate] }
}
