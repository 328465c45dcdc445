/** ES|QL cut into tokens, by its grammar and not by the client's rules. */

export interface Token {
  readonly kind: "text" | "name" | "word" | "sign"
  /** What the token means: without quotes and escapes. */
  readonly value: string
}

const meant: { readonly [escaped: string]: string } = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" }

const patterns: ReadonlyArray<readonly [Token["kind"] | "space", RegExp]> = [
  ["space", /[ \r\n\t]+/y],
  ["text", /"""(?:[^])*?"""(?:"{0,2})/y],
  // No line breaks, and no other escapes than these five.
  ["text", /"(?:[^\\"\r\n]|\\[nrt"\\])*"/y],
  ["name", /`(?:[^`]|``)*`/y],
  ["word", /[A-Za-z0-9_@*][A-Za-z0-9_@.*-]*/y],
  ["sign", /[^]/y]
]

const valueOf = (kind: Token["kind"], text: string): string => {
  if (kind === "name") return text.slice(1, -1).replaceAll("``", "`")
  if (kind !== "text") return text
  return text.startsWith('"""') && text.length >= 6
    ? text.slice(3, -3)
    : text.slice(1, -1).replace(/\\(.)/g, (_, escaped: string) => meant[escaped] ?? escaped)
}

/** The tokens of a query; comments begin nowhere, since a builder writes none. */
export const tokensOf = (query: string): ReadonlyArray<Token> => {
  const tokens: Array<Token> = []
  for (let at = 0; at < query.length;) {
    for (const [kind, pattern] of patterns) {
      pattern.lastIndex = at
      const found = pattern.exec(query)?.[0]
      if (found === undefined) continue
      at += found.length
      if (kind !== "space") tokens.push({ kind, value: valueOf(kind, found) })
      break
    }
  }
  return tokens
}
