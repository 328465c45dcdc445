/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "project.create_many_routing",
    name: "project.create_many_routing/CreateProjectRoutingRequestExample1",
    line: "PUT /_project_routing/",
    params: {
      expressions: {
        "aws-us-only": { expression: "_csp:aws AND _region:us*" },
        "aws-eu-only": { expression: "_csp:aws AND _region:eu*" }
      }
    } satisfies Api.Project.ProjectCreateManyRoutingRequest
  },
  {
    endpoint: "project.create_routing",
    name: "project.create_routing/CreateProjectRoutingRequestExample1",
    line: "PUT /_project_routing/aws-us-only",
    params: {
      name: "aws-us-only",
      expressions: { expression: "_csp:aws AND _region:us*" }
    } satisfies Api.Project.ProjectCreateRoutingRequest
  },
  {
    endpoint: "project.delete_routing",
    name: "project.delete_routing/DeleteProjectRoutingRequestExample1",
    line: "DELETE _project_routing/aws-us-only",
    params: { name: "aws-us-only" } satisfies Api.Project.ProjectDeleteRoutingRequest
  },
  {
    endpoint: "project.get_many_routing",
    name: "project.get_many_routing/GetProjectRoutingRequestExample1",
    line: "GET /_project_routing/",
    params: {} satisfies Api.Project.ProjectGetManyRoutingRequest
  },
  {
    endpoint: "project.get_routing",
    name: "project.get_routing/GetProjectRoutingRequestExample1",
    line: "GET /_project_routing/aws-us-only",
    params: { name: "aws-us-only" } satisfies Api.Project.ProjectGetRoutingRequest
  },
  {
    endpoint: "project.tags",
    name: "project.tags/ProjectTagsRequestExample1",
    line: "GET /_project/tags",
    params: {} satisfies Api.Project.ProjectTagsRequest
  }
]
