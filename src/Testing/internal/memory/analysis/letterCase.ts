/**
 * Lower and upper case as Lucene's filters have them: a code point becomes a code point. JavaScript's own look at
 * neighbours and may make several of one.
 */

// oxlint-disable-next-line no-control-regex
const ascii = /^[\x00-\x7f]*$/

const each = (text: string, change: (character: string) => string): string => {
  let changed = ""
  for (const character of text) changed += change(character)
  return changed
}

export const lowercase = (text: string): string =>
  ascii.test(text) ? text.toLowerCase() : each(text, (one) => (one === "İ" ? "i" : one.toLowerCase()))

/** Greek letters with an iota below: their capital is one letter, at a fixed distance. */
const withIota = (code: number): string | undefined => {
  if (code >= 0x1f80 && code <= 0x1faf) return String.fromCharCode(code | 8)
  return code === 0x1fb3 || code === 0x1fc3 || code === 0x1ff3 ? String.fromCharCode(code + 9) : undefined
}

const upper = (character: string): string => {
  const iota = withIota(character.codePointAt(0) ?? 0)
  if (iota !== undefined) return iota
  const raised = character.toUpperCase()
  return [...raised].length === 1 ? raised : character
}

export const uppercase = (text: string): string => (ascii.test(text) ? text.toUpperCase() : each(text, upper))
