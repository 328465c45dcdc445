/** What stands beside parts of the client instead of all of it: objects by hand, another builder, JSON alone. */
import esb from "elastic-builder"
import * as Schema from "effect/Schema"
import { SearchResponse } from "effect-elasticsearch/Api/Core"
import { guardOf } from "../../src/Api/internal/guard.ts"
import { searchAnswer } from "../sink/answers.ts"
import { compiled, elasticBuilder, interpreted, literal, parsed } from "../works.ts"
import { local, type Make, unknown } from "./job.ts"

const whole = (text: string): void => {
  if (text.length < 400) throw new Error("dsl: not the whole search")
}

/** The same search as in `ours.ts`. */
const byHand = (): void =>
  whole(
    JSON.stringify({
      query: {
        bool: {
          must: [
            { match: { title: { query: "star wars", operator: "and" } } },
            { multi_match: { query: "space", fields: ["title^2", "plot"] } }
          ],
          filter: [
            { term: { genres: "drama" } },
            { range: { released: { gte: "1970-01-01", lt: "1980-01-01" } } },
            { exists: { field: "rating" } }
          ],
          must_not: [{ terms: { genres: ["western", "musical"] } }]
        }
      },
      aggs: {
        genres: { terms: { field: "genres", size: 10 }, aggs: { rating: { avg: { field: "rating" } } } }
      },
      sort: [{ released: { order: "desc" } }, "title.raw"],
      size: 20
    })
  )

const byBuilder = (): void =>
  whole(
    JSON.stringify(
      esb
        .requestBodySearch()
        .query(
          esb
            .boolQuery()
            .must([
              esb.matchQuery("title", "star wars").operator("and"),
              esb.multiMatchQuery(["title^2", "plot"], "space")
            ])
            .filter([
              esb.termQuery("genres", "drama"),
              esb.rangeQuery("released").gte("1970-01-01").lt("1980-01-01"),
              esb.existsQuery("rating")
            ])
            .mustNot(esb.termsQuery("genres", ["western", "musical"]))
        )
        .agg(esb.termsAggregation("genres", "genres").size(10).agg(esb.avgAggregation("rating", "rating")))
        .sorts([esb.sort("released", "desc"), esb.sort("title.raw")])
        .size(20)
        .toJSON()
    )
  )

const checking = (guard: (value: unknown) => boolean) => (): void => {
  if (!guard(JSON.parse(searchAnswer))) throw new Error("decode: not the right answer")
}

const jobs: { readonly [subject: string]: () => () => void } = {
  [literal]: () => byHand,
  [elasticBuilder]: () => byBuilder,
  [parsed]: () => checking(() => true),
  [compiled]: () => checking(guardOf(SearchResponse)),
  [interpreted]: () => checking(Schema.is(SearchResponse()))
}

export const make: Make = async (work, _url, subject) => local((jobs[subject] ?? (() => unknown(work)))())
