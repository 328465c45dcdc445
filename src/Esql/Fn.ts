/**
 * The functions of ES|QL, under their names.
 *
 * @since 0.1.0
 */
export * from "./functions/ip.ts"
