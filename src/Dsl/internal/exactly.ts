/** Calls whose answers a schema reads. */
import type * as Schema from "effect/Schema"
import { isExact } from "../../Transport/Long.ts"
import type { CallOptions } from "../../Transport/Service.ts"

/** With exact integers where the schema has some, unless the call says otherwise. */
export const exactly = (schema: Schema.Top, call: CallOptions = {}): CallOptions =>
  isExact(schema) ? { exactIntegers: true, ...call } : call
