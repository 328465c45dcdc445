/** How queries are made. */
import type { QueryDslFunctionScoreContainer, QueryDslQueryContainer } from "../../Api/types/QueryDsl.ts"
import type { ScoreFunction } from "../queries/functionScore.ts"
import type { Query } from "../queries/query.ts"
import type { SpanQuery } from "../queries/span.ts"

/** The query itself. The fields that it mentions are in its type alone, so nothing but a cast can add them. */
export const made = <Fields>(query: QueryDslQueryContainer): Query<Fields> => query as Query<Fields>

/** As {@link made} for queries that find spans, which is in their type alone, too. */
export const madeSpans = <Fields>(query: QueryDslQueryContainer): SpanQuery<Fields> =>
  query as SpanQuery<Fields>

/** As {@link made} for functions of scores. */
export const madeFunction = <Fields>(scored: QueryDslFunctionScoreContainer): ScoreFunction<Fields> =>
  scored as ScoreFunction<Fields>
