/** Runs aggregations, and the pipelines on their results. */
import type { Below, Level, Node, Pipeline, Scope } from "./node.ts"
import { parsePath } from "./paths.ts"
import type { Metas, Result, Results } from "./results.ts"
import type { Rows } from "./rows.ts"

const firstName = (path: string): string | undefined => parsePath(path)?.[0]?.name

/** In the order in which pipelines need each other. */
const byNeed = (pipelines: ReadonlyArray<Pipeline>): ReadonlyArray<Pipeline> => {
  const sorted: Array<Pipeline> = []
  const visit = (pipeline: Pipeline, around: ReadonlyArray<Pipeline>): void => {
    if (sorted.includes(pipeline) || around.includes(pipeline)) return
    for (const path of pipeline.definition.paths) {
      const needed = pipelines.find(({ name }) => name === firstName(path))
      if (needed !== undefined) visit(needed, [...around, pipeline])
    }
    sorted.push(pipeline)
  }
  for (const pipeline of pipelines) visit(pipeline, [])
  return sorted
}

const withSiblings = (results: Results, pipeline: Pipeline): Results => {
  const { apply } = pipeline.definition
  if (apply.kind !== "sibling") return results
  return new Map([...results, [pipeline.name, apply.run(results)]])
}

/** Applies a pipeline that stands below an aggregation to its result. */
const applied = (result: Result, pipeline: Pipeline, name: string): Result => {
  const { apply } = pipeline.definition
  if (apply.kind === "parent") return apply.run(result, name)
  switch (result.kind) {
    case "single":
      return { ...result, results: withSiblings(result.results, pipeline) }
    case "buckets": {
      const buckets = result.buckets.map((bucket) => ({
        ...bucket,
        results: withSiblings(bucket.results, pipeline)
      }))
      return { ...result, buckets }
    }
    default:
      return result
  }
}

const runNode = ({ below, definition, name, pipelines }: Node, rows: Rows, scope: Scope): Result =>
  byNeed(pipelines).reduce(
    (result, pipeline) => applied(result, pipeline, name),
    definition.run(rows, below, scope)
  )

const runNodes = (nodes: ReadonlyMap<string, Node>, rows: Rows, scope: Scope): Results =>
  new Map([...nodes].map(([name, node]) => [name, runNode(node, rows, scope)]))

export const belowOf = (nodes: ReadonlyMap<string, Node>): Below => ({
  nodes,
  run: (rows, scope) => runNodes(nodes, rows, { ...scope, outermost: false })
})

/** Lets every aggregation see all shards once, with or without documents, for each refuses what it cannot do. */
export const checkNodes = (nodes: ReadonlyMap<string, Node>, scope: Scope): void => {
  for (const { below, definition } of nodes.values()) {
    definition.run([], { nodes: below.nodes, run: () => new Map() }, scope)
    checkNodes(below.nodes, definition.within?.(scope) ?? scope)
  }
}

/** The results of the outermost aggregations. */
export const runLevel = ({ nodes, pipelines }: Level, rows: Rows, scope: Scope): Results =>
  byNeed(pipelines).reduce(withSiblings, runNodes(nodes, rows, scope))

export const metasOf = ({ nodes, pipelines }: Level): Metas =>
  new Map([
    ...[...nodes.values()].map(
      (node) =>
        [
          node.name,
          {
            meta: node.meta,
            below: metasOf({ nodes: node.below.nodes, pipelines: node.pipelines })
          }
        ] as const
    ),
    ...pipelines.map(({ meta, name }) => [name, { meta, below: new Map() }] as const)
  ])
