/** What date formats are made of; each element can be parsed and printed. */

/** A number that a format reads or writes. */
export type Slot =
  | "year"
  | "yearOfEra"
  | "month"
  | "day"
  | "dayOfYear"
  | "weekYear"
  | "week"
  | "dayOfWeek"
  /** 0 to 23. */
  | "hour"
  /** 1 to 24. */
  | "clockHour"
  /** 1 to 12. */
  | "clockHourOfHalf"
  /** 0 for before noon, 1 for after. */
  | "half"
  | "minute"
  | "second"

export type Element =
  | { readonly kind: "literal"; readonly text: string; readonly anyCase?: true }
  | {
      readonly kind: "number"
      readonly slot: Slot
      readonly min: number
      readonly max: number
      /** `minus` takes negative numbers; `exceeds` moreover wants a `+` for, and only for, more than `min` digits. */
      readonly sign: "none" | "minus" | "exceeds"
    }
  /** The last two digits of a year from 2000 to 2099. */
  | { readonly kind: "shortYear"; readonly slot: "year" | "yearOfEra" }
  /** Digits after the second. */
  | { readonly kind: "fraction"; readonly min: number; readonly max: number; readonly point: "" | "." | ".," }
  | {
      readonly kind: "name"
      readonly slot: "month" | "dayOfWeek" | "half"
      readonly style: "short" | "full" | "narrow"
    }
  | { readonly kind: "offset"; readonly form: OffsetForm; readonly zero: string }
  /** An offset, or the identifier of a zone; `name` is written with the zone's name, such as `CEST`. */
  | { readonly kind: "zone"; readonly form: "id" | "iso" | "name" }
  | { readonly kind: "optional"; readonly elements: ReadonlyArray<Element> }

/** As java.time writes them: small letters stand for what is left out when it is zero. */
export type OffsetForm = "+HHmm" | "+HHMM" | "+HH:MM" | "+HHMMss" | "+HH:MM:ss"

/**
 * What is made of dates that do not exist: `strict` does not read them; `late` does and then finds the fault,
 * so that no further format is tried, as does `iso` with those that only their month does not have; `smart`
 * takes the last day of the month, `lenient` counts on.
 */
export type Check = "strict" | "late" | "iso" | "smart" | "lenient"

export const literal = (text: string): Element => ({ kind: "literal", text })

export const number = (
  slot: Slot,
  min: number,
  max: number = min,
  sign: "none" | "minus" | "exceeds" = "none"
): Element => ({ kind: "number", slot, min, max, sign })

export const fraction = (min: number, max: number, point: "" | "." | ".," = "."): Element => ({
  kind: "fraction",
  min,
  max,
  point
})

export const offset = (form: OffsetForm, zero = "Z"): Element => ({ kind: "offset", form, zero })

export const optional = (...elements: ReadonlyArray<Element>): Element => ({ kind: "optional", elements })

const names = (
  month: ReadonlyArray<string>,
  dayOfWeek: ReadonlyArray<string>,
  half: ReadonlyArray<string>
) => ({
  month,
  dayOfWeek,
  half
})

const fullNames = names(
  "January February March April May June July August September October November December".split(" "),
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
  ["AM", "PM"]
)

/** By style and slot, in the order of their numbers, of which the first is 1 (for `half` 0). */
export const namesOf = {
  full: fullNames,
  short: names(
    fullNames.month.map((name) => name.slice(0, 3)),
    fullNames.dayOfWeek.map((name) => name.slice(0, 3)),
    ["AM", "PM"]
  ),
  narrow: names(
    fullNames.month.map((name) => name.slice(0, 1)),
    fullNames.dayOfWeek.map((name) => name.slice(0, 1)),
    ["a", "p"]
  )
}
