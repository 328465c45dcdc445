/** What every client sends, and what it is answered with: the same for all of them. */

/** How many documents a scan has, and how many come with one page. */
export const scanned = 100_000
export const pageSize = 1000

/** How large the requests of a bulk are, in bytes, and how many of them are under way. */
export const maxBytes = 5_000_000
export const bulksAtOnce = 5

export const query = { match: { title: "film" } }

/** 500 buckets, each with a number of its own. */
export const aggregations = {
  directors: { terms: { field: "Director", size: 500 }, aggs: { rating: { avg: { field: "Rating" } } } }
}

/** 10,000 rows of five columns. */
export const rows = 10_000
export const esqlQuery = `FROM films | KEEP id, title, gross, rating, released | LIMIT ${rows}`

/** A document of about 300 bytes. */
export const film = (id: number) => ({
  title: `Film number ${id}`,
  released: "1998-06-12",
  gross: 1_000_000 + id * 37,
  rating: 5 + (id % 50) / 10,
  genres: ["drama", "comedy"],
  director: { name: `Director ${id % 17}`, born: 1950 + (id % 40) },
  isFree: id % 2 === 0,
  plot: "Somebody wants something, somebody else does not, and in the end it is all different from what both had thought."
})

export interface Item {
  readonly id: string
  readonly film: object
}

const pool: ReadonlyArray<Item> = Array.from({ length: 1000 }, (_, id) => ({
  id: String(id),
  film: film(id)
}))

/** So many of them: a list, because @elastic/elasticsearch takes no other iterable, of the same few over again. */
export const films = (count: number): Array<Item> =>
  Array.from({ length: count }, (_, at) => pool[at % pool.length] ?? { id: "", film: {} })

/** Everything that is alive after collecting garbage, in MB. */
let most = 0

const weigh = (): void => {
  globalThis.gc?.()
  const { external, heapUsed } = process.memoryUsage()
  most = Math.max(most, (heapUsed + external) / 1e6)
}

/** The most that was alive; 0 where the process runs without `--expose-gc`. */
export const mostAlive = (): number => most

let done = 0

/** Weighs the process after every so many units of work, where memory is what is measured. */
export const weighEvery = (units: number): void => {
  if (globalThis.gc !== undefined && ++done % units === 0) weigh()
}

/** New documents each time, without a list of them: for what the client itself keeps. */
export function* generated(count: number): Generator<Item> {
  for (let at = 0; at < count; at++) {
    weighEvery(10_000)
    yield { id: String(at), film: film(at) }
  }
}
