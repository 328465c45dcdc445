/**
 * Sort values are what the next page begins behind, so they have to be exact, whatever the client does with integers
 * beyond 2^53.
 */

/** Whether `JSON.parse` may have made another number of it. */
export const mayBeRounded = (value: unknown): boolean =>
  typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)

const roundedList = (list: ReadonlyArray<unknown>, kept: string | undefined): ReadonlyArray<unknown> => {
  const rounded = list.map((item) => roundedJson(item, kept))
  return rounded.every((item, index) => item === list[index]) ? list : rounded
}

const roundedFields = (fields: object, kept: string | undefined): object => {
  let copy: Record<string, unknown> | undefined
  for (const [name, field] of Object.entries(fields)) {
    if (name === kept) continue
    const rounded = roundedJson(field, kept)
    if (rounded === field) continue
    copy ??= { ...fields }
    copy[name] = rounded
  }
  return copy ?? fields
}

const roundedJson = (value: unknown, kept: string | undefined): unknown => {
  if (typeof value === "bigint") return Number(value)
  if (typeof value !== "object" || value === null) return value
  return Array.isArray(value) ? roundedList(value, kept) : roundedFields(value, kept)
}

/**
 * An answer with numbers for integers beyond 2^53, as the client gives it that does not keep them exact. What
 * stands under the name `kept` is left alone.
 */
export const rounded = <A>(answer: A, kept: string | undefined): A => roundedJson(answer, kept) as A
