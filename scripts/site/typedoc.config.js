/**
 * What TypeDoc makes the site of: the pages in their order, and every module that the package exports.
 *
 * The modules are read off `exports` in package.json, so that a new one is in the site of itself.
 */
import { globSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("../..", import.meta.url))
const { exports } = JSON.parse(readFileSync(`${root}package.json`, "utf8"))

/** The modules with a line of their own in `exports`, by their sources: "src/Bulk/index.ts". */
const named = Object.entries(exports).flatMap(([name, target]) => {
  const source = target?.["effect-elasticsearch:source"]
  return source === undefined || name.includes("*") ? [] : [source.slice(2)]
})

/** What `./*` must not reach. A star stands for folders as well. */
const closed = Object.entries(exports).flatMap(([name, target]) =>
  target === null ? [`src${name.slice(1)}.ts`.split("*")] : []
)

const isClosed = (file) => closed.some(([start, end = ""]) => file.startsWith(start) && file.endsWith(end))

const others = globSync("src/**/*.ts", { cwd: root }).filter(
  (file) => !named.includes(file) && !isClosed(file)
)

export default {
  tsconfig: "tsconfig.json",
  plugin: ["./plugin.js"],
  entryPoints: [...named, ...others.sort()].map((file) => `${root}${file}`),
  projectDocuments: ["start", "guides", "recipes", "tables", "project", "sources"].map(
    (page) => `pages/${page}.md`
  ),
  name: "effect-elasticsearch",
  readme: `${root}README.md`,
  out: `${root}site`,
  basePath: `${root}src`,
  // `npm run check` judges the types, with the compiler of the project.
  skipErrorChecking: true,
  disableSources: true,
  excludeExternals: true,
  excludeInternal: true,
  externalSymbolLinkMappings: { effect: { "*": "#" } },
  includeHierarchySummary: false,
  hideGenerator: true,
  categorizeByGroup: false,
  groupReferencesByType: true,
  useFirstParagraphOfCommentAsSummary: true,
  searchInDocuments: true,
  searchGroupBoosts: { Documents: 4 },
  searchCategoryBoosts: { endpoints: 2, schemas: 0.3 },
  sortEntryPoints: false,
  customCss: "style.css",
  categoryOrder: [
    "endpoints",
    "constructors",
    "layers",
    "running",
    "*",
    "services",
    "options",
    "models",
    "schemas",
    "errors",
    "Other"
  ],
  navigation: {
    includeCategories: true,
    includeFolders: true,
    excludeReferences: true,
    compactFolders: false
  },
  highlightLanguages: ["ts", "js", "json", "sh", "python", "text"],
  requiredToBeDocumented: ["Module", "Namespace", "Class", "Interface", "TypeAlias", "Variable", "Function"],
  validation: { invalidLink: true, invalidPath: true, notDocumented: true, notExported: false },
  treatWarningsAsErrors: true
}
