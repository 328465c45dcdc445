/** Whether vectors can be stored and searched with. */
import { InvalidVector } from "../Errors.ts"
import type { Dense, Sparse } from "../Embeddings.ts"
import { packBytes, packFloats } from "../Packing.ts"
import type { DenseRules, Strategy } from "../Strategy.ts"

interface Problem {
  readonly reason: string
  readonly hint: string
}

/** How far the square of a unit vector's length may be from 1; the server allows as much. */
const tolerance = 1e-3

/** The largest number that a 32-bit float holds; beyond it is infinity. */
const mostFloat = 3.4028234663852886e38

/** The smallest weight that the server takes. */
const leastWeight = 1.17549435e-38

/** Whether it is a vector of numbers. */
export const isDense = (value: unknown): value is Dense =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView))

const isWhole = (value: number): boolean => Number.isInteger(value) && value >= -128 && value <= 127

/** How many numbers a vector of so many dimensions has. */
const lengthOf = (dimensions: number, rules: DenseRules | undefined): number =>
  rules?.elementType === "bit" ? dimensions / 8 : dimensions

/** How many dimensions a vector has. */
export const dimensionsOf = (vector: Dense, rules: DenseRules | undefined): number =>
  rules?.elementType === "bit" ? vector.length * 8 : vector.length

const magnitudeProblem = (squares: number, { elementType, similarity }: DenseRules): Problem | undefined => {
  if (squares === 0 && (similarity === "cosine" || similarity === "dot_product")) {
    const hint = "Leave such documents out, or use the similarity l2_norm or max_inner_product"
    return { reason: `is all zeros, which has no direction for ${similarity}`, hint }
  }
  // Of shorter floats, how much is allowed is the server's business.
  if (similarity === "dot_product" && elementType === "float" && Math.abs(squares - 1) > tolerance) {
    const hint = "Divide it by its length, or use the similarity cosine or max_inner_product"
    return { reason: `has the length ${Math.sqrt(squares)}, and dot_product wants 1`, hint }
  }
  return undefined
}

const denseProblem = (
  vector: Dense,
  rules: DenseRules | undefined,
  dimensions: number | undefined
): Problem | undefined => {
  if (vector.length === 0) return { reason: "is empty", hint: "Give a number for each dimension" }
  const length = dimensions === undefined ? undefined : lengthOf(dimensions, rules)
  if (length !== undefined && vector.length !== length) {
    const bytes = rules?.elementType === "bit" ? `, which is ${dimensions} bits` : ""
    return {
      reason: `has ${vector.length} numbers, and the field has ${length}${bytes}`,
      hint: "Use the model that the index was made for, or make another index"
    }
  }
  const whole = rules?.elementType === "byte" || rules?.elementType === "bit"
  let squares = 0
  for (let at = 0; at < vector.length; at++) {
    const value = vector[at]
    if (typeof value !== "number" || !(Math.abs(value) <= mostFloat)) {
      const hint = "Look at what made it: a division by zero, or a missing value"
      return { reason: `has ${String(value)} at ${at}, which is no number that a float holds`, hint }
    }
    if (whole && !isWhole(value)) {
      const hint = `Give whole numbers from -128 to 127, or another elementType than ${rules.elementType}`
      return { reason: `has ${value} at ${at}, which is no byte`, hint }
    }
    squares += value * value
  }
  if (rules === undefined || rules.elementType === "bit") return undefined
  // The length of bytes is the server's business.
  return rules.elementType === "byte" && rules.similarity === "dot_product"
    ? undefined
    : magnitudeProblem(squares, rules)
}

const sparseProblem = (vector: Sparse): Problem | undefined => {
  const tokens = Object.entries(vector)
  if (tokens.length === 0)
    return { reason: "has no token", hint: "Leave the document out, or search by text" }
  for (const [token, weight] of tokens) {
    if (typeof weight !== "number" || !(weight >= leastWeight && weight <= mostFloat)) {
      return { reason: `has the weight ${String(weight)} for ${token}`, hint: "Give weights above zero" }
    }
  }
  return undefined
}

/** What is wrong with a vector; `undefined` if nothing is. */
export const problemOf = (
  vector: Dense | Sparse,
  subject: string,
  { dense, takes }: Strategy,
  dimensions: number | undefined
): InvalidVector | undefined => {
  const problem = isDense(vector)
    ? takes === "dense"
      ? denseProblem(vector, dense, dimensions)
      : { reason: "is a list of numbers", hint: "Give weighted tokens, or use a strategy for dense vectors" }
    : takes === "sparse"
      ? sparseProblem(vector)
      : { reason: "is no list of numbers", hint: "Give a number for each dimension, or use Vector.sparse()" }
  return problem === undefined ? undefined : new InvalidVector({ subject, ...problem })
}

/** A vector as it is written: text where it is packed. */
export const written = (
  vector: Dense | Sparse,
  rules: DenseRules | undefined,
  packed: boolean
): Dense | Sparse | string => {
  if (!packed || !isDense(vector)) return vector
  return rules?.elementType === "byte" || rules?.elementType === "bit"
    ? packBytes(vector)
    : packFloats(vector)
}
