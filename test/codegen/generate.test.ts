import { assert, describe, it } from "@effect/vitest"
import { patch } from "../../codegen/patches.ts"
import { fromSpecification } from "../../codegen/fromSpecification.ts"
import { generate } from "../../codegen/generate.ts"
import { nameOf, pathsOf } from "../../codegen/plan.ts"
import { specification } from "../api/support.ts"
import { builtin, filesOf, modelOf, nameIn, property, ref, required, shape, text, textOf } from "./support.ts"

describe("from the specification to the model", () => {
  it("gives a parameter one place: body before query, path before both", () => {
    const { request } =
      modelOf({
        urls: [{ path: "/{index}/_things", methods: ["POST"] }],
        path: [required("index")],
        query: [property("index"), property("size"), property("pretty_print")],
        body: { kind: "properties", properties: [property("size"), property("index")] }
      }).endpoints[0] ?? assert.fail()
    assert.deepStrictEqual(
      request.path.map(({ name }) => name),
      ["index"]
    )
    assert.deepStrictEqual(
      request.query.map(({ name }) => name),
      ["pretty_print"]
    )
    assert(request.body.kind === "fields")
    assert.deepStrictEqual(
      request.body.properties.map(({ name }) => name),
      ["size"]
    )
  })

  it("keeps an id that body and path can carry in the body, where a URL without it exists", () => {
    const { request, urls } =
      modelOf({
        urls: [
          { path: "/_scroll", methods: ["POST"] },
          { path: "/_scroll/{scroll_id}", methods: ["POST"] }
        ],
        path: [property("scroll_id")],
        body: { kind: "properties", properties: [property("scroll_id")] }
      }).endpoints[0] ?? assert.fail()
    assert.deepStrictEqual(urls, [{ path: "/_scroll", methods: ["POST"] }])
    assert.deepStrictEqual(request.path, [])
  })

  it("calls a path part by the name that the specification keeps for code", () => {
    const { request, urls } =
      modelOf({
        urls: [{ path: "/_policy/{policy}", methods: ["PUT"] }],
        path: [property("policy", text, { required: true, codegenName: "name" })],
        body: { kind: "properties", properties: [property("policy")] }
      }).endpoints[0] ?? assert.fail()
    assert.deepStrictEqual(urls[0]?.path, "/_policy/{name}")
    assert.deepStrictEqual(
      request.path.map(({ name }) => name),
      ["name"]
    )
    assert(request.body.kind === "fields")
    assert.deepStrictEqual(
      request.body.properties.map(({ name }) => name),
      ["policy"]
    )
  })

  it("knows the kinds of bodies", () => {
    const lines = modelOf({
      body: { kind: "value", codegenName: "operations", value: { kind: "array_of", value: text } },
      endpoint: { requestMediaType: ["application/x-ndjson"], requestBodyRequired: true }
    })
    assert.deepStrictEqual(lines.endpoints[0]?.request.body, {
      kind: "ndjson",
      name: "operations",
      item: { kind: "string" },
      required: true
    })
    const value = modelOf({ body: { kind: "value", value: text } })
    assert.deepStrictEqual(value.endpoints[0]?.request.body, {
      kind: "value",
      name: "body",
      type: { kind: "string" },
      required: false
    })
  })

  it("knows the kinds of answers", () => {
    const answerOf = (draft: Parameters<typeof modelOf>[0]) => modelOf(draft).endpoints[0]?.answer
    assert.deepStrictEqual(answerOf({ urls: [{ path: "/", methods: ["HEAD"] }] }), { kind: "exists" })
    assert.deepStrictEqual(answerOf({ answer: { kind: "no_body" } }), { kind: "empty" })
    assert.deepStrictEqual(
      answerOf({ answer: { kind: "value", value: text }, endpoint: { responseMediaType: ["text/plain"] } }),
      { kind: "text", mediaType: "text/plain" }
    )
    assert.deepStrictEqual(
      answerOf({
        answer: { kind: "value", value: builtin("binary") },
        endpoint: { responseMediaType: ["application/vnd.mapbox-vector-tile"] }
      }),
      { kind: "bytes", mediaType: "application/vnd.mapbox-vector-tile" }
    )
    assert.deepStrictEqual(answerOf({}), { kind: "json", response: "things.get.Response" })
  })

  it("refuses a built-in type that it does not know", () => {
    assert.throws(() => modelOf({ query: [property("x", builtin("complex"))] }), "complex")
  })
})

describe("names and files", () => {
  it("names types as users of the other clients know them", () => {
    assert.deepStrictEqual(
      [
        "_types.query_dsl.BoolQuery",
        "_global.search.Request",
        "indices._types.IndexSettings",
        "_types.long"
      ].map(nameOf),
      ["QueryDslBoolQuery", "SearchRequest", "IndicesIndexSettings", "Long"]
    )
  })

  it("refuses two types of one name", () => {
    const clash = { ...shape("Thing", []), name: nameIn("_global.thing", "Thing") }
    const twin = { ...shape("Thing", []), name: nameIn("thing._types", "Thing") }
    const model = modelOf({
      types: [clash, twin],
      query: [property("a", ref("_global.thing.Thing")), property("b", ref("thing._types.Thing"))]
    })
    assert.throws(() => generate(model), "ThingThing")
  })

  it("puts private endpoints where the name says so", () => {
    const model = modelOf({
      endpoint: { availability: { stack: { visibility: "private" as never } } }
    })
    assert.include(filesOf(model), "private/Things.ts")
    assert.notInclude(filesOf(model), "Things.ts")
    assert.include(textOf(model, "private/Things.ts"), "keeps for itself")
  })
})

const answerWith = (type: ReturnType<typeof ref>, types: Parameters<typeof modelOf>[0]["types"] = []) =>
  modelOf({ types, answer: { kind: "properties", properties: [property("it", type)] } })

const queryWith = (type: ReturnType<typeof ref>, types: Parameters<typeof modelOf>[0]["types"] = []) =>
  modelOf({ types, query: [property("it", type)] })

describe("types", () => {
  it("makes exact unions of containers, with what stands beside the variant", () => {
    const query = shape(
      "Query",
      [
        property("match"),
        property("term", text, { aliases: ["is"] }),
        property("boost", text, { containerProperty: true })
      ],
      { variants: { kind: "container" } }
    )
    const written = textOf(queryWith(ref("_types.Query"), [query]), "types/Common.ts")
    assert.include(
      written,
      "interface QueryVariants { readonly match: string readonly term: string readonly is: string }"
    )
    assert.include(written, "type Query = OneOf<QueryVariants> & { readonly boost?: string | undefined }")
  })

  it("keeps enumerations closed where users write them, open where they only read them, boolean where they hold true", () => {
    const level = {
      kind: "enum" as const,
      name: nameIn("_types", "Level"),
      members: [{ name: "high" }, { name: "true", aliases: ["yes"] }],
      specLocation: ""
    }
    assert.include(
      textOf(queryWith(ref("_types.Level"), [level]), "types/Common.ts"),
      'type Level = "high" | "true" | "yes" | boolean '
    )
    assert.include(
      textOf(answerWith(ref("_types.Level"), [level]), "types/Common.ts"),
      'type Level = "high" | "true" | "yes" | boolean | (string & {})'
    )
    const both = modelOf({
      types: [level],
      query: [property("level", ref("_types.Level"))],
      answer: { kind: "properties", properties: [property("level", ref("_types.Level"))] }
    })
    assert.include(textOf(both, "Things.ts"), "readonly level?: Level | (string & {}) }")
  })

  it("takes the shortcut of a type for the type", () => {
    const script = shape("Script", [required("source"), property("lang")], { shortcutProperty: "source" })
    assert.include(
      textOf(queryWith(ref("_types.Script"), [script]), "Things.ts"),
      "readonly it?: Script | string | undefined"
    )
  })

  it("inherits, and flattens where a property is declared again", () => {
    const base = shape("Base", [required("name"), property("kind")])
    const child = shape("Child", [property("size")], { inherits: { type: nameIn("_types", "Base") } })
    const narrowed = shape("Narrowed", [property("kind", { kind: "literal_value", value: "n" })], {
      inherits: { type: nameIn("_types", "Base") }
    })
    const union: ReturnType<typeof ref> = {
      kind: "union_of",
      items: [ref("_types.Child"), ref("_types.Narrowed")]
    }
    const written = textOf(queryWith(union, [base, child, narrowed]), "types/Common.ts")
    assert.include(written, "interface Child extends Base { readonly size?: string | undefined }")
    assert.include(written, 'interface Narrowed { readonly name: string readonly kind?: "n" | undefined }')
  })

  it("gives fields of any name a type that can be read, and one that can be written", () => {
    const open = shape("Open", [required("count", builtin("number"))], {
      behaviors: [
        { type: nameIn("_spec_utils", "AdditionalProperties"), generics: [text, ref("_types.Part")] }
      ]
    })
    const part = shape("Part", [property("x")])
    assert.include(
      textOf(answerWith(ref("_types.Open"), [open, part]), "types/Common.ts"),
      "type Open = { readonly count: number } & { readonly [key: string]: Part }"
    )
    assert.include(
      textOf(queryWith(ref("_types.Open"), [open, part]), "types/Common.ts"),
      "interface Open { readonly count: number readonly [key: string]: Part | number | undefined }"
    )
  })

  it("says defaults, versions and deprecations, and no sentence of the specification", () => {
    const model = modelOf({
      query: [
        property("size", builtin("number"), {
          description: "A sentence of theirs.",
          serverDefault: 10,
          availability: { stack: { since: "8.1.0" } },
          deprecation: { version: "9.0", description: "Another sentence." }
        })
      ]
    })
    const written = textOf(model, "Things.ts")
    assert.include(
      written,
      "Default: `10`. * In Elasticsearch since 8.1.0. * @deprecated since Elasticsearch 9.0.0 */"
    )
    assert.notInclude(written, "sentence")
  })
})

describe("schemas", () => {
  it("refers to named types, writes small ones in place, and lets unknown tags pass", () => {
    const cat = shape("Cat", [required("type", { kind: "literal_value", value: "cat" })])
    const dog = shape("Dog", [required("type", { kind: "literal_value", value: "dog" })])
    const animal = {
      kind: "type_alias" as const,
      name: nameIn("_types", "Animal"),
      type: { kind: "union_of" as const, items: [ref("_types.Cat"), ref("_types.Dog")] },
      variants: { kind: "internal_tag" as const, tag: "type" },
      specLocation: ""
    }
    const list: ReturnType<typeof ref> = { kind: "array_of", value: ref("_types.Animal") }
    const model = answerWith(list, [cat, dog, animal])
    assert.include(
      textOf(model, "types/Common.ts"),
      's.tagged("type", ["cat","dog"], [/*#__PURE__*/ Cat(), /*#__PURE__*/ Dog()])'
    )
    assert.include(
      textOf(model, "Things.ts"),
      "s.struct({it: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ Animal()))})"
    )
  })

  it("writes a generic type out where its argument is not the user's document", () => {
    const list = shape(
      "ListOf",
      [
        property("items", {
          kind: "array_of",
          value: { kind: "instance_of", type: nameIn("_types.ListOf", "T") }
        })
      ],
      {
        generics: [nameIn("_types.ListOf", "T")]
      }
    )
    const written = textOf(answerWith(ref("_types.ListOf", text), [list]), "Things.ts")
    assert.include(written, "readonly it?: ListOf<string>")
    assert.include(written, "s.struct({items: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))})")
  })

  it("has none for what is only sent", () => {
    assert.notInclude(textOf(queryWith(ref("_types.Part"), [shape("Part", [])]), "types/Common.ts"), "s.lazy")
  })
})

describe("endpoints", () => {
  const hit = shape("Hit", [property("_source", { kind: "instance_of", type: nameIn("_types.Hit", "T") })], {
    generics: [nameIn("_types.Hit", "T")]
  })
  const document: ReturnType<typeof ref> = {
    kind: "instance_of",
    type: nameIn("things.get.Response", "TDocument")
  }

  it("finds where the documents stand in an answer", () => {
    const model = modelOf({
      types: [hit],
      generics: ["TDocument"],
      answer: {
        kind: "properties",
        properties: [
          required("first", ref("_types.Hit", document)),
          required("all", { kind: "array_of", value: ref("_types.Hit", document) }),
          required("other", ref("_types.Hit", text))
        ]
      }
    })
    assert.deepStrictEqual(pathsOf(model, "things.get.Response", "TDocument"), [
      "all.*._source",
      "first._source"
    ])
    const written = textOf(model, "Things.ts")
    assert.include(written, "export interface ThingsGetResponseOf extends DocumentLambda")
    assert.include(written, "const get: OptionalDocumentCall<ThingsGetRequest, ThingsGetResponseOf>")
  })

  it("requires parameters where one is required", () => {
    assert.include(textOf(modelOf({}), "Things.ts"), "const get: OptionalCall<")
    assert.include(textOf(modelOf({ query: [required("q")] }), "Things.ts"), "const get: Call<")
  })

  it("writes the description as data, and a method for it", () => {
    const model = modelOf({
      name: "things.delete",
      urls: [{ path: "/_things/{id}", methods: ["DELETE"] }],
      path: [required("id")],
      query: [property("timeout"), property("force")],
      endpoint: { deprecation: { version: "8.1.0", description: "" } }
    })
    const written = textOf(model, "Things.ts")
    assert.include(
      written,
      '({ name: "things.delete", urls: [{ path: "/_things/{id}", methods: ["DELETE"] }], query: ["force","timeout"], ' +
        'body: { kind: "none" }, answer: { kind: "json", schema: ThingsDeleteResponse }, stability: "stable", ' +
        'deprecated: "8.1.0", docs: "https://example.org/things" })'
    )
    assert.include(written, "export { delete_ as delete }")
    assert.include(
      textOf(model, "Methods.ts"),
      "readonly delete: Method<ThingsApi.ThingsDeleteRequest, ThingsApi.ThingsDeleteResponse>"
    )
  })
})

describe("the whole", () => {
  it("is the same text every time", () => {
    const whole = () => generate(patch(fromSpecification(specification)))
    assert.deepStrictEqual(whole(), whole())
  })

  it("refuses a patch that changes nothing or has lost its place", () => {
    assert.throws(() => patch(modelOf({})), "which the specification does not have")
    const once = patch(fromSpecification(specification))
    assert.throws(() => patch(once), /changes nothing|is in the specification now/)
  })
})
