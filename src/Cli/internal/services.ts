/**
 * What effect's cli module asks for beside the process itself. Of these it uses the file system for flags that are files,
 * and the terminal for questions; this program has neither, so that nothing of Node has to be installed for it.
 */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import * as Path from "effect/Path"
import { ChildProcessSpawner, make as makeSpawner } from "effect/process/ChildProcessSpawner"
import * as Stdio from "effect/Stdio"
import * as Terminal from "effect/Terminal"

const unused = Effect.die("the command line asks no questions and starts no processes")

/**
 * Paths stay as they were written: `-` is a standard stream and no file of that name, and whether a file can be read
 * shows when it is.
 */
const paths = Layer.effect(
  Path.Path,
  Effect.map(Path.Path, (path) => Path.Path.of({ ...path, isAbsolute: () => true }))
).pipe(Layer.provide(Path.layer))

export const services: Layer.Layer<
  FileSystem.FileSystem | Path.Path | Terminal.Terminal | ChildProcessSpawner | Stdio.Stdio
> = Layer.mergeAll(
  FileSystem.layerNoop({ exists: () => Effect.succeed(false) }),
  paths,
  Stdio.layerTest({}),
  Layer.succeed(
    Terminal.Terminal,
    Terminal.make({
      columns: Effect.succeed(80),
      rows: Effect.succeed(24),
      size: unused,
      readInput: unused,
      readLine: unused,
      display: () => Effect.void
    })
  ),
  Layer.succeed(
    ChildProcessSpawner,
    makeSpawner(() => unused)
  )
)
