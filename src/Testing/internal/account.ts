import * as Effect from "effect/Effect"
import * as command from "./command.ts"
import { isRoot } from "./environment.ts"
import type { ServerError } from "./ServerError.ts"

/** Its number on most systems, for those where `id` does not know it. */
const usualNobody = 65_534

const idOfNobody = (flag: "-u" | "-g"): Effect.Effect<number> =>
  command.run({ bin: "id", args: [flag, "nobody"] }, "").pipe(
    Effect.map(({ output }) => (/^\d+\s*$/.test(output) ? Number(output) : usualNobody)),
    Effect.orElseSucceed(() => usualNobody)
  )

/** Elasticsearch refuses to run as root: then it gets the account of `nobody`, else none. */
export const serverAccount: Effect.Effect<command.Account | undefined> = Effect.suspend(() =>
  isRoot() ? Effect.all({ uid: idOfNobody("-u"), gid: idOfNobody("-g") }) : Effect.succeed(undefined)
)

/** Gives a folder and all in it to that account. */
export const own = (
  directory: string,
  account: command.Account | undefined
): Effect.Effect<void, ServerError> =>
  account === undefined
    ? Effect.void
    : Effect.asVoid(
        command.succeed(
          { bin: "chown", args: ["-R", `${account.uid}:${account.gid}`, directory] },
          "Run as a user other than root"
        )
      )
