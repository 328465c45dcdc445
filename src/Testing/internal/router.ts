/** From the method and path of a request back to its endpoint and parameters. */
import type { Method, Url } from "../../Api/Endpoint.ts"

/** A path, taken apart. */
export interface Path {
  /** The parts between slashes, decoded. */
  readonly parts: ReadonlyArray<string>
  /** The query parameters, decoded. One without a value is `""`. */
  readonly query: { readonly [name: string]: string }
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

export const pathOf = (path: string): Path => {
  const at = path.indexOf("?")
  const bare = at === -1 ? path : path.slice(0, at)
  const query: { [name: string]: string } = {}
  for (const [name, value] of new URLSearchParams(at === -1 ? "" : path.slice(at + 1))) query[name] = value
  return {
    parts: bare
      .split("/")
      .filter((part) => part !== "")
      .map(decode),
    query
  }
}

const isPart = (segment: string): boolean => segment.startsWith("{") && segment.endsWith("}")

/** The path parts that a template such as `/{index}/_doc/{id}` finds in a path; `undefined` where it does not fit. */
export const partsOf = (
  template: string,
  { parts }: Path
): { readonly [name: string]: string } | undefined => {
  const segments = template.split("/").filter((segment) => segment !== "")
  if (segments.length !== parts.length) return undefined
  const found: { [name: string]: string } = {}
  for (const [at, segment] of segments.entries()) {
    const part = parts[at] ?? ""
    if (isPart(segment)) {
      found[segment.slice(1, -1)] = part
    } else if (segment !== part) return undefined
  }
  return found
}

/** How many of a template's segments are fixed: the more, the closer it fits. */
const fixed = (template: string): number =>
  template.split("/").filter((segment) => segment !== "" && !isPart(segment)).length

interface Routed {
  readonly name: string
  readonly urls: ReadonlyArray<Url>
}

export type Route<E> =
  | {
      readonly _tag: "Found"
      readonly endpoint: E
      /** Path parts and query parameters. */
      readonly params: { readonly [name: string]: string }
    }
  /** The path is one, with other methods. */
  | { readonly _tag: "WrongMethod"; readonly methods: ReadonlyArray<Method> }
  | { readonly _tag: "Unknown" }

interface Template<E> {
  readonly endpoint: E
  readonly methods: ReadonlyArray<Method>
  readonly path: string
  readonly fixed: number
}

/**
 * Finds the endpoint of a request. Of the templates that fit a path those with the most fixed segments count, and
 * no other, whatever their methods are.
 */
export const router = <E extends Routed>(
  endpoints: ReadonlyArray<E>
): ((method: Method, path: string) => Route<E>) => {
  const byLength = new Map<number, Array<Template<E>>>()
  for (const endpoint of endpoints) {
    for (const { methods, path } of endpoint.urls) {
      const { length } = pathOf(path).parts
      const template = { endpoint, methods, path, fixed: fixed(path) }
      byLength.set(length, [...(byLength.get(length) ?? []), template])
    }
  }
  return (method, path) => {
    const taken = pathOf(path)
    const fitting = (byLength.get(taken.parts.length) ?? []).flatMap((template) => {
      const parts = partsOf(template.path, taken)
      return parts === undefined ? [] : [{ ...template, parts }]
    })
    const most = Math.max(...fitting.map((template) => template.fixed))
    const best = fitting.filter((template) => template.fixed === most)
    const found = best.find(({ methods }) => methods.includes(method))
    if (found !== undefined) {
      return { _tag: "Found", endpoint: found.endpoint, params: { ...taken.query, ...found.parts } }
    }
    return best.length === 0
      ? { _tag: "Unknown" }
      : { _tag: "WrongMethod", methods: [...new Set(best.flatMap(({ methods }) => methods))] }
  }
}
