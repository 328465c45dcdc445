/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "ml.clear_trained_model_deployment_cache",
    name: "ml.clear_trained_model_deployment_cache/MlClearTrainedModelDeploymentCacheExample1",
    line: "POST _ml/trained_models/elastic__distilbert-base-uncased-finetuned-conll03-english/deployment/cache/_clear",
    params: {
      model_id: "elastic__distilbert-base-uncased-finetuned-conll03-english"
    } satisfies Api.Ml.MlClearTrainedModelDeploymentCacheRequest
  },
  {
    endpoint: "ml.close_job",
    name: "ml.close_job/MlCloseJobExample1",
    line: "POST _ml/anomaly_detectors/low_request_rate/_close",
    params: { job_id: "low_request_rate" } satisfies Api.Ml.MlCloseJobRequest
  },
  {
    endpoint: "ml.delete_calendar",
    name: "ml.delete_calendar/MlDeleteCalendarExample1",
    line: "DELETE _ml/calendars/planned-outages",
    params: { calendar_id: "planned-outages" } satisfies Api.Ml.MlDeleteCalendarRequest
  },
  {
    endpoint: "ml.delete_calendar_event",
    name: "ml.delete_calendar_event/MlDeleteCalendarEventExample1",
    line: "DELETE _ml/calendars/planned-outages/events/LS8LJGEBMTCMA-qz49st",
    params: {
      calendar_id: "planned-outages",
      event_id: "LS8LJGEBMTCMA-qz49st"
    } satisfies Api.Ml.MlDeleteCalendarEventRequest
  },
  {
    endpoint: "ml.delete_calendar_job",
    name: "ml.delete_calendar_job/MlDeleteCalendarJobExample1",
    line: "DELETE _ml/calendars/planned-outages/jobs/total-requests",
    params: {
      calendar_id: "planned-outages",
      job_id: "total-requests"
    } satisfies Api.Ml.MlDeleteCalendarJobRequest
  },
  {
    endpoint: "ml.delete_data_frame_analytics",
    name: "ml.delete_data_frame_analytics/MlDeleteDataFrameAnalyticsExample1",
    line: "DELETE _ml/data_frame/analytics/loganalytics",
    params: { id: "loganalytics" } satisfies Api.Ml.MlDeleteDataFrameAnalyticsRequest
  },
  {
    endpoint: "ml.delete_datafeed",
    name: "ml.delete_datafeed/MlDeleteDatafeedExample1",
    line: "DELETE _ml/datafeeds/datafeed-total-requests",
    params: { datafeed_id: "datafeed-total-requests" } satisfies Api.Ml.MlDeleteDatafeedRequest
  },
  {
    endpoint: "ml.delete_expired_data",
    name: "ml.delete_expired_data/MlDeleteExpiredDataExample1",
    line: "DELETE _ml/_delete_expired_data?timeout=1h",
    params: { timeout: "1h" } satisfies Api.Ml.MlDeleteExpiredDataRequest
  },
  {
    endpoint: "ml.delete_filter",
    name: "ml.delete_filter/MlDeleteFilterExample1",
    line: "DELETE _ml/filters/safe_domains",
    params: { filter_id: "safe_domains" } satisfies Api.Ml.MlDeleteFilterRequest
  },
  {
    endpoint: "ml.delete_forecast",
    name: "ml.delete_forecast/MlDeleteForecastExample1",
    line: "DELETE _ml/anomaly_detectors/total-requests/_forecast/_all",
    params: { job_id: "total-requests", forecast_id: "_all" } satisfies Api.Ml.MlDeleteForecastRequest
  },
  {
    endpoint: "ml.delete_job",
    name: "ml.delete_job/MlDeleteJobExample1",
    line: "DELETE _ml/anomaly_detectors/total-requests",
    params: { job_id: "total-requests" } satisfies Api.Ml.MlDeleteJobRequest
  },
  {
    endpoint: "ml.delete_model_snapshot",
    name: "ml.delete_model_snapshot/MlDeleteModelSnapshotExample1",
    line: "DELETE _ml/anomaly_detectors/farequote/model_snapshots/1491948163",
    params: { job_id: "farequote", snapshot_id: "1491948163" } satisfies Api.Ml.MlDeleteModelSnapshotRequest
  },
  {
    endpoint: "ml.delete_trained_model",
    name: "ml.delete_trained_model/MlDeleteTrainedModelExample1",
    line: "DELETE _ml/trained_models/regression-job-one-1574775307356",
    params: { model_id: "regression-job-one-1574775307356" } satisfies Api.Ml.MlDeleteTrainedModelRequest
  },
  {
    endpoint: "ml.delete_trained_model_alias",
    name: "ml.delete_trained_model_alias/MlDeleteTrainedModelAliasExample1",
    line: "DELETE _ml/trained_models/flight-delay-prediction-1574775339910/model_aliases/flight_delay_model",
    params: {
      model_id: "flight-delay-prediction-1574775339910",
      model_alias: "flight_delay_model"
    } satisfies Api.Ml.MlDeleteTrainedModelAliasRequest
  },
  {
    endpoint: "ml.estimate_model_memory",
    name: "ml.estimate_model_memory/MlEstimateModelMemoryRequestExample1",
    line: "POST _ml/anomaly_detectors/_estimate_model_memory",
    params: {
      analysis_config: {
        bucket_span: "5m",
        detectors: [
          { function: "sum", field_name: "bytes", by_field_name: "status", partition_field_name: "app" }
        ],
        influencers: ["source_ip", "dest_ip"]
      },
      overall_cardinality: { status: 10, app: 50 },
      max_bucket_cardinality: { source_ip: 300, dest_ip: 30 }
    } satisfies Api.Ml.MlEstimateModelMemoryRequest
  },
  {
    endpoint: "ml.evaluate_data_frame",
    name: "ml.evaluate_data_frame/MlEvaluateDataFrameRequestExample1",
    line: "POST _ml/data_frame/_evaluate",
    params: {
      index: "animal_classification",
      evaluation: {
        classification: {
          actual_field: "animal_class",
          predicted_field: "ml.animal_class_prediction",
          metrics: { multiclass_confusion_matrix: {} }
        }
      }
    } satisfies Api.Ml.MlEvaluateDataFrameRequest
  },
  {
    endpoint: "ml.evaluate_data_frame",
    name: "ml.evaluate_data_frame/MlEvaluateDataFrameRequestExample2",
    line: "POST _ml/data_frame/_evaluate",
    params: {
      index: "animal_classification",
      evaluation: {
        classification: { actual_field: "animal_class", metrics: { auc_roc: { class_name: "dog" } } }
      }
    } satisfies Api.Ml.MlEvaluateDataFrameRequest
  },
  {
    endpoint: "ml.evaluate_data_frame",
    name: "ml.evaluate_data_frame/MlEvaluateDataFrameRequestExample3",
    line: "POST _ml/data_frame/_evaluate",
    params: {
      index: "my_analytics_dest_index",
      evaluation: {
        outlier_detection: { actual_field: "is_outlier", predicted_probability_field: "ml.outlier_score" }
      }
    } satisfies Api.Ml.MlEvaluateDataFrameRequest
  },
  {
    endpoint: "ml.evaluate_data_frame",
    name: "ml.evaluate_data_frame/MlEvaluateDataFrameRequestExample4",
    line: "POST _ml/data_frame/_evaluate",
    params: {
      index: "house_price_predictions",
      query: { bool: { filter: [{ term: { "ml.is_training": false } }] } },
      evaluation: {
        regression: {
          actual_field: "price",
          predicted_field: "ml.price_prediction",
          metrics: { r_squared: {}, mse: {}, msle: { offset: 10 }, huber: { delta: 1.5 } }
        }
      }
    } satisfies Api.Ml.MlEvaluateDataFrameRequest
  },
  {
    endpoint: "ml.evaluate_data_frame",
    name: "ml.evaluate_data_frame/MlEvaluateDataFrameRequestExample5",
    line: "POST _ml/data_frame/_evaluate",
    params: {
      index: "house_price_predictions",
      query: { term: { "ml.is_training": { value: true } } },
      evaluation: {
        regression: {
          actual_field: "price",
          predicted_field: "ml.price_prediction",
          metrics: { r_squared: {}, mse: {}, msle: {}, huber: {} }
        }
      }
    } satisfies Api.Ml.MlEvaluateDataFrameRequest
  },
  {
    endpoint: "ml.explain_data_frame_analytics",
    name: "ml.explain_data_frame_analytics/MlExplainDataFrameAnalyticsRequestExample1",
    line: "POST _ml/data_frame/analytics/_explain",
    params: {
      source: { index: "houses_sold_last_10_yrs" },
      analysis: { regression: { dependent_variable: "price" } }
    } satisfies Api.Ml.MlExplainDataFrameAnalyticsRequest
  },
  {
    endpoint: "ml.flush_job",
    name: "ml.flush_job/MlFlushJobExample1",
    line: "POST _ml/anomaly_detectors/low_request_rate/_flush",
    params: { job_id: "low_request_rate", calc_interim: true } satisfies Api.Ml.MlFlushJobRequest
  },
  {
    endpoint: "ml.forecast",
    name: "ml.forecast/MlForecastExample1",
    line: "POST _ml/anomaly_detectors/low_request_rate/_forecast",
    params: { job_id: "low_request_rate", duration: "10d" } satisfies Api.Ml.MlForecastRequest
  },
  {
    endpoint: "ml.get_buckets",
    name: "ml.get_buckets/MlGetBucketsExample1",
    line: "GET _ml/anomaly_detectors/low_request_rate/results/buckets",
    params: {
      job_id: "low_request_rate",
      anomaly_score: 80,
      start: "1454530200001"
    } satisfies Api.Ml.MlGetBucketsRequest
  },
  {
    endpoint: "ml.get_calendar_events",
    name: "ml.get_calendar_events/MlGetCalendarEventsExample1",
    line: "GET _ml/calendars/planned-outages/events",
    params: { calendar_id: "planned-outages" } satisfies Api.Ml.MlGetCalendarEventsRequest
  },
  {
    endpoint: "ml.get_calendars",
    name: "ml.get_calendars/MlGetCalendarsExample1",
    line: "GET _ml/calendars/planned-outages",
    params: { calendar_id: "planned-outages" } satisfies Api.Ml.MlGetCalendarsRequest
  },
  {
    endpoint: "ml.get_categories",
    name: "ml.get_categories/MlGetCategoriesExample1",
    line: "GET _ml/anomaly_detectors/esxi_log/results/categories",
    params: { job_id: "esxi_log", page: { size: 1 } } satisfies Api.Ml.MlGetCategoriesRequest
  },
  {
    endpoint: "ml.get_data_frame_analytics",
    name: "ml.get_data_frame_analytics/MlGetDataFrameAnalyticsExample1",
    line: "GET _ml/data_frame/analytics/loganalytics",
    params: { id: "loganalytics" } satisfies Api.Ml.MlGetDataFrameAnalyticsRequest
  },
  {
    endpoint: "ml.get_data_frame_analytics_stats",
    name: "ml.get_data_frame_analytics_stats/MlGetDataFrameAnalyticsStatsExample1",
    line: "GET _ml/data_frame/analytics/weblog-outliers/_stats",
    params: { id: "weblog-outliers" } satisfies Api.Ml.MlGetDataFrameAnalyticsStatsRequest
  },
  {
    endpoint: "ml.get_datafeed_stats",
    name: "ml.get_datafeed_stats/MlGetDatafeedStatsExample1",
    line: "GET _ml/datafeeds/datafeed-high_sum_total_sales/_stats",
    params: { datafeed_id: "datafeed-high_sum_total_sales" } satisfies Api.Ml.MlGetDatafeedStatsRequest
  },
  {
    endpoint: "ml.get_datafeeds",
    name: "ml.get_datafeeds/MlGetDatafeedsExample1",
    line: "GET _ml/datafeeds/datafeed-high_sum_total_sales",
    params: { datafeed_id: "datafeed-high_sum_total_sales" } satisfies Api.Ml.MlGetDatafeedsRequest
  },
  {
    endpoint: "ml.get_filters",
    name: "ml.get_filters/MlGetFiltersExample1",
    line: "GET _ml/filters/safe_domains",
    params: { filter_id: "safe_domains" } satisfies Api.Ml.MlGetFiltersRequest
  },
  {
    endpoint: "ml.get_influencers",
    name: "ml.get_influencers/MlGetInfluencersExample1",
    line: 'GET _ml/anomaly_detectors/high_sum_total_sales/results/influencers?desc=true&sort="influencer_score"',
    params: {
      job_id: "high_sum_total_sales",
      desc: true,
      sort: '"influencer_score"'
    } satisfies Api.Ml.MlGetInfluencersRequest
  },
  {
    endpoint: "ml.get_job_stats",
    name: "ml.get_job_stats/MlGetJobStatsExample1",
    line: "GET _ml/anomaly_detectors/low_request_rate/_stats",
    params: { job_id: "low_request_rate" } satisfies Api.Ml.MlGetJobStatsRequest
  },
  {
    endpoint: "ml.get_jobs",
    name: "ml.get_jobs/MlGetJobsExample1",
    line: "GET _ml/anomaly_detectors/high_sum_total_sales",
    params: { job_id: "high_sum_total_sales" } satisfies Api.Ml.MlGetJobsRequest
  },
  {
    endpoint: "ml.get_memory_stats",
    name: "ml.get_memory_stats/MlGetMemoryStatsExample1",
    line: "GET _ml/memory/_stats?human",
    params: { human: true } satisfies Api.Ml.MlGetMemoryStatsRequest
  },
  {
    endpoint: "ml.get_model_snapshot_upgrade_stats",
    name: "ml.get_model_snapshot_upgrade_stats/MlGetModelSnapshotUpgradeStatsExample1",
    line: "GET _ml/anomaly_detectors/low_request_rate/model_snapshots/_all/_upgrade/_stats",
    params: {
      job_id: "low_request_rate",
      snapshot_id: "_all"
    } satisfies Api.Ml.MlGetModelSnapshotUpgradeStatsRequest
  },
  {
    endpoint: "ml.get_model_snapshots",
    name: "ml.get_model_snapshots/MlGetModelSnapshotsExample1",
    line: "GET _ml/anomaly_detectors/high_sum_total_sales/model_snapshots",
    params: {
      job_id: "high_sum_total_sales",
      start: "1575402236000"
    } satisfies Api.Ml.MlGetModelSnapshotsRequest
  },
  {
    endpoint: "ml.get_overall_buckets",
    name: "ml.get_overall_buckets/MlGetOverallBucketsExample1",
    line: "GET _ml/anomaly_detectors/job-*/results/overall_buckets",
    params: {
      job_id: "job-*",
      overall_score: 80,
      start: "1403532000000"
    } satisfies Api.Ml.MlGetOverallBucketsRequest
  },
  {
    endpoint: "ml.get_records",
    name: "ml.get_records/MlGetRecordsExample1",
    line: "GET _ml/anomaly_detectors/low_request_rate/results/records",
    params: {
      job_id: "low_request_rate",
      sort: "record_score",
      desc: true,
      start: "1454944100000"
    } satisfies Api.Ml.MlGetRecordsRequest
  },
  {
    endpoint: "ml.get_trained_models",
    name: "ml.get_trained_models/MlGetTrainedModelsExample1",
    line: "GET _ml/trained_models/",
    params: {} satisfies Api.Ml.MlGetTrainedModelsRequest
  },
  {
    endpoint: "ml.get_trained_models_stats",
    name: "ml.get_trained_models_stats/MlGetTrainedModelsStatsExample1",
    line: "GET _ml/trained_models/_stats",
    params: {} satisfies Api.Ml.MlGetTrainedModelsStatsRequest
  },
  {
    endpoint: "ml.infer_trained_model",
    name: "ml.infer_trained_model/MlInferTrainedModelExample1",
    line: "POST _ml/trained_models/lang_ident_model_1/_infer",
    params: {
      model_id: "lang_ident_model_1",
      docs: [{ text: "The fool doth think he is wise, but the wise man knows himself to be a fool." }]
    } satisfies Api.Ml.MlInferTrainedModelRequest
  },
  {
    endpoint: "ml.info",
    name: "ml.info/MlInfoExample1",
    line: "GET _ml/info",
    params: {} satisfies Api.Ml.MlInfoRequest
  },
  {
    endpoint: "ml.open_job",
    name: "ml.open_job/MlOpenJobRequestExample1",
    line: "POST /_ml/anomaly_detectors/job-01/_open",
    params: { job_id: "job-01", timeout: "35m" } satisfies Api.Ml.MlOpenJobRequest
  },
  {
    endpoint: "ml.post_calendar_events",
    name: "ml.post_calendar_events/MlPostCalendarEventsExample1",
    line: "POST _ml/calendars/planned-outages/events",
    params: {
      calendar_id: "planned-outages",
      events: [
        { description: "event 1", start_time: 1513641600000, end_time: 1513728000000 },
        { description: "event 2", start_time: 1513814400000, end_time: 1513900800000 },
        { description: "event 3", start_time: 1514160000000, end_time: 1514246400000 }
      ]
    } satisfies Api.Ml.MlPostCalendarEventsRequest
  },
  {
    endpoint: "ml.preview_data_frame_analytics",
    name: "ml.preview_data_frame_analytics/MlPreviewDataFrameAnalyticsExample1",
    line: "POST _ml/data_frame/analytics/_preview",
    params: {
      config: {
        source: { index: "houses_sold_last_10_yrs" },
        analysis: { regression: { dependent_variable: "price" } }
      }
    } satisfies Api.Ml.MlPreviewDataFrameAnalyticsRequest
  },
  {
    endpoint: "ml.preview_datafeed",
    name: "ml.preview_datafeed/MlPreviewDatafeedExample1",
    line: "GET _ml/datafeeds/datafeed-high_sum_total_sales/_preview",
    params: { datafeed_id: "datafeed-high_sum_total_sales" } satisfies Api.Ml.MlPreviewDatafeedRequest
  },
  {
    endpoint: "ml.put_calendar",
    name: "ml.put_calendar/MlPutCalendarExample1",
    line: "PUT _ml/calendars/planned-outages",
    params: { calendar_id: "planned-outages" } satisfies Api.Ml.MlPutCalendarRequest
  },
  {
    endpoint: "ml.put_calendar_job",
    name: "ml.put_calendar_job/MlPutCalendarJobExample1",
    line: "PUT _ml/calendars/planned-outages/jobs/total-requests",
    params: {
      calendar_id: "planned-outages",
      job_id: "total-requests"
    } satisfies Api.Ml.MlPutCalendarJobRequest
  },
  {
    endpoint: "ml.put_data_frame_analytics",
    name: "ml.put_data_frame_analytics/MlPutDataFrameAnalyticsExample1",
    line: "PUT _ml/data_frame/analytics/model-flight-delays-pre",
    params: {
      id: "model-flight-delays-pre",
      source: {
        index: ["kibana_sample_data_flights"],
        query: { range: { DistanceKilometers: { gt: 0 } } },
        _source: { includes: [], excludes: ["FlightDelay", "FlightDelayType"] }
      },
      dest: { index: "df-flight-delays", results_field: "ml-results" },
      analysis: { regression: { dependent_variable: "FlightDelayMin", training_percent: 90 } },
      analyzed_fields: { includes: [], excludes: ["FlightNum"] },
      model_memory_limit: "100mb"
    } satisfies Api.Ml.MlPutDataFrameAnalyticsRequest
  },
  {
    endpoint: "ml.put_datafeed",
    name: "ml.put_datafeed/MlPutDatafeedExample1",
    line: "PUT _ml/datafeeds/datafeed-test-job?pretty",
    params: {
      datafeed_id: "datafeed-test-job",
      pretty: true,
      indices: ["kibana_sample_data_logs"],
      query: { bool: { must: [{ match_all: {} }] } },
      job_id: "test-job"
    } satisfies Api.Ml.MlPutDatafeedRequest
  },
  {
    endpoint: "ml.put_filter",
    name: "ml.put_filter/MlPutFilterExample1",
    line: "PUT _ml/filters/safe_domains",
    params: {
      filter_id: "safe_domains",
      description: "A list of safe domains",
      items: ["*.google.com", "wikipedia.org"]
    } satisfies Api.Ml.MlPutFilterRequest
  },
  {
    endpoint: "ml.put_job",
    name: "ml.put_job/MlPutJobRequestExample1",
    line: "PUT /_ml/anomaly_detectors/job-01",
    params: {
      job_id: "job-01",
      analysis_config: {
        bucket_span: "15m",
        detectors: [{ detector_description: "Sum of bytes", function: "sum", field_name: "bytes" }]
      },
      data_description: { time_field: "timestamp", time_format: "epoch_ms" },
      analysis_limits: { model_memory_limit: "11MB" },
      model_plot_config: { enabled: true, annotations_enabled: true },
      results_index_name: "test-job1",
      datafeed_config: {
        indices: ["kibana_sample_data_logs"],
        query: { bool: { must: [{ match_all: {} }] } },
        runtime_mappings: {
          hour_of_day: { type: "long", script: { source: "emit(doc['timestamp'].value.getHour());" } }
        },
        datafeed_id: "datafeed-test-job1"
      }
    } satisfies Api.Ml.MlPutJobRequest
  },
  {
    endpoint: "ml.put_trained_model_alias",
    name: "ml.put_trained_model_alias/MlPutTrainedModelAliasExample1",
    line: "PUT _ml/trained_models/flight-delay-prediction-1574775339910/model_aliases/flight_delay_model",
    params: {
      model_id: "flight-delay-prediction-1574775339910",
      model_alias: "flight_delay_model"
    } satisfies Api.Ml.MlPutTrainedModelAliasRequest
  },
  {
    endpoint: "ml.put_trained_model_definition_part",
    name: "ml.put_trained_model_definition_part/MlPutTrainedModelDefinitionPartExample1",
    line: "PUT _ml/trained_models/elastic__distilbert-base-uncased-finetuned-conll03-english/definition/0",
    params: {
      model_id: "elastic__distilbert-base-uncased-finetuned-conll03-english",
      part: 0,
      definition: "...",
      total_definition_length: 265632637,
      total_parts: 64
    } satisfies Api.Ml.MlPutTrainedModelDefinitionPartRequest
  },
  {
    endpoint: "ml.put_trained_model_vocabulary",
    name: "ml.put_trained_model_vocabulary/MlPutTrainedModelVocabularyExample1",
    line: "PUT _ml/trained_models/elastic__distilbert-base-uncased-finetuned-conll03-english/vocabulary",
    params: {
      model_id: "elastic__distilbert-base-uncased-finetuned-conll03-english",
      vocabulary: ["[PAD]", "[unused0]"]
    } satisfies Api.Ml.MlPutTrainedModelVocabularyRequest
  },
  {
    endpoint: "ml.reset_job",
    name: "ml.reset_job/MlResetJobExample1",
    line: "POST _ml/anomaly_detectors/total-requests/_reset",
    params: { job_id: "total-requests" } satisfies Api.Ml.MlResetJobRequest
  },
  {
    endpoint: "ml.revert_model_snapshot",
    name: "ml.revert_model_snapshot/MlRevertModelSnapshotExample1",
    line: "POST _ml/anomaly_detectors/low_request_rate/model_snapshots/1637092688/_revert",
    params: {
      job_id: "low_request_rate",
      snapshot_id: "1637092688",
      delete_intervening_results: true
    } satisfies Api.Ml.MlRevertModelSnapshotRequest
  },
  {
    endpoint: "ml.set_upgrade_mode",
    name: "ml.set_upgrade_mode/MlSetUpgradeModeExample1",
    line: "POST _ml/set_upgrade_mode?enabled=true",
    params: { enabled: true } satisfies Api.Ml.MlSetUpgradeModeRequest
  },
  {
    endpoint: "ml.start_data_frame_analytics",
    name: "ml.start_data_frame_analytics/MlStartDataFrameAnalyticsExample1",
    line: "POST _ml/data_frame/analytics/loganalytics/_start",
    params: { id: "loganalytics" } satisfies Api.Ml.MlStartDataFrameAnalyticsRequest
  },
  {
    endpoint: "ml.start_datafeed",
    name: "ml.start_datafeed/MlStartDatafeedExample1",
    line: "POST _ml/datafeeds/datafeed-low_request_rate/_start",
    params: {
      datafeed_id: "datafeed-low_request_rate",
      start: "2019-04-07T18:22:16Z"
    } satisfies Api.Ml.MlStartDatafeedRequest
  },
  {
    endpoint: "ml.start_trained_model_deployment",
    name: "ml.start_trained_model_deployment/MlStartTrainedModelDeploymentExample1",
    line: "POST _ml/trained_models/elastic__distilbert-base-uncased-finetuned-conll03-english/deployment/_start?wait_for=started&timeout=1m",
    params: {
      model_id: "elastic__distilbert-base-uncased-finetuned-conll03-english",
      wait_for: "started",
      timeout: "1m"
    } satisfies Api.Ml.MlStartTrainedModelDeploymentRequest
  },
  {
    endpoint: "ml.stop_data_frame_analytics",
    name: "ml.stop_data_frame_analytics/MlStopDataFrameAnalyticsExample1",
    line: "POST _ml/data_frame/analytics/loganalytics/_stop",
    params: { id: "loganalytics" } satisfies Api.Ml.MlStopDataFrameAnalyticsRequest
  },
  {
    endpoint: "ml.stop_datafeed",
    name: "ml.stop_datafeed/MlStopDatafeedExample1",
    line: "POST _ml/datafeeds/datafeed-low_request_rate/_stop",
    params: {
      datafeed_id: "datafeed-low_request_rate",
      timeout: "30s"
    } satisfies Api.Ml.MlStopDatafeedRequest
  },
  {
    endpoint: "ml.stop_trained_model_deployment",
    name: "ml.stop_trained_model_deployment/MlStopTrainedModelDeploymentExample1",
    line: "POST _ml/trained_models/my_model_for_search/deployment/_stop",
    params: { model_id: "my_model_for_search" } satisfies Api.Ml.MlStopTrainedModelDeploymentRequest
  },
  {
    endpoint: "ml.update_data_frame_analytics",
    name: "ml.update_data_frame_analytics/MlUpdateDataFrameAnalyticsExample1",
    line: "POST _ml/data_frame/analytics/loganalytics/_update",
    params: {
      id: "loganalytics",
      model_memory_limit: "200mb"
    } satisfies Api.Ml.MlUpdateDataFrameAnalyticsRequest
  },
  {
    endpoint: "ml.update_datafeed",
    name: "ml.update_datafeed/MlUpdateDatafeedExample1",
    line: "POST _ml/datafeeds/datafeed-test-job/_update",
    params: {
      datafeed_id: "datafeed-test-job",
      query: { term: { "geo.src": "US" } }
    } satisfies Api.Ml.MlUpdateDatafeedRequest
  },
  {
    endpoint: "ml.update_filter",
    name: "ml.update_filter/MlUpdateFilterExample1",
    line: "POST _ml/filters/safe_domains/_update",
    params: {
      filter_id: "safe_domains",
      description: "Updated list of domains",
      add_items: ["*.myorg.com"],
      remove_items: ["wikipedia.org"]
    } satisfies Api.Ml.MlUpdateFilterRequest
  },
  {
    endpoint: "ml.update_trained_model_deployment",
    name: "ml.update_trained_model_deployment/MlUpdateTrainedModelDeploymentExample1",
    line: "POST _ml/trained_models/elastic__distilbert-base-uncased-finetuned-conll03-english/deployment/_update",
    params: {
      model_id: "elastic__distilbert-base-uncased-finetuned-conll03-english",
      number_of_allocations: 4
    } satisfies Api.Ml.MlUpdateTrainedModelDeploymentRequest
  },
  {
    endpoint: "ml.upgrade_job_snapshot",
    name: "ml.upgrade_job_snapshot/MlUpgradeJobSnapshotExample1",
    line: "POST _ml/anomaly_detectors/low_request_rate/model_snapshots/1828371/_upgrade?timeout=45m&wait_for_completion=true",
    params: {
      job_id: "low_request_rate",
      snapshot_id: "1828371",
      timeout: "45m",
      wait_for_completion: true
    } satisfies Api.Ml.MlUpgradeJobSnapshotRequest
  }
]
