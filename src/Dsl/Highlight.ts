/**
 * Where hits match.
 *
 * @since 0.1.0
 */
import type { SearchHighlight, SearchHighlightField } from "../Api/types/Search.ts"
import type { Each, Mentioned } from "./internal/parts.ts"
import type { Listed, Mentions, Query } from "./queries/query.ts"

/**
 * Which fields are highlighted and how, as the low-level client takes it. `Fields` are the fields that it mentions, as
 * those of a query.
 *
 * @example
 * ```ts
 * import { Highlight, Query } from "effect-elasticsearch/Dsl"
 *
 * const highlight: Highlight.Highlight<Query.One<"title", never>> = Highlight.fields(["title"])
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Highlight<in Fields = never> extends SearchHighlight, Mentions<Fields> {
  readonly fields: { readonly [name: string]: SearchHighlightField }
}

interface WithQuery {
  /** What is marked, where that is not what the search looks for. */
  readonly highlight_query?: Query | undefined
}

/**
 * Everything that the highlighting of one field has.
 *
 * @category options
 * @since 0.1.0
 */
export interface FieldOptions
  extends Omit<SearchHighlightField, "highlight_query" | "matched_fields">, WithQuery {
  /** Fields that make one with it, such as its multi-fields with other analyzers. */
  readonly matched_fields?: string | ReadonlyArray<string> | undefined
}

/**
 * Everything that is the same for all fields.
 *
 * @category options
 * @since 0.1.0
 */
export interface HighlightOptions extends Omit<SearchHighlight, "fields" | "highlight_query">, WithQuery {}

/**
 * A field's name, or a pattern of names (`name.*`), alone or with the field's own options.
 *
 * @category models
 * @since 0.1.0
 */
export type Name = string | readonly [string, FieldOptions]

/** The names alone. */
type NameOf<N> = N extends readonly [infer Field extends string, unknown]
  ? Field
  : N extends string
    ? N
    : never

type OptionsOf<N> = N extends readonly [string, infer Own] ? Own : never

/** The fields that are matched beside. */
type Matched<Own> = Own extends { readonly matched_fields: infer Fields }
  ? Extract<Each<Fields>, string>
  : never

/**
 * Marks in the hits where these fields match, by default with `<em>` and `</em>`, in up to 5 fragments of about 100
 * characters. A hit has them in its `highlight`, by the field's name.
 *
 * @example
 * ```ts
 * import { Highlight } from "effect-elasticsearch/Dsl"
 *
 * const highlight = Highlight.fields(["title", ["plot", { number_of_fragments: 0 }], "director.*"], {
 *   pre_tags: ["<b>"],
 *   post_tags: ["</b>"]
 * })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/highlighting
 * @category constructors
 * @since 0.1.0
 */
export const fields = <const Names extends ReadonlyArray<Name>, const Given extends HighlightOptions = {}>(
  names: Names,
  options?: Given
): Highlight<
  Listed<NameOf<Names[number]> | Matched<OptionsOf<Names[number]>>, never> &
    Mentioned<OptionsOf<Names[number]> | Given, "highlight_query">
> => ({
  ...options,
  fields: Object.fromEntries(names.map((name) => (typeof name === "string" ? [name, {}] : name)))
})
