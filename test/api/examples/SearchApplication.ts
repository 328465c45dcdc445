/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "search_application.delete",
    name: "search_application.delete/SearchApplicationDeleteExample1",
    line: "DELETE _application/search_application/my-app/",
    params: { name: "my-app" } satisfies Api.SearchApplication.SearchApplicationDeleteRequest
  },
  {
    endpoint: "search_application.delete_behavioral_analytics",
    name: "search_application.delete_behavioral_analytics/SearchApplicationDeleteBehavioralAnalyticsExample1",
    line: "DELETE _application/analytics/my_analytics_collection/",
    params: {
      name: "my_analytics_collection"
    } satisfies Api.SearchApplication.SearchApplicationDeleteBehavioralAnalyticsRequest
  },
  {
    endpoint: "search_application.get",
    name: "search_application.get/SearchApplicationGetRequestExample1",
    line: "GET _application/search_application/my-app/",
    params: { name: "my-app" } satisfies Api.SearchApplication.SearchApplicationGetRequest
  },
  {
    endpoint: "search_application.get_behavioral_analytics",
    name: "search_application.get_behavioral_analytics/BehavioralAnalyticsGetRequestExample1",
    line: "GET _application/analytics/my*",
    params: { name: "my*" } satisfies Api.SearchApplication.SearchApplicationGetBehavioralAnalyticsRequest
  },
  {
    endpoint: "search_application.list",
    name: "search_application.list/SearchApplicationsListRequestExample1",
    line: "GET _application/search_application?from=0&size=3&q=app*",
    params: { from: 0, size: 3, q: "app*" } satisfies Api.SearchApplication.SearchApplicationListRequest
  },
  {
    endpoint: "search_application.post_behavioral_analytics_event",
    name: "search_application.post_behavioral_analytics_event/BehavioralAnalyticsEventPostRequestExample1",
    line: "POST _application/analytics/my_analytics_collection/event/search_click",
    params: {
      collection_name: "my_analytics_collection",
      event_type: "search_click",
      payload: {
        session: { id: "1797ca95-91c9-4e2e-b1bd-9c38e6f386a9" },
        user: { id: "5f26f01a-bbee-4202-9298-81261067abbd" },
        search: {
          query: "search term",
          results: { items: [{ document: { id: "123", index: "products" } }], total_results: 10 },
          sort: { name: "relevance" },
          search_application: "website"
        },
        document: { id: "123", index: "products" }
      }
    } satisfies Api.SearchApplication.SearchApplicationPostBehavioralAnalyticsEventRequest
  },
  {
    endpoint: "search_application.put",
    name: "search_application.put/SearchApplicationPutRequestExample1",
    line: "PUT _application/search_application/my-app",
    params: {
      name: "my-app",
      search_application: {
        indices: ["index1", "index2"],
        template: {
          script: {
            source: {
              query: { query_string: { query: "{{query_string}}", default_field: "{{default_field}}" } }
            },
            params: { query_string: "*", default_field: "*" }
          },
          dictionary: {
            properties: {
              query_string: { type: "string" },
              default_field: { type: "string", enum: ["title", "description"] },
              additionalProperties: false
            },
            required: ["query_string"]
          }
        }
      }
    } satisfies Api.SearchApplication.SearchApplicationPutRequest
  },
  {
    endpoint: "search_application.put_behavioral_analytics",
    name: "search_application.put_behavioral_analytics/SearchApplicationPutBehavioralAnalyticsExample1",
    line: "PUT _application/analytics/my_analytics_collection",
    params: {
      name: "my_analytics_collection"
    } satisfies Api.SearchApplication.SearchApplicationPutBehavioralAnalyticsRequest
  },
  {
    endpoint: "search_application.render_query",
    name: "search_application.render_query/SearchApplicationsRenderQueryRequestExample1",
    line: "POST _application/search_application/my-app/_render_query",
    params: {
      name: "my-app",
      params: {
        query_string: "my first query",
        text_fields: [
          { name: "title", boost: 5 },
          { name: "description", boost: 1 }
        ]
      }
    } satisfies Api.SearchApplication.SearchApplicationRenderQueryRequest
  },
  {
    endpoint: "search_application.search",
    name: "search_application.search/SearchApplicationsSearchRequestExample1",
    line: "POST _application/search_application/my-app/_search",
    params: {
      name: "my-app",
      params: {
        query_string: "my first query",
        text_fields: [
          { name: "title", boost: 5 },
          { name: "description", boost: 1 }
        ]
      }
    } satisfies Api.SearchApplication.SearchApplicationSearchRequest
  }
]
