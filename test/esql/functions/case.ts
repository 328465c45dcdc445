/** What each function of ES|QL must become, and what the server says to it. */
import { type Any, column, type Fragment, type Rendered, type Type } from "effect-elasticsearch/Esql"

/** The row that expressions may refer to; the server is given it by `ROW`. */
export const row = `ROW int = 7, neg = -3, double = 2.5, long = 5000000000, text = "Solaris, 1972", empty = "",
  words = ["b", "a", "c", "a"], numbers = [3, 1, 2], bool = true, ip = "10.1.2.3"::ip, version = "1.2.3"::version,
  date = "2024-02-29T12:34:56.789Z"::date, point = TO_GEOPOINT("POINT(2 1)"), plane = TO_CARTESIANPOINT("POINT(2 1)"),
  none = null::integer`

/** Its columns. */
export const c = {
  int: column("int", "integer"),
  neg: column("neg", "integer"),
  double: column("double", "double"),
  long: column("long", "long"),
  text: column("text", "keyword"),
  empty: column("empty", "keyword"),
  words: column("words", "keyword"),
  numbers: column("numbers", "integer"),
  bool: column("bool", "boolean"),
  ip: column("ip", "ip"),
  version: column("version", "version"),
  date: column("date", "date"),
  point: column("point", "geo_point"),
  plane: column("plane", "cartesian_point"),
  none: column("none", "integer")
} as const

export interface Case<T extends Type = Type> {
  /** The name of the function as the server has it. */
  readonly name: string
  readonly expression: Any<T>
  /** What it is to be rendered as. */
  readonly text: string
  readonly params?: Rendered["params"]
  /** The type of its result, which must be one that the compiler knows it by. */
  readonly type: T
  /**
   * Where it stands: after `EVAL` (the default) or `STATS`, over the row above; or in a query of the case's own, whose
   * column `r` is looked at. Functions that need an index name the one that the runner makes, `esql-functions`.
   */
  readonly in?: "eval" | "stats" | ((expression: Fragment) => Fragment)
  /** The value of column `r` in the first row, as the server gives it in JSON. */
  readonly value?: unknown
  /**
   * Why the server of the tests does not take it: `newer` where it does not know the function, else a part of what it
   * answers. Default: it takes it.
   */
  readonly refused?: "newer" | (string & {})
  /** Why it is not even sent: only where sending it would end the server. */
  readonly notSent?: string
}

/** A case whose type is the expression's own. */
export const of = <T extends Type>(one: Case<T> & { readonly type: NoInfer<T> }): Case => one
