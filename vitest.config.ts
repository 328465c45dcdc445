import { defineConfig } from "vitest/config"

// Tests run on the sources; the built package is what `npm run smoke` looks at.
const source = (path: string) => `${import.meta.dirname}/src/${path}.ts`

export default defineConfig({
  resolve: {
    alias: [
      { find: /^effect-elasticsearch$/, replacement: source("index") },
      {
        find: /^effect-elasticsearch\/(Api|Bulk|Dsl|Esql|Search|Testing|Vector)$/,
        replacement: source("$1/index")
      },
      { find: /^effect-elasticsearch\/(.+)$/, replacement: source("$1") }
    ]
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/**/*.cluster.test.ts", "test/**/*.types.test.ts"],
          // No test is decided by time; a busy machine must not decide one either.
          testTimeout: 60_000,
          typecheck: { enabled: true, include: ["test/**/*.types.test.ts"] }
        }
      },
      {
        extends: true,
        test: {
          name: "cluster",
          include: ["test/**/*.cluster.test.ts"],
          globalSetup: ["test/support/servers.ts"],
          testTimeout: 300_000,
          hookTimeout: 300_000
        }
      }
    ]
  }
})
