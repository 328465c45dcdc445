/**
 * The blocks that cannot be run here, and why. A test fails for one that begins to work or is no longer there, so nothing
 * stays in this list for want of looking.
 */
const isWithout = (what: string): string => `the servers of the tests have no ${what}`

const asksPlugin = isWithout("such plugin: the path is made up")
const hasFiles = "it reads a certificate from where it is in production"
const startsServers = "it starts servers of its own, which takes long; test/testing does"
const byQuery = isWithout("module reindex")
const asyncSearch = isWithout("module async-search")
const scripts = isWithout("scripts (module lang-painless)")
const snapshots = isWithout("repository of snapshots, nor a path for one")

export const notRunnable: Readonly<Record<string, string>> = {
  "docs/api.md: What the specification does not know": asksPlugin,
  "docs/recipes/retries-and-timeouts.md: What may be written twice": scripts,
  "docs/recipes/tls.md: An authority of one's own": hasFiles,
  "docs/recipes/tls.md: A client's certificate": hasFiles,
  "docs/search.md: Tasks": byQuery,
  "docs/search.md: Asynchronous searches": asyncSearch,
  "docs/server.md: A local Elasticsearch": startsServers,
  "docs/transport.md: The transport": isWithout("TLS"),
  "src/Client.ts: request": asksPlugin,
  "src/Dsl/Document.ts: indexTemplate": isWithout("type match_only_text (module mapper-extras)"),
  "src/Dsl/Repository.ts: updateByScript": scripts,
  "src/Dsl/searches/run.ts: deleteByQuery": byQuery,
  "src/Dsl/searches/run.ts: updateByQuery": byQuery,
  "src/Search/AsyncSearch.ts: asyncSearch": asyncSearch,
  "src/Search/Snapshot.ts: snapshotTask": snapshots,
  "src/Search/Snapshot.ts: recovery": snapshots,
  "src/Search/Task.ts: task": byQuery,
  "src/Search/Task.ts: reindexTask": byQuery,
  "src/Testing/Cassette.ts: replay": "it reads a recording that is not there",
  "src/Testing/Client.ts: server": isWithout("GET / (module rest-root)"),
  "src/Testing/Server.ts: make": startsServers,
  "src/Transport/NodeChanges.ts: changes": "it listens until it is interrupted",
  "src/Transport/Service.ts: raw": asksPlugin
}
