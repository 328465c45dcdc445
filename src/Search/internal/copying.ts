/** What a reindex writes, by what it has read. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Operation } from "../../Bulk/Operation.ts"
import type { Hit } from "../Hit.ts"
import type { ReindexOptions } from "../ReindexOptions.ts"

/** An operation, and the document that it was made of. */
export interface Input<Document> {
  readonly slice: number
  readonly hit: Hit<Document>
  readonly operation: Operation
}

/** Writes a document under the id and routing of another one. */
const writing = (
  { _id, _routing }: Hit<unknown>,
  document: unknown,
  action: "index" | "create"
): Operation => ({ action, id: _id, routing: _routing, document })

interface Read<Document> {
  readonly slice: number
  readonly hit: Hit<Document>
}

/** Makes the operations, and hears of the documents that are left out. */
export const copying = <Document, E, R>(
  {
    map,
    op_type: action = "index",
    transform
  }: Pick<ReindexOptions<Document, E, R>, "map" | "op_type" | "transform">,
  concurrency: number,
  skipped: () => void
): (<E0, R0>(
  read: Stream.Stream<Read<Document>, E0, R0>
) => Stream.Stream<Input<Document>, E0 | E, R0 | R>) => {
  const inputOf = (
    { hit, slice }: Read<Document>,
    operation: Operation | undefined
  ): ReadonlyArray<Input<Document>> => {
    if (operation !== undefined) return [{ slice, hit, operation }]
    skipped()
    return []
  }
  const written = ({ hit }: Read<Document>): Operation | undefined => {
    const document = map === undefined ? hit._source : map(hit._source, hit)
    return document === undefined ? undefined : writing(hit, document, action)
  }
  return (read) =>
    transform === undefined
      ? Stream.flattenIterable(Stream.map(read, (one) => inputOf(one, written(one))))
      : Stream.mapEffect(
          read,
          (one) => Effect.map(transform(one.hit), (operation) => inputOf(one, operation)),
          { concurrency }
        ).pipe(Stream.flattenIterable)
}
