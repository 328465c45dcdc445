/** MurmurHash3 in its 32 bits for x86, which places documents in shards and slices. */
const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by))

const mix = (block: number): number => Math.imul(rotate(Math.imul(block, 0xcc9e2d51), 15), 0x1b873593)

/** A signed number of 32 bits. */
export const murmur3 = (bytes: Uint8Array, seed: number): number => {
  let hash = seed
  const whole = bytes.length & ~3
  const at = (index: number): number => bytes[index] ?? 0
  for (let index = 0; index < whole; index += 4) {
    const block = at(index) | (at(index + 1) << 8) | (at(index + 2) << 16) | (at(index + 3) << 24)
    hash = (Math.imul(rotate(hash ^ mix(block), 13), 5) + 0xe6546b64) | 0
  }
  if (bytes.length > whole) hash ^= mix(at(whole) | (at(whole + 1) << 8) | (at(whole + 2) << 16))
  hash ^= bytes.length
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) | 0
}
