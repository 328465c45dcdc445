/** `cat`: the server's own tables. */
import * as Effect from "effect/Effect"
import { asText } from "../../Api/Call.ts"
import * as Cat from "../../Api/Cat.ts"
import type { Endpoint } from "../../Api/Endpoint.ts"
import { Elasticsearch } from "../../Client.ts"
import { UsageError } from "../Failure.ts"
import * as Flags from "../Flags.ts"
import { Host } from "../Host.ts"
import { isObject, parse, write as json } from "../internal/json.ts"
import { cell, csvLine } from "../Output.ts"
import { command } from "../Root.ts"
import * as Result from "effect/Result"

/** What a view may be asked; each takes some of it. */
interface Params {
  readonly [name: string]: string | boolean | undefined
}

interface View {
  readonly endpoint: Endpoint<Params, unknown>
  /** The parameter that is a part of the path: which index, node and so on. */
  readonly target: string | undefined
}

const pathPart = /\{(\w+)\}/

const view = <P extends object>({ endpoint }: { readonly endpoint: Endpoint<P, unknown> }): View => ({
  // The parameters are checked by name below, against what the endpoint says of itself.
  endpoint: endpoint as Endpoint<object, unknown>,
  target: endpoint.urls.map(({ path }) => pathPart.exec(path)?.[1]).find((part) => part !== undefined)
})

const views = {
  aliases: view(Cat.aliases),
  allocation: view(Cat.allocation),
  "circuit-breaker": view(Cat.circuitBreaker),
  "component-templates": view(Cat.componentTemplates),
  count: view(Cat.count),
  fielddata: view(Cat.fielddata),
  health: view(Cat.health),
  indices: view(Cat.indices),
  master: view(Cat.master),
  "ml-data-frame-analytics": view(Cat.mlDataFrameAnalytics),
  "ml-datafeeds": view(Cat.mlDatafeeds),
  "ml-jobs": view(Cat.mlJobs),
  "ml-trained-models": view(Cat.mlTrainedModels),
  nodeattrs: view(Cat.nodeattrs),
  nodes: view(Cat.nodes),
  "pending-tasks": view(Cat.pendingTasks),
  plugins: view(Cat.plugins),
  recovery: view(Cat.recovery),
  repositories: view(Cat.repositories),
  segments: view(Cat.segments),
  shards: view(Cat.shards),
  snapshots: view(Cat.snapshots),
  tasks: view(Cat.tasks),
  templates: view(Cat.templates),
  "thread-pool": view(Cat.threadPool),
  transforms: view(Cat.transforms)
} as const satisfies { readonly [name: string]: View }

const names = [
  "aliases",
  "allocation",
  "circuit-breaker",
  "component-templates",
  "count",
  "fielddata",
  "health",
  "indices",
  "master",
  "ml-data-frame-analytics",
  "ml-datafeeds",
  "ml-jobs",
  "ml-trained-models",
  "nodeattrs",
  "nodes",
  "pending-tasks",
  "plugins",
  "recovery",
  "repositories",
  "segments",
  "shards",
  "snapshots",
  "tasks",
  "templates",
  "thread-pool",
  "transforms"
] as const satisfies ReadonlyArray<keyof typeof views>

export const cat = command(
  "cat",
  {
    short: "Tables of indices, shards, nodes and more",
    description: "Shows one of the server's tables. Which columns there are, --help-columns says.",
    examples: [
      { command: "cat indices 'logs-*' --sort store.size:desc", description: "The largest first" },
      { command: "cat nodes --columns name,heap.percent,cpu --format csv", description: "For a script" }
    ]
  },
  {
    name: Flags.oneOf("view", names, "Which table"),
    target: Flags.argument("target", "Which indices, nodes, …, where the view takes that"),
    columns: Flags.text("columns", "Columns, with commas between them", "names"),
    helpColumns: Flags.on("help-columns", "The columns that there are"),
    sort: Flags.text("sort", "Columns to sort by: store.size:desc", "columns"),
    bytes: Flags.choice("bytes", ["b", "kb", "mb", "gb", "tb", "pb"], "Unit of sizes"),
    format: Flags.choice("format", ["table", "json", "ndjson", "csv"], "Default table"),
    noHead: Flags.on("no-head", "A table without the line of its columns' names")
  },
  ({ bytes, columns, format = "table", helpColumns, name, noHead, sort, target }) =>
    Effect.gen(function* () {
      const es = yield* Elasticsearch
      const { write } = yield* Host
      const { endpoint, target: part } = views[name]
      if (target !== undefined && part === undefined) {
        return yield* new UsageError({
          reason: `cat ${name} takes no ${target}`,
          hint: "It shows all that there is"
        })
      }
      const asked: Params = {
        ...(part !== undefined && target !== undefined && { [part]: target }),
        ...(columns !== undefined && { h: columns }),
        ...(sort !== undefined && { s: sort }),
        ...(bytes !== undefined && { bytes })
      }
      const known = new Set([...endpoint.query, ...(part === undefined ? [] : [part])])
      const unknown = Object.keys(asked).find((param) => !known.has(param))
      if (unknown !== undefined) {
        const flag = { bytes: "--bytes", h: "--columns", s: "--sort" }[unknown] ?? unknown
        return yield* new UsageError({ reason: `cat ${name} has no ${flag}`, hint: "Leave it out" })
      }
      if (helpColumns) {
        return yield* write(yield* es.run(asText({ endpoint }), { help: true }))
      }
      if (format === "table") {
        return yield* write(yield* es.run(asText({ endpoint }), { ...asked, v: !noHead }))
      }
      const text = yield* es.run(asText({ endpoint }, "application/json"), { ...asked, format: "json" })
      const parsed = parse(text)
      const rows =
        Result.isSuccess(parsed) && Array.isArray(parsed.success) ? parsed.success.filter(isObject) : []
      switch (format) {
        case "json":
          return yield* write(`${text.trimEnd()}\n`)
        case "ndjson":
          return yield* write(rows.map((row) => `${json(row)}\n`).join(""))
        case "csv": {
          const head = Object.keys(rows[0] ?? {})
          const lines = [head, ...rows.map((row) => head.map((column) => cell(row[column])))]
          return yield* write(rows.length === 0 ? "" : lines.map(csvLine).join(""))
        }
      }
    })
)
