/** What a run of the benchmark comes to: figures by work and client, as they are kept in JSON. */
import type { Starts } from "./cold.ts"
import type { Growth, Samples } from "./measure.ts"
import { median, ratio, spread } from "./statistics.ts"
import { memoryWorks, ours, type Work, works } from "./works.ts"

export interface Figures {
  readonly subject: string
  /** Microseconds of CPU for one unit: the median of the rounds, and what most of them lie between. */
  readonly cpu: number
  readonly from: number
  readonly to: number
  /** Microseconds from beginning to end, for one unit. */
  readonly wall: number
  /** The most that the process had, in MB. */
  readonly peak: number
  /** Our CPU as a part of this one's. */
  readonly ratio: number | undefined
}

/** When something was measured, and how long. */
export interface Measured {
  readonly date: string
  readonly rounds: number
}

export interface WorkResult extends Measured {
  readonly name: string
  readonly title: string
  readonly unit: string
  readonly figures: ReadonlyArray<Figures>
}

export interface MemoryResult extends Pick<Measured, "date"> {
  readonly name: string
  readonly title: string
  readonly counts: readonly [few: number, many: number]
  readonly growth: ReadonlyArray<Growth>
}

export interface StartResult extends Measured {
  readonly subject: string
  /** All in milliseconds. */
  readonly import: number
  readonly call: number
  readonly wall: number
  readonly cpu: number
}

export interface Results {
  readonly node: string
  readonly processor: string
  readonly cores: number
  readonly versions: { readonly [name: string]: string }
  readonly works: ReadonlyArray<WorkResult>
  readonly memory: ReadonlyArray<MemoryResult>
  readonly starts: ReadonlyArray<StartResult>
  /** Peers that were asked for and are not there, with the reason. */
  readonly missing: ReadonlyArray<string>
}

export const workResult = (
  { name, title, unit }: Pick<Work, "name" | "title" | "unit">,
  samples: Samples,
  measured: Measured
): WorkResult => {
  const cpuOf = (subject: string) => (samples.get(subject) ?? []).map(({ cpu }) => cpu)
  const figures = [...samples].map(([subject, list]): Figures => {
    const cpu = cpuOf(subject)
    const [from, to] = spread(cpu)
    return {
      subject,
      cpu: median(cpu),
      from,
      to,
      wall: median(list.map(({ wall }) => wall)),
      peak: Math.max(...list.map(({ rss }) => rss)),
      ratio: samples.has(ours) ? ratio(cpuOf(ours), cpu) : undefined
    }
  })
  return { name, title, unit, ...measured, figures }
}

export const startResults = (starts: Starts, measured: Measured): ReadonlyArray<StartResult> =>
  [...starts].map(([subject, list]) => ({
    subject,
    ...measured,
    import: median(list.map((start) => start.import)),
    call: median(list.map(({ call }) => call)),
    wall: median(list.map(({ wall }) => wall)),
    cpu: median(list.map(({ cpu }) => cpu))
  }))

/** Whatever was measured again takes its place; the order is that of the catalogue. */
const merged = <R extends { readonly name: string }>(
  before: ReadonlyArray<R>,
  now: ReadonlyArray<R>,
  order: ReadonlyArray<{ readonly name: string }>
): ReadonlyArray<R> =>
  order.flatMap(({ name }) =>
    [now, before].flatMap((all) => all.filter((one) => one.name === name)).slice(0, 1)
  )

export const merge = (before: Results | undefined, now: Results): Results => ({
  ...now,
  works: merged(before?.works ?? [], now.works, works),
  memory: merged(before?.memory ?? [], now.memory, memoryWorks),
  starts: now.starts.length > 0 ? now.starts : (before?.starts ?? [])
})

export interface Budget {
  readonly work: string
  readonly peer: string
  /** What is compared. Default CPU; `peak` is the most memory that the process had. */
  readonly figure?: "cpu" | "peak"
  /** How much ours may take of the peer's; for memory, how much more may be alive with many units than with few. */
  readonly ratio: number
  /** How far the ratio strays between runs on a shared machine, as a part of it. */
  readonly noise: number
}

export interface Verdict {
  readonly what: string
  readonly allowed: number
  readonly measured: number
  readonly verdict: "held" | "within noise" | "exceeded"
}

const measuredOf = ({ memory, works }: Results, { figure, peer, work }: Budget): number | undefined => {
  const growth = memory.find(({ name }) => name === work)?.growth
  const grown = growth?.find(({ subject }) => subject === ours)
  if (grown !== undefined) return grown.many / grown.few
  const figures = works.find(({ name }) => name === work)?.figures ?? []
  const [own, theirs] = [ours, peer].map((name) => figures.find(({ subject }) => subject === name))
  if (own === undefined || theirs === undefined) return undefined
  return figure === "peak" ? own.peak / theirs.peak : theirs.ratio
}

/** Says of each budget whose work was measured whether it is held. */
export const verdicts = (results: Results, budgets: ReadonlyArray<Budget>): ReadonlyArray<Verdict> =>
  budgets.flatMap((budget): ReadonlyArray<Verdict> => {
    const measured = measuredOf(results, budget)
    if (measured === undefined) return []
    const { figure = "cpu", noise, peer, ratio: allowed, work } = budget
    const what = peer === ours ? `${work}: many / few` : `${work}, ${figure}: ours / ${peer}`
    const verdict =
      measured <= allowed ? "held" : measured <= allowed * (1 + noise) ? "within noise" : "exceeded"
    return [{ what, allowed, measured, verdict }]
  })
