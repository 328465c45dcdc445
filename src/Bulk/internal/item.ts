/** One operation on its way, and what has happened to it. Changed in place by the sender alone. */
import type { Operation } from "../Operation.ts"
import { type Failed, type Reason } from "../Outcome.ts"

export class Item<Input> {
  readonly input: Input
  readonly position: number
  readonly operation: Operation
  /** Why it cannot be sent. */
  refusal: Reason | undefined
  /** Whether its id was made here. */
  hasOwnId = false
  /** In how many requests it was sent. */
  attempts = 0
  /** Whether a request that it was in got no answer. */
  isUncertain = false
  /** Whether it has its outcome. */
  isSettled = false

  constructor(input: Input, position: number, operation: Operation) {
    this.input = input
    this.position = position
    this.operation = operation
  }
}

export const failed = <Input>(
  { attempts, input, isUncertain, operation, position }: Item<Input>,
  reason: Reason,
  mayHaveRun = isUncertain
): Failed<Input> => ({
  _tag: "Failed",
  input,
  position,
  attempts,
  operation,
  status: "status" in reason ? reason.status : undefined,
  reason,
  mayHaveRun
})

/**
 * Whether it comes to the same when it runs twice: the whole document under an id, without a condition that the
 * first run would break; a deletion; fields of a document.
 */
export const isRepeatable = ({ hasOwnId, operation }: Item<unknown>): boolean => {
  if (hasOwnId) return true
  if (operation.if_seq_no !== undefined || operation.version !== undefined) return false
  switch (operation.action) {
    case "create":
      return false
    case "index":
      return operation.id !== undefined
    case "update":
      return operation.script === undefined
    case "delete":
      return true
  }
}
