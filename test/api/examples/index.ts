/** Written by `npm run codegen`. */
import { examples as AsyncSearch } from "./AsyncSearch.ts"
import { examples as Autoscaling } from "./Autoscaling.ts"
import { examples as Cat } from "./Cat.ts"
import { examples as Ccr } from "./Ccr.ts"
import { examples as Cluster } from "./Cluster.ts"
import { examples as Connector } from "./Connector.ts"
import { examples as Core } from "./Core.ts"
import { examples as DanglingIndices } from "./DanglingIndices.ts"
import { examples as Enrich } from "./Enrich.ts"
import { examples as Eql } from "./Eql.ts"
import { examples as Esql } from "./Esql.ts"
import { examples as Features } from "./Features.ts"
import { examples as Graph } from "./Graph.ts"
import { examples as Ilm } from "./Ilm.ts"
import { examples as Indices } from "./Indices.ts"
import { examples as Inference } from "./Inference.ts"
import { examples as Ingest } from "./Ingest.ts"
import { examples as License } from "./License.ts"
import { examples as Logstash } from "./Logstash.ts"
import { examples as Migration } from "./Migration.ts"
import { examples as Ml } from "./Ml.ts"
import { examples as Nodes } from "./Nodes.ts"
import { examples as Project } from "./Project.ts"
import { examples as QueryRules } from "./QueryRules.ts"
import { examples as Rollup } from "./Rollup.ts"
import { examples as SearchApplication } from "./SearchApplication.ts"
import { examples as SearchableSnapshots } from "./SearchableSnapshots.ts"
import { examples as Security } from "./Security.ts"
import { examples as Shutdown } from "./Shutdown.ts"
import { examples as Simulate } from "./Simulate.ts"
import { examples as Slm } from "./Slm.ts"
import { examples as Snapshot } from "./Snapshot.ts"
import { examples as Sql } from "./Sql.ts"
import { examples as Ssl } from "./Ssl.ts"
import { examples as Streams } from "./Streams.ts"
import { examples as Synonyms } from "./Synonyms.ts"
import { examples as Tasks } from "./Tasks.ts"
import { examples as TextStructure } from "./TextStructure.ts"
import { examples as Transform } from "./Transform.ts"
import { examples as Watcher } from "./Watcher.ts"
import { examples as Xpack } from "./Xpack.ts"

export const all: ReadonlyArray<{
  readonly endpoint: string
  readonly name: string
  readonly line: string
  readonly params: object
}> = [
  ...AsyncSearch,
  ...Autoscaling,
  ...Cat,
  ...Ccr,
  ...Cluster,
  ...Connector,
  ...Core,
  ...DanglingIndices,
  ...Enrich,
  ...Eql,
  ...Esql,
  ...Features,
  ...Graph,
  ...Ilm,
  ...Indices,
  ...Inference,
  ...Ingest,
  ...License,
  ...Logstash,
  ...Migration,
  ...Ml,
  ...Nodes,
  ...Project,
  ...QueryRules,
  ...Rollup,
  ...SearchApplication,
  ...SearchableSnapshots,
  ...Security,
  ...Shutdown,
  ...Simulate,
  ...Slm,
  ...Snapshot,
  ...Sql,
  ...Ssl,
  ...Streams,
  ...Synonyms,
  ...Tasks,
  ...TextStructure,
  ...Transform,
  ...Watcher,
  ...Xpack
]
