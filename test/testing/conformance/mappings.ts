/** Mappings that grow with the documents, and mappings that are put. */
import { type Case, type Document, fails, ok, own, refused, steps, type Given } from "./case.ts"

/** Writes documents and looks at the mapping that came of them. */
const grows = (name: string, documents: ReadonlyArray<Document>, mappings: Given["mappings"] = {}): Case =>
  ok(name, (es, index) =>
    steps(
      es.indices.create({ index, settings: { number_of_replicas: 0 }, mappings }),
      es.bulk({
        index,
        operations: documents.flatMap((document, at) => [{ index: { _id: String(at) } }, document])
      }),
      es.indices.getMapping({ index })
    )
  )

const growing: ReadonlyArray<Case> = [
  grows("text, numbers, booleans and null", [
    {
      text: "a",
      whole: 1,
      big: 3_000_000_000,
      fraction: 1.5,
      yes: true,
      nothing: null,
      no: "false",
      digits: "12"
    }
  ]),
  grows("text that is a date, in the forms that are known", [
    {
      day: "2024-02-28",
      time: "2024-02-28T10:00:00Z",
      zone: "2024-02-28T10:00:00+02:00",
      millis: "2024-02-28T10:00:00.123Z",
      slashes: "2024/02/28",
      slashesTime: "2024/02/28 10:00:00",
      blank: "2024-02-28 10:00:00",
      month: "2024-02",
      year: "2024",
      german: "28.02.2024"
    }
  ]),
  grows("objects, and objects in objects", [{ a: { b: { c: 1 }, d: "x" }, e: {} }]),
  grows("lists take the type of their first value", [
    { numbers: [1, 2], mixed: [1, "a"], empty: [], nulls: [null], late: [null, 2.5], nested: [[1], [2]] },
    { objects: [{ a: 1 }, { b: "x" }] }
  ]),
  grows("a list of a number and text, the number first", [{ mixed: [1, "2"] }]),
  grows("dotted names are objects", [{ "a.b": 1, "a.c.d": "x" }, { a: { e: true } }]),
  grows("a field of one type first keeps it", [{ n: 1 }, { n: 1.5 }, { n: "2" }, { n: "two" }]),
  grows("a fraction first, then a whole number", [{ n: 1.5 }, { n: 1 }]),
  grows("text first, then all that can be text", [{ s: "a" }, { s: 1 }, { s: true }, { s: { a: 1 } }]),
  grows("a date first, then other text", [{ d: "2024-02-28" }, { d: "soon" }, { d: 1709114400000 }]),
  grows("an object first, then a value, and the other way round", [
    { o: { a: 1 } },
    { o: 1 },
    { v: 1 },
    { v: { a: 1 } },
    { "v.a": 1 }
  ]),
  grows("dynamic false keeps what it does not know in the source only", [{ a: 1, b: 2 }], {
    dynamic: false,
    properties: { a: { type: "integer" } }
  }),
  grows("dynamic strict refuses what it does not know", [{ a: 1 }, { b: 2 }, { a: 1, c: { d: 1 } }], {
    dynamic: "strict",
    properties: { a: { type: "integer" } }
  }),
  grows("dynamic strict with a null and an empty object", [{ b: null }, { c: {} }, { d: [] }], {
    dynamic: "strict"
  }),
  grows("dynamic of an object goes before that of the mapping", [{ open: { x: 1 }, shut: { y: 1 }, z: 1 }], {
    dynamic: "strict",
    properties: { open: { type: "object", dynamic: true }, shut: { type: "object", dynamic: false } }
  }),
  grows("dynamic objects below a mapped one", [{ a: { c: { d: "x" } } }], {
    properties: { a: { properties: { b: { type: "keyword" } } } }
  }),
  grows("date_detection off, numeric_detection on", [{ day: "2024-02-28", n: "12", f: "1.5", t: "x" }], {
    date_detection: false,
    numeric_detection: true
  }),
  grows("formats of dynamic dates", [{ day: "28.02.2024", iso: "2024-02-28" }], {
    dynamic_date_formats: ["dd.MM.yyyy"]
  }),
  grows(
    "dynamic templates by type, name and path",
    [{ name: "a", count_views: 1, tags: { first: "x" }, other: 1, long: 2 }],
    {
      dynamic_templates: [
        { counts: { match: "count_*", mapping: { type: "integer" } } },
        { tags: { path_match: "tags.*", mapping: { type: "keyword" } } },
        { texts: { match_mapping_type: "string", mapping: { type: "keyword", ignore_above: 20 } } },
        {
          longs: {
            match_mapping_type: "long",
            unmatch: "other",
            mapping: { type: "{dynamic_type}", index: false }
          }
        }
      ]
    }
  ),
  grows(
    "dynamic templates by lists, and what they leave of a type",
    [
      { x_1: "a", x_2: "b", y_1: 3, y_2: 2.5, day: "2024-01-01", slashes: "2024/01/01", n_1: "q" },
      { any1: "text", any2: 4, any3: true, any4: 2.5, any5: ["a"], o: { any6: "b" } }
    ],
    {
      dynamic_templates: [
        {
          a: {
            match: ["x_*", "y_*"],
            unmatch: "x_1",
            match_mapping_type: ["string", "long"],
            mapping: { type: "keyword" }
          }
        },
        { d: { match_mapping_type: "date", mapping: { type: "date", index: false } } },
        { e: { match_mapping_type: "*", match: "any*", mapping: { store: true } } },
        { f: { match: "n_*", mapping: { type: "text", fields: { "{name}": { type: "keyword" } } } } }
      ]
    }
  ),
  ok("dynamic templates are replaced as a whole", (es, index) =>
    steps(
      es.indices.create({
        index,
        settings: { number_of_replicas: 0 },
        mappings: { dynamic_templates: [{ a: { match: "a*", mapping: { type: "keyword" } } }] }
      }),
      es.indices.putMapping({ index, properties: { n: { type: "long" } } }),
      es.index({ index, id: "1", document: { a1: "x", b1: "x" } }),
      es.indices.putMapping({
        index,
        dynamic_templates: [{ b: { match: "b*", mapping: { type: "keyword" } } }]
      }),
      es.index({ index, id: "2", document: { a2: "x", b2: "x" } }),
      es.indices.getMapping({ index })
    )
  ),
  grows("numbers at the edge of what a long holds", [
    { max: 9223372036854775807n, min: -9223372036854775808n },
    { more: 9223372036854775808n }
  ]),
  grows("a document in which one field is wrong adds none", [{ good: 1, bad: [1, "x"] }]),
  grows("new fields in nested objects", [{ people: [{ name: "Jane", born: 1775 }, { alive: false }] }], {
    properties: { people: { type: "nested" } }
  }),
  grows(
    "mappings of objects that are switched off",
    [{ raw: { a: 1, b: { c: "x" } }, text: "x" }, { raw: "text" }],
    {
      properties: { raw: { type: "object", enabled: false } }
    }
  ),
  grows("subobjects off", [{ "a.b": 1, a: 2, c: { d: 3 } }], { subobjects: false }),
  grows("the limit of depth and names of odd letters", [{ "a b": 1, "ü-x": 2, _odd: 3, "1": 4 }])
]

const mapped: Given = {
  mappings: { properties: { n: { type: "integer" }, t: { type: "text" }, o: { properties: {} } } }
}

const putting: ReadonlyArray<Case> = own(mapped, [
  ok("new fields are added", (es, index) =>
    steps(
      es.indices.putMapping({
        index,
        properties: { k: { type: "keyword" }, o: { properties: { d: { type: "date" } } } }
      }),
      es.indices.getMapping({ index })
    )
  ),
  ok("a type stays as it is", (es, index) =>
    steps(
      refused("BadRequest", es.indices.putMapping({ index, properties: { n: { type: "long" } } })),
      refused(
        "BadRequest",
        es.indices.putMapping({ index, properties: { n: { properties: { a: { type: "long" } } } } })
      ),
      refused("BadRequest", es.indices.putMapping({ index, properties: { o: { type: "keyword" } } })),
      refused("BadRequest", es.indices.putMapping({ index, properties: { o: { type: "nested" } } })),
      refused(
        "BadRequest",
        es.indices.putMapping({ index, properties: { t: { type: "text", analyzer: "simple" } } })
      ),
      es.indices.getMapping({ index })
    )
  ),
  ok("a multi-field, ignore_above and null_value are added later", (es, index) =>
    steps(
      es.indices.putMapping({
        index,
        properties: { t: { type: "text", fields: { raw: { type: "keyword" } } } }
      }),
      es.indices.putMapping({
        index,
        properties: { t: { type: "text", fields: { raw: { type: "keyword", ignore_above: 9 } } } }
      }),
      refused(
        "BadRequest",
        es.indices.putMapping({ index, properties: { n: { type: "integer", doc_values: false } } })
      ),
      es.indices.getMapping({ index })
    )
  ),
  ok("dynamic, _meta and templates are changed", (es, index) =>
    steps(
      es.indices.putMapping({ index, dynamic: "strict", _meta: { by: "me", n: 1 } }),
      es.indices.putMapping({ index, _meta: { by: "you" } }),
      es.indices.getMapping({ index }),
      refused("BadRequest", es.index({ index, id: "1", document: { other: 1 } }))
    )
  ),
  ok("the same again changes nothing", (es, index) =>
    steps(
      es.indices.putMapping({ index, properties: { n: { type: "integer" } } }),
      es.indices.getMapping({ index })
    )
  ),
  ok("fields of a mapping, one by one and by pattern", (es, index) =>
    steps(
      es.indices.getFieldMapping({ index, fields: "n" }),
      es.indices.getFieldMapping({ index, fields: ["t*", "nothing"] })
    )
  )
])

/** Mappings that no index can have. */
const refusedMapping = (name: string, properties: Document): Case =>
  fails(name, "BadRequest", (es, index) =>
    es.request({ method: "PUT", path: `/${index}`, body: { mappings: { properties } } })
  )

const impossible: ReadonlyArray<Case> = [
  refusedMapping("an unknown type", { a: { type: "words" } }),
  refusedMapping("a field without a type", { a: { index: true } }),
  refusedMapping("an unknown parameter of a keyword", { a: { type: "keyword", colour: "red" } }),
  refusedMapping("an unknown parameter of a text", { a: { type: "text", ignore_above: 3 } }),
  refusedMapping("an unknown parameter of a number", { a: { type: "long", analyzer: "standard" } }),
  refusedMapping("an unknown analyser", { a: { type: "text", analyzer: "latin" } }),
  refusedMapping("an unknown normaliser", { a: { type: "keyword", normalizer: "latin" } }),
  refusedMapping("a date format that is none", { a: { type: "date", format: "no such format" } }),
  refusedMapping("a null_value that does not fit", { a: { type: "integer", null_value: "none" } }),
  refusedMapping("a boolean parameter that is text", { a: { type: "keyword", index: "perhaps" } }),
  refusedMapping("an alias without a path", { a: { type: "alias" } }),
  refusedMapping("an alias of a field that is none", { a: { type: "alias", path: "b" } }),
  refusedMapping("an alias of an object", { a: { type: "alias", path: "b" }, b: { properties: {} } }),
  refusedMapping("properties that are a list", { a: { properties: [1] } }),
  refusedMapping("a field that is text", { a: "keyword" }),
  refusedMapping("a field with an empty name", { "": { type: "keyword" } }),
  refusedMapping("copy_to inside of a multi-field", {
    a: { type: "text", fields: { b: { type: "keyword", copy_to: "c" } } }
  }),
  fails("an unknown key of the mappings", "BadRequest", (es, index) =>
    es.request({ method: "PUT", path: `/${index}`, body: { mappings: { prop: {} } } })
  ),
  fails("a dynamic template with a parameter that it has not", "BadRequest", (es, index) =>
    es.request({
      method: "PUT",
      path: `/${index}`,
      body: { mappings: { dynamic_templates: [{ a: { colour: 1, mapping: { type: "keyword" } } }] } }
    })
  ),
  fails("a dynamic template without a mapping", "BadRequest", (es, index) =>
    es.request({
      method: "PUT",
      path: `/${index}`,
      body: { mappings: { dynamic_templates: [{ a: { match: "a" } }] } }
    })
  ),
  fails("dynamic that is none", "BadRequest", (es, index) =>
    es.request({ method: "PUT", path: `/${index}`, body: { mappings: { dynamic: "sometimes" } } })
  )
]

export const dynamicMapping: ReadonlyArray<Case> = growing
export const putMapping: ReadonlyArray<Case> = putting
export const impossibleMappings: ReadonlyArray<Case> = impossible
