/** What is wrong with the options of a call. */
import type { InvalidRequest } from "../../Errors.ts"
import * as Auth from "../Auth.ts"
import { type CallOptions, noOptions } from "../Service.ts"
import { hasAuthorization, problemOf } from "./headerText.ts"
import { durationOf } from "../../internal/options.ts"

type Problem = Pick<InvalidRequest, "parameter" | "reason"> | undefined

/** What is wrong, if anything. */
export const callProblem = (call: CallOptions): Problem => {
  if (call === noOptions) return undefined
  for (const parameter of ["timeout", "attemptTimeout"] as const) {
    const given = call[parameter]
    if (given !== undefined && durationOf(given) === undefined) {
      return { parameter, reason: "is no duration above zero: give one such as 30 seconds" }
    }
  }
  const { auth, headers, maxResponseSize, maxRetries, opaqueId } = call
  if (maxRetries !== undefined && !(Number.isInteger(maxRetries) && maxRetries >= 0)) {
    return { parameter: "maxRetries", reason: `is ${maxRetries}: give a whole number from 0 on` }
  }
  if (maxResponseSize !== undefined && !(maxResponseSize > 0)) {
    return { parameter: "maxResponseSize", reason: `is ${maxResponseSize}: give a number of bytes above 0` }
  }
  const wrong = auth === undefined ? undefined : Auth.problemOf(auth)
  if (wrong !== undefined) return { parameter: "auth", reason: wrong }
  if (auth !== undefined && headers !== undefined && hasAuthorization(headers)) {
    return { parameter: "headers", reason: "has Authorization beside the option auth: give one of the two" }
  }
  // Each by itself: a header of the same name takes the place of the opaque id.
  const reason =
    (headers === undefined ? undefined : problemOf(headers)) ??
    (opaqueId === undefined ? undefined : problemOf({ "x-opaque-id": opaqueId }))
  return reason === undefined ? undefined : { parameter: "headers", reason }
}
