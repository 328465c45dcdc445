/** A connection that is lost in the midst of an exchange is not taken for one that could not be made. */
import { assert, describe, it } from "@effect/vitest"
import { mayHaveRun } from "effect-elasticsearch/Errors"
import { fromError } from "../../src/Transport/internal/exchangeErrors.ts"
import { requestTo } from "../support/scriptedServer.ts"

/** As Node makes it of what the system says. */
const failed = (syscall: string, code: string): Error =>
  Object.assign(new Error(`${syscall} ${code}`), { code, syscall })

const request = requestTo("http://127.0.0.1:9200")

describe("a failure of the system", () => {
  it.each(["ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH"])(
    "%s says that nothing was sent at connecting only",
    (code) => {
      const atConnecting = fromError(request, failed("connect", code))
      assert(atConnecting._tag === "ConnectionError")
      assert.deepStrictEqual([atConnecting.code, mayHaveRun(atConnecting)], [code, false])
      for (const syscall of ["read", "write"]) {
        const underWay = fromError(request, failed(syscall, code))
        assert(underWay._tag === "ConnectionError")
        assert.isTrue(mayHaveRun(underWay), `${syscall} ${code}`)
        assert.include(underWay.reason, code)
      }
    }
  )
})
