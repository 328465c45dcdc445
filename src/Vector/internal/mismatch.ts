/** The failure of what gives another number of vectors than there are texts. */
import { EmbeddingError } from "../Errors.ts"

export const mismatch = (texts: number, vectors: ReadonlyArray<unknown>): EmbeddingError =>
  new EmbeddingError({
    texts,
    vectors: vectors.length,
    reason: "there must be one for each, in their order",
    hint: "Look at what embeds them; if it takes only so many at once, make batchSize smaller"
  })
