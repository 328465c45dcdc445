/**
 * The options of the client.
 *
 * @since 0.1.0
 */
import type * as Duration from "effect/Duration"
import type * as Layer from "effect/Layer"
import type { ConfigError } from "../Errors.ts"
import type { Auth } from "./Auth.ts"
import type { Credentials } from "./Credentials.ts"
import type { NodeInput } from "./Node.ts"
import type * as NodePool from "./NodePool.ts"
import type { NodeSelector } from "./NodeSelector.ts"
import type * as RetryPolicy from "./RetryPolicy.ts"
import type { DecodePolicy, Middleware } from "./Service.ts"
import type * as Sniffer from "./Sniffer.ts"
import type * as UndiciConnection from "./UndiciConnection.ts"

/**
 * What is compressed.
 *
 * @category options
 * @since 0.1.0
 */
export interface Compression {
  /** Whether bodies of requests are compressed with gzip. Default true. */
  readonly requests?: boolean | undefined
  /** Whether compressed answers are asked for. Default true. */
  readonly responses?: boolean | undefined
  /** From how many characters or bytes on a body is compressed. Default 1,024. */
  readonly threshold?: number | undefined
}

/**
 * Options of the transport that hold for every call.
 *
 * @category options
 * @since 0.1.0
 */
export interface TransportOptions extends RetryPolicy.Options {
  /** Credentials. They go before those in a node's URL. */
  readonly auth?: Auth | undefined
  /** How long a call may take, with all its tries and the waiting between them. Default 30 seconds. */
  readonly requestTimeout?: Duration.Input | undefined
  /** How long one try may take. Default no limit but that of the call. */
  readonly attemptTimeout?: Duration.Input | undefined
  /** How long the body of an answer may stand still. Default no limit but that of the call. */
  readonly stallTimeout?: Duration.Input | undefined
  /** How long a dead node may take to say that it lives again. Default 3 seconds. */
  readonly pingTimeout?: Duration.Input | undefined
  /** Headers sent with every call. */
  readonly headers?: { readonly [name: string]: string } | undefined
  /** What is put before the `opaqueId` of every call, for instance the name of the program. Default nothing. */
  readonly opaqueIdPrefix?: string | undefined
  /** How many bytes an answer may have. Default 536,870,888, the longest text that Node can hold. */
  readonly maxResponseSize?: number | undefined
  /**
   * The major version whose form of requests and answers is asked for. Default 9; 8 for an older server; false
   * for plain JSON, which means whatever version the server has.
   */
  readonly compatibleWith?: 8 | 9 | 10 | false | undefined
  /**
   * `serverless` for Elastic Cloud Serverless, which has a version of its API by date, and no nodes to be
   * discovered. Default `stack`.
   */
  readonly serverMode?: "stack" | "serverless" | undefined
  /** What happens to answers of another shape than promised. Default `strict`. */
  readonly decode?: DecodePolicy | undefined
  /**
   * Whether integers beyond ±(2^53 - 1) become `bigint` where the answer's schema leaves the type open.
   * Default false: they are rounded, as `JSON.parse` does.
   */
  readonly exactIntegers?: boolean | undefined
  /** What is compressed. Default nothing, with a Cloud ID or serverless everything. */
  readonly compression?: boolean | Compression | undefined
  /**
   * Whether the first answer has to say that it comes from Elasticsearch (header `X-elastic-product`). Default
   * true.
   */
  readonly productCheck?: boolean | undefined
  /** Whether the versions of client and runtime are sent as `x-elastic-client-meta`. Default true. */
  readonly clientMeta?: boolean | undefined
  /**
   * Whether the spans of searches hold the query: `raw` as it is, or `sanitised` with `?` for each value. The
   * first 2,048 characters are kept. Default `off`.
   */
  readonly captureQuery?: "off" | "raw" | "sanitised" | undefined
  /** What stands around every call; the first is the outermost. */
  readonly middleware?: ReadonlyArray<Middleware> | undefined
}

/**
 * Options of `Elasticsearch.layer` and of `Transport.layer`, beside the nodes.
 *
 * @category options
 * @since 0.1.0
 */
export interface CommonOptions extends TransportOptions, NodePool.Options, UndiciConnection.Options {
  /** How a node is selected. Default they take turns; see `effect-elasticsearch/Transport/NodeSelector`. */
  readonly selector?: Layer.Layer<NodeSelector> | undefined
  /** Discovery of nodes. Default none. */
  readonly sniff?: Sniffer.Options | undefined
  /** Credentials that change, instead of `auth`; see `effect-elasticsearch/Transport/Credentials`. */
  readonly credentials?: Layer.Layer<Credentials, ConfigError> | undefined
}

/**
 * Options of a client that is told its nodes.
 *
 * @category options
 * @since 0.1.0
 */
export interface NodesOptions extends CommonOptions {
  /** The nodes, as URLs or objects. */
  readonly nodes: NodeInput | ReadonlyArray<NodeInput>
  readonly cloudId?: undefined
}

/**
 * Options of a client of an Elastic Cloud deployment.
 *
 * @category options
 * @since 0.1.0
 */
export interface CloudOptions extends CommonOptions {
  /** The Cloud ID of the deployment, as its console shows it. */
  readonly cloudId: string
  readonly nodes?: undefined
}

/**
 * Options of `Elasticsearch.layer` and of `Transport.layer`: either nodes or a Cloud ID, and all the others.
 *
 * @category options
 * @since 0.1.0
 */
export type Options = NodesOptions | CloudOptions
