/**
 * The endpoints of the namespace `project`.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { call, optionalCall, type Call, type OptionalCall } from "./Call.ts"
import * as s from "./internal/schema.ts"
import {
  AcknowledgedResponseBase,
  type ProjectRouting,
  type SpecUtilsCommonQueryParameters
} from "./types/Common.ts"
import { ProjectNamedProjectRoutingExpressions, ProjectProjectRoutingExpression } from "./types/Project.ts"

/**
 * `project.create_many_routing.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ProjectCreateManyRoutingResponse = AcknowledgedResponseBase

/** The schema of `ProjectCreateManyRoutingResponse`. @category schemas @since 0.1.0 */
export const ProjectCreateManyRoutingResponse: s.Lazy<ProjectCreateManyRoutingResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ AcknowledgedResponseBase())

/**
 * `project.create_routing.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ProjectCreateRoutingResponse = AcknowledgedResponseBase

/** The schema of `ProjectCreateRoutingResponse`. @category schemas @since 0.1.0 */
export const ProjectCreateRoutingResponse: s.Lazy<ProjectCreateRoutingResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `project.delete_routing.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ProjectDeleteRoutingResponse = AcknowledgedResponseBase

/** The schema of `ProjectDeleteRoutingResponse`. @category schemas @since 0.1.0 */
export const ProjectDeleteRoutingResponse: s.Lazy<ProjectDeleteRoutingResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `project.get_many_routing.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ProjectGetManyRoutingResponse = ProjectNamedProjectRoutingExpressions

/** The schema of `ProjectGetManyRoutingResponse`. @category schemas @since 0.1.0 */
export const ProjectGetManyRoutingResponse: s.Lazy<ProjectGetManyRoutingResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ ProjectNamedProjectRoutingExpressions()
)

/**
 * `project.get_routing.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ProjectGetRoutingResponse = ProjectProjectRoutingExpression

/** The schema of `ProjectGetRoutingResponse`. @category schemas @since 0.1.0 */
export const ProjectGetRoutingResponse: s.Lazy<ProjectGetRoutingResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ ProjectProjectRoutingExpression()
)

/**
 * `project.tags.ProjectTags` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ProjectTagsProjectTags {
  readonly origin: { readonly [key: string]: ProjectTagsTags }
  readonly linked_projects?: { readonly [key: string]: ProjectTagsTags }
}

/** The schema of `ProjectTagsProjectTags`. @category schemas @since 0.1.0 */
export const ProjectTagsProjectTags: s.Lazy<ProjectTagsProjectTags> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    origin: /*#__PURE__*/ s.record(/*#__PURE__*/ ProjectTagsTags()),
    linked_projects: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ ProjectTagsTags()))
  })
)

/**
 * `project.tags.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ProjectTagsResponse = ProjectTagsProjectTags

/** The schema of `ProjectTagsResponse`. @category schemas @since 0.1.0 */
export const ProjectTagsResponse: s.Lazy<ProjectTagsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ ProjectTagsProjectTags()
)

/**
 * `project.tags.Tags` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ProjectTagsTags = {
  readonly _id: string
  readonly _alias: string
  readonly _type: string
  readonly _organisation?: string
  readonly _organization?: string
} & { readonly [key: string]: string }

/** The schema of `ProjectTagsTags`. @category schemas @since 0.1.0 */
export const ProjectTagsTags: s.Lazy<ProjectTagsTags> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    _id: s.string,
    _alias: s.string,
    _type: s.string,
    _organisation: /*#__PURE__*/ s.optional(s.string),
    _organization: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * Parameters of `project.create_many_routing`.
 * @category models
 * @since 0.1.0
 */
export interface ProjectCreateManyRoutingRequest extends SpecUtilsCommonQueryParameters {
  /** The body of the request. */
  readonly expressions: ProjectNamedProjectRoutingExpressions
}

/**
 * `project.create_many_routing`: `PUT /_project_routing`.
 * Needs the privileges: cluster manage_project_routing, cluster manage.
 * Documentation:
 * @category endpoints
 * @since 0.1.0
 */
export const createManyRouting: Call<ProjectCreateManyRoutingRequest, ProjectCreateManyRoutingResponse> =
  /*#__PURE__*/ call({
    name: "project.create_many_routing",
    urls: [{ path: "/_project_routing", methods: ["PUT"] }],
    query: [],
    body: { kind: "value", name: "expressions" },
    answer: { kind: "json", schema: ProjectCreateManyRoutingResponse },
    stability: "stable",
    docs: ""
  })

/**
 * Parameters of `project.create_routing`.
 * @category models
 * @since 0.1.0
 */
export interface ProjectCreateRoutingRequest extends SpecUtilsCommonQueryParameters {
  readonly name: string
  /** The body of the request. */
  readonly expressions: ProjectProjectRoutingExpression
}

/**
 * `project.create_routing`: `PUT /_project_routing/{name}`.
 * Needs the privileges: cluster manage_project_routing, cluster manage.
 * Documentation:
 * @category endpoints
 * @since 0.1.0
 */
export const createRouting: Call<ProjectCreateRoutingRequest, ProjectCreateRoutingResponse> =
  /*#__PURE__*/ call({
    name: "project.create_routing",
    urls: [{ path: "/_project_routing/{name}", methods: ["PUT"] }],
    query: [],
    body: { kind: "value", name: "expressions" },
    answer: { kind: "json", schema: ProjectCreateRoutingResponse },
    stability: "stable",
    docs: ""
  })

/**
 * Parameters of `project.delete_routing`.
 * @category models
 * @since 0.1.0
 */
export interface ProjectDeleteRoutingRequest extends SpecUtilsCommonQueryParameters {
  readonly name: string
}

/**
 * `project.delete_routing`: `DELETE /_project_routing/{name}`.
 * Needs the privileges: cluster manage_project_routing, cluster manage.
 * Documentation:
 * @category endpoints
 * @since 0.1.0
 */
export const deleteRouting: Call<ProjectDeleteRoutingRequest, ProjectDeleteRoutingResponse> =
  /*#__PURE__*/ call({
    name: "project.delete_routing",
    urls: [{ path: "/_project_routing/{name}", methods: ["DELETE"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: ProjectDeleteRoutingResponse },
    stability: "stable",
    docs: ""
  })

/**
 * Parameters of `project.get_many_routing`.
 * @category models
 * @since 0.1.0
 */
export interface ProjectGetManyRoutingRequest extends SpecUtilsCommonQueryParameters {}

/**
 * `project.get_many_routing`: `GET /_project_routing`.
 * Needs the privileges: cluster read_project_routing, cluster monitor.
 * Documentation:
 * @category endpoints
 * @since 0.1.0
 */
export const getManyRouting: OptionalCall<ProjectGetManyRoutingRequest, ProjectGetManyRoutingResponse> =
  /*#__PURE__*/ optionalCall({
    name: "project.get_many_routing",
    urls: [{ path: "/_project_routing", methods: ["GET"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: ProjectGetManyRoutingResponse },
    stability: "stable",
    docs: ""
  })

/**
 * Parameters of `project.get_routing`.
 * @category models
 * @since 0.1.0
 */
export interface ProjectGetRoutingRequest extends SpecUtilsCommonQueryParameters {
  readonly name: string
}

/**
 * `project.get_routing`: `GET /_project_routing/{name}`.
 * Needs the privileges: cluster read_project_routing, cluster monitor.
 * Documentation:
 * @category endpoints
 * @since 0.1.0
 */
export const getRouting: Call<ProjectGetRoutingRequest, ProjectGetRoutingResponse> = /*#__PURE__*/ call({
  name: "project.get_routing",
  urls: [{ path: "/_project_routing/{name}", methods: ["GET"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: ProjectGetRoutingResponse },
  stability: "stable",
  docs: ""
})

/**
 * Parameters of `project.tags`.
 * @category models
 * @since 0.1.0
 */
export interface ProjectTagsRequest extends SpecUtilsCommonQueryParameters {
  readonly project_routing?: ProjectRouting | undefined
}

/**
 * `project.tags`: `GET or POST /_project/tags`.
 * Needs the privileges: cluster read_project_routing, cluster monitor.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch-serverless/operation/operation-project-tags
 * @category endpoints
 * @since 0.1.0
 */
export const tags: OptionalCall<ProjectTagsRequest, ProjectTagsResponse> = /*#__PURE__*/ optionalCall({
  name: "project.tags",
  urls: [{ path: "/_project/tags", methods: ["GET", "POST"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: ProjectTagsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch-serverless/operation/operation-project-tags"
})
