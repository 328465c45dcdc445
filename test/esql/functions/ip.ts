import { Fn } from "effect-elasticsearch/Esql"
import { c, of } from "./case.ts"

export const cases = [
  of({
    name: "CIDR_MATCH",
    expression: Fn.cidrMatch(c.ip, "10.0.0.0/8", "192.168.0.0/16"),
    text: "CIDR_MATCH(ip, ?, ?)",
    params: ["10.0.0.0/8", "192.168.0.0/16"],
    type: "boolean",
    value: true
  }),
  of({
    name: "IP_PREFIX",
    expression: Fn.ipPrefix(c.ip, 8, 0),
    text: "IP_PREFIX(ip, ?, ?)",
    params: [8, 0],
    type: "ip",
    value: "10.0.0.0"
  }),
  of({
    name: "NETWORK_DIRECTION",
    expression: Fn.networkDirection(c.ip, "8.8.8.8", ["private"]),
    text: 'NETWORK_DIRECTION(ip, ?, ["private"])',
    params: ["8.8.8.8"],
    type: "keyword",
    refused: "newer"
  })
]
