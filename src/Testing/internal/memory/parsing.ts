/**
 * From the source of a document to what is searched: values, terms, nested objects, and the mapping with the
 * fields that it adds.
 */
import type { Analysis } from "./analysis.ts"
import { javaDouble, javaText } from "./javaText.ts"
import type { Spot } from "./malformed.ts"
import { nameAt } from "./malformed.ts"
import { depthProblem, type Limits } from "./mapping/compile.ts"
import { leafByTemplate } from "./mapping/dynamicTemplates.ts"
import { readNode } from "./mapping/read.ts"
import {
  type Branch,
  countFields,
  emptyObject,
  type Leaf,
  type Node,
  type Root,
  withChild
} from "./mapping/tree.ts"
import { isObject, type Json, type JsonObject, NotSimulated, type Part, Problem } from "./model.ts"
import { PartBuilder } from "./parsing/builder.ts"
import { checkVector, dynamicLeaf } from "./parsing/dynamic.ts"
import { columnOf, documentProblem, failedToParse, type Place, readTo, startOf } from "./parsing/place.ts"
import { checkTermLength, fieldFault, nullOf, readValue, textOf } from "./parsing/values.ts"
import { caused, illegalArgument } from "./problems.ts"

export interface Parsed {
  readonly part: Part
  readonly ignored: ReadonlyArray<string>
  /** The mapping with new fields; the same as before if there are none. */
  readonly root: Root
}

export interface ParseOptions {
  readonly id: string
  readonly root: Root
  readonly analysis: Analysis
  readonly limits: Limits
}

const metadata: ReadonlySet<string> = new Set([
  "_field_names",
  "_id",
  "_ignored",
  "_ignored_source",
  "_index",
  "_nested_path",
  "_routing",
  "_seq_no",
  "_source",
  "_tier",
  "_version"
])

const childAt = (object: Branch, path: ReadonlyArray<string>): Node | undefined => {
  let node: Node | undefined = object
  for (const name of path) node = node?.kind === "object" ? node.children.get(name) : undefined
  return node
}

const withNode = (object: Branch, [name = "", ...rest]: ReadonlyArray<string>, node: Node): Branch => {
  if (rest.length === 0) return withChild(object, name, node)
  const child = object.children.get(name)
  return withChild(object, name, withNode(child?.kind === "object" ? child : emptyObject, rest, node))
}

/** Where fields are looked for: an object of the mapping, and the part that takes its values. */
interface Scope {
  /** The names from the root of the mapping. */
  readonly path: ReadonlyArray<string>
  readonly builder: PartBuilder
}

class DocumentParser {
  readonly #options: ParseOptions
  readonly #source: JsonObject
  readonly #ignored = new Set<string>()
  #root: Root
  #added = 0

  constructor(source: JsonObject, options: ParseOptions) {
    this.#source = source
    this.#options = options
    this.#root = options.root
  }

  parse(): Parsed {
    const builder = new PartBuilder(this.#source)
    this.#object(this.#source, { path: [], builder })
    return {
      part: builder.build(this.#options.analysis),
      ignored: [...this.#ignored].toSorted(),
      root: this.#root
    }
  }

  #object(object: JsonObject, scope: Scope): void {
    for (const [name, value] of Object.entries(object)) {
      if (value === undefined) continue
      const names = this.#namesOf(object, name, scope)
      const place: Place = { holder: object, name, value }
      if (scope.path.length === 0 && metadata.has(names[0] ?? "")) throw this.#metadataProblem(place)
      if (names[0] === "_doc_count") throw new NotSimulated("field [_doc_count]")
      this.#field(names, place, scope)
    }
  }

  /** A name with dots stands for objects in objects. */
  #namesOf(object: JsonObject, name: string, scope: Scope): ReadonlyArray<string> {
    const spot = nameAt(object, name)
    if (name === "") {
      throw failedToParse(this.#source, spot, illegalArgument("field name cannot be an empty string"))
    }
    if (name.trim() === "") {
      const full = [...scope.path, name].join(".")
      throw documentProblem(this.#source, spot, `Field name cannot contain only whitespace: [${full}]`)
    }
    if (!name.includes(".")) return [name]
    const names = name.split(".")
    while (names.at(-1) === "") names.pop()
    if (names.length === 0) {
      throw failedToParse(this.#source, spot, illegalArgument("field name cannot contain only dots"))
    }
    if (names.some((one) => one.trim() === "")) {
      const reason = `field name cannot contain only whitespace: ['${name}']`
      throw failedToParse(this.#source, spot, illegalArgument(reason))
    }
    return names
  }

  #metadataProblem(place: Place): Problem {
    const name = String(place.name)
    const spot = startOf(place)
    const col = columnOf(this.#source, spot)
    const reason =
      `[1:${col}] Field [${name}] is a metadata field and cannot be added inside a document. Use the index API ` +
      "request parameters."
    const cause = new Problem(400, "document_parsing_exception", reason)
    const fault = fieldFault(name, name, this.#options.id, javaText(place.value), cause)
    return new Problem(fault.status, fault.type, `[1:${col}] ${fault.reason}`, fault.more)
  }

  /** Goes down to the field that names lead to from a scope. */
  #field(names: ReadonlyArray<string>, place: Place, scope: Scope): void {
    const [name = "", ...rest] = names
    if (rest.length === 0) return this.#value(name, place, scope)
    const path = [...scope.path, name]
    const node = childAt(this.#root.object, path)
    if (node === undefined) {
      if (!this.#mayAdd(name, scope, nameAt(place.holder, String(place.name)))) return
      this.#add(path, emptyObject, startOf(place))
    } else if (node.kind === "alias") {
      throw documentProblem(
        this.#source,
        startOf(place),
        `Cannot write to a field alias [${path.join(".")}].`
      )
    } else if (node.kind === "leaf") {
      throw this.#belowField(node, path, rest, place)
    } else if (node.enabled === false) return
    const inner = node?.kind === "object" && node.nested ? this.#nest(path, {}, scope.builder) : scope.builder
    this.#field(rest, place, { path, builder: inner })
  }

  /** A name such as `title.sub` where `title` is no object. */
  #belowField(leaf: Leaf, path: ReadonlyArray<string>, rest: ReadonlyArray<string>, place: Place): Error {
    const shown = rest.reduceRight((value, name) => `{${name}=${value}}`, javaText(place.value))
    const isText = leaf.type === "text" || leaf.type === "keyword"
    const isNumber =
      leaf.parameters["coerce"] !== undefined || /^(long|integer|short|byte|double|float)$/.test(leaf.type)
    if (!isText && !isNumber) return new NotSimulated(`fields below one of type [${leaf.type}]`)
    const cause = isText
      ? new Problem(
          400,
          "illegal_state_exception",
          `Can't get text on a START_OBJECT at 1:${columnOf(this.#source, nameAt(place.holder, String(place.name)))}`
        )
      : illegalArgument("Cannot parse object as number")
    const fault = fieldFault(path.join("."), leaf.type, this.#options.id, shown, cause)
    const col = columnOf(this.#source, startOf(place))
    return new Problem(fault.status, fault.type, `[1:${col}] ${fault.reason}`, fault.more)
  }

  #nest(path: ReadonlyArray<string>, source: JsonObject, around: PartBuilder): PartBuilder {
    return around.nest(path.join("."), source)
  }

  /** A value of a field by name; the field may be an object, and the value a list. */
  #value(name: string, place: Place, scope: Scope): void {
    const path = [...scope.path, name]
    const node = childAt(this.#root.object, path)
    if (node === undefined) return this.#unmapped(name, place, scope)
    switch (node.kind) {
      case "alias":
        throw documentProblem(
          this.#source,
          startOf(place),
          `Cannot write to a field alias [${path.join(".")}].`
        )
      case "object":
        if (node.enabled !== false) this.#objectValue(node, path, name, place, scope)
        return
      case "leaf":
        this.#leafValue(node, path.join("."), place, scope)
    }
  }

  #objectValue(node: Branch, path: ReadonlyArray<string>, shown: string, place: Place, scope: Scope): void {
    const { value } = place
    if (value === null) return
    if (Array.isArray(value)) {
      for (const [at, item] of value.entries()) {
        this.#objectValue(node, path, "null", { holder: value, name: at, value: item }, scope)
      }
      return
    }
    if (!isObject(value)) {
      throw documentProblem(
        this.#source,
        startOf(place),
        `object mapping for [${path.join(".")}] tried to parse field [${shown}] as object, but found a concrete value`
      )
    }
    const builder = node.nested ? this.#nest(path, value, scope.builder) : scope.builder
    this.#object(value, { path, builder })
  }

  #leafValue(leaf: Leaf, path: string, place: Place, scope: Scope, isCopy = false): void {
    const { value } = place
    if (Array.isArray(value) && !(leaf.type === "geo_point" && typeof value[0] === "number")) {
      for (const [at, item] of value.entries()) {
        this.#leafValue(leaf, path, { holder: value, name: at, value: item }, scope, isCopy)
      }
      return
    }
    this.#store(leaf, path, place, scope.builder)
    for (const [name, field] of leaf.fields) this.#store(field, `${path}.${name}`, place, scope.builder)
    if (isCopy || value === null) return
    for (const target of leaf.copyTo) this.#copy(target, place, scope)
  }

  /** Copies a value to another field, which may be new. */
  #copy(target: string, place: Place, scope: Scope): void {
    const names = target.split(".")
    let builder = scope.builder
    // Up to the nested object, or the document, that the target belongs to.
    while (builder.nestedPath !== undefined && !target.startsWith(`${builder.nestedPath}.`)) {
      if (builder.around === undefined) break
      builder = builder.around
    }
    const node = childAt(this.#root.object, names)
    if (node?.kind === "leaf") return this.#leafValue(node, target, place, { path: [], builder }, true)
    if (node !== undefined) throw new NotSimulated("copy_to a field that is none")
    const parents = names.slice(0, -1)
    for (let length = 1; length <= parents.length; length++) {
      const path = parents.slice(0, length)
      const around = childAt(this.#root.object, path)
      if (around === undefined) {
        const scope = { path: path.slice(0, -1), builder }
        if (!this.#mayAdd(path.at(-1) ?? "", scope, startOf(place))) return
        this.#add(path, emptyObject, startOf(place))
      } else if (around.kind !== "object")
        throw new NotSimulated("copy_to a field below one that is no object")
    }
    this.#unmapped(names.at(-1) ?? "", place, { path: parents, builder }, true)
  }

  /** Reads one value into one field, which may be a multi-field. */
  #store(leaf: Leaf, path: string, place: Place, builder: PartBuilder): void {
    try {
      this.#storeValue(leaf, path, place, builder)
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown
      const malformed = leaf.parameters["ignore_malformed"] === true && !isObject(place.value)
      if (!malformed) throw this.#fault(leaf, path, place, thrown)
      this.#ignored.add(path)
    }
  }

  #fault(leaf: Leaf, path: string, place: Place, cause: Problem): Problem {
    const col = columnOf(this.#source, readTo(place))
    if (leaf.type === "geo_point") {
      const reason = `[1:${col}] failed to parse field [${path}] of type [geo_point]`
      return caused(400, "document_parsing_exception", reason, cause)
    }
    // A decimal number was read as a float before it is shown.
    const { value } = place
    const isFloat = leaf.type === "float" && typeof value === "number" && !Number.isSafeInteger(value)
    const shown = isFloat ? javaDouble(Math.fround(value)) : javaText(value)
    const fault = fieldFault(path, leaf.type, this.#options.id, shown, cause)
    return new Problem(fault.status, fault.type, `[1:${col}] ${fault.reason}`, fault.more)
  }

  #storeValue(leaf: Leaf, path: string, place: Place, builder: PartBuilder): void {
    if (leaf.type === "text") {
      if (place.value !== null) builder.addText(path, leaf, textOf(this.#source, place))
      return
    }
    const read = place.value === null ? nullOf(leaf) : readValue(this.#source, place, leaf)
    if (read === "nothing") return
    if (leaf.type !== "keyword" || typeof read.value !== "string") {
      builder.addValue(path, leaf, read.value)
      return
    }
    const most = leaf.parameters["ignore_above"]
    if (typeof most === "number" && read.value.length > most) {
      this.#ignored.add(path)
      return
    }
    const term = this.#normalized(leaf, read.value)
    if (leaf.parameters["index"] !== false || leaf.parameters["doc_values"] !== false)
      checkTermLength(path, term)
    builder.addValue(path, leaf, term)
  }

  #normalized(leaf: Leaf, text: string): string {
    const name = leaf.parameters["normalizer"]
    if (typeof name !== "string") return text
    return this.#options.analysis.normalizer(name)?.analyze(text).tokens[0]?.term ?? text
  }

  /** A field that the mapping does not have. */
  #unmapped(name: string, place: Place, scope: Scope, isCopy = false): void {
    if (!this.#mayAdd(name, scope, startOf(place))) return
    const { value } = place
    const path = [...scope.path, name]
    if (Array.isArray(value)) {
      checkVector(value)
      for (const [at, item] of value.entries())
        this.#item(name, { holder: value, name: at, value: item }, scope, isCopy)
      return
    }
    if (value === null) return
    const templates = this.#root.dynamicTemplates ?? []
    const full = path.join(".")
    if (isObject(value)) {
      if (templates.some((template) => template.matches(name, full, "object"))) {
        throw new NotSimulated("dynamic template for objects")
      }
      this.#add(path, emptyObject, startOf(place))
      this.#objectValue(emptyObject, path, name, place, scope)
      return
    }
    const unset = dynamicLeaf(value, this.#root)
    const leaf = leafByTemplate(templates, { name, path: full, unset }, this.#options.analysis, readNode)
    this.#add(path, leaf, startOf(place))
    this.#leafValue(leaf, full, place, scope, isCopy)
  }

  /** One of a list of values: the first makes the field, the others find it. */
  #item(name: string, place: Place, scope: Scope, isCopy: boolean): void {
    const path = [...scope.path, name]
    const node = childAt(this.#root.object, path)
    if (node?.kind === "object") return this.#objectValue(node, path, "null", place, scope)
    if (node?.kind === "leaf") return this.#leafValue(node, path.join("."), place, scope, isCopy)
    this.#unmapped(name, place, scope, isCopy)
  }

  /** Whether fields may be added there; throws where that is forbidden. */
  #mayAdd(name: string, { path }: Scope, spot: Spot): boolean {
    let dynamic = this.#root.object.dynamic ?? "true"
    for (let length = 1; length <= path.length; length++) {
      const node = childAt(this.#root.object, path.slice(0, length))
      if (node?.kind === "object" && node.dynamic !== undefined) dynamic = node.dynamic
    }
    if (dynamic !== "strict") return dynamic === "true"
    const within = path.length === 0 ? "_doc" : path.join(".")
    throw new Problem(
      400,
      "strict_dynamic_mapping_exception",
      `[1:${columnOf(this.#source, spot)}] mapping set to strict, dynamic introduction of [${name}] within [${within}] ` +
        "is not allowed"
    )
  }

  #add(path: ReadonlyArray<string>, node: Node, spot: Spot): void {
    const { depth, totalFields } = this.#options.limits
    const size = countFields(node)
    this.#added += size
    if (countFields(this.#root.object) - 1 + size > totalFields) {
      const reason = `Limit of total fields [${totalFields}] has been exceeded while adding new fields [${this.#added}]`
      throw failedToParse(this.#source, spot, illegalArgument(reason))
    }
    if (node.kind === "object" && path.length >= depth) {
      throw failedToParse(this.#source, spot, depthProblem(depth, path.join(".")))
    }
    this.#root = { ...this.#root, object: withNode(this.#root.object, path, node) }
  }
}

/** Parses a document; throws the server's reasons not to take it. */
export const parseDocument = (
  source: Json,
  options: ParseOptions
): Parsed & { readonly source: JsonObject } => {
  if (!isObject(source)) {
    throw new Problem(400, "document_parsing_exception", "Malformed content, must start with an object")
  }
  return { ...new DocumentParser(source, options).parse(), source }
}
