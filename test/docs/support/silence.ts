/**
 * A server that hears every request and refuses it: who asks it needs a real one. To be refused is final, so nobody waits
 * or tries again.
 */
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

export interface Silence {
  /** An address for one asker. */
  readonly addressOf: (asker: string) => string
  /** Aborts as soon as that asker asks, from now on. */
  readonly heard: (asker: string) => AbortSignal
  readonly close: () => void
}

const refusal = JSON.stringify({ error: { type: "security_exception", reason: "no server" }, status: 401 })

export const listen = async (): Promise<Silence> => {
  const heard = new Map<string, AbortController>()
  const server = createServer((request, response) => {
    const { url = "" } = request
    request.resume()
    heard.get(decodeURIComponent(url.split("/")[1] ?? ""))?.abort()
    response.writeHead(401, { "content-type": "application/json", "x-elastic-product": "Elasticsearch" })
    response.end(refusal)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return {
    addressOf: (asker) => `http://127.0.0.1:${port}/${encodeURIComponent(asker)}`,
    heard: (asker) => {
      const controller = new AbortController()
      heard.set(asker, controller)
      return controller.signal
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    }
  }
}
