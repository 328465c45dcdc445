import * as Effect from "effect/Effect"
import * as path from "node:path"
import { type Artifact, fileName } from "./artifacts.ts"
import * as command from "./command.ts"
import * as files from "./files.ts"
import type { Jdk } from "./java.ts"
import { ServerError } from "./ServerError.ts"

const hint =
  "Install Maven (apt install maven, brew install maven), or set ELASTICSEARCH_URL to a server that runs"

const item = ({ group, name, type, version }: Artifact): string =>
  `<artifactItem><groupId>${group}</groupId><artifactId>${name}</artifactId>` +
  `<version>${version}</version><type>${type}</type></artifactItem>`

const pom = (artifacts: ReadonlyArray<Artifact>, into: string): string => `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>effect-elasticsearch</groupId>
  <artifactId>test-server</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <build><plugins><plugin>
    <artifactId>maven-dependency-plugin</artifactId>
    <version>3.8.1</version>
    <configuration>
      <outputDirectory>${into}</outputDirectory>
      <artifactItems>${artifacts.map(item).join("\n")}</artifactItems>
    </configuration>
  </plugin></plugins></build>
</project>
`

const verify = (artifact: Artifact, folder: string): Effect.Effect<void, ServerError> =>
  Effect.gen(function* () {
    const actual = yield* files.sha256(path.join(folder, fileName(artifact)))
    if (actual === artifact.sha256) return
    return yield* new ServerError({
      reason: `${fileName(artifact)} has the SHA-256 ${actual}, expected was ${artifact.sha256}`,
      hint: `Remove ${artifact.group}:${artifact.name}:${artifact.version} from Maven's local repository and try again; if it stays, do not trust the source`
    })
  })

/** Fetches all the files with one run of Maven (a second one when the first fails) and checks each of them. */
export const fetch = (
  artifacts: ReadonlyArray<Artifact>,
  folder: string,
  jdk: Jdk
): Effect.Effect<void, ServerError> =>
  Effect.gen(function* () {
    const into = path.join(folder, "download")
    const file = path.join(folder, "pom.xml")
    yield* files.write(file, pom(artifacts, into))
    const maven: command.Command = {
      bin: "mvn",
      args: ["-B", "-q", "-f", file, "dependency:copy"],
      cwd: folder,
      env: { JAVA_HOME: jdk.home }
    }
    yield* Effect.retry(command.succeed(maven, hint), { times: 1 })
    for (const artifact of artifacts) yield* verify(artifact, into)
  })
