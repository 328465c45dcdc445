/** All cases, by topic. */
import { aliases } from "./aliases.ts"
import { analysis } from "./analysis.ts"
import { bucketAggregations, pipelineAggregations } from "./buckets.ts"
import { bulk, mget } from "./bulk.ts"
import type { Topic } from "./case.ts"
import { compounds, nestedQueries, rankings } from "./compounds.ts"
import { documents } from "./documents.ts"
import { keywordFields, numberFields } from "./fields.ts"
import { indices } from "./indices.ts"
import { foundAtRandom, functionScores, languages, severalShards } from "./languages.ts"
import { dynamicMapping, impossibleMappings, putMapping } from "./mappings.ts"
import { metricAggregations, termsAggregations } from "./metrics.ts"
import { dateFields, otherFields } from "./moreFields.ts"
import { paging, sorting } from "./pages.ts"
import { terms, texts } from "./queries.ts"
import { misfitting, refusedSearches, unreachable } from "./refusals.ts"
import { several, showing } from "./results.ts"
import { valueAggregations } from "./values.ts"
import { templates } from "./templates.ts"
import { versions } from "./versions.ts"

export const topics: ReadonlyArray<Topic> = [
  { name: "documents", cases: documents },
  { name: "versions and routing", cases: versions },
  { name: "bulk", cases: bulk },
  { name: "mget", cases: mget },
  { name: "values that do not fit", cases: misfitting },
  { name: "refused searches", cases: refusedSearches },
  { name: "indices out of reach", cases: unreachable },
  { name: "indices", cases: indices },
  { name: "index templates", cases: templates },
  { name: "aliases", cases: aliases },
  { name: "dynamic mapping", cases: dynamicMapping },
  { name: "put mapping", cases: putMapping },
  { name: "impossible mappings", cases: impossibleMappings },
  { name: "keyword fields", cases: keywordFields },
  { name: "number fields", cases: numberFields },
  { name: "date fields", cases: dateFields },
  { name: "other fields", cases: otherFields },
  { name: "queries for terms", cases: terms },
  { name: "queries for text", cases: texts },
  { name: "languages of queries", cases: languages },
  { name: "scores by functions", cases: functionScores },
  { name: "queries of queries", cases: compounds },
  { name: "relevance", cases: rankings },
  { name: "what random searches showed", cases: foundAtRandom },
  { name: "several shards", cases: severalShards },
  { name: "nested objects", cases: nestedQueries },
  { name: "order", cases: sorting },
  { name: "pages", cases: paging },
  { name: "what hits show", cases: showing },
  { name: "other searches", cases: several },
  { name: "metrics", cases: metricAggregations },
  { name: "buckets by terms", cases: termsAggregations },
  { name: "other buckets", cases: bucketAggregations },
  { name: "pipelines and composites", cases: pipelineAggregations },
  { name: "values and nested buckets", cases: valueAggregations },
  { name: "analysis", cases: analysis }
]
