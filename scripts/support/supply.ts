/** What a lock file says of the packages that come with this one, and what must not be in it. */

interface Dependencies {
  readonly [name: string]: string
}

/** A package, as package.json and package-lock.json describe it. */
export interface Described {
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly hasInstallScript?: boolean
  readonly dependencies?: Dependencies
  readonly optionalDependencies?: Dependencies
  readonly peerDependencies?: Dependencies
}

export interface Lock {
  /** By path, such as `node_modules/a/node_modules/b`. */
  readonly packages: { readonly [path: string]: Described }
}

/** What is allowed. */
export interface Rules {
  /** The packages that an installation brings. */
  readonly own: ReadonlyArray<string>
  /** Those that a program brings itself, because they are peers; with what those need. */
  readonly peers: ReadonlyArray<string>
  readonly licences: ReadonlyArray<string>
  /** The packages whose install scripts may run. */
  readonly scripts: ReadonlyArray<string>
}

export interface Found {
  readonly path: string
  readonly name: string
  readonly described: Described
}

const folder = "node_modules/"

export const nameOf = (path: string): string => path.slice(path.lastIndexOf(folder) + folder.length)

/** The folder that a package finds this name in, by Node's rules. */
const placeOf = ({ packages }: Lock, name: string, from: string): string | undefined => {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf(`/${folder}`)))) {
    const path = at === "" ? folder + name : `${at}/${folder}${name}`
    if (packages[path] !== undefined) return path
    if (at === "") return undefined
  }
}

/** These packages and all that they need. A name that the lock file lacks is found without a description. */
export const treeOf = (lock: Lock, names: ReadonlyArray<string>): ReadonlyArray<Found> => {
  const found = new Map<string, Found>()
  const visit = (name: string, from: string): void => {
    const path = placeOf(lock, name, from) ?? folder + name
    if (found.has(path)) return
    const described = lock.packages[path] ?? {}
    found.set(path, { path, name, described })
    for (const needed of Object.keys({ ...described.dependencies, ...described.optionalDependencies }))
      visit(needed, path)
  }
  for (const name of names) visit(name, "")
  return [...found.values()]
}

/** Versions and ranges; not addresses, folders, aliases, tags and repositories. */
const isVersion = (wanted: string): boolean =>
  /^[\s^~<>=v]*[\d*xX]/.test(wanted) && /^[\w\s.*^~<>=|+-]+$/.test(wanted)

const addresses = (where: string, wanted: Dependencies = {}): ReadonlyArray<string> =>
  Object.entries(wanted)
    .filter(([, version]) => !isVersion(version))
    .map(([name, version]) => `${where} wants ${name} as ${version}: give a version`)

const surplus = (what: string, found: ReadonlyArray<string>, listed: ReadonlyArray<string>) => [
  ...found.filter((name) => !listed.includes(name)).map((name) => `${name} is new in ${what}: is it wanted?`),
  ...listed
    .filter((name) => !found.includes(name))
    .map((name) => `${name} is no more in ${what}: take it out`)
]

const ofPackage = ({ described, path }: Found, { licences }: Rules): ReadonlyArray<string> => {
  const { dependencies, hasInstallScript, integrity, license, optionalDependencies } = described
  return [
    ...(license !== undefined && licences.includes(license)
      ? []
      : [`${path} has the licence ${license ?? "of nobody"}, which is not among ${licences.join(", ")}`]),
    ...(integrity?.startsWith("sha512-") === true ? [] : [`${path} has no SHA-512 in the lock file`]),
    ...(hasInstallScript === true ? [`${path} runs a script when it is installed`] : []),
    ...addresses(path, dependencies),
    ...addresses(path, optionalDependencies)
  ]
}

/** All that comes over no registry, or could be exchanged unseen. */
const ofLock = ({ packages }: Lock): ReadonlyArray<string> =>
  Object.entries(packages)
    .filter(([path]) => path !== "")
    .flatMap(([path, { integrity, link, resolved }]) => [
      ...(link === true ? [`${path} is a link`] : []),
      ...(integrity === undefined ? [`${path} has no hash in the lock file`] : []),
      ...(resolved !== undefined && !resolved.startsWith("https://")
        ? [`${path} comes from ${resolved}`]
        : [])
    ])

const unique = (names: ReadonlyArray<string>): ReadonlyArray<string> => [...new Set(names)].toSorted()

/** What an installation of this package brings, and what programs bring beside it. */
export const trees = (lock: Lock) => {
  const root = lock.packages[""] ?? {}
  return {
    own: treeOf(lock, Object.keys({ ...root.dependencies, ...root.optionalDependencies })),
    peers: treeOf(lock, Object.keys(root.peerDependencies ?? {}))
  }
}

/** One problem a line. */
export const problemsOf = (lock: Lock, rules: Rules): ReadonlyArray<string> => {
  const { own, peers } = trees(lock)
  const root = lock.packages[""] ?? {}
  const withScripts = Object.entries(lock.packages).filter(
    ([, { hasInstallScript }]) => hasInstallScript === true
  )
  return [
    ...surplus("what is installed", unique(own.map(({ name }) => name)), rules.own),
    ...surplus("what the peers need", unique(peers.map(({ name }) => name)), rules.peers),
    ...[...own, ...peers].flatMap((found) => ofPackage(found, rules)),
    ...addresses("package.json", {
      ...root.dependencies,
      ...root.optionalDependencies,
      ...root.peerDependencies
    }),
    ...surplus("allowScripts", unique(withScripts.map(([path]) => nameOf(path))), rules.scripts),
    ...ofLock(lock)
  ]
}

/** What `npm audit --json` has found out. */
export type Audit =
  | { readonly _tag: "Counts"; readonly counts: { readonly [severity: string]: number } }
  | { readonly _tag: "NotChecked"; readonly why: string }

/** Reads what it wrote. An answer without counts is no answer: nothing was checked. */
export const auditOf = (text: string): Audit => {
  try {
    const { metadata, statusCode } = JSON.parse(text)
    const counts: unknown = metadata?.vulnerabilities
    if (typeof counts === "object" && counts !== null) return { _tag: "Counts", counts: { ...counts } }
    const how = statusCode === undefined ? "cannot be reached" : `answers with the status ${statusCode}`
    return { _tag: "NotChecked", why: `the registry ${how}` }
  } catch {
    return { _tag: "NotChecked", why: "npm audit gave no JSON" }
  }
}

/** One problem a line. */
export const weaknessesOf = (audit: Audit): ReadonlyArray<string> => {
  if (audit._tag === "NotChecked") return []
  const { critical = 0, high = 0 } = audit.counts
  return critical + high === 0 ? [] : [`npm audit: ${critical} critical and ${high} high weaknesses`]
}
