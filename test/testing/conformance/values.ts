/** Aggregations over several values, time zones and nested objects. */
import { agg, badSearch, type Case, type Given, ok, on } from "./case.ts"
import { recipes } from "./films.ts"

const moments: Given = {
  mappings: {
    properties: {
      at: { type: "date" },
      n: { type: "integer" },
      tags: { type: "keyword" },
      on: { type: "boolean" },
      ip: { type: "ip" },
      big: { type: "long" }
    }
  },
  documents: [
    {
      at: "2024-03-30T22:30:00Z",
      n: 1,
      tags: ["a", "b"],
      on: true,
      ip: "10.0.0.1",
      big: 9007199254740993n
    },
    {
      at: "2024-03-30T23:30:00Z",
      n: 2,
      tags: ["b"],
      on: false,
      ip: "10.0.0.2",
      big: 9007199254740993n
    },
    { at: "2024-03-31T00:30:00Z", n: 3, tags: [], on: true, ip: "10.0.1.1", big: 5 },
    { at: "2024-03-31T01:30:00Z", n: 4, tags: ["a", "a"], ip: ["10.0.0.1", "::1"] },
    { at: "2024-10-27T00:30:00Z", n: [5, 6] },
    { at: "2024-10-27T01:30:00Z", n: [5, 5] },
    { at: ["2024-12-31T23:59:59.999Z", "2025-01-01T00:00:00Z"] }
  ]
}

const values: ReadonlyArray<Case> = on(moments, [
  agg("several values count each document once a bucket", {
    tags: { terms: { field: "tags" }, aggs: { n: { sum: { field: "n" } } } },
    n: { terms: { field: "n" } }
  }),
  agg("value_count and sum count every value", {
    count: { value_count: { field: "n" } },
    sum: { sum: { field: "n" } },
    avg: { avg: { field: "n" } },
    tags: { value_count: { field: "tags" } }
  }),
  agg("terms of booleans", { t: { terms: { field: "on" } } }),
  agg("terms of addresses", { t: { terms: { field: "ip" } } }),
  agg("ip_range", {
    r: {
      ip_range: { field: "ip", ranges: [{ to: "10.0.1.0" }, { mask: "10.0.0.0/24" }, { from: "10.0.1.0" }] }
    }
  }),
  ok("terms of longs, every digit", (es, index) =>
    es.search(
      { index, size: 0, aggs: { t: { terms: { field: "big" } }, max: { max: { field: "big" } } } },
      { exactIntegers: true }
    )
  ),
  agg("date_histogram by day in UTC", {
    h: { date_histogram: { field: "at", calendar_interval: "day", min_doc_count: 1 } }
  }),
  agg("date_histogram by day in Berlin, over the change of the clock", {
    h: {
      date_histogram: { field: "at", calendar_interval: "day", time_zone: "Europe/Berlin", min_doc_count: 1 }
    }
  }),
  agg("date_histogram by hour in Berlin, over the change of the clock", {
    h: { date_histogram: { field: "at", fixed_interval: "1h", time_zone: "Europe/Berlin", min_doc_count: 1 } }
  }),
  agg("date_histogram by day in a zone of hours", {
    h: {
      date_histogram: {
        field: "at",
        calendar_interval: "day",
        time_zone: "-08:00",
        min_doc_count: 1,
        format: "yyyy-MM-dd'T'HH:mm:ssXXX"
      }
    }
  }),
  agg("date_histogram by year in New York", {
    h: { date_histogram: { field: "at", calendar_interval: "year", time_zone: "America/New_York" } }
  }),
  agg("date_histogram of days that are fixed, in a zone", {
    h: { date_histogram: { field: "at", fixed_interval: "1d", time_zone: "Europe/Berlin", min_doc_count: 1 } }
  }),
  agg("date_histogram by month in a zone with an offset", {
    h: {
      date_histogram: {
        field: "at",
        calendar_interval: "month",
        time_zone: "Europe/Berlin",
        offset: "-1d",
        min_doc_count: 1
      }
    }
  }),
  agg("date_range in a zone", {
    r: {
      date_range: {
        field: "at",
        time_zone: "Europe/Berlin",
        ranges: [{ from: "2024-03-31", to: "2024-04-01" }, { from: "2025-01-01" }]
      }
    }
  }),
  agg("missing with lists of none and absent fields", {
    tags: { missing: { field: "tags" } },
    n: { missing: { field: "n" } }
  }),
  agg("cardinality of several values", {
    tags: { cardinality: { field: "tags" } },
    n: { cardinality: { field: "n" } },
    at: { cardinality: { field: "at" } }
  }),
  agg("cumulative_sum of counts", {
    h: {
      histogram: { field: "n", interval: 2 },
      aggs: { total: { cumulative_sum: { buckets_path: "_count" } } }
    }
  })
])

const nestedOnes: ReadonlyArray<Case> = on(recipes, [
  agg("nested", {
    steps: {
      nested: { path: "steps" },
      aggs: { actions: { terms: { field: "steps.action" } }, minutes: { sum: { field: "steps.minutes" } } }
    }
  }),
  agg("nested in nested, and back", {
    steps: {
      nested: { path: "steps" },
      aggs: {
        tools: {
          nested: { path: "steps.tools" },
          aggs: {
            names: {
              terms: { field: "steps.tools.name" },
              aggs: { back: { reverse_nested: {}, aggs: { recipes: { terms: { field: "name.raw" } } } } }
            },
            step: {
              reverse_nested: { path: "steps" },
              aggs: { minutes: { sum: { field: "steps.minutes" } } }
            }
          }
        }
      }
    }
  }),
  agg("nested with a filter", {
    steps: {
      nested: { path: "steps" },
      aggs: {
        long: {
          filter: { range: { "steps.minutes": { gte: 20 } } },
          aggs: { best: { top_hits: { sort: [{ "steps.minutes": "desc" }], size: 2 } } }
        }
      }
    }
  }),
  agg("nested fields outside of nested are none", { actions: { terms: { field: "steps.action" } } }),
  agg("nested of a path that is none", {
    steps: { nested: { path: "nothing" }, aggs: { n: { value_count: { field: "x" } } } }
  }),
  badSearch("reverse_nested outside of nested", { aggs: { a: { reverse_nested: {} } } })
])

const words: Given = {
  mappings: { properties: { text: { type: "text", fielddata: true } } },
  documents: [{ text: "red fox" }, { text: "Red wine" }]
}

export const valueAggregations: ReadonlyArray<Case> = [
  ...values,
  ...on(words, [agg("terms of a text with fielddata", { t: { terms: { field: "text" } } })]),
  ...nestedOnes
]
