/**
 * Whose turn it is at a node: so many exchanges at once, and the others wait in the order they came.
 *
 * They could wait in undici's own queue, but there one that nobody waits for any more keeps its place and its memory
 * until its turn, and then costs a socket that works. And a limit of time that runs out while waiting is no fault of
 * the node's, which undici does not tell.
 */

/** Something that waits for its turn. */
export interface Turn {
  previous: Turn | undefined
  next: Turn | undefined
  /** Whatever comes of it, {@link Turns.leave} has to follow. */
  begin(): void
}

export class Turns {
  private readonly limit: number
  private running = 0
  private first: Turn | undefined
  private last: Turn | undefined
  private isBeginning = false
  private ended: (() => void) | undefined

  constructor(limit: number) {
    this.limit = limit
  }

  /** Begins at once, or when enough others have left. */
  enter(turn: Turn): void {
    turn.previous = this.last
    if (this.last === undefined) this.first = turn
    else this.last.next = turn
    this.last = turn
    this.advance()
  }

  leave(): void {
    this.running--
    this.advance()
  }

  /** What has not begun never does then. */
  remove(turn: Turn): void {
    const { next, previous } = turn
    if (previous === undefined && this.first !== turn) return
    if (previous === undefined) this.first = next
    else previous.next = next
    if (next === undefined) this.last = previous
    else next.previous = previous
    turn.previous = undefined
    turn.next = undefined
    if (this.first === undefined) this.end()
  }

  /** Calls back once nobody waits any more; nobody may enter then. */
  whenNobodyWaits(callback: () => void): void {
    this.ended = callback
    if (this.first === undefined) this.end()
  }

  /** A loop: where beginning fails at once, it leaves at once. */
  private advance(): void {
    if (this.isBeginning) return
    this.isBeginning = true
    for (let turn = this.first; turn !== undefined && this.running < this.limit; turn = this.first) {
      this.running++
      this.first = turn.next
      if (this.first === undefined) this.last = undefined
      else this.first.previous = undefined
      turn.next = undefined
      turn.begin()
    }
    this.isBeginning = false
    if (this.first === undefined) this.end()
  }

  private end(): void {
    const { ended } = this
    this.ended = undefined
    ended?.()
  }
}
