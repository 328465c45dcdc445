/**
 * How much these tests do. The short form runs with `npm test`, always with the same seed. The long one is
 * `npm run test:reliability`, with a new seed each time; RELIABILITY_SEED plays one again.
 */
const wanted = process.env["RELIABILITY_SEED"]

export const isLong = process.env["RELIABILITY"] === "long"

/** An amount of work: of the short form, of the long one. */
export const amount = (short: number, long: number): number => (isLong ? long : short)

/** What all that is random in a run comes from. */
export const seed: number =
  wanted === undefined ? (isLong ? Date.now() % 1_000_000_007 : 20_260_901) : Number(wanted)

if (!Number.isSafeInteger(seed))
  throw new Error(`RELIABILITY_SEED=${wanted}: give the number that a run has printed`)
