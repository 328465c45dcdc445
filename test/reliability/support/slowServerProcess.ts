/**
 * The slow server in a process of its own, for tests that look at memory and at the delays of their own process. It
 * prints its URL, obeys the lines `down`, `up`, `hold` and `release`, and ends with its standard input.
 */
import { createInterface } from "node:readline"
import { listen } from "./slowServer.ts"

const server = await listen({ delay: () => 1 + Math.random() * 10 })
process.stdout.write(`${server.url}\n`)

for await (const line of createInterface({ input: process.stdin })) {
  switch (line) {
    case "down":
      await server.down()
      break
    case "up":
      await server.up()
      break
    case "hold":
      server.hold()
      break
    case "release":
      server.release()
      break
    case "operations":
      process.stdout.write(`${server.operations()}\n`)
  }
}
process.exit(0)
