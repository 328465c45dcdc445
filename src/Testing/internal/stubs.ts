/** The stubs of one fake, with their uses: which one answers a call, and what to say where none does. */
import type { Sent } from "./sent.ts"
import { secretsIn } from "./sent.ts"
import { indented, missed, show, timesOf } from "./show.ts"
import type { Misfit, Spec } from "./stub.ts"

/** A stub of a fake. Changed in place. */
export interface Entry {
  readonly spec: Spec
  readonly position: number
  used: number
}

/**
 * The most specific first: for one node, by what it is for, by how much it asks, with a count before without;
 * of equals the one that was given first.
 */
const bySpecificity = (a: Entry, b: Entry): number => {
  const [one, other] = [a.spec, b.spec]
  return (
    Number(other.node !== undefined) - Number(one.node !== undefined) ||
    other.rank - one.rank ||
    other.weight - one.weight ||
    Number(other.limit !== undefined) - Number(one.limit !== undefined) ||
    a.position - b.position
  )
}

const isUsedUp = ({ spec: { limit }, used }: Entry): boolean => limit !== undefined && used >= limit.count

const misfits = (entry: Entry, sent: Sent): ReadonlyArray<Misfit> => {
  const { conditions, limit, node } = entry.spec
  const found: Array<Misfit> = []
  for (const condition of conditions) {
    const misfit = condition(sent)
    if (misfit === undefined) continue
    found.push(misfit)
    // Those behind it may count on what it asks.
    break
  }
  if (node !== undefined && node !== sent.node) {
    found.push({ distance: 2, why: () => [`is for the node ${node}, the call went to ${sent.node}`] })
  }
  if (isUsedUp(entry)) {
    found.push({ distance: 0.5, why: () => [`is used up: it answers ${timesOf(limit?.count ?? 0)}`] })
  }
  return found
}

const nameOf = ({ position, spec }: Entry): string => `stub ${position}, ${spec.name}`

export interface Stubs {
  /** The stub for a request, but for those that have passed. It counts as used. */
  readonly take: (sent: Sent, passed: ReadonlySet<Entry>) => Entry | undefined
  /** What to say of a request that no stub fits. */
  readonly explain: (sent: Sent) => string
  /** What was to be used and was not. */
  readonly unmet: () => ReadonlyArray<string>
}

const bodyLine = (sent: Sent): ReadonlyArray<string> => {
  if (sent.text === undefined || sent.text === "") return []
  return [show(sent.body ?? sent.text, secretsIn(sent), 400)]
}

const most = 3

export const make = (specs: ReadonlyArray<Spec>, defaults: ReadonlyArray<Spec>): Stubs => {
  const given = specs.map((spec, index): Entry => ({ spec, position: index + 1, used: 0 }))
  const own = defaults.map((spec, index): Entry => ({ spec, position: given.length + index + 1, used: 0 }))
  const sorted = [...given, ...own].sort(bySpecificity)

  const nearest = (sent: Sent): ReadonlyArray<string> => {
    const near = given
      .map((entry) => {
        const found = misfits(entry, sent)
        return { entry, found, distance: found.reduce((sum, one) => sum + one.distance, 0) }
      })
      .sort((a, b) => a.distance - b.distance)
    const shown = near.slice(0, most).map(({ entry, found }) => {
      const why = found.length === 0 ? ["did not want to answer"] : found.flatMap((one) => one.why())
      return `${nameOf(entry)}\n${indented(why, 2)}`
    })
    return near.length > most ? [...shown, `and ${near.length - most} more`] : shown
  }

  return {
    take: (sent, passed) => {
      const entry = sorted.find((one) => !passed.has(one) && misfits(one, sent).length === 0)
      if (entry !== undefined) entry.used++
      return entry
    },
    explain: (sent) => {
      const near = nearest(sent)
      return [
        "No stub fits it:",
        indented([`${sent.method} ${sent.path}`, ...bodyLine(sent)], 2),
        near.length === 0 ? "There are no stubs." : `The nearest stubs:\n${indented(near, 2)}`
      ].join("\n")
    },
    unmet: () =>
      given.flatMap((entry) => {
        const { limit } = entry.spec
        return limit === undefined || !limit.exactly || entry.used >= limit.count
          ? []
          : [`${nameOf(entry)}: ${missed("used", timesOf(limit.count), entry.used)}.`]
      })
  }
}
