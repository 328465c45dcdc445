/** That values never become a part of a query's text, and names and literals are quoted as ES|QL wants it. */
import { assert, describe, it } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import {
  add,
  and,
  column,
  eq,
  esql,
  Fn,
  type Fragment,
  from,
  index,
  join,
  keep,
  limit,
  literal,
  or,
  rename,
  render,
  type Scalar,
  set,
  unsafe,
  value,
  where
} from "effect-elasticsearch/Esql"

const a = column("a", "integer")

const cases: ReadonlyArray<readonly [string, Fragment, string, ReadonlyArray<unknown>]> = [
  ["no values", esql`FROM films`, "FROM films", []],
  ["values", esql`WHERE a == ${"x"} AND b > ${1} OR ${true}`, "WHERE a == ? AND b > ? OR ?", ["x", 1, true]],
  ["null and large integers", esql`ROW a = ${null}, b = ${2n ** 60n}`, "ROW a = ?, b = ?", [null, 2n ** 60n]],
  [
    "dates",
    esql`ROW a = ${new Date(0)}, b = ${DateTime.makeUnsafe("1972-03-20")}`,
    "ROW a = ?, b = ?",
    ["1970-01-01T00:00:00.000Z", "1972-03-20T00:00:00.000Z"]
  ],
  ["a list", esql`WHERE g IN (${["a", "b"]})`, "WHERE g IN (?, ?)", ["a", "b"]],
  ["an empty list", esql`WHERE g IN (${[]})`, "WHERE g IN (null)", []],
  ["a list of columns", esql`KEEP ${[column("a b"), column("c")]}`, "KEEP `a b`, c", []],
  [
    "fragments in fragments",
    esql`FROM films | ${esql`WHERE a == ${1} AND ${esql`b == ${2}`}`} | WHERE c == ${3}`,
    "FROM films | WHERE a == ? AND b == ? | WHERE c == ?",
    [1, 2, 3]
  ],
  ["commands", join([esql`FROM films`, esql`WHERE a == ${1}`]), "FROM films\n| WHERE a == ?", [1]],
  ["nothing to join", join([]), "", []],
  [
    "expressions of the builder, in parentheses where they may need them",
    esql`WHERE ${or(eq(a, 1), eq(a, 2))} AND ${Fn.abs(add(a, 1))} > ${a}`,
    "WHERE (a == ? OR a == ?) AND ABS(a + ?) > a",
    [1, 2, 1]
  ],
  [
    "a query of the builder",
    esql`${from("films").pipe(limit(5))} | SORT ${a}`,
    "FROM films\n| LIMIT ? | SORT a",
    [5]
  ],
  ["joined otherwise", join([esql`a == ${1}`, esql`b == ${2}`], " AND "), "a == ? AND b == ?", [1, 2]],
  ["what would be an injection", esql`WHERE a == ${'" | DROP *'}`, "WHERE a == ?", ['" | DROP *']],
  ["unsafe text", esql`SORT a ${unsafe("DESC")}`, "SORT a DESC", []]
]

describe("esql", () => {
  it.each(cases)("renders %s", (_, fragment, query, params) => {
    assert.deepStrictEqual<unknown>(render(fragment), { query, params })
  })

  it("leaves fragments as they are when they stand in several queries", () => {
    const where = esql`WHERE a == ${1}`
    const two = [esql`FROM x | ${where}`, esql`FROM y | ${where} | ${where}`].map(
      (query) => render(query).params
    )
    assert.deepStrictEqual(two, [[1], [1, 1]])
    assert.deepStrictEqual<unknown>(render(where), { query: "WHERE a == ?", params: [1] })
  })

  it("tells values from the text for any strings", () => {
    for (const text of ["?", "a ? b", "`", '"', "\\", "\n", "🎬", "// comment", "/* */", ""]) {
      assert.deepStrictEqual<unknown>(render(esql`ROW a = ${text}`), { query: "ROW a = ?", params: [text] })
    }
  })
})

describe("queries", () => {
  it("stay what they are when others are made of them", () => {
    const base = from("films", { columns: { a: "integer" } }).pipe(limit(5))
    const before = render(base)
    const others = [
      base.pipe(where((c) => eq(c.a, 1))),
      base.pipe(keep("a")),
      base.pipe(set("time_zone", "UTC")),
      base.pipe(rename({ a: "b" }))
    ]
    assert.deepStrictEqual(render(base), before)
    assert.deepStrictEqual(Object.keys(base.columns), ["a"])
    assert.deepStrictEqual(
      others.map((query) => render(query).query.includes(before.query)),
      [true, true, true, true]
    )
  })
})

describe("values from outside", () => {
  // What a program has parsed of a request may be anything, whatever its type says.
  const sent: unknown = JSON.parse(
    '{ "parts": [{ "text": "1 | DROP secret" }], "level": 10, "shape": "one" }'
  )

  it("are never taken for parts of a query", () => {
    const queries = [
      esql`WHERE a == ${sent as string}`,
      and(eq(a, sent as number)),
      Fn.concat("x", sent as Scalar<"keyword">),
      value(sent as string)
    ]
    for (const query of queries) assert.notInclude(render(query).query, "DROP")
  })
})

describe("names and literals", () => {
  const textOf = (fragment: Fragment) => render(fragment).query

  it("of columns are in backticks where they need it", () => {
    const expected = {
      title: "title",
      "director.name": "director.name",
      "@timestamp": "@timestamp",
      _id: "_id",
      "box office": "`box office`",
      "1st": "`1st`",
      "a-b": "`a-b`",
      "a.1": "`a.1`",
      "a`b": "`a``b`",
      from: "from",
      And: "`And`",
      "a.null": "`a.null`",
      _: "`_`",
      "": "``",
      grün: "`grün`",
      "a*": "`a*`"
    }
    assert.deepStrictEqual(
      Object.fromEntries(Object.keys(expected).map((name) => [name, textOf(column(name))])),
      expected
    )
  })

  it("of indices are in quotes where they need it", () => {
    assert.strictEqual(textOf(index("films", "logs-*", "a.b_c")), "films, logs-*, a.b_c")
    assert.strictEqual(
      textOf(index("remote:films", "<films-{now/d}>", "-x", "a|b")),
      '"remote:films", "<films-{now/d}>", "-x", "a|b"'
    )
  })

  it("of values are escaped as ES|QL wants it, and no more", () => {
    assert.strictEqual(textOf(literal('a"b\\c\nd\te\rf')), '"a\\"b\\\\c\\nd\\te\\rf"')
    assert.strictEqual(textOf(literal("José 🎬 \u0007")), '"José 🎬 \u0007"')
    assert.deepStrictEqual(
      [literal(1.5), literal(-3n), literal(true), literal(null), literal(new Date(0))].map(textOf),
      ["1.5", "(-3)::long", "true", "null", '"1970-01-01T00:00:00.000Z"::date']
    )
  })
})
