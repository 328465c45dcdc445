/**
 * The endpoints of the namespace `license`.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { optionalCall, type OptionalCall } from "./Call.ts"
import * as s from "./internal/schema.ts"
import {
  AcknowledgedResponseBase,
  DateTime,
  type Duration,
  type EpochTime,
  type Integer,
  type Long,
  type SpecUtilsCommonQueryParameters,
  type UnitMillis,
  type Uuid
} from "./types/Common.ts"
import type { LicenseLicense, LicenseLicenseStatus, LicenseLicenseType } from "./types/License.ts"
import type { TimeSpan } from "./Wire.ts"

/**
 * `license.delete.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type LicenseDeleteResponse = AcknowledgedResponseBase

/** The schema of `LicenseDeleteResponse`. @category schemas @since 0.1.0 */
export const LicenseDeleteResponse: s.Lazy<LicenseDeleteResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `license.get_basic_status.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface LicenseGetBasicStatusResponse {
  readonly eligible_to_start_basic: boolean
}

/** The schema of `LicenseGetBasicStatusResponse`. @category schemas @since 0.1.0 */
export const LicenseGetBasicStatusResponse: s.Lazy<LicenseGetBasicStatusResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ eligible_to_start_basic: s.boolean })
)

/**
 * `license.get.LicenseInformation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface LicenseGetLicenseInformation {
  readonly expiry_date?: DateTime
  readonly expiry_date_in_millis?: EpochTime<UnitMillis>
  readonly issue_date: DateTime
  readonly issue_date_in_millis: EpochTime<UnitMillis>
  readonly issued_to: string
  readonly issuer: string
  readonly max_nodes: Long | null
  readonly max_resource_units?: Integer | null
  readonly status: LicenseLicenseStatus
  readonly type: LicenseLicenseType | (string & {})
  readonly uid: Uuid
  readonly start_date_in_millis: EpochTime<UnitMillis>
}

/** The schema of `LicenseGetLicenseInformation`. @category schemas @since 0.1.0 */
export const LicenseGetLicenseInformation: s.Lazy<LicenseGetLicenseInformation> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    expiry_date: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    expiry_date_in_millis: /*#__PURE__*/ s.optional(s.number),
    issue_date: /*#__PURE__*/ DateTime(),
    issue_date_in_millis: s.number,
    issued_to: s.string,
    issuer: s.string,
    max_nodes: /*#__PURE__*/ s.union([s.number, s.nothing]),
    max_resource_units: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.nothing])),
    status: s.string,
    type: s.string,
    uid: s.string,
    start_date_in_millis: s.number
  })
)

/**
 * `license.get.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface LicenseGetResponse {
  readonly license: LicenseGetLicenseInformation
}

/** The schema of `LicenseGetResponse`. @category schemas @since 0.1.0 */
export const LicenseGetResponse: s.Lazy<LicenseGetResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ license: /*#__PURE__*/ LicenseGetLicenseInformation() })
)

/**
 * `license.get_trial_status.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface LicenseGetTrialStatusResponse {
  readonly eligible_to_start_trial: boolean
}

/** The schema of `LicenseGetTrialStatusResponse`. @category schemas @since 0.1.0 */
export const LicenseGetTrialStatusResponse: s.Lazy<LicenseGetTrialStatusResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ eligible_to_start_trial: s.boolean })
)

/**
 * `license.post.Acknowledgement` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type LicensePostAcknowledgement = {
  readonly message: string
} & { readonly [key: string]: string | ReadonlyArray<string> }

/** The schema of `LicensePostAcknowledgement`. @category schemas @since 0.1.0 */
export const LicensePostAcknowledgement: s.Lazy<LicensePostAcknowledgement> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ message: s.string })
)

/**
 * `license.post.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface LicensePostResponse {
  readonly acknowledge?: LicensePostAcknowledgement
  readonly acknowledged: boolean
  readonly license_status: LicenseLicenseStatus
}

/** The schema of `LicensePostResponse`. @category schemas @since 0.1.0 */
export const LicensePostResponse: s.Lazy<LicensePostResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    acknowledge: /*#__PURE__*/ s.optional(/*#__PURE__*/ LicensePostAcknowledgement()),
    acknowledged: s.boolean,
    license_status: s.string
  })
)

/**
 * `license.post_start_basic.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface LicensePostStartBasicResponse {
  readonly acknowledged: boolean
  readonly basic_was_started: boolean
  readonly error_message?: string
  readonly type?: LicenseLicenseType | (string & {})
  readonly acknowledge?: { readonly [key: string]: string | ReadonlyArray<string> }
}

/** The schema of `LicensePostStartBasicResponse`. @category schemas @since 0.1.0 */
export const LicensePostStartBasicResponse: s.Lazy<LicensePostStartBasicResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    acknowledged: s.boolean,
    basic_was_started: s.boolean,
    error_message: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.optional(s.string),
    acknowledge: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]))
    )
  })
)

/**
 * `license.post_start_trial.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface LicensePostStartTrialResponse {
  readonly acknowledged: boolean
  readonly error_message?: string
  readonly trial_was_started: boolean
  readonly type?: LicenseLicenseType | (string & {})
}

/** The schema of `LicensePostStartTrialResponse`. @category schemas @since 0.1.0 */
export const LicensePostStartTrialResponse: s.Lazy<LicensePostStartTrialResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    acknowledged: s.boolean,
    error_message: /*#__PURE__*/ s.optional(s.string),
    trial_was_started: s.boolean,
    type: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * Parameters of `license.delete`.
 * @category models
 * @since 0.1.0
 */
export interface LicenseDeleteRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `license.delete`: `DELETE /_license`.
 * Needs the privileges: cluster manage.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-license-delete
 * @category endpoints
 * @since 0.1.0
 */
const delete_: OptionalCall<LicenseDeleteRequest, LicenseDeleteResponse> = /*#__PURE__*/ optionalCall({
  name: "license.delete",
  urls: [{ path: "/_license", methods: ["DELETE"] }],
  query: ["master_timeout", "timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: LicenseDeleteResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-license-delete"
})
export { delete_ as delete }

/**
 * Parameters of `license.get`.
 * @category models
 * @since 0.1.0
 */
export interface LicenseGetRequest extends SpecUtilsCommonQueryParameters {
  /**
   * Default: `true`.
   * @deprecated since Elasticsearch 7.6.0
   */
  readonly accept_enterprise?: boolean | undefined
  /** Default: `true`. */
  readonly local?: boolean | undefined
}

/**
 * `license.get`: `GET /_license`.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-license-get
 * @category endpoints
 * @since 0.1.0
 */
export const get: OptionalCall<LicenseGetRequest, LicenseGetResponse> = /*#__PURE__*/ optionalCall({
  name: "license.get",
  urls: [{ path: "/_license", methods: ["GET"] }],
  query: ["accept_enterprise", "local"],
  body: { kind: "none" },
  answer: { kind: "json", schema: LicenseGetResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-license-get"
})

/**
 * Parameters of `license.get_basic_status`.
 * @category models
 * @since 0.1.0
 */
export interface LicenseGetBasicStatusRequest extends SpecUtilsCommonQueryParameters {}

/**
 * `license.get_basic_status`: `GET /_license/basic_status`.
 * Needs the privileges: cluster monitor.
 * In Elasticsearch since 6.3.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-license-get-basic-status
 * @category endpoints
 * @since 0.1.0
 */
export const getBasicStatus: OptionalCall<LicenseGetBasicStatusRequest, LicenseGetBasicStatusResponse> =
  /*#__PURE__*/ optionalCall({
    name: "license.get_basic_status",
    urls: [{ path: "/_license/basic_status", methods: ["GET"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: LicenseGetBasicStatusResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-license-get-basic-status"
  })

/**
 * Parameters of `license.get_trial_status`.
 * @category models
 * @since 0.1.0
 */
export interface LicenseGetTrialStatusRequest extends SpecUtilsCommonQueryParameters {}

/**
 * `license.get_trial_status`: `GET /_license/trial_status`.
 * Needs the privileges: cluster monitor.
 * In Elasticsearch since 6.1.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-license-get-trial-status
 * @category endpoints
 * @since 0.1.0
 */
export const getTrialStatus: OptionalCall<LicenseGetTrialStatusRequest, LicenseGetTrialStatusResponse> =
  /*#__PURE__*/ optionalCall({
    name: "license.get_trial_status",
    urls: [{ path: "/_license/trial_status", methods: ["GET"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: LicenseGetTrialStatusResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-license-get-trial-status"
  })

/**
 * Parameters of `license.post`.
 * @category models
 * @since 0.1.0
 */
export interface LicensePostRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `false`. */
  readonly acknowledge?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly license?: LicenseLicense | undefined
  readonly licenses?: ReadonlyArray<LicenseLicense> | undefined
}

/**
 * `license.post`: `PUT or POST /_license`.
 * Needs the privileges: cluster manage.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-license-post
 * @category endpoints
 * @since 0.1.0
 */
export const post: OptionalCall<LicensePostRequest, LicensePostResponse> = /*#__PURE__*/ optionalCall({
  name: "license.post",
  urls: [{ path: "/_license", methods: ["PUT", "POST"] }],
  query: ["acknowledge", "master_timeout", "timeout"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: LicensePostResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-license-post"
})

/**
 * Parameters of `license.post_start_basic`.
 * @category models
 * @since 0.1.0
 */
export interface LicensePostStartBasicRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `false`. */
  readonly acknowledge?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `license.post_start_basic`: `POST /_license/start_basic`.
 * Needs the privileges: cluster manage.
 * In Elasticsearch since 6.3.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-license-post-start-basic
 * @category endpoints
 * @since 0.1.0
 */
export const postStartBasic: OptionalCall<LicensePostStartBasicRequest, LicensePostStartBasicResponse> =
  /*#__PURE__*/ optionalCall({
    name: "license.post_start_basic",
    urls: [{ path: "/_license/start_basic", methods: ["POST"] }],
    query: ["acknowledge", "master_timeout", "timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: LicensePostStartBasicResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-license-post-start-basic"
  })

/**
 * Parameters of `license.post_start_trial`.
 * @category models
 * @since 0.1.0
 */
export interface LicensePostStartTrialRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `false`. */
  readonly acknowledge?: boolean | undefined
  /** Default: `trial`. */
  readonly type?: string | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `license.post_start_trial`: `POST /_license/start_trial`.
 * Needs the privileges: cluster manage.
 * In Elasticsearch since 6.1.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-license-post-start-trial
 * @category endpoints
 * @since 0.1.0
 */
export const postStartTrial: OptionalCall<LicensePostStartTrialRequest, LicensePostStartTrialResponse> =
  /*#__PURE__*/ optionalCall({
    name: "license.post_start_trial",
    urls: [{ path: "/_license/start_trial", methods: ["POST"] }],
    query: ["acknowledge", "master_timeout", "type"],
    body: { kind: "none" },
    answer: { kind: "json", schema: LicensePostStartTrialResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-license-post-start-trial"
  })
