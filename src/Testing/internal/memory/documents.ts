/** All endpoints that read and write documents by id. */
import { bulkHandlers } from "./documents/bulk.ts"
import { mgetHandlers } from "./documents/mget.ts"
import { readHandlers } from "./documents/reading.ts"
import { writeHandlers } from "./documents/writing.ts"
import type { Handlers } from "./model.ts"
import type { Store } from "./store.ts"

export const documentHandlers = (store: Store): Handlers => ({
  ...readHandlers(store),
  ...writeHandlers(store),
  ...bulkHandlers(store),
  ...mgetHandlers(store)
})
