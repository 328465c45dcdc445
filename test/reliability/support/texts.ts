/** Text that programs do not expect. */
import * as fc from "fast-check"

/** Any units of UTF-16, lone surrogates too. */
const units = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit))

/** Any text: of Unicode, of a language, or no Unicode at all. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({ unit: units, maxLength: 6 })
)

/** Text of these pieces, with others between them. */
export const textOf = (...pieces: readonly [string, ...ReadonlyArray<string>]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: anyText }),
      {
        maxLength: 8
      }
    )
    .map((all) => all.join(""))

/** Whether text is of Unicode: without lone surrogates. */
export const isUnicode = (text: string): boolean => !/\p{Surrogate}/u.test(text)

/** Text as UTF-8 holds it. */
export const unicode = (text: string): string => text.replace(/\p{Surrogate}/gu, "\ufffd")

/** Text that UTF-8 can hold. */
export const wellFormed = (text: fc.Arbitrary<string>): fc.Arbitrary<string> => text.map(unicode)

/** JSON whose texts may hold anything but lone surrogates. */
export const anyJson: fc.Arbitrary<unknown> = fc.jsonValue({ stringUnit: "binary", maxDepth: 3 })

/** A document. */
export const anyDocument: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.dictionary(
  fc.string({ unit: "binary", maxLength: 8 }),
  anyJson,
  { maxKeys: 5 }
)

/** Bytes, cut at these places, each taken modulo the length. */
export const cutBytes = (bytes: Uint8Array, places: ReadonlyArray<number>): ReadonlyArray<Uint8Array> => {
  const sorted = places.map((place) => place % (bytes.length + 1)).toSorted((a, b) => a - b)
  return [0, ...sorted].map((from, at) => bytes.subarray(from, sorted[at] ?? bytes.length))
}

export const anyPlaces: fc.Arbitrary<ReadonlyArray<number>> = fc.array(fc.nat(), { maxLength: 12 })

/** One change of bytes. */
export interface Change {
  readonly at: number
  readonly kind: "flip" | "cut" | "drop" | "add"
  readonly byte: number
}

export const anyChanges: fc.Arbitrary<ReadonlyArray<Change>> = fc.array(
  fc.record({
    at: fc.nat(),
    kind: fc.constantFrom("flip", "cut", "drop", "add"),
    byte: fc.integer({ min: 0, max: 255 })
  }),
  { minLength: 1, maxLength: 4 }
)

/** The bytes after changes, one after another. */
export const changed = (bytes: Uint8Array, changes: ReadonlyArray<Change>): Uint8Array =>
  changes.reduce<Uint8Array>((left, { at: place, byte, kind }) => {
    if (left.length === 0) return left
    const at = place % left.length
    const [head, tail] = [left.subarray(0, at), left.subarray(at + 1)]
    switch (kind) {
      case "flip":
        return Uint8Array.from([...head, byte, ...tail])
      case "cut":
        return head
      case "drop":
        return Uint8Array.from([...head, ...tail])
      case "add":
        return Uint8Array.from([...head, byte, left[at] ?? 0, ...tail])
    }
  }, bytes)
