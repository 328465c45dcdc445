/**
 * Clients take turns at slices of the same work, each in a process of its own that idles meanwhile. What else the
 * machine does weighs on neighbours in time alike, so turns are short, about a tenth of a second; five of them are a
 * round, long enough to have its share of the garbage collector. The ratio of two clients is the median of the ratios
 * of their rounds. Several lives of the processes even out what one of them was lucky with when its code was compiled.
 */
import { type Command, type Sample, startWorker } from "./processes.ts"
import type { MemoryWork, Work } from "./works.ts"

export interface Plan {
  readonly lives: number
  /** Rounds of each life. */
  readonly rounds: number
  readonly commandOf: (subject: string) => Command
}

const turns = 5

/** What the turns of a round come to, for one unit of work. */
const roundOf = (samples: ReadonlyArray<Sample>): Sample => {
  const mean = (of: (sample: Sample) => number) =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length
  const last = samples.at(-1)
  return {
    cpu: mean(({ cpu }) => cpu),
    wall: mean(({ wall }) => wall),
    rss: last?.rss ?? Number.NaN,
    alive: last?.alive ?? Number.NaN
  }
}

/** Samples by subject, in the order of time: one for each round. */
export type Samples = ReadonlyMap<string, ReadonlyArray<Sample>>

/** Any order: a client's collector may still be at work when the next one has its turn. */
const shuffled = (count: number): ReadonlyArray<number> =>
  Array.from({ length: count }, (_, at) => ({ at, key: Math.random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ at }) => at)

const oneLife = async (
  work: Work,
  subjects: ReadonlyArray<string>,
  url: string,
  { commandOf, rounds }: Plan
): Promise<Samples> => {
  const workers = subjects.map((subject) => ({
    subject,
    worker: startWorker(commandOf(subject), subject, work.name, url),
    rounds: new Array<Sample>()
  }))
  for (const { worker } of workers)
    for (let turn = 0; turn < work.warmth; turn++) await worker.run(work.slice)
  for (let round = 0; round < rounds; round++) {
    const samples = workers.map(() => new Array<Sample>())
    for (let turn = 0; turn < turns; turn++) {
      for (const at of shuffled(workers.length)) {
        const sample = await workers[at]?.worker.run(work.slice)
        if (sample !== undefined) samples[at]?.push(sample)
      }
    }
    for (const [at, { rounds }] of workers.entries()) rounds.push(roundOf(samples[at] ?? []))
  }
  for (const { worker } of workers) await worker.end()
  return new Map(workers.map(({ rounds, subject }) => [subject, rounds]))
}

export const measure = async (
  work: Work,
  subjects: ReadonlyArray<string>,
  url: string,
  plan: Plan
): Promise<Samples> => {
  const all = new Map(subjects.map((subject) => [subject, new Array<Sample>()]))
  for (let life = 0; life < plan.lives; life++) {
    for (const [subject, samples] of await oneLife(work, subjects, url, plan))
      all.get(subject)?.push(...samples)
  }
  return all
}

export interface Growth {
  readonly subject: string
  /** MB alive after few units of work, and after many. */
  readonly few: number
  readonly many: number
}

/**
 * The most that is alive, with few units of work and with twenty times as many. What a process takes from the system
 * says little, since V8 lets a heap grow whatever lives in it.
 */
export const growth = async (
  work: MemoryWork,
  url: string,
  commandOf: () => Command
): Promise<ReadonlyArray<Growth>> => {
  const alive = async (subject: string, times: number): Promise<number> => {
    const worker = startWorker(commandOf(), subject, work.name, url)
    const { alive } = await worker.run(times)
    await worker.end()
    return alive
  }
  const all: Array<Growth> = []
  for (const subject of work.subjects) {
    const [few, many] = [await alive(subject, work.counts[0]), await alive(subject, work.counts[1])]
    all.push({ subject, few, many })
  }
  return all
}
