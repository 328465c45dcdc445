/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "dangling_indices.delete_dangling_index",
    name: "dangling_indices.delete_dangling_index/DanglingIndicesDeleteDanglingIndexExample1",
    line: "DELETE /_dangling/<index-uuid>?accept_data_loss=true",
    params: {
      index_uuid: "<index-uuid>",
      accept_data_loss: true
    } satisfies Api.DanglingIndices.DanglingIndicesDeleteDanglingIndexRequest
  },
  {
    endpoint: "dangling_indices.import_dangling_index",
    name: "dangling_indices.import_dangling_index/ImportDanglingIndexRequestExample1",
    line: "POST /_dangling/zmM4e0JtBkeUjiHD-MihPQ?accept_data_loss=true",
    params: {
      index_uuid: "zmM4e0JtBkeUjiHD-MihPQ",
      accept_data_loss: true
    } satisfies Api.DanglingIndices.DanglingIndicesImportDanglingIndexRequest
  },
  {
    endpoint: "dangling_indices.list_dangling_indices",
    name: "dangling_indices.list_dangling_indices/DanglingIndicesListDanglingIndicesExample1",
    line: "GET /_dangling",
    params: {} satisfies Api.DanglingIndices.DanglingIndicesListDanglingIndicesRequest
  }
]
