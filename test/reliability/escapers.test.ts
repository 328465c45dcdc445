/**
 * No text leaves the place that it has in a query: values, names, indices and patterns of ES|QL are cut into tokens
 * again by the grammar's rules, and each is one token that means what was given.
 */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"
import { Query } from "effect-elasticsearch/Dsl"
import * as Esql from "effect-elasticsearch/Esql"
import { amount } from "./support/plan.ts"
import { areaOf } from "./support/property.ts"
import { type Token, tokensOf } from "./support/esqlTokens.ts"
import { textOf } from "./support/texts.ts"

const hostile = textOf(
  '"',
  '"""',
  "\\",
  "`",
  "'",
  "\n",
  "\r",
  "\t",
  "\\n",
  "|",
  "//",
  "/*",
  "*/",
  "?",
  "?1",
  "*",
  "%",
  ",",
  ".",
  ":",
  "::",
  "-",
  "(",
  ")",
  "[",
  "]",
  " ",
  "null",
  "FROM",
  "a",
  "\u2028",
  "\0"
)

const words = (tokens: ReadonlyArray<Token>) => tokens.map(({ value }) => value)

describe("ES|QL", () => {
  const area = areaOf("escapers: values, names, indices and patterns of ES|QL")

  it("has every value of a template as a parameter, and nothing of it in the text", () =>
    area.check(fc.array(hostile, { minLength: 1, maxLength: 4 }), amount(400, 30_000), (values) => {
      const query = Esql.esql`FROM a | WHERE b IN (${values}) AND c == ${values[0] ?? ""}`
      assert.deepStrictEqual<unknown>(Esql.render(query), {
        query: `FROM a | WHERE b IN (${values.map(() => "?").join(", ")}) AND c == ?`,
        params: [...values, values[0]]
      })
      return "value" as const
    }))

  it("has every literal as one token that means the text", () =>
    area.check(hostile, amount(800, 50_000), (text) => {
      const { params, query } = Esql.render(Esql.esql`ROW x = ${Esql.literal(text)} | LIMIT 1`)
      assert.deepStrictEqual(params, [])
      assert.deepStrictEqual(tokensOf(query).slice(3), [
        { kind: "text", value: text },
        { kind: "sign", value: "|" },
        { kind: "word", value: "LIMIT" },
        { kind: "word", value: "1" }
      ])
      return "value" as const
    }))

  it("has lists as tokens of their own", () =>
    area.check(fc.array(hostile, { minLength: 1, maxLength: 4 }), amount(300, 20_000), (texts) => {
      const { query } = Esql.render(Esql.row({ x: texts }))
      assert.deepStrictEqual(words(tokensOf(query)), [
        "ROW",
        "x",
        "=",
        "[",
        ...texts.flatMap((text, at) => (at === 0 ? [text] : [",", text])),
        "]"
      ])
      return "value" as const
    }))

  it("has every name as one token, or as the plain names between its dots", () =>
    area.check(
      hostile.filter((name) => name !== ""),
      amount(800, 50_000),
      (name) => {
        const { query } = Esql.render(Esql.esql`FROM a | KEEP ${Esql.column(name)} | LIMIT 1`)
        const [, , , , token, ...rest] = tokensOf(query)
        assert(token !== undefined)
        assert.include(["name", "word"], token.kind)
        assert.strictEqual(token.value, name)
        if (token.kind === "word")
          assert.match(name, /^[A-Za-z_@][A-Za-z0-9_]*(?:\.[A-Za-z_@][A-Za-z0-9_]*)*$/)
        assert.deepStrictEqual(words(rest), ["|", "LIMIT", "1"])
        return "value" as const
      }
    ))

  it("has names with an asterisk as patterns of their pieces", () =>
    area.check(
      fc.array(
        hostile.map((piece) => piece.replaceAll("*", "")),
        { minLength: 2, maxLength: 3 }
      ),
      amount(400, 20_000),
      (pieces) => {
        const name = pieces.join("*")
        const { query } = Esql.render(Esql.from("a").pipe(Esql.keep(name as never)))
        const tokens = tokensOf(query).slice(4)
        // Signs and words are asterisks and plain pieces; whatever else there is stands in backticks.
        for (const { kind, value } of tokens) if (kind !== "name") assert.match(value, /^[A-Za-z0-9_@.*]+$/)
        assert.strictEqual(words(tokens).join(""), name)
        return "value" as const
      }
    ))

  it("has every index as one token", () =>
    area.check(fc.array(hostile, { minLength: 1, maxLength: 3 }), amount(400, 30_000), (names) => {
      const { query } = Esql.render(Esql.esql`FROM ${Esql.index(...names)} | LIMIT 1`)
      const tokens = tokensOf(query)
      assert.deepStrictEqual(words(tokens), [
        "FROM",
        ...names.flatMap((name, at) => (at === 0 ? [name] : [",", name])),
        "|",
        "LIMIT",
        "1"
      ])
      for (const { kind, value } of tokens.slice(1, -3))
        if (kind === "word") assert.match(value, /^[A-Za-z0-9_*][A-Za-z0-9_.*-]*$/)
      return "value" as const
    }))

  it("has patterns of LIKE, RLIKE, DISSECT and GROK as one token each", () =>
    area.check(fc.tuple(hostile, hostile), amount(400, 20_000), ([one, two]) => {
      const a = Esql.column("a", "keyword")
      const query = Esql.from("x").pipe(Esql.where(Esql.and(Esql.like(a, one), Esql.rlike(a, two, one))))
      const texts = tokensOf(Esql.render(query).query).filter(({ kind }) => kind === "text")
      assert.deepStrictEqual(words(texts), [one, two, one])
      const cut = Esql.from("x", { columns: { a: "keyword" } }).pipe(
        Esql.dissect(a, one, { appendSeparator: two }),
        Esql.grok(a, two)
      )
      const patterns = tokensOf(Esql.render(cut).query).filter(({ kind }) => kind === "text")
      assert.deepStrictEqual(words(patterns), [one, two, two])
      return "value" as const
    }))
})

describe("queries of the DSL", () => {
  const area = areaOf("escapers: text in queries of the DSL")

  it("hold text as JSON, in which it cannot end", () =>
    area.check(hostile, amount(300, 20_000), (text) => {
      const query = Query.and(
        Query.term("a", text),
        Query.wildcard("a", text),
        Query.queryString(text),
        Query.simpleQueryString(text)
      )
      const json = JSON.stringify(query)
      const found: Array<unknown> = []
      JSON.parse(json, (_, value: unknown) => {
        if (typeof value === "string") found.push(value)
        return value
      })
      assert.strictEqual(found.filter((value) => value === text).length, 4)
      return "value" as const
    }))
})
