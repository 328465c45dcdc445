/** What patches are made of. */
import type { Declaration, Interface, Property, Type } from "../model.ts"

export interface Patch {
  readonly id: string
  readonly reason: string
  readonly change: (declaration: Declaration) => Declaration
}

export const string: Type = { kind: "string" }
export const number: Type = { kind: "number" }
export const unknown: Type = { kind: "unknown" }
export const nothing: Type = { kind: "null" }

export const reference = (to: string, ...args: ReadonlyArray<Type>): Type => ({ kind: "reference", to, args })
export const union = (...items: ReadonlyArray<Type>): Type => ({ kind: "union", items })
export const array = (item: Type): Type => ({ kind: "array", item })
export const record = (value: Type): Type => ({ kind: "record", key: string, value })

export const property = (name: string, type: Type, required = false): Property => ({
  name,
  type,
  required,
  aliases: [],
  common: false
})

export const asInterface = (declaration: Declaration): Interface => {
  if (declaration.kind !== "interface") throw new Error(`${declaration.id} is no interface`)
  return declaration
}

/** Changes one property. */
export const propertyPatch = (
  id: string,
  name: string,
  reason: string,
  change: (property: Property) => Property
): Patch => ({
  id,
  reason,
  change: (declaration) => {
    const target = asInterface(declaration)
    if (!target.properties.some((one) => one.name === name)) throw new Error(`${id} has no property ${name}`)
    return {
      ...target,
      properties: target.properties.map((one) => (one.name === name ? change(one) : one))
    }
  }
})

export const optional = (id: string, names: ReadonlyArray<string>, reason: string): ReadonlyArray<Patch> =>
  names.map((name) => propertyPatch(id, name, reason, (one) => ({ ...one, required: false })))

export const nullable = (id: string, names: ReadonlyArray<string>, reason: string): ReadonlyArray<Patch> =>
  names.map((name) => propertyPatch(id, name, reason, (one) => ({ ...one, type: union(one.type, nothing) })))

export const retyped = (id: string, name: string, type: Type, reason: string): Patch =>
  propertyPatch(id, name, reason, (one) => ({ ...one, type }))

export const added = (id: string, properties: ReadonlyArray<Property>, reason: string): Patch => ({
  id,
  reason,
  change: (declaration) => {
    const target = asInterface(declaration)
    return { ...target, properties: [...target.properties, ...properties] }
  }
})
