/** What each source, command and operator of ES|QL must become, and what the server says to it. */
import * as Esql from "effect-elasticsearch/Esql"
import { Document, Field } from "effect-elasticsearch/Dsl"

const { column, Fn } = Esql

export interface Case {
  readonly name: string
  readonly query: Esql.Fragment
  readonly text: string
  readonly params?: Esql.Rendered["params"]
  /** The rows of the answer, decoded; for what the server takes. */
  readonly rows?: ReadonlyArray<{ readonly [column: string]: unknown }>
  /** Why the server of the tests does not take it: `newer` where it does not know the command, else what it answers. */
  readonly refused?: "newer" | (string & {})
  /** Why it is not even sent. */
  readonly notSent?: string
}

/** The index that the runner makes, with one document. */
export const Films = Document.make("esql-commands", {
  title: Field.text(),
  genre: Field.keyword(),
  year: Field.integer(),
  rating: Field.double(),
  released: Field.date(),
  vector: Field.denseVector({ dims: 3, similarity: "cosine" })
})

/** An index in lookup mode, which the runner makes. */
export const Genres = Document.make("esql-genres", {
  genre: Field.keyword(),
  since: Field.integer(),
  tags: Field.keyword()
})

const a = Esql.row({ a: 1, text: "x y", words: ["b", "a"] })

export const sources: ReadonlyArray<Case> = [
  {
    name: "FROM",
    query: Esql.from(Films, { metadata: ["_id", "_index"] }).pipe(
      Esql.keep("title", "_id", "_index"),
      Esql.limit(1)
    ),
    text: "FROM esql-commands METADATA _id, _index\n| KEEP title, _id, _index\n| LIMIT ?",
    params: [1],
    rows: [{ title: "Solaris, a space station", _id: "1", _index: "esql-commands" }]
  },
  {
    name: "FROM",
    query: Esql.from(["esql-c*", "-esql-g*"], { columns: { year: "integer" } }).pipe(
      Esql.keep("year"),
      Esql.limit(1)
    ),
    text: 'FROM esql-c*, "-esql-g*"\n| KEEP year\n| LIMIT ?',
    params: [1],
    rows: [{ year: 1972 }]
  },
  {
    name: "FROM",
    query: Esql.from(["esql-commands", Esql.from("esql-genres").pipe(Esql.limit(1))]).pipe(Esql.limit(1)),
    text: "FROM esql-commands, (FROM esql-genres\n| LIMIT ?)\n| LIMIT ?",
    params: [1, 1],
    refused: "newer"
  },
  {
    name: "ROW",
    query: Esql.row({
      n: 1,
      text: "a",
      none: null,
      list: ["x", 'q"'],
      when: new Date(0),
      big: 2n ** 40n,
      yes: true
    }),
    text: 'ROW n = ?, text = ?, none = ?, list = ["x", "q\\""], when = ?::date, big = ?::long, yes = ?',
    params: [1, "a", null, "1970-01-01T00:00:00.000Z", 1_099_511_627_776n, true],
    rows: [
      {
        n: 1,
        text: "a",
        none: null,
        list: ["x", 'q"'],
        when: "1970-01-01T00:00:00.000Z",
        big: 1_099_511_627_776,
        yes: true
      }
    ]
  },
  {
    name: "SHOW",
    query: Esql.show("info").pipe(Esql.keep("version")),
    text: "SHOW INFO\n| KEEP version",
    rows: [{ version: "8.19.21" }]
  },
  {
    name: "TS",
    query: Esql.ts("metrics-*", {
      columns: { host: "keyword", bytes: "counter_long" },
      metadata: ["_tsid" as "_id"]
    }).pipe(Esql.limit(1)),
    text: "TS metrics-* METADATA _tsid\n| LIMIT ?",
    params: [1],
    refused: "newer"
  }
]

export const commands: ReadonlyArray<Case> = [
  {
    name: "WHERE",
    query: a.pipe(
      Esql.where((c) => Esql.eq(c.a, 2)),
      Esql.keep("a")
    ),
    text: 'ROW a = ?, text = ?, words = ["b", "a"]\n| WHERE a == ?\n| KEEP a',
    params: [1, "x y", 2],
    rows: []
  },
  {
    name: "EVAL",
    query: Esql.row({ a: 1 }).pipe(
      Esql.evaluate((c) => ({ b: Esql.add(c.a, 1), "box office": 2 })),
      Esql.evaluate((c) => ({ c: Esql.multiply(c.b, c["box office"]), a: "new" }))
    ),
    text: "ROW a = ?\n| EVAL b = a + ?, `box office` = ?\n| EVAL c = b * `box office`, a = ?",
    params: [1, 1, 2, "new"],
    rows: [{ b: 2, "box office": 2, c: 4, a: "new" }]
  },
  {
    name: "KEEP",
    query: Esql.row({ "a.b": 1, "a.c d": 2, x: 3 }).pipe(Esql.keep("a.*", "*d")),
    text: "ROW a.b = ?, `a.c d` = ?, x = ?\n| KEEP a.*, *d",
    params: [1, 2, 3],
    rows: [{ "a.b": 1, "a.c d": 2 }]
  },
  {
    name: "KEEP",
    query: Esql.row({ "a b1": 1, "a b2": 2, x: 3 }).pipe(Esql.keep("a b*")),
    text: "ROW `a b1` = ?, `a b2` = ?, x = ?\n| KEEP `a b`*",
    params: [1, 2, 3],
    rows: [{ "a b1": 1, "a b2": 2 }]
  },
  {
    name: "DROP",
    query: Esql.row({ a: 1, b1: 2, b2: 3, c: 4 }).pipe(Esql.drop("b*", "c")),
    text: "ROW a = ?, b1 = ?, b2 = ?, c = ?\n| DROP b*, c",
    params: [1, 2, 3, 4],
    rows: [{ a: 1 }]
  },
  {
    name: "RENAME",
    query: Esql.row({ a: 1, b: 2 }).pipe(Esql.rename({ a: "b" })),
    text: "ROW a = ?, b = ?\n| RENAME a AS b",
    params: [1, 2],
    rows: [{ b: 1 }]
  },
  {
    name: "LIMIT",
    query: Esql.row({ a: [1, 2, 3] }).pipe(Esql.mvExpand("a"), Esql.limit(2)),
    text: "ROW a = [1, 2, 3]\n| MV_EXPAND a\n| LIMIT ?",
    params: [2],
    rows: [{ a: 1 }, { a: 2 }]
  },
  {
    name: "MV_EXPAND",
    query: a.pipe(Esql.keep("words"), Esql.mvExpand("words")),
    text: 'ROW a = ?, text = ?, words = ["b", "a"]\n| KEEP words\n| MV_EXPAND words',
    params: [1, "x y"],
    rows: [{ words: "b" }, { words: "a" }]
  },
  {
    name: "SORT",
    query: Esql.row({ a: [1, 3, 2], "b c": 1 }).pipe(
      Esql.mvExpand("a"),
      Esql.sort((c) => [Esql.desc(c.a, { nulls: "last" }), Esql.asc(c["b c"]), Esql.modulo(c.a, 2)])
    ),
    text: "ROW a = [1, 3, 2], `b c` = ?\n| MV_EXPAND a\n| SORT a DESC NULLS LAST, `b c` ASC, a % ?",
    params: [1, 2],
    rows: [
      { a: 3, "b c": 1 },
      { a: 2, "b c": 1 },
      { a: 1, "b c": 1 }
    ]
  },
  {
    name: "SAMPLE",
    query: Esql.row({ a: 1 }).pipe(Esql.sample(1)),
    text: "ROW a = ?\n| SAMPLE ?",
    params: [1, 1],
    refused: "invalid value for SAMPLE probability"
  },
  {
    name: "SAMPLE",
    query: Esql.row({ a: 1 }).pipe(Esql.sample(0.5), Esql.where(false)),
    text: "ROW a = ?\n| SAMPLE ?\n| WHERE ?",
    params: [1, 0.5, false],
    rows: []
  },
  {
    name: "STATS",
    query: Esql.row({ a: [1, 2, 3, 4], g: "x" }).pipe(
      Esql.mvExpand("a"),
      Esql.stats(
        (c) => ({
          most: Fn.max(c.a),
          "all of them": Fn.count(),
          odd: Esql.filtered(Fn.count(), Esql.or(Esql.eq(c.a, 1), Esql.eq(c.a, 3)))
        }),
        ["g"]
      )
    ),
    text: "ROW a = [1, 2, 3, 4], g = ?\n| MV_EXPAND a\n| STATS most = MAX(a),\n        `all of them` = COUNT(*),\n        odd = COUNT(*) WHERE a == ? OR a == ?\n     BY g",
    params: ["x", 1, 3],
    rows: [{ most: 4, "all of them": 4, odd: 2, g: "x" }]
  },
  {
    name: "STATS",
    query: Esql.row({ a: [1, 2, 3, 4] }).pipe(
      Esql.mvExpand("a"),
      Esql.stats({}, (c) => ({ even: Esql.eq(Esql.modulo(c.a, 2), 0) })),
      Esql.sort((c) => c.even)
    ),
    text: "ROW a = [1, 2, 3, 4]\n| MV_EXPAND a\n| STATS BY even = a % ? == ?\n| SORT even",
    params: [2, 0],
    rows: [{ even: false }, { even: true }]
  },
  {
    name: "INLINE STATS",
    query: Esql.row({ a: 1, g: "x" }).pipe(Esql.inlineStats((c) => ({ most: Fn.max(c.a) }), ["g"])),
    text: "ROW a = ?, g = ?\n| INLINE STATS most = MAX(a)\n            BY g",
    params: [1, "x"],
    refused: "newer"
  },
  {
    name: "DISSECT",
    query: Esql.row({ line: "GET /a 200" }).pipe(
      Esql.dissect((c) => c.line, "%{+both} %{+both} %{status}", { appendSeparator: "|" }),
      Esql.drop("line")
    ),
    text: 'ROW line = ?\n| DISSECT line "%{+both} %{+both} %{status}" APPEND_SEPARATOR="|"\n| DROP line',
    params: ["GET /a 200"],
    rows: [{ both: "GET|/a", status: "200" }]
  },
  {
    name: "GROK",
    query: Esql.row({ line: "10.0.0.1 GET 200" }).pipe(
      Esql.grok((c) => c.line, "%{IP:client} (?<verb>[A-Z]+) %{NUMBER:status:int}"),
      Esql.drop("line")
    ),
    text: 'ROW line = ?\n| GROK line "%{IP:client} (?<verb>[A-Z]+) %{NUMBER:status:int}"\n| DROP line',
    params: ["10.0.0.1 GET 200"],
    rows: [{ client: "10.0.0.1", verb: "GET", status: 200 }]
  },
  {
    name: "GROK",
    query: Esql.row({ line: "a" }).pipe(Esql.grok((c) => c.line, "%{IP:client}", "%{WORD:word}")),
    text: 'ROW line = ?\n| GROK line "%{IP:client}", "%{WORD:word}"',
    params: ["a"],
    refused: "newer"
  },
  {
    name: "ENRICH",
    query: Esql.row({ code: "de" }).pipe(
      Esql.enrich("esql-policy", {
        on: "code",
        mode: "any",
        with: { language: { field: "language_name", type: "keyword" }, script: "keyword" }
      })
    ),
    text: "ROW code = ?\n| ENRICH _any:esql-policy ON code WITH language = language_name, script",
    params: ["de"],
    refused: "cannot find enrich policy [esql-policy]"
  },
  {
    name: "LOOKUP JOIN",
    query: Esql.row({ genre: "drama", n: 1 }).pipe(
      Esql.lookupJoin(Genres, "genre"),
      Esql.keep("n", "since", "tags")
    ),
    text: "ROW genre = ?, n = ?\n| LOOKUP JOIN esql-genres ON genre\n| KEEP n, since, tags",
    params: ["drama", 1],
    rows: [{ n: 1, since: 1900, tags: "sad" }]
  },
  {
    name: "LOOKUP JOIN",
    query: Esql.row({ genre: "drama", least: 1800 }).pipe(
      Esql.lookupJoin({ index: "esql-genres", columns: { genre: "keyword", since: "integer" } }, (c) =>
        Esql.gt(c.since, c.least)
      )
    ),
    text: "ROW genre = ?, least = ?\n| LOOKUP JOIN esql-genres ON since > least",
    params: ["drama", 1800],
    refused: "JOIN ON clause only"
  },
  {
    name: "CHANGE_POINT",
    query: Esql.from("esql-commands", { columns: { "@timestamp": "date", year: "integer" } }).pipe(
      Esql.changePoint("year", { on: "@timestamp", as: ["kind", "p value"] })
    ),
    text: "FROM esql-commands\n| CHANGE_POINT year ON @timestamp AS kind, `p value`",
    notSent: "it ends a server without the module x-pack-ml (NoClassDefFoundError), which is not served"
  },
  {
    name: "FORK",
    query: Esql.row({ a: 1 }).pipe(
      Esql.fork(
        (arm) =>
          arm.pipe(
            Esql.where((c) => Esql.eq(c.a, 1)),
            Esql.limit(1)
          ),
        (arm) => arm.pipe(Esql.evaluate({ b: "a\nb" }))
      )
    ),
    text: "ROW a = ?\n| FORK ( WHERE a == ?\n| LIMIT ? )\n       ( EVAL b = ? )",
    params: [1, 1, 1, "a\nb"],
    refused: "newer"
  },
  {
    name: "FUSE",
    query: Esql.from(Films, { metadata: ["_id", "_index", "_score"] }).pipe(
      Esql.fork(Esql.limit(1), Esql.limit(2)),
      Esql.fuse()
    ),
    text: "FROM esql-commands METADATA _id, _index, _score\n| FORK ( LIMIT ? )\n       ( LIMIT ? )\n| FUSE",
    params: [1, 2],
    refused: "newer"
  },
  {
    name: "FUSE",
    query: Esql.row({ "my score": 1.5, set: "a", id: "x" }).pipe(
      Esql.fuse({
        method: "linear",
        score: "my score",
        group: "set",
        key: ["id"],
        normalizer: "minmax",
        weights: { fork1: 0.7 }
      })
    ),
    text: 'ROW `my score` = ?, set = ?, id = ?\n| FUSE LINEAR SCORE BY `my score` GROUP BY set KEY BY id WITH {"normalizer": "minmax", "weights": {"fork1": 0.7}}',
    params: [1.5, "a", "x"],
    refused: "newer"
  },
  {
    name: "COMPLETION",
    query: Esql.row({ a: "x" }).pipe(
      Esql.completion((c) => Fn.concat("Say ", c.a), { inference_id: "m", as: "said" })
    ),
    text: 'ROW a = ?\n| COMPLETION said = CONCAT(?, a) WITH {"inference_id": "m"}',
    params: ["x", "Say "],
    refused: "newer"
  },
  {
    name: "RERANK",
    query: Esql.from(Films, { metadata: ["_score"] }).pipe(
      Esql.limit(1),
      Esql.rerank("space", (c) => [c.title, c.genre], { inference_id: "m", as: "again" })
    ),
    text: 'FROM esql-commands METADATA _score\n| LIMIT ?\n| RERANK again = ? ON title, genre WITH {"inference_id": "m"}',
    params: [1, "space"],
    refused: "newer"
  },
  {
    name: "MMR",
    query: Esql.from(Films).pipe(
      Esql.limit(9),
      Esql.mmr("vector", { limit: 3, query: [0.1, 0.2, 0.3], lambda: 0.2 })
    ),
    text: 'FROM esql-commands\n| LIMIT ?\n| MMR [0.1, 0.2, 0.3] ON vector LIMIT 3 WITH {"lambda": 0.2}',
    params: [9],
    refused: "newer"
  },
  {
    name: "REGISTERED_DOMAIN",
    query: Esql.row({ host: "www.example.co.uk" }).pipe(
      Esql.registeredDomain("rd", (c) => c.host),
      Esql.keep("rd.registered_domain")
    ),
    text: "ROW host = ?\n| REGISTERED_DOMAIN rd = host\n| KEEP rd.registered_domain",
    params: ["www.example.co.uk"],
    refused: "newer"
  },
  {
    name: "URI_PARTS",
    query: Esql.row({ url: "http://a.b:80/c?d" }).pipe(
      Esql.uriParts("uri", (c) => c.url),
      Esql.keep("uri.port")
    ),
    text: "ROW url = ?\n| URI_PARTS uri = url\n| KEEP uri.port",
    params: ["http://a.b:80/c?d"],
    refused: "newer"
  },
  {
    name: "USER_AGENT",
    query: Esql.row({ agent: "Mozilla/5.0" }).pipe(
      Esql.userAgent("ua", (c) => c.agent, { properties: ["name", "device"], extract_device_type: true }),
      Esql.keep("ua.device.type", "ua.name")
    ),
    text: 'ROW agent = ?\n| USER_AGENT ua = agent WITH {"properties": ["name", "device"], "extract_device_type": true}\n| KEEP ua.device.type, ua.name',
    params: ["Mozilla/5.0"],
    refused: "newer"
  },
  {
    name: "METRICS_INFO",
    query: Esql.ts("metrics-*").pipe(
      Esql.metricsInfo,
      Esql.sort((c) => c.metric_name)
    ),
    text: "TS metrics-*\n| METRICS_INFO\n| SORT metric_name",
    refused: "newer"
  },
  {
    name: "TS_INFO",
    query: Esql.ts("metrics-*").pipe(Esql.tsInfo, Esql.keep("metric_name", "dimensions")),
    text: "TS metrics-*\n| TS_INFO\n| KEEP metric_name, dimensions",
    refused: "newer"
  },
  {
    name: "SET",
    query: Esql.row({ a: 1 }).pipe(
      Esql.set("time_zone", "Europe/Berlin"),
      Esql.set("approximation", { rows: 10_000 }),
      Esql.limit(1)
    ),
    text: 'SET time_zone = "Europe/Berlin";\nSET approximation = {"rows": 10000};\nROW a = ?\n| LIMIT ?',
    params: [1, 1],
    refused: "newer"
  },
  {
    name: "append",
    query: Esql.row({ line: "a b" }).pipe(
      Esql.append(Esql.esql`DISSECT line ${Esql.literal("%{x} %{y}")}`, { x: "keyword", y: "keyword" }),
      Esql.where((c) => Esql.eq(c.y, "b")),
      Esql.drop("line")
    ),
    text: 'ROW line = ?\n| DISSECT line "%{x} %{y}"\n| WHERE y == ?\n| DROP line',
    params: ["a b", "b"],
    rows: [{ x: "a", y: "b" }]
  }
]

const n = column("n", "integer")
const m = column("m", "integer")
const t = column("t", "keyword")
const yes = column("yes", "boolean")
const no = column("no", "boolean")
const day = column("day", "date")

const computed = (expression: Esql.Any): Esql.Fragment =>
  Esql.row({ n: 7, m: 2, t: "Solaris", yes: true, no: false, day: new Date("2024-02-29") }).pipe(
    Esql.evaluate({ r: expression }),
    Esql.keep("r"),
    Esql.limit(1)
  )

const textOf = (expression: string): string =>
  `ROW n = ?, m = ?, t = ?, yes = ?, no = ?, day = ?::date\n| EVAL r = ${expression}\n| KEEP r\n| LIMIT ?`

const paramsOf = (params: Esql.Rendered["params"]): Esql.Rendered["params"] => [
  7,
  2,
  "Solaris",
  true,
  false,
  "2024-02-29T00:00:00.000Z",
  ...params,
  1
]

const operator = (
  name: string,
  expression: Esql.Any,
  text: string,
  params: Esql.Rendered["params"],
  value: unknown
): Case => ({
  name,
  query: computed(expression),
  text: textOf(text),
  params: paramsOf(params),
  rows: [{ r: value }]
})

export const operators: ReadonlyArray<Case> = [
  operator("==", Esql.eq(n, 7), "n == ?", [7], true),
  operator("!=", Esql.ne(n, 7), "n != ?", [7], false),
  operator("<", Esql.lt(n, m), "n < m", [], false),
  operator("<=", Esql.lte(day, new Date("2024-03-01")), "day <= ?::date", ["2024-03-01T00:00:00.000Z"], true),
  operator(">", Esql.gt(t, "A"), "t > ?", ["A"], true),
  operator(">=", Esql.gte(day, "2024-03-01"), "day >= ?", ["2024-03-01"], false),
  operator("AND", Esql.and(Esql.or(yes, no), no), "(yes OR no) AND no", [], false),
  operator("AND", Esql.and(), "true", [], true),
  operator("OR", Esql.or(yes, Esql.and(no, no), no), "yes OR no AND no OR no", [], true),
  operator("OR", Esql.or(), "false", [], false),
  operator("NOT", Esql.not(Esql.and(no, yes)), "NOT (no AND yes)", [], true),
  operator("NOT", Esql.not(Esql.not(Esql.eq(n, 7))), "NOT NOT n == ?", [7], true),
  operator("+", Esql.add(Esql.add(n, 1), Esql.add(m, 1)), "n + ? + (m + ?)", [1, 1], 11),
  operator("+", Esql.add(day, Esql.span(1, "day")), "day + 1 day", [], "2024-03-01T00:00:00.000Z"),
  operator("-", Esql.subtract(n, Esql.subtract(m, 1)), "n - (m - ?)", [1], 6),
  operator("-", Esql.negate(Esql.negate(Esql.add(n, 1))), "-(-(n + ?))", [1], 8),
  operator("*", Esql.multiply(Esql.add(n, 1), m), "(n + ?) * m", [1], 16),
  operator("/", Esql.divide(n, m), "n / m", [], 3),
  operator("/", Esql.divide(n, Esql.divide(m, 0.5)), "n / (m / ?)", [0.5], 1.75),
  operator("%", Esql.modulo(n, m), "n % m", [], 1),
  operator("::", Esql.cast(Esql.add(n, 1), "keyword"), "(n + ?)::keyword", [1], "8"),
  operator("::", Esql.cast(Esql.cast("1.5", "double"), "integer"), "?::double::integer", ["1.5"], 2),
  operator("IS NULL", Esql.isNull(Esql.divide(n, 0)), "n / ? IS NULL", [0], true),
  operator("IS NOT NULL", Esql.isNotNull(Esql.eq(n, m)), "n == m IS NOT NULL", [], true),
  operator("IN", Esql.isIn(n, [1, 7, m]), "n IN (?, ?, m)", [1, 7], true),
  operator("IN", Esql.isIn(n, []), "false", [], false),
  operator("NOT IN", Esql.notIn(n, []), "true", [], true),
  operator("==", Esql.eq(Esql.value(5n), n), "?::long == n", [5n], false),
  operator("literal", Esql.add(Esql.literal(-5n), Esql.literal(2)), "(-5)::long + 2", [], -3),
  operator(
    "literal",
    Esql.literal(new Date(0)),
    '"1970-01-01T00:00:00.000Z"::date',
    [],
    "1970-01-01T00:00:00.000Z"
  ),
  operator("NOT IN", Esql.notIn(t, ["x y", 'a"b']), "t NOT IN (?, ?)", ["x y", 'a"b'], true),
  operator("LIKE", Esql.like(t, "Sol*"), 't LIKE "Sol*"', [], true),
  operator("LIKE", Esql.like(t, "x", "Solar?s"), 't LIKE ("x", "Solar?s")', [], true),
  operator("NOT LIKE", Esql.notLike(t, "José*"), 't NOT LIKE "José*"', [], true),
  operator("RLIKE", Esql.rlike(t, "S.+s"), 't RLIKE "S.+s"', [], true),
  operator("NOT RLIKE", Esql.notRlike(t, 'a\\"b'), 't NOT RLIKE "a\\\\\\"b"', [], true),
  {
    name: "RLIKE",
    query: computed(Esql.rlike(t, "a", "b")),
    text: textOf('t RLIKE ("a", "b")'),
    params: paramsOf([]),
    refused: "newer"
  },
  {
    name: ":",
    query: Esql.from(Films).pipe(
      Esql.where((c) => Esql.matches(c.title, "space")),
      Esql.keep("title"),
      Esql.limit(1)
    ),
    text: "FROM esql-commands\n| WHERE title : ?\n| KEEP title\n| LIMIT ?",
    params: ["space", 1],
    rows: [{ title: "Solaris, a space station" }]
  },
  operator(
    "time span",
    Esql.subtract(day, Esql.span(36, "hour")),
    "day - 36 hour",
    [],
    "2024-02-27T12:00:00.000Z"
  )
]
