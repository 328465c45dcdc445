/**
 * Calls of which a test knows what a right answer is, whatever happens on the way: documents that are there are found
 * under their id, with their content; those that are not there are not; and each write has an id, or a mark in its
 * document, that no other has.
 */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type { Client, ElasticsearchError } from "effect-elasticsearch"
import { mayHaveRun } from "effect-elasticsearch/Errors"
import { type Dice, diceOf } from "./dice.ts"

/** A document: its mark, and a text that comes from it. */
export interface Document {
  readonly mark: string
  readonly text: string
}

/** What a write says of itself: it has happened, it may have, or it has not. */
export type Claim = "written" | "uncertain" | "nothing"

export interface Workload {
  /** The claim for each mark; by it the documents are looked for afterwards. */
  readonly claims: ReadonlyMap<string, Claim>
  /** How many calls there were; each write of a bulk counts. */
  readonly operations: number
  /** How many of these ended with a value. */
  readonly acknowledged: number
  /** Failures by their tags. */
  readonly failures: { readonly [tag: string]: number }
  /** What must not be: wrong answers, defects, errors that tell of something else, calls that took too long. */
  readonly wrong: ReadonlyArray<string>
}

/** Some texts fit in one packet, and some do not. */
export const documentOf = (mark: string): Document => {
  const dice = diceOf([...mark].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7))
  const size = dice.chance(0.05) ? 60_000 : 10 + dice.below(500)
  return { mark, text: Buffer.from(dice.bytes(size)).toString("base64") }
}

/** The documents that are there before the calls. */
export const known: readonly [Document, ...ReadonlyArray<Document>] = [
  documentOf("known"),
  ...Array.from({ length: 19 }, (_, at) => documentOf(`known-${at}`))
]

/** Makes an index with them, which is gone with the scope. Each run can use it, with marks of its own. */
export const makeIndex = (es: Client, index: string) =>
  Effect.gen(function* () {
    const text = { type: "keyword", index: false, doc_values: false } as const
    const mappings = { properties: { mark: { type: "keyword" }, text } } as const
    yield* Effect.acquireRelease(es.indices.create({ index, mappings }), () =>
      Effect.ignore(es.indices.delete({ index }))
    )
    const operations = known.flatMap((document) => [{ index: { _id: document.mark } }, document])
    const { errors } = yield* es.bulk({ index, operations, refresh: true })
    if (errors) yield* Effect.die("some of the documents cannot be written")
  })

/** What may come of a network that misbehaves, or of a server that has too much to do. */
const expected: ReadonlySet<string> = new Set<ElasticsearchError["_tag"]>([
  "ConnectionError",
  "TimeoutError",
  "DecodeError",
  "UnsupportedProduct",
  "TooManyRequests"
])

const isDocument = (given: unknown, { mark, text }: Document): boolean =>
  typeof given === "object" &&
  given !== null &&
  "mark" in given &&
  given.mark === mark &&
  "text" in given &&
  given.text === text

/** A call with its judgement: what is wrong with its value, if anything is. */
interface Call {
  readonly name: string
  /** The marks that it writes. */
  readonly writes: ReadonlyArray<string>
  readonly run: Effect.Effect<string | undefined, ElasticsearchError>
  /** A failure that is the right answer. */
  readonly right?: ElasticsearchError["_tag"]
}

const callOf = (es: Client, index: string, mark: string, dice: Dice): Call => {
  const document = dice.pick(known)
  const id = document.mark
  const missing = `missing-${mark}`
  switch (dice.below(8)) {
    case 0:
    case 1:
      return {
        name: `get ${id}`,
        writes: [],
        run: Effect.map(es.get({ index, id }), (got) =>
          got._id === id && got.found && isDocument(got._source, document) ? undefined : JSON.stringify(got)
        )
      }
    case 2:
      return {
        name: `get ${missing}`,
        writes: [],
        right: "NotFound",
        run: Effect.map(es.get({ index, id: missing }), (got) => JSON.stringify(got))
      }
    case 3:
      return {
        name: "exists",
        writes: [],
        run: Effect.map(
          Effect.all([es.exists({ index, id }), es.exists({ index, id: missing })]),
          ([there, other]) => (there && !other ? undefined : `${there} and ${other}`)
        )
      }
    case 4:
      return {
        name: `create ${mark}`,
        writes: [mark],
        run: Effect.map(
          es.index({ index, id: mark, op_type: "create", document: documentOf(mark) }),
          (written) =>
            written._id === mark && written.result === "created" && written._version === 1
              ? undefined
              : JSON.stringify(written)
        )
      }
    case 5:
      return {
        name: `index ${mark}`,
        writes: [mark],
        run: Effect.map(es.index({ index, document: documentOf(mark) }), (written) =>
          written._id !== "" && written.result === "created" && written._version === 1
            ? undefined
            : JSON.stringify(written)
        )
      }
    case 6: {
      const marks = Array.from({ length: 6 }, (_, at) => `${mark}-${at}`)
      const operations = marks.flatMap((each, at) => [
        at % 2 === 0 ? { create: { _id: each } } : { index: {} },
        documentOf(each)
      ])
      return {
        name: `bulk ${mark}`,
        writes: marks,
        run: Effect.map(es.bulk({ index, operations }), ({ errors, items }) => {
          const done = items.map(({ create, index: indexed }) => create ?? indexed)
          const right = marks.every((each, at) => {
            const item = done[at]
            return item?.status === 201 && item._version === 1 && (at % 2 === 1 || item._id === each)
          })
          return !errors && right && items.length === marks.length ? undefined : JSON.stringify(items)
        })
      }
    }
    default: {
      const wanted = [...new Set([document, dice.pick(known)])]
      const values = wanted.map((one) => one.mark)
      return {
        name: `search ${values.join()}`,
        writes: [],
        run: Effect.map(es.search({ index, query: { terms: { mark: values } } }), ({ hits: { hits } }) =>
          hits.length === wanted.length &&
          wanted.every((one) => hits.some((hit) => hit._id === one.mark && isDocument(hit._source, one)))
            ? undefined
            : JSON.stringify(hits)
        )
      }
    }
  }
}

const claimOf = (exit: Exit.Exit<unknown, ElasticsearchError>): Claim => {
  if (Exit.isSuccess(exit)) return "written"
  const failure = exit.cause.reasons.find(Cause.isFailReason)
  return failure !== undefined && !mayHaveRun(failure.error) ? "nothing" : "uncertain"
}

/** Makes the calls, some at a time. The dice say which; they do not depend on the answers. */
export const run = (
  es: Client,
  {
    calls,
    index,
    longest,
    prefix,
    number
  }: {
    readonly index: string
    /** What all marks of this run begin with. */
    readonly prefix: string
    readonly calls: number
    /** Where the dice come from. */
    readonly number: number
    /** How many milliseconds a call may take. */
    readonly longest: number
  }
): Effect.Effect<Workload> =>
  Effect.gen(function* () {
    const claims = new Map<string, Claim>()
    const wrong: Array<string> = []
    const failures: Record<string, number> = {}
    let operations = 0
    let acknowledged = 0

    const judged = ({ name, right, run, writes }: Call) =>
      Effect.gen(function* () {
        const begun = performance.now()
        const exit = yield* Effect.exit(run)
        const took = performance.now() - begun
        const size = Math.max(1, writes.length)
        operations += size
        for (const mark of writes) claims.set(mark, claimOf(exit))
        if (took > longest) wrong.push(`${name} took ${took} ms`)
        if (Exit.isSuccess(exit)) {
          acknowledged += size
          if (exit.value !== undefined) wrong.push(`${name} was answered with ${exit.value.slice(0, 300)}`)
          return
        }
        for (const reason of exit.cause.reasons) {
          const tag = Cause.isFailReason(reason) ? reason.error._tag : reason._tag
          failures[tag] = (failures[tag] ?? 0) + 1
          if (tag !== right && !expected.has(tag)) wrong.push(`${name}: ${Cause.pretty(exit.cause)}`)
        }
      })

    const all = Array.from({ length: calls }, (_, at) =>
      callOf(es, index, `${prefix}-${at}`, diceOf(number * 1_000 + at))
    )
    yield* Effect.forEach(all, judged, { concurrency: 8, discard: true })
    return { claims, operations, acknowledged, failures, wrong }
  })

/** What an index has in the end, compared with what was claimed. */
export interface Balance {
  /** Marks of writes that were acknowledged, and that are not there with their content. */
  readonly lost: ReadonlyArray<string>
  /** Marks that are there more than once, or were written over. */
  readonly duplicated: ReadonlyArray<string>
  /** Marks that are there although the client has said that nothing happened. */
  readonly denied: ReadonlyArray<string>
}

/** Asks the server itself. */
export const balanceOf = (
  es: Client,
  index: string,
  prefix: string,
  claims: Workload["claims"]
): Effect.Effect<Balance, ElasticsearchError> =>
  Effect.gen(function* () {
    yield* es.indices.refresh({ index })
    const { hits } = yield* es.search({
      index,
      query: { prefix: { mark: `${prefix}-` } },
      size: 10_000,
      version: true
    })
    const found = new Map<string, Array<{ readonly version: number; readonly right: boolean }>>()
    for (const { _source, _version } of hits.hits) {
      if (typeof _source !== "object" || _source === null || !("mark" in _source)) continue
      const mark = String(_source.mark)
      const right = isDocument(_source, documentOf(mark))
      found.set(mark, [...(found.get(mark) ?? []), { version: Number(_version), right }])
    }
    const marks = (
      wanted: (claim: Claim, there: ReadonlyArray<{ version: number; right: boolean }>) => boolean
    ) => [...claims].flatMap(([mark, claim]) => (wanted(claim, found.get(mark) ?? []) ? [mark] : []))
    return {
      lost: marks((claim, there) => claim === "written" && !there.some(({ right }) => right)),
      duplicated: marks((_, there) => there.length > 1 || there.some(({ version }) => version > 1)),
      denied: marks((claim, there) => claim === "nothing" && there.length > 0)
    }
  })
