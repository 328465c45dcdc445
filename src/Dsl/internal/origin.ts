/** Origins of distances as a query has them. */
import * as DateTime from "effect/DateTime"
import type { GeoLocation } from "../../Api/types/Common.ts"
import { exact } from "./exact.ts"

type Plain = GeoLocation | number | bigint

/** A date becomes text, numbers and places stay what they are. */
export const originOf = (origin: Plain | Date | DateTime.DateTime): Plain =>
  DateTime.isDateTime(origin) || origin instanceof Date ? exact<string>(origin) : origin
