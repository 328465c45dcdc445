import * as Effect from "effect/Effect"
import * as path from "node:path"
import * as artifacts from "./artifacts.ts"
import * as command from "./command.ts"
import * as files from "./files.ts"
import * as java from "./java.ts"
import type { ServerError } from "./ServerError.ts"

const version = "8.19.21"
const hint =
  "This is a fault of effect-elasticsearch; set ELASTICSEARCH_ESQL_URL to a server of your own meanwhile"
const descriptor = "plugin-descriptor.properties"

export const required: ReadonlyArray<artifacts.Artifact> = [
  artifacts.esqlCore,
  artifacts.antlr,
  artifacts.mapperVersion,
  artifacts.esql,
  ...artifacts.esqlLibraries
]

interface Workplace {
  /** The unpacked server. */
  readonly home: string
  /** Where the jars were downloaded to. */
  readonly jars: string
  readonly scratch: string
  readonly jdk: java.Jdk
}

/** A module from jars; its descriptor lies inside the main one. */
const addModule = (
  { home, jars, jdk, scratch }: Workplace,
  name: string,
  main: artifacts.Artifact,
  libraries: ReadonlyArray<artifacts.Artifact>
): Effect.Effect<void, ServerError> =>
  Effect.gen(function* () {
    const module = yield* files.makeDirectory(path.join(home, "modules", name))
    for (const artifact of [main, ...libraries]) {
      const file = artifacts.fileName(artifact)
      yield* files.copy(path.join(jars, file), path.join(module, file))
    }
    const inside = `META-INF/es-plugins/${name}/${descriptor}`
    const unpacked = yield* files.makeDirectory(path.join(scratch, name))
    const args = ["xf", path.join(jars, artifacts.fileName(main)), inside]
    yield* command.succeed({ bin: java.tool(jdk, "jar"), args, cwd: unpacked }, hint)
    yield* files.copy(path.join(unpacked, inside), path.join(module, descriptor))
  })

/** ES|QL declares that it extends modules which are not served: an empty one of that name satisfies it. */
const addStub = (
  { home, jdk, scratch }: Workplace,
  name: string,
  className: string,
  more: ReadonlyArray<string>
): Effect.Effect<void, ServerError> =>
  Effect.gen(function* () {
    const module = yield* files.makeDirectory(path.join(home, "modules", name))
    const source = path.join(scratch, name, "stub", `${className}.java`)
    const classes = yield* files.makeDirectory(path.join(scratch, name, "classes"))
    yield* files.write(
      source,
      `package stub;

public class ${className} extends org.elasticsearch.plugins.Plugin
    implements org.elasticsearch.plugins.ExtensiblePlugin {}
`
    )
    const compile = ["--release", "17", "-cp", path.join(home, "lib", "*"), "-d", classes, source]
    yield* command.succeed({ bin: java.tool(jdk, "javac"), args: compile }, hint)
    const pack = ["cf", path.join(module, `${name}-stub.jar`), "-C", classes, "."]
    yield* command.succeed({ bin: java.tool(jdk, "jar"), args: pack }, hint)
    yield* files.write(
      path.join(module, descriptor),
      [
        `name=${name}`,
        `description=Stands in for ${name}`,
        `version=${version}`,
        `elasticsearch.version=${version}`,
        "java.version=17",
        `classname=stub.${className}`,
        ...more,
        ""
      ].join("\n")
    )
  })

/** Adds ES|QL to an unpacked server of version 8.19.21. */
export const install = (workplace: Workplace): Effect.Effect<void, ServerError> =>
  Effect.gen(function* () {
    yield* addModule(workplace, "x-pack-esql-core", artifacts.esqlCore, [
      artifacts.antlr,
      artifacts.mapperVersion
    ])
    yield* addModule(workplace, "x-pack-esql", artifacts.esql, artifacts.esqlLibraries)
    yield* addStub(workplace, "lang-painless", "PainlessStub", [])
    yield* addStub(workplace, "x-pack-ml", "MachineLearningStub", ["extended.plugins=x-pack-core"])
  })
