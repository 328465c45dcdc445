/**
 * Types and schemas of `License` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import type { EpochTime, Long, UnitMillis } from "../types/Common.ts"

/**
 * `license._types.License` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface LicenseLicense {
  readonly expiry_date_in_millis: EpochTime<UnitMillis>
  readonly issue_date_in_millis: EpochTime<UnitMillis>
  readonly start_date_in_millis?: EpochTime<UnitMillis> | undefined
  readonly issued_to: string
  readonly issuer: string
  readonly max_nodes?: Long | null | undefined
  readonly max_resource_units?: Long | undefined
  readonly signature: string
  readonly type: LicenseLicenseType
  readonly uid: string
}

/**
 * `license._types.LicenseStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type LicenseLicenseStatus = "active" | "valid" | "invalid" | "expired" | (string & {})

/**
 * `license._types.LicenseType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type LicenseLicenseType =
  | "missing"
  | "trial"
  | "basic"
  | "standard"
  | "dev"
  | "silver"
  | "gold"
  | "platinum"
  | "enterprise"
