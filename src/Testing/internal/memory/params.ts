/**
 * Query parameters as the server reads them. What an endpoint does not handle is not simulated, unless it cannot
 * change an answer here.
 */
import { NotSimulated, Problem, type Request } from "./model.ts"

export interface Params {
  readonly text: (name: string) => string | undefined
  readonly flag: (name: string, unset: boolean) => boolean
  readonly long: (name: string) => number | undefined
  readonly integer: (name: string, unset: number) => number
  readonly list: (name: string) => ReadonlyArray<string> | undefined
}

const illegal = (reason: string, cause?: { readonly type: string; readonly reason: string }): Problem =>
  new Problem(400, "illegal_argument_exception", reason, cause === undefined ? {} : { caused_by: cause })

const harmless: ReadonlySet<string> = new Set(["pretty", "filter_path", "preference"])

/** They add to answers, unless they are switched off. */
const adding: ReadonlySet<string> = new Set(["human", "error_trace"])

/** Times that an in-memory cluster never takes; they are read all the same. */
const times: ReadonlySet<string> = new Set(["timeout", "master_timeout", "wait_for_completion_timeout"])

const units: { readonly [unit: string]: number } = {
  nanos: 1e-6,
  micros: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000
}

/** Milliseconds of a time such as `5s`; -1 for `-1`. */
export const millisOf = (setting: string, text: string): number => {
  if (text === "-1") return -1
  if (text === "0") return 0
  const bare = text.toLowerCase().trim()
  const found = /^(.*?)(nanos|micros|ms|s|m|h|d)$/.exec(bare)
  const unit = units[found?.[2] ?? ""]
  if (found === null || unit === undefined) {
    throw illegal(
      `failed to parse setting [${setting}] with value [${text}] as a time value: unit is missing or unrecognized`
    )
  }
  const number = (found[1] ?? "").trim()
  if (/^-\d+$/.test(number)) {
    throw illegal(
      `failed to parse setting [${setting}] with value [${text}] as a time value: negative durations are not supported`
    )
  }
  if (/^\d+$/.test(number)) return Number(number) * unit
  const fraction = /^-?\d*\.\d+$/.test(number)
  throw illegal(`failed to parse [${text}]${fraction ? ", fractional time values are not supported" : ""}`, {
    type: "number_format_exception",
    reason: `For input string: "${number}"`
  })
}

const checkActiveShards = (value: string): void => {
  if (value === "0" || value === "1") return
  if (value === "all") throw new NotSimulated("parameter [wait_for_active_shards=all]")
  if (!/^-?\d+$/.test(value)) {
    throw illegal(`cannot parse ActiveShardCount[${value}]`, {
      type: "number_format_exception",
      reason: `For input string: "${value}"`
    })
  }
  throw new NotSimulated(`parameter [wait_for_active_shards=${value}]`)
}

/** Reads the parameters of a request; `names` are those that its endpoint handles. */
export const paramsOf = ({ params }: Request, names: ReadonlyArray<string>): Params => {
  for (const [name, value] of Object.entries(params)) {
    if (names.includes(name) || harmless.has(name) || (adding.has(name) && value === "false")) continue
    if (times.has(name)) {
      millisOf(name, value)
    } else if (name === "wait_for_active_shards") {
      checkActiveShards(value)
    } else if (name !== "include_source_on_error" || value !== "true")
      throw new NotSimulated(`parameter [${name}]`)
  }
  const text = (name: string): string | undefined => params[name]
  const number = (kind: string, name: string): number | undefined => {
    const value = params[name]
    if (value === undefined) return undefined
    if (!/^[+-]?\d+$/.test(value)) {
      throw illegal(`Failed to parse ${kind} parameter [${name}] with value [${value}]`, {
        type: "number_format_exception",
        reason: value === "" ? 'For input string: ""' : `For input string: "${value}"`
      })
    }
    if (!Number.isSafeInteger(Number(value))) throw new NotSimulated(`parameter [${name}] of this size`)
    return Number(value)
  }
  return {
    text,
    flag: (name, unset) => {
      const value = params[name]
      if (value === undefined) return unset
      if (value === "" || value === "true") return true
      if (value === "false") return false
      throw illegal(`Failed to parse value [${value}] as only [true] or [false] are allowed.`)
    },
    long: (name) => number("long", name),
    integer: (name, unset) => number("int", name) ?? unset,
    list: (name) => {
      const value = params[name]
      return value === undefined ? undefined : value.split(",").filter((part) => part !== "")
    }
  }
}
