/** What the keys of buckets become: dates and booleans where the field has them. */
import * as DateTime from "effect/DateTime"
import * as Option from "effect/Option"
import type { MappingProperty } from "../../Api/types/Mapping.ts"

interface Mapping {
  readonly properties?: { readonly [name: string]: MappingProperty } | undefined
}

type Properties = { readonly [name: string]: MappingProperty } | undefined

interface Below {
  readonly properties?: Properties
  readonly fields?: Properties
}

/** The mapping at a path, through objects and multi-fields; names may have dots themselves. */
const propertyAt = (properties: Properties, path: string): MappingProperty | undefined => {
  for (const [name, property] of Object.entries(properties ?? {})) {
    if (name === path) return property
    if (!path.startsWith(`${name}.`)) continue
    const { fields, properties: own }: Below = property
    const rest = path.slice(name.length + 1)
    const found = propertyAt(own, rest) ?? propertyAt(fields, rest)
    if (found !== undefined) return found
  }
  return undefined
}

/** The type of a field; of an alias that of the field it stands for. */
export const typeAt = (mapping: Mapping, path: string): string | undefined => {
  const property = propertyAt(mapping.properties, path)
  if (property?.type !== "alias") return property?.type
  return property.path === undefined ? undefined : propertyAt(mapping.properties, property.path)?.type
}

export const toDate = (key: unknown): unknown =>
  typeof key === "number" ? Option.getOrElse(DateTime.make(key), (): unknown => key) : key

const toBoolean = (key: unknown): unknown =>
  key === 1 || key === "true" ? true : key === 0 || key === "false" ? false : key

const same = (key: unknown): unknown => key

/** What becomes of the keys of buckets over a field. */
export const keyOf = (mapping: Mapping, path: unknown): ((key: unknown) => unknown) => {
  const type = typeof path === "string" ? typeAt(mapping, path) : undefined
  return type === "date" || type === "date_nanos" ? toDate : type === "boolean" ? toBoolean : same
}
