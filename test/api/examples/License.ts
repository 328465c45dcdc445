/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "license.delete",
    name: "license.delete/LicenseDeleteExample1",
    line: "DELETE /_license",
    params: {} satisfies Api.License.LicenseDeleteRequest
  },
  {
    endpoint: "license.get",
    name: "license.get/GetLicenseRequestExample1",
    line: "GET /_license",
    params: {} satisfies Api.License.LicenseGetRequest
  },
  {
    endpoint: "license.get_basic_status",
    name: "license.get_basic_status/GetBasicLicenseStatusRequestExample1",
    line: "GET /_license/basic_status",
    params: {} satisfies Api.License.LicenseGetBasicStatusRequest
  },
  {
    endpoint: "license.get_trial_status",
    name: "license.get_trial_status/GetTrialLicenseStatusRequestExample1",
    line: "GET /_license/trial_status",
    params: {} satisfies Api.License.LicenseGetTrialStatusRequest
  },
  {
    endpoint: "license.post",
    name: "license.post/PostLicenseRequestExample1",
    line: "PUT _license",
    params: {
      licenses: [
        {
          uid: "893361dc-9749-4997-93cb-802e3d7fa4xx",
          type: "basic",
          issue_date_in_millis: 1411948800000,
          expiry_date_in_millis: 1914278399999,
          max_nodes: 1,
          issued_to: "issuedTo",
          issuer: "issuer",
          signature: "xx"
        }
      ]
    } satisfies Api.License.LicensePostRequest
  },
  {
    endpoint: "license.post_start_basic",
    name: "license.post_start_basic/StartBasicLicenseRequestExample1",
    line: "POST /_license/start_basic?acknowledge=true",
    params: { acknowledge: true } satisfies Api.License.LicensePostStartBasicRequest
  },
  {
    endpoint: "license.post_start_trial",
    name: "license.post_start_trial/StartTrialLicenseRequestExample1",
    line: "POST /_license/start_trial?acknowledge=true",
    params: { acknowledge: true } satisfies Api.License.LicensePostStartTrialRequest
  }
]
