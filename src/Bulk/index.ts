/**
 * Bulks: many documents in few requests, with an outcome for each.
 *
 * Reach for `run` to load what a Stream or iterable gives, for `stream` where each outcome matters, for `ingester`
 * where many fibers write as long as a program runs.
 *
 * @since 0.1.0
 */
export * from "./Bulk.ts"
export * from "./DeadLetter.ts"
export * from "./Ingester.ts"
export * from "./InputError.ts"
export * from "./Operation.ts"
export * from "./Options.ts"
export * from "./Outcome.ts"
export {
  bar,
  type BarOptions,
  type Change,
  formatChange,
  makeProgress,
  type Progress,
  progressChanges,
  type Statistics
} from "./Progress.ts"
