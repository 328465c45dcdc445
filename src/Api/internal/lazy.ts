/** Builds a value at its first use: nothing of the API's schemas is built at import. */
export const lazy = <A>(build: () => A): (() => A) => {
  let built: { readonly value: A } | undefined
  return () => (built ??= { value: build() }).value
}
