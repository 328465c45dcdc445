/** The credentials that a URL may have. */
import * as Redacted from "effect/Redacted"
import * as Auth from "../Auth.ts"

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** User and password of a URL; `undefined` where it has neither. */
export const authIn = ({ password, username }: URL): Auth.Auth | undefined =>
  username === "" && password === ""
    ? undefined
    : Auth.basic(decode(username), Redacted.make(decode(password)))
