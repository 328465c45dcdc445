/**
 * What TypeDoc does not do of itself.
 *
 * - Every module of this project begins with a comment about it. TypeDoc takes that for the module's only where it has a
 *   tag that says so, and for the first declaration's otherwise. The tag is put in while the sources are read.
 * - README.md begins with the name of the package as a heading, and TypeDoc writes that above it.
 * - What a module exports again is listed there by category and with its first paragraph, as in the module it is from.
 *   But `Api` would be a page of two megabytes with all types, so it lists the endpoints only.
 * - What has a category and no sentence counts as documented for TypeDoc. Here it is a fault.
 * - Pages link to sources and folders of this repository. These become pages too, since a server would offer them for
 *   download, or have nothing to show.
 */
import { readdirSync, readFileSync, statSync } from "node:fs"
import { extname, relative } from "node:path"
import { fileURLToPath } from "node:url"
import ts from "typescript"
import { Application, Converter, DocumentReflection, ReflectionKind } from "typedoc"

const root = fileURLToPath(new URL("../..", import.meta.url))
const readFile = ts.sys.readFile

ts.sys.readFile = (path, encoding) => {
  const text = readFile(path, encoding)
  return path.includes("/node_modules/") ? text : text?.replace(/^\/\*\*/u, "/** @packageDocumentation")
}

const withoutTitle = ([first]) => {
  if (first?.kind === "text") first.text = first.text.replace(/^\s*# .*\n+/u, "")
}

const nameOfPackage = (project) => {
  const index = project.children?.find(({ name }) => name === "index")
  if (index !== undefined) index.name = project.packageName ?? project.name
}

const commentOf = (reflection) => reflection.comment ?? reflection.signatures?.[0]?.comment

const exportedAgain = (project) => {
  for (const reference of project.getReflectionsByKind(ReflectionKind.Reference)) {
    const target = reference.getTargetReflectionDeep()
    if (
      reference.parent.name === "Api" &&
      target.kindOf(ReflectionKind.SomeType | ReflectionKind.Variable) &&
      !isEndpoint(target)
    )
      project.removeReflection(reference)
    else reference.comment ??= commentOf(target)?.clone()
  }
}

const typesElsewhere = (project) => {
  const text =
    "\n\nThis page has the endpoints of the module `Core` only. Those of the namespaces are in modules of their own, " +
    "types in the module of the endpoint that they belong to or, if several use them, below `Api/types`. " +
    "All are exported from here, too, and the search finds them."
  project.children?.find(({ name }) => name === "Api")?.comment?.summary.push({ kind: "text", text })
}

const isEndpoint = (reflection) =>
  commentOf(reflection)
    ?.getTag("@category")
    ?.content.some(({ text }) => text.trim() === "endpoints") === true

const codeOf = (path) => `\`\`\`ts\n${readFileSync(path, "utf8")}\n\`\`\`\n`

const folderOf = (path) =>
  readdirSync(path)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `## ${name}\n\n${codeOf(`${path}/${name}`)}`)
    .join("\n")

/** The linked sources, as children of the page "Sources". */
const addSources = (project) => {
  const parent = project.documents.find(({ name }) => name === "Sources")
  for (const path of project.files.getMediaPaths().sort()) {
    const isFolder = statSync(path).isDirectory()
    if (!isFolder && extname(path) !== ".ts") continue
    const content = [{ kind: "text", text: isFolder ? folderOf(path) : codeOf(path) }]
    const source = new DocumentReflection(relative(root, path), parent, content, {})
    source.relevanceBoost = 0 // The search leaves it out.
    parent.addChild(source)
    project.registerReflection(source, undefined, path)
  }
}

/** What a module exports, and says nothing of. */
const silent = (project) =>
  project
    .getReflectionsByKind(
      ReflectionKind.SomeModule | ReflectionKind.SomeType | ReflectionKind.Variable | ReflectionKind.Function
    )
    .filter(
      (reflection) =>
        reflection.parent?.kindOf(ReflectionKind.SomeModule | ReflectionKind.Project) &&
        !commentOf(reflection)?.summary.length
    )

/** @param {import("typedoc").Application} app */
export const load = (app) => {
  app.on(Application.EVENT_VALIDATE_PROJECT, (project) => {
    for (const reflection of silent(project))
      app.logger.validationWarning(`${reflection.getFullName()} has no sentence in its comment`)
  })
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    withoutTitle(project.readme ?? [])
    nameOfPackage(project)
    addSources(project)
    exportedAgain(project)
    typesElsewhere(project)
  })
}
