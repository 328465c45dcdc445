/** What is used of undici: the whole index costs 260 KB of a bundle more than the pool. */
export { default as makeConnector } from "undici/lib/core/connect.js"
export { default as Pool } from "undici/lib/dispatcher/pool.js"
