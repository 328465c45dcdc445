/**
 * What tests of programs that use Elasticsearch need. Each of these is a layer that goes in the place of
 * `Elasticsearch.layer`, and provides the log of calls beside it:
 *
 * - {@link layer}: a fake that answers by stubs;
 * - {@link Memory}: an Elasticsearch inside the process;
 * - {@link Cassette}: what a server once answered, from a file;
 * - {@link server}: a real Elasticsearch on this machine;
 * - {@link layerOver}: any connection of your own.
 *
 * Each is a module of its own as well, for runtimes that cannot load them all: {@link Server} is for Node.
 *
 * @since 0.1.0
 */
export {
  called,
  calledInOrder,
  calledWhen,
  Calls,
  calls,
  type Count,
  type Exchange,
  type Expected,
  type ExpectedFields,
  notCalled,
  type Outcome,
  type Sent,
  VerificationError,
  verify
} from "./Calls.ts"
export { layerOver, server, type ServerOptions } from "./Client.ts"
export { type ClientOptions, layer, type Provided } from "./Fake.ts"
export {
  type Fault,
  garbage,
  pass,
  refused,
  reply,
  reset,
  socketError,
  status,
  timeout,
  unknownHost,
  wrongProduct
} from "./Fault.ts"
export {
  always,
  type Answer,
  at,
  atMost,
  cluster,
  type ClusterNode,
  delay,
  type Given,
  on,
  once,
  onNode,
  onRequest,
  onWhen,
  type Routed,
  type Sequence,
  sequence,
  type Stub,
  times,
  where
} from "./Stub.ts"
export * as Cassette from "./Cassette.ts"
export * as Memory from "./Memory.ts"
export * as Server from "./Server.ts"
