import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { guardOf } from "../../src/Api/internal/guard.ts"
import * as s from "../../src/Api/internal/schema.ts"
import { explain } from "../../src/Transport/internal/decode.ts"

interface Folder {
  readonly name: string
  readonly files?: ReadonlyArray<File>
}
interface File {
  readonly size: number
  readonly inside?: Folder
}

/** The two refer to each other, so the one that is asked for first has the other built within it. */
const pair = () => {
  const Folder: s.Lazy<Folder> = s.lazy(() =>
    s.struct({ name: s.string, files: s.optional(s.array(File())) })
  )
  const File: s.Lazy<File> = s.lazy(() => s.struct({ size: s.number, inside: s.optional(Folder()) }))
  return { Folder, File }
}

const good = { name: "a", files: [{ size: 1, inside: { name: "b", files: [{ size: 2 }] } }] }
const bad = { name: "a", files: [{ size: 1, inside: { name: "b", files: [{ size: "two" }] } }] }

describe("lazy schemas", () => {
  it("build nothing until they are asked for, and once", () => {
    let built = 0
    const schema = s.lazy<string>(() => {
      built++
      return s.string
    })
    assert.strictEqual(built, 0)
    assert.strictEqual(schema(), schema())
    assert.strictEqual(built, 1)
  })

  it("can be recursive, whichever end is asked for first", () => {
    const first = pair()
    assert.isTrue(guardOf(first.Folder)(good))
    assert.isFalse(guardOf(first.Folder)(bad))
    assert.isFalse(guardOf(first.File)(bad.files[0]))
    const second = pair()
    assert.isTrue(guardOf(second.File)(good.files[0]))
    assert.isFalse(guardOf(second.File)(bad.files[0]))
    assert.isFalse(guardOf(second.Folder)(bad))
  })

  it("can be built again after a failure", () => {
    let fail = true
    const schema: s.Lazy<string> = s.lazy(() => {
      if (fail) throw new Error("no")
      return s.string
    })
    assert.throws(schema, "no")
    fail = false
    assert.isTrue(guardOf(schema)("x"))
  })

  it("say where a value does not fit, inside recursion as well", () => {
    const { at } = explain(pair().Folder, { name: "a", files: [{ size: "one" }] })
    assert.deepStrictEqual(at, ["files", 0, "size"])
    const { at: deep, expected } = explain(pair().Folder, bad)
    assert.deepStrictEqual(deep, ["files", 0, "inside", "files", 0, "size"])
    assert.include(expected, "number")
  })
})

describe("guards", () => {
  const Cat = s.lazy(() => s.struct({ type: s.literal("cat"), lives: s.number }))
  const Dog = s.lazy(() => s.struct({ type: s.optional(s.literal("dog")), bark: s.boolean }))
  const Animal = s.lazy<unknown>(() => s.tagged("type", ["cat", "dog"], [Cat(), Dog()]))

  it("let fields that they do not know pass, and keep them", () => {
    const value = { type: "cat", lives: 9, colour: "black" }
    assert.isTrue(guardOf(Cat)(value))
  })

  it("let members of a union pass whose tag they do not know, but no wrong known ones", () => {
    const guard = guardOf(Animal)
    assert.deepStrictEqual(
      [
        { type: "cat", lives: 9 },
        { type: "dog", bark: true },
        { bark: true },
        { type: "newt", anything: [1] },
        { type: "cat", lives: "nine" },
        { type: "dog" },
        "cat",
        null
      ].map(guard),
      [true, true, true, true, false, false, false, false]
    )
  })

  it("agree with the decoder", () => {
    const decodes = Schema.decodeUnknownExit(Animal())
    for (const value of [{ type: "cat", lives: 9 }, { type: "newt" }, { type: "cat" }, 1, [], {}]) {
      assert.strictEqual(guardOf(Animal)(value), decodes(value)._tag === "Success", JSON.stringify(value))
    }
  })

  it("take integers of any size for the value of a field, and for nothing else", () => {
    assert.isTrue(guardOf(() => s.fieldValue)(2n ** 60n))
    assert.isFalse(guardOf(() => s.number)(2n ** 60n))
  })
})
