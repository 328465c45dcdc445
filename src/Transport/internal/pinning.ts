/**
 * Trust in one certificate, by its fingerprint.
 *
 * The node's own certificate has to be the pinned one, or to come from it by a chain of signatures that hold: a
 * node that merely shows the pinned certificate beside one of its own making is refused.
 */
import type { X509Certificate } from "node:crypto"
import type { DetailedPeerCertificate, TLSSocket } from "node:tls"

/** SHA-256 as hexadecimal digits, in upper case and without colons; `undefined` for what is none. */
export const fingerprintOf = (text: string): string | undefined => {
  const digits = text.trim().replaceAll(":", "").toUpperCase()
  return /^[0-9A-F]{64}$/.test(digits) ? digits : undefined
}

const printOf = (certificate: X509Certificate): string => certificate.fingerprint256.replaceAll(":", "")

/** The node's own certificate, and those that it names as issuers. */
const shownBy = (socket: TLSSocket): ReadonlyArray<X509Certificate> => {
  const { X509Certificate } = process.getBuiltinModule("node:crypto")
  const shown: Array<X509Certificate> = []
  let next: DetailedPeerCertificate | undefined = socket.getPeerCertificate(true)
  while (next?.raw !== undefined && shown.length < 10) {
    shown.push(new X509Certificate(next.raw))
    // A root names itself.
    next = next.issuerCertificate === next ? undefined : next.issuerCertificate
  }
  return shown
}

/** As far as each certificate is signed by the next one. */
const verified = (chain: ReadonlyArray<X509Certificate>): ReadonlyArray<X509Certificate> => {
  const broken = chain.findIndex((certificate, index) => {
    const issuer = chain[index + 1]
    return issuer !== undefined && !(certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey))
  })
  return broken === -1 ? chain : chain.slice(0, broken + 1)
}

const isCurrent = ({ validFrom, validTo }: X509Certificate, now: number): boolean =>
  Date.parse(validFrom) <= now && now <= Date.parse(validTo)

const failure = (code: string, message: string): Error => Object.assign(new Error(message), { code })

/** Why the node on the other side is not the one that is trusted; `undefined` where it is. */
export const problemOf = (socket: TLSSocket, pinned: string, now: number): Error | undefined => {
  const shown = shownBy(socket)
  const [own] = shown
  if (own === undefined) return failure("FINGERPRINT_MISMATCH", "the node shows no certificate")
  if (!verified(shown).some((certificate) => printOf(certificate) === pinned)) {
    const isShown = shown.some((certificate) => printOf(certificate) === pinned)
    const prints = shown.map((certificate) => certificate.fingerprint256).join(", ")
    return failure(
      "FINGERPRINT_MISMATCH",
      isShown
        ? "the node shows the pinned certificate, but its own is not signed by it"
        : `no certificate of the node has the pinned fingerprint; it shows ${prints}`
    )
  }
  return isCurrent(own, now)
    ? undefined
    : failure(
        "CERT_HAS_EXPIRED",
        `the node's certificate is good from ${own.validFrom} to ${own.validTo} only`
      )
}
