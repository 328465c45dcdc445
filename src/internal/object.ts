/** Objects among values that came as JSON. */

/** Whether it is an object that is no list. */
export const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value)
