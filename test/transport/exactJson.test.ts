import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import * as s from "../../src/Api/internal/schema.ts"
import { parseExact, settle } from "../../src/Transport/internal/exactJson.ts"

describe("parseExact", () => {
  it("reads integers beyond 2^53 - 1 exactly", () => {
    assert.deepStrictEqual(parseExact('{"id":9007199254740993,"list":[-123456789012345678901]}'), {
      id: 9007199254740993n,
      list: [-123456789012345678901n]
    })
  })

  it("reads all else as JSON.parse does", () => {
    const texts = [
      '{"a":9007199254740991,"b":-9007199254740991}',
      '{"text":"9007199254740993","n":1}',
      "[1e400,12345678901234567890.5,1e21,-0,0.1]",
      '{"__proto__":{"x":12345678901234567}, "y": [true,null,"12345678901234567"]}',
      '"12345678901234567890"'
    ]
    const ordinary = (text: string): unknown => JSON.parse(text)
    for (const text of [texts[0], texts[1], texts[2], texts[4]]) {
      assert.deepStrictEqual(parseExact(text ?? ""), ordinary(text ?? ""))
    }
    const parsed = parseExact(texts[3] ?? "")
    assert(typeof parsed === "object" && parsed !== null)
    assert.deepStrictEqual(Object.keys(parsed), ["__proto__", "y"])
    assert.strictEqual(Object.getPrototypeOf(parsed), Object.prototype)
  })

  it("throws as JSON.parse does", () => {
    assert.throws(() => parseExact('{"a":12345678901234567890,}'), SyntaxError)
    assert.throws(() => parseExact("{"), SyntaxError)
  })
})

interface Chain {
  readonly size: number
  readonly next?: Chain
}
const Chain: s.Lazy<Chain> = s.lazy(() => s.struct({ size: s.number, next: s.optional(Chain()) }))

interface Tree {
  readonly size: number
  readonly id?: unknown
  readonly children?: ReadonlyArray<Tree>
}
const Tree: s.Lazy<Tree> = s.lazy(() =>
  s.struct({ size: s.number, id: s.optional(s.unknown), children: s.optional(s.array(Tree())) })
)

describe("settle", () => {
  const ast = Schema.Struct({
    count: Schema.Number,
    source: Schema.Unknown,
    sort: Schema.Array(Schema.Union([Schema.String, Schema.Number, Schema.BigInt])),
    named: Schema.Record(Schema.String, Schema.Struct({ bytes: Schema.Number })),
    either: Schema.Union([Schema.Number, Schema.Struct({ bytes: Schema.Number })])
  }).ast

  it("keeps big integers where they may be, and makes numbers of the others", () => {
    const big = 9007199254740993n
    const value = {
      count: big,
      source: { id: big },
      sort: ["a", big],
      named: { x: { bytes: big } },
      either: { bytes: big },
      more: big
    }
    assert.deepStrictEqual(settle(ast, value), {
      count: Number(big),
      source: { id: big },
      sort: ["a", big],
      named: { x: { bytes: Number(big) } },
      either: { bytes: Number(big) },
      more: big
    })
    assert.strictEqual(value.count, big)
  })

  it("gives the same value where nothing changes", () => {
    const value = { count: 1, source: 1n, sort: [2n], named: {}, either: 1 }
    assert.strictEqual(settle(ast, value), value)
  })

  it("follows recursive schemas", () => {
    const tree = { size: 1n, children: [{ size: 2n, id: 3n, children: [{ size: 4n }] }] }
    assert.deepStrictEqual(settle(Tree().ast, tree), {
      size: 1,
      children: [{ size: 2, id: 3n, children: [{ size: 4 }] }]
    })
    const chain = { size: 1n, next: { size: 2n, next: { size: 3n } } }
    assert.deepStrictEqual(settle(Chain().ast, chain), { size: 1, next: { size: 2, next: { size: 3 } } })
  })
})
