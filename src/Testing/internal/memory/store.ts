/** The indices of a cluster, and what making and finding one takes. */
import { checkConflicts } from "./aliases.ts"
import { readMapping } from "./mapping/read.ts"
import { type Ids, makeIds } from "./ids.ts"
import { type JsonObject, Problem } from "./model.ts"
import { checkIndexName, indexToWrite, invalidIndexName, isAlias } from "./names.ts"
import { readSettings } from "./settings.ts"
import { Index } from "./state.ts"
import { giveAliases, type Template, templateFor, withTemplate } from "./templates.ts"

export interface NewIndex {
  readonly settings?: JsonObject | undefined
  readonly mappings?: JsonObject | undefined
  /** Gives the index its aliases, and throws if that cannot be. */
  readonly aliases?: ((index: Index) => void) | undefined
}

export class Store {
  readonly ids: Ids = makeIds()
  readonly uuid = this.ids.uuid()
  readonly indices = new Map<string, Index>()
  readonly templates = new Map<string, Template>()
  /** When the request came that is being answered. */
  now = 0

  create(name: string, { aliases, ...given }: NewIndex = {}): Index {
    const existing = this.indices.get(name)
    if (existing !== undefined) throw alreadyExists(existing)
    checkIndexName(name)
    if (isAlias(this.indices, name)) throw invalidIndexName(name, "already exists as alias")
    const template = templateFor(this.templates, name)
    const { mappings, settings } = template === undefined ? given : withTemplate(template, given)
    const own = readSettings(settings ?? {})
    const uuid = this.ids.uuid()
    const index = new Index(
      name,
      uuid,
      {
        ...own,
        "routing.allocation.include._tier_preference": "data_content",
        number_of_shards: own["number_of_shards"] ?? "1",
        number_of_replicas: own["number_of_replicas"] ?? "1",
        provided_name: name,
        creation_date: String(this.now),
        uuid,
        "version.created": versionCreated
      },
      this.now
    )
    if (mappings !== undefined) index.remap(readMapping(mappings, index.analysis))
    this.indices.set(name, index)
    try {
      aliases?.(index)
      if (template !== undefined) {
        for (const alias of giveAliases(index, template)) checkConflicts(this.indices, alias)
      }
    } catch (thrown) {
      this.indices.delete(name)
      throw thrown
    }
    return index
  }

  /** The index that documents are written to by a name; made if there is none. */
  writable(name: string, requireAlias: boolean): Index {
    if (requireAlias && !isAlias(this.indices, name)) {
      throw new Problem(
        404,
        "index_not_found_exception",
        `no such index [${name}] and [require_alias] request flag is [true] and [${name}] is not an alias`,
        { index_uuid: "_na_", index: name }
      )
    }
    return indexToWrite(this.indices, name) ?? this.create(name)
  }
}

/** The version number of indices that Elasticsearch 9.5.2 makes. */
const versionCreated = "9111000"

export const alreadyExists = ({ name, uuid }: Index): Problem =>
  new Problem(400, "resource_already_exists_exception", `index [${name}/${uuid}] already exists`, {
    index_uuid: uuid,
    index: name
  })
