/** The checker of histories finds what it is for, in histories that are made by hand, and leaves good ones alone. */
import { assert, describe, it } from "@effect/vitest"
import { check } from "./support/check.ts"
import type { Feed, Final, History, Look, Read, Seen, Write, WriteOutcome } from "./support/history.ts"
import { type CallStep, programsOf } from "./support/programs.ts"

const place = (version: number) => ({ seqNo: version + 9, primaryTerm: 1, version })
const at = (version: number, lostTries = 0): WriteOutcome => ({
  _tag: "acknowledged",
  place: place(version),
  lostTries
})
const unplaced: WriteOutcome = { _tag: "acknowledged", place: undefined, lostTries: 0 }
const refused: WriteOutcome = { _tag: "refused", reason: "409" }
const unknown = (tries = 1): WriteOutcome => ({ _tag: "unknown", reason: "reset", tries })

/** A write to `x`; the times of those that follow each other do not overlap. */
const write = (
  token: string,
  time: number,
  outcome: WriteOutcome,
  { ended = time + 1, ...fields }: Partial<Write> = {}
): Write => ({
  client: "c",
  by: "call",
  kind: "index",
  id: "x",
  token,
  after: undefined,
  began: time,
  ended: outcome._tag === "unknown" ? Infinity : ended,
  outcome,
  ...fields
})

const seen = (base: string, version: number, patch?: string): Seen => ({
  id: "x",
  base,
  patch,
  place: place(version)
})
const read = (time: number, found: Seen | undefined): Read => ({
  client: "r",
  id: "x",
  began: time,
  ended: time + 1,
  found
})
const look = (since: number, ...hits: ReadonlyArray<Seen>): Look => ({
  client: "r",
  by: "scan",
  since,
  began: since + 1,
  ended: since + 2,
  hits
})
const feed = (fields: Partial<Feed>): Feed => ({
  client: "c",
  by: "stream",
  inputs: ["a", "b"],
  heard: ["a", "b"],
  doubtful: new Set(),
  isOver: true,
  summary: undefined,
  ...fields
})

const history = (writes: ReadonlyArray<Write>, more: Partial<History> = {}): History => ({
  writes,
  reads: [],
  looks: [],
  feeds: [],
  ...more
})
const final = (versions: number, ...docs: ReadonlyArray<Seen>): Final => ({
  docs,
  versions: new Map([["x", versions]])
})

const kinds = (history: History, final: Final, nodesDie = false) => [
  ...new Set(check(history, final, { nodesDie }).map(({ kind }) => kind))
]

describe("a history that can be", () => {
  const good: ReadonlyArray<readonly [name: string, history: History, final: Final]> = [
    ["of nothing", history([]), final(0)],
    [
      "of all kinds of writes",
      history(
        [
          write("a", 1, at(1), { kind: "create" }),
          write("b", 3, at(2), { kind: "update", after: place(1) }),
          write("r", 5, refused, { kind: "create" }),
          write("d", 7, at(3), { kind: "delete" }),
          write("e", 9, at(4), { kind: "create" })
        ],
        { reads: [read(6, seen("a", 2, "b")), read(8, undefined)], looks: [look(8), look(12, seen("e", 4))] }
      ),
      final(4, seen("e", 4))
    ],
    ["of an unknown write that is there", history([write("a", 1, unknown())]), final(1, seen("a", 1))],
    ["of an unknown write that is not there", history([write("a", 1, unknown())]), final(0)],
    [
      "of a first try that comes late, over another write",
      history([write("a", 1, at(1, 1)), write("b", 3, at(2))]),
      final(3, seen("a", 3))
    ],
    [
      "of an unknown deletion, and a create that counts on it",
      history([
        write("a", 1, at(1)),
        write("d", 3, unknown(), { kind: "delete" }),
        write("b", 5, at(3), { kind: "create" })
      ]),
      final(3, seen("b", 3))
    ],
    [
      "of a write that only a summary tells of, and another one over it",
      history([write("a", 1, unplaced), write("b", 3, at(2))]),
      final(2, seen("b", 2))
    ],
    [
      "of a read beside a write",
      history([write("a", 1, at(1)), write("b", 3, at(2), { ended: 9 })], { reads: [read(5, seen("a", 1))] }),
      final(2, seen("b", 2))
    ],
    [
      "of a search before any refresh",
      history([write("a", 1, at(1))], { looks: [look(0)] }),
      final(1, seen("a", 1))
    ]
  ]
  for (const [name, given, end] of good)
    it(`is one ${name}`, () => assert.deepStrictEqual(check(given, end, { nodesDie: false }), []))

  it("is one of a repeated write, where nodes die and repeat what they were sent", () => {
    const given = history([write("a", 1, at(1)), write("b", 3, at(2))])
    assert.deepStrictEqual(kinds(given, final(3, seen("a", 3)), true), [])
    assert.deepStrictEqual(kinds(given, final(3, seen("a", 3)), false), ["duplicated"])
  })
})

describe("a history that cannot be", () => {
  const two = [write("a", 1, at(1)), write("b", 3, at(2))]
  const bad: ReadonlyArray<
    readonly [name: string, kind: "lost" | "duplicated" | "wrong", history: History, final: Final]
  > = [
    ["an acknowledged write that is not there", "lost", history([write("a", 1, at(1))]), final(1)],
    [
      "an acknowledged write that is gone, with an older one there",
      "lost",
      history(two),
      final(2, seen("a", 1))
    ],
    [
      "a write that only a summary tells of, and which is not among the versions",
      "lost",
      history([write("a", 1, unplaced), write("b", 3, at(1))]),
      final(1, seen("b", 1))
    ],
    ["a write that only a summary tells of", "lost", history([write("a", 1, unplaced)]), final(0)],
    ["a refused write that is there", "wrong", history([write("a", 1, refused)]), final(1, seen("a", 1))],
    [
      "a refused write that somebody has read",
      "wrong",
      history([write("a", 1, refused), write("b", 3, at(2))], { reads: [read(2, seen("a", 1))] }),
      final(2, seen("b", 2))
    ],
    [
      "a refused write in the count of versions",
      "duplicated",
      history([write("a", 1, refused), write("b", 3, at(2))]),
      final(2, seen("b", 2))
    ],
    ["a write that nobody has made", "wrong", history([write("a", 1, at(1))]), final(2, seen("z", 2))],
    [
      "a write that is read before it is made",
      "wrong",
      history([write("a", 5, at(1))], { reads: [read(1, seen("a", 1))] }),
      final(1, seen("a", 1))
    ],
    [
      "two writes in one place",
      "duplicated",
      history([write("a", 1, at(1)), write("b", 1, at(1))]),
      final(2, seen("b", 1))
    ],
    ["a version more than there were writes", "duplicated", history(two), final(3, seen("b", 2))],
    ["a write that comes again over another one", "duplicated", history(two), final(3, seen("a", 3))],
    [
      "a create that was carried out twice",
      "duplicated",
      history([write("a", 1, at(1, 1), { kind: "create" }), write("d", 3, at(2), { kind: "delete" })]),
      final(3, seen("a", 3))
    ],
    [
      "an unknown write with more versions than tries",
      "duplicated",
      history([write("a", 1, unknown(2))]),
      final(3, seen("a", 3))
    ],
    [
      "a create over what is there",
      "lost",
      history([write("a", 1, at(1)), write("b", 3, at(2), { kind: "create" })]),
      final(2, seen("b", 2))
    ],
    [
      "an update of what is deleted",
      "wrong",
      history([
        write("a", 1, at(1)),
        write("d", 3, at(2), { kind: "delete" }),
        write("b", 5, at(3), { kind: "update" })
      ]),
      final(3, seen("a", 3, "b"))
    ],
    [
      "a condition with another write between",
      "lost",
      history([...two, write("c", 5, at(3), { after: place(1) })]),
      final(3, seen("c", 3))
    ],
    [
      "a condition with an unknown version between",
      "lost",
      history([write("a", 1, at(1)), write("u", 3, unknown()), write("c", 5, at(3), { after: place(1) })]),
      final(3, seen("c", 3))
    ],
    [
      "writes in the wrong order",
      "wrong",
      history([write("a", 1, at(2)), write("b", 3, at(1))]),
      final(2, seen("a", 2))
    ],
    [
      "a read that is older than an acknowledged write",
      "lost",
      history(two, { reads: [read(6, seen("a", 1))] }),
      final(2, seen("b", 2))
    ],
    [
      "a read that finds nothing",
      "lost",
      history(two, { reads: [read(6, undefined)] }),
      final(2, seen("b", 2))
    ],
    ["a refreshed scan without it", "lost", history(two, { looks: [look(6)] }), final(2, seen("b", 2))],
    [
      "a scan that gives a document twice",
      "duplicated",
      history(two, { looks: [look(6, seen("b", 2), seen("b", 2))] }),
      final(2, seen("b", 2))
    ]
  ]
  for (const [name, kind, given, end] of bad)
    it(`is one of ${name}`, () => assert.include(kinds(given, end), kind))

  it("is one of a document without an id that is lost, doubled or refused and there", () => {
    const nameless = (outcome: WriteOutcome) => history([write("a", 1, outcome, { id: undefined })])
    const [one, other]: ReadonlyArray<Seen> = [
      { ...seen("a", 1), id: "made by the server" },
      { ...seen("a", 1), id: "another one" }
    ]
    assert(one !== undefined && other !== undefined)
    assert.deepStrictEqual(kinds(nameless(at(1)), final(0, one)), [])
    assert.deepStrictEqual(kinds(nameless(at(1)), final(0)), ["lost"])
    assert.deepStrictEqual(kinds(nameless(at(1)), final(0, one, other)), ["duplicated"])
    assert.deepStrictEqual(kinds(nameless(refused), final(0, one)), ["wrong"])
    assert.deepStrictEqual(kinds(nameless(unknown()), final(0)), [])
    assert.deepStrictEqual(kinds(nameless(unknown(3)), final(0, one, other)), ["duplicated"])
    assert.deepStrictEqual(kinds(history([]), final(0, one)), ["wrong"])
  })

  it("is one of a bulk with an input that has no outcome, two, or another's", () => {
    const of = (fields: Partial<Feed>) => kinds(history([], { feeds: [feed(fields)] }), final(0))
    assert.deepStrictEqual(of({}), [])
    assert.deepStrictEqual(of({ heard: ["a"] }), ["lost"])
    assert.deepStrictEqual(of({ heard: ["a"], isOver: false }), [])
    assert.deepStrictEqual(of({ heard: ["a"], doubtful: new Set(["b"]) }), [])
    assert.deepStrictEqual(of({ heard: ["a", "b", "a"] }), ["duplicated"])
    assert.deepStrictEqual(of({ heard: ["a", "b", "c"] }), ["wrong"])
    const summary = { total: 2, succeeded: 1, failed: 1 }
    assert.deepStrictEqual(of({ heard: ["b"], summary }), [])
    assert.deepStrictEqual(of({ heard: [], summary }), ["lost"])
    assert.deepStrictEqual(of({ heard: ["b"], summary: { ...summary, succeeded: 0 } }), ["lost"])
  })
})

describe("random programs", () => {
  const size = { clients: 6, steps: 60, ids: 5 }
  const stepsOf = (seed: number): ReadonlyArray<CallStep> =>
    programsOf(seed, size)
      .flatMap(({ steps }) => steps)
      .map((step) => (step._tag === "Hurried" ? step.step : step))

  it("come again from the same seed, and only from that", () => {
    assert.deepStrictEqual(programsOf(7, size), programsOf(7, size))
    assert.notDeepEqual(programsOf(7, size), programsOf(8, size))
  })

  it("hold every kind of operation", () => {
    const steps = stepsOf(7)
    const bulks = steps.flatMap((step) => (step._tag === "Bulk" ? step : []))
    const writes = [...steps, ...bulks.flatMap((bulk) => bulk.writes)]
    const found = new Set([
      ...bulks.map(({ by }) => by),
      ...steps.flatMap((step) => (step._tag === "Look" ? step.by : step._tag)),
      ...writes.flatMap((step) => (step._tag === "Write" ? step.kind : []))
    ])
    const all = ["run", "stream", "ingester", "search", "scan", "scroll", "Get", "Bulk", "Write"]
    assert.sameMembers([...found], [...all, "index", "create", "update", "delete"])
  })
})
