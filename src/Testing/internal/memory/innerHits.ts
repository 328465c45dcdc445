/** The nested objects that nested queries found, as hits below their document's hit. */
import type { NestedPlace, Render, Shown } from "./hitTypes.ts"
import { type HitOptions, readHitOptions } from "./hitOptions.ts"
import { isObject, type Json, type JsonObject, NotSimulated, type Part } from "./model.ts"
import { illegal } from "./reading.ts"
import type { InnerHits, Scope } from "./scope.ts"
import { isByScore } from "./sort.ts"
import { type Candidate, showFloat, type SortKey, sortKey } from "./sortKeys.ts"

/** A nested object with where it stands. */
interface Located {
  readonly part: Part
  readonly nested: NestedPlace
}

/** Objects below one another: `{ field, offset, _nested: … }`, each field relative to the object around it. */
const below = (around: JsonObject | undefined, field: string, offset: number): JsonObject => {
  if (around === undefined) return { field, offset }
  const deeper = around["_nested"]
  return { ...around, _nested: below(isObject(deeper) ? deeper : undefined, field, offset) }
}

const locate = (part: Part, path: string, around: NestedPlace | undefined): ReadonlyArray<Located> =>
  [...part.nested].flatMap(([key, parts]) => {
    if (key !== path && !path.startsWith(`${key}.`)) return []
    const name = around === undefined ? key : key.slice(around.path.length + 1)
    return parts.flatMap((inner, offset) => {
      const nested = { path: key, shown: below(around?.shown, name, offset) }
      return key === path ? [{ part: inner, nested }] : locate(inner, path, nested)
    })
  })

const others = ["name", "ignore_unmapped"]

const defaultSize = 3

const checkWindow = (options: HitOptions, name: string, scope: Scope): void => {
  const most = Number(scope.view.settings["max_inner_result_window"] ?? 100)
  const { from = 0, size = defaultSize } = options
  if (from + size <= most) return
  throw illegal(
    `Inner result window is too large, the inner hit definition's [${name}]'s from + size must be less than or equal to: [${most}] but was [${from + size}]. This limit can be set by changing the [index.max_inner_result_window] index level setting.`
  )
}

const ranked = (
  found: ReadonlyArray<{ readonly located: Located; readonly candidate: Candidate }>,
  keys: ReadonlyArray<SortKey>
) =>
  found
    .map((each) => ({ ...each, values: keys.map((key) => key.valueOf(each.candidate)) }))
    .toSorted((a, b) => {
      for (const [at, key] of keys.entries()) {
        const order = key.compare(a.values[at] ?? null, b.values[at] ?? null)
        if (order !== 0) return order
      }
      return keys.length === 0 ? b.candidate.score - a.candidate.score : 0
    })

const one = (inner: InnerHits, around: Scope, render: Render): ((outer: Shown) => JsonObject | undefined) => {
  const scope = { ...around, nested: inner.path }
  const options = readHitOptions("inner_hits", inner.body, others, [])
  if (!scope.view.mapping.nested.has(inner.path)) return () => undefined
  checkWindow(options, inner.name, scope)
  if (options.fields !== undefined) throw new NotSimulated("inner_hits with [fields]")
  const matcher = inner.query(scope, 1)
  const byScore = isByScore(options.sort)
  const keys = byScore ? [] : options.sort.map((sort) => sortKey(scope, sort))
  const scored = byScore || options.trackScores || options.sort.some(({ by }) => by === "score")
  const hit = render({ options, scope, named: new Map(), inner: inner.inner, namedScores: false })
  return ({ candidate: outer, nested }) => {
    const found = locate(outer.part, inner.path, nested).flatMap((located) => {
      const score = matcher(located.part, outer.doc)
      return score === undefined ? [] : [{ located, candidate: { ...outer, part: located.part, score } }]
    })
    const { from = 0, size = defaultSize } = options
    const all = ranked(found, keys)
    const maxScore =
      (byScore || options.trackScores) && size > 0
        ? Math.max(...all.map(({ candidate }) => candidate.score))
        : undefined
    return {
      hits: {
        total: { value: all.length, relation: "eq" },
        max_score: all.length === 0 || maxScore === undefined ? null : showFloat(maxScore),
        hits: all.slice(from, from + size).map(({ candidate, located, values }): Json =>
          hit({
            candidate,
            score: scored ? candidate.score : undefined,
            sort: keys.length === 0 ? undefined : keys.map((key, at) => key.show(values[at] ?? null, true)),
            collapsed: undefined,
            nested: located.nested
          })
        )
      }
    }
  }
}

/** Gets the inner hits of a document's hit, or of a nested object's. */
export const innerHitsOf = (
  inner: ReadonlyArray<InnerHits>,
  scope: Scope,
  render: Render
): ((shown: Shown) => JsonObject) => {
  const makers = inner.map((each) => [each.name, one(each, scope, render)] as const)
  return (shown) =>
    Object.fromEntries(
      makers.flatMap(([name, make]) => {
        const made = make(shown)
        return made === undefined ? [] : [[name, made] as const]
      })
    )
}
