/**
 * What scans give: documents with what Elasticsearch says of them.
 *
 * @since 0.1.0
 */
import type * as Result from "effect/Result"
import type { SearchHit } from "../Api/types/Search.ts"
import type { DecodeError } from "../Errors.ts"

/**
 * A hit whose document is there, decoded.
 *
 * @category models
 * @since 0.1.0
 */
export interface Hit<Document> extends SearchHit<Document> {
  readonly _source: Document
}

/**
 * A hit whose document is not of the schema, as the server gave it, and what is wrong with it: the place inside
 * the document is in `error.at`, behind `_source`.
 *
 * @category models
 * @since 0.1.0
 */
export interface Undecoded {
  readonly hit: SearchHit
  readonly error: DecodeError
}

/**
 * A hit that was decoded, or one that could not be.
 *
 * @category models
 * @since 0.1.0
 */
export type DecodedHit<Document> = Result.Result<Hit<Document>, Undecoded>
