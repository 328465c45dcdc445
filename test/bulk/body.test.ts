/** The bytes of a bulk's body and where its operations end in them, beside a plain way to the same. */
import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { Body } from "../../src/Bulk/internal/body.ts"

const encode = (text: string) => new TextEncoder().encode(text)

const times = (most: number) => Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: most }))

/** Parts of one operation: a text so many times, as text or as bytes; some are longer than a batch. */
const Operation = Schema.Array(
  Schema.Struct({
    text: Schema.Literals(["a", "ü", "語", "🎬"]),
    times: Schema.Union([times(50), times(20_000)]),
    isText: Schema.Boolean
  })
).check(Schema.isMaxLength(4))

type Operation = typeof Operation.Type

const add = (body: Body, operation: Operation): void => {
  for (const part of operation) {
    const text = part.text.repeat(part.times)
    if (part.isText) body.add(text)
    else body.addBytes(encode(text))
  }
}

const bytesOf = (operation: Operation): Buffer =>
  Buffer.from(operation.map((part) => part.text.repeat(part.times)).join(""))

describe("the body of a bulk", () => {
  it.prop(
    "holds each operation's lines where it says",
    { operations: Schema.Array(Operation).check(Schema.isMaxLength(12)) },
    ({ operations }) => {
      const body = new Body(64)
      for (const operation of operations) {
        add(body, operation)
        body.end()
      }
      const expected = operations.map(bytesOf)
      assert.strictEqual(body.length, Buffer.concat(expected).length)
      for (const [at, lines] of expected.entries()) {
        assert.isTrue(lines.equals(body.slice(at, at + 1)))
      }
      assert.isTrue(Buffer.concat(expected).equals(body.slice(0, operations.length)))
    }
  )

  it.prop(
    "knows what is longer than a limit, to the byte",
    { first: Operation, second: Operation, off: Schema.Literals([-2, -1, 0, 1, 2]) },
    ({ first, off, second }) => {
      const body = new Body(64)
      add(body, first)
      body.end()
      add(body, second)
      const bytes = bytesOf(second).length
      assert.strictEqual(body.lengthBeyond(bytes + off), off < 0 ? bytes : 0)
      assert.strictEqual(body.isLongerThan(bytesOf(first).length + bytes + off), off < 0)
    }
  )

  it.prop(
    "lets go of an operation, ended or not, and can be used again",
    { first: Operation, second: Operation, third: Operation },
    ({ first, second, third }) => {
      const body = new Body(64)
      add(body, first)
      body.end()
      add(body, second)
      body.drop()
      body.end()
      add(body, third)
      body.end()
      assert.strictEqual(body.slice(1, 2).length, 0)
      assert.isTrue(bytesOf(third).equals(body.takeLast()))
      assert.isTrue(bytesOf(first).equals(body.slice(0, 2)))
      body.clear()
      assert.strictEqual(body.length, 0)
      add(body, second)
      body.end()
      assert.isTrue(bytesOf(second).equals(body.slice(0, 1)))
    }
  )
})
