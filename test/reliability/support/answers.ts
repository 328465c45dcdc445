/**
 * Bodies of answers that no server should send: any JSON, JSON that is almost what an endpoint promises, and bytes
 * that are none.
 */
import type * as SchemaAST from "effect/SchemaAST"
import * as fc from "fast-check"
import { expand } from "../../../src/Api/internal/schema.ts"
import { type Dice, diceOf } from "./dice.ts"

/** Names that mean something to JavaScript, to effect or to this client. */
export const reserved = [
  "__proto__",
  "constructor",
  "prototype",
  "hasOwnProperty",
  "toString",
  "toJSON",
  "valueOf",
  "length",
  "then",
  "_tag",
  "error",
  "type",
  "reason",
  "caused_by",
  "root_cause",
  "found",
  "result",
  "_index",
  "_id",
  "status",
  "polluted"
] as const

/** Texts of JSON values that are easily taken for something else. */
const scalars = [
  "null",
  "true",
  "0",
  "-0",
  "1e400",
  "-1e400",
  "5e-324",
  "0.1",
  "9007199254740993",
  "-123456789012345678901234567890",
  '""',
  '"\\ud800"',
  '"\\u0000"',
  '"__proto__"',
  '"not_found"',
  "false",
  '"9007199254740993"'
] as const

const inObject = (entries: ReadonlyArray<readonly [name: string, text: string]>): string =>
  `{${entries.map(([name, text]) => `${JSON.stringify(name)}:${text}`).join(",")}}`

/** Texts of any JSON, with these names beside the reserved ones. Names may stand there twice. */
export const anyJson = (names: ReadonlyArray<string>): fc.Arbitrary<string> => {
  const key = fc.oneof(fc.constantFrom(...reserved, ...names), fc.string({ maxLength: 4 }))
  const { value } = fc.letrec<{ readonly value: string }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.constantFrom(...scalars),
      fc.string({ maxLength: 8 }).map((text) => JSON.stringify(text)),
      fc.double().map((number) => JSON.stringify(number)),
      fc.array(tie("value"), { maxLength: 4 }).map((texts) => `[${texts.join(",")}]`),
      fc.array(fc.tuple(key, tie("value")), { maxLength: 6 }).map(inObject)
    )
  }))
  return value
}

/** Texts of what stands in refusals, with any JSON where Elasticsearch has something certain. */
export const refusals = (any: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(any, any, fc.constantFrom('"error"', '"found"', '"result"')).map(([one, other, kind]) => {
    switch (kind) {
      case '"error"':
        return `{"error":{"type":"a","reason":${one},"caused_by":${other},"root_cause":[${one}]},"status":${one}}`
      case '"found"':
        return `{"found":false,"_index":${one},"_id":${other}}`
      case '"result"':
        return `{"result":"not_found","_index":${one},"_id":${other}}`
    }
  })

/** The names of fields in a schema, up to this level. */
export const namesIn = (node: SchemaAST.AST, levels = 3): ReadonlyArray<string> => {
  const ast = expand(node) ?? node
  if (levels === 0) return []
  switch (ast._tag) {
    case "Objects":
      return [
        ...ast.propertySignatures.map(({ name }) => String(name)),
        ...ast.propertySignatures.flatMap(({ type }) => namesIn(type, levels - 1)),
        ...ast.indexSignatures.flatMap(({ type }) => namesIn(type, levels - 1))
      ]
    case "Arrays":
      return [...ast.elements, ...ast.rest].flatMap((type) => namesIn(type, levels - 1))
    case "Union":
      return ast.types.flatMap((type) => namesIn(type, levels - 1))
    default:
      return []
  }
}

const some = (dice: Dice, make: () => string): ReadonlyArray<string> =>
  Array.from({ length: dice.below(3) }, make)

/** One that fits is likely; each level has a chance to hold something else. */
const likeness = (node: SchemaAST.AST, dice: Dice, levels: number, error: number): string => {
  const ast = expand(node) ?? node
  if (levels === 0 || dice.chance(error)) return dice.pick(scalars)
  const next = (type: SchemaAST.AST) => likeness(type, dice, levels - 1, error)
  switch (ast._tag) {
    case "Objects": {
      const fields = ast.propertySignatures
        .filter(({ type }) => type.context?.isOptional !== true || dice.chance(0.2))
        .map(({ name, type }) => [String(name), next(type)] as const)
      const rest = ast.indexSignatures.flatMap(({ type }) =>
        some(dice, () => next(type)).map((text) => [dice.pick(reserved), text] as const)
      )
      const strange = dice.chance(error) ? [[dice.pick(reserved), dice.pick(scalars)] as const] : []
      return inObject([...fields, ...rest, ...strange])
    }
    case "Arrays":
      return `[${[...ast.elements.map(next), ...ast.rest.flatMap((type) => some(dice, () => next(type)))].join(",")}]`
    case "Union": {
      const [first, ...others] = ast.types
      return first === undefined ? "null" : next(dice.pick([first, ...others]))
    }
    case "Literal":
      return JSON.stringify(typeof ast.literal === "bigint" ? String(ast.literal) : ast.literal)
    case "String":
      return dice.chance(0.2) ? JSON.stringify(dice.pick(reserved)) : '"text"'
    case "Number":
      return dice.pick(["1", "0", "-1.5", "9007199254740993", "1e300"])
    case "Boolean":
      return dice.chance(0.5) ? "true" : "false"
    case "Null":
      return "null"
    default:
      return dice.pick(scalars)
  }
}

/** Texts of JSON that are almost what a schema wants, or what it wants. */
export const likeSchema = (ast: SchemaAST.AST): fc.Arbitrary<string> =>
  fc
    .record({ from: fc.nat(), error: fc.constantFrom(0, 0.02, 0.1) })
    .map(({ error, from }) => likeness(ast, diceOf(from), 12, error))

const isHolder = (value: unknown): value is object => typeof value === "object" && value !== null

const placesIn = (value: unknown, at: ReadonlyArray<string> = []): ReadonlyArray<ReadonlyArray<string>> =>
  isHolder(value)
    ? Object.keys(value).flatMap((key) => [[...at, key], ...placesIn(Reflect.get(value, key), [...at, key])])
    : []

const gone = "gone"

/** The text of a value with another text at a place. */
const altered = (value: unknown, [key, ...rest]: ReadonlyArray<string>, by: string): string => {
  if (key === undefined) return by
  if (!isHolder(value)) return JSON.stringify(value)
  const texts = Object.entries(value).flatMap(([name, item]: [string, unknown]) => {
    const text = name === key ? altered(item, rest, by) : JSON.stringify(item)
    return text === gone ? [] : [[name, text] as const]
  })
  return Array.isArray(value) ? `[${texts.map(([, text]) => text).join(",")}]` : inObject(texts)
}

const repeated = (times: number, open: string, middle: string, close: string): string =>
  open.repeat(times) + middle + close.repeat(times)

/** What stands in the place of a value. */
const alterations = [
  gone,
  "null",
  "[]",
  "{}",
  "[[]]",
  '[{"__proto__":{"polluted":true}}]',
  '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  '{"toString":1,"valueOf":2,"toJSON":3}',
  '{"then":{"then":1},"length":-1}',
  '{"length":4294967295,"0":null}',
  "1e400",
  "9007199254740993",
  '"\\udfff\\ud800"',
  repeated(50, "[", "1", "]"),
  repeated(50, '{"a":', "9007199254740993", "}"),
  ...scalars
] as const

/** Texts of a JSON value that is right but for one place. */
export const alike = (value: unknown): fc.Arbitrary<string> => {
  const places = placesIn(value)
  return fc
    .tuple(fc.constantFrom([], ...places), fc.constantFrom(...alterations))
    .map(([place, by]) => (place.length === 0 && by === gone ? "" : altered(value, place, by)))
}

/** Bytes that go wrong somewhere in a text. */
export const broken = (text: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> =>
  fc
    .record({
      bytes: text.map((one) => Buffer.from(one)),
      place: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      by: fc.constantFrom("cut", "ff", "c0 80", "ed a0 80", "ef bb bf", "00", "f0 9f", "0a")
    })
    .map(({ by, bytes, place }) => {
      const at = Math.floor(place * bytes.length)
      const strange = by === "cut" ? Buffer.alloc(0) : Buffer.from(by.replaceAll(" ", ""), "hex")
      const rest = by === "cut" ? Buffer.alloc(0) : bytes.subarray(at)
      return new Uint8Array(Buffer.concat([bytes.subarray(0, at), strange, rest]))
    })

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Whole bodies that are something else. */
export const foreign: ReadonlyArray<readonly [contentType: string | undefined, body: Uint8Array]> = [
  [undefined, utf8("")],
  ["application/json", utf8("")],
  ["application/json", utf8(" \n ")],
  ["application/json", utf8("\uFEFF{}")],
  ["text/html", utf8("<html><h1>502 Bad Gateway</h1></html>")],
  ["application/cbor", new Uint8Array([0xbf, 0x61, 0x61, 0x01, 0xff])],
  ["application/x-ndjson", utf8('{"a":1}\n{"b":2}\n')],
  ["application/octet-stream", new Uint8Array([0, 255, 254, 0, 128])],
  ["not a media type", utf8("{}")]
]
