/** How values of fields are written in a document, and what the program gets. */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import * as SchemaGetter from "effect/SchemaGetter"
import * as SchemaIssue from "effect/SchemaIssue"

type Getter<A, B> = (value: A) => Option.Option<B>

/** A transformation whose reading may fail. */
const codec = <T, E>(
  wire: Schema.Codec<E>,
  domain: Schema.Codec<T>,
  expected: string,
  decode: Getter<E, T>,
  encode: (value: T) => E
): Schema.Codec<T, E> =>
  wire.pipe(
    Schema.decodeTo(domain, {
      decode: SchemaGetter.transformEffect((value: E) => {
        const read = decode(value)
        return Option.isSome(read)
          ? Effect.succeed(read.value)
          : Effect.fail(new SchemaIssue.InvalidValue({ message: `Expected ${expected}` }, value))
      }),
      encode: SchemaGetter.transform(encode)
    })
  )

const DateWire = Schema.Union([Schema.String, Schema.Number])

/** What date fields read; JavaScript alone would take more, and much of it as local time. */
const calendar =
  /^([+-]?)(\d{4,6})(?:-(\d\d?)(?:-(\d\d?))?)?(?:T(?:(\d\d)(?::(\d\d)(?::(\d\d)(?:[.,](\d+))?)?)?)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/u

const zoneOf = (zone: string): string =>
  /^[+-]\d\d$/u.test(zone) ? `${zone}:00` : zone.replace(/(\d\d)(\d\d)$/u, "$1:$2")

/** A time without a zone is UTC to Elasticsearch. Days that are in no month are none. */
const ofCalendar = (text: string): Option.Option<DateTime.Utc> => {
  const found = calendar.exec(text)
  if (found === null) return Option.none()
  const [, sign = "", digits = "", month = "1", day = "1", hour = "00", minute = "00", second = "00"] = found
  const year =
    sign === "-" || digits.length > 4 ? `${sign === "-" ? "-" : "+"}${digits.padStart(6, "0")}` : digits
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
  const time = `${hour}:${minute}:${second}.${found[8] ?? "0"}${zoneOf(found[9] ?? "Z")}`
  return DateTime.make(`${date}T00:00:00Z`).pipe(
    Option.filter((midnight) => DateTime.toPartsUtc(midnight).day === Number(day)),
    Option.flatMap(() => DateTime.make(`${date}T${time}`)),
    Option.map(DateTime.toUtc)
  )
}

const ofEpoch = (number: number): Option.Option<DateTime.Utc> =>
  Option.map(DateTime.make(number), DateTime.toUtc)

/** Reads as the field does: numbers and texts alike, by its formats. */
const readDate = (formats: ReadonlyArray<string>) => {
  const [millis, seconds] = [formats.indexOf("epoch_millis"), formats.indexOf("epoch_second")]
  const unit = seconds >= 0 && (millis < 0 || seconds < millis) ? 1000 : 1
  const epochFirst = formats[0] === "epoch_millis" || formats[0] === "epoch_second"
  return (value: string | number): Option.Option<DateTime.Utc> => {
    const text = String(value)
    if (formats.includes("basic_date") && /^\d{8}$/u.test(text))
      return ofCalendar(text.replace(/^(\d{4})(\d\d)/u, "$1-$2-"))
    const isNumber = typeof value === "number" || /^-?\d+(?:\.\d+)?$/u.test(text)
    return isNumber && (epochFirst || !/^\d{4}$/u.test(text))
      ? ofEpoch(Number(value) * unit)
      : ofCalendar(text)
  }
}

/** How a date is written in the first of a field's formats. */
const writers: Record<string, (date: DateTime.Utc) => string | number> = {
  basic_date: (date) => DateTime.formatIsoDateUtc(date).replaceAll("-", ""),
  date: DateTime.formatIsoDateUtc,
  strict_date: DateTime.formatIsoDateUtc,
  "yyyy-MM-dd": DateTime.formatIsoDateUtc,
  epoch_millis: DateTime.toEpochMillis,
  epoch_second: (date) => DateTime.toEpochMillis(date) / 1000
}

/** Dates as text or numbers, written as the field's format wants them. */
export const date = (format: string | undefined): Schema.Codec<DateTime.Utc, string | number> => {
  const formats = (format ?? "strict_date_optional_time||epoch_millis").split("||")
  const [first = ""] = formats
  return codec(
    DateWire,
    Schema.DateTimeUtc,
    "a date as Elasticsearch writes it",
    readDate(formats),
    writers[first] ?? DateTime.formatIso
  )
}

/** `true`, or the text for it; the empty text is false, as it is to Elasticsearch. */
export const boolean: Schema.Codec<boolean, boolean | string> = /*#__PURE__*/ codec(
  Schema.Union([Schema.Boolean, Schema.String]),
  Schema.Boolean,
  "a boolean",
  (value) =>
    typeof value === "boolean"
      ? Option.some(value)
      : value === "true"
        ? Option.some(true)
        : value === "false" || value === ""
          ? Option.some(false)
          : Option.none(),
  (value): boolean | string => value
)

/** A number, or the text for it, which `coerce` lets into documents. */
export const number: Schema.Codec<number, number | string> = /*#__PURE__*/ codec(
  Schema.Union([Schema.Number, Schema.String]),
  Schema.Number,
  "a number",
  (value) => {
    const read = typeof value === "string" && value.trim() !== "" ? Number(value) : value
    return typeof read === "number" && !Number.isNaN(read) ? Option.some(read) : Option.none()
  },
  (value): number | string => value
)

const part = (text: string): boolean => /^\d{1,3}$/u.test(text) && Number(text) < 256

const isIpv4 = (text: string): boolean => text.split(".").length === 4 && text.split(".").every(part)

const isIpv6 = (text: string): boolean => {
  const bare = /:\d+\.\d+\.\d+\.\d+$/u.test(text)
    ? isIpv4(text.slice(text.lastIndexOf(":") + 1))
      ? `${text.slice(0, text.lastIndexOf(":"))}:0:0`
      : ""
    : text
  const halves = bare.split("::")
  const groups = bare.split(":").filter((group) => group !== "")
  return (
    bare.includes(":") &&
    halves.length <= 2 &&
    !/^:[^:]|[^:]:$|:::/u.test(bare) &&
    groups.every((group) => /^[0-9a-f]{1,4}$/iu.test(group)) &&
    (halves.length === 2 ? groups.length < 8 : groups.length === 8)
  )
}

/** An address of version 4 or 6 as text. */
export const ip: Schema.Codec<string> = /*#__PURE__*/ Schema.String.check(
  Schema.makeFilter((text: string) => isIpv4(text) || isIpv6(text), { expected: "an IP address" })
)

const bound = <T, E>(value: Schema.Codec<T, E>) => Schema.optionalKey(value)

/**
 * Values between two bounds; one that is left out is open.
 *
 * @category models
 * @since 0.1.0
 */
export interface Range<out A> {
  readonly gt?: A
  readonly gte?: A
  readonly lt?: A
  readonly lte?: A
}

export const range = <T, E>(value: Schema.Codec<T, E>): Schema.Codec<Range<T>, Range<E>> =>
  Schema.Struct({ gt: bound(value), gte: bound(value), lt: bound(value), lte: bound(value) })

/** As {@link range}; addresses may also be in CIDR notation. */
export const ipRange: Schema.Codec<Range<string> | string, Range<string> | string> =
  /*#__PURE__*/ Schema.Union([range(Schema.String), Schema.String])

/**
 * A place on earth, in degrees.
 *
 * @category models
 * @since 0.1.0
 */
export interface Place {
  readonly lat: number
  readonly lon: number
}

const PlaceSchema: Schema.Codec<Place> = /*#__PURE__*/ Schema.Struct({
  lat: Schema.Number,
  lon: Schema.Number
})

/**
 * The ways to write a place: `{ lat, lon }`, `[lon, lat]`, `"lat,lon"`, a geohash, a point of WKT or of GeoJSON.
 *
 * @category models
 * @since 0.1.0
 */
export type PlaceWire =
  | string
  | ReadonlyArray<number>
  | { readonly lat: number | string; readonly lon: number | string }
  | { readonly type: string; readonly coordinates: ReadonlyArray<number> }

const PlaceWireSchema: Schema.Codec<PlaceWire> = /*#__PURE__*/ Schema.Union([
  Schema.String,
  Schema.Array(Schema.Number),
  Schema.Struct({
    lat: Schema.Union([Schema.Number, Schema.String]),
    lon: Schema.Union([Schema.Number, Schema.String])
  }),
  Schema.Struct({ type: Schema.String, coordinates: Schema.Array(Schema.Number) })
])

/** No text is no number, though JavaScript makes 0 of it. */
const numberOf = (value: unknown): number =>
  typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value)

const placeOf = (lat: unknown, lon: unknown): Option.Option<Place> => {
  const place = { lat: numberOf(lat), lon: numberOf(lon) }
  return Number.isNaN(place.lat) || Number.isNaN(place.lon) ? Option.none() : Option.some(place)
}

const letters = "0123456789bcdefghjkmnpqrstuvwxyz"

/** The middle of a geohash's cell. */
const ofGeohash = (text: string): Option.Option<Place> => {
  if (text === "") return Option.none()
  const bounds = { lat: [-90, 90], lon: [-180, 180] }
  let even = true
  for (const letter of text.toLowerCase()) {
    const value = letters.indexOf(letter)
    if (value < 0) return Option.none()
    for (const bit of [16, 8, 4, 2, 1]) {
      const side = even ? bounds.lon : bounds.lat
      const middle = ((side[0] ?? 0) + (side[1] ?? 0)) / 2
      side[(value & bit) === 0 ? 1 : 0] = middle
      even = !even
    }
  }
  const middle = ([low = 0, high = 0]: ReadonlyArray<number>) => (low + high) / 2
  return placeOf(middle(bounds.lat), middle(bounds.lon))
}

const ofText = (text: string): Option.Option<Place> => {
  const wkt = /^\s*POINT\s*\(\s*(\S+)\s+(\S+?)(?:\s+\S+)?\s*\)\s*$/iu.exec(text)
  if (wkt !== null) return placeOf(wkt[2], wkt[1])
  const [lat = "", lon = ""] = text.split(",")
  return text.includes(",") ? placeOf(lat, lon) : ofGeohash(text)
}

const isList = (value: PlaceWire): value is ReadonlyArray<number> => Array.isArray(value)

/** Places in all ways of Elasticsearch, written as `{ lat, lon }`. */
export const place: Schema.Codec<Place, PlaceWire> = /*#__PURE__*/ codec(
  PlaceWireSchema,
  PlaceSchema,
  "a place",
  (wire) => {
    if (typeof wire === "string") return ofText(wire)
    if (isList(wire)) return placeOf(wire[1], wire[0])
    if ("coordinates" in wire) return placeOf(wire.coordinates[1], wire.coordinates[0])
    return placeOf(wire.lat, wire.lon)
  },
  (value): PlaceWire => value
)

/**
 * A shape, in WKT or GeoJSON, where Elasticsearch adds `envelope`.
 *
 * @category models
 * @since 0.1.0
 */
export type Shape =
  | string
  | { readonly type: string; readonly coordinates?: unknown; readonly geometries?: unknown }

export const shape: Schema.Codec<Shape> = /*#__PURE__*/ Schema.Union([
  Schema.String,
  Schema.Struct({
    type: Schema.String,
    coordinates: Schema.optionalKey(Schema.Unknown),
    geometries: Schema.optionalKey(Schema.Unknown)
  })
])

/**
 * A point of a plane.
 *
 * @category models
 * @since 0.1.0
 */
export interface Point {
  readonly x: number
  readonly y: number
}

const PointWire = /*#__PURE__*/ Schema.Union([
  Schema.String,
  Schema.Array(Schema.Number),
  Schema.Struct({ x: Schema.Number, y: Schema.Number }),
  Schema.Struct({ type: Schema.String, coordinates: Schema.Array(Schema.Number) })
])

/** The ways to write a point of a plane: `{ x, y }`, `[x, y]`, `"x,y"`, a point of WKT or of GeoJSON. */
export type PointWire = typeof PointWire.Encoded

export const point: Schema.Codec<Point, PointWire> = /*#__PURE__*/ codec(
  PointWire as Schema.Codec<PointWire>,
  Schema.Struct({ x: Schema.Number, y: Schema.Number }) as Schema.Codec<Point>,
  "a point",
  (wire) => {
    const pair: ReadonlyArray<unknown> =
      typeof wire === "string"
        ? /^\s*POINT\s*\(/iu.test(wire)
          ? wire
              .slice(wire.indexOf("(") + 1)
              .trimEnd()
              .replace(/\)$/u, "")
              .trim()
              .split(/\s+/u)
          : wire.split(",")
        : "coordinates" in wire
          ? wire.coordinates
          : "x" in wire
            ? [wire.x, wire.y]
            : wire
    const [x, y] = [numberOf(pair[0]), numberOf(pair[1])]
    return Number.isNaN(x) || Number.isNaN(y) ? Option.none() : Option.some({ x, y })
  },
  (value): PointWire => value
)
