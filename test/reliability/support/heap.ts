/** How much a process holds once its garbage is gone. */
import * as Vm from "node:vm"
import * as V8 from "node:v8"

V8.setFlagsFromString("--expose-gc")

const collect: unknown = Vm.runInNewContext("gc")

/** Bytes on the heap and beside it, after a full collection. */
export const heapUsed = (): number => {
  if (typeof collect === "function") collect()
  const { arrayBuffers, heapUsed: heap } = process.memoryUsage()
  return heap + arrayBuffers
}

export const median = (all: ReadonlyArray<number>): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0

export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`
