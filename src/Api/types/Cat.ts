/**
 * Types and schemas of `Cat` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */

/**
 * `cat._types.CatAliasesColumn` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatAliasesColumn =
  | "alias"
  | "a"
  | "index"
  | "i"
  | "idx"
  | "filter"
  | "f"
  | "fi"
  | "routing.index"
  | "ri"
  | "routingIndex"
  | "routing.search"
  | "rs"
  | "routingSearch"
  | "is_write_index"
  | "w"
  | "isWriteIndex"
  | (string & {})

/**
 * `cat._types.CatAliasesColumns` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatAliasesColumns = CatCatAliasesColumn | ReadonlyArray<CatCatAliasesColumn>

/**
 * `cat._types.CatAllocationColumn` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatAllocationColumn =
  | "shards"
  | "s"
  | "shards.undesired"
  | "write_load.forecast"
  | "wlf"
  | "writeLoadForecast"
  | "disk.indices.forecast"
  | "dif"
  | "diskIndicesForecast"
  | "disk.indices"
  | "di"
  | "diskIndices"
  | "disk.used"
  | "du"
  | "diskUsed"
  | "disk.avail"
  | "da"
  | "diskAvail"
  | "disk.total"
  | "dt"
  | "diskTotal"
  | "disk.percent"
  | "dp"
  | "diskPercent"
  | "host"
  | "h"
  | "ip"
  | "node"
  | "n"
  | "node.role"
  | "r"
  | "role"
  | "nodeRole"
  | (string & {})

/**
 * `cat._types.CatAllocationColumns` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatAllocationColumns = CatCatAllocationColumn | ReadonlyArray<CatCatAllocationColumn>

/**
 * `cat._types.CatAnomalyDetectorColumn` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatAnomalyDetectorColumn =
  | "assignment_explanation"
  | "ae"
  | "buckets.count"
  | "bc"
  | "bucketsCount"
  | "buckets.time.exp_avg"
  | "btea"
  | "bucketsTimeExpAvg"
  | "buckets.time.exp_avg_hour"
  | "bteah"
  | "bucketsTimeExpAvgHour"
  | "buckets.time.max"
  | "btmax"
  | "bucketsTimeMax"
  | "buckets.time.min"
  | "btmin"
  | "bucketsTimeMin"
  | "buckets.time.total"
  | "btt"
  | "bucketsTimeTotal"
  | "data.buckets"
  | "db"
  | "dataBuckets"
  | "data.earliest_record"
  | "der"
  | "dataEarliestRecord"
  | "data.empty_buckets"
  | "deb"
  | "dataEmptyBuckets"
  | "data.input_bytes"
  | "dib"
  | "dataInputBytes"
  | "data.input_fields"
  | "dif"
  | "dataInputFields"
  | "data.input_records"
  | "dir"
  | "dataInputRecords"
  | "data.invalid_dates"
  | "did"
  | "dataInvalidDates"
  | "data.last"
  | "dl"
  | "dataLast"
  | "data.last_empty_bucket"
  | "dleb"
  | "dataLastEmptyBucket"
  | "data.last_sparse_bucket"
  | "dlsb"
  | "dataLastSparseBucket"
  | "data.latest_record"
  | "dlr"
  | "dataLatestRecord"
  | "data.missing_fields"
  | "dmf"
  | "dataMissingFields"
  | "data.out_of_order_timestamps"
  | "doot"
  | "dataOutOfOrderTimestamps"
  | "data.processed_fields"
  | "dpf"
  | "dataProcessedFields"
  | "data.processed_records"
  | "dpr"
  | "dataProcessedRecords"
  | "data.sparse_buckets"
  | "dsb"
  | "dataSparseBuckets"
  | "forecasts.memory.avg"
  | "fmavg"
  | "forecastsMemoryAvg"
  | "forecasts.memory.max"
  | "fmmax"
  | "forecastsMemoryMax"
  | "forecasts.memory.min"
  | "fmmin"
  | "forecastsMemoryMin"
  | "forecasts.memory.total"
  | "fmt"
  | "forecastsMemoryTotal"
  | "forecasts.records.avg"
  | "fravg"
  | "forecastsRecordsAvg"
  | "forecasts.records.max"
  | "frmax"
  | "forecastsRecordsMax"
  | "forecasts.records.min"
  | "frmin"
  | "forecastsRecordsMin"
  | "forecasts.records.total"
  | "frt"
  | "forecastsRecordsTotal"
  | "forecasts.time.avg"
  | "ftavg"
  | "forecastsTimeAvg"
  | "forecasts.time.max"
  | "ftmax"
  | "forecastsTimeMax"
  | "forecasts.time.min"
  | "ftmin"
  | "forecastsTimeMin"
  | "forecasts.time.total"
  | "ftt"
  | "forecastsTimeTotal"
  | "forecasts.total"
  | "ft"
  | "forecastsTotal"
  | "id"
  | "model.bucket_allocation_failures"
  | "mbaf"
  | "modelBucketAllocationFailures"
  | "model.by_fields"
  | "mbf"
  | "modelByFields"
  | "model.bytes"
  | "mb"
  | "modelBytes"
  | "model.bytes_exceeded"
  | "mbe"
  | "modelBytesExceeded"
  | "model.categorization_status"
  | "mcs"
  | "modelCategorizationStatus"
  | "model.categorized_doc_count"
  | "mcdc"
  | "modelCategorizedDocCount"
  | "model.dead_category_count"
  | "mdcc"
  | "modelDeadCategoryCount"
  | "model.failed_category_count"
  | "modelFailedCategoryCount"
  | "model.frequent_category_count"
  | "mfcc"
  | "modelFrequentCategoryCount"
  | "model.log_time"
  | "mlt"
  | "modelLogTime"
  | "model.memory_limit"
  | "mml"
  | "modelMemoryLimit"
  | "model.memory_status"
  | "mms"
  | "modelMemoryStatus"
  | "model.over_fields"
  | "mof"
  | "modelOverFields"
  | "model.partition_fields"
  | "mpf"
  | "modelPartitionFields"
  | "model.rare_category_count"
  | "mrcc"
  | "modelRareCategoryCount"
  | "model.timestamp"
  | "mt"
  | "modelTimestamp"
  | "model.total_category_count"
  | "mtcc"
  | "modelTotalCategoryCount"
  | "node.address"
  | "na"
  | "nodeAddress"
  | "node.ephemeral_id"
  | "ne"
  | "nodeEphemeralId"
  | "node.id"
  | "ni"
  | "nodeId"
  | "node.name"
  | "nn"
  | "nodeName"
  | "opened_time"
  | "ot"
  | "state"
  | "s"

/**
 * `cat._types.CatAnomalyDetectorColumns` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatAnomalyDetectorColumns =
  | CatCatAnomalyDetectorColumn
  | ReadonlyArray<CatCatAnomalyDetectorColumn>

/**
 * `cat._types.CatCircuitBreakerColumn` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatCircuitBreakerColumn =
  | "node_id"
  | "id"
  | "node_name"
  | "nn"
  | "breaker"
  | "br"
  | "limit"
  | "l"
  | "limit_bytes"
  | "lb"
  | "estimated"
  | "e"
  | "estimated_bytes"
  | "eb"
  | "tripped"
  | "t"
  | "overhead"
  | "o"
  | (string & {})

/**
 * `cat._types.CatCircuitBreakerColumns` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatCircuitBreakerColumns =
  | CatCatCircuitBreakerColumn
  | ReadonlyArray<CatCatCircuitBreakerColumn>

/**
 * `cat._types.CatComponentColumn` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatComponentColumn =
  | "name"
  | "n"
  | "version"
  | "v"
  | "alias_count"
  | "a"
  | "mapping_count"
  | "m"
  | "settings_count"
  | "s"
  | "metadata_count"
  | "me"
  | "included_in"
  | "i"
  | (string & {})

/**
 * `cat._types.CatComponentColumns` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatComponentColumns = CatCatComponentColumn | ReadonlyArray<CatCatComponentColumn>

/**
 * `cat._types.CatCountColumn` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatCountColumn =
  | "epoch"
  | "t"
  | "time"
  | "timestamp"
  | "ts"
  | "hms"
  | "hhmmss"
  | "count"
  | "dc"
  | "docs.count"
  | "docsCount"
  | (string & {})

/**
 * `cat._types.CatCountColumns` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatCountColumns = CatCatCountColumn | ReadonlyArray<CatCatCountColumn>

/**
 * `cat._types.CatDatafeedColumn` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatDatafeedColumn =
  | "ae"
  | "assignment_explanation"
  | "bc"
  | "buckets.count"
  | "bucketsCount"
  | "id"
  | "na"
  | "node.address"
  | "nodeAddress"
  | "ne"
  | "node.ephemeral_id"
  | "nodeEphemeralId"
  | "ni"
  | "node.id"
  | "nodeId"
  | "nn"
  | "node.name"
  | "nodeName"
  | "sba"
  | "search.bucket_avg"
  | "searchBucketAvg"
  | "sc"
  | "search.count"
  | "searchCount"
  | "seah"
  | "search.exp_avg_hour"
  | "searchExpAvgHour"
  | "st"
  | "search.time"
  | "searchTime"
  | "s"
  | "state"

/**
 * `cat._types.CatDatafeedColumns` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatDatafeedColumns = CatCatDatafeedColumn | ReadonlyArray<CatCatDatafeedColumn>

/**
 * `cat._types.CatDfaColumn` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatDfaColumn =
  | "assignment_explanation"
  | "ae"
  | "create_time"
  | "ct"
  | "createTime"
  | "description"
  | "d"
  | "dest_index"
  | "di"
  | "destIndex"
  | "failure_reason"
  | "fr"
  | "failureReason"
  | "id"
  | "model_memory_limit"
  | "mml"
  | "modelMemoryLimit"
  | "node.address"
  | "na"
  | "nodeAddress"
  | "node.ephemeral_id"
  | "ne"
  | "nodeEphemeralId"
  | "node.id"
  | "ni"
  | "nodeId"
  | "node.name"
  | "nn"
  | "nodeName"
  | "progress"
  | "p"
  | "source_index"
  | "si"
  | "sourceIndex"
  | "state"
  | "s"
  | "type"
  | "t"
  | "version"
  | "v"

/**
 * `cat._types.CatDfaColumns` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatDfaColumns = CatCatDfaColumn | ReadonlyArray<CatCatDfaColumn>

/**
 * `cat._types.CatFieldDataColumn` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatFieldDataColumn =
  | "id"
  | "host"
  | "h"
  | "ip"
  | "node"
  | "n"
  | "field"
  | "f"
  | "size"
  | "s"
  | (string & {})

/**
 * `cat._types.CatFieldDataColumns` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatFieldDataColumns = CatCatFieldDataColumn | ReadonlyArray<CatCatFieldDataColumn>

/**
 * `cat._types.CatHealthColumn` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatHealthColumn =
  | "epoch"
  | "t"
  | "time"
  | "timestamp"
  | "ts"
  | "hms"
  | "hhmmss"
  | "cluster"
  | "cl"
  | "status"
  | "st"
  | "node.total"
  | "nt"
  | "nodeTotal"
  | "node.data"
  | "nd"
  | "nodeData"
  | "shards"
  | "sh"
  | "shards.total"
  | "shardsTotal"
  | "pri"
  | "p"
  | "shards.primary"
  | "shardsPrimary"
  | "relo"
  | "r"
  | "shards.relocating"
  | "shardsRelocating"
  | "init"
  | "i"
  | "shards.initializing"
  | "shardsInitializing"
  | "unassign"
  | "u"
  | "shards.unassigned"
  | "shardsUnassigned"
  | "unassign.pri"
  | "up"
  | "shards.unassigned.primary"
  | "shardsUnassignedPrimary"
  | "pending_tasks"
  | "pt"
  | "pendingTasks"
  | "max_task_wait_time"
  | "mtwt"
  | "maxTaskWaitTime"
  | "active_shards_percent"
  | "asp"
  | "activeShardsPercent"
  | (string & {})

/**
 * `cat._types.CatHealthColumns` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatHealthColumns = CatCatHealthColumn | ReadonlyArray<CatCatHealthColumn>

/**
 * `cat._types.CatIndicesColumn` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatIndicesColumn =
  | "health"
  | "h"
  | "status"
  | "s"
  | "index"
  | "i"
  | "idx"
  | "uuid"
  | "id"
  | "pri"
  | "p"
  | "shards.primary"
  | "shardsPrimary"
  | "rep"
  | "r"
  | "shards.replica"
  | "shardsReplica"
  | "docs.count"
  | "dc"
  | "docsCount"
  | "docs.deleted"
  | "dd"
  | "docsDeleted"
  | "creation.date"
  | "cd"
  | "creation.date.string"
  | "cds"
  | "store.size"
  | "ss"
  | "storeSize"
  | "pri.store.size"
  | "dataset.size"
  | "completion.size"
  | "cs"
  | "completionSize"
  | "pri.completion.size"
  | "fielddata.memory_size"
  | "fm"
  | "fielddataMemory"
  | "pri.fielddata.memory_size"
  | "fielddata.evictions"
  | "fe"
  | "fielddataEvictions"
  | "pri.fielddata.evictions"
  | "query_cache.memory_size"
  | "qcm"
  | "queryCacheMemory"
  | "pri.query_cache.memory_size"
  | "query_cache.evictions"
  | "qce"
  | "queryCacheEvictions"
  | "pri.query_cache.evictions"
  | "request_cache.memory_size"
  | "rcm"
  | "requestCacheMemory"
  | "pri.request_cache.memory_size"
  | "request_cache.evictions"
  | "rce"
  | "requestCacheEvictions"
  | "pri.request_cache.evictions"
  | "request_cache.hit_count"
  | "rchc"
  | "requestCacheHitCount"
  | "pri.request_cache.hit_count"
  | "request_cache.miss_count"
  | "rcmc"
  | "requestCacheMissCount"
  | "pri.request_cache.miss_count"
  | "flush.total"
  | "ft"
  | "flushTotal"
  | "pri.flush.total"
  | "flush.total_time"
  | "ftt"
  | "flushTotalTime"
  | "pri.flush.total_time"
  | "get.current"
  | "gc"
  | "getCurrent"
  | "pri.get.current"
  | "get.time"
  | "gti"
  | "getTime"
  | "pri.get.time"
  | "get.total"
  | "gto"
  | "getTotal"
  | "pri.get.total"
  | "get.exists_time"
  | "geti"
  | "getExistsTime"
  | "pri.get.exists_time"
  | "get.exists_total"
  | "geto"
  | "getExistsTotal"
  | "pri.get.exists_total"
  | "get.missing_time"
  | "gmti"
  | "getMissingTime"
  | "pri.get.missing_time"
  | "get.missing_total"
  | "gmto"
  | "getMissingTotal"
  | "pri.get.missing_total"
  | "indexing.delete_current"
  | "idc"
  | "indexingDeleteCurrent"
  | "pri.indexing.delete_current"
  | "indexing.delete_time"
  | "idti"
  | "indexingDeleteTime"
  | "pri.indexing.delete_time"
  | "indexing.delete_total"
  | "idto"
  | "indexingDeleteTotal"
  | "pri.indexing.delete_total"
  | "indexing.index_current"
  | "iic"
  | "indexingIndexCurrent"
  | "pri.indexing.index_current"
  | "indexing.index_time"
  | "iiti"
  | "indexingIndexTime"
  | "pri.indexing.index_time"
  | "indexing.index_total"
  | "iito"
  | "indexingIndexTotal"
  | "pri.indexing.index_total"
  | "indexing.index_failed"
  | "iif"
  | "indexingIndexFailed"
  | "pri.indexing.index_failed"
  | "indexing.index_failed_due_to_version_conflict"
  | "iifvc"
  | "indexingIndexFailedDueToVersionConflict"
  | "pri.indexing.index_failed_due_to_version_conflict"
  | "merges.current"
  | "mc"
  | "mergesCurrent"
  | "pri.merges.current"
  | "merges.current_docs"
  | "mcd"
  | "mergesCurrentDocs"
  | "pri.merges.current_docs"
  | "merges.current_size"
  | "mcs"
  | "mergesCurrentSize"
  | "pri.merges.current_size"
  | "merges.total"
  | "mt"
  | "mergesTotal"
  | "pri.merges.total"
  | "merges.total_docs"
  | "mtd"
  | "mergesTotalDocs"
  | "pri.merges.total_docs"
  | "merges.total_size"
  | "mts"
  | "mergesTotalSize"
  | "pri.merges.total_size"
  | "merges.total_time"
  | "mtt"
  | "mergesTotalTime"
  | "pri.merges.total_time"
  | "refresh.total"
  | "rto"
  | "refreshTotal"
  | "pri.refresh.total"
  | "refresh.time"
  | "rti"
  | "refreshTime"
  | "pri.refresh.time"
  | "refresh.external_total"
  | "pri.refresh.external_total"
  | "refresh.external_time"
  | "pri.refresh.external_time"
  | "refresh.listeners"
  | "rli"
  | "refreshListeners"
  | "pri.refresh.listeners"
  | "search.fetch_current"
  | "sfc"
  | "searchFetchCurrent"
  | "pri.search.fetch_current"
  | "search.fetch_time"
  | "sfti"
  | "searchFetchTime"
  | "pri.search.fetch_time"
  | "search.fetch_total"
  | "sfto"
  | "searchFetchTotal"
  | "pri.search.fetch_total"
  | "search.open_contexts"
  | "so"
  | "searchOpenContexts"
  | "pri.search.open_contexts"
  | "search.query_current"
  | "sqc"
  | "searchQueryCurrent"
  | "pri.search.query_current"
  | "search.query_time"
  | "sqti"
  | "searchQueryTime"
  | "pri.search.query_time"
  | "search.query_total"
  | "sqto"
  | "searchQueryTotal"
  | "pri.search.query_total"
  | "search.scroll_current"
  | "scc"
  | "searchScrollCurrent"
  | "pri.search.scroll_current"
  | "search.scroll_time"
  | "scti"
  | "searchScrollTime"
  | "pri.search.scroll_time"
  | "search.scroll_total"
  | "scto"
  | "searchScrollTotal"
  | "pri.search.scroll_total"
  | "segments.count"
  | "sc"
  | "segmentsCount"
  | "pri.segments.count"
  | "segments.memory"
  | "sm"
  | "segmentsMemory"
  | "pri.segments.memory"
  | "segments.index_writer_memory"
  | "siwm"
  | "segmentsIndexWriterMemory"
  | "pri.segments.index_writer_memory"
  | "segments.version_map_memory"
  | "svmm"
  | "segmentsVersionMapMemory"
  | "pri.segments.version_map_memory"
  | "segments.fixed_bitset_memory"
  | "sfbm"
  | "fixedBitsetMemory"
  | "pri.segments.fixed_bitset_memory"
  | "warmer.current"
  | "wc"
  | "warmerCurrent"
  | "pri.warmer.current"
  | "warmer.total"
  | "wto"
  | "warmerTotal"
  | "pri.warmer.total"
  | "warmer.total_time"
  | "wtt"
  | "warmerTotalTime"
  | "pri.warmer.total_time"
  | "suggest.current"
  | "suc"
  | "suggestCurrent"
  | "pri.suggest.current"
  | "suggest.time"
  | "suti"
  | "suggestTime"
  | "pri.suggest.time"
  | "suggest.total"
  | "suto"
  | "suggestTotal"
  | "pri.suggest.total"
  | "memory.total"
  | "tm"
  | "memoryTotal"
  | "pri.memory.total"
  | "bulk.total_operations"
  | "bto"
  | "bulkTotalOperation"
  | "pri.bulk.total_operations"
  | "bulk.total_time"
  | "btti"
  | "bulkTotalTime"
  | "pri.bulk.total_time"
  | "bulk.total_size_in_bytes"
  | "btsi"
  | "bulkTotalSizeInBytes"
  | "pri.bulk.total_size_in_bytes"
  | "bulk.avg_time"
  | "bati"
  | "bulkAvgTime"
  | "pri.bulk.avg_time"
  | "bulk.avg_size_in_bytes"
  | "basi"
  | "bulkAvgSizeInBytes"
  | "pri.bulk.avg_size_in_bytes"
  | "dense_vector.value_count"
  | "dvc"
  | "denseVectorCount"
  | "pri.dense_vector.value_count"
  | "sparse_vector.value_count"
  | "svc"
  | "sparseVectorCount"
  | "pri.sparse_vector.value_count"
  | (string & {})

/**
 * `cat._types.CatIndicesColumns` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatIndicesColumns = CatCatIndicesColumn | ReadonlyArray<CatCatIndicesColumn>

/**
 * `cat._types.CatMasterColumn` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatMasterColumn = "id" | "host" | "h" | "ip" | "node" | "n" | (string & {})

/**
 * `cat._types.CatMasterColumns` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatMasterColumns = CatCatMasterColumn | ReadonlyArray<CatCatMasterColumn>

/**
 * `cat._types.CatNodeColumn` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatNodeColumn =
  | "build"
  | "b"
  | "completion.size"
  | "cs"
  | "completionSize"
  | "cpu"
  | "disk.avail"
  | "d"
  | "disk"
  | "diskAvail"
  | "disk.total"
  | "dt"
  | "diskTotal"
  | "disk.used"
  | "du"
  | "diskUsed"
  | "disk.used_percent"
  | "dup"
  | "diskUsedPercent"
  | "fielddata.evictions"
  | "fe"
  | "fielddataEvictions"
  | "fielddata.memory_size"
  | "fm"
  | "fielddataMemory"
  | "file_desc.current"
  | "fdc"
  | "fileDescriptorCurrent"
  | "file_desc.max"
  | "fdm"
  | "fileDescriptorMax"
  | "file_desc.percent"
  | "fdp"
  | "fileDescriptorPercent"
  | "flush.total"
  | "ft"
  | "flushTotal"
  | "flush.total_time"
  | "ftt"
  | "flushTotalTime"
  | "get.current"
  | "gc"
  | "getCurrent"
  | "get.exists_time"
  | "geti"
  | "getExistsTime"
  | "get.exists_total"
  | "geto"
  | "getExistsTotal"
  | "get.missing_time"
  | "gmti"
  | "getMissingTime"
  | "get.missing_total"
  | "gmto"
  | "getMissingTotal"
  | "get.time"
  | "gti"
  | "getTime"
  | "get.total"
  | "gto"
  | "getTotal"
  | "heap.current"
  | "hc"
  | "heapCurrent"
  | "heap.max"
  | "hm"
  | "heapMax"
  | "heap.percent"
  | "hp"
  | "heapPercent"
  | "http_address"
  | "http"
  | "id"
  | "nodeId"
  | "indexing.delete_current"
  | "idc"
  | "indexingDeleteCurrent"
  | "indexing.delete_time"
  | "idti"
  | "indexingDeleteTime"
  | "indexing.delete_total"
  | "idto"
  | "indexingDeleteTotal"
  | "indexing.index_current"
  | "iic"
  | "indexingIndexCurrent"
  | "indexing.index_failed"
  | "iif"
  | "indexingIndexFailed"
  | "indexing.index_failed_due_to_version_conflict"
  | "iifvc"
  | "indexingIndexFailedDueToVersionConflict"
  | "indexing.index_time"
  | "iiti"
  | "indexingIndexTime"
  | "indexing.index_total"
  | "iito"
  | "indexingIndexTotal"
  | "ip"
  | "i"
  | "jdk"
  | "j"
  | "load_1m"
  | "l"
  | "load_5m"
  | "load_15m"
  | "available_processors"
  | "ap"
  | "mappings.total_count"
  | "mtc"
  | "mappingsTotalCount"
  | "mappings.total_estimated_overhead_in_bytes"
  | "mteo"
  | "mappingsTotalEstimatedOverheadInBytes"
  | "master"
  | "m"
  | "merges.current"
  | "mc"
  | "mergesCurrent"
  | "merges.current_docs"
  | "mcd"
  | "mergesCurrentDocs"
  | "merges.current_size"
  | "mcs"
  | "mergesCurrentSize"
  | "merges.total"
  | "mt"
  | "mergesTotal"
  | "merges.total_docs"
  | "mtd"
  | "mergesTotalDocs"
  | "merges.total_size"
  | "mts"
  | "mergesTotalSize"
  | "merges.total_time"
  | "mtt"
  | "mergesTotalTime"
  | "name"
  | "n"
  | "node.role"
  | "r"
  | "role"
  | "nodeRole"
  | "pid"
  | "p"
  | "port"
  | "po"
  | "query_cache.memory_size"
  | "qcm"
  | "queryCacheMemory"
  | "query_cache.evictions"
  | "qce"
  | "queryCacheEvictions"
  | "query_cache.hit_count"
  | "qchc"
  | "queryCacheHitCount"
  | "query_cache.miss_count"
  | "qcmc"
  | "queryCacheMissCount"
  | "ram.current"
  | "rc"
  | "ramCurrent"
  | "ram.max"
  | "rm"
  | "ramMax"
  | "ram.percent"
  | "rp"
  | "ramPercent"
  | "refresh.total"
  | "rto"
  | "refreshTotal"
  | "refresh.time"
  | "rti"
  | "refreshTime"
  | "request_cache.memory_size"
  | "rcm"
  | "requestCacheMemory"
  | "request_cache.evictions"
  | "rce"
  | "requestCacheEvictions"
  | "request_cache.hit_count"
  | "rchc"
  | "requestCacheHitCount"
  | "request_cache.miss_count"
  | "rcmc"
  | "requestCacheMissCount"
  | "script.compilations"
  | "scrcc"
  | "scriptCompilations"
  | "script.cache_evictions"
  | "scrce"
  | "scriptCacheEvictions"
  | "search.fetch_current"
  | "sfc"
  | "searchFetchCurrent"
  | "search.fetch_time"
  | "sfti"
  | "searchFetchTime"
  | "search.fetch_total"
  | "sfto"
  | "searchFetchTotal"
  | "search.open_contexts"
  | "so"
  | "searchOpenContexts"
  | "search.query_current"
  | "sqc"
  | "searchQueryCurrent"
  | "search.query_time"
  | "sqti"
  | "searchQueryTime"
  | "search.query_total"
  | "sqto"
  | "searchQueryTotal"
  | "search.scroll_current"
  | "scc"
  | "searchScrollCurrent"
  | "search.scroll_time"
  | "scti"
  | "searchScrollTime"
  | "search.scroll_total"
  | "scto"
  | "searchScrollTotal"
  | "segments.count"
  | "sc"
  | "segmentsCount"
  | "segments.fixed_bitset_memory"
  | "sfbm"
  | "fixedBitsetMemory"
  | "segments.index_writer_memory"
  | "siwm"
  | "segmentsIndexWriterMemory"
  | "segments.memory"
  | "sm"
  | "segmentsMemory"
  | "segments.version_map_memory"
  | "svmm"
  | "segmentsVersionMapMemory"
  | "shard_stats.total_count"
  | "sstc"
  | "shards"
  | "shardStatsTotalCount"
  | "suggest.current"
  | "suc"
  | "suggestCurrent"
  | "suggest.time"
  | "suti"
  | "suggestTime"
  | "suggest.total"
  | "suto"
  | "suggestTotal"
  | "uptime"
  | "u"
  | "version"
  | "v"
  | (string & {})

/**
 * `cat._types.CatNodeColumns` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatNodeColumns = CatCatNodeColumn | ReadonlyArray<CatCatNodeColumn>

/**
 * `cat._types.CatNodeattrsColumn` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatNodeattrsColumn =
  | "node"
  | "id"
  | "nodeId"
  | "pid"
  | "p"
  | "host"
  | "h"
  | "ip"
  | "i"
  | "port"
  | "po"
  | "attr"
  | "attr.name"
  | "value"
  | "attr.value"
  | (string & {})

/**
 * `cat._types.CatNodeattrsColumns` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatNodeattrsColumns = CatCatNodeattrsColumn | ReadonlyArray<CatCatNodeattrsColumn>

/**
 * `cat._types.CatPendingTasksColumn` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatPendingTasksColumn =
  | "insertOrder"
  | "o"
  | "timeInQueue"
  | "t"
  | "priority"
  | "p"
  | "source"
  | "s"
  | (string & {})

/**
 * `cat._types.CatPendingTasksColumns` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatPendingTasksColumns = CatCatPendingTasksColumn | ReadonlyArray<CatCatPendingTasksColumn>

/**
 * `cat._types.CatPluginsColumn` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatPluginsColumn =
  | "id"
  | "name"
  | "n"
  | "component"
  | "c"
  | "version"
  | "v"
  | "description"
  | "d"
  | (string & {})

/**
 * `cat._types.CatPluginsColumns` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatPluginsColumns = CatCatPluginsColumn | ReadonlyArray<CatCatPluginsColumn>

/**
 * `cat._types.CatRecoveryColumn` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatRecoveryColumn =
  | "index"
  | "i"
  | "idx"
  | "shard"
  | "s"
  | "sh"
  | "start_time"
  | "start"
  | "start_time_millis"
  | "start_millis"
  | "stop_time"
  | "stop"
  | "stop_time_millis"
  | "stop_millis"
  | "time"
  | "t"
  | "ti"
  | "type"
  | "ty"
  | "stage"
  | "st"
  | "source_host"
  | "shost"
  | "source_node"
  | "snode"
  | "target_host"
  | "thost"
  | "target_node"
  | "tnode"
  | "repository"
  | "rep"
  | "snapshot"
  | "snap"
  | "files"
  | "f"
  | "files_recovered"
  | "fr"
  | "files_percent"
  | "fp"
  | "files_total"
  | "tf"
  | "bytes"
  | "b"
  | "bytes_recovered"
  | "br"
  | "bytes_percent"
  | "bp"
  | "bytes_total"
  | "tb"
  | "translog_ops"
  | "to"
  | "translog_ops_recovered"
  | "tor"
  | "translog_ops_percent"
  | "top"
  | (string & {})

/**
 * `cat._types.CatRecoveryColumns` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatRecoveryColumns = CatCatRecoveryColumn | ReadonlyArray<CatCatRecoveryColumn>

/**
 * `cat._types.CatSegmentsColumn` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatSegmentsColumn =
  | "index"
  | "i"
  | "idx"
  | "shard"
  | "s"
  | "sh"
  | "prirep"
  | "p"
  | "pr"
  | "primaryOrReplica"
  | "ip"
  | "segment"
  | "generation"
  | "docs.count"
  | "docs.deleted"
  | "size"
  | "size.memory"
  | "committed"
  | "searchable"
  | "version"
  | "compound"
  | "id"
  | (string & {})

/**
 * `cat._types.CatSegmentsColumns` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatSegmentsColumns = CatCatSegmentsColumn | ReadonlyArray<CatCatSegmentsColumn>

/**
 * `cat._types.CatShardColumn` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatShardColumn =
  | "completion.size"
  | "cs"
  | "completionSize"
  | "dataset.size"
  | "dense_vector.value_count"
  | "dvc"
  | "denseVectorCount"
  | "docs"
  | "d"
  | "dc"
  | "fielddata.evictions"
  | "fe"
  | "fielddataEvictions"
  | "fielddata.memory_size"
  | "fm"
  | "fielddataMemory"
  | "flush.total"
  | "ft"
  | "flushTotal"
  | "flush.total_time"
  | "ftt"
  | "flushTotalTime"
  | "get.current"
  | "gc"
  | "getCurrent"
  | "get.exists_time"
  | "geti"
  | "getExistsTime"
  | "get.exists_total"
  | "geto"
  | "getExistsTotal"
  | "get.missing_time"
  | "gmti"
  | "getMissingTime"
  | "get.missing_total"
  | "gmto"
  | "getMissingTotal"
  | "get.time"
  | "gti"
  | "getTime"
  | "get.total"
  | "gto"
  | "getTotal"
  | "id"
  | "index"
  | "i"
  | "idx"
  | "indexing.delete_current"
  | "idc"
  | "indexingDeleteCurrent"
  | "indexing.delete_time"
  | "idti"
  | "indexingDeleteTime"
  | "indexing.delete_total"
  | "idto"
  | "indexingDeleteTotal"
  | "indexing.index_current"
  | "iic"
  | "indexingIndexCurrent"
  | "indexing.index_failed_due_to_version_conflict"
  | "iifvc"
  | "indexingIndexFailedDueToVersionConflict"
  | "indexing.index_failed"
  | "iif"
  | "indexingIndexFailed"
  | "indexing.index_time"
  | "iiti"
  | "indexingIndexTime"
  | "indexing.index_total"
  | "iito"
  | "indexingIndexTotal"
  | "ip"
  | "merges.current"
  | "mc"
  | "mergesCurrent"
  | "merges.current_docs"
  | "mcd"
  | "mergesCurrentDocs"
  | "merges.current_size"
  | "mcs"
  | "mergesCurrentSize"
  | "merges.total"
  | "mt"
  | "mergesTotal"
  | "merges.total_docs"
  | "mtd"
  | "mergesTotalDocs"
  | "merges.total_size"
  | "mts"
  | "mergesTotalSize"
  | "merges.total_time"
  | "mtt"
  | "mergesTotalTime"
  | "node"
  | "n"
  | "prirep"
  | "p"
  | "pr"
  | "primaryOrReplica"
  | "query_cache.evictions"
  | "qce"
  | "queryCacheEvictions"
  | "query_cache.memory_size"
  | "qcm"
  | "queryCacheMemory"
  | "recoverysource.type"
  | "rs"
  | "refresh.time"
  | "rti"
  | "refreshTime"
  | "refresh.total"
  | "rto"
  | "refreshTotal"
  | "search.fetch_current"
  | "sfc"
  | "searchFetchCurrent"
  | "search.fetch_time"
  | "sfti"
  | "searchFetchTime"
  | "search.fetch_total"
  | "sfto"
  | "searchFetchTotal"
  | "search.open_contexts"
  | "so"
  | "searchOpenContexts"
  | "search.query_current"
  | "sqc"
  | "searchQueryCurrent"
  | "search.query_time"
  | "sqti"
  | "searchQueryTime"
  | "search.query_total"
  | "sqto"
  | "searchQueryTotal"
  | "search.scroll_current"
  | "scc"
  | "searchScrollCurrent"
  | "search.scroll_time"
  | "scti"
  | "searchScrollTime"
  | "search.scroll_total"
  | "scto"
  | "searchScrollTotal"
  | "segments.count"
  | "sc"
  | "segmentsCount"
  | "segments.fixed_bitset_memory"
  | "sfbm"
  | "fixedBitsetMemory"
  | "segments.index_writer_memory"
  | "siwm"
  | "segmentsIndexWriterMemory"
  | "segments.memory"
  | "sm"
  | "segmentsMemory"
  | "segments.version_map_memory"
  | "svmm"
  | "segmentsVersionMapMemory"
  | "seq_no.global_checkpoint"
  | "sqg"
  | "globalCheckpoint"
  | "seq_no.local_checkpoint"
  | "sql"
  | "localCheckpoint"
  | "seq_no.max"
  | "sqm"
  | "maxSeqNo"
  | "shard"
  | "s"
  | "sh"
  | "dsparse_vector.value_count"
  | "svc"
  | "sparseVectorCount"
  | "state"
  | "st"
  | "store"
  | "sto"
  | "suggest.current"
  | "suc"
  | "suggestCurrent"
  | "suggest.time"
  | "suti"
  | "suggestTime"
  | "suggest.total"
  | "suto"
  | "suggestTotal"
  | "sync_id"
  | "unassigned.at"
  | "ua"
  | "unassigned.details"
  | "ud"
  | "unassigned.for"
  | "uf"
  | "unassigned.reason"
  | "ur"
  | (string & {})

/**
 * `cat._types.CatShardColumns` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatShardColumns = CatCatShardColumn | ReadonlyArray<CatCatShardColumn>

/**
 * `cat._types.CatSnapshotsColumn` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatSnapshotsColumn =
  | "id"
  | "snapshot"
  | "repository"
  | "re"
  | "repo"
  | "status"
  | "s"
  | "start_epoch"
  | "ste"
  | "startEpoch"
  | "start_time"
  | "sti"
  | "startTime"
  | "end_epoch"
  | "ete"
  | "endEpoch"
  | "end_time"
  | "eti"
  | "endTime"
  | "duration"
  | "dur"
  | "indices"
  | "i"
  | "successful_shards"
  | "ss"
  | "failed_shards"
  | "fs"
  | "total_shards"
  | "ts"
  | "reason"
  | "r"
  | (string & {})

/**
 * `cat._types.CatSnapshotsColumns` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatSnapshotsColumns = CatCatSnapshotsColumn | ReadonlyArray<CatCatSnapshotsColumn>

/**
 * `cat._types.CatTasksColumn` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatTasksColumn =
  | "id"
  | "action"
  | "ac"
  | "task_id"
  | "ti"
  | "parent_task_id"
  | "pti"
  | "type"
  | "ty"
  | "start_time"
  | "start"
  | "timestamp"
  | "ts"
  | "hms"
  | "hhmmss"
  | "running_time_ns"
  | "time"
  | "running_time"
  | "node_id"
  | "ni"
  | "ip"
  | "i"
  | "port"
  | "po"
  | "node"
  | "n"
  | "version"
  | "v"
  | "x_opaque_id"
  | "x"
  | (string & {})

/**
 * `cat._types.CatTasksColumns` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatTasksColumns = CatCatTasksColumn | ReadonlyArray<CatCatTasksColumn>

/**
 * `cat._types.CatTemplatesColumn` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatTemplatesColumn =
  | "name"
  | "n"
  | "index_patterns"
  | "t"
  | "order"
  | "o"
  | "p"
  | "version"
  | "v"
  | "composed_of"
  | "c"
  | (string & {})

/**
 * `cat._types.CatTemplatesColumns` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatTemplatesColumns = CatCatTemplatesColumn | ReadonlyArray<CatCatTemplatesColumn>

/**
 * `cat._types.CatThreadPoolColumn` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatThreadPoolColumn =
  | "active"
  | "a"
  | "completed"
  | "c"
  | "core"
  | "cr"
  | "ephemeral_id"
  | "eid"
  | "host"
  | "h"
  | "ip"
  | "i"
  | "keep_alive"
  | "k"
  | "largest"
  | "l"
  | "max"
  | "mx"
  | "name"
  | "node_id"
  | "id"
  | "node_name"
  | "pid"
  | "p"
  | "pool_size"
  | "psz"
  | "port"
  | "po"
  | "queue"
  | "q"
  | "queue_size"
  | "qs"
  | "rejected"
  | "r"
  | "size"
  | "sz"
  | "type"
  | "t"
  | (string & {})

/**
 * `cat._types.CatThreadPoolColumns` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatThreadPoolColumns = CatCatThreadPoolColumn | ReadonlyArray<CatCatThreadPoolColumn>

/**
 * `cat._types.CatTrainedModelsColumn` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatTrainedModelsColumn =
  | "create_time"
  | "ct"
  | "created_by"
  | "c"
  | "createdBy"
  | "data_frame_analytics_id"
  | "df"
  | "dataFrameAnalytics"
  | "dfid"
  | "description"
  | "d"
  | "heap_size"
  | "hs"
  | "modelHeapSize"
  | "id"
  | "ingest.count"
  | "ic"
  | "ingestCount"
  | "ingest.current"
  | "icurr"
  | "ingestCurrent"
  | "ingest.failed"
  | "if"
  | "ingestFailed"
  | "ingest.pipelines"
  | "ip"
  | "ingestPipelines"
  | "ingest.time"
  | "it"
  | "ingestTime"
  | "license"
  | "l"
  | "operations"
  | "o"
  | "modelOperations"
  | "version"
  | "v"

/**
 * `cat._types.CatTrainedModelsColumns` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatTrainedModelsColumns = CatCatTrainedModelsColumn | ReadonlyArray<CatCatTrainedModelsColumn>

/**
 * `cat._types.CatTransformColumn` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatTransformColumn =
  | "changes_last_detection_time"
  | "cldt"
  | "checkpoint"
  | "cp"
  | "checkpoint_duration_time_exp_avg"
  | "cdtea"
  | "checkpointTimeExpAvg"
  | "checkpoint_progress"
  | "c"
  | "checkpointProgress"
  | "create_time"
  | "ct"
  | "createTime"
  | "delete_time"
  | "dtime"
  | "description"
  | "d"
  | "dest_index"
  | "di"
  | "destIndex"
  | "documents_deleted"
  | "docd"
  | "documents_indexed"
  | "doci"
  | "docs_per_second"
  | "dps"
  | "documents_processed"
  | "docp"
  | "frequency"
  | "f"
  | "id"
  | "index_failure"
  | "if"
  | "index_time"
  | "itime"
  | "index_total"
  | "it"
  | "indexed_documents_exp_avg"
  | "idea"
  | "last_search_time"
  | "lst"
  | "lastSearchTime"
  | "max_page_search_size"
  | "mpsz"
  | "pages_processed"
  | "pp"
  | "pipeline"
  | "p"
  | "processed_documents_exp_avg"
  | "pdea"
  | "processing_time"
  | "pt"
  | "project_routing"
  | "pr"
  | "projectRouting"
  | "reason"
  | "r"
  | "search_failure"
  | "sf"
  | "search_time"
  | "stime"
  | "search_total"
  | "st"
  | "source_index"
  | "si"
  | "sourceIndex"
  | "state"
  | "s"
  | "transform_type"
  | "tt"
  | "trigger_count"
  | "tc"
  | "version"
  | "v"

/**
 * `cat._types.CatTransformColumns` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCatTransformColumns = CatCatTransformColumn | ReadonlyArray<CatCatTransformColumn>
