/** The catalogue of what is measured: which work, in which slices, by whom. */
import { scanned } from "./data.ts"

export const undici = "undici request"
/** The least that anything on undici can take: nothing but the exchange, its chunks, and `JSON.parse`. */
export const dispatch = "undici dispatch, JSON.parse"
export const official = "@elastic/elasticsearch"
export const ours = "effect-elasticsearch"
export const untraced = "effect-elasticsearch, no tracing"
export const undecoded = "effect-elasticsearch, no decoding"
export const eachOutcome = "effect-elasticsearch, each outcome"
export const literal = "JSON.stringify of a literal"
export const elasticBuilder = "elastic-builder"
export const parsed = "JSON.parse"
export const compiled = "JSON.parse, and a compiled check"
export const interpreted = "JSON.parse, and an interpreted check"

export const pythonSync = "elasticsearch-py"
export const pythonAsync = "elasticsearch-py, async"
export const go = "go-elasticsearch"

export interface Work {
  readonly name: string
  /** What one of it is, and how large. */
  readonly title: string
  readonly unit: string
  /** How many are done before another client has its turn: about a tenth of a second of the slowest. */
  readonly slice: number
  /** After how many slices the compiler and the collector have settled. */
  readonly warmth: number
  readonly subjects: ReadonlyArray<string>
  /** Who does it where its tool is there and it is asked for. */
  readonly peers: ReadonlyArray<string>
}

const everybody = [undici, official, ours]
const peers = [pythonSync, pythonAsync, go]

const call = (name: string, title: string, slice: number, more: ReadonlyArray<string> = []): Work => ({
  name,
  title,
  unit: "call",
  slice,
  warmth: 10,
  subjects: [...everybody, ...more],
  peers
})

const nodes = (count: number): string => (count === 1 ? "1 node" : `${count.toLocaleString("en")} nodes`)

const startup = (count: number, slice: number): Work => ({
  name: `startup ${count}`,
  title: `a client made and closed, ${nodes(count)}`,
  unit: "client",
  slice,
  warmth: 5,
  subjects: everybody,
  peers: []
})

const selection = (count: number, slice: number): Work => ({
  name: `selection ${count}`,
  title: `a node chosen and heard of, ${nodes(count)}`,
  unit: "request",
  slice,
  warmth: 5,
  subjects: [official, ours],
  peers: []
})

export const works: ReadonlyArray<Work> = [
  call("get", "get, 0.3 KB", 2000, [dispatch, untraced]),
  call("search", "search, 100 hits, 67 KB", 250, [dispatch, untraced, undecoded]),
  call("aggregations", "search, 500 buckets, 31 KB", 250),
  call("index", "index, a document of 0.3 KB", 1500),
  call("esql", "ES|QL, 10,000 rows of 5 columns", 32),
  {
    name: "bulk",
    title: "bulk, documents of 350 bytes, 5 MB a request",
    unit: "document",
    slice: 60_000,
    warmth: 4,
    subjects: [...everybody, eachOutcome],
    peers
  },
  {
    name: "scan",
    title: "scan, 100,000 documents, 1,000 a page",
    unit: "document",
    slice: scanned,
    warmth: 2,
    subjects: everybody,
    peers
  },
  {
    name: "dsl",
    title: "a search built and written as JSON",
    unit: "search",
    slice: 8000,
    warmth: 5,
    subjects: [literal, elasticBuilder, ours],
    peers: [pythonSync]
  },
  {
    name: "decode",
    title: "an answer of 67 KB read and checked",
    unit: "answer",
    slice: 500,
    warmth: 5,
    subjects: [parsed, compiled, interpreted],
    peers: []
  },
  startup(1, 150),
  startup(10, 100),
  startup(1000, 5),
  selection(1, 500_000),
  selection(10, 500_000),
  selection(1000, 300_000)
]

export interface MemoryWork {
  readonly name: string
  readonly title: string
  readonly counts: readonly [few: number, many: number]
  readonly subjects: ReadonlyArray<string>
}

/** Whether memory grows with what is done: the most that is alive, after few units of work and after many. */
export const memoryWorks: ReadonlyArray<MemoryWork> = [
  // Fewer would not fill all requests that may be under way.
  { name: "bulk memory", title: "documents", counts: [100_000, 2_000_000], subjects: everybody },
  { name: "call memory", title: "gets", counts: [50_000, 1_000_000], subjects: everybody }
]
