/**
 * The text of a query for the span of its call (`db.query.text`), as it is or without its values.
 *
 * @see https://opentelemetry.io/docs/specs/semconv/database/elasticsearch/
 */
import type { Endpoint } from "../../Api/Endpoint.ts"
import type { Built } from "./plan.ts"

type QueryKind = NonNullable<Endpoint<never, unknown>["queryText"]>

export type Capture = "off" | "raw" | "sanitised"

/** How much of a text is kept, in characters. */
const longest = 2048

/**
 * Texts in one, two or three quotes, comments, and numbers, but not the numbers of names and parameters. What is not
 * closed goes on to the end: a query that is wrong is kept as well, and looked for once, however long it is. Names in
 * backticks are matched so that a quote in one of them begins no text.
 */
const literals =
  /`[^`]*(?:`|$)|"""[^]*?(?:"""|$)|"(?:[^"\\]|\\[^])*(?:"|\\?$)|'(?:[^'\\]|\\[^]|'')*(?:'|\\?$)|\/\*[^]*?(?:\*\/|$)|(?:\/\/|--)[^\n]*|(?<![\w?@])\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

const withoutLiterals = (text: string): string =>
  text.replace(literals, (found) =>
    found.length > 1 && found.startsWith("`") && found.endsWith("`") ? found : "?"
  )

const withoutValues = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutValues)
  if (typeof value !== "object" || value === null) return "?"
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutValues(inner)]))
}

const sanitiseLine = (kind: QueryKind, line: string): string => {
  const value: unknown = JSON.parse(line)
  const sanitised = withoutValues(value)
  const isLanguage = kind === "language" && typeof value === "object" && value !== null
  const query = isLanguage && "query" in value ? value.query : undefined
  return JSON.stringify(
    typeof query === "string" ? { ...Object(sanitised), query: withoutLiterals(query) } : sanitised
  )
}

const sanitise = (kind: QueryKind, { body, bodyKind }: Pick<Built, "body" | "bodyKind">): string => {
  const lines = bodyKind === "ndjson" ? String(body).split("\n") : [String(body)]
  return lines
    .filter((line) => line !== "")
    .map((line) => sanitiseLine(kind, line))
    .join("\n")
}

/** The text to keep; `undefined` where there is none. */
export const queryText = (
  capture: Capture,
  kind: QueryKind | undefined,
  built: Pick<Built, "body" | "bodyKind">
): string | undefined => {
  if (capture === "off" || typeof built.body !== "string" || kind === undefined) return undefined
  if (capture === "raw") return built.body.slice(0, longest)
  try {
    return sanitise(kind, built).slice(0, longest)
  } catch {
    // Text that the caller wrote may be no JSON; then nothing is known of what to leave out.
    return undefined
  }
}
