/** What the pool keeps of a node. Changed in place: a request touches it twice, and more objects would cost. */
import type { Node } from "../Node.ts"
import type { NodeLease, Outcome } from "../NodePool.ts"
import type { Candidate } from "../NodeSelector.ts"

/** How fast a peak of the latency is forgotten, in milliseconds. */
const decay = 10_000

export class Entry implements Candidate {
  node: Node
  inFlight = 0
  latency = 0
  failures = 0
  timeouts = 0
  reason: string | undefined
  /** `undefined`: it lives. */
  deadUntil: number | undefined
  /** How often it died: requests that began before say nothing of it. */
  deaths = 0
  /** When it was last sent something. */
  triedAt = -Infinity
  /** The request that is to show whether it lives again. */
  trial: Lease | undefined
  private heardAt = 0

  constructor(node: Node) {
    this.node = node
  }

  answered(now: number, took: number): void {
    this.failures = 0
    this.timeouts = 0
    const weight = took > this.latency ? 0 : Math.exp((this.heardAt - now) / decay)
    this.latency = this.latency * weight + took * (1 - weight)
    this.heardAt = now
  }

  died(now: number, deadFor: number, reason: string): void {
    this.failures++
    this.timeouts = 0
    this.reason = reason
    this.deaths++
    this.deadUntil = now + deadFor
  }

  /** The same node with what was learnt about it: name, roles, attributes. Its object changes only with them. */
  renamed(node: Node): Entry {
    const { attributes, name, roles } = this.node
    const known = JSON.stringify([name, roles, attributes])
    if (node.name !== undefined && known !== JSON.stringify([node.name, node.roles, node.attributes])) {
      this.node = { ...this.node, name: node.name, roles: node.roles, attributes: node.attributes }
    }
    return this
  }
}

export class Lease implements NodeLease {
  readonly entry: Entry
  readonly node: Node
  readonly began: number
  readonly deaths: number
  readonly elapsed: () => number
  private readonly settled: (lease: Lease, outcome: Outcome, reason: string) => void

  constructor(
    entry: Entry,
    now: () => number,
    settled: (lease: Lease, outcome: Outcome, reason: string) => void
  ) {
    this.entry = entry
    this.node = entry.node
    this.began = now()
    this.deaths = entry.deaths
    entry.triedAt = this.began
    // To the microsecond; what is behind it is error of the arithmetic.
    this.elapsed = () => Math.round((now() - this.began) * 1000) / 1000
    this.settled = settled
  }

  settle(outcome: Outcome, reason = ""): void {
    this.settled(this, outcome, reason)
  }
}
