/** What the writing endpoints have in common: conditions, routing and refreshing. */
import { NotSimulated, Problem } from "../model.ts"
import type { Params } from "../params.ts"
import { illegalArgument } from "../problems.ts"
import type { Address, Index } from "../state.ts"
import type { Conditions, VersionType } from "./engine.ts"

export const conditionParams = ["version", "version_type", "if_seq_no", "if_primary_term"] as const

export const versionTypeOf = (text: string | undefined): VersionType => {
  switch (text) {
    case undefined:
    case "internal":
      return "internal"
    case "external":
    case "external_gt":
      return "external"
    case "external_gte":
      return "external_gte"
    default:
      throw illegalArgument(`No version type match [${text}]`)
  }
}

export const checkSeqNo = (seqNo: number | undefined, term: number | undefined): void => {
  if (seqNo !== undefined && seqNo < 0) {
    throw illegalArgument(`sequence numbers must be non negative. got [${seqNo}].`)
  }
  if (term !== undefined && term < 0) {
    throw illegalArgument(`primary term must be non negative. got [${term}]`)
  }
}

export const conditionsOf = (params: Params): Conditions => {
  const [ifSeqNo, ifPrimaryTerm] = [params.long("if_seq_no"), params.long("if_primary_term")]
  checkSeqNo(ifSeqNo, ifPrimaryTerm)
  return {
    version: params.long("version"),
    versionType: versionTypeOf(params.text("version_type")),
    ifSeqNo,
    ifPrimaryTerm
  }
}

export type Refresh = "now" | "wait" | "later"

export const refreshOf = (params: Params): Refresh => {
  const value = params.text("refresh")
  switch (value) {
    case undefined:
    case "false":
      return "later"
    case "":
    case "true":
      return "now"
    case "wait_for":
      return "wait"
    default:
      throw illegalArgument(`Unknown value for refresh: [${value}].`)
  }
}

/** Refreshes the shards; who waits for a refresh does not wait here, it is made at once. */
export const refreshShards = (index: Index, shards: ReadonlySet<number>, refresh: Refresh): void => {
  if (refresh !== "later") index.refresh(shards)
}

/** Refreshes the shard of a document after what is done there, which may fail. */
export const refreshAfter = <A>(index: Index, address: Address, refresh: Refresh, run: () => A): A => {
  try {
    return run()
  } finally {
    refreshShards(index, new Set([index.shardOf(address)]), refresh)
  }
}

/** No pipelines are simulated; `_none` asks for none. */
export const checkPipeline = (pipeline: string | undefined): void => {
  if (pipeline !== undefined && pipeline !== "_none") throw new NotSimulated("ingest pipelines")
}

export const text = (value: string | undefined): string | undefined => (value === "" ? undefined : value)

/** The routing of a document in an index that was found by a name: an alias may bring one along. */
export const routingOf = (
  index: Index,
  name: string,
  routing: string | undefined,
  id: string | undefined
): string | undefined => {
  const own = index.aliases.get(name)?.indexRouting
  if (own !== undefined && routing !== undefined && own !== routing) {
    throw illegalArgument(
      `Alias [${name}] has index routing associated with it [${own}], and was provided with routing value ` +
        `[${routing}], rejecting operation`
    )
  }
  const used = routing ?? own
  if (used === undefined && index.root.routingRequired) throw routingMissing(index, id)
  return used
}

const routingMissing = ({ name }: Index, id: string | undefined): Problem =>
  new Problem(400, "routing_missing_exception", `routing is required for [${name}]/[${id ?? "null"}]`, {
    index_uuid: "_na_",
    index: name
  })
