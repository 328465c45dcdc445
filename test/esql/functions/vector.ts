import { column, esql, Fn } from "effect-elasticsearch/Esql"
import { of } from "./case.ts"

const vector = column("vector", "dense_vector")

export const cases = [
  of({
    name: "KNN",
    expression: Fn.knn(vector, [1, 0.5, 0]),
    text: "KNN(vector, [1, 0.5, 0])",
    type: "boolean",
    in: (expression) => esql`FROM esql-functions | WHERE ${expression} | EVAL r = true | KEEP r | LIMIT 1`,
    refused: "unsupported type [dense_vector]"
  }),
  of({
    name: "KNN",
    expression: Fn.knn(column("title", "text"), "3f00ff", {
      boost: 2,
      min_candidates: 50,
      rescore_oversample: 2,
      similarity: 0.5,
      visit_percentage: 10
    }),
    text: 'KNN(title, ?, {"boost": 2, "min_candidates": 50, "rescore_oversample": 2, "similarity": 0.5, "visit_percentage": 10})',
    params: ["3f00ff"],
    type: "boolean",
    in: (expression) => esql`FROM esql-functions | WHERE ${expression} | EVAL r = true | KEEP r | LIMIT 1`,
    refused: "newer"
  }),
  of({
    name: "TEXT_EMBEDDING",
    expression: Fn.textEmbedding("a space station", "my-endpoint"),
    text: "TEXT_EMBEDDING(?, ?)",
    params: ["a space station", "my-endpoint"],
    type: "dense_vector",
    refused: "newer"
  }),
  of({
    name: "V_COSINE",
    expression: Fn.vCosine([3, 1, 2], [1, 0, 0]),
    text: "V_COSINE([3, 1, 2], [1, 0, 0])",
    type: "double",
    refused: "newer"
  }),
  of({
    name: "V_DOT_PRODUCT",
    expression: Fn.vDotProduct([3, 1, 2], [1, 0, 0]),
    text: "V_DOT_PRODUCT([3, 1, 2], [1, 0, 0])",
    type: "double",
    refused: "newer"
  }),
  of({
    name: "V_HAMMING",
    expression: Fn.vHamming([3, 1, 2], [1, 0, 0]),
    text: "V_HAMMING([3, 1, 2], [1, 0, 0])",
    type: "double",
    refused: "newer"
  }),
  of({
    name: "V_L1_NORM",
    expression: Fn.vL1Norm([3, 1, 2], [1, 0, 0]),
    text: "V_L1_NORM([3, 1, 2], [1, 0, 0])",
    type: "double",
    refused: "newer"
  }),
  of({
    name: "V_L2_NORM",
    expression: Fn.vL2Norm([3, 1, 2], [1, 0, 0]),
    text: "V_L2_NORM([3, 1, 2], [1, 0, 0])",
    type: "double",
    refused: "newer"
  }),
  of({
    name: "V_MAGNITUDE",
    expression: Fn.vMagnitude([3, 4]),
    text: "V_MAGNITUDE([3, 4])",
    type: "double",
    refused: "newer"
  })
]
