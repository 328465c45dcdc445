/** The only node of the in-memory cluster. */
export const nodeId = "in-memory-node-0000001"
