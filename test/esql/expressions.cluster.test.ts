/** Random expressions: what the server makes of their text is what TypeScript computes of them. */
import { assert, inject, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { Elasticsearch } from "effect-elasticsearch"
import * as Esql from "effect-elasticsearch/Esql"

const { Fn } = Esql

/** An expression and the value that it must have. */
interface Computed<T extends Esql.Type, V> {
  readonly expression: Esql.Expression<T, "one" | "maybe">
  readonly value: V | null
}

type Int = Computed<"integer", bigint>
type Bool = Computed<"boolean", boolean>
type Text = Computed<"keyword", string>

/** Integers of ES|QL have 32 bits; what they cannot hold is null. */
const held = (value: bigint | null): bigint | null =>
  value === null || BigInt.asIntN(32, value) !== value ? null : value

const both = <A, B, C>(
  left: { readonly value: A | null },
  right: { readonly value: B | null },
  f: (left: A, right: B) => C | null
): C | null => (left.value === null || right.value === null ? null : f(left.value, right.value))

const integers = {
  add: (l: Int, r: Int): Int => ({
    expression: Esql.add(l.expression, r.expression),
    value: held(both(l, r, (a, b) => a + b))
  }),
  subtract: (l: Int, r: Int): Int => ({
    expression: Esql.subtract(l.expression, r.expression),
    value: held(both(l, r, (a, b) => a - b))
  }),
  multiply: (l: Int, r: Int): Int => ({
    expression: Esql.multiply(l.expression, r.expression),
    value: held(both(l, r, (a, b) => a * b))
  }),
  divide: (l: Int, r: Int): Int => ({
    expression: Esql.divide(l.expression, r.expression),
    value: held(both(l, r, (a, b) => (b === 0n ? null : a / b)))
  }),
  modulo: (l: Int, r: Int): Int => ({
    expression: Esql.modulo(l.expression, r.expression),
    value: held(both(l, r, (a, b) => (b === 0n ? null : a % b)))
  })
}

const comparisons = {
  eq: (l: Int, r: Int): Bool => ({
    expression: Esql.eq(l.expression, r.expression),
    value: both(l, r, (a, b) => a === b)
  }),
  ne: (l: Int, r: Int): Bool => ({
    expression: Esql.ne(l.expression, r.expression),
    value: both(l, r, (a, b) => a !== b)
  }),
  lt: (l: Int, r: Int): Bool => ({
    expression: Esql.lt(l.expression, r.expression),
    value: both(l, r, (a, b) => a < b)
  }),
  gte: (l: Int, r: Int): Bool => ({
    expression: Esql.gte(l.expression, r.expression),
    value: both(l, r, (a, b) => a >= b)
  })
}

const and = (l: Bool, r: Bool): Bool => ({
  expression: Esql.and(l.expression, r.expression),
  value: l.value === false || r.value === false ? false : both(l, r, (a, b) => a && b)
})

const or = (l: Bool, r: Bool): Bool => ({
  expression: Esql.or(l.expression, r.expression),
  value: l.value === true || r.value === true ? true : both(l, r, (a, b) => a || b)
})

const not = (one: Bool): Bool => ({
  expression: Esql.not(one.expression),
  value: one.value === null ? null : !one.value
})

/** One of a list; where nothing is known of one of them, it may be that one. */
const isIn = (one: Int, list: ReadonlyArray<Int>): Bool => {
  const values = new Set(list.map(({ value }) => value))
  return {
    expression: Esql.isIn(
      one.expression,
      list.map(({ expression }) => expression)
    ),
    value:
      list.length === 0
        ? false
        : one.value === null
          ? null
          : values.has(one.value)
            ? true
            : values.has(null)
              ? null
              : false
  }
}

const textEq = (l: Text, r: Text): Bool => ({
  expression: Esql.eq(l.expression, r.expression),
  value: both(l, r, (a, b) => a === b)
})

const startsWith = (l: Text, r: Text): Bool => ({
  expression: Fn.startsWith(l.expression, r.expression),
  value: both(l, r, (a, b) => a.startsWith(b))
})

/**
 * Text in which only the star means something. There is some text in it: the server makes `IS NOT NULL` of a pattern of
 * nothing but stars, which is false where the text is null.
 */
const like = (one: Text, piece: string): Bool => ({
  expression: Esql.like(one.expression, `*${piece.replace(/[*?\\]/gu, "\\$&")}*`),
  value: one.value === null ? null : one.value.includes(piece)
})

const concat = (l: Text, r: Text): Text => ({
  expression: Fn.concat(l.expression, r.expression),
  value: both(l, r, (a, b) => a + b)
})

const castOf = (one: Int): Text => ({
  expression: Esql.cast(one.expression, "keyword"),
  value: one.value === null ? null : String(one.value)
})

const lengthOf = (one: Text): Int => ({
  expression: Fn.length(one.expression),
  value: one.value === null ? null : BigInt([...one.value].length)
})

/** What means something in ES|QL, or is more than one byte. */
const Special = Schema.Literals([
  '"',
  "\\",
  "`",
  "'",
  "?",
  "\n",
  "\r",
  "\t",
  "|",
  "//",
  "/*",
  "*",
  "%",
  "é",
  "🎬",
  "José"
])
// Half of a pair is no character, and has no UTF-8.
const Characters = Schema.String.check(Schema.isPattern(/^[\P{Surrogate}]{0,4}$/u))
const Pieces = Schema.Array(Schema.Union([Special, Special, Characters])).check(Schema.isMaxLength(3))

/** Values as columns, as parameters and as literals, some of them null. */
const columns = { one: 1, seven: 7, less: -3 } as const

type Ints =
  | { readonly of: "column"; readonly name: keyof typeof columns | "none" }
  | { readonly of: "parameter" | "literal"; readonly value: number }
  | { readonly of: keyof typeof integers; readonly left: Ints; readonly right: Ints }
  | { readonly of: "negate"; readonly one: Ints }
  | { readonly of: "length"; readonly text: Texts }

type Bools =
  | { readonly of: keyof typeof comparisons; readonly left: Ints; readonly right: Ints }
  | { readonly of: "and" | "or"; readonly left: Bools; readonly right: Bools }
  | { readonly of: "not" | "isNotNull"; readonly one: Bools }
  | { readonly of: "isNull"; readonly int: Ints }
  | { readonly of: "isIn"; readonly int: Ints; readonly list: ReadonlyArray<Ints> }
  | { readonly of: "textEq" | "startsWith"; readonly left: Texts; readonly right: Texts }
  | { readonly of: "like"; readonly text: Texts; readonly pieces: ReadonlyArray<string> }

type Texts =
  | { readonly of: "parameter" | "literal"; readonly pieces: ReadonlyArray<string> }
  | { readonly of: "concat"; readonly left: Texts; readonly right: Texts }
  | { readonly of: "cast"; readonly int: Ints }

const Written = Schema.Literals(["parameter", "literal"])
const Integer = (least: number, most: number) =>
  Schema.Struct({ of: Written, value: Schema.Int.check(Schema.isBetween({ minimum: least, maximum: most })) })

const IntOf: Schema.Codec<Ints> = Schema.suspend(() => IntTree)
const BoolOf: Schema.Codec<Bools> = Schema.suspend(() => BoolTree)
const TextOf: Schema.Codec<Texts> = Schema.suspend(() => TextTree)

const IntTree: Schema.Codec<Ints> = Schema.Union([
  Schema.Struct({ of: Schema.Literal("column"), name: Schema.Literals(["one", "seven", "less", "none"]) }),
  Integer(-2_147_483_647, 2_147_483_647),
  Integer(-20, 20),
  Schema.Struct({
    of: Schema.Literals(["add", "subtract", "multiply", "divide", "modulo"]),
    left: IntOf,
    right: IntOf
  }),
  Schema.Struct({ of: Schema.Literal("negate"), one: IntOf }),
  Schema.Struct({ of: Schema.Literal("length"), text: TextOf })
])

const BoolTree: Schema.Codec<Bools> = Schema.Union([
  Schema.Struct({ of: Schema.Literals(["eq", "ne", "lt", "gte"]), left: IntOf, right: IntOf }),
  Schema.Struct({ of: Schema.Literals(["and", "or"]), left: BoolOf, right: BoolOf }),
  Schema.Struct({ of: Schema.Literals(["not", "isNotNull"]), one: BoolOf }),
  Schema.Struct({ of: Schema.Literal("isNull"), int: IntOf }),
  Schema.Struct({
    of: Schema.Literal("isIn"),
    int: IntOf,
    list: Schema.Array(IntOf).check(Schema.isMaxLength(3))
  }),
  Schema.Struct({ of: Schema.Literals(["textEq", "startsWith"]), left: TextOf, right: TextOf }),
  Schema.Struct({ of: Schema.Literal("like"), text: TextOf, pieces: Pieces })
])

const TextTree: Schema.Codec<Texts> = Schema.Union([
  Schema.Struct({ of: Written, pieces: Pieces }),
  Schema.Struct({ of: Schema.Literal("concat"), left: TextOf, right: TextOf }),
  Schema.Struct({ of: Schema.Literal("cast"), int: IntOf })
])

const intOf = (tree: Ints): Int => {
  switch (tree.of) {
    case "column":
      return {
        expression: Esql.column(tree.name, "integer"),
        value: tree.name === "none" ? null : BigInt(columns[tree.name])
      }
    case "parameter":
      return { expression: Esql.value(tree.value), value: BigInt(tree.value) }
    case "literal":
      return { expression: Esql.literal(tree.value), value: BigInt(tree.value) }
    case "negate": {
      const one = intOf(tree.one)
      return {
        expression: Esql.negate(one.expression),
        value: one.value === null ? null : held(-one.value)
      }
    }
    case "length":
      return lengthOf(textOf(tree.text))
    default:
      return integers[tree.of](intOf(tree.left), intOf(tree.right))
  }
}

const boolOf = (tree: Bools): Bool => {
  switch (tree.of) {
    case "and":
      return and(boolOf(tree.left), boolOf(tree.right))
    case "or":
      return or(boolOf(tree.left), boolOf(tree.right))
    case "not":
      return not(boolOf(tree.one))
    case "isNotNull": {
      const one = boolOf(tree.one)
      return { expression: Esql.isNotNull(one.expression), value: one.value !== null }
    }
    case "isNull": {
      const one = intOf(tree.int)
      return { expression: Esql.isNull(one.expression), value: one.value === null }
    }
    case "isIn":
      return isIn(intOf(tree.int), tree.list.map(intOf))
    case "textEq":
      return textEq(textOf(tree.left), textOf(tree.right))
    case "startsWith":
      return startsWith(textOf(tree.left), textOf(tree.right))
    case "like":
      return like(textOf(tree.text), tree.pieces.join("") || "1")
    default:
      return comparisons[tree.of](intOf(tree.left), intOf(tree.right))
  }
}

const textOf = (tree: Texts): Text => {
  switch (tree.of) {
    case "parameter": {
      const value = tree.pieces.join("")
      return { expression: Esql.value(value), value }
    }
    case "literal": {
      const value = tree.pieces.join("")
      return { expression: Esql.literal(value), value }
    }
    case "concat":
      return concat(textOf(tree.left), textOf(tree.right))
    case "cast":
      return castOf(intOf(tree.int))
  }
}

layer(Elasticsearch.layer({ nodes: [inject("elasticsearchEsqlUrl")], compatibleWith: 8 }), {
  excludeTestServices: true
})("expressions of ES|QL", (it) => {
  it.effect.prop(
    "are computed by the server as TypeScript computes them",
    {
      ints: Schema.Array(IntTree).check(Schema.isMaxLength(6)),
      bools: Schema.Array(BoolTree).check(Schema.isMaxLength(6)),
      texts: Schema.Array(TextTree).check(Schema.isMaxLength(4))
    },
    ({ bools, ints, texts }) =>
      Effect.gen(function* () {
        const all = [...ints.map(intOf), ...bools.map(boolOf), ...texts.map(textOf)]
        if (all.length === 0) return
        const query = Esql.row({ ...columns, none: Esql.cast(null, "integer") }).pipe(
          Esql.evaluate(Object.fromEntries(all.map(({ expression }, at) => [`r${at}`, expression]))),
          Esql.keep("r*"),
          Esql.limit(1)
        )
        const { rows } = yield* Esql.execute(query)
        assert.deepStrictEqual<unknown>(
          rows,
          [
            Object.fromEntries(
              all.map(({ value }, at) => [`r${at}`, typeof value === "bigint" ? Number(value) : value])
            )
          ],
          Esql.render(query).query
        )
      }),
    { arbitrary: { runs: 200 } }
  )
})
