/**
 * The endpoints of the namespace `ssl`.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { optionalCall, type OptionalCall } from "./Call.ts"
import * as s from "./internal/schema.ts"
import { DateTime, type SpecUtilsCommonQueryParameters } from "./types/Common.ts"

/**
 * `ssl.certificates.CertificateInformation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SslCertificatesCertificateInformation {
  readonly alias: string | null
  readonly expiry: DateTime
  readonly format: string
  readonly has_private_key: boolean
  readonly issuer?: string
  readonly path: string
  readonly serial_number: string
  readonly subject_dn: string
}

/** The schema of `SslCertificatesCertificateInformation`. @category schemas @since 0.1.0 */
export const SslCertificatesCertificateInformation: s.Lazy<SslCertificatesCertificateInformation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      alias: /*#__PURE__*/ s.union([s.string, s.nothing]),
      expiry: /*#__PURE__*/ DateTime(),
      format: s.string,
      has_private_key: s.boolean,
      issuer: /*#__PURE__*/ s.optional(s.string),
      path: s.string,
      serial_number: s.string,
      subject_dn: s.string
    })
  )

/**
 * `ssl.certificates.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SslCertificatesResponse = ReadonlyArray<SslCertificatesCertificateInformation>

/** The schema of `SslCertificatesResponse`. @category schemas @since 0.1.0 */
export const SslCertificatesResponse: s.Lazy<SslCertificatesResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ SslCertificatesCertificateInformation())
)

/**
 * Parameters of `ssl.certificates`.
 * @category models
 * @since 0.1.0
 */
export interface SslCertificatesRequest extends SpecUtilsCommonQueryParameters {}

/**
 * `ssl.certificates`: `GET /_ssl/certificates`.
 * Needs the privileges: cluster monitor.
 * In Elasticsearch since 6.2.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ssl-certificates
 * @category endpoints
 * @since 0.1.0
 */
export const certificates: OptionalCall<SslCertificatesRequest, SslCertificatesResponse> =
  /*#__PURE__*/ optionalCall({
    name: "ssl.certificates",
    urls: [{ path: "/_ssl/certificates", methods: ["GET"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: SslCertificatesResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ssl-certificates"
  })
