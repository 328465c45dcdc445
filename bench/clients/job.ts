/** What a client of the benchmark is to the process that measures it. */
import { films, generated, type Item, rows, weighEvery } from "../data.ts"

/** One kind of work by one client. */
export interface Job {
  /** Does it so many times, and fails where an answer is not right. */
  readonly run: (times: number) => Promise<void>
  readonly close: () => Promise<void>
}

/** Makes a job of the client that `subject` names, against the sink at `url`. */
export type Make = (work: string, url: string, subject: string) => Promise<Job>

const calls = ["get", "search", "aggregations", "index", "esql"] as const

/** One request and its answer. */
export type Call = (typeof calls)[number]

export const isCall = (work: string): work is Call => calls.some((call) => call === work)

/** How many calls are under way at once. */
export const inFlight = 32

/** What an answer must have; of rows, how many. */
const keys = { get: "found", search: "hits", aggregations: "aggregations", index: "result" } as const

export const check = (work: Call, answer: unknown): void => {
  const isRight =
    work === "esql"
      ? Array.isArray(answer) && answer.length === rows
      : typeof answer === "object" && answer !== null && keys[work] in answer
  if (!isRight) throw new Error(`${work}: not the right answer`)
}

export const counted = (work: string, expected: number, got: number): void => {
  if (got !== expected) throw new Error(`${work}: ${got} of ${expected}`)
}

/** Workers that take turns until the work is done: what a program with promises would do. */
const inTurns = async (times: number, once: () => Promise<void>): Promise<void> => {
  let left = times
  const worker = async () => {
    while (left-- > 0) await once()
  }
  await Promise.all(Array.from({ length: inFlight }, worker))
}

/** Work that waits for nothing. */
export const local = (once: () => void): Job => ({
  run: async (times) => {
    for (let left = times; left > 0; left--) once()
  },
  close: async () => {}
})

/** What a client of promises does, by the kind of work. */
export interface Ways {
  readonly call: (work: Call) => Promise<void>
  readonly bulk: (input: Iterable<Item>, count: number) => Promise<void>
  readonly scan: () => Promise<void>
  readonly startup: (nodes: ReadonlyArray<string>) => Promise<void>
}

const repeated = async (times: number, once: () => Promise<void>): Promise<void> => {
  for (let left = times; left > 0; left--) await once()
}

/** Does a work in one of these ways. */
export const runOf = (work: string, { bulk, call, scan, startup }: Ways): Job["run"] => {
  if (isCall(work)) return (times) => inTurns(times, () => call(work))
  if (work.startsWith("startup")) {
    const nodes = nodesOf(work)
    return (times) => repeated(times, () => startup(nodes))
  }
  switch (work) {
    case "bulk":
      return (times) => bulk(films(times), times)
    case "bulk memory":
      return (times) => bulk(generated(times), times)
    case "call memory":
      return (times) =>
        inTurns(times, () => {
          weighEvery(10_000)
          return call("get")
        })
    case "scan":
      return () => scan()
    default:
      return unknown(work)
  }
}

/** So many nodes, none of which is asked. */
export const nodesOf = (work: string): ReadonlyArray<string> => {
  const count = Number(/\d+$/.exec(work)?.[0])
  return Array.from({ length: count }, (_, at) => `http://127.0.0.1:${10_000 + at}`)
}

export const unknown = (work: string): never => {
  throw new Error(`nobody knows the work ${work}`)
}
