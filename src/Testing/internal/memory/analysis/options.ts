/** Settings of one analyzer, tokenizer or filter. */
import { NotSimulated, Problem } from "../model.ts"

export interface Options {
  readonly text: (name: string) => string | undefined
  readonly list: (name: string) => ReadonlyArray<string> | undefined
  readonly integer: (name: string, unset: number) => number
  readonly boolean: (name: string, unset: boolean) => boolean
  /** The setting `index.max_ngram_diff`. */
  readonly maxNgramDiff: number
  readonly names: ReadonlyArray<string>
  readonly refuse: (reason: string) => Problem
}

/** A kind of component: how one is made of its settings. */
export interface Component<A> {
  /** The settings that are read, besides `type`. */
  readonly settings: ReadonlyArray<string>
  /** Whether normalizers may use it. */
  readonly normalizes?: boolean
  /** Whether it is there under its own name without settings; true unless said. */
  readonly named?: boolean
  readonly make: (options: Options) => A
}

const refuse = (reason: string): Problem => new Problem(400, "illegal_argument_exception", reason)

const settingsProblem = (reason: string, type: string, cause: string): Problem =>
  new Problem(500, "settings_exception", reason, { caused_by: { type, reason: cause } })

/** The settings of a component: name and value as text, lists as such. */
export const makeOptions = (
  settings: { readonly [name: string]: string | ReadonlyArray<string> },
  maxNgramDiff = 1
): Options => {
  const text = (name: string): string | undefined => {
    const value = settings[name]
    return value === undefined || typeof value === "string" ? value : `[${value.join(", ")}]`
  }
  return {
    text,
    list: (name) => {
      const value = settings[name]
      if (value === undefined || typeof value !== "string") return value
      return value === "" ? [] : value.split(",").map((word) => word.trim())
    },
    integer: (name, unset) => {
      const value = text(name)
      if (value === undefined) return unset
      if (/^[+-]?\d{1,10}$/.test(value) && Math.abs(Number(value)) <= 0x7fffffff) return Number(value)
      throw settingsProblem(
        `Failed to parse int setting [${name}] with value [${value}]`,
        "number_format_exception",
        `For input string: "${value}"`
      )
    },
    boolean: (name, unset) => {
      const value = text(name)
      if (value === undefined) return unset
      if (value === "true" || value === "false") return value === "true"
      throw refuse(`Failed to parse value [${value}] as only [true] or [false] are allowed.`)
    },
    maxNgramDiff,
    names: Object.keys(settings),
    refuse
  }
}

/** Makes a component, if all that is set is read. */
export const build = <A>(kind: string, component: Component<A>, options: Options): A => {
  for (const name of options.names) {
    if (name !== "type" && !component.settings.includes(name))
      throw new NotSimulated(`${kind}: setting [${name}]`)
  }
  return component.make(options)
}
