/** Dates, addresses, booleans, objects and text: what they take, and what can be found of them. */
import { type Case, type Given, ok, on, ordered, own, query, search, steps } from "./case.ts"
import { counts, shows } from "./fieldCases.ts"

const dates: Given = {
  mappings: {
    properties: {
      id: { type: "integer" },
      date: { type: "date" },
      nanos: { type: "date_nanos" },
      day: { type: "date", format: "dd.MM.yyyy||yyyy" },
      second: { type: "date", format: "epoch_second" },
      basic: { type: "date", format: "basic_date||basic_date_time_no_millis" },
      lenient: { type: "date", ignore_malformed: true },
      nothing: { type: "date", null_value: "1970-01-01" }
    }
  },
  documents: [
    {
      id: 1,
      date: "2024-02-29",
      nanos: "2024-02-29T10:00:00.123456789Z",
      day: "29.02.2024",
      second: 1709200800,
      basic: "20240229"
    },
    {
      id: 2,
      date: "2024-02-29T23:30:00-02:00",
      nanos: 1709200800123,
      day: "2024",
      second: "1709200800",
      basic: "20240229T100000Z"
    },
    { id: 3, date: 1709200800000, nanos: "2024-02-29T10:00:00.123456788Z", lenient: "soon" },
    { id: 4, date: "1709200800001", nanos: "2024-02-29", lenient: "2024-01-01", nothing: null },
    { id: 5, date: "2024-02", day: ["01.01.2020", "2021"] },
    { id: 6, date: "2024", nothing: ["2020-01-01", null] },
    { id: 7, date: -1 },
    { id: 8, date: "0001-01-01" },
    { id: 9, date: "2024-02-29T10:00:00.5Z" },
    { id: 10, date: ["2023-06-01", "2025-06-01"] },
    { id: 11, date: "2024-02-29T10" }
  ]
}

export const dateFields: ReadonlyArray<Case> = ordered(
  on(dates, [
    ...["date", "nanos", "day", "second", "basic", "lenient", "nothing"].map(shows),
    counts("date: terms and ranges in several forms", {
      term: { term: { date: "2024-02-29" } },
      millis: { term: { date: 1709200800000 } },
      zone: { term: { date: "2024-03-01T01:30:00Z" } },
      month: { range: { date: { gte: "2024-02", lte: "2024-02" } } },
      after: { range: { date: { gt: "2024-02-29" } } },
      year: { range: { date: { gte: "2024||/y", lt: "2025||/y" } } },
      upToDay: { range: { date: { lte: "2024-02-29||/d" } } },
      beforeDay: { range: { date: { lt: "2024-02-29||/d" } } },
      afterDay: { range: { date: { gt: "2024-02-29||/d" } } },
      math: { range: { date: { gte: "2024-03-01||-1d", lt: "2024-03-01||-1d+12h" } } },
      week: { range: { date: { gte: "2024-02-29||/w", lte: "2024-02-29||/w" } } },
      past: { range: { date: { lt: "now-10y/y" } } },
      format: { range: { date: { gte: "29/02/2024", format: "dd/MM/yyyy" } } },
      inZone: {
        range: { date: { gte: "2024-02-29T01:00:00", time_zone: "+01:00", lt: "2024-02-29T11:00:00" } }
      },
      dayInZone: { range: { date: { gte: "2024-02-29", lte: "2024-02-29", time_zone: "Europe/Berlin" } } }
    }),
    counts("date: its own format is that of queries too", {
      day: { term: { day: "29.02.2024" } },
      year: { range: { day: { gte: "2024" } } },
      rounded: { range: { day: { lte: "2024" } } },
      second: { range: { second: { gte: 1709200800 } } }
    }),
    counts("date_nanos: the last digit counts", {
      term: { term: { nanos: "2024-02-29T10:00:00.123456789Z" } },
      above: { range: { nanos: { gt: "2024-02-29T10:00:00.123456788Z" } } },
      millis: { range: { nanos: { gte: "2024-02-29T10:00:00.123Z", lte: "2024-02-29T10:00:00.123Z" } } }
    }),
    counts("date: what is malformed and what is null", {
      ignored: { term: { _ignored: "lenient" } },
      nothing: { term: { nothing: "1970-01-01" } }
    }),
    search("docvalue_fields and fields in a format", {
      query: { terms: { id: [1, 10] } },
      sort: ["id"],
      _source: false,
      docvalue_fields: [
        { field: "date", format: "epoch_millis" },
        { field: "nanos", format: "strict_date_time" }
      ],
      fields: [
        { field: "date", format: "yyyy/MM/dd" },
        { field: "day", format: "epoch_second" }
      ]
    }),
    search("sort in a format and as numbers", {
      sort: [
        { date: { order: "asc", format: "yyyy-MM-dd'T'HH:mm", mode: "max" } },
        { nanos: { order: "desc", numeric_type: "date" } },
        "id"
      ],
      _source: false,
      size: 20
    })
  ])
)

const others: Given = {
  mappings: {
    properties: {
      id: { type: "integer" },
      ip: { type: "ip" },
      bool: { type: "boolean" },
      maybe: { type: "boolean", null_value: false },
      object: { properties: { a: { type: "keyword" }, b: { properties: { c: { type: "integer" } } } } },
      off: { type: "object", enabled: false },
      hidden: { type: "text", index: false },
      text: { type: "text" },
      prefix: { type: "text", analyzer: "whitespace", search_analyzer: "simple" }
    }
  },
  documents: [
    {
      id: 1,
      ip: "10.0.0.1",
      bool: true,
      object: { a: "x", b: { c: 1 } },
      off: { a: 1 },
      hidden: "x",
      text: "The Quick-Fox",
      prefix: "One TWO"
    },
    {
      id: 2,
      ip: "10.0.1.1",
      bool: "false",
      maybe: null,
      object: [{ a: "y" }, { b: { c: 2 } }],
      text: ["one two", "three four"]
    },
    { id: 3, ip: "::1", bool: "", maybe: "true", object: null, text: "", prefix: "one" },
    { id: 4, ip: "2001:DB8:0:0:0:0:0:1", bool: [true, false], off: "text", text: null },
    { id: 5, ip: ["192.168.0.1", "10.0.0.255"], bool: null, object: {}, text: 12 },
    { id: 6, ip: "::ffff:10.0.0.7", "object.a": "z", "object.b.c": 3, text: true }
  ]
}

const other: ReadonlyArray<Case> = ordered(
  on(others, [
    ...["ip", "bool", "maybe", "object.a", "object.b.c"].map(shows),
    counts("ip: terms, networks and ranges", {
      term: { term: { ip: "10.0.0.1" } },
      network: { term: { ip: "10.0.0.0/24" } },
      terms: { terms: { ip: ["::1", "192.168.0.0/16"] } },
      range: { range: { ip: { gte: "10.0.0.0", lt: "10.0.1.0" } } },
      long: { term: { ip: "2001:db8::1" } },
      mapped: { term: { ip: "10.0.0.7" } },
      six: { range: { ip: { gte: "2001::" } } },
      match: { match: { ip: "10.0.1.1" } }
    }),
    counts("boolean: in every form", {
      yes: { term: { bool: true } },
      no: { term: { bool: "false" } },
      both: { terms: { bool: [true, false] } },
      exists: { exists: { field: "bool" } },
      maybe: { term: { maybe: false } },
      range: { range: { bool: { gt: false } } }
    }),
    counts("objects: their fields, in lists and dotted", {
      a: { terms: { "object.a": ["x", "z"] } },
      c: { range: { "object.b.c": { gte: 2 } } },
      exists: { exists: { field: "object" } },
      existsInner: { exists: { field: "object.b" } },
      off: { exists: { field: "off" } },
      offInner: { term: { "off.a": 1 } }
    }),
    counts("text: what becomes a term", {
      low: { term: { text: "quick" } },
      high: { term: { text: "Quick" } },
      match: { match: { text: "QUICK fox" } },
      number: { match: { text: 12 } },
      boolean: { term: { text: "true" } },
      exists: { exists: { field: "text" } },
      phraseOverGap: { match_phrase: { text: "two three" } },
      phraseOverGapWithSlop: { match_phrase: { text: { query: "two three", slop: 100 } } },
      hiddenExists: { exists: { field: "hidden" } }
    }),
    counts("text: an analyser for writing and one for searching", {
      match: { match: { prefix: "ONE" } },
      term: { term: { prefix: "TWO" } },
      matchTwo: { match: { prefix: "TWO" } },
      own: { match: { prefix: { query: "TWO", analyzer: "whitespace" } } }
    }),
    search("fields of objects, lists and what is switched off", {
      sort: ["id"],
      fields: ["object.*", "off", "text", "bool"]
    }),
    query("a field that is not mapped", { term: { nothing: 1 } }),
    query("exists of a field that is not mapped", { exists: { field: "nothing" } }),
    query("exists by a pattern", { exists: { field: "obj*" } }),
    query("an id as a field", { terms: { _id: ["1", "3", "9"] } }),
    query("the index as a field", { prefix: { _index: "conformance" } })
  ])
)

const alone: ReadonlyArray<Case> = own(
  {
    mappings: {
      _source: { excludes: ["secret.*"] },
      properties: { secret: { properties: { a: { type: "keyword" } } } }
    }
  },
  [
    ok("_source without some fields", (es, index) =>
      steps(
        es.index({ index, id: "1", document: { secret: { a: "x" }, open: 1 }, refresh: true }),
        es.get({ index, id: "1" }),
        es.search({ index, query: { term: { "secret.a": "x" } }, docvalue_fields: ["secret.a"] })
      )
    )
  ]
)

export const otherFields: ReadonlyArray<Case> = [...other, ...alone]
