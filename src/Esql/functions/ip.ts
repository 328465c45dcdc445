/**
 * Functions of IP addresses.
 *
 * @since 0.1.0
 */
import type { Expression, One } from "../Expression.ts"
import { call } from "../internal/call.ts"
import type { Text } from "../Type.ts"

/**
 * `CIDR_MATCH`: whether an address is in one of the blocks.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const isInternal = Fn.cidrMatch(column("client", "ip"), "10.0.0.0/8", "192.168.0.0/16")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/ip-functions#esql-cidr_match
 * @category ip
 * @since 0.1.0
 */
export const cidrMatch = (
  ip: One<"ip">,
  ...blocks: readonly [One<Text>, ...ReadonlyArray<One<Text>>]
): Expression<"boolean"> => call("CIDR_MATCH", [ip, ...blocks])

/**
 * `IP_PREFIX`: the beginning of an address: as many bits as are said, for addresses of either version.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const network = Fn.ipPrefix(column("client", "ip"), 24, 112)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/ip-functions#esql-ip_prefix
 * @category ip
 * @since 0.1.0
 */
export const ipPrefix = (
  ip: One<"ip">,
  prefixLengthV4: One<"integer">,
  prefixLengthV6: One<"integer">
): Expression<"ip"> => call("IP_PREFIX", [ip, prefixLengthV4, prefixLengthV6])

/**
 * `NETWORK_DIRECTION`: which way traffic goes, seen from the networks that are one's own: `inbound`, `outbound`,
 * `internal` or `external`. It needs a server of 9.4 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const direction = Fn.networkDirection(column("source.ip", "ip"), column("destination.ip", "ip"), ["private"])
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/ip-functions#esql-network_direction
 * @category ip
 * @since 0.1.0
 */
export const networkDirection = (
  source: One<"ip">,
  destination: One<"ip">,
  internalNetworks: ReadonlyArray<string> | One<Text>
): Expression<"keyword"> => call("NETWORK_DIRECTION", [source, destination, internalNetworks])
