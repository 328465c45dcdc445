/** What a live index and the declaration of a document differ in. Nothing here calls a server. */
import type { Definition } from "../Analysis.ts"

/** A field that the declaration has and the index lacks. */
export interface Added {
  readonly path: string
  readonly wanted: unknown
}

/** A field that the index has and the declaration lacks. */
export interface Undeclared {
  readonly path: string
  readonly live: unknown
}

/** A parameter that differs. The path is empty for parameters of the mapping as a whole. */
export interface Change {
  readonly path: string
  readonly parameter: string
  /** `undefined`: the index leaves it to its default. */
  readonly live: unknown
  /** `undefined`: the declaration leaves it to its default. */
  readonly wanted: unknown
}

/** A setting that differs, by its full name without `index.`. */
export interface SettingChange {
  readonly name: string
  readonly live: unknown
  readonly wanted: unknown
  /** What it takes: nothing, a closed index, or a new index. */
  readonly needs: "nothing" | "close" | "reindex"
}

export interface Difference {
  /** The index that was looked at; behind an alias, not the alias. */
  readonly index: string
  readonly added: ReadonlyArray<Added>
  readonly updatable: ReadonlyArray<Change>
  readonly conflicting: ReadonlyArray<Change>
  readonly undeclared: ReadonlyArray<Undeclared>
  readonly settings: ReadonlyArray<SettingChange>
}

type Json = { readonly [name: string]: unknown }

/** What is known of a live index. */
export interface Live {
  readonly index: string
  readonly mapping: object
  /** The fields with all defaults written out, by path, as `_mapping/field/*?include_defaults` has them. */
  readonly defaults?: Json
  readonly settings?: object
  readonly settingDefaults?: object
}

export interface Wanted {
  readonly mapping: object
  readonly settings: object
}

/** Why a mapping or its analysis contradicts itself. */
export interface Contradiction {
  readonly path: string
  readonly reason: string
}

const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const jsonOf = (value: unknown): Json => (isJson(value) ? value : {})

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (Array.isArray(value) && value.length === 0) ||
  (isJson(value) && Object.values(value).every(isNothing))

/** The form in which values are compared: numbers and booleans as text, a list of one as its element, keys in order. */
const canonical = (value: unknown): unknown => {
  if (isNothing(value)) return null
  if (Array.isArray(value)) {
    const list: ReadonlyArray<unknown> = value
    return list.length === 1 ? canonical(list[0]) : list.map(canonical)
  }
  if (isJson(value)) {
    return Object.fromEntries(
      Object.keys(value)
        .filter((key) => !isNothing(value[key]))
        .sort()
        .map((key) => [key, canonical(value[key])])
    )
  }
  if (typeof value === "string") {
    return value.trim() !== "" && Number.isFinite(Number(value)) ? String(Number(value)) : value
  }
  return String(value)
}

/** Whether two values mean the same, whatever form they are written in. */
export const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(canonical(a)) === JSON.stringify(canonical(b))

/** Whether all that is wanted is there; the server adds what was left out. */
const covers = (live: unknown, wanted: unknown): boolean =>
  isJson(wanted) && isJson(live)
    ? Object.entries(wanted).every(([key, value]) => isNothing(value) || covers(live[key], value))
    : same(live, wanted)

const placeOf = (value: unknown): unknown => {
  if (typeof value === "string") {
    const [lat, lon] = value.split(",").map(Number)
    return { lat, lon }
  }
  return Array.isArray(value) ? { lon: Number(value[0]), lat: Number(value[1]) } : value
}

const lower = (value: unknown): unknown => {
  const text = JSON.stringify(value)
  return text === undefined ? undefined : JSON.parse(text.toLowerCase())
}

const sorted = (value: unknown): unknown => (Array.isArray(value) ? value.map(String).sort() : value)

const scriptOf = (value: unknown): unknown => (typeof value === "string" ? { source: value } : value)

const sameParameter = (type: string, parameter: string, live: unknown, wanted: unknown): boolean => {
  switch (parameter) {
    case "index_options":
      return covers(live, wanted)
    case "script":
      return isNothing(wanted) ? isNothing(live) : covers(scriptOf(live), scriptOf(wanted))
    case "contexts":
    case "orientation":
      return same(lower(live), lower(wanted))
    case "metrics":
    case "copy_to":
      return same(sorted(live), sorted(wanted))
    case "null_value":
      return type === "geo_point" ? same(placeOf(live), placeOf(wanted)) : same(live, wanted)
    default:
      return same(live, wanted)
  }
}

/** Defaults that the server shows where they were written out, or always. */
const plainDefaults: Json = {
  doc_values: true,
  element_type: "float",
  enable_position_increments: true,
  enabled: true,
  ignore_malformed: false,
  ignore_z_value: true,
  include_in_parent: false,
  include_in_root: false,
  index: true,
  max_input_length: 50,
  on_script_error: "fail",
  orientation: "right",
  positive_score_impact: true,
  preserve_position_increments: true,
  preserve_separators: true,
  store: false,
  subobjects: true,
  time_series_dimension: false
}

/** The default of a parameter beside others: a search analyzer has that of the analyzer, and so on. */
const defaultOf = (type: string, parameter: string, others: Json): unknown => {
  switch (parameter) {
    case "analyzer":
      // Shown as soon as one of the others is there.
      return type === "completion" ? "simple" : "default"
    case "search_analyzer":
      return others["analyzer"] ?? defaultOf(type, "analyzer", others)
    case "search_quote_analyzer":
      return others["search_analyzer"] ?? defaultOf(type, "search_analyzer", others)
    case "coerce":
      return type !== "geo_shape" && type !== "shape"
    default:
      return plainDefaults[parameter]
  }
}

/** What the server, or the first document, decides where the declaration does not. */
const decided: { readonly [type: string]: ReadonlyArray<string> } = {
  constant_keyword: ["value"],
  dense_vector: ["dims", "index", "index_options", "similarity"],
  rank_vectors: ["dims"],
  semantic_text: [
    "chunking_settings",
    "index_options",
    "inference_id",
    "model_settings",
    "search_inference_id"
  ]
}

const isDecided = (type: string, parameter: string): boolean => (decided[type] ?? []).includes(parameter)

/** Parameters that the server changes in place, whatever their values. */
const inPlace: ReadonlySet<string> = new Set([
  "coerce",
  "copy_to",
  "depth_limit",
  "eager_global_ordinals",
  "fielddata",
  "fielddata_frequency_filter",
  "ignore_above",
  "ignore_malformed",
  "ignore_z_value",
  "max_input_length",
  "meta",
  "orientation",
  "search_analyzer",
  "search_inference_id",
  "search_quote_analyzer",
  "split_queries_on_whitespace",
  "synthetic_source_keep"
])

/** Where an index of vectors may go from each of its kinds. */
const vectorSteps: { readonly [from: string]: ReadonlyArray<string> } = {
  flat: ["hnsw", "int8_flat", "int4_flat", "bbq_flat", "int8_hnsw", "int4_hnsw", "bbq_hnsw"],
  int8_flat: ["hnsw", "int4_flat", "bbq_flat", "int8_hnsw", "int4_hnsw", "bbq_hnsw"],
  hnsw: ["hnsw", "int8_hnsw", "int4_hnsw", "bbq_hnsw"],
  int8_hnsw: ["int8_hnsw", "int4_hnsw", "bbq_hnsw"],
  int4_hnsw: ["int4_hnsw", "bbq_hnsw"]
}

const vectorsMayGo = (live: unknown, wanted: unknown): boolean => {
  const [from, to] = [jsonOf(live), jsonOf(wanted)]
  const step = (vectorSteps[String(from["type"])] ?? []).includes(String(to["type"]))
  const flat = String(from["type"]).endsWith("flat")
  // Graphs do not get sparser. Left out, m is 16.
  return step && (flat || Number(to["m"] ?? 16) >= Number(from["m"] ?? 16))
}

const relationsStay = (live: unknown, wanted: unknown): boolean =>
  Object.entries(jsonOf(live)).every(([parent, children]) => {
    const kept = new Set([jsonOf(wanted)[parent]].flat())
    return [children].flat().every((child) => kept.has(child))
  })

/** Whether the server changes a parameter of a field in place. Tried on Elasticsearch 9.5, for the types of its core. */
const isInPlace = (type: string, { live, parameter, wanted }: Change): boolean => {
  switch (parameter) {
    case "norms":
      return same(wanted ?? type !== "keyword", false)
    case "path":
      return type === "alias"
    case "index_options":
      if (type === "sparse_vector") return true
      return type === "dense_vector" && vectorsMayGo(live, wanted)
    case "dims":
    case "value":
      return isNothing(live) && !isNothing(wanted)
    case "relations":
      return relationsStay(live, wanted)
    case "dynamic":
      return true
    case "priority":
      return Number(wanted) > Number(live)
    case "time_series_dimension":
      return type === "passthrough" && wanted !== undefined
    default:
      return inPlace.has(parameter)
  }
}

interface Entry {
  readonly type: string
  readonly parameters: Json
  /** The whole property, as it was given. */
  readonly property: unknown
  readonly parent: string
  /** The nearest object that says it, or `true`. */
  readonly dynamic: unknown
}

const isObjectType = (type: string): boolean =>
  type === "object" || type === "nested" || type === "passthrough"

const typeOf = (property: Json): string =>
  typeof property["type"] === "string" ? property["type"] : "object"

/** The fields of a mapping by their paths, multi-fields among them. */
const entriesOf = (mapping: object): ReadonlyMap<string, Entry> => {
  const entries = new Map<string, Entry>()
  const walk = (properties: unknown, parent: string, inherited: unknown): void => {
    for (const [name, given] of Object.entries(jsonOf(properties))) {
      const property = jsonOf(given)
      const path = parent === "" ? name : `${parent}.${name}`
      const type = typeOf(property)
      const { dynamic = inherited, fields, properties: below, type: _type, ...parameters } = property
      entries.set(path, { type, parameters, property: given, parent, dynamic })
      walk(below, path, dynamic)
      walk(fields, path, dynamic)
    }
  }
  walk(jsonOf(mapping)["properties"], "", jsonOf(mapping)["dynamic"] ?? true)
  return entries
}

const changesOf = (path: string, live: Entry, wanted: Entry, defaults: Json): ReadonlyArray<Change> => {
  if (live.type !== wanted.type) return [{ path, parameter: "type", live: live.type, wanted: wanted.type }]
  const full: Json = { ...defaults, ...live.parameters }
  const differs = (parameter: string, value: unknown, target: unknown): ReadonlyArray<Change> =>
    sameParameter(live.type, parameter, value, target)
      ? []
      : [{ path, parameter, live: value, wanted: target }]
  const said = Object.entries(wanted.parameters).filter(([, value]) => !isNothing(value))
  const unsaid = Object.entries(live.parameters).filter(
    ([parameter]) => isNothing(wanted.parameters[parameter]) && !isDecided(live.type, parameter)
  )
  return [
    ...(isObjectType(live.type) ? differs("dynamic", live.dynamic, wanted.dynamic) : []),
    ...said.flatMap(([parameter, value]) =>
      differs(parameter, full[parameter] ?? defaultOf(live.type, parameter, live.parameters), value)
    ),
    ...unsaid
      .filter(
        ([parameter, value]) =>
          !sameParameter(live.type, parameter, value, defaultOf(live.type, parameter, live.parameters))
      )
      .map(([parameter, value]) => ({ path, parameter, live: value, wanted: undefined }))
  ]
}

/** The defaults of the mapping as a whole, as far as they can be put in place. */
const rootDefaults: Json = {
  _meta: {},
  date_detection: true,
  dynamic: true,
  dynamic_date_formats: ["strict_date_optional_time", "yyyy/MM/dd HH:mm:ss Z||yyyy/MM/dd Z"],
  dynamic_templates: [],
  numeric_detection: false
}

/** Parts of the mapping as a whole that stay what they are. */
const rootFixed: Json = {
  _routing: { required: false },
  _source: { enabled: true },
  enabled: true,
  subobjects: true
}

const rootChanges = (live: Json, wanted: Json): ReadonlyArray<Change> =>
  Object.entries({ ...rootDefaults, ...rootFixed }).flatMap(([parameter, usual]) => {
    const [is, target] = [live[parameter] ?? usual, wanted[parameter] ?? usual]
    // What a part leaves out is as usual; `_source` has a mode that is shown nowhere.
    const whole = (value: unknown) =>
      parameter === "_routing" || parameter === "_source"
        ? { ...jsonOf(usual), ...jsonOf(value), mode: undefined }
        : value
    return same(whole(is), whole(target)) ? [] : [{ path: "", parameter, live: is, wanted: target }]
  })

const isRootInPlace = ({ parameter }: Change): boolean => Object.hasOwn(rootDefaults, parameter)

const runtimeOf = (mapping: Json): Json => jsonOf(mapping["runtime"])

const settingName = (path: string): string => path.replace(/^(settings\.)?(index\.)?/, "")

/** Settings by their full names without `index.`, however they are nested. */
export const settingsOf = (settings: object): ReadonlyMap<string, unknown> => {
  const flat = new Map<string, unknown>()
  const walk = (value: unknown, path: string): void => {
    if (!isJson(value)) {
      if (value !== undefined) flat.set(settingName(path), value)
      return
    }
    for (const [key, below] of Object.entries(value)) walk(below, path === "" ? key : `${path}.${key}`)
  }
  walk(settings, "")
  return flat
}

/** Settings of an index that stay as they were when it was made. */
const finalSettings =
  /^(number_of_shards|routing_partition_size|routing_path|mode|format|sort\..*|soft_deletes\.enabled|time_series\..*|mapping\.source\.mode|mapping\.synthetic_source_keep|number_of_routing_shards)$/

/** Settings that take a closed index. */
const closedSettings =
  /^(analysis\..*|similarity\..*|codec|load_fixed_bitset_filters_eagerly|shard\.check_on_startup|store\..*|mapping\.(coerce|ignore_malformed|ignore_above)|queries\..*|query_string\.lenient|fielddata\.cache)$/

const needsOf = (name: string): SettingChange["needs"] =>
  finalSettings.test(name) ? "reindex" : closedSettings.test(name) ? "close" : "nothing"

const units: { readonly [unit: string]: number } = {
  nanos: 1e-6,
  micros: 1e-3,
  ms: 1,
  s: 1e3,
  m: 6e4,
  h: 36e5,
  d: 864e5
}

/** `60s` and `1m` are the same time. */
const timeOf = (value: unknown): unknown => {
  const match = typeof value === "string" ? /^(\d+)(nanos|micros|ms|s|m|h|d)$/.exec(value) : null
  return match === null ? value : `${Number(match[1]) * (units[match[2] ?? "ms"] ?? 1)} ms`
}

const settingChanges = (live: Live, wanted: object): ReadonlyArray<SettingChange> => {
  const is = settingsOf(live.settings ?? {})
  const usual = settingsOf(live.settingDefaults ?? {})
  return [...settingsOf(wanted)].flatMap(([name, value]) => {
    // Wanted empty: the default is as good.
    const target = value === null ? usual.get(name) : value
    const current = is.get(name) ?? usual.get(name)
    return same(timeOf(current), timeOf(target))
      ? []
      : [{ name, live: current, wanted: value, needs: needsOf(name) }]
  })
}

/** Whether a path lies below one of these, or is one. */
const isBelow = (path: string, tops: ReadonlyArray<string>): boolean =>
  tops.some((top) => path === top || path.startsWith(`${top}.`))

/** Only the tops of what is missing: what lies below comes with them. */
const topsOf = (paths: ReadonlyArray<string>): ReadonlyArray<string> => {
  const tops: Array<string> = []
  for (const path of paths) if (!isBelow(path, tops)) tops.push(path)
  return tops
}

export const differenceOf = (live: Live, wanted: Wanted): Difference => {
  const [is, target] = [entriesOf(live.mapping), entriesOf(wanted.mapping)]
  const [isRoot, targetRoot] = [jsonOf(live.mapping), jsonOf(wanted.mapping)]
  const missing = topsOf([...target.keys()].filter((path) => !is.has(path)))
  const holdsWanted = (path: string): boolean =>
    [...target.keys()].some((other) => other.startsWith(`${path}.`))
  // What dotted names imply is an object that nobody declared.
  const extra = topsOf([...is.keys()].filter((path) => !target.has(path) && !holdsWanted(path)))
  const fields = [...target].flatMap(([path, entry]) => {
    const there = is.get(path)
    return there === undefined ? [] : changesOf(path, there, entry, jsonOf(live.defaults?.[path]))
  })
  const roots = rootChanges(isRoot, targetRoot)
  const [isRuntime, targetRuntime] = [runtimeOf(isRoot), runtimeOf(targetRoot)]
  const runtime = Object.entries(targetRuntime)
  const changedRuntime = runtime.filter(
    ([name, field]) => name in isRuntime && !sameRuntime(isRuntime[name], field)
  )
  const inPlaceField = (change: Change) => isInPlace(target.get(change.path)?.type ?? "", change)
  return {
    index: live.index,
    added: [
      ...missing.map((path) => ({ path, wanted: target.get(path)?.property })),
      ...runtime
        .filter(([name]) => !(name in isRuntime))
        .map(([name, field]) => ({ path: name, wanted: field }))
    ],
    updatable: [
      ...roots.filter(isRootInPlace),
      ...fields.filter(inPlaceField),
      ...changedRuntime.map(([name, field]) => ({
        path: name,
        parameter: "runtime",
        live: isRuntime[name],
        wanted: field
      }))
    ],
    conflicting: [
      ...roots.filter((change) => !isRootInPlace(change)),
      ...fields.filter((change) => !inPlaceField(change))
    ],
    undeclared: [
      ...extra.map((path) => ({ path, live: is.get(path)?.property })),
      ...Object.keys(isRuntime)
        .filter((name) => !(name in targetRuntime))
        .map((name) => ({ path: name, live: isRuntime[name] }))
    ],
    settings: settingChanges(live, wanted.settings)
  }
}

const sameRuntime = (live: unknown, wanted: unknown): boolean => {
  const { script: is, ...rest } = jsonOf(live)
  const { script, ...others } = jsonOf(wanted)
  return same(rest, others) && sameParameter("", "script", is, script)
}

/** The part of the wanted properties that holds these paths; parameters the server decided stay as they are. */
const partOf = (
  properties: unknown,
  parent: string,
  paths: ReadonlyArray<string>,
  dynamics: ReadonlyMap<string, unknown>
): Json =>
  Object.fromEntries(
    Object.entries(jsonOf(properties)).flatMap(([name, given]) => {
      const path = parent === "" ? name : `${parent}.${name}`
      if (!paths.some((other) => other === path || other.startsWith(`${path}.`))) return []
      const property = jsonOf(given)
      const dynamic = dynamics.has(path) ? { dynamic: dynamics.get(path) } : {}
      if (!isObjectType(typeOf(property))) return [[name, property]]
      const { properties: below, ...rest } = property
      const whole = dynamics.get(`+${path}`) === true
      return [
        [name, { ...rest, ...dynamic, properties: whole ? below : partOf(below, path, paths, dynamics) }]
      ]
    })
  )

/** The mapping that puts in place what can be; `undefined` if there is nothing. */
export const mappingPut = (difference: Difference, wanted: Wanted, live: Live): Json | undefined => {
  const { added, updatable } = difference
  if (added.length + updatable.length === 0) return undefined
  const isRuntime = (path: string) =>
    path in runtimeOf(jsonOf(wanted.mapping)) && !entriesOf(wanted.mapping).has(path)
  const runtime = [...added, ...updatable].filter(
    (change) => isRuntime(change.path) || ("parameter" in change && change.parameter === "runtime")
  )
  const paths = [...added, ...updatable].filter((change) => !runtime.includes(change)).map(({ path }) => path)
  const dynamics = new Map<string, unknown>([
    ...updatable
      .filter(({ parameter, path }) => parameter === "dynamic" && path !== "")
      .map(({ path, wanted }) => [path, wanted] as const),
    ...added.map(({ path }) => [`+${path}`, true] as const)
  ])
  const properties = partOf(jsonOf(wanted.mapping)["properties"], "", paths, dynamics)
  const root = updatable.filter(({ parameter, path }) => path === "" && parameter !== "runtime")
  return {
    ...Object.fromEntries(root.map(({ parameter, wanted }) => [parameter, wanted])),
    ...(runtime.length > 0 && {
      runtime: Object.fromEntries(runtime.map(({ path, wanted }) => [path, wanted]))
    }),
    ...(Object.keys(properties).length > 0 && {
      properties: withDecided(properties, "", entriesOf(live.mapping))
    })
  }
}

/** With what the server decided before, which it would decide again, and maybe otherwise. */
const withDecided = (properties: Json, parent: string, live: ReadonlyMap<string, Entry>): Json =>
  Object.fromEntries(
    Object.entries(properties).map(([name, given]) => {
      const path = parent === "" ? name : `${parent}.${name}`
      const property = jsonOf(given)
      const there = live.get(path)
      const kept = Object.entries(there?.parameters ?? {}).filter(
        ([parameter]) => isNothing(property[parameter]) && isDecided(there?.type ?? "", parameter)
      )
      const below = property["properties"]
      return [
        name,
        {
          ...property,
          ...Object.fromEntries(kept),
          ...(isJson(below) && { properties: withDecided(below, path, live) })
        }
      ]
    })
  )

/** The settings that put in place what can be; `undefined` if there is nothing. */
export const settingsPut = (
  { settings }: Difference,
  needs: ReadonlyArray<SettingChange["needs"]>
): Json | undefined => {
  const changes = settings.filter((change) => needs.includes(change.needs))
  return changes.length === 0
    ? undefined
    : Object.fromEntries(changes.map(({ name, wanted }) => [`index.${name}`, wanted]))
}

const show = (value: unknown): string =>
  value === undefined ? "the default" : (JSON.stringify(value) ?? "nothing")

const placed = ({ parameter, path }: Change): string => (path === "" ? parameter : `${path}: ${parameter}`)

const needed: { readonly [needs in SettingChange["needs"]]: string } = {
  nothing: "",
  close: " (needs a closed index)",
  reindex: " (needs a reindex)"
}

const blockOf = (title: string, lines: ReadonlyArray<string>): ReadonlyArray<string> =>
  lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)]

export const rendered = (difference: Difference): string => {
  const changed = (change: Change) =>
    `${placed(change)} is ${show(change.live)}, wanted ${show(change.wanted)}`
  const lines = [
    ...blockOf(
      "to be added:",
      difference.added.map(({ path, wanted }) => `${path}: ${show(wanted)}`)
    ),
    ...blockOf("to be changed in place:", difference.updatable.map(changed)),
    ...blockOf("needs a reindex:", difference.conflicting.map(changed)),
    ...blockOf(
      "settings:",
      difference.settings.map(
        ({ live, name, needs, wanted }) => `${name} is ${show(live)}, wanted ${show(wanted)}${needed[needs]}`
      )
    ),
    ...blockOf(
      "not declared:",
      difference.undeclared.map(({ live, path }) => `${path}: ${show(live)}`)
    )
  ]
  return lines.length === 0
    ? `${difference.index}: as declared`
    : [`${difference.index} and its declaration differ`, ...lines].join("\n")
}

/** What keeps the difference from being put in place. */
export const obstacles = (
  { conflicting, settings }: Difference,
  closing: boolean
): ReadonlyArray<Contradiction> => [
  ...conflicting.map((change) => ({
    path: change.path === "" ? change.parameter : change.path,
    reason: `${change.parameter} is ${show(change.live)}, wanted ${show(change.wanted)}, which needs a reindex`
  })),
  ...settings
    .filter(({ needs }) => needs === "reindex" || (needs === "close" && !closing))
    .map(({ live, name, needs, wanted }) => ({
      path: name,
      reason: `is ${show(live)}, wanted ${show(wanted)}, which needs a ${needs === "close" ? "closed index or a reindex" : "reindex"}`
    }))
]

const kindOf: { readonly [kind in Definition["kind"]]: string } = {
  analyzer: "analyzer",
  char_filter: "character filter",
  filter: "filter",
  normalizer: "normalizer",
  tokenizer: "tokenizer"
}

const twice = (definitions: ReadonlyArray<Definition>): ReadonlyArray<Contradiction> => {
  const seen = new Map<string, Definition>()
  const found = new Map<string, Contradiction>()
  for (const definition of definitions) {
    const path = `${kindOf[definition.kind]} [${definition.name}]`
    const first = seen.get(path)
    if (first === undefined) seen.set(path, definition)
    else if (!same(first.body, definition.body)) {
      const reason = `is defined as ${show(first.body)} and as ${show(definition.body)}`
      found.set(path, { path, reason })
    }
  }
  return [...found.values()]
}

/** What a declaration contradicts itself in. */
export const contradictions = (
  mapping: object,
  definitions: ReadonlyArray<Definition>
): ReadonlyArray<Contradiction> => {
  const entries = entriesOf(mapping)
  const found = [...entries].flatMap(
    ([path, { dynamic, parameters, type }]): ReadonlyArray<Contradiction> => {
      if (type === "alias") {
        const target = String(parameters["path"])
        const there = entries.get(target)
        if (there === undefined) return [{ path, reason: `is an alias of ${target}, which is no field` }]
        return isObjectType(there.type) || there.type === "alias"
          ? [{ path, reason: `is an alias of ${target}, which is of type ${there.type}` }]
          : []
      }
      if (!same(dynamic, "strict")) return []
      return [parameters["copy_to"] ?? []]
        .flat()
        .map(String)
        .filter((target) => !entries.has(target))
        .map((target) => ({
          path,
          reason: `is copied to ${target}, which is no field, and dynamic is strict`
        }))
    }
  )
  return [...twice(definitions), ...found]
}
