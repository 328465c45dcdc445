/** How the parts of a search are made: retrievers, sorts and the like. */
import type { SortOptions } from "../../Api/types/Common.ts"
import type { SearchFieldSuggester, SearchRescore } from "../../Api/types/Search.ts"
import type { RetrieverContainer } from "../../Api/types/Common.ts"
import type { FieldsOf } from "../queries/query.ts"
import type { Rescore } from "../Rescore.ts"
import type { Retriever } from "../Retriever.ts"
import type { Sort } from "../Sort.ts"
import type { Suggester } from "../Suggest.ts"

/** One thing, or several. */
export type OneOrMany<Thing> = Thing | ReadonlyArray<Thing>

/** The things of a clause. */
export type Each<Clause> = Clause extends ReadonlyArray<infer Thing> ? Thing : Clause

/** What stands under a name, if it is there; of a union, in each of its members. */
export type At<Given, Name extends PropertyKey> = Given extends unknown
  ? Exclude<Given[Name & keyof Given], undefined>
  : never

/** The fields that these options mention. */
export type Mentioned<Given, Names extends PropertyKey> = FieldsOf<Each<At<Given, Names>>>

/** The retriever itself. The fields that it mentions are in its type alone, so nothing but a cast can add them. */
export const retrieving = <Fields>(retriever: RetrieverContainer): Retriever<Fields> =>
  retriever as Retriever<Fields>

/** As {@link retrieving} for suggesters, whose kind is in their type alone, too. */
export const suggesting = <Kind, Fields>(suggester: SearchFieldSuggester): Suggester<Kind, Fields> =>
  suggester as Suggester<Kind, Fields>

/** As {@link retrieving} for what scores hits anew. */
export const rescoring = <Fields>(rescore: SearchRescore): Rescore<Fields> => rescore as Rescore<Fields>

/** A sort key under its name. */
export const sorting = <Fields>(name: string, options: SortOptions[string]): Sort<Fields> => ({
  [name]: options
})
