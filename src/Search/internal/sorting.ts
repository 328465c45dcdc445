/** The order of sort values, as a request's `sort` asks for it. */
import type { FieldValue, Sort, SortCombinations, SortResults } from "../../Api/types/Common.ts"

/** How the values at one place of a sort are in order. */
interface Rule {
  readonly name: string
  readonly isDescending: boolean
  readonly nullsFirst: boolean
}

const ruleOf = (name: string, options: unknown): Rule => {
  const given: { readonly order?: unknown; readonly missing?: unknown } =
    typeof options === "object" && options !== null ? options : { order: options }
  const order = given.order ?? (name === "_score" ? "desc" : "asc")
  return { name, isDescending: order === "desc", nullsFirst: given.missing === "_first" }
}

const rulesOf = (sort: SortCombinations): ReadonlyArray<Rule> =>
  typeof sort === "string"
    ? [ruleOf(sort, undefined)]
    : Object.entries(sort).map(([name, options]) => ruleOf(name, options))

/** The sorts of a request as a list; empty where it has none. */
export const sortsOf = (sort: Sort | undefined): ReadonlyArray<SortCombinations> =>
  sort === undefined ? [] : isList(sort) ? sort : [sort]

const isList = (sort: Sort): sort is ReadonlyArray<SortCombinations> => Array.isArray(sort)

/** Text in the order of its bytes in UTF-8, which is that of its code points. */
const byCodePoints = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) {
    const [x, y] = [a.charCodeAt(at), b.charCodeAt(at)]
    if (x !== y) return rank(x) - rank(y)
  }
  return a.length - b.length
}

/** Halves of code points beyond 65,535 stand behind all others. */
const rank = (code: number): number => (code < 0xd800 ? code : code < 0xe000 ? code + 0x2000 : code - 0x800)

const isNumber = (value: unknown): value is number | bigint =>
  typeof value === "number" || typeof value === "bigint"

/** A document without a value of a `double` field stands by one of these among numbers. */
const numeric = (value: FieldValue): FieldValue =>
  value === "Infinity" || value === "-Infinity" ? Number(value) : value

/** `undefined`: these two have no order that is known here. */
const ascending = (a: FieldValue, b: FieldValue): number | undefined => {
  if (isNumber(a) || isNumber(b)) {
    const [x, y] = [numeric(a), numeric(b)]
    return isNumber(x) && isNumber(y) ? (x < y ? -1 : x > y ? 1 : 0) : undefined
  }
  if (typeof a === "string" && typeof b === "string") return byCodePoints(a, b)
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b)
  return undefined
}

const compareBy = ({ isDescending, nullsFirst }: Rule, a: FieldValue, b: FieldValue): number | undefined => {
  if (a === null || b === null) {
    if (a === b) return 0
    return (a === null) === nullsFirst ? -1 : 1
  }
  const order = ascending(a, b)
  return order === undefined || !isDescending ? order : -order
}

export interface Comparison {
  /** Below 0: the first comes first. `undefined`: that is not known here. */
  readonly order: number | undefined
  /** The name of the sort that decides. */
  readonly by: string
}

/** Compares the sort values of two hits. Behind the sorts of a request the server adds `_shard_doc`. */
export const comparator = (sort: Sort): ((a: SortResults, b: SortResults) => Comparison) => {
  const rules = sortsOf(sort).flatMap(rulesOf)
  const last = ruleOf("_shard_doc", "asc")
  return (a, b) => {
    for (let at = 0; at < a.length; at++) {
      const [value, other] = [a[at], b[at]]
      const rule = rules[at] ?? last
      const order = value === undefined || other === undefined ? undefined : compareBy(rule, value, other)
      if (order !== 0) return { order, by: rule.name }
    }
    return { order: 0, by: last.name }
  }
}
