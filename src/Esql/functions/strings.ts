/**
 * Functions of text.
 *
 * @since 0.1.0
 */
import type { Expression, Kept, One, Several } from "../Expression.ts"
import { call, callEach } from "../internal/call.ts"
import type { Text } from "../Type.ts"

/**
 * `BIT_LENGTH`: how many bits a text has, in UTF-8.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const bits = Fn.bitLength(column("title", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/string-functions#esql-bit_length
 * @category string
 * @since 0.1.0
 */
export const bitLength = (text: One<Text>): Expression<"integer"> => call("BIT_LENGTH", [text])

/**
 * `BYTE_LENGTH`: how many bytes a text has, in UTF-8.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const bytes = Fn.byteLength(column("title", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/string-functions#esql-byte_length
 * @category string
 * @since 0.1.0
 */
export const byteLength = (text: One<Text>): Expression<"integer"> => call("BYTE_LENGTH", [text])

/**
 * How the chicken of {@link chicken} speaks.
 *
 * @category string
 * @since 0.1.0
 */
export interface ChickenOptions {
  /** What it looks like. Default `ordinary`. */
  readonly style?:
    | "ordinary"
    | "early_state"
    | "laying"
    | "thinks_its_a_duck"
    | "smoking_a_pipe"
    | "soup"
    | "racing"
    | "stoned"
    | "realistic"
    | "whistling"
    | undefined
  /** How many characters a line of its speech has at most: up to 76. Default 40. */
  readonly width?: number | undefined
}

/**
 * `CHICKEN`: a drawing, in characters, of a chicken that says a text. It needs a server of 9.4 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const drawing = Fn.chicken(column("title", "keyword"), { style: "soup" })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/string-functions#esql-chicken
 * @category string
 * @since 0.1.0
 */
export const chicken = (text: One<Text>, options?: ChickenOptions): Expression<"keyword"> =>
  call("CHICKEN", [text], { named: options })

/**
 * Where {@link chunk} cuts.
 *
 * @category string
 * @since 0.1.0
 */
export interface ChunkOptions {
  /** What is kept together. Default `sentence`. */
  readonly strategy?: "sentence" | "word" | "none" | "recursive" | undefined
  /** How many words a chunk has at most: 20 or more of sentences, else 10 or more. Default 300. */
  readonly max_chunk_size?: number | undefined
  /** How many words chunks have in common, with `word`: half of `max_chunk_size` at most. */
  readonly overlap?: number | undefined
  /** How many sentences chunks have in common, with `sentence`. Default 0. */
  readonly sentence_overlap?: 0 | 1 | undefined
  /** Separators for a kind of text, with `recursive`. */
  readonly separator_group?: "markdown" | "plaintext" | undefined
  /** Separators, text or regular expressions, that are tried in order, with `recursive`. */
  readonly separators?: ReadonlyArray<string> | undefined
}

/**
 * `CHUNK`: cuts text into pieces, by default of whole sentences. All pieces of all values are values of the result. It
 * needs a server of 9.3 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const pieces = Fn.chunk(column("plot", "text"), { strategy: "word", max_chunk_size: 50, overlap: 5 })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/string-functions#esql-chunk
 * @category string
 * @since 0.1.0
 */
export const chunk = (text: Several<Text>, options?: ChunkOptions): Expression<"keyword", "many"> =>
  call("CHUNK", [text], { shape: "many", named: options })

/**
 * `CONCAT`: texts one after another, two at least. It is null if one of them is.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const label = Fn.concat(column("title", "keyword"), " by ", column("director", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/string-functions#esql-concat
 * @category string
 * @since 0.1.0
 */
export const concat = (
  ...texts: readonly [One<Text>, One<Text>, ...ReadonlyArray<One<Text>>]
): Expression<"keyword"> => call("CONCAT", texts)

/**
 * `CONTAINS`: whether a text has another in it. It needs a server of 9.2 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const isSequel = Fn.contains(column("title", "keyword"), "Part II")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/string-functions#esql-contains
 * @category string
 * @since 0.1.0
 */
export const contains = (text: One<Text>, substring: One<Text>): Expression<"boolean"> =>
  call("CONTAINS", [text, substring])

/**
 * `ENDS_WITH`: whether a text ends with another.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const isImage = Fn.endsWith(column("file", "keyword"), ".png")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/string-functions#esql-ends_with
 * @category string
 * @since 0.1.0
 */
export const endsWith = (text: One<Text>, suffix: One<Text>): Expression<"boolean"> =>
  call("ENDS_WITH", [text, suffix])

/**
 * `FROM_BASE64`: the text that Base64 stands for. What is no Base64 is null, with a warning.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const message = Fn.fromBase64(column("payload", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/string-functions#esql-from_base64
 * @category string
 * @since 0.1.0
 */
export const fromBase64 = (text: One<Text>): Expression<"keyword"> => call("FROM_BASE64", [text])

/**
 * `HASH`: the hash of a text, in hexadecimal digits, by an algorithm such as `MD5`, `SHA-1`, `SHA-256` or `SHA-512`. A
 * constant algorithm that the server does not have fails the query.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const checksum = Fn.hash("SHA-512", column("title", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/string-functions#esql-hash
 * @category string
 * @since 0.1.0
 */
export const hash = (algorithm: One<Text>, text: One<Text>): Expression<"keyword"> =>
  call("HASH", [algorithm, text])

/**
 * `JSON_EXTRACT`: the value at a path of JSON, such as `user.name` or `items[0]`, as text: objects and arrays stay
 * JSON. What is not there is null, with a warning. It needs a server of 9.4 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const city = Fn.jsonExtract(column("message", "keyword"), "user.address.city")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/string-functions#esql-json_extract
 * @category string
 * @since 0.1.0
 */
export const jsonExtract = (json: One<Text | "_source">, path: One<Text>): Expression<"keyword"> =>
  call("JSON_EXTRACT", [json, path])

/**
 * `LEFT`: the first characters of a text.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const initial = Fn.left(column("title", "keyword"), 1)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/string-functions#esql-left
 * @category string
 * @since 0.1.0
 */
export const left = (text: One<Text>, length: One<"integer">): Expression<"keyword"> =>
  call("LEFT", [text, length])

/**
 * `LENGTH`: how many characters a text has. One outside the basic plane of Unicode, as most emoji are, counts once.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const length = Fn.length(column("title", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/string-functions#esql-length
 * @category string
 * @since 0.1.0
 */
export const length = (text: One<Text>): Expression<"integer"> => call("LENGTH", [text])

/**
 * `LOCATE`: where another text is in a text, counted from 1, or 0 where it is not. The search begins at `start`.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const comma = Fn.locate(column("name", "keyword"), ",")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/string-functions#esql-locate
 * @category string
 * @since 0.1.0
 */
export const locate = (
  text: One<Text>,
  substring: One<Text>,
  start?: One<"integer">
): Expression<"integer"> => call("LOCATE", [text, substring, start])

/**
 * `LTRIM`: a text without the whitespace before it.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const line = Fn.ltrim(column("line", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/string-functions#esql-ltrim
 * @category string
 * @since 0.1.0
 */
export const ltrim = (text: One<Text>): Expression<"keyword"> => call("LTRIM", [text])

/**
 * `MD5`: the MD5 hash of a text, in hexadecimal digits. The Java of the server must have MD5, which one for FIPS may
 * not.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const checksum = Fn.md5(column("title", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/string-functions#esql-md5
 * @category string
 * @since 0.1.0
 */
export const md5 = (text: One<Text>): Expression<"keyword"> => call("MD5", [text])

/**
 * `REPEAT`: a text a number of times in a row. The number must not be negative.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const bar = Fn.repeat("*", column("stars", "integer"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/string-functions#esql-repeat
 * @category string
 * @since 0.1.0
 */
export const repeat = (text: One<Text>, number: One<"integer">): Expression<"keyword"> =>
  call("REPEAT", [text, number])

/**
 * `REPLACE`: a text in which all that a regular expression of Java matches is replaced. `$1` in what replaces it is its
 * first group. A constant that is no regular expression fails the query.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const title = Fn.replace(column("title", "keyword"), "\\s+", " ")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/string-functions#esql-replace
 * @category string
 * @since 0.1.0
 */
export const replace = (text: One<Text>, regex: One<Text>, replacement: One<Text>): Expression<"keyword"> =>
  call("REPLACE", [text, regex, replacement])

/**
 * `REVERSE`: the characters of a text in reverse order.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const reversed = Fn.reverse(column("title", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/string-functions#esql-reverse
 * @category string
 * @since 0.1.0
 */
export const reverse = (text: One<Text>): Expression<"keyword"> => call("REVERSE", [text])

/**
 * `RIGHT`: the last characters of a text.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const ending = Fn.right(column("file", "keyword"), 3)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/string-functions#esql-right
 * @category string
 * @since 0.1.0
 */
export const right = (text: One<Text>, length: One<"integer">): Expression<"keyword"> =>
  call("RIGHT", [text, length])

/**
 * `RTRIM`: a text without the whitespace after it.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const line = Fn.rtrim(column("line", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/string-functions#esql-rtrim
 * @category string
 * @since 0.1.0
 */
export const rtrim = (text: One<Text>): Expression<"keyword"> => call("RTRIM", [text])

/**
 * `SHA1`: the SHA-1 hash of a text, in hexadecimal digits.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const checksum = Fn.sha1(column("title", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/string-functions#esql-sha1
 * @category string
 * @since 0.1.0
 */
export const sha1 = (text: One<Text>): Expression<"keyword"> => call("SHA1", [text])

/**
 * `SHA256`: the SHA-256 hash of a text, in hexadecimal digits.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const checksum = Fn.sha256(column("title", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/string-functions#esql-sha256
 * @category string
 * @since 0.1.0
 */
export const sha256 = (text: One<Text>): Expression<"keyword"> => call("SHA256", [text])

/**
 * `SPACE`: a text of a number of spaces, which must not be negative.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const indent = Fn.space(column("depth", "integer"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/string-functions#esql-space
 * @category string
 * @since 0.1.0
 */
export const space = (number: One<"integer">): Expression<"keyword"> => call("SPACE", [number])

/**
 * `SPLIT`: the parts of a text between delimiters. The delimiter has one byte: others fail the query.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const genres = Fn.split(column("genres", "keyword"), ",")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/string-functions#esql-split
 * @category string
 * @since 0.1.0
 */
export const split = (text: One<Text>, delimiter: One<Text>): Expression<"keyword", "many"> =>
  call("SPLIT", [text, delimiter], { shape: "many" })

/**
 * `STARTS_WITH`: whether a text starts with another.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const isArticle = Fn.startsWith(column("title", "keyword"), "The ")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/string-functions#esql-starts_with
 * @category string
 * @since 0.1.0
 */
export const startsWith = (text: One<Text>, prefix: One<Text>): Expression<"boolean"> =>
  call("STARTS_WITH", [text, prefix])

/**
 * `SUBSTRING`: the characters of a text from a position on, counted from 1, or from the end if it is negative; as many
 * as `length` says, by default all. The length must not be negative.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const year = Fn.substring(column("code", "keyword"), 3, 4)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/string-functions#esql-substring
 * @category string
 * @since 0.1.0
 */
export const substring = (
  text: One<Text>,
  start: One<"integer">,
  length?: One<"integer">
): Expression<"keyword"> => call("SUBSTRING", [text, start, length])

/**
 * `TO_BASE64`: a text as Base64.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const payload = Fn.toBase64(column("message", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/string-functions#esql-to_base64
 * @category string
 * @since 0.1.0
 */
export const toBase64 = (text: One<Text>): Expression<"keyword"> => call("TO_BASE64", [text])

/**
 * `TO_LOWER`: all values in lower case.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const key = Fn.toLower(column("title", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/string-functions#esql-to_lower
 * @category string
 * @since 0.1.0
 */
export const toLower = <const V extends Several<Text>>(text: V): Expression<"keyword", Kept<V>> =>
  callEach("TO_LOWER", text)

/**
 * `TO_UPPER`: all values in upper case.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const heading = Fn.toUpper(column("title", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/string-functions#esql-to_upper
 * @category string
 * @since 0.1.0
 */
export const toUpper = <const V extends Several<Text>>(text: V): Expression<"keyword", Kept<V>> =>
  callEach("TO_UPPER", text)

/**
 * `TRIM`: a text without the whitespace around it.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const line = Fn.trim(column("line", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/string-functions#esql-trim
 * @category string
 * @since 0.1.0
 */
export const trim = (text: One<Text>): Expression<"keyword"> => call("TRIM", [text])

/**
 * `URL_DECODE`: all values without the escapes of URLs. What cannot be decoded is null, with a warning. It needs a
 * server of 9.2 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const query = Fn.urlDecode(column("query", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/string-functions#esql-url_decode
 * @category string
 * @since 0.1.0
 */
export const urlDecode = <const V extends Several<Text>>(text: V): Expression<"keyword", Kept<V>> =>
  callEach("URL_DECODE", text)

/**
 * `URL_ENCODE`: all values escaped for URLs, as forms are sent: a space becomes `+`. It needs a server of 9.2 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const query = Fn.urlEncode(column("title", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/string-functions#esql-url_encode
 * @category string
 * @since 0.1.0
 */
export const urlEncode = <const V extends Several<Text>>(text: V): Expression<"keyword", Kept<V>> =>
  callEach("URL_ENCODE", text)

/**
 * `URL_ENCODE_COMPONENT`: all values escaped for any part of a URL: a space becomes `%20`. It needs a server of 9.2 or
 * newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const path = Fn.urlEncodeComponent(column("title", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/string-functions#esql-url_encode_component
 * @category string
 * @since 0.1.0
 */
export const urlEncodeComponent = <const V extends Several<Text>>(text: V): Expression<"keyword", Kept<V>> =>
  callEach("URL_ENCODE_COMPONENT", text)
