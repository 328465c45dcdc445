/**
 * Commands that take text apart into columns.
 *
 * @since 0.1.0
 */
import { type Expression, given, type One } from "../Expression.ts"
import { type Knowledge, type Known, put } from "../internal/columns.ts"
import { level, nodeOf, operand, optionsPart, type Parts, text } from "../internal/node.ts"
import { identifierOf, quoted } from "../internal/quoting.ts"
import { appended, type Assign, command, type Over, over, type Query } from "../Query.ts"
import type { Text, Type } from "../Type.ts"

/** The name in a key of a pattern of `DISSECT`: what is left of it without its modifiers; nothing where it is skipped. */
type DissectName<Key extends string> = Key extends "" | `?${string}` | `*${string}`
  ? never
  : Key extends `+${infer Rest}` | `&${infer Rest}`
    ? DissectName<Rest>
    : Key extends `${infer Name}/${string}`
      ? Name
      : Key extends `${infer Name}->`
        ? Name
        : Key

/** The names of a pattern of `DISSECT`. */
type DissectNames<P extends string> = string extends P
  ? string
  : P extends `${string}%{${infer Key}}${infer Rest}`
    ? DissectName<Key> | DissectNames<Rest>
    : never

type Keywords<Names extends string> = { readonly [Name in Names]: Expression<"keyword", "maybe"> }

const dissectNames = (pattern: string): ReadonlyArray<string> => [
  ...new Set(
    [...pattern.matchAll(/%\{([^}]*)\}/gu)].flatMap(([, key = ""]) => {
      const name = key.replace(/^[+&]/u, "").replace(/(?:\/\d+)?(?:->)?$/u, "")
      return name === "" || name.startsWith("?") || name.startsWith("*") ? [] : [name]
    })
  )
]

const keywords = (names: ReadonlyArray<string>): ReadonlyArray<Known> =>
  names.map((name): Known => ({ name, count: "maybe" }))

/**
 * `DISSECT`: takes text apart by a pattern of keys (`%{name}`) and what stands between them. The names of the keys become
 * columns, which the compiler knows where it knows the pattern. Text that is not of the pattern gives null.
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const query = Esql.from("logs-*", { columns: { message: "text" } }).pipe(
 *   Esql.dissect((c) => c.message, "%{client} %{method} %{path}"),
 *   Esql.where((c) => Esql.eq(c.method, "GET"))
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/commands/dissect
 * @category commands
 * @since 0.1.0
 */
export const dissect =
  <C, const P extends string>(
    input: Over<C, One<Text>>,
    pattern: P,
    {
      appendSeparator
    }: {
      /** What stands between values that are joined (`%{+name}`). Default: nothing. */
      readonly appendSeparator?: string | undefined
    } = {}
  ) =>
  (query: Query<C>): Query<Assign<C, Keywords<DissectNames<P>>>> =>
    appended(
      query,
      command("DISSECT", [
        ...operand(given(over<C, One<Text>>(query, input)), level.cast),
        text(` ${quoted(pattern)}`),
        ...(appendSeparator === undefined ? [] : [text(` APPEND_SEPARATOR=${quoted(appendSeparator)}`)])
      ]),
      (known) => put(known, keywords(dissectNames(pattern)))
    )

/** The types that a pattern of `GROK` may convert to. */
interface GrokTypes {
  readonly int: "integer"
  readonly long: "long"
  readonly float: "double"
  readonly double: "double"
  readonly boolean: "boolean"
}

type GrokType<Kind> = Kind extends keyof GrokTypes ? GrokTypes[Kind] : "keyword"

/** A name of a pattern of `GROK` and its type; nothing where it has no name. */
type GrokEntry<Key extends string> = Key extends `${string}:${infer Name}:${infer Kind}`
  ? readonly [Name, GrokType<Kind>]
  : Key extends `${string}:${infer Name}`
    ? readonly [Name, "keyword"]
    : never

type GrokEntries<P extends string> = string extends P
  ? readonly [string, "keyword"]
  : P extends `${string}%{${infer Key}}${infer Rest}`
    ? GrokEntry<Key> | GrokEntries<Rest>
    : never

/** The names of groups of a regular expression. */
type GroupNames<P extends string> = string extends P
  ? never
  : P extends `${string}(?<${infer Name}>${infer Rest}`
    ? (Name extends `=${string}` | `!${string}` ? never : readonly [Name, "keyword"]) | GroupNames<Rest>
    : never

type GrokColumns<All extends readonly [string, Type]> = {
  readonly [E in All as E[0]]: Expression<E[1], "maybe">
}

const grokNames = (pattern: string): ReadonlyArray<string> => [
  ...new Set([
    ...[...pattern.matchAll(/%\{[^:}]+:([^:}]+)(?::[^}]*)?\}/gu)].map(([, name = ""]) => name),
    ...[...pattern.matchAll(/\(\?<([A-Za-z][^>]*)>/gu)].map(([, name = ""]) => name)
  ])
]

/**
 * `GROK`: takes text apart by regular expressions with names (`%{IP:client}`), which may say a type
 * (`%{NUMBER:bytes:int}`). The names become columns, which the compiler knows where it knows the pattern. Text that is
 * not of the pattern gives null. Several patterns, of which the first that fits counts, need a server of 9.3 or newer.
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const query = Esql.from("logs-*", { columns: { message: "text" } }).pipe(
 *   Esql.grok((c) => c.message, "%{IP:client} %{WORD:method} %{NUMBER:bytes:int}"),
 *   Esql.where((c) => Esql.gt(c.bytes, 1024))
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/commands/grok
 * @category commands
 * @since 0.1.0
 */
export const grok =
  <C, const P extends readonly [string, ...ReadonlyArray<string>]>(
    input: Over<C, One<Text>>,
    ...patterns: P
  ) =>
  (query: Query<C>): Query<Assign<C, GrokColumns<GrokEntries<P[number]> | GroupNames<P[number]>>>> =>
    appended(
      query,
      command("GROK", [
        ...operand(given(over<C, One<Text>>(query, input)), level.cast),
        text(` ${patterns.map(quoted).join(", ")}`)
      ]),
      (known) => put(known, keywords(patterns.flatMap(grokNames)))
    )

/** Columns below a name. */
type Below<Prefix extends string, Columns> = {
  readonly [Name in keyof Columns & string as `${Prefix}.${Name}`]: Columns[Name]
}

const partsBelow = (known: Knowledge, prefix: string, names: ReadonlyArray<string>): Knowledge =>
  put(known, keywords(names.map((name) => `${prefix}.${name}`)))

const taken = (name: string, prefix: string, input: One<Text>, rest: Parts = []) =>
  command(name, [text(`${identifierOf(prefix)} = `), ...nodeOf(given(input)).parts, ...rest])

/** The parts of a domain's name. */
interface Domain {
  readonly domain: Expression<"keyword">
  readonly registered_domain: Expression<"keyword">
  readonly top_level_domain: Expression<"keyword">
  readonly subdomain: Expression<"keyword">
}

/**
 * `REGISTERED_DOMAIN`: the parts of a domain's name, as columns below a name: `domain`, `registered_domain`,
 * `top_level_domain`, `subdomain`. It needs a server of 9.4 or newer.
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const query = Esql.from("web", { columns: { host: "keyword" } }).pipe(
 *   Esql.registeredDomain("site", (c) => c.host),
 *   Esql.keep("site.registered_domain")
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/commands/registered-domain
 * @category commands
 * @since 0.1.0
 */
export const registeredDomain =
  <C, const P extends string>(prefix: P, input: Over<C, One<Text>>) =>
  (query: Query<C>): Query<Assign<C, Below<P, Domain>>> =>
    appended(query, taken("REGISTERED_DOMAIN", prefix, over<C, One<Text>>(query, input)), (known) =>
      partsBelow(known, prefix, ["domain", "registered_domain", "top_level_domain", "subdomain"])
    )

/** The parts of a URI. */
interface Uri {
  readonly domain: Expression<"keyword">
  readonly fragment: Expression<"keyword">
  readonly path: Expression<"keyword">
  readonly extension: Expression<"keyword">
  readonly port: Expression<"integer">
  readonly query: Expression<"keyword">
  readonly scheme: Expression<"keyword">
  readonly user_info: Expression<"keyword">
  readonly username: Expression<"keyword">
  readonly password: Expression<"keyword">
}

/**
 * `URI_PARTS`: the parts of a URI, as columns below a name: `scheme`, `domain`, `port`, `path`, `extension`, `query`,
 * `fragment`, `user_info`, `username`, `password`. It needs a server of 9.4 or newer.
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const query = Esql.from("web", { columns: { url: "keyword" } }).pipe(
 *   Esql.uriParts("uri", (c) => c.url),
 *   Esql.keep("uri.domain", "uri.port")
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/commands/uri-parts
 * @category commands
 * @since 0.1.0
 */
export const uriParts =
  <C, const P extends string>(prefix: P, input: Over<C, One<Text>>) =>
  (query: Query<C>): Query<Assign<C, Below<P, Uri>>> =>
    appended(query, taken("URI_PARTS", prefix, over<C, One<Text>>(query, input)), (known) =>
      partsBelow(known, prefix, [
        "domain",
        "fragment",
        "path",
        "extension",
        "port",
        "query",
        "scheme",
        "user_info",
        "username",
        "password"
      ])
    )

/** The parts of the name that a browser gives itself. */
interface UserAgent {
  readonly name: Expression<"keyword">
  readonly version: Expression<"keyword">
  readonly "os.name": Expression<"keyword">
  readonly "os.version": Expression<"keyword">
  readonly "os.full": Expression<"keyword">
  readonly "device.name": Expression<"keyword">
  readonly "device.type": Expression<"keyword">
}

/** The parts that a property of {@link userAgent} stands for. */
interface UserAgentParts {
  readonly name: "name"
  readonly version: "version"
  readonly os: "os.name" | "os.version" | "os.full"
  readonly device: "device.name"
}

const userAgentParts: { readonly [Name in keyof UserAgentParts]: ReadonlyArray<UserAgentParts[Name]> } = {
  name: ["name"],
  version: ["version"],
  os: ["os.name", "os.version", "os.full"],
  device: ["device.name"]
}

type UserAgentProperty = keyof UserAgentParts

const userAgentProperties: ReadonlyArray<UserAgentProperty> = ["name", "version", "os", "device"]

/** The columns of chosen properties. */
type UserAgentColumns<Property extends UserAgentProperty, Device extends boolean> = Pick<
  UserAgent,
  | UserAgentParts[Property]
  | (Device extends true ? ("device" extends Property ? "device.type" : never) : never)
>

/**
 * `USER_AGENT`: the browser, system and device of a `User-Agent` header, as columns below a name. It needs a server of
 * 9.4 or newer.
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const query = Esql.from("web", { columns: { agent: "keyword" } }).pipe(
 *   Esql.userAgent("ua", (c) => c.agent, { properties: ["name", "os"] }),
 *   Esql.keep("ua.name", "ua.os.name")
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/commands/user-agent
 * @category commands
 * @since 0.1.0
 */
export const userAgent =
  <
    C,
    const P extends string,
    const Property extends UserAgentProperty = UserAgentProperty,
    const Device extends boolean = false
  >(
    prefix: P,
    input: Over<C, One<Text>>,
    options: {
      /** The parts to have. Default: all. */
      readonly properties?: ReadonlyArray<Property> | undefined
      /** Whether to find out the type of the device. Default false. */
      readonly extract_device_type?: Device | undefined
      /** A file of expressions in the folder `config/user-agent` of the server. Default: its own. */
      readonly regex_file?: string | undefined
    } = {}
  ) =>
  (query: Query<C>): Query<Assign<C, Below<P, UserAgentColumns<Property, Device>>>> => {
    const properties: ReadonlyArray<UserAgentProperty> = options.properties ?? userAgentProperties
    const names = properties.flatMap((property): ReadonlyArray<string> => userAgentParts[property])
    const withType = options.extract_device_type === true && properties.includes("device")
    const rest = Object.values(options).some((value) => value !== undefined)
      ? [text(" WITH "), ...optionsPart(options)]
      : []
    return appended(query, taken("USER_AGENT", prefix, over<C, One<Text>>(query, input), rest), (known) =>
      partsBelow(known, prefix, withType ? [...names, "device.type"] : names)
    )
  }
