/** How queries are made. */
import type { QueryDslQueryContainer } from "../../Api/types/QueryDsl.ts"
import type { Query } from "../queries/query.ts"

/** The query itself. The fields that it mentions are in its type alone, so nothing but a cast can add them. */
export const made = <Fields>(query: QueryDslQueryContainer): Query<Fields> => query as Query<Fields>
