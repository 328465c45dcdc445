import { describe, expect, it } from "@effect/vitest"
import {
  addUnits,
  formatDate,
  needDate,
  parseDate,
  parseNanos,
  roundDate
} from "../../src/Testing/internal/memory/dates.ts"
import { nextInterval, nextUnit, roundInterval } from "../../src/Testing/internal/memory/dates/rounding.ts"
import { zoneOf } from "../../src/Testing/internal/memory/dates/zones.ts"
import { formatValue } from "../../src/Testing/internal/memory/formats.ts"
import { type Field, NotSimulated, Problem } from "../../src/Testing/internal/memory/model.ts"

// What these tables state was compared with a server.

/** Milliseconds as ISO 8601, `undefined` for what does not parse. */
const iso = (millis: number | undefined): string | undefined =>
  millis === undefined ? undefined : new Date(millis).toISOString()

const at = (text: string): number => Date.parse(text)

const thrown = (run: () => unknown): unknown => {
  try {
    return run()
  } catch (error) {
    return error
  }
}

describe("formats read dates", () => {
  it.each([
    ["strict_date_optional_time", "2020", "2020-01-01T00:00:00.000Z"],
    ["strict_date_optional_time", "2020-02-03T04", "2020-02-03T04:00:00.000Z"],
    ["strict_date_optional_time", "2020-02-03T04:05:06,7+01:30", "2020-02-03T02:35:06.700Z"],
    ["strict_date_optional_time", "2020-02-03T04:05:06Europe/Berlin", "2020-02-03T03:05:06.000Z"],
    ["strict_date_optional_time", "2020-2-3", undefined],
    ["strict_date_optional_time", "2020-02-03Z", undefined],
    ["strict_date_optional_time", "12020-02-03", undefined],
    ["date_optional_time", "2020-2-3T4:5", "2020-02-03T04:05:00.000Z"],
    ["strict_date_optional_time||epoch_millis", "1580688000000", "2020-02-03T00:00:00.000Z"],
    // Of the first format that fits.
    ["strict_date_optional_time||epoch_millis", 2020, "2020-01-01T00:00:00.000Z"],
    ["strict_date_optional_time||epoch_millis", 20201, "1970-01-01T00:00:20.201Z"],
    ["epoch_second", "1580688000.25", "2020-02-03T00:00:00.250Z"],
    ["epoch_millis", "-1.5", "1969-12-31T23:59:59.998Z"],
    ["basic_date", "20200203", "2020-02-03T00:00:00.000Z"],
    ["strict_ordinal_date", "2020-366", "2020-12-31T00:00:00.000Z"],
    ["strict_ordinal_date", "2021-366", undefined],
    ["strict_week_date", "2020-W01-7", "2020-01-05T00:00:00.000Z"],
    ["strict_week_date", "2021-W53-1", undefined],
    // The server counts on from days that there are not.
    ["strict_date", "2020-02-30", "2020-03-01T00:00:00.000Z"],
    ["yyyy-MM-dd HH:mm:ss[.SSS]", "2020-02-03 04:05:06", "2020-02-03T04:05:06.000Z"],
    ["d/M/yyyy", "3/2/2020", "2020-02-03T00:00:00.000Z"],
    ["yy-MM-dd", "69-02-03", "2069-02-03T00:00:00.000Z"],
    ["EEE, d MMM yyyy hh:mm a", "Mon, 3 Feb 2020 12:05 PM", "2020-02-03T12:05:00.000Z"],
    ["EEE, d MMM yyyy hh:mm a", "mon, 3 feb 2020 12:05 pm", undefined],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", "2020-02-03T04:05:06+01:00", "2020-02-03T03:05:06.000Z"],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", "2020-02-03T04:05:06+0100", undefined],
    ["yyyyMMdd||dd.MM.uuuu", "03.02.2020", "2020-02-03T00:00:00.000Z"],
    ["HH:mm", "04:05", "1970-01-01T04:05:00.000Z"]
  ])("%s: %s", (format, text, expected) => {
    expect(iso(parseDate(text, format))).toBe(expected)
  })

  it("keeps nanoseconds", () => {
    expect(parseNanos("2020-02-03T00:00:00.123456789Z", undefined)).toBe(1_580_688_000_123_456_789n)
    expect(parseNanos("1580688000123.5", undefined)).toBe(1_580_688_000_123_500_000n)
  })

  it("fills up to the end where it rounds up", () => {
    const up = (text: string, format: string) => iso(parseDate(text, format, { roundUp: true }))
    expect(up("2020", "yyyy")).toBe("2020-01-01T23:59:59.999Z")
    expect(up("2020-02-03T04", "strict_date_optional_time")).toBe("2020-02-03T04:59:59.999Z")
    expect(up("1580688000", "epoch_second")).toBe("2020-02-03T00:00:00.999Z")
  })

  it("takes the time zone for dates without an offset only", () => {
    const berlin = (text: string) => iso(parseDate(text, undefined, { timeZone: "Europe/Berlin" }))
    expect(berlin("2020-02-03")).toBe("2020-02-02T23:00:00.000Z")
    expect(berlin("2020-02-03T00:00Z")).toBe("2020-02-03T00:00:00.000Z")
    expect(berlin("1580688000000")).toBe("2020-02-03T00:00:00.000Z")
    // A time that clocks left out, and one that they showed twice.
    expect(berlin("2020-03-29T02:30")).toBe("2020-03-29T01:30:00.000Z")
    expect(berlin("2020-10-25T02:30")).toBe("2020-10-25T00:30:00.000Z")
  })
})

describe("faults", () => {
  it.each([
    ["yyyy-MM-dd", "2020-1-01", "Text '2020-1-01' could not be parsed at index 5"],
    ["yyyy-MM-dd", "2020-01-01x", "Text '2020-01-01x' could not be parsed, unparsed text found at index 10"],
    ["strict_date_optional_time", "x", "Could not fully parse datetime"],
    ["strict_date_optional_time||epoch_millis", "x", "Failed to parse with all enclosed parsers"]
  ])("%s says where it could not read %s", (format, text, reason) => {
    const whole = `failed to parse date field [${text}] with format [${format}]`
    expect(thrown(() => needDate(text, format, { now: 0 }))).toMatchObject({
      type: "parse_exception",
      reason: `${whole}: [${whole}]`,
      more: { caused_by: { reason: whole, caused_by: { type: "date_time_parse_exception", reason } } }
    })
  })

  it("looks at no other format where a day does not exist", () => {
    expect(parseDate("2020-30-02", "yyyy-MM-dd||yyyy-dd-MM")).toBeUndefined()
    expect(thrown(() => needDate("2020-02-30", undefined, { now: 0 }))).toMatchObject({
      more: { caused_by: { type: "date_time_exception", reason: "Invalid date 'FEBRUARY 30'" } }
    })
  })

  it.each([
    ["foo", "Invalid format: [foo]: Unknown pattern letter: f"],
    ["yyyy-MM-ddd", "Invalid format: [yyyy-MM-ddd]: Too many pattern letters: d"],
    ["yyyy'", "Invalid format: [yyyy']: Pattern ends with an incomplete string literal: yyyy'"],
    ["yyyy||", "Cannot have empty element in multi date format pattern: yyyy||"]
  ])("refuses the format %s", (format, reason) => {
    const error = thrown(() => parseDate("2020", format))
    expect(error).toBeInstanceOf(Problem)
    expect(error).toMatchObject({ type: "illegal_argument_exception", reason })
  })

  it.each(["YYYY-'W'ww", "G yyyy", "yyyy hh"])("does not simulate the format %s", (format) => {
    expect(thrown(() => parseDate("2020", format))).toBeInstanceOf(NotSimulated)
  })

  it.each([
    ["Nope", "zone_rules_exception"],
    ["europe/berlin", "zone_rules_exception"],
    ["+19:00", "date_time_exception"]
  ])("refuses the time zone %s", (zone, type) => {
    expect(thrown(() => formatDate(0, undefined, zone))).toMatchObject({ type })
  })
})

describe("date math", () => {
  const now = at("2020-02-29T12:34:56.789Z")

  it.each([
    ["now", "2020-02-29T12:34:56.789Z"],
    ["now-1d/d", "2020-02-28T00:00:00.000Z"],
    ["now+1y", "2021-02-28T12:34:56.789Z"],
    ["now/w", "2020-02-24T00:00:00.000Z"],
    ["2020-01-31||+1M", "2020-02-29T00:00:00.000Z"],
    ["2020-01-31||/M+2h-30m", "2020-01-01T01:30:00.000Z"]
  ])("%s", (text, expected) => {
    expect(iso(parseDate(text, undefined, { now }))).toBe(expected)
  })

  it.each([
    ["2020-02-03||/d", "2020-02-03T23:59:59.999Z"],
    ["2020-02-03||/M/y", "2020-12-31T23:59:59.999Z"],
    ["2020-02-03||+1d", "2020-02-04T00:00:00.000Z"]
  ])("%s rounds up", (text, expected) => {
    expect(iso(parseDate(text, undefined, { now, roundUp: true }))).toBe(expected)
  })

  it("keeps the clock's time over a day that is shorter", () => {
    const moved = parseDate("2020-03-28T12:00||+1d", undefined, { now, timeZone: "Europe/Berlin" })
    expect(iso(moved)).toBe("2020-03-29T10:00:00.000Z")
  })

  it("is not there in documents", () => {
    expect(parseDate("now", undefined)).toBeUndefined()
  })

  it.each([
    ["now+1x", "unit [x] not supported for date math [+1x]"],
    ["now+1", "truncated date math [+1]"],
    ["now1d", "operator not supported for date math [1d]"],
    ["now/2d", "rounding `/` can only be used on single unit types [/2d]"]
  ])("refuses %s", (text, reason) => {
    expect(thrown(() => parseDate(text, undefined, { now }))).toMatchObject({
      type: "parse_exception",
      reason
    })
  })
})

describe("formats write dates", () => {
  const millis = at("2020-01-05T03:04:05.006Z")

  it.each([
    [undefined, undefined, "2020-01-05T03:04:05.006Z"],
    [undefined, "+01:30", "2020-01-05T04:34:05.006+01:30"],
    ["epoch_second", undefined, "1578193445.006"],
    ["basic_ordinal_date_time_no_millis", undefined, "2020005T030405Z"],
    ["week_date", undefined, "2020-W01-7"],
    ["EEEE, d MMMM yyyy h a", "Europe/Berlin", "Sunday, 5 January 2020 4 AM"],
    ["yyyy-MM-dd'T'HH:mm:ssZ", "America/New_York", "2020-01-04T22:04:05-0500"],
    ["dd/MM/yy||epoch_millis", undefined, "05/01/20"]
  ])("%s in %s", (format, zone, expected) => {
    expect(formatDate(millis, format, zone)).toBe(expected)
  })

  it("shows as many digits of nanoseconds as there are, of three at least", () => {
    expect(formatDate(1_580_688_000_123_456_000n, undefined)).toBe("2020-02-03T00:00:00.123456Z")
    expect(formatDate(1_580_688_000_000_000_000n, undefined)).toBe("2020-02-03T00:00:00.000Z")
  })

  it("refuses years that a format has no place for", () => {
    expect(thrown(() => formatDate(at("+012020-01-01T00:00:00Z"), "strict_year"))).toMatchObject({
      reason: "Failed formatting value [317147356800000] as date with pattern [strict_year]"
    })
  })
})

describe("rounding in a time zone", () => {
  it.each([
    ["2020-03-29T12:00Z", "day", "Europe/Berlin", "2020-03-28T23:00:00.000Z"],
    ["2020-03-31T12:00Z", "month", "Europe/Berlin", "2020-02-29T23:00:00.000Z"],
    ["2020-10-25T01:40Z", "hour", "Europe/Berlin", "2020-10-25T01:00:00.000Z"],
    ["2020-04-01T00:00Z", "week", "UTC", "2020-03-30T00:00:00.000Z"],
    ["2020-06-30T00:00Z", "quarter", "UTC", "2020-04-01T00:00:00.000Z"],
    // Midnight that clocks left out: the day begins at one.
    ["2018-11-04T12:00Z", "day", "America/Sao_Paulo", "2018-11-04T03:00:00.000Z"],
    // Midnight that they showed twice: at the first.
    ["2019-02-17T02:30Z", "day", "America/Sao_Paulo", "2019-02-16T02:00:00.000Z"],
    // An hour that the change of half an hour cuts.
    ["2020-04-04T15:10Z", "hour", "Australia/Lord_Howe", "2020-04-04T14:00:00.000Z"]
  ] as const)("%s to the %s in %s", (moment, unit, zone, expected) => {
    expect(iso(roundDate(at(moment), unit, zone))).toBe(expected)
  })

  it("goes from day to day over a change", () => {
    const berlin = zoneOf("Europe/Berlin")
    expect(iso(nextUnit(at("2020-03-28T23:00Z"), "day", berlin))).toBe("2020-03-29T22:00:00.000Z")
    expect(iso(addUnits(at("2020-10-24T22:00Z"), "day", 1, "Europe/Berlin"))).toBe("2020-10-25T23:00:00.000Z")
  })

  /** The beginnings of intervals from a moment on, on the clocks of Berlin. */
  const intervals = (start: string, minutes: number, count: number): ReadonlyArray<string> => {
    const berlin = zoneOf("Europe/Berlin")
    const all = [roundInterval(at(start), minutes * 60_000, berlin)]
    while (all.length < count) all.push(nextInterval(all.at(-1) ?? 0, minutes * 60_000, berlin))
    return all.map((millis) => formatDate(millis, "HH:mmX", "Europe/Berlin"))
  }

  it("begins intervals anew after clocks were set forward", () => {
    expect(intervals("2020-03-29T00:00Z", 45, 5)).toEqual([
      "00:45+01",
      "01:30+01",
      "03:00+02",
      "03:45+02",
      "04:30+02"
    ])
  })

  it("has intervals twice where clocks were set back", () => {
    expect(intervals("2020-10-25T00:00Z", 30, 5)).toEqual([
      "02:00+02",
      "02:30+02",
      "02:00+01",
      "02:30+01",
      "03:00+01"
    ])
    expect(intervals("2020-10-24T23:30Z", 45, 4)).toEqual(["01:30+02", "02:15+02", "02:15+01", "03:00+01"])
  })
})

describe("values of fields", () => {
  const field = (type: string, parameters = {}): Field => ({
    path: "f",
    type,
    parameters: { type, ...parameters },
    nested: undefined,
    sourcePath: "f"
  })

  it("shows dates in the format of the mapping or that which is asked for", () => {
    expect(formatValue(field("date"), 0)).toBe("1970-01-01T00:00:00.000Z")
    expect(formatValue(field("date", { format: "yyyy||epoch_millis" }), 0)).toBe("1970")
    expect(formatValue(field("date", { format: "yyyy" }), 0, "epoch_second")).toBe("0")
  })

  it.each([
    [1234567, "0.00", "1234567.00"],
    [1234.5, "#,##0.0#", "1,234.5"],
    // Halves become even.
    [0.125, "0.00", "0.12"],
    [2.5, "#", "2"],
    [-0.125, "#.##%", "-12.5%"],
    [1.5, "0.00;(0.00)", "1.50"],
    [-1.5, "0.00;(0.00)", "(1.50)"],
    [7, "'#'000 'kg'", "#007 kg"]
  ])("shows %d as %s", (value, pattern, expected) => {
    expect(formatValue(field("double"), value, pattern)).toBe(expected)
  })

  it("leaves what has no format as it is, and refuses one for text", () => {
    expect(formatValue(field("boolean"), true)).toBe(true)
    expect(formatValue(field("long"), 7)).toBe(7)
    expect(thrown(() => formatValue(field("keyword"), "a", "0.0"))).toMatchObject({
      reason: "Field [f] of type [keyword] does not support custom formats"
    })
  })
})
