/** One write to one index: versions and conflicts as the storage engine of a shard has them. */
import { parseDocument } from "../parsing.ts"
import { type Doc, type Json, type JsonObject, Problem } from "../model.ts"
import { validation } from "../problems.ts"
import type { Address, Index, Stored } from "../state.ts"

export type VersionType = "internal" | "external" | "external_gte"

/** What a write asks of the document that is there. */
export interface Conditions {
  readonly version: number | undefined
  readonly versionType: VersionType
  readonly ifSeqNo: number | undefined
  readonly ifPrimaryTerm: number | undefined
}

export const unconditional: Conditions = {
  version: undefined,
  versionType: "internal",
  ifSeqNo: undefined,
  ifPrimaryTerm: undefined
}

/** There is one shard, whose primary never moves. */
export const primaryTerm = 1

const shardFields = (index: Index, address: Address): JsonObject => ({
  index_uuid: index.uuid,
  shard: String(index.shardOf(address)),
  index: index.name
})

export const versionConflict = (index: Index, address: Address, reason: string): Problem =>
  new Problem(
    409,
    "version_conflict_engine_exception",
    `[${address.id}]: version conflict, ${reason}`,
    shardFields(index, address)
  )

export const seqNoConflict = (
  index: Index,
  address: Address,
  wanted: Conditions,
  found: Doc | undefined
): Problem =>
  versionConflict(
    index,
    address,
    `required seqNo [${wanted.ifSeqNo}], primary term [${wanted.ifPrimaryTerm}]. ` +
      (found === undefined
        ? "but no document was found"
        : `current document has seqNo [${found.seqNo}] and primary term [${found.primaryTerm}]`)
  )

/** What is wrong with the conditions themselves. */
export const faultsOf = (conditions: Conditions): ReadonlyArray<string> => {
  const { ifPrimaryTerm, ifSeqNo, version, versionType } = conditions
  const faults: Array<string> = []
  const least = versionType === "internal" ? 1 : 0
  // Without a version the server has -3, which stands for any.
  if (versionType === "internal" ? version !== undefined && version < least : (version ?? -3) < least) {
    faults.push(`illegal version value [${version ?? -3}] for version type [${versionType.toUpperCase()}]`)
  }
  if (versionType === "internal" && version !== undefined) {
    faults.push(
      "internal versioning can not be used for optimistic concurrency control. Please use `if_seq_no` and " +
        "`if_primary_term` instead"
    )
  }
  if (ifSeqNo !== undefined && (versionType !== "internal" || version !== undefined)) {
    faults.push("compare and write operations can not use versioning")
  }
  const term = ifPrimaryTerm ?? 0
  if (ifSeqNo !== undefined && term === 0) faults.push("ifSeqNo is set, but primary term is [0]")
  if (ifSeqNo === undefined && term !== 0) faults.push(`ifSeqNo is unassigned, but primary term is [${term}]`)
  return faults
}

const docOf = (stored: Stored | undefined): Doc | undefined =>
  stored !== undefined && "doc" in stored ? stored.doc : undefined

const versionOf = (stored: Stored | undefined): number | undefined =>
  stored === undefined ? undefined : "doc" in stored ? stored.doc.version : stored.tombstone.version

const check = (index: Index, address: Address, conditions: Conditions, stored: Stored | undefined): void => {
  const { ifPrimaryTerm, ifSeqNo, version, versionType } = conditions
  const doc = docOf(stored)
  if (ifSeqNo !== undefined && (doc?.seqNo !== ifSeqNo || doc.primaryTerm !== ifPrimaryTerm)) {
    throw seqNoConflict(index, address, conditions, doc)
  }
  const current = versionOf(stored)
  if (versionType === "internal" || current === undefined || version === undefined) return
  const conflict = versionType === "external" ? current >= version : current > version
  if (!conflict) return
  const relation = versionType === "external" ? "higher or equal to" : "higher than"
  throw versionConflict(
    index,
    address,
    `current version [${current}] is ${relation} the one provided [${version}]`
  )
}

const nextVersion = ({ version, versionType }: Conditions, stored: Stored | undefined): number =>
  versionType === "internal" ? (versionOf(stored) ?? 0) + 1 : (version ?? 1)

export interface Write extends Address {
  readonly source: Json
  /** Only if there is none yet. */
  readonly create: boolean
  readonly conditions: Conditions
}

export interface Written {
  readonly result: "created" | "updated" | "deleted" | "not_found"
  readonly version: number
  readonly seqNo: number
}

const checkBlock = (index: Index): void => {
  if (index.settings["blocks.write"] !== "true") return
  throw new Problem(
    403,
    "cluster_block_exception",
    `index [${index.name}] blocked by: [FORBIDDEN/8/index write (api)];`
  )
}

export const write = (
  index: Index,
  { conditions, create, id, routing, source }: Write,
  now: number
): Written => {
  checkBlock(index)
  const { analysis, limits, root } = index
  const parsed = parseDocument(source, { id, root, analysis, limits })
  // New fields stay, whatever becomes of the document.
  index.remap(parsed.root)
  const address = { id, routing }
  const stored = index.find(address, now)
  const existing = docOf(stored)
  if (create && existing !== undefined) {
    throw versionConflict(index, address, `document already exists (current version [${existing.version}])`)
  }
  check(index, address, conditions, stored)
  const version = nextVersion(conditions, stored)
  const seqNo = index.takeSeqNo(index.shardOf(address))
  index.put(
    {
      index: index.name,
      id,
      routing,
      version,
      seqNo,
      primaryTerm,
      source: parsed.source,
      root: parsed.part,
      order: index.takeOrder(),
      ignored: parsed.ignored
    },
    now
  )
  return { result: existing === undefined ? "created" : "updated", version, seqNo }
}

export const remove = (index: Index, address: Address, conditions: Conditions, now: number): Written => {
  checkBlock(index)
  const stored = index.find(address, now)
  check(index, address, conditions, stored)
  const version = nextVersion(conditions, stored)
  const seqNo = index.takeSeqNo(index.shardOf(address))
  index.remove(address, { version, seqNo, at: now })
  return { result: docOf(stored) === undefined ? "not_found" : "deleted", version, seqNo }
}

export const currentDoc = (index: Index, address: Address, now: number): Doc | undefined =>
  docOf(index.find(address, now))

export const documentMissing = (index: Index, address: Address): Problem =>
  new Problem(
    404,
    "document_missing_exception",
    `[${address.id}]: document missing`,
    shardFields(index, address)
  )

/** What shards answer to a write: only the primary is there. */
export const shardsOf = ({ replicas }: Index): JsonObject => ({
  total: replicas + 1,
  successful: 1,
  failed: 0
})

const longestId = 512

export const idFault = (id: string): string | undefined => {
  const bytes = new TextEncoder().encode(id).length
  return bytes > longestId
    ? `id [${id}] is too long, must be no longer than ${longestId} bytes but was: ${bytes}`
    : undefined
}

/** Refuses a request with all that is wrong with it, if anything is. */
export const refuseFaults = (faults: ReadonlyArray<string>): void => {
  if (faults.length > 0) throw validation(...faults)
}
