/** Collects what is found of a document, or of a nested object in it. */
import { analyzeAll, type Analysis } from "../analysis.ts"
import { ipNumber } from "../ip.ts"
import type { Leaf } from "../mapping/tree.ts"
import type { JsonObject, Part, Token, Value } from "../model.ts"
import { compareValues } from "../order.ts"

/** Whether a field leaves anything behind that `exists` finds. */
const leavesTrace = ({ parameters, type }: Leaf): boolean =>
  type === "binary" ||
  parameters["index"] !== false ||
  parameters["store"] === true ||
  (type !== "text" && parameters["doc_values"] !== false)

const compareAddresses = (a: Value, b: Value): number => {
  const [left, right] = [ipNumber(String(a)) ?? 0n, ipNumber(String(b)) ?? 0n]
  return left < right ? -1 : left > right ? 1 : 0
}

const sortedValues = (leaf: Leaf, values: ReadonlyArray<Value>): ReadonlyArray<Value> => {
  const compare = leaf.type === "ip" ? compareAddresses : compareValues
  // Keywords and addresses are kept as sets, numbers as lists.
  const isSet = leaf.type === "keyword" || leaf.type === "ip"
  return [...(isSet ? new Set(values) : values)].toSorted(compare)
}

export class PartBuilder {
  readonly source: JsonObject
  /** The path of the nested object that this is. */
  readonly nestedPath: string | undefined
  readonly around: PartBuilder | undefined

  readonly #values = new Map<string, { readonly leaf: Leaf; readonly values: Array<Value> }>()
  readonly #texts = new Map<string, { readonly leaf: Leaf; readonly texts: Array<string> }>()
  readonly #nested = new Map<string, Array<PartBuilder>>()
  readonly #exists = new Set<string>()

  constructor(source: JsonObject, nestedPath?: string, around?: PartBuilder) {
    this.source = source
    this.nestedPath = nestedPath
    this.around = around
  }

  addValue(path: string, leaf: Leaf, value: Value | undefined): void {
    this.#mark(path, leaf)
    if (value === undefined) return
    const entry = this.#values.get(path) ?? { leaf, values: [] }
    entry.values.push(value)
    this.#values.set(path, entry)
  }

  addText(path: string, leaf: Leaf, text: string): void {
    this.#mark(path, leaf)
    if (leaf.parameters["index"] === false) return
    const entry = this.#texts.get(path) ?? { leaf, texts: [] }
    entry.texts.push(text)
    this.#texts.set(path, entry)
  }

  nest(path: string, source: JsonObject): PartBuilder {
    const builder = new PartBuilder(source, path, this)
    const all = this.#nested.get(path) ?? []
    all.push(builder)
    this.#nested.set(path, all)
    return builder
  }

  #mark(path: string, leaf: Leaf): void {
    if (!leavesTrace(leaf) || this.#exists.has(path)) return
    this.#exists.add(path)
    for (let dot = path.lastIndexOf("."); dot !== -1; dot = path.lastIndexOf(".", dot - 1)) {
      this.#exists.add(path.slice(0, dot))
    }
  }

  build(analysis: Analysis): Part {
    const tokens = new Map<string, ReadonlyArray<Token>>()
    for (const [path, { leaf, texts }] of this.#texts) {
      const analyzer = analysis.analyzer(String(leaf.parameters["analyzer"] ?? "default"))
      const gap = leaf.parameters["position_increment_gap"]
      if (analyzer !== undefined) {
        tokens.set(path, analyzeAll(analyzer, texts, typeof gap === "number" ? gap : undefined))
      }
    }
    return {
      values: new Map(
        [...this.#values].map(([path, { leaf, values }]) => [path, sortedValues(leaf, values)] as const)
      ),
      tokens,
      nested: new Map(
        [...this.#nested].map(
          ([path, builders]) => [path, builders.map((one) => one.build(analysis))] as const
        )
      ),
      source: this.source,
      exists: this.#exists
    }
  }
}
