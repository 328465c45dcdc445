import { assert, describe, it } from "@effect/vitest"
import type * as Metamodel from "@elastic/request-converter/dist/metamodel.d.ts"
import { builtin, modelOf, nameIn, property, ref, required, shape, text, textOf } from "./support.ts"

const list = (value: Metamodel.ValueOf): Metamodel.ValueOf => ({ kind: "array_of", value })

const dictionary = (value: Metamodel.ValueOf, singleKey = false): Metamodel.ValueOf => ({
  kind: "dictionary_of",
  key: text,
  value,
  singleKey
})

/** What is written in a file for an answer that has one field of the type. */
const writtenIn = (file: string, type: Metamodel.ValueOf, types: Array<Metamodel.TypeDefinition>): string =>
  textOf(
    modelOf({ types, answer: { kind: "properties", properties: [required("it", type)] } }),
    file
  ).replaceAll("/*#__PURE__*/ ", "")

/** What is written of the shared types. */
const commonOf = (type: Metamodel.ValueOf, types: Array<Metamodel.TypeDefinition>): string =>
  writtenIn("types/Common.ts", type, types)

/** What is written of the answer. */
const answerOf = (type: Metamodel.ValueOf, types: Array<Metamodel.TypeDefinition> = []): string =>
  writtenIn("Things.ts", type, types)

describe("schemas of what answers hold", () => {
  it("are built from the schema of each part, recursive or not", () => {
    const node = shape("Node", [required("name"), property("children", list(ref("_types.Node")))])
    const written = commonOf(ref("_types.Node"), [node])
    assert.include(written, "readonly children?: ReadonlyArray<Node>")
    assert.include(written, "s.lazy(() => s.struct({name: s.string, children: s.optional(s.array(Node()))}))")
  })

  it("let every variant of a container be missing, whichever of its names it has", () => {
    const query = shape("Query", [property("match"), property("term", text, { aliases: ["is"] })], {
      variants: { kind: "container" }
    })
    assert.include(
      commonOf(ref("_types.Query"), [query]),
      "s.struct({match: s.optional(s.string), term: s.optional(s.string), is: s.optional(s.string)})"
    )
  })

  it("require none of the names of a required field that has several", () => {
    const thing = shape("Thing", [required("name")])
    const named = shape("Named", [property("name", text, { required: true, aliases: ["title"] })])
    assert.include(commonOf(ref("_types.Thing"), [thing]), "s.struct({name: s.string})")
    assert.include(
      commonOf(ref("_types.Named"), [named]),
      "s.struct({name: s.optional(s.string), title: s.optional(s.string)})"
    )
  })

  it("hold the fields of the parents, with those that are declared again in the child's form", () => {
    const base = shape("Base", [required("name"), required("size", builtin("number"))])
    const child = shape("Child", [property("size", text)], { inherits: { type: nameIn("_types", "Base") } })
    assert.include(
      commonOf(ref("_types.Child"), [base, child]),
      "s.struct({name: s.string, size: s.optional(s.string)})"
    )
  })

  it("take dictionaries with one key and with many for records", () => {
    assert.include(answerOf(dictionary(builtin("number"))), "s.struct({it: s.record(s.number)})")
    assert.include(answerOf(dictionary(builtin("number"), true)), "s.struct({it: s.record(s.number)})")
    assert.include(answerOf(dictionary(text, true)), "readonly it: { readonly [key: string]: string }")
  })

  it("take the shortcut of a type for the type", () => {
    const script = shape("Script", [required("source")], { shortcutProperty: "source" })
    assert.include(answerOf(ref("_types.Script"), [script]), "s.struct({it: s.union([Script(), s.string])})")
  })

  it("take any text for an enumeration, and booleans where it holds one", () => {
    const level = (members: Array<{ name: string }>): Metamodel.Enum => ({
      kind: "enum",
      name: nameIn("_types", "Level"),
      members,
      specLocation: ""
    })
    assert.include(answerOf(ref("_types.Level"), [level([{ name: "high" }])]), "s.struct({it: s.string})")
    assert.include(
      answerOf(ref("_types.Level"), [level([{ name: "high" }, { name: "true" }])]),
      "s.struct({it: s.union([s.string, s.boolean])})"
    )
  })

  it("take anything for a value of the user, and say nothing of unions with it", () => {
    assert.include(answerOf({ kind: "user_defined_value" }), "s.struct({it: s.unknown})")
    assert.include(
      answerOf({ kind: "union_of", items: [text, { kind: "user_defined_value" }] }),
      "s.struct({it: s.unknown})"
    )
  })

  it("refuse a union whose members lack its tag", () => {
    const animal: Metamodel.TypeAlias = {
      kind: "type_alias",
      name: nameIn("_types", "Animal"),
      type: { kind: "union_of", items: [ref("_types.Cat"), ref("_types.Dog")] },
      variants: { kind: "internal_tag", tag: "type" },
      specLocation: ""
    }
    const cat = shape("Cat", [required("type", { kind: "literal_value", value: "cat" })])
    assert.throws(
      () => commonOf(ref("_types.Animal"), [animal, cat, shape("Dog", [property("bark")])]),
      "_types.Dog lacks the tag type"
    )
  })
})
