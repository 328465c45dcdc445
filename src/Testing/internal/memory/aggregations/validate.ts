/** What is looked at when all aggregations have been read: whether pipelines find what they need. */
import { NotSimulated, Problem } from "../model.ts"
import { validation } from "../problems.ts"
import { illegal } from "../reading.ts"
import type { Level, Node, Pipeline } from "./node.ts"
import { isSpecial, parsePath } from "./paths.ts"

const firstName = (path: string): string | undefined => parsePath(path)?.[0]?.name

const isCyclic = (
  pipeline: Pipeline,
  pipelines: ReadonlyArray<Pipeline>,
  around: ReadonlyArray<Pipeline>
): boolean =>
  around.includes(pipeline) ||
  pipeline.definition.paths.some((path) => {
    const needed = pipelines.find(({ name }) => name === firstName(path))
    return needed !== undefined && isCyclic(needed, pipelines, [...around, pipeline])
  })

/** What is wrong with a path, as far as names go. */
const pathFault = (path: string, { nodes, pipelines }: Level): string | undefined => {
  const elements = parsePath(path)
  if (elements === undefined) return `Invalid path [${path}]`
  const [first, ...rest] = elements
  if (first === undefined || isSpecial(first.name)) return undefined
  let node = nodes.get(first.name)
  if (node === undefined) {
    return pipelines.some(({ name }) => name === first.name)
      ? undefined
      : `No aggregation found for path [${path}]`
  }
  for (const { name } of rest) {
    if (isSpecial(name)) return undefined
    if (node.pipelines.some((pipeline) => pipeline.name === name)) return undefined
    node = node.below.nodes.get(name)
    if (node === undefined) return `No aggregation [${name}] found for path [${path}]`
  }
  return undefined
}

const classes: { readonly [type: string]: string } = {
  avg: "metrics.AvgAggregationBuilder",
  cardinality: "metrics.CardinalityAggregationBuilder",
  composite: "bucket.composite.CompositeAggregationBuilder",
  extended_stats: "metrics.ExtendedStatsAggregationBuilder",
  filter: "bucket.filter.FilterAggregationBuilder",
  global: "bucket.global.GlobalAggregationBuilder",
  max: "metrics.MaxAggregationBuilder",
  min: "metrics.MinAggregationBuilder",
  missing: "bucket.missing.MissingAggregationBuilder",
  nested: "bucket.nested.NestedAggregationBuilder",
  percentiles: "metrics.PercentilesAggregationBuilder",
  reverse_nested: "bucket.nested.ReverseNestedAggregationBuilder",
  sampler: "bucket.sampler.SamplerAggregationBuilder",
  stats: "metrics.StatsAggregationBuilder",
  sum: "metrics.SumAggregationBuilder",
  top_hits: "metrics.TopHitsAggregationBuilder",
  value_count: "metrics.ValueCountAggregationBuilder",
  weighted_avg: "metrics.WeightedAvgAggregationBuilder"
}

const classOf = ({ type }: Node): string => {
  const name = classes[type]
  if (name === undefined) throw new NotSimulated(`a buckets_path to an aggregation [${type}]`)
  return `org.elasticsearch.search.aggregations.${name}`
}

const hasBuckets = ({ definition, type }: Node): boolean =>
  definition.shape.kind === "buckets" && type !== "composite"

/** A sibling works on buckets: its path must come to some. */
const siblingFault = ({ definition, name: own }: Pipeline, { nodes }: Level): string | undefined => {
  const path = definition.paths[0] ?? ""
  const elements = parsePath(path) ?? []
  const start = nodes.get(elements[0]?.name ?? "")
  if (start === undefined) return `No aggregation found for path [${path}]`
  let node = start
  for (const [at, element] of elements.slice(1).entries()) {
    const byKey = elements[at]?.bucket === true && hasBuckets(node)
    if (node.definition.shape.kind !== "single" && !byKey) break
    const inner: Level["nodes"] = node.below.nodes
    const next = inner.get(element.name)
    if (next === undefined && inner.size > 0) {
      const names = elements.map(({ key, name }) => (key === undefined ? name : `${name}[${key}]`))
      return `buckets_path aggregation does not exist for aggregation [${own}]: [${names.join(", ")}]`
    }
    if (next === undefined) break
    node = next
  }
  if (hasBuckets(node)) return undefined
  return `Unable to find unqualified multi-bucket aggregation in buckets_path. Path must include a multi-bucket aggregation for aggregation [${own}] found :${classOf(node)} for buckets path: ${path}`
}

const histograms = "a histogram, date_histogram or auto_date_histogram as parent"

const parentFault = ({ definition, name, type }: Pipeline, parent: Node | undefined): string | undefined => {
  const own = `${type} aggregation [${name}]`
  if (definition.needs?.histogram !== true) {
    return parent === undefined ? `${own} must be declared inside of another aggregation` : undefined
  }
  if (parent === undefined) return `${own} must have ${histograms} but doesn't have a parent`
  const { shape } = parent.definition
  if (shape.kind !== "buckets" || shape.minimum === undefined) return `${own} must have ${histograms}`
  if (definition.needs.allBuckets && shape.minimum > 0) {
    return `parent histogram of ${own} must have min_doc_count of 0`
  }
  return undefined
}

const faultsOf = (level: Level, parent: Node | undefined): ReadonlyArray<string> => {
  const own: Array<string> = []
  for (const pipeline of level.pipelines) {
    const fault = pipeline.definition.paths
      .map((path) => pathFault(path, level))
      .find((each) => each !== undefined)
    if (fault !== undefined) own.push(fault)
    else if (isCyclic(pipeline, level.pipelines, [])) {
      own.push(`Cyclical dependency found with pipeline aggregator [${pipeline.name}]`)
    }
    // The first path that leads nowhere hides the others.
    if (own.length > 0) break
  }
  if (own.length === 0) {
    for (const pipeline of level.pipelines) {
      const fault =
        pipeline.definition.apply.kind === "sibling"
          ? siblingFault(pipeline, level)
          : parentFault(pipeline, parent)
      if (fault !== undefined) own.push(fault)
    }
  }
  const inner = [...level.nodes.values()].flatMap((node) =>
    faultsOf({ nodes: node.below.nodes, pipelines: node.pipelines }, node)
  )
  return [...own, ...inner]
}

/** Refuses pipelines that cannot work. */
export const checkPipelines = (level: Level): void => {
  const faults = faultsOf(level, undefined)
  if (faults.length > 0) throw validation(...faults)
}

const factory = (type: string): string =>
  `${type
    .split("_")
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("")}AggregatorFactory`

/** Refuses, as shards do, what stands where it cannot. */
export const checkPlaces = (nodes: ReadonlyMap<string, Node>, parent?: Node, inBuckets = false): void => {
  for (const node of nodes.values()) {
    if (node.type === "rare_terms" && inBuckets && node.below.nodes.size > 0) {
      // What stands below them comes out under other terms there.
      throw new NotSimulated("aggregation [rare_terms] inside of buckets, with aggregations below it")
    }
    if (node.type === "global" && parent !== undefined) {
      throw illegal(
        `Aggregation [${parent.name}] cannot have a global sub-aggregation [${node.name}]. Global aggregations can only be defined as top level aggregations`
      )
    }
    if (node.type === "composite" && parent !== undefined && !["filter", "nested"].includes(parent.type)) {
      throw illegal(
        `[composite] aggregation cannot be used with a parent aggregation of type: [${factory(parent.type)}]`
      )
    }
    checkPlaces(node.below.nodes, node, inBuckets || node.definition.shape.kind === "buckets")
  }
}

export const mostBuckets = 65_536

export const tooManyBuckets = (): Problem =>
  new Problem(
    400,
    "too_many_buckets_exception",
    `Trying to create too many buckets. Must be less than or equal to: [${mostBuckets}] but this number of buckets was exceeded. This limit can be set by changing the [search.max_buckets] cluster level setting.`,
    { max_buckets: mostBuckets }
  )
