/** `nested` and `reverse_nested`: from documents to the objects in them, and back. */
import { Malformed, endOf, parsing, valueAt } from "../malformed.ts"
import { type JsonObject, NotSimulated, type Part, type View } from "../model.ts"
import { illegal, tokenOf } from "../reading.ts"
import type { Definition, TypeReader } from "./node.ts"
import type { Row, Rows } from "./rows.ts"

/** The nested paths that lead to one, from the outermost; empty where there is no such nested object. */
const wayTo = (view: View, path: string): ReadonlyArray<string> => {
  const { nested } = view.mapping
  const way: Array<string> = []
  for (let at: string | undefined = path; at !== undefined && nested.has(at); at = nested.get(at))
    way.unshift(at)
  return way
}

const objectsIn = (row: Row, path: string): Rows => {
  const parts: ReadonlyArray<Part> = row.part.nested.get(path) ?? []
  const around = [...row.around, { path: row.path, part: row.part }]
  return parts.map((part) => ({ ...row, part, path, around }))
}

/** The objects at a path in rows that are documents or objects around it. */
const descend = (row: Row, path: string): Rows => {
  const way = wayTo(row.view, path)
  const rest = row.path === undefined ? way : way.slice(way.indexOf(row.path) + 1)
  return rest.reduce<Rows>((rows, step) => rows.flatMap((each) => objectsIn(each, step)), [row])
}

/** The rows that a scope within a nested path goes over. */
export const rowsAt = (rows: Rows, path: string | undefined): Rows =>
  path === undefined
    ? rows
    : rows.flatMap((row) => (wayTo(row.view, path).length === 0 ? [] : descend(row, path)))

const isBelow = (path: string, around: string | undefined): boolean =>
  around === undefined || path.startsWith(`${around}.`)

/** Both have a path and nothing else. */
const readPath = (name: string, body: JsonObject): string | undefined => {
  for (const [key, value] of Object.entries(body)) {
    if (value === undefined) continue
    if (key !== "path" || typeof value !== "string") {
      throw parsing(valueAt(body, key), `Unexpected token ${tokenOf(value)} in [${name}].`)
    }
  }
  const path = body["path"]
  return typeof path === "string" ? path : undefined
}

const missingPath = (name: string, body: JsonObject): Malformed =>
  parsing(endOf(body), `Missing [path] field for nested aggregation [${name}]`)

export const nested: TypeReader = (name, body): Definition => {
  const path = readPath(name, body)
  if (path === undefined) throw missingPath(name, body)
  return {
    shape: { kind: "single" },
    parent: true,
    within: (scope) =>
      scope.views.some((view) => view.mapping.nested.has(path)) ? { ...scope, path } : scope,
    run: (rows, below, scope) => {
      const known = scope.views.some((view) => view.mapping.nested.has(path))
      if (known && !isBelow(path, scope.path)) {
        throw new NotSimulated(`aggregation [nested] to [${path}] inside of [${scope.path ?? ""}]`)
      }
      const objects = known ? rowsAt(rows, path) : []
      return {
        kind: "single",
        count: objects.length,
        results: below.run(objects, known ? { ...scope, path } : scope)
      }
    }
  }
}

const outer = (row: Row, path: string | undefined): Row | undefined => {
  const at = row.around.findIndex((each) => each.path === path)
  const found = row.around[at]
  return found === undefined ? undefined : { ...row, part: found.part, path, around: row.around.slice(0, at) }
}

export const reverseNested: TypeReader = (name, body): Definition => {
  const path = readPath(name, body)
  return {
    shape: { kind: "single" },
    parent: true,
    within: (scope) => ({ ...scope, path }),
    run: (rows, below, scope) => {
      if (scope.path === undefined) {
        throw illegal(`Reverse nested aggregation [${name}] can only be used inside a [nested] aggregation`)
      }
      if (
        path !== undefined &&
        (!isBelow(scope.path, path) || !scope.views.some((view) => view.mapping.nested.has(path)))
      ) {
        throw illegal(
          `Reverse nested path [${path}] is not a parent of the current nested scope [${scope.path}]`
        )
      }
      const parts = new Map<Part, Row>()
      for (const row of rows) {
        const found = outer(row, path)
        if (found !== undefined && !parts.has(found.part)) parts.set(found.part, found)
      }
      const found = [...parts.values()]
      return { kind: "single", count: found.length, results: below.run(found, { ...scope, path }) }
    }
  }
}
