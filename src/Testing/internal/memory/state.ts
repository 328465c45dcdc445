/**
 * An index: its settings, mapping, aliases and documents.
 *
 * This is where the in-memory cluster changes; all that is handed out is immutable. Documents become searchable
 * when a refresh makes a view of them: one that is asked for, or the index's own, which comes `refresh_interval`
 * after the first write that no view shows yet.
 */
import { type Analysis, type Analyzer, makeAnalysis, normalizeWith } from "./analysis.ts"
import { checkLimits, compile, type Limits } from "./mapping/compile.ts"
import { emptyRoot, type Root } from "./mapping/tree.ts"
import type { Doc, JsonObject, Mapping, Token, View } from "./model.ts"
import { millisOf } from "./params.ts"
import { illegalArgument } from "./problems.ts"
import { integerSetting, refreshInterval, type Settings } from "./settings.ts"
import { shardOf } from "./shards.ts"

export interface AliasOptions {
  readonly filter: JsonObject | undefined
  readonly indexRouting: string | undefined
  readonly searchRouting: string | undefined
  readonly isWriteIndex: boolean | undefined
  readonly isHidden: boolean | undefined
}

/** What a document is looked for by. Its shard is that of its routing, or else of its id. */
export interface Address {
  readonly id: string
  readonly routing: string | undefined
}

/** What is remembered of a deleted document for a while: its version counts on. */
export interface Tombstone {
  readonly version: number
  readonly seqNo: number
  readonly at: number
}

export type Stored = { readonly doc: Doc } | { readonly tombstone: Tombstone }

export class Index {
  readonly name: string
  readonly uuid: string
  readonly created: number
  readonly analysis: Analysis
  settings: Settings
  aliases: ReadonlyMap<string, AliasOptions> = new Map()
  closed = false

  #root: Root = emptyRoot
  #mapping: Mapping
  readonly #docs = new Map<string, Doc>()
  readonly #tombstones = new Map<string, Tombstone>()
  /** The next sequence number of each shard. */
  readonly #seqNos: Array<number>
  #nextOrder = 0
  #visible: ReadonlyArray<Doc> = []
  /** When the first write came that is not in `visible`. */
  #dirtySince: number | undefined
  #view: View | undefined

  constructor(name: string, uuid: string, settings: Settings, now: number) {
    this.name = name
    this.uuid = uuid
    this.settings = settings
    this.created = now
    this.analysis = makeAnalysis(settings)
    this.#seqNos = Array.from({ length: this.shards }, () => 0)
    this.#mapping = compile(emptyRoot, this.analysis.hasDefault)
  }

  get root(): Root {
    return this.#root
  }

  get mapping(): Mapping {
    return this.#mapping
  }

  get hidden(): boolean {
    return this.settings["hidden"] === "true"
  }

  get replicas(): number {
    return integerSetting(this.settings, "number_of_replicas", 1)
  }

  get shards(): number {
    return integerSetting(this.settings, "number_of_shards", 1)
  }

  get limits(): Limits {
    return {
      totalFields: integerSetting(this.settings, "mapping.total_fields.limit", 1000),
      depth: integerSetting(this.settings, "mapping.depth.limit", 20),
      nestedFields: integerSetting(this.settings, "mapping.nested_fields.limit", 100)
    }
  }

  /** Takes a mapping over, unless something is wrong with it as a whole. */
  remap(root: Root): void {
    if (root === this.#root) return
    const mapping = compile(root, this.analysis.hasDefault)
    checkLimits(root, this.limits)
    this.#root = root
    this.#mapping = mapping
    this.#view = undefined
  }

  reset(settings: Settings): void {
    this.settings = settings
    this.#view = undefined
  }

  /** The shard of a document. */
  shardOf({ id, routing }: Address): number {
    return this.shards === 1 ? 0 : shardOf(this.#current(), routing ?? id)
  }

  /** Each shard has ids of its own. */
  #keyOf(address: Address): string {
    return `${this.shardOf(address)} ${address.id}`
  }

  /** A document as it is now, or what is left of a deleted one. */
  find(address: Address, now: number): Stored | undefined {
    const key = this.#keyOf(address)
    const doc = this.#docs.get(key)
    if (doc !== undefined) return { doc }
    const tombstone = this.#tombstones.get(key)
    return tombstone === undefined || now - tombstone.at > this.#remembers ? undefined : { tombstone }
  }

  get #remembers(): number {
    return millisOf("index.gc_deletes", String(this.settings["gc_deletes"] ?? "60s"))
  }

  /** A document as the last refresh left it. */
  findVisible(address: Address): Doc | undefined {
    const shard = this.shardOf(address)
    return this.#visible.find((doc) => doc.id === address.id && this.shardOf(doc) === shard)
  }

  /** How many documents a search sees. */
  get count(): number {
    return this.#visible.length
  }

  takeSeqNo(shard: number): number {
    const seqNo = this.#seqNos[shard] ?? 0
    this.#seqNos[shard] = seqNo + 1
    return seqNo
  }

  /** A place behind all documents that were written before. */
  takeOrder(): number {
    return this.#nextOrder++
  }

  put(doc: Doc, now: number): void {
    this.#touch(now)
    const key = this.#keyOf(doc)
    this.#tombstones.delete(key)
    // Lucene appends: what is written again stands behind all others.
    this.#docs.delete(key)
    this.#docs.set(key, doc)
  }

  remove(address: Address, tombstone: Tombstone): void {
    this.#touch(tombstone.at)
    const key = this.#keyOf(address)
    this.#docs.delete(key)
    this.#tombstones.set(key, tombstone)
  }

  #touch(now: number): void {
    this.refreshIfDue(now)
    this.#dirtySince ??= now
  }

  /** The refresh that comes by itself. */
  refreshIfDue(now: number): void {
    const interval = refreshInterval(this.settings)
    if (this.#dirtySince === undefined || interval === undefined) return
    if (now - this.#dirtySince >= interval) this.refresh()
  }

  /** Shows what was written; without `shards` in all of them. */
  refresh(shards?: ReadonlySet<number>): void {
    if (this.#dirtySince === undefined) return
    const all = [...this.#docs.values()]
    if (shards === undefined || shards.size === this.shards) {
      this.#dirtySince = undefined
      this.#visible = all
      this.#view = undefined
      return
    }
    const isIn = (doc: Doc): boolean => shards.has(this.shardOf(doc))
    const others = this.#visible.filter((doc) => !isIn(doc))
    this.#visible = [...others, ...all.filter(isIn)].toSorted((a, b) => a.order - b.order)
    this.#view = undefined
  }

  /** What a search sees now. */
  view(now: number): View {
    this.refreshIfDue(now)
    return this.#current()
  }

  #current(): View {
    return (this.#view ??= this.#makeView())
  }

  #makeView(): View {
    const { analysis, name } = this
    const found = (analyzer: string): Analyzer => {
      const known = analysis.analyzer(analyzer) ?? analysis.normalizer(analyzer)
      if (known === undefined) throw illegalArgument(`failed to find analyzer [${analyzer}]`)
      return known
    }
    return {
      name,
      mapping: this.#mapping,
      docs: this.#visible,
      settings: Object.fromEntries(
        Object.entries(this.settings).map(([setting, value]) => [setting, String(value)] as const)
      ),
      analyze: (analyzer, text): ReadonlyArray<Token> => found(analyzer).analyze(text).tokens,
      normalize: (analyzer, word) => normalizeWith(found(analyzer), word)
    }
  }
}
