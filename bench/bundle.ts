/** Programs as one file, as they are shipped. */
import * as esbuild from "esbuild"

/** Dependencies that are CommonJS ask for Node's own modules. */
const requireForEsm = `import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);`

/** Bundles and minifies a program by esbuild. */
export const bundle = async (entry: string, outfile: string): Promise<string> => {
  await esbuild.build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
    banner: { js: requireForEsm }
  })
  return outfile
}
