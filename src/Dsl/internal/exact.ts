/** Values as a query has them. */
import * as DateTime from "effect/DateTime"
import type { FieldValue } from "../../Api/types/Common.ts"

/**
 * The value that JSON has for a value. A date is text as date fields read it unless their format says otherwise; an
 * invalid one is the number that it holds, which the transport refuses and says where it stands.
 */
export const exact = <V extends FieldValue>(value: V | Date | DateTime.DateTime): V | string | number => {
  if (DateTime.isDateTime(value)) return DateTime.formatIso(value)
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? Number.NaN : value.toISOString()
  return value
}
