/** Options that stand for something else, miss something or contradict each other. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { ConfigError } from "../../Errors.ts"
import * as Auth from "../Auth.ts"
import * as CloudId from "../CloudId.ts"
import * as Node from "../Node.ts"
import type { Compression, Options, TransportOptions } from "../Options.ts"
import { hasAuthorization, problemOf } from "./headerText.ts"

export const refused = (option: string, reason: string, hint: string): Effect.Effect<never, ConfigError> =>
  Effect.fail(new ConfigError({ option, reason, hint }))

export const compressionOf = ({ compression, serverMode }: TransportOptions) => {
  const given = compression ?? serverMode === "serverless"
  const all: Compression = typeof given === "boolean" ? { requests: given, responses: given } : given
  const { requests = true, responses = true, threshold = 1024 } = all
  return { requests, responses, threshold }
}

export const checkHeaders = (
  { auth, headers = {}, opaqueIdPrefix = "" }: TransportOptions,
  changes: boolean
): Effect.Effect<void, ConfigError> => {
  const wrong = problemOf(headers)
  if (wrong !== undefined) return refused("headers", wrong, "Correct the header")
  const wrongPrefix = problemOf({ "x-opaque-id": opaqueIdPrefix })
  if (wrongPrefix !== undefined) return refused("opaqueIdPrefix", wrongPrefix, "Correct it")
  const beside = auth !== undefined ? "the option auth" : changes ? "credentials that change" : undefined
  return beside !== undefined && hasAuthorization(headers)
    ? refused("headers", `has Authorization beside ${beside}`, "Give one of the two")
    : Effect.void
}

export const checkAuth = ({ auth }: TransportOptions): Effect.Effect<void, ConfigError> => {
  const wrong = auth === undefined ? undefined : Auth.problemOf(auth)
  return wrong === undefined ? Effect.void : refused("auth", wrong, "Correct the credentials")
}

/** What is there of each: the nodes that are given, or the one of the Cloud ID. */
export const nodesOf = ({
  cloudId,
  nodes,
  serverMode,
  sniff
}: Options): Effect.Effect<ReadonlyArray<Node.Node>, ConfigError> => {
  if (nodes !== undefined && cloudId !== undefined) {
    return refused("cloudId", "is set beside nodes", "Give one of the two")
  }
  const isCloud = cloudId !== undefined || serverMode === "serverless"
  const sniffs = sniff?.onStart === true || sniff?.onFailure === true || sniff?.interval !== undefined
  if (isCloud && sniffs) {
    const reason = `is set with ${cloudId === undefined ? "serverMode: serverless" : "a Cloud ID"}`
    return refused("sniff", reason, "Leave it out: what stands before the nodes there cannot be gone around")
  }
  return Effect.fromResult(
    cloudId === undefined ? Node.parseAll(nodes ?? []) : Result.map(CloudId.parse(cloudId), (node) => [node])
  )
}

export const checkTls = (
  options: Options,
  nodes: ReadonlyArray<Node.Node>
): Effect.Effect<void, ConfigError> =>
  options.tls === undefined || nodes.some(({ url }) => url.startsWith("https:"))
    ? Effect.void
    : refused("tls", "is set, but no node has https", "Write the nodes as https://…, or leave tls out")
