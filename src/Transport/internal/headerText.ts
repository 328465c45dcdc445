/** Headers that a user gives. */

/** What HTTP allows in a header; anything else could end the header and begin another. */
const validName = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/
const validValue = /^[\t\x20-\x7e\x80-\xff]*$/

export const hasAuthorization = (headers: { readonly [name: string]: string }): boolean =>
  Object.keys(headers).some((name) => name.toLowerCase() === "authorization")

/** What is wrong with headers that a user gives, if anything. */
export const problemOf = (headers: { readonly [name: string]: string }): string | undefined => {
  for (const [name, value] of Object.entries(headers)) {
    if (!validName.test(name)) return `has a header name that HTTP does not allow: ${JSON.stringify(name)}`
    if (typeof value !== "string" || !validValue.test(value)) {
      return `has a value for ${name} that HTTP does not allow: use printable Latin-1 without line breaks`
    }
  }
  return undefined
}
