/** What a run shows in the end: a row for each kind of trouble. */
import * as fs from "node:fs"
import { seed } from "./plan.ts"

export interface Row {
  /** The fault, or the hostile input. */
  readonly fault: string
  /** How many seeds, programs or runs of generated input there were. */
  readonly seeds: number
  /** Calls, or operations of bulks, or inputs. */
  readonly operations: number
  /** Of these: successes that the client reported. The others are typed errors. */
  readonly acknowledged: number
  /** Acknowledged and not found, or without any outcome. */
  readonly lost: number
  /** Applied more often than reported, where the API lets the client prevent it. */
  readonly duplicated: number
  /** Fibers, sockets, timers, points in time and scrolls that were left behind. */
  readonly leaked: number
}

/** Where `npm run test:reliability` reads the rows; tests alone have no such file. */
const file = process.env["RELIABILITY_ROWS"]

/** Adds a row to the table of the run. */
export const report = (row: Row): void => {
  if (file !== undefined) fs.appendFileSync(file, `${JSON.stringify({ ...row, seed })}\n`)
}
