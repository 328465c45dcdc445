/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "ccr.delete_auto_follow_pattern",
    name: "ccr.delete_auto_follow_pattern/DeleteAutoFollowPatternRequestExample1",
    line: "DELETE /_ccr/auto_follow/my_auto_follow_pattern",
    params: { name: "my_auto_follow_pattern" } satisfies Api.Ccr.CcrDeleteAutoFollowPatternRequest
  },
  {
    endpoint: "ccr.follow",
    name: "ccr.follow/CreateFollowIndexRequestExample1",
    line: "PUT /follower_index/_ccr/follow?wait_for_active_shards=1",
    params: {
      index: "follower_index",
      wait_for_active_shards: 1,
      remote_cluster: "remote_cluster",
      leader_index: "leader_index",
      settings: { "index.number_of_replicas": 0 },
      max_read_request_operation_count: 1024,
      max_outstanding_read_requests: 16,
      max_read_request_size: "1024k",
      max_write_request_operation_count: 32768,
      max_write_request_size: "16k",
      max_outstanding_write_requests: 8,
      max_write_buffer_count: 512,
      max_write_buffer_size: "512k",
      max_retry_delay: "10s",
      read_poll_timeout: "30s"
    } satisfies Api.Ccr.CcrFollowRequest
  },
  {
    endpoint: "ccr.follow_info",
    name: "ccr.follow_info/FollowInfoRequestExample1",
    line: "GET /follower_index/_ccr/info",
    params: { index: "follower_index" } satisfies Api.Ccr.CcrFollowInfoRequest
  },
  {
    endpoint: "ccr.follow_stats",
    name: "ccr.follow_stats/FollowIndexStatsRequestExample1",
    line: "GET /follower_index/_ccr/stats",
    params: { index: "follower_index" } satisfies Api.Ccr.CcrFollowStatsRequest
  },
  {
    endpoint: "ccr.forget_follower",
    name: "ccr.forget_follower/ForgetFollowerIndexRequestExample1",
    line: "POST /<leader_index>/_ccr/forget_follower",
    params: {
      index: "<leader_index>",
      follower_cluster: "<follower_cluster>",
      follower_index: "<follower_index>",
      follower_index_uuid: "<follower_index_uuid>",
      leader_remote_cluster: "<leader_remote_cluster>"
    } satisfies Api.Ccr.CcrForgetFollowerRequest
  },
  {
    endpoint: "ccr.get_auto_follow_pattern",
    name: "ccr.get_auto_follow_pattern/GetAutoFollowPatternRequestExample1",
    line: "GET /_ccr/auto_follow/my_auto_follow_pattern",
    params: { name: "my_auto_follow_pattern" } satisfies Api.Ccr.CcrGetAutoFollowPatternRequest
  },
  {
    endpoint: "ccr.pause_auto_follow_pattern",
    name: "ccr.pause_auto_follow_pattern/PauseAutoFollowPatternRequestExample1",
    line: "POST /_ccr/auto_follow/my_auto_follow_pattern/pause",
    params: { name: "my_auto_follow_pattern" } satisfies Api.Ccr.CcrPauseAutoFollowPatternRequest
  },
  {
    endpoint: "ccr.pause_follow",
    name: "ccr.pause_follow/PauseFollowIndexRequestExample1",
    line: "POST /follower_index/_ccr/pause_follow",
    params: { index: "follower_index" } satisfies Api.Ccr.CcrPauseFollowRequest
  },
  {
    endpoint: "ccr.put_auto_follow_pattern",
    name: "ccr.put_auto_follow_pattern/PutAutoFollowPatternRequestExample1",
    line: "PUT /_ccr/auto_follow/my_auto_follow_pattern",
    params: {
      name: "my_auto_follow_pattern",
      remote_cluster: "remote_cluster",
      leader_index_patterns: ["leader_index*"],
      follow_index_pattern: "{{leader_index}}-follower",
      settings: { "index.number_of_replicas": 0 },
      max_read_request_operation_count: 1024,
      max_outstanding_read_requests: 16,
      max_read_request_size: "1024k",
      max_write_request_operation_count: 32768,
      max_write_request_size: "16k",
      max_outstanding_write_requests: 8,
      max_write_buffer_count: 512,
      max_write_buffer_size: "512k",
      max_retry_delay: "10s",
      read_poll_timeout: "30s"
    } satisfies Api.Ccr.CcrPutAutoFollowPatternRequest
  },
  {
    endpoint: "ccr.resume_auto_follow_pattern",
    name: "ccr.resume_auto_follow_pattern/ResumeAutoFollowPatternRequestExample1",
    line: "POST /_ccr/auto_follow/my_auto_follow_pattern/resume",
    params: { name: "my_auto_follow_pattern" } satisfies Api.Ccr.CcrResumeAutoFollowPatternRequest
  },
  {
    endpoint: "ccr.resume_follow",
    name: "ccr.resume_follow/ResumeFollowIndexRequestExample1",
    line: "POST /follower_index/_ccr/resume_follow",
    params: {
      index: "follower_index",
      max_read_request_operation_count: 1024,
      max_outstanding_read_requests: 16,
      max_read_request_size: "1024k",
      max_write_request_operation_count: 32768,
      max_write_request_size: "16k",
      max_outstanding_write_requests: 8,
      max_write_buffer_count: 512,
      max_write_buffer_size: "512k",
      max_retry_delay: "10s",
      read_poll_timeout: "30s"
    } satisfies Api.Ccr.CcrResumeFollowRequest
  },
  {
    endpoint: "ccr.stats",
    name: "ccr.stats/CcrStatsRequestExample1",
    line: "GET /_ccr/stats",
    params: {} satisfies Api.Ccr.CcrStatsRequest
  },
  {
    endpoint: "ccr.unfollow",
    name: "ccr.unfollow/UnfollowIndexRequestExample1",
    line: "POST /follower_index/_ccr/unfollow",
    params: { index: "follower_index" } satisfies Api.Ccr.CcrUnfollowRequest
  }
]
