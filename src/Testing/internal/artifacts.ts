/** A file that Maven serves, pinned: what arrives must have this SHA-256. */
export interface Artifact {
  readonly group: string
  readonly name: string
  readonly version: string
  readonly type: "jar" | "zip"
  readonly sha256: string
}

const artifact = (coordinates: string, sha256: string, type: "jar" | "zip" = "jar"): Artifact => {
  const [group = "", name = "", version = ""] = coordinates.split(":")
  return { group, name, version, type, sha256 }
}

export const fileName = ({ name, version, type }: Artifact): string => `${name}-${version}.${type}`

const integTest = "org.elasticsearch.distribution.integ-test-zip:elasticsearch"

export const server: { readonly "9.5.2": Artifact; readonly "8.19.21": Artifact } = {
  "9.5.2": artifact(
    `${integTest}:9.5.2`,
    "de3d9c88b5f993d9b1f937a1da8d7bfa3e881f83bf3a0dab3e49a8d557934618",
    "zip"
  ),
  "8.19.21": artifact(
    `${integTest}:8.19.21`,
    "215d5f3dbf0609a149f6218a9e47b6ae2df34ebbff3c5754e35f15a5e5393c8a",
    "zip"
  )
}

/** The jars of the ES|QL modules of 8.19.21, the last version whose compute engine is served. */
export const esqlCore: Artifact = artifact(
  "org.elasticsearch.plugin:x-pack-esql-core:8.19.21",
  "2a52c8fafd20e3daa3dd67be2182480c7f4471125af3b6042f3af5733d429787"
)

/** ES|QL compares text by way of versions. */
export const mapperVersion: Artifact = artifact(
  "org.elasticsearch.plugin:x-pack-mapper-version:8.19.21",
  "eb60c37d5ee20002412b4537195da91568122d402a54ae1647649f7a41c83b6e"
)

export const antlr: Artifact = artifact(
  "org.antlr:antlr4-runtime:4.13.1",
  "54665d2838cc66458343468efc539e454fc95b46a8a04b13c6ac43fc9be63505"
)

export const esql: Artifact = artifact(
  "org.elasticsearch.plugin:x-pack-esql:8.19.21",
  "3a18c87b4950dccf93e8243cebd1c6349d08b055fd3fec59665aa97c82a3d48d"
)

/** What lies beside the ES|QL jar. The server has slf4j, commons-codec, grok, joni and jcodings itself. */
export const esqlLibraries: ReadonlyArray<Artifact> = [
  artifact(
    "org.elasticsearch.plugin:x-pack-esql-compute:8.19.21",
    "33a64adc4dec3c7e5553dce6d2578e5549732fde24df95691a894f393dad8658"
  ),
  artifact(
    "org.elasticsearch.plugin:x-pack-esql-compute-ann:8.19.21",
    "5f189b06593b88a2c39549fa9546cda2932d22092f693dd19ca0a93bd68a8b39"
  ),
  artifact(
    "org.elasticsearch.plugin:x-pack-kql:8.19.21",
    "eb1f1dcee709afc018c059f7b38fed40ad00438aaf28309aa81cecd1899082ec"
  ),
  artifact(
    "org.elasticsearch.plugin:arrow:8.19.21",
    "0b9d0a931687aef33bb4477935ba07de608bafd0802df4fc8bdeebd1b5899457"
  ),
  artifact(
    "org.elasticsearch:elasticsearch-dissect:8.19.21",
    "4aa6ac8d3c9dad3096a6d9b587521aa9b3d233f1802b388fb399b373f72ca1fb"
  ),
  artifact(
    "org.elasticsearch:elasticsearch-h3:8.19.4",
    "acec739042615dfec1f63f14ca2727a7825cd93183ed2ff84f38d1cc888377dc"
  ),
  artifact(
    "org.apache.lucene:lucene-spatial3d:9.12.2",
    "b3d649a9c328418e195d82bc63301e6e0c8c702308b74a57ef630d6f8e5899d9"
  ),
  artifact(
    "org.apache.arrow:arrow-format:18.3.0",
    "728297d7757d192053ce071cc59e76c8a03ff4f5e430177fa97e96b29dd2de1b"
  ),
  artifact(
    "org.apache.arrow:arrow-memory-core:18.3.0",
    "32ed0719bf2ba42becc3a88c95722851cf1bb88b37d06c95654a1152bed6ef2e"
  ),
  artifact(
    "org.apache.arrow:arrow-vector:18.3.0",
    "b37eda92daccaffc12abf5ed425db1d0bdb3edea150a6ca856f1cf4292442299"
  ),
  artifact(
    "com.google.flatbuffers:flatbuffers-java:23.5.26",
    "8d10cac2ea9878896077ba437d76fdb1b9a07f55a863c560bb8a024b04103f8b"
  ),
  artifact(
    "com.fasterxml.jackson.core:jackson-annotations:2.18.9",
    "798c85b86e7420d0b4eb91e7b3e37d4bee673c61de37a616ba51a7539631e6b7"
  ),
  artifact(
    "com.fasterxml.jackson.core:jackson-core:2.18.9",
    "e03144f48c8d5307da2894570b4972aab8c72f22440f8dcdb745be2485ce2024"
  ),
  artifact(
    "com.fasterxml.jackson.core:jackson-databind:2.18.9",
    "71595a3f7ff58344ec0496a9f9ec9f623ef7b85b45402d88f1ca261f1bc4b42c"
  ),
  artifact(
    "com.fasterxml.jackson.datatype:jackson-datatype-jsr310:2.18.3",
    "2e1df2feb93683d379969ceaf78b76a0ac115c67d04671958fddf4eed6e6401d"
  ),
  artifact(
    "org.checkerframework:checker-qual:3.42.0",
    "ccaedd33af0b7894d9f2f3b644f4d19e43928e32902e61ac4d10777830f5aac7"
  )
]
