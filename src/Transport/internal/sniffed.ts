/** What is wrong with an answer to the question for the nodes. */
import { DecodeError, NoLivingNodes } from "../../Errors.ts"

export const failureOf = (node: string, body: unknown, expected: string): DecodeError =>
  new DecodeError({
    endpoint: "nodes.info",
    method: "GET",
    path: "/_nodes/_all/http",
    node,
    attempts: [],
    at: [],
    expected,
    body
  })

export const notOf = (url: string): NoLivingNodes =>
  new NoLivingNodes({
    endpoint: "nodes.info",
    reason: `the node ${url} has left the pool while it was asked for the others`
  })
