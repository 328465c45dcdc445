/** The rows of answers, as their queries know their columns. */
import * as DateTime from "effect/DateTime"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { EsqlEsqlResult } from "../../Api/types/Esql.ts"
import { type Decode, decoderOf, type Problem } from "../../internal/document.ts"
import { isExact } from "../../Transport/Long.ts"
import type { AnyRow, Longs } from "../Columns.ts"
import type { Known } from "./columns.ts"
import { kept } from "./kept.ts"

const failed = (expected: string): Result.Result<never, Problem> => Result.fail({ at: [], expected })

const date: Decode<unknown> = (value) => {
  const read = typeof value === "string" ? DateTime.make(value) : undefined
  return read?._tag === "Some" ? Result.succeed(DateTime.toUtc(read.value)) : failed("Expected a date")
}

const point =
  (first: string, second: string): Decode<unknown> =>
  (value) => {
    const found = typeof value === "string" ? /^POINT\s*\((\S+)\s+(\S+)\)$/u.exec(value) : null
    return found === null
      ? failed("Expected a point of well-known text")
      : Result.succeed({ [first]: Number(found[1]), [second]: Number(found[2]) })
  }

const exactNumber: Decode<unknown> = (value) =>
  Number.isSafeInteger(value)
    ? Result.succeed(value)
    : failed('Expected a whole number within 2^53: run the query with longs: "bigint" for larger ones')

const bigint: Decode<unknown> = (value) =>
  typeof value === "bigint" || Number.isInteger(value)
    ? Result.succeed(BigInt(value as bigint | number))
    : failed("Expected a whole number")

/** JSON has no number for what is none, and for what is too large. */
const notFinite: { readonly [text: string]: number } = {
  Infinity: Number.POSITIVE_INFINITY,
  "-Infinity": Number.NEGATIVE_INFINITY,
  NaN: Number.NaN
}

const double: Decode<unknown> = (value) => {
  if (typeof value === "number") return Result.succeed(value)
  const read = typeof value === "string" ? notFinite[value] : undefined
  return read === undefined ? failed("Expected a number") : Result.succeed(read)
}

const numbers: Readonly<Record<Longs, Decode<unknown>>> = { number: exactNumber, bigint }

const reads: { readonly [type: string]: Decode<unknown> } = {
  date,
  double,
  geo_point: point("lon", "lat"),
  cartesian_point: point("x", "y")
}

const longTypes: ReadonlySet<string> = new Set(["long", "unsigned_long", "counter_long"])

/** How a value of a type is read; `undefined` where it stays what it is. */
const readOf = (type: string, longs: Longs): Decode<unknown> | undefined =>
  longTypes.has(type) ? numbers[longs] : reads[type]

// What a schema needs of services has been refused where it was declared.
const schemaOf = kept((ast: NonNullable<Known["ast"]>) => Schema.make<Schema.Decoder<unknown>>(ast))
const decoders = kept((ast: NonNullable<Known["ast"]>) => decoderOf(schemaOf(ast)))

/** Whether rows of these columns are read with exact integers. */
export const wantsExact = (known: ReadonlyArray<Known>, longs: Longs): boolean =>
  longs === "bigint" || known.some(({ ast }) => ast !== undefined && isExact(schemaOf(ast)))

/** A column of the rows, and where the answer has it. */
interface Column {
  readonly name: string
  readonly at: number
  readonly count: Known["count"]
  readonly read: Decode<unknown> | undefined
  /** Whether a list is one value. */
  readonly isVector: boolean
  /** What values are that stay what they are. */
  readonly plain: "number" | "any" | "none"
}

const columnsOf = (
  known: ReadonlyArray<Known>,
  answered: EsqlEsqlResult["columns"],
  longs: Longs
): ReadonlyArray<Column> => {
  const places = new Map(answered.map(({ name }, at) => [name, at]))
  return known.map(({ ast, count, name }): Column => {
    const at = places.get(name) ?? -1
    const type = answered[at]?.type ?? "null"
    const read = count === "any" ? undefined : ast === undefined ? readOf(type, longs) : decoders(ast)
    return {
      name,
      at,
      count,
      read,
      isVector: type === "dense_vector",
      plain: count === "many" ? "none" : read === undefined ? "any" : read === double ? "number" : "none"
    }
  })
}

const inList = (cells: ReadonlyArray<unknown>, read: Decode<unknown>): Result.Result<unknown, Problem> => {
  const all: Array<unknown> = []
  for (const [at, cell] of cells.entries()) {
    const value = read(cell)
    if (Result.isFailure(value))
      return Result.fail({ at: [at, ...value.failure.at], expected: value.failure.expected })
    all.push(value.success)
  }
  return Result.succeed(all)
}

const cellOf = (
  { at, count, isVector, name, read }: Column,
  cell: unknown
): Result.Result<unknown, Problem> => {
  if (cell === null || cell === undefined) {
    if (count === "many") return Result.succeed([])
    if (count !== "one") return Result.succeed(null)
    return failed(at < 0 ? `Expected the column ${name}: keep it in the query` : "Expected a value, got null")
  }
  if (Array.isArray(cell) && !isVector) {
    if (count === "one" || count === "maybe")
      return failed(`Expected one value, got ${cell.length}: declare the column as one of many values`)
    return read === undefined ? Result.succeed(cell) : inList(cell, read)
  }
  const value = read === undefined ? Result.succeed(cell) : read(cell)
  return count === "many" ? Result.map(value, (one) => [one]) : value
}

/** A property of any name: assignment would take `__proto__` for the prototype. */
const set = <V>(row: Record<string, V>, name: string, value: V): void => {
  if (name === "__proto__")
    Object.defineProperty(row, name, { value, enumerable: true, configurable: true, writable: true })
  else row[name] = value
}

/** The rows of an answer by the columns that their query knows, up to the first that does not fit. */
export const typedRows = (
  known: ReadonlyArray<Known>,
  { columns, values }: EsqlEsqlResult,
  longs: Longs
): Result.Result<ReadonlyArray<unknown>, Problem> => {
  const all = columnsOf(known, columns, longs)
  const rows: Array<unknown> = []
  for (const cells of values) {
    const row: Record<string, unknown> = {}
    for (const column of all) {
      const cell = cells[column.at]
      // Most cells are one value that stays what it is; results are made for the others only.
      if (
        column.read === undefined &&
        column.count !== "many" &&
        typeof cell !== "object" &&
        cell !== undefined
      ) {
        set(row, column.name, cell)
        continue
      }
      const value = cellOf(column, cell)
      if (Result.isFailure(value))
        return Result.fail({
          at: ["rows", rows.length, column.name, ...value.failure.at],
          expected: value.failure.expected
        })
      set(row, column.name, value.success)
    }
    rows.push(row)
  }
  return Result.succeed(rows)
}

/** Rows by the names that the answer has. */
export const plainRows = ({ columns, values }: EsqlEsqlResult): ReadonlyArray<AnyRow> =>
  values.map((cells) => {
    const row: Record<string, AnyRow[string]> = {}
    for (const [at, { name }] of columns.entries()) set(row, name, cells[at] ?? null)
    return row
  })
