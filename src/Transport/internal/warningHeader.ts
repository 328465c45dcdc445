/**
 * The `Warning` header, in which Elasticsearch says what is deprecated.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7234#section-5.5
 */

const value = /\d{3} [^ ]+ "((?:[^"\\]|\\.)*)"(?: "[^"]*")?/g

/** Elasticsearch percent-encodes what HTTP does not allow in quotes, and the percent sign itself. */
const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The texts of a header, of which commas separate several; the header as it is where it has another form. */
export const textsOf = (header: string): ReadonlyArray<string> => {
  const texts = [...header.matchAll(value)].map((match) => decode((match[1] ?? "").replace(/\\(.)/g, "$1")))
  return texts.length > 0 ? texts : [header]
}
