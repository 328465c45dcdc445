/** ES|QL's own rules for names and literals. */

/** Words that mean something where a name may stand. */
const reserved: ReadonlySet<string> = new Set(
  "and as asc by desc false first in is last like limit metadata not null nulls on or rlike true where with".split(
    " "
  )
)

const simple = /^[A-Za-z_@][A-Za-z0-9_]*(?:\.[A-Za-z_@][A-Za-z0-9_]*)*$/u

const isPlainPart = (part: string): boolean =>
  part !== "_" && part !== "@" && !reserved.has(part.toLowerCase())

/** The name of a column; in backticks, which are doubled inside, where it is no plain name. */
export const identifierOf = (name: string): string =>
  simple.test(name) && name.split(".").every(isPlainPart) ? name : `\`${name.replaceAll("`", "``")}\``

const escapes: { readonly [character: string]: string } = {
  "\\": "\\\\",
  '"': '\\"',
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t"
}

/** Text in quotes. ES|QL knows these five escapes only; all other characters stand for themselves. */
export const quoted = (text: string): string =>
  `"${text.replace(/[\\"\n\r\t]/gu, (found) => escapes[found] ?? found)}"`

/** An index, alias or pattern, with its cluster. */
export const sourceOf = (name: string): string =>
  /^[A-Za-z0-9_*][A-Za-z0-9_.*-]*$/u.test(name) ? name : quoted(name)

/** A value as a literal. */
export const literalOf = (value: string | number | bigint | boolean | null): string =>
  typeof value === "string" ? quoted(value) : String(value)

/** A name in which `*` is any text. Its other pieces are quoted where they need it. */
export const patternOf = (name: string): string =>
  name.includes("*")
    ? name
        .split("*")
        .map((piece) => (/^[A-Za-z0-9_@.]*$/u.test(piece) ? piece : `\`${piece.replaceAll("`", "``")}\``))
        .join("*")
    : identifierOf(name)
