/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "rollup.delete_job",
    name: "rollup.delete_job/DeleteRollupJobRequestExample1",
    line: "DELETE _rollup/job/sensor",
    params: { id: "sensor" } satisfies Api.Rollup.RollupDeleteJobRequest
  },
  {
    endpoint: "rollup.get_jobs",
    name: "rollup.get_jobs/GetRollupJobRequestExample1",
    line: "GET _rollup/job/sensor",
    params: { id: "sensor" } satisfies Api.Rollup.RollupGetJobsRequest
  },
  {
    endpoint: "rollup.get_rollup_caps",
    name: "rollup.get_rollup_caps/GetRollupCapabilitiesRequestExample1",
    line: "GET _rollup/data/sensor-*",
    params: { id: "sensor-*" } satisfies Api.Rollup.RollupGetRollupCapsRequest
  },
  {
    endpoint: "rollup.get_rollup_index_caps",
    name: "rollup.get_rollup_index_caps/GetRollupIndexCapabilitiesRequestExample1",
    line: "GET /sensor_rollup/_rollup/data",
    params: { index: "sensor_rollup" } satisfies Api.Rollup.RollupGetRollupIndexCapsRequest
  },
  {
    endpoint: "rollup.put_job",
    name: "rollup.put_job/CreateRollupJobRequestExample1",
    line: "PUT _rollup/job/sensor",
    params: {
      id: "sensor",
      index_pattern: "sensor-*",
      rollup_index: "sensor_rollup",
      cron: "*/30 * * * * ?",
      page_size: 1000,
      groups: {
        date_histogram: { field: "timestamp", fixed_interval: "1h", delay: "7d" },
        terms: { fields: ["node"] }
      },
      metrics: [
        { field: "temperature", metrics: ["min", "max", "sum"] },
        { field: "voltage", metrics: ["avg"] }
      ]
    } satisfies Api.Rollup.RollupPutJobRequest
  },
  {
    endpoint: "rollup.rollup_search",
    name: "rollup.rollup_search/RollupSearchRequestExample1",
    line: "GET /sensor_rollup/_rollup_search",
    params: {
      index: "sensor_rollup",
      size: 0,
      aggregations: { max_temperature: { max: { field: "temperature" } } }
    } satisfies Api.Rollup.RollupRollupSearchRequest
  },
  {
    endpoint: "rollup.start_job",
    name: "rollup.start_job/StartRollupJobRequestExample1",
    line: "POST _rollup/job/sensor/_start",
    params: { id: "sensor" } satisfies Api.Rollup.RollupStartJobRequest
  },
  {
    endpoint: "rollup.stop_job",
    name: "rollup.stop_job/RollupStopJobExample1",
    line: "POST _rollup/job/sensor/_stop?wait_for_completion=true&timeout=10s",
    params: {
      id: "sensor",
      wait_for_completion: true,
      timeout: "10s"
    } satisfies Api.Rollup.RollupStopJobRequest
  }
]
