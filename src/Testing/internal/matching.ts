/** What was called, held against what was to be called. */
import type { Count, Exchange } from "../Calls.ts"
import { secretsIn } from "./sent.ts"
import { indented, linesOf, missed, show, timesOf } from "./show.ts"
import { compare, type Difference } from "./values.ts"

type Log = ReadonlyArray<Exchange>

/** One a call: its last try, in the order the calls began. Pings are none. */
export const lastTries = (log: Log): Log => {
  const calls = new Map<number, Exchange>()
  for (const exchange of log) if (exchange.call !== undefined) calls.set(exchange.call, exchange)
  return [...calls.values()]
}

/** A call in a line. */
export const callOf = (
  { endpoint, params, path }: Pick<Exchange, "endpoint" | "params" | "path">,
  most = 300
): string => `${endpoint}(${show(params, secretsIn({ endpoint, path }), most)})`

const wantedTimes = ({ atLeast, atMost, times }: Count): string => {
  if (times !== undefined) return timesOf(times)
  const least = atLeast === undefined ? undefined : `at least ${timesOf(atLeast)}`
  const most = atMost === undefined ? undefined : `at most ${timesOf(atMost)}`
  if (least !== undefined || most !== undefined) return [least, most].filter(Boolean).join(" and ")
  return "at least once"
}

const isMet = ({ atLeast, atMost, times }: Count, got: number): boolean => {
  if (times !== undefined) return got === times
  const least = atLeast ?? (atMost === undefined ? 1 : 0)
  return got >= least && got <= (atMost ?? Infinity)
}

const summary = (log: Log): string => {
  const counts = new Map<string, number>()
  for (const { endpoint } of lastTries(log)) counts.set(endpoint, (counts.get(endpoint) ?? 0) + 1)
  if (counts.size === 0) return "Nothing was called."
  const all = [...counts].map(([name, count]) => (count === 1 ? name : `${name} ${timesOf(count)}`))
  return `Called were: ${all.join(", ")}.`
}

interface Compared {
  readonly exchange: Exchange
  readonly differences: ReadonlyArray<Difference>
}

const listed = (compared: ReadonlyArray<Compared>, most: number): ReadonlyArray<string> => {
  const lines = compared.slice(0, most).map(({ differences, exchange }) => {
    const problems = linesOf(differences, secretsIn(exchange))
    const what = `${callOf(exchange)}${problems.length === 0 ? "" : "\n"}${indented(problems, 2)}`
    return `call ${exchange.call}: ${what}`
  })
  return compared.length > most ? [...lines, `and ${compared.length - most} more`] : lines
}

interface Found {
  readonly matching: Log
  readonly problem: string | undefined
}

export const called = (name: string, expected: object, count: Count, log: Log): Found => {
  const compared = lastTries(log)
    .filter(({ endpoint }) => endpoint === name)
    .map((exchange) => ({ exchange, differences: compare(expected, exchange.params, "partial") }))
  const matching = compared.filter(({ differences }) => differences.length === 0)
  const found = matching.map(({ exchange }) => exchange)
  if (isMet(count, found.length)) return { matching: found, problem: undefined }
  const what = Object.keys(expected).length === 0 ? name : `${name} with ${show(expected)}`
  const others = compared
    .filter(({ differences }) => differences.length > 0)
    .sort((a, b) => a.differences.length - b.differences.length)
  const problem = [
    `${what} ${missed("called", wantedTimes(count), found.length)}.`,
    ...(matching.length === 0 ? [] : [`It was called:\n${indented(listed(matching, 5), 2)}`]),
    ...(others.length === 0
      ? []
      : [`The nearest other calls of ${name}:\n${indented(listed(others, 3), 2)}`]),
    summary(log)
  ].join("\n")
  return { matching: found, problem }
}

export const calledWhen = (
  description: string,
  condition: (exchange: Exchange) => boolean,
  count: Count,
  log: Log
): Found => {
  const all = lastTries(log)
  const matching = all.filter(condition)
  if (isMet(count, matching.length)) return { matching, problem: undefined }
  const shown = all.slice(-10).map((exchange) => `call ${exchange.call}: ${callOf(exchange, 120)}`)
  const problem = [
    `${description} ${missed("sent", wantedTimes(count), matching.length)}.`,
    all.length === 0 ? "Nothing was called." : `The last calls:\n${indented(shown, 2)}`
  ].join("\n")
  return { matching, problem }
}

export const inOrder = (names: ReadonlyArray<string>, log: Log): string | undefined => {
  const all = lastTries(log).map(({ endpoint }) => endpoint)
  let at = 0
  for (const [index, name] of names.entries()) {
    const next = all.indexOf(name, at)
    if (next === -1) {
      const before = index === 0 ? "" : `, after ${names.slice(0, index).join(", ")}`
      const order = all.length === 0 ? "Nothing was called." : `The calls were: ${all.join(", ")}.`
      return `${name} was to be called${before}, but was not.\n${order}`
    }
    at = next + 1
  }
  return undefined
}
