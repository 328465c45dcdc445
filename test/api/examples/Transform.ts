/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "transform.delete_transform",
    name: "transform.delete_transform/TransformDeleteTransformExample1",
    line: "DELETE _transform/ecommerce_transform",
    params: { transform_id: "ecommerce_transform" } satisfies Api.Transform.TransformDeleteTransformRequest
  },
  {
    endpoint: "transform.get_transform",
    name: "transform.get_transform/TransformGetTransformExample1",
    line: "GET _transform?size=10",
    params: { size: 10 } satisfies Api.Transform.TransformGetTransformRequest
  },
  {
    endpoint: "transform.get_transform_stats",
    name: "transform.get_transform_stats/TransformGetTransformStatsExample1",
    line: "GET _transform/ecommerce-customer-transform/_stats",
    params: {
      transform_id: "ecommerce-customer-transform"
    } satisfies Api.Transform.TransformGetTransformStatsRequest
  },
  {
    endpoint: "transform.preview_transform",
    name: "transform.preview_transform/PreviewTransformRequestExample1",
    line: "POST _transform/_preview",
    params: {
      source: { index: "kibana_sample_data_ecommerce" },
      pivot: {
        group_by: { customer_id: { terms: { field: "customer_id", missing_bucket: true } } },
        aggregations: { max_price: { max: { field: "taxful_total_price" } } }
      }
    } satisfies Api.Transform.TransformPreviewTransformRequest
  },
  {
    endpoint: "transform.put_transform",
    name: "transform.put_transform/PutTransformRequestExample1",
    line: "PUT _transform/ecommerce_transform1",
    params: {
      transform_id: "ecommerce_transform1",
      source: {
        index: "kibana_sample_data_ecommerce",
        query: { term: { "geoip.continent_name": { value: "Asia" } } }
      },
      pivot: {
        group_by: { customer_id: { terms: { field: "customer_id", missing_bucket: true } } },
        aggregations: { max_price: { max: { field: "taxful_total_price" } } }
      },
      description: "Maximum priced ecommerce data by customer_id in Asia",
      dest: { index: "kibana_sample_data_ecommerce_transform1", pipeline: "add_timestamp_pipeline" },
      frequency: "5m",
      sync: { time: { field: "order_date", delay: "60s" } },
      retention_policy: { time: { field: "order_date", max_age: "30d" } }
    } satisfies Api.Transform.TransformPutTransformRequest
  },
  {
    endpoint: "transform.put_transform",
    name: "transform.put_transform/PutTransformRequestExample2",
    line: "PUT _transform/ecommerce_transform2",
    params: {
      transform_id: "ecommerce_transform2",
      source: { index: "kibana_sample_data_ecommerce" },
      latest: { unique_key: ["customer_id"], sort: "order_date" },
      description: "Latest order for each customer",
      dest: { index: "kibana_sample_data_ecommerce_transform2" },
      frequency: "5m",
      sync: { time: { field: "order_date", delay: "60s" } }
    } satisfies Api.Transform.TransformPutTransformRequest
  },
  {
    endpoint: "transform.reset_transform",
    name: "transform.reset_transform/TransformResetTransformExample1",
    line: "POST _transform/ecommerce_transform/_reset",
    params: { transform_id: "ecommerce_transform" } satisfies Api.Transform.TransformResetTransformRequest
  },
  {
    endpoint: "transform.schedule_now_transform",
    name: "transform.schedule_now_transform/TransformScheduleNowTransformExample1",
    line: "POST _transform/ecommerce_transform/_schedule_now",
    params: {
      transform_id: "ecommerce_transform"
    } satisfies Api.Transform.TransformScheduleNowTransformRequest
  },
  {
    endpoint: "transform.set_upgrade_mode",
    name: "transform.set_upgrade_mode/TransformSetUpgradeModeExample1",
    line: "POST _transform/set_upgrade_mode?enabled=true",
    params: { enabled: true } satisfies Api.Transform.TransformSetUpgradeModeRequest
  },
  {
    endpoint: "transform.start_transform",
    name: "transform.start_transform/TransformStartTransformExample1",
    line: "POST _transform/ecommerce-customer-transform/_start",
    params: {
      transform_id: "ecommerce-customer-transform"
    } satisfies Api.Transform.TransformStartTransformRequest
  },
  {
    endpoint: "transform.stop_transform",
    name: "transform.stop_transform/TransformStopTransformExample1",
    line: "POST _transform/ecommerce_transform/_stop",
    params: { transform_id: "ecommerce_transform" } satisfies Api.Transform.TransformStopTransformRequest
  },
  {
    endpoint: "transform.update_transform",
    name: "transform.update_transform/UpdateTransformRequestExample1",
    line: "POST _transform/simple-kibana-ecomm-pivot/_update",
    params: {
      transform_id: "simple-kibana-ecomm-pivot",
      source: {
        index: "kibana_sample_data_ecommerce",
        query: { term: { "geoip.continent_name": { value: "Asia" } } }
      },
      description: "Maximum priced ecommerce data by customer_id in Asia",
      dest: { index: "kibana_sample_data_ecommerce_transform_v2", pipeline: "add_timestamp_pipeline" },
      frequency: "15m",
      sync: { time: { field: "order_date", delay: "120s" } }
    } satisfies Api.Transform.TransformUpdateTransformRequest
  },
  {
    endpoint: "transform.upgrade_transforms",
    name: "transform.upgrade_transforms/TransformUpgradeTransformsExample1",
    line: "POST _transform/_upgrade",
    params: {} satisfies Api.Transform.TransformUpgradeTransformsRequest
  }
]
