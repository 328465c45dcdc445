/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "autoscaling.delete_autoscaling_policy",
    name: "autoscaling.delete_autoscaling_policy/DeleteAutoscalingPolicyRequestExample1",
    line: "DELETE /_autoscaling/policy/*",
    params: { name: "*" } satisfies Api.Private.Autoscaling.AutoscalingDeleteAutoscalingPolicyRequest
  },
  {
    endpoint: "autoscaling.get_autoscaling_capacity",
    name: "autoscaling.get_autoscaling_capacity/GetAutoscalingCapacityRequestExample1",
    line: "GET /_autoscaling/capacity",
    params: {} satisfies Api.Private.Autoscaling.AutoscalingGetAutoscalingCapacityRequest
  },
  {
    endpoint: "autoscaling.get_autoscaling_policy",
    name: "autoscaling.get_autoscaling_policy/GetAutoscalingPolicyRequestExample1",
    line: "GET /_autoscaling/policy/my_autoscaling_policy",
    params: {
      name: "my_autoscaling_policy"
    } satisfies Api.Private.Autoscaling.AutoscalingGetAutoscalingPolicyRequest
  },
  {
    endpoint: "autoscaling.put_autoscaling_policy",
    name: "autoscaling.put_autoscaling_policy/PutAutoscalingPolicyRequestExample1",
    line: "PUT /_autoscaling/policy/<name>",
    params: {
      name: "<name>",
      policy: { roles: [], deciders: { fixed: {} } }
    } satisfies Api.Private.Autoscaling.AutoscalingPutAutoscalingPolicyRequest
  },
  {
    endpoint: "autoscaling.put_autoscaling_policy",
    name: "autoscaling.put_autoscaling_policy/PutAutoscalingPolicyRequestExample2",
    line: "PUT /_autoscaling/policy/my_autoscaling_policy",
    params: {
      name: "my_autoscaling_policy",
      policy: { roles: ["data_hot"], deciders: { fixed: {} } }
    } satisfies Api.Private.Autoscaling.AutoscalingPutAutoscalingPolicyRequest
  }
]
