/**
 * Integers of 64 bits, which a JavaScript number cannot hold exactly beyond ±(2^53 - 1).
 *
 * Reach for this module where documents have fields of type `long` or `unsigned_long` whose values may be
 * that large: ids of other systems, counters in nanoseconds, hashes.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"
import * as SchemaTransformation from "effect/SchemaTransformation"

/** Says that a schema wants integers as they stand in the answer. */
const annotation = "effect-elasticsearch/Transport/Long/exact"

// Without a chain of calls and without a computed key: bundlers drop no unused call that has one of them.
const Integer = /*#__PURE__*/ Schema.Union([Schema.Int, Schema.BigInt])

const Wire = /*#__PURE__*/ Integer.annotate({
  "effect-elasticsearch/Transport/Long/exact": true,
  expected: "an integer"
})

/**
 * An integer as `bigint`, exact whatever its size. On the wire it is a number literal.
 *
 * A call whose document schema holds this schema anywhere reads its answer with exact integers, as with the
 * option `exactIntegers`.
 *
 * @example
 * ```ts
 * import * as Schema from "effect/Schema"
 * import { ExactLong } from "effect-elasticsearch/Transport/Long"
 *
 * const Order = Schema.Struct({ id: ExactLong, title: Schema.String })
 * ```
 * @category schemas
 * @since 0.1.0
 */
export const ExactLong: Schema.Codec<bigint, number | bigint> = /*#__PURE__*/ Wire.pipe(
  /*#__PURE__*/ Schema.decodeTo(
    Schema.BigInt,
    /*#__PURE__*/ SchemaTransformation.transform({
      decode: (wire: number | bigint) => BigInt(wire),
      encode: (long): number | bigint => (Number.isSafeInteger(Number(long)) ? Number(long) : long)
    })
  )
)

const answers = new WeakMap<SchemaAST.AST, boolean>()

/**
 * Tells whether a schema holds {@link ExactLong} anywhere.
 *
 * @category guards
 * @since 0.1.0
 */
export const isExact = (schema: Schema.Top): boolean => {
  const known = answers.get(schema.ast)
  if (known !== undefined) return known
  const answer = holdsAnnotation(schema.ast)
  answers.set(schema.ast, answer)
  return answer
}

const holdsAnnotation = (root: SchemaAST.AST): boolean => {
  const seen = new Set<SchemaAST.AST>()
  const open = [root]
  for (let ast = open.pop(); ast !== undefined; ast = open.pop()) {
    if (seen.has(ast)) continue
    seen.add(ast)
    if (ast.annotations?.[annotation] === true) return true
    open.push(...partsOf(ast), ...(ast.encoding ?? []).map((link) => link.to))
  }
  return false
}

const partsOf = (ast: SchemaAST.AST): ReadonlyArray<SchemaAST.AST> => {
  switch (ast._tag) {
    case "Objects":
      return [...ast.propertySignatures, ...ast.indexSignatures].map((signature) => signature.type)
    case "Arrays":
      return [...ast.elements, ...ast.rest]
    case "Union":
      return ast.types
    case "Declaration":
      return ast.typeParameters
    case "Suspend":
      return [ast.thunk()]
    default:
      return []
  }
}
