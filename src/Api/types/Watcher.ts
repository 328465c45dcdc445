/**
 * Types and schemas of `Watcher` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import {
  DateTime,
  type Duration,
  type DurationValue,
  type EpochTime,
  ErrorCause,
  type Field,
  type FieldValue,
  type Host,
  HttpHeaders,
  type Id,
  type IndexName,
  IndicesOptions,
  type Integer,
  type Long,
  Metadata,
  type Name,
  type OpType,
  type Password,
  type Refresh,
  type Result,
  type ScriptLanguage,
  ScriptSource,
  type SearchType,
  type SequenceNumber,
  TransformContainer,
  type Uint,
  type UnitMillis,
  type UnitSeconds,
  type Username,
  type VersionNumber
} from "../types/Common.ts"
import { QueryDslQueryContainer } from "../types/QueryDsl.ts"
import type { OneOf } from "../Wire.ts"

/**
 * `watcher._types.AcknowledgeState` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherAcknowledgeState {
  readonly state: WatcherAcknowledgementOptions
  readonly timestamp: DateTime
}

/** The schema of `WatcherAcknowledgeState`. @category schemas @since 0.1.0 */
export const WatcherAcknowledgeState: s.Lazy<WatcherAcknowledgeState> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ state: s.string, timestamp: /*#__PURE__*/ DateTime() })
)

/**
 * `watcher._types.AcknowledgementOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WatcherAcknowledgementOptions = "awaits_successful_execution" | "ackable" | "acked"

/**
 * `watcher._types.Action` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherAction {
  readonly action_type?: WatcherActionType | undefined
  readonly condition?: WatcherConditionContainer | undefined
  readonly foreach?: string | undefined
  readonly max_iterations?: Integer | undefined
  readonly name?: Name | undefined
  readonly throttle_period?: Duration | undefined
  readonly throttle_period_in_millis?: DurationValue<UnitMillis> | undefined
  readonly transform?: TransformContainer | undefined
  readonly index?: WatcherIndexAction | undefined
  readonly logging?: WatcherLoggingAction | undefined
  readonly email?: WatcherEmailAction | undefined
  readonly pagerduty?: WatcherPagerDutyAction | undefined
  readonly slack?: WatcherSlackAction | undefined
  /** In Elasticsearch since 7.14.0. */
  readonly webhook?: WatcherWebhookAction | undefined
}

/** The schema of `WatcherAction`. @category schemas @since 0.1.0 */
export const WatcherAction: s.Lazy<WatcherAction> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    action_type: /*#__PURE__*/ s.optional(s.string),
    condition: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherConditionContainer()),
    foreach: /*#__PURE__*/ s.optional(s.string),
    max_iterations: /*#__PURE__*/ s.optional(s.number),
    name: /*#__PURE__*/ s.optional(s.string),
    throttle_period: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    throttle_period_in_millis: /*#__PURE__*/ s.optional(s.number),
    transform: /*#__PURE__*/ s.optional(/*#__PURE__*/ TransformContainer()),
    index: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherIndexAction()),
    logging: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherLoggingAction()),
    email: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherEmailAction()),
    pagerduty: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherPagerDutyAction()),
    slack: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherSlackAction()),
    webhook: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherWebhookAction())
  })
)

/**
 * `watcher._types.ActionExecutionMode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WatcherActionExecutionMode = "simulate" | "force_simulate" | "execute" | "force_execute" | "skip"

/**
 * `watcher._types.ActionStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherActionStatus {
  readonly ack: WatcherAcknowledgeState
  readonly last_execution?: WatcherExecutionState | undefined
  readonly last_successful_execution?: WatcherExecutionState | undefined
  readonly last_throttle?: WatcherThrottleState | undefined
}

/** The schema of `WatcherActionStatus`. @category schemas @since 0.1.0 */
export const WatcherActionStatus: s.Lazy<WatcherActionStatus> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    ack: /*#__PURE__*/ WatcherAcknowledgeState(),
    last_execution: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherExecutionState()),
    last_successful_execution: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherExecutionState()),
    last_throttle: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherThrottleState())
  })
)

/**
 * `watcher._types.ActionStatusOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WatcherActionStatusOptions = "success" | "failure" | "simulated" | "throttled" | (string & {})

/**
 * `watcher._types.ActionType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WatcherActionType = "email" | "webhook" | "index" | "logging" | "slack" | "pagerduty"

/**
 * `watcher._types.Actions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WatcherActions = { readonly [key: string]: WatcherActionStatus }

/** The schema of `WatcherActions`. @category schemas @since 0.1.0 */
export const WatcherActions: s.Lazy<WatcherActions> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.record(/*#__PURE__*/ WatcherActionStatus())
)

/**
 * `watcher._types.ActivationState` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherActivationState {
  readonly active: boolean
  readonly timestamp: DateTime
}

/** The schema of `WatcherActivationState`. @category schemas @since 0.1.0 */
export const WatcherActivationState: s.Lazy<WatcherActivationState> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ active: s.boolean, timestamp: /*#__PURE__*/ DateTime() })
)

/**
 * `watcher._types.ActivationStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherActivationStatus {
  readonly actions: WatcherActions
  readonly state: WatcherActivationState
  readonly version: VersionNumber
}

/** The schema of `WatcherActivationStatus`. @category schemas @since 0.1.0 */
export const WatcherActivationStatus: s.Lazy<WatcherActivationStatus> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    actions: /*#__PURE__*/ WatcherActions(),
    state: /*#__PURE__*/ WatcherActivationState(),
    version: s.number
  })
)

/**
 * `watcher._types.AlwaysCondition` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherAlwaysCondition {}

/** The schema of `WatcherAlwaysCondition`. @category schemas @since 0.1.0 */
export const WatcherAlwaysCondition: s.Lazy<WatcherAlwaysCondition> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({})
)

/**
 * `watcher._types.ArrayCompareCondition` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherArrayCompareCondition {
  readonly path: string
  readonly [key: string]: WatcherArrayCompareOpParams | string | undefined
}

/** The schema of `WatcherArrayCompareCondition`. @category schemas @since 0.1.0 */
export const WatcherArrayCompareCondition: s.Lazy<WatcherArrayCompareCondition> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ path: s.string })
)

/**
 * `watcher._types.ArrayCompareOpParams` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherArrayCompareOpParams {
  readonly quantifier: WatcherQuantifier
  readonly value: FieldValue
}

/** The schema of `WatcherArrayCompareOpParams`. @category schemas @since 0.1.0 */
export const WatcherArrayCompareOpParams: s.Lazy<WatcherArrayCompareOpParams> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ quantifier: s.string, value: s.fieldValue })
)

/**
 * `watcher._types.ChainInput` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherChainInput {
  readonly inputs: ReadonlyArray<{ readonly [key: string]: WatcherInputContainer }>
}

/** The schema of `WatcherChainInput`. @category schemas @since 0.1.0 */
export const WatcherChainInput: s.Lazy<WatcherChainInput> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    inputs: /*#__PURE__*/ s.array(/*#__PURE__*/ s.record(/*#__PURE__*/ WatcherInputContainer()))
  })
)

/**
 * The variants of `WatcherConditionContainer`.
 * @category models
 * @since 0.1.0
 */
export interface WatcherConditionContainerVariants {
  readonly always: WatcherAlwaysCondition
  readonly array_compare: { readonly [key: string]: WatcherArrayCompareCondition }
  readonly compare: { readonly [key: string]: { readonly [key: string]: FieldValue } }
  readonly never: WatcherNeverCondition
  readonly script: WatcherScriptCondition
}

/**
 * `watcher._types.ConditionContainer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WatcherConditionContainer = OneOf<WatcherConditionContainerVariants>

/** The schema of `WatcherConditionContainer`. @category schemas @since 0.1.0 */
export const WatcherConditionContainer: s.Lazy<WatcherConditionContainer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    always: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherAlwaysCondition()),
    array_compare: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(/*#__PURE__*/ WatcherArrayCompareCondition())
    ),
    compare: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ s.record(s.fieldValue))),
    never: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherNeverCondition()),
    script: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherScriptCondition())
  })
)

/**
 * `watcher._types.ConditionOp` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WatcherConditionOp = "not_eq" | "eq" | "lt" | "gt" | "lte" | "gte"

/**
 * `watcher._types.ConditionType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WatcherConditionType = "always" | "never" | "script" | "compare" | "array_compare" | (string & {})

/**
 * `watcher._types.ConnectionScheme` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WatcherConnectionScheme = "http" | "https"

/**
 * `watcher._types.CronExpression` in Elasticsearch's specification.
 * Documentation: https://www.elastic.co/docs/reference/elasticsearch/rest-apis/api-conventions#api-cron-expressions
 * @category models
 * @since 0.1.0
 */
export type WatcherCronExpression = string

/**
 * `watcher._types.DailySchedule` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherDailySchedule {
  readonly at: ReadonlyArray<WatcherScheduleTimeOfDay>
}

/** The schema of `WatcherDailySchedule`. @category schemas @since 0.1.0 */
export const WatcherDailySchedule: s.Lazy<WatcherDailySchedule> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ at: /*#__PURE__*/ s.array(/*#__PURE__*/ WatcherScheduleTimeOfDay()) })
)

/**
 * `watcher._types.DataAttachmentFormat` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WatcherDataAttachmentFormat = "json" | "yaml"

/**
 * `watcher._types.DataEmailAttachment` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherDataEmailAttachment {
  readonly format?: WatcherDataAttachmentFormat | undefined
}

/** The schema of `WatcherDataEmailAttachment`. @category schemas @since 0.1.0 */
export const WatcherDataEmailAttachment: s.Lazy<WatcherDataEmailAttachment> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ format: /*#__PURE__*/ s.optional(s.string) })
)

/**
 * `watcher._types.Day` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WatcherDay = "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday"

/**
 * `watcher._types.Email` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherEmail {
  readonly id?: Id | undefined
  readonly bcc?: string | ReadonlyArray<string> | undefined
  readonly body?: WatcherEmailBody | undefined
  readonly cc?: string | ReadonlyArray<string> | undefined
  readonly from?: string | undefined
  readonly priority?: WatcherEmailPriority | undefined
  readonly reply_to?: string | ReadonlyArray<string> | undefined
  readonly sent_date?: DateTime | undefined
  readonly subject: string
  readonly to: string | ReadonlyArray<string>
  readonly attachments?: { readonly [key: string]: WatcherEmailAttachmentContainer } | undefined
}

/** The schema of `WatcherEmail`. @category schemas @since 0.1.0 */
export const WatcherEmail: s.Lazy<WatcherEmail> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    id: /*#__PURE__*/ s.optional(s.string),
    bcc: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    body: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherEmailBody()),
    cc: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    from: /*#__PURE__*/ s.optional(s.string),
    priority: /*#__PURE__*/ s.optional(s.string),
    reply_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    sent_date: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    subject: s.string,
    to: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]),
    attachments: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(/*#__PURE__*/ WatcherEmailAttachmentContainer())
    )
  })
)

/**
 * `watcher._types.EmailAction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherEmailAction extends WatcherEmail {}

/** The schema of `WatcherEmailAction`. @category schemas @since 0.1.0 */
export const WatcherEmailAction: s.Lazy<WatcherEmailAction> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    id: /*#__PURE__*/ s.optional(s.string),
    bcc: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    body: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherEmailBody()),
    cc: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    from: /*#__PURE__*/ s.optional(s.string),
    priority: /*#__PURE__*/ s.optional(s.string),
    reply_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    sent_date: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    subject: s.string,
    to: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]),
    attachments: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(/*#__PURE__*/ WatcherEmailAttachmentContainer())
    )
  })
)

/**
 * The variants of `WatcherEmailAttachmentContainer`.
 * @category models
 * @since 0.1.0
 */
export interface WatcherEmailAttachmentContainerVariants {
  readonly http: WatcherHttpEmailAttachment
  readonly reporting: WatcherReportingEmailAttachment
  readonly data: WatcherDataEmailAttachment
}

/**
 * `watcher._types.EmailAttachmentContainer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WatcherEmailAttachmentContainer = OneOf<WatcherEmailAttachmentContainerVariants>

/** The schema of `WatcherEmailAttachmentContainer`. @category schemas @since 0.1.0 */
export const WatcherEmailAttachmentContainer: s.Lazy<WatcherEmailAttachmentContainer> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      http: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherHttpEmailAttachment()),
      reporting: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherReportingEmailAttachment()),
      data: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherDataEmailAttachment())
    })
)

/**
 * `watcher._types.EmailBody` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherEmailBody {
  readonly html?: string | undefined
  readonly text?: string | undefined
}

/** The schema of `WatcherEmailBody`. @category schemas @since 0.1.0 */
export const WatcherEmailBody: s.Lazy<WatcherEmailBody> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    html: /*#__PURE__*/ s.optional(s.string),
    text: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `watcher._types.EmailPriority` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WatcherEmailPriority = "lowest" | "low" | "normal" | "high" | "highest"

/**
 * `watcher._types.EmailResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherEmailResult {
  readonly account?: string
  readonly message: WatcherEmail
  readonly reason?: string
}

/** The schema of `WatcherEmailResult`. @category schemas @since 0.1.0 */
export const WatcherEmailResult: s.Lazy<WatcherEmailResult> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    account: /*#__PURE__*/ s.optional(s.string),
    message: /*#__PURE__*/ WatcherEmail(),
    reason: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `watcher._types.ExecutionPhase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WatcherExecutionPhase =
  | "awaits_execution"
  | "started"
  | "input"
  | "condition"
  | "actions"
  | "watch_transform"
  | "aborted"
  | "finished"
  | (string & {})

/**
 * `watcher._types.ExecutionResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherExecutionResult {
  readonly actions: ReadonlyArray<WatcherExecutionResultAction>
  readonly condition: WatcherExecutionResultCondition
  readonly execution_duration: DurationValue<UnitMillis>
  readonly execution_time: DateTime
  readonly input: WatcherExecutionResultInput
}

/** The schema of `WatcherExecutionResult`. @category schemas @since 0.1.0 */
export const WatcherExecutionResult: s.Lazy<WatcherExecutionResult> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    actions: /*#__PURE__*/ s.array(/*#__PURE__*/ WatcherExecutionResultAction()),
    condition: /*#__PURE__*/ WatcherExecutionResultCondition(),
    execution_duration: s.number,
    execution_time: /*#__PURE__*/ DateTime(),
    input: /*#__PURE__*/ WatcherExecutionResultInput()
  })
)

/**
 * `watcher._types.ExecutionResultAction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherExecutionResultAction {
  readonly email?: WatcherEmailResult
  readonly id: Id
  readonly index?: WatcherIndexResult
  readonly logging?: WatcherLoggingResult
  readonly pagerduty?: WatcherPagerDutyResult
  readonly reason?: string
  readonly slack?: WatcherSlackResult
  readonly status: WatcherActionStatusOptions
  readonly type: WatcherActionType | (string & {})
  readonly webhook?: WatcherWebhookResult
  readonly error?: ErrorCause
}

/** The schema of `WatcherExecutionResultAction`. @category schemas @since 0.1.0 */
export const WatcherExecutionResultAction: s.Lazy<WatcherExecutionResultAction> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    email: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherEmailResult()),
    id: s.string,
    index: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherIndexResult()),
    logging: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherLoggingResult()),
    pagerduty: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherPagerDutyResult()),
    reason: /*#__PURE__*/ s.optional(s.string),
    slack: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherSlackResult()),
    status: s.string,
    type: s.string,
    webhook: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherWebhookResult()),
    error: /*#__PURE__*/ s.optional(/*#__PURE__*/ ErrorCause())
  })
)

/**
 * `watcher._types.ExecutionResultCondition` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherExecutionResultCondition {
  readonly met: boolean
  readonly status: WatcherActionStatusOptions
  readonly type: WatcherConditionType
}

/** The schema of `WatcherExecutionResultCondition`. @category schemas @since 0.1.0 */
export const WatcherExecutionResultCondition: s.Lazy<WatcherExecutionResultCondition> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({ met: s.boolean, status: s.string, type: s.string })
)

/**
 * `watcher._types.ExecutionResultInput` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherExecutionResultInput {
  readonly payload: { readonly [key: string]: unknown }
  readonly status: WatcherActionStatusOptions
  readonly type: WatcherInputType
}

/** The schema of `WatcherExecutionResultInput`. @category schemas @since 0.1.0 */
export const WatcherExecutionResultInput: s.Lazy<WatcherExecutionResultInput> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ payload: /*#__PURE__*/ s.record(s.unknown), status: s.string, type: s.string })
)

/**
 * `watcher._types.ExecutionState` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherExecutionState {
  readonly successful: boolean
  readonly timestamp: DateTime
  readonly reason?: string | undefined
}

/** The schema of `WatcherExecutionState`. @category schemas @since 0.1.0 */
export const WatcherExecutionState: s.Lazy<WatcherExecutionState> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    successful: s.boolean,
    timestamp: /*#__PURE__*/ DateTime(),
    reason: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `watcher._types.ExecutionStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WatcherExecutionStatus =
  | "awaits_execution"
  | "checking"
  | "execution_not_needed"
  | "throttled"
  | "executed"
  | "failed"
  | "deleted_while_queued"
  | "not_executed_already_queued"
  | (string & {})

/**
 * `watcher._types.ExecutionThreadPool` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherExecutionThreadPool {
  readonly max_size: Long
  readonly queue_size: Long
}

/** The schema of `WatcherExecutionThreadPool`. @category schemas @since 0.1.0 */
export const WatcherExecutionThreadPool: s.Lazy<WatcherExecutionThreadPool> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ max_size: s.number, queue_size: s.number })
)

/**
 * `watcher._types.HourAndMinute` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherHourAndMinute {
  readonly hour: ReadonlyArray<Integer>
  readonly minute: ReadonlyArray<Integer>
}

/** The schema of `WatcherHourAndMinute`. @category schemas @since 0.1.0 */
export const WatcherHourAndMinute: s.Lazy<WatcherHourAndMinute> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ hour: /*#__PURE__*/ s.array(s.number), minute: /*#__PURE__*/ s.array(s.number) })
)

/**
 * `watcher._types.HourlySchedule` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherHourlySchedule {
  readonly minute: ReadonlyArray<Integer>
}

/** The schema of `WatcherHourlySchedule`. @category schemas @since 0.1.0 */
export const WatcherHourlySchedule: s.Lazy<WatcherHourlySchedule> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ minute: /*#__PURE__*/ s.array(s.number) })
)

/**
 * `watcher._types.HttpEmailAttachment` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherHttpEmailAttachment {
  readonly content_type?: string | undefined
  readonly inline?: boolean | undefined
  readonly request?: WatcherHttpInputRequestDefinition | undefined
}

/** The schema of `WatcherHttpEmailAttachment`. @category schemas @since 0.1.0 */
export const WatcherHttpEmailAttachment: s.Lazy<WatcherHttpEmailAttachment> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    content_type: /*#__PURE__*/ s.optional(s.string),
    inline: /*#__PURE__*/ s.optional(s.boolean),
    request: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherHttpInputRequestDefinition())
  })
)

/**
 * `watcher._types.HttpInput` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherHttpInput {
  readonly extract?: ReadonlyArray<string> | undefined
  readonly request?: WatcherHttpInputRequestDefinition | undefined
  readonly response_content_type?: WatcherResponseContentType | undefined
}

/** The schema of `WatcherHttpInput`. @category schemas @since 0.1.0 */
export const WatcherHttpInput: s.Lazy<WatcherHttpInput> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    extract: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    request: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherHttpInputRequestDefinition()),
    response_content_type: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `watcher._types.HttpInputAuthentication` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherHttpInputAuthentication {
  readonly basic: WatcherHttpInputBasicAuthentication
}

/** The schema of `WatcherHttpInputAuthentication`. @category schemas @since 0.1.0 */
export const WatcherHttpInputAuthentication: s.Lazy<WatcherHttpInputAuthentication> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({ basic: /*#__PURE__*/ WatcherHttpInputBasicAuthentication() })
)

/**
 * `watcher._types.HttpInputBasicAuthentication` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherHttpInputBasicAuthentication {
  readonly password: Password
  readonly username: Username
}

/** The schema of `WatcherHttpInputBasicAuthentication`. @category schemas @since 0.1.0 */
export const WatcherHttpInputBasicAuthentication: s.Lazy<WatcherHttpInputBasicAuthentication> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ password: s.string, username: s.string }))

/**
 * `watcher._types.HttpInputMethod` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WatcherHttpInputMethod = "head" | "get" | "post" | "put" | "delete"

/**
 * `watcher._types.HttpInputProxy` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherHttpInputProxy {
  readonly host: Host
  readonly port: Uint
}

/** The schema of `WatcherHttpInputProxy`. @category schemas @since 0.1.0 */
export const WatcherHttpInputProxy: s.Lazy<WatcherHttpInputProxy> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ host: s.string, port: s.number })
)

/**
 * `watcher._types.HttpInputRequestDefinition` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherHttpInputRequestDefinition {
  readonly auth?: WatcherHttpInputAuthentication | undefined
  readonly body?: string | undefined
  readonly connection_timeout?: Duration | undefined
  readonly headers?: { readonly [key: string]: string } | undefined
  readonly host?: Host | undefined
  readonly method?: WatcherHttpInputMethod | undefined
  readonly params?: { readonly [key: string]: string } | undefined
  readonly path?: string | undefined
  readonly port?: Uint | undefined
  readonly proxy?: WatcherHttpInputProxy | undefined
  readonly read_timeout?: Duration | undefined
  readonly scheme?: WatcherConnectionScheme | undefined
  readonly url?: string | undefined
}

/** The schema of `WatcherHttpInputRequestDefinition`. @category schemas @since 0.1.0 */
export const WatcherHttpInputRequestDefinition: s.Lazy<WatcherHttpInputRequestDefinition> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      auth: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherHttpInputAuthentication()),
      body: /*#__PURE__*/ s.optional(s.string),
      connection_timeout: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      headers: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
      host: /*#__PURE__*/ s.optional(s.string),
      method: /*#__PURE__*/ s.optional(s.string),
      params: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
      path: /*#__PURE__*/ s.optional(s.string),
      port: /*#__PURE__*/ s.optional(s.number),
      proxy: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherHttpInputProxy()),
      read_timeout: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      scheme: /*#__PURE__*/ s.optional(s.string),
      url: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `watcher._types.HttpInputRequestResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherHttpInputRequestResult extends WatcherHttpInputRequestDefinition {}

/** The schema of `WatcherHttpInputRequestResult`. @category schemas @since 0.1.0 */
export const WatcherHttpInputRequestResult: s.Lazy<WatcherHttpInputRequestResult> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    auth: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherHttpInputAuthentication()),
    body: /*#__PURE__*/ s.optional(s.string),
    connection_timeout: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    headers: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    host: /*#__PURE__*/ s.optional(s.string),
    method: /*#__PURE__*/ s.optional(s.string),
    params: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    path: /*#__PURE__*/ s.optional(s.string),
    port: /*#__PURE__*/ s.optional(s.number),
    proxy: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherHttpInputProxy()),
    read_timeout: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    scheme: /*#__PURE__*/ s.optional(s.string),
    url: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `watcher._types.HttpInputResponseResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherHttpInputResponseResult {
  readonly body: string
  readonly headers: HttpHeaders
  readonly status: Integer
}

/** The schema of `WatcherHttpInputResponseResult`. @category schemas @since 0.1.0 */
export const WatcherHttpInputResponseResult: s.Lazy<WatcherHttpInputResponseResult> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({ body: s.string, headers: /*#__PURE__*/ HttpHeaders(), status: s.number })
)

/**
 * `watcher._types.IndexAction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherIndexAction {
  readonly index: IndexName
  readonly doc_id?: Id | undefined
  readonly refresh?: Refresh | undefined
  /** Default: `index`. */
  readonly op_type?: OpType | undefined
  /** Default: `60s`. */
  readonly timeout?: Duration | undefined
  readonly execution_time_field?: Field | undefined
}

/** The schema of `WatcherIndexAction`. @category schemas @since 0.1.0 */
export const WatcherIndexAction: s.Lazy<WatcherIndexAction> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    index: s.string,
    doc_id: /*#__PURE__*/ s.optional(s.string),
    refresh: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    op_type: /*#__PURE__*/ s.optional(s.string),
    timeout: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    execution_time_field: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `watcher._types.IndexResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherIndexResult {
  readonly response: WatcherIndexResultSummary
}

/** The schema of `WatcherIndexResult`. @category schemas @since 0.1.0 */
export const WatcherIndexResult: s.Lazy<WatcherIndexResult> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ response: /*#__PURE__*/ WatcherIndexResultSummary() })
)

/**
 * `watcher._types.IndexResultSummary` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherIndexResultSummary {
  readonly created: boolean
  readonly id: Id
  readonly index: IndexName
  readonly result: Result
  readonly version: VersionNumber
}

/** The schema of `WatcherIndexResultSummary`. @category schemas @since 0.1.0 */
export const WatcherIndexResultSummary: s.Lazy<WatcherIndexResultSummary> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    created: s.boolean,
    id: s.string,
    index: s.string,
    result: s.string,
    version: s.number
  })
)

/**
 * The variants of `WatcherInputContainer`.
 * @category models
 * @since 0.1.0
 */
export interface WatcherInputContainerVariants {
  readonly chain: WatcherChainInput
  readonly http: WatcherHttpInput
  readonly search: WatcherSearchInput
  readonly simple: { readonly [key: string]: unknown }
}

/**
 * `watcher._types.InputContainer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WatcherInputContainer = OneOf<WatcherInputContainerVariants>

/** The schema of `WatcherInputContainer`. @category schemas @since 0.1.0 */
export const WatcherInputContainer: s.Lazy<WatcherInputContainer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    chain: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherChainInput()),
    http: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherHttpInput()),
    search: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherSearchInput()),
    simple: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown))
  })
)

/**
 * `watcher._types.InputType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WatcherInputType = "http" | "search" | "simple" | (string & {})

/**
 * `watcher._types.LoggingAction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherLoggingAction {
  readonly level?: string | undefined
  readonly text: string
  readonly category?: string | undefined
}

/** The schema of `WatcherLoggingAction`. @category schemas @since 0.1.0 */
export const WatcherLoggingAction: s.Lazy<WatcherLoggingAction> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    level: /*#__PURE__*/ s.optional(s.string),
    text: s.string,
    category: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `watcher._types.LoggingResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherLoggingResult {
  readonly logged_text: string
}

/** The schema of `WatcherLoggingResult`. @category schemas @since 0.1.0 */
export const WatcherLoggingResult: s.Lazy<WatcherLoggingResult> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ logged_text: s.string })
)

/**
 * `watcher._types.Month` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WatcherMonth =
  | "january"
  | "february"
  | "march"
  | "april"
  | "may"
  | "june"
  | "july"
  | "august"
  | "september"
  | "october"
  | "november"
  | "december"

/**
 * `watcher._types.NeverCondition` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherNeverCondition {}

/** The schema of `WatcherNeverCondition`. @category schemas @since 0.1.0 */
export const WatcherNeverCondition: s.Lazy<WatcherNeverCondition> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({})
)

/**
 * `watcher._types.PagerDutyAction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherPagerDutyAction extends WatcherPagerDutyEvent {}

/** The schema of `WatcherPagerDutyAction`. @category schemas @since 0.1.0 */
export const WatcherPagerDutyAction: s.Lazy<WatcherPagerDutyAction> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    account: /*#__PURE__*/ s.optional(s.string),
    attach_payload: s.boolean,
    client: /*#__PURE__*/ s.optional(s.string),
    client_url: /*#__PURE__*/ s.optional(s.string),
    contexts: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ WatcherPagerDutyContext())),
    context: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ WatcherPagerDutyContext())),
    description: s.string,
    event_type: /*#__PURE__*/ s.optional(s.string),
    incident_key: s.string,
    proxy: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherPagerDutyEventProxy())
  })
)

/**
 * `watcher._types.PagerDutyContext` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherPagerDutyContext {
  readonly href?: string | undefined
  readonly src?: string | undefined
  readonly type: WatcherPagerDutyContextType
}

/** The schema of `WatcherPagerDutyContext`. @category schemas @since 0.1.0 */
export const WatcherPagerDutyContext: s.Lazy<WatcherPagerDutyContext> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    href: /*#__PURE__*/ s.optional(s.string),
    src: /*#__PURE__*/ s.optional(s.string),
    type: s.string
  })
)

/**
 * `watcher._types.PagerDutyContextType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WatcherPagerDutyContextType = "link" | "image"

/**
 * `watcher._types.PagerDutyEvent` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherPagerDutyEvent {
  readonly account?: string | undefined
  readonly attach_payload: boolean
  readonly client?: string | undefined
  readonly client_url?: string | undefined
  readonly contexts?: ReadonlyArray<WatcherPagerDutyContext> | undefined
  readonly context?: ReadonlyArray<WatcherPagerDutyContext> | undefined
  readonly description: string
  /** Default: `trigger`. */
  readonly event_type?: WatcherPagerDutyEventType | undefined
  readonly incident_key: string
  readonly proxy?: WatcherPagerDutyEventProxy | undefined
}

/** The schema of `WatcherPagerDutyEvent`. @category schemas @since 0.1.0 */
export const WatcherPagerDutyEvent: s.Lazy<WatcherPagerDutyEvent> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    account: /*#__PURE__*/ s.optional(s.string),
    attach_payload: s.boolean,
    client: /*#__PURE__*/ s.optional(s.string),
    client_url: /*#__PURE__*/ s.optional(s.string),
    contexts: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ WatcherPagerDutyContext())),
    context: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ WatcherPagerDutyContext())),
    description: s.string,
    event_type: /*#__PURE__*/ s.optional(s.string),
    incident_key: s.string,
    proxy: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherPagerDutyEventProxy())
  })
)

/**
 * `watcher._types.PagerDutyEventProxy` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherPagerDutyEventProxy {
  readonly host?: Host | undefined
  readonly port?: Integer | undefined
}

/** The schema of `WatcherPagerDutyEventProxy`. @category schemas @since 0.1.0 */
export const WatcherPagerDutyEventProxy: s.Lazy<WatcherPagerDutyEventProxy> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    host: /*#__PURE__*/ s.optional(s.string),
    port: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `watcher._types.PagerDutyEventType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WatcherPagerDutyEventType = "trigger" | "resolve" | "acknowledge"

/**
 * `watcher._types.PagerDutyResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherPagerDutyResult {
  readonly event: WatcherPagerDutyEvent
  readonly reason?: string
  readonly request?: WatcherHttpInputRequestResult
  readonly response?: WatcherHttpInputResponseResult
}

/** The schema of `WatcherPagerDutyResult`. @category schemas @since 0.1.0 */
export const WatcherPagerDutyResult: s.Lazy<WatcherPagerDutyResult> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    event: /*#__PURE__*/ WatcherPagerDutyEvent(),
    reason: /*#__PURE__*/ s.optional(s.string),
    request: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherHttpInputRequestResult()),
    response: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherHttpInputResponseResult())
  })
)

/**
 * `watcher._types.Quantifier` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WatcherQuantifier = "some" | "all"

/**
 * `watcher._types.QueryWatch` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherQueryWatch {
  readonly _id: Id
  readonly status?: WatcherWatchStatus
  readonly watch?: WatcherWatch
  readonly _primary_term?: Integer
  readonly _seq_no?: SequenceNumber
}

/** The schema of `WatcherQueryWatch`. @category schemas @since 0.1.0 */
export const WatcherQueryWatch: s.Lazy<WatcherQueryWatch> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    _id: s.string,
    status: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherWatchStatus()),
    watch: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherWatch()),
    _primary_term: /*#__PURE__*/ s.optional(s.number),
    _seq_no: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `watcher._types.ReportingEmailAttachment` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherReportingEmailAttachment {
  readonly url: string
  readonly inline?: boolean | undefined
  /** Default: `40`. */
  readonly retries?: Integer | undefined
  /** Default: `15s`. */
  readonly interval?: Duration | undefined
  readonly request?: WatcherHttpInputRequestDefinition | undefined
}

/** The schema of `WatcherReportingEmailAttachment`. @category schemas @since 0.1.0 */
export const WatcherReportingEmailAttachment: s.Lazy<WatcherReportingEmailAttachment> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      url: s.string,
      inline: /*#__PURE__*/ s.optional(s.boolean),
      retries: /*#__PURE__*/ s.optional(s.number),
      interval: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      request: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherHttpInputRequestDefinition())
    })
)

/**
 * `watcher._types.ResponseContentType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WatcherResponseContentType = "json" | "yaml" | "text"

/**
 * The variants of `WatcherScheduleContainer`.
 * @category models
 * @since 0.1.0
 */
export interface WatcherScheduleContainerVariants {
  readonly timezone: string
  readonly cron: WatcherCronExpression
  readonly daily: WatcherDailySchedule
  readonly hourly: WatcherHourlySchedule
  readonly interval: Duration
  readonly monthly: WatcherTimeOfMonth | ReadonlyArray<WatcherTimeOfMonth>
  readonly weekly: WatcherTimeOfWeek | ReadonlyArray<WatcherTimeOfWeek>
  readonly yearly: WatcherTimeOfYear | ReadonlyArray<WatcherTimeOfYear>
}

/**
 * `watcher._types.ScheduleContainer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WatcherScheduleContainer = OneOf<WatcherScheduleContainerVariants>

/** The schema of `WatcherScheduleContainer`. @category schemas @since 0.1.0 */
export const WatcherScheduleContainer: s.Lazy<WatcherScheduleContainer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    timezone: /*#__PURE__*/ s.optional(s.string),
    cron: /*#__PURE__*/ s.optional(s.string),
    daily: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherDailySchedule()),
    hourly: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherHourlySchedule()),
    interval: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    monthly: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ WatcherTimeOfMonth(),
        /*#__PURE__*/ s.array(/*#__PURE__*/ WatcherTimeOfMonth())
      ])
    ),
    weekly: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ WatcherTimeOfWeek(),
        /*#__PURE__*/ s.array(/*#__PURE__*/ WatcherTimeOfWeek())
      ])
    ),
    yearly: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ WatcherTimeOfYear(),
        /*#__PURE__*/ s.array(/*#__PURE__*/ WatcherTimeOfYear())
      ])
    )
  })
)

/**
 * `watcher._types.ScheduleTimeOfDay` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WatcherScheduleTimeOfDay = string | WatcherHourAndMinute

/** The schema of `WatcherScheduleTimeOfDay`. @category schemas @since 0.1.0 */
export const WatcherScheduleTimeOfDay: s.Lazy<WatcherScheduleTimeOfDay> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ WatcherHourAndMinute()])
)

/**
 * `watcher._types.ScheduleTriggerEvent` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherScheduleTriggerEvent {
  readonly scheduled_time: DateTime
  readonly triggered_time?: DateTime | undefined
}

/** The schema of `WatcherScheduleTriggerEvent`. @category schemas @since 0.1.0 */
export const WatcherScheduleTriggerEvent: s.Lazy<WatcherScheduleTriggerEvent> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    scheduled_time: /*#__PURE__*/ DateTime(),
    triggered_time: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime())
  })
)

/**
 * `watcher._types.ScriptCondition` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherScriptCondition {
  /** Default: `painless`. */
  readonly lang?: ScriptLanguage | undefined
  readonly params?: { readonly [key: string]: unknown } | undefined
  readonly source?: ScriptSource | undefined
  readonly id?: string | undefined
}

/** The schema of `WatcherScriptCondition`. @category schemas @since 0.1.0 */
export const WatcherScriptCondition: s.Lazy<WatcherScriptCondition> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    lang: /*#__PURE__*/ s.optional(s.string),
    params: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
    source: /*#__PURE__*/ s.optional(/*#__PURE__*/ ScriptSource()),
    id: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `watcher._types.SearchInput` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherSearchInput {
  readonly extract?: ReadonlyArray<string> | undefined
  readonly request: WatcherSearchInputRequestDefinition
  readonly timeout?: Duration | undefined
}

/** The schema of `WatcherSearchInput`. @category schemas @since 0.1.0 */
export const WatcherSearchInput: s.Lazy<WatcherSearchInput> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    extract: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    request: /*#__PURE__*/ WatcherSearchInputRequestDefinition(),
    timeout: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    )
  })
)

/**
 * `watcher._types.SearchInputRequestBody` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherSearchInputRequestBody {
  readonly query: QueryDslQueryContainer
}

/** The schema of `WatcherSearchInputRequestBody`. @category schemas @since 0.1.0 */
export const WatcherSearchInputRequestBody: s.Lazy<WatcherSearchInputRequestBody> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ query: /*#__PURE__*/ QueryDslQueryContainer() })
)

/**
 * `watcher._types.SearchInputRequestDefinition` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherSearchInputRequestDefinition {
  readonly body?: WatcherSearchInputRequestBody | undefined
  readonly indices?: ReadonlyArray<IndexName> | undefined
  readonly indices_options?: IndicesOptions | undefined
  readonly search_type?: SearchType | undefined
  readonly template?: WatcherSearchTemplateRequestBody | undefined
  readonly rest_total_hits_as_int?: boolean | undefined
}

/** The schema of `WatcherSearchInputRequestDefinition`. @category schemas @since 0.1.0 */
export const WatcherSearchInputRequestDefinition: s.Lazy<WatcherSearchInputRequestDefinition> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      body: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherSearchInputRequestBody()),
      indices: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      indices_options: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesOptions()),
      search_type: /*#__PURE__*/ s.optional(s.string),
      template: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherSearchTemplateRequestBody()),
      rest_total_hits_as_int: /*#__PURE__*/ s.optional(s.boolean)
    })
  )

/**
 * `watcher._types.SearchTemplateRequestBody` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherSearchTemplateRequestBody {
  /** Default: `false`. */
  readonly explain?: boolean | undefined
  readonly id?: Id | undefined
  readonly params?: { readonly [key: string]: unknown } | undefined
  /** Default: `false`. */
  readonly profile?: boolean | undefined
  readonly source?: string | undefined
}

/** The schema of `WatcherSearchTemplateRequestBody`. @category schemas @since 0.1.0 */
export const WatcherSearchTemplateRequestBody: s.Lazy<WatcherSearchTemplateRequestBody> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      explain: /*#__PURE__*/ s.optional(s.boolean),
      id: /*#__PURE__*/ s.optional(s.string),
      params: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
      profile: /*#__PURE__*/ s.optional(s.boolean),
      source: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `watcher._types.SimulatedActions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherSimulatedActions {
  readonly actions: ReadonlyArray<string>
  readonly all: WatcherSimulatedActions
  readonly use_all: boolean
}

/**
 * `watcher._types.SlackAction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherSlackAction {
  readonly account?: string | undefined
  readonly message: WatcherSlackMessage
}

/** The schema of `WatcherSlackAction`. @category schemas @since 0.1.0 */
export const WatcherSlackAction: s.Lazy<WatcherSlackAction> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    account: /*#__PURE__*/ s.optional(s.string),
    message: /*#__PURE__*/ WatcherSlackMessage()
  })
)

/**
 * `watcher._types.SlackAttachment` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherSlackAttachment {
  readonly author_icon?: string | undefined
  readonly author_link?: string | undefined
  readonly author_name: string
  readonly color?: string | undefined
  readonly fallback?: string | undefined
  readonly fields?: ReadonlyArray<WatcherSlackAttachmentField> | undefined
  readonly footer?: string | undefined
  readonly footer_icon?: string | undefined
  readonly image_url?: string | undefined
  readonly pretext?: string | undefined
  readonly text?: string | undefined
  readonly thumb_url?: string | undefined
  readonly title: string
  readonly title_link?: string | undefined
  readonly ts?: EpochTime<UnitSeconds> | undefined
}

/** The schema of `WatcherSlackAttachment`. @category schemas @since 0.1.0 */
export const WatcherSlackAttachment: s.Lazy<WatcherSlackAttachment> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    author_icon: /*#__PURE__*/ s.optional(s.string),
    author_link: /*#__PURE__*/ s.optional(s.string),
    author_name: s.string,
    color: /*#__PURE__*/ s.optional(s.string),
    fallback: /*#__PURE__*/ s.optional(s.string),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ WatcherSlackAttachmentField())),
    footer: /*#__PURE__*/ s.optional(s.string),
    footer_icon: /*#__PURE__*/ s.optional(s.string),
    image_url: /*#__PURE__*/ s.optional(s.string),
    pretext: /*#__PURE__*/ s.optional(s.string),
    text: /*#__PURE__*/ s.optional(s.string),
    thumb_url: /*#__PURE__*/ s.optional(s.string),
    title: s.string,
    title_link: /*#__PURE__*/ s.optional(s.string),
    ts: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `watcher._types.SlackAttachmentField` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherSlackAttachmentField {
  readonly short: boolean
  readonly title: string
  readonly value: string
}

/** The schema of `WatcherSlackAttachmentField`. @category schemas @since 0.1.0 */
export const WatcherSlackAttachmentField: s.Lazy<WatcherSlackAttachmentField> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ short: s.boolean, title: s.string, value: s.string })
)

/**
 * `watcher._types.SlackDynamicAttachment` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherSlackDynamicAttachment {
  readonly attachment_template: WatcherSlackAttachment
  readonly list_path: string
}

/** The schema of `WatcherSlackDynamicAttachment`. @category schemas @since 0.1.0 */
export const WatcherSlackDynamicAttachment: s.Lazy<WatcherSlackDynamicAttachment> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ attachment_template: /*#__PURE__*/ WatcherSlackAttachment(), list_path: s.string })
)

/**
 * `watcher._types.SlackMessage` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherSlackMessage {
  readonly attachments: ReadonlyArray<WatcherSlackAttachment>
  readonly dynamic_attachments?: WatcherSlackDynamicAttachment | undefined
  readonly from: string
  readonly icon?: string | undefined
  readonly text: string
  readonly to: ReadonlyArray<string>
}

/** The schema of `WatcherSlackMessage`. @category schemas @since 0.1.0 */
export const WatcherSlackMessage: s.Lazy<WatcherSlackMessage> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    attachments: /*#__PURE__*/ s.array(/*#__PURE__*/ WatcherSlackAttachment()),
    dynamic_attachments: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherSlackDynamicAttachment()),
    from: s.string,
    icon: /*#__PURE__*/ s.optional(s.string),
    text: s.string,
    to: /*#__PURE__*/ s.array(s.string)
  })
)

/**
 * `watcher._types.SlackResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherSlackResult {
  readonly account?: string
  readonly message: WatcherSlackMessage
}

/** The schema of `WatcherSlackResult`. @category schemas @since 0.1.0 */
export const WatcherSlackResult: s.Lazy<WatcherSlackResult> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    account: /*#__PURE__*/ s.optional(s.string),
    message: /*#__PURE__*/ WatcherSlackMessage()
  })
)

/**
 * `watcher._types.ThrottleState` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherThrottleState {
  readonly reason: string
  readonly timestamp: DateTime
}

/** The schema of `WatcherThrottleState`. @category schemas @since 0.1.0 */
export const WatcherThrottleState: s.Lazy<WatcherThrottleState> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ reason: s.string, timestamp: /*#__PURE__*/ DateTime() })
)

/**
 * `watcher._types.TimeOfMonth` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherTimeOfMonth {
  readonly at: ReadonlyArray<string>
  readonly on: ReadonlyArray<Integer>
}

/** The schema of `WatcherTimeOfMonth`. @category schemas @since 0.1.0 */
export const WatcherTimeOfMonth: s.Lazy<WatcherTimeOfMonth> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ at: /*#__PURE__*/ s.array(s.string), on: /*#__PURE__*/ s.array(s.number) })
)

/**
 * `watcher._types.TimeOfWeek` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherTimeOfWeek {
  readonly at: ReadonlyArray<string>
  readonly on: ReadonlyArray<WatcherDay>
}

/** The schema of `WatcherTimeOfWeek`. @category schemas @since 0.1.0 */
export const WatcherTimeOfWeek: s.Lazy<WatcherTimeOfWeek> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ at: /*#__PURE__*/ s.array(s.string), on: /*#__PURE__*/ s.array(s.string) })
)

/**
 * `watcher._types.TimeOfYear` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherTimeOfYear {
  readonly at: ReadonlyArray<string>
  readonly int: ReadonlyArray<WatcherMonth>
  readonly on: ReadonlyArray<Integer>
}

/** The schema of `WatcherTimeOfYear`. @category schemas @since 0.1.0 */
export const WatcherTimeOfYear: s.Lazy<WatcherTimeOfYear> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    at: /*#__PURE__*/ s.array(s.string),
    int: /*#__PURE__*/ s.array(s.string),
    on: /*#__PURE__*/ s.array(s.number)
  })
)

/**
 * The variants of `WatcherTriggerContainer`.
 * @category models
 * @since 0.1.0
 */
export interface WatcherTriggerContainerVariants {
  readonly schedule: WatcherScheduleContainer
}

/**
 * `watcher._types.TriggerContainer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WatcherTriggerContainer = OneOf<WatcherTriggerContainerVariants>

/** The schema of `WatcherTriggerContainer`. @category schemas @since 0.1.0 */
export const WatcherTriggerContainer: s.Lazy<WatcherTriggerContainer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ schedule: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherScheduleContainer()) })
)

/**
 * The variants of `WatcherTriggerEventContainer`.
 * @category models
 * @since 0.1.0
 */
export interface WatcherTriggerEventContainerVariants {
  readonly schedule: WatcherScheduleTriggerEvent
}

/**
 * `watcher._types.TriggerEventContainer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WatcherTriggerEventContainer = OneOf<WatcherTriggerEventContainerVariants>

/** The schema of `WatcherTriggerEventContainer`. @category schemas @since 0.1.0 */
export const WatcherTriggerEventContainer: s.Lazy<WatcherTriggerEventContainer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ schedule: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherScheduleTriggerEvent()) })
)

/**
 * `watcher._types.TriggerEventResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherTriggerEventResult {
  readonly manual: WatcherTriggerEventContainer
  readonly triggered_time: DateTime
  readonly type: string
}

/** The schema of `WatcherTriggerEventResult`. @category schemas @since 0.1.0 */
export const WatcherTriggerEventResult: s.Lazy<WatcherTriggerEventResult> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    manual: /*#__PURE__*/ WatcherTriggerEventContainer(),
    triggered_time: /*#__PURE__*/ DateTime(),
    type: s.string
  })
)

/**
 * `watcher._types.Watch` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherWatch {
  readonly actions: { readonly [key: string]: WatcherAction }
  readonly condition: WatcherConditionContainer
  readonly input: WatcherInputContainer
  readonly metadata?: Metadata | undefined
  readonly status?: WatcherWatchStatus | undefined
  readonly throttle_period?: Duration | undefined
  readonly throttle_period_in_millis?: DurationValue<UnitMillis> | undefined
  readonly transform?: TransformContainer | undefined
  readonly trigger: WatcherTriggerContainer
}

/** The schema of `WatcherWatch`. @category schemas @since 0.1.0 */
export const WatcherWatch: s.Lazy<WatcherWatch> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    actions: /*#__PURE__*/ s.record(/*#__PURE__*/ WatcherAction()),
    condition: /*#__PURE__*/ WatcherConditionContainer(),
    input: /*#__PURE__*/ WatcherInputContainer(),
    metadata: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
    status: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherWatchStatus()),
    throttle_period: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    throttle_period_in_millis: /*#__PURE__*/ s.optional(s.number),
    transform: /*#__PURE__*/ s.optional(/*#__PURE__*/ TransformContainer()),
    trigger: /*#__PURE__*/ WatcherTriggerContainer()
  })
)

/**
 * `watcher._types.WatchStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherWatchStatus {
  readonly actions: WatcherActions
  readonly last_checked?: DateTime | undefined
  readonly last_met_condition?: DateTime | undefined
  readonly state: WatcherActivationState
  readonly version: VersionNumber
  readonly execution_state?: string | undefined
}

/** The schema of `WatcherWatchStatus`. @category schemas @since 0.1.0 */
export const WatcherWatchStatus: s.Lazy<WatcherWatchStatus> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    actions: /*#__PURE__*/ WatcherActions(),
    last_checked: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    last_met_condition: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    state: /*#__PURE__*/ WatcherActivationState(),
    version: s.number,
    execution_state: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `watcher._types.WebhookAction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherWebhookAction extends WatcherHttpInputRequestDefinition {}

/** The schema of `WatcherWebhookAction`. @category schemas @since 0.1.0 */
export const WatcherWebhookAction: s.Lazy<WatcherWebhookAction> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    auth: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherHttpInputAuthentication()),
    body: /*#__PURE__*/ s.optional(s.string),
    connection_timeout: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    headers: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    host: /*#__PURE__*/ s.optional(s.string),
    method: /*#__PURE__*/ s.optional(s.string),
    params: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    path: /*#__PURE__*/ s.optional(s.string),
    port: /*#__PURE__*/ s.optional(s.number),
    proxy: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherHttpInputProxy()),
    read_timeout: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    scheme: /*#__PURE__*/ s.optional(s.string),
    url: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `watcher._types.WebhookResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherWebhookResult {
  readonly request: WatcherHttpInputRequestResult
  readonly response?: WatcherHttpInputResponseResult
}

/** The schema of `WatcherWebhookResult`. @category schemas @since 0.1.0 */
export const WatcherWebhookResult: s.Lazy<WatcherWebhookResult> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    request: /*#__PURE__*/ WatcherHttpInputRequestResult(),
    response: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherHttpInputResponseResult())
  })
)
