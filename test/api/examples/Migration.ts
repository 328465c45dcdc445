/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "migration.deprecations",
    name: "migration.deprecations/DeprecationInfoRequestExample1",
    line: "GET /_migration/deprecations",
    params: {} satisfies Api.Migration.MigrationDeprecationsRequest
  },
  {
    endpoint: "migration.get_feature_upgrade_status",
    name: "migration.get_feature_upgrade_status/GetFeatureUpgradeStatusRequestExample1",
    line: "GET /_migration/system_features",
    params: {} satisfies Api.Migration.MigrationGetFeatureUpgradeStatusRequest
  },
  {
    endpoint: "migration.post_feature_upgrade",
    name: "migration.post_feature_upgrade/PostFeatureUpgradeRequestExample1",
    line: "POST /_migration/system_features",
    params: {} satisfies Api.Migration.MigrationPostFeatureUpgradeRequest
  }
]
