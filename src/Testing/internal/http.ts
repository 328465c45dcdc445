import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as http from "node:http"
import * as https from "node:https"

export interface Target {
  readonly url: string
  readonly username: string | undefined
  readonly password: Redacted.Redacted | undefined
  readonly ca: string | undefined
}

export interface Answer {
  readonly status: number
  readonly body: string
}

const authorization = ({ password, username }: Target): Readonly<Record<string, string>> =>
  username === undefined || password === undefined
    ? {}
    : {
        authorization: `Basic ${Buffer.from(`${username}:${Redacted.value(password)}`).toString("base64")}`
      }

/** One GET request; its failure is the reason as text. */
export const get = (target: Target, path: string): Effect.Effect<Answer, string> =>
  Effect.callback<Answer, string>((resume, signal) => {
    const fail = (cause: unknown) =>
      resume(Effect.fail(cause instanceof Error ? cause.message : String(cause)))
    const options = {
      agent: false,
      headers: { connection: "close", ...authorization(target) },
      signal,
      ...(target.ca === undefined ? {} : { ca: target.ca })
    }
    const receive = (message: http.IncomingMessage) => {
      const chunks: Array<Buffer> = []
      message.on("data", (chunk: Buffer) => chunks.push(chunk))
      message.on("error", fail)
      message.on("end", () =>
        resume(
          Effect.succeed({ status: message.statusCode ?? 0, body: Buffer.concat(chunks).toString("utf8") })
        )
      )
    }
    try {
      const url = new URL(`${target.url}${path}`)
      const request =
        url.protocol === "https:" ? https.get(url, options, receive) : http.get(url, options, receive)
      request.on("error", fail)
    } catch (cause) {
      fail(cause)
    }
  })
