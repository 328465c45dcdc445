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

export interface Route<E> {
  readonly endpoint: E
  /** Path parts and query parameters. */
  readonly params: { readonly [name: string]: string }
}

/** Finds the endpoint whose template fits a request best: the one with the most fixed segments. */
export const router = <E extends Routed>(
  endpoints: ReadonlyArray<E>
): ((method: Method, path: string) => Route<E> | undefined) => {
  const templates = endpoints
    .flatMap((endpoint) =>
      endpoint.urls.flatMap(({ methods, path }) => methods.map((method) => ({ endpoint, method, path })))
    )
    .toSorted((a, b) => fixed(b.path) - fixed(a.path))
  return (method, path) => {
    const taken = pathOf(path)
    for (const template of templates) {
      if (template.method !== method) continue
      const parts = partsOf(template.path, taken)
      if (parts !== undefined) return { endpoint: template.endpoint, params: { ...taken.query, ...parts } }
    }
    return undefined
  }
}
