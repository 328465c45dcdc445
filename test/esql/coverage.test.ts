/** The page on what the builder of ES|QL has names all of it, and is up to date. */
import { assert, describe, it } from "@effect/vitest"
import { Fn } from "effect-elasticsearch/Esql"
import * as Esql from "effect-elasticsearch/Esql"
import * as fs from "node:fs"
import * as coverage from "../../scripts/esqlCoverage.ts"

/** All that the builder for another language has. */
const sources = ["FROM", "ROW", "SHOW", "TS"]

/** The 26 commands that process rows, and `SET`, which stands before a query. */
const commands = [
  "CHANGE_POINT",
  "COMPLETION",
  "DISSECT",
  "DROP",
  "ENRICH",
  "EVAL",
  "FORK",
  "FUSE",
  "GROK",
  "INLINE STATS",
  "KEEP",
  "LIMIT",
  "LOOKUP JOIN",
  "METRICS_INFO",
  "MMR",
  "MV_EXPAND",
  "REGISTERED_DOMAIN",
  "RENAME",
  "RERANK",
  "SAMPLE",
  "SORT",
  "STATS",
  "TS_INFO",
  "URI_PARTS",
  "USER_AGENT",
  "WHERE",
  "SET"
]

const functions = `
ABSENT ALL_FIRST ALL_LAST AVG COUNT COUNT_DISTINCT EARLIEST FIRST LAST LATEST MAX MEDIAN
MEDIAN_ABSOLUTE_DEVIATION MIN PERCENTILE PRESENT SAMPLE SPARKLINE ST_CENTROID_AGG ST_EXTENT_AGG
STD_DEV SUM TOP VALUES VARIANCE WEIGHTED_AVG ABSENT_OVER_TIME AVG_OVER_TIME COUNT_DISTINCT_OVER_TIME
COUNT_OVER_TIME DELTA DERIV FIRST_OVER_TIME IDELTA INCREASE IRATE LAST_OVER_TIME MAX_OVER_TIME
MIN_OVER_TIME PERCENTILE_OVER_TIME PRESENT_OVER_TIME RATE STDDEV_OVER_TIME SUM_OVER_TIME
VARIANCE_OVER_TIME BUCKET CATEGORIZE TBUCKET CASE CLAMP CLAMP_MAX CLAMP_MIN COALESCE GREATEST LEAST
DATE_DIFF DATE_EXTRACT DATE_FORMAT DATE_PARSE DATE_TRUNC DAY_NAME MONTH_NAME NOW TRANGE CIDR_MATCH
IP_PREFIX NETWORK_DIRECTION ABS ACOS ACOSH ASIN ASINH ATAN ATAN2 ATANH CBRT CEIL COPY_SIGN COS COSH
E EXP FLOOR HYPOT LOG LOG10 PI POW ROUND ROUND_TO SCALB SIGNUM SIN SINH SQRT TAN TANH TAU DECAY KQL
MATCH MATCH_PHRASE MULTI_MATCH QSTR SCORE TERM TOP_SNIPPETS KNN TEXT_EMBEDDING V_COSINE
V_DOT_PRODUCT V_HAMMING V_L1_NORM V_L2_NORM V_MAGNITUDE MV_APPEND MV_AVG MV_CONCAT MV_CONTAINS
MV_COUNT MV_DEDUPE MV_DIFFERENCE MV_FIRST MV_INTERSECTION MV_INTERSECTS MV_LAST MV_MAX MV_MEDIAN
MV_MEDIAN_ABSOLUTE_DEVIATION MV_MIN MV_PERCENTILE MV_PSERIES_WEIGHTED_SUM MV_SLICE MV_SORT MV_SUM
MV_UNION MV_ZIP ST_BUFFER ST_CONTAINS ST_DIMENSION ST_DISJOINT ST_DISTANCE ST_ENVELOPE ST_GEOHASH
ST_GEOHASH_TO_LONG ST_GEOHASH_TO_STRING ST_GEOHEX ST_GEOHEX_TO_LONG ST_GEOHEX_TO_STRING
ST_GEOMETRYTYPE ST_GEOTILE ST_GEOTILE_TO_LONG ST_GEOTILE_TO_STRING ST_INTERSECTS ST_ISEMPTY
ST_NPOINTS ST_SIMPLIFY ST_SIMPLIFYPRESERVETOPOLOGY ST_WITHIN ST_X ST_XMAX ST_XMIN ST_Y ST_YMAX
ST_YMIN TO_AGGREGATE_METRIC_DOUBLE TO_BOOLEAN TO_CARTESIANPOINT TO_CARTESIANSHAPE TO_DATE_NANOS
TO_DATEPERIOD TO_DATETIME TO_DEGREES TO_DENSE_VECTOR TO_DOUBLE TO_EXPONENTIAL_HISTOGRAM TO_GEOHASH
TO_GEOHEX TO_GEOPOINT TO_GEOSHAPE TO_GEOTILE TO_INTEGER TO_IP TO_LONG TO_RADIANS TO_STRING
TO_TDIGEST TO_TIMEDURATION TO_UNSIGNED_LONG TO_VERSION BIT_LENGTH BYTE_LENGTH CHICKEN CHUNK CONCAT
CONTAINS ENDS_WITH FROM_BASE64 HASH JSON_EXTRACT LEFT LENGTH LOCATE LTRIM MD5 REPEAT REPLACE REVERSE
RIGHT RTRIM SHA1 SHA256 SPACE SPLIT STARTS_WITH SUBSTRING TO_BASE64 TO_LOWER TO_UPPER TRIM
URL_DECODE URL_ENCODE URL_ENCODE_COMPONENT
`
  .trim()
  .split(/\s+/u)

const operators = [
  "!=",
  "%",
  "*",
  "+",
  "-",
  "/",
  ":",
  "::",
  "<",
  "<=",
  "==",
  ">",
  ">=",
  "AND",
  "IN",
  "IS NOT NULL",
  "IS NULL",
  "LIKE",
  "NOT",
  "NOT IN",
  "NOT LIKE",
  "NOT RLIKE",
  "OR",
  "RLIKE"
]

const named = (entries: ReadonlyArray<coverage.Entry>) => entries.map(({ name }) => name).sort()

const functionEntries = coverage.functionEntries.flatMap(([, entries]) => entries)

describe("the page on ES|QL", () => {
  it.each([
    ["sources", coverage.sourceEntries, sources, 4],
    ["commands", coverage.commandEntries, commands, 27],
    ["operators", coverage.operatorEntries, operators, 24],
    ["functions", functionEntries, functions, 223]
  ] as const)("names all %s once, each with a case", (_, entries, names, total) => {
    assert.strictEqual(names.length, total)
    assert.deepStrictEqual(named(entries), [...names].sort())
    for (const { cases, example, name } of entries) {
      assert.isAbove(cases, 0, name)
      assert.notStrictEqual(example, "", name)
    }
  })

  it("has the arms of FORK in its example", () => {
    const fork = coverage.commandEntries.find(({ name }) => name === "FORK")
    assert.include(fork?.example, "FORK ( WHERE a == ?\n| LIMIT ? )\n       ( EVAL b = ? )")
    assert.isFunction(Esql.fork)
  })

  it("has as many functions as the module", () => {
    assert.strictEqual(Object.keys(Fn).length, functions.length)
  })

  it("is what `npm run docs:esql` writes", () => {
    assert.strictEqual(fs.readFileSync(coverage.page, "utf8"), coverage.esqlCoverage())
  })
})
