/** Index templates: put, get, exists and delete. */
import { checkOptions, readNewAliases, showAlias } from "./aliases.ts"
import { makeAnalysis } from "./analysis.ts"
import { readMapping } from "./mapping/read.ts"
import { locate, Malformed, unknownField } from "./malformed.ts"
import {
  type Answer,
  errorOf,
  type Handlers,
  isObject,
  type Json,
  type JsonObject,
  NotSimulated,
  Problem,
  type Request
} from "./model.ts"
import { wildcard } from "./names.ts"
import { type Params, paramsOf } from "./params.ts"
import { bodyRequired, illegalArgument } from "./problems.ts"
import { flatSettings, readSettings, type Settings, showSettings } from "./settings.ts"
import type { Store } from "./store.ts"
import { overlap, type Template } from "./templates.ts"

const known = [
  "index_patterns",
  "template",
  "composed_of",
  "priority",
  "version",
  "_meta",
  "data_stream",
  "allow_auto_create",
  "ignore_missing_component_templates",
  "deprecated"
]

const notSimulated = ["data_stream", "allow_auto_create", "ignore_missing_component_templates", "deprecated"]

const listOf = (json: Json): ReadonlyArray<string> =>
  Array.isArray(json) ? json.map(String) : [String(json)]

const sectionOf = (template: JsonObject, name: string): JsonObject | undefined => {
  const section = template[name]
  if (section === undefined || isObject(section)) return section
  throw new NotSimulated(`index template with [${name}] of this form`)
}

const checkMapping = (name: string, mappings: JsonObject, settings: Settings): void => {
  try {
    readMapping(mappings, makeAnalysis(settings))
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown
    const { root_cause: _, ...cause } = errorOf(thrown)
    const inner = illegalArgument(`invalid composite mappings for [${name}]`, { caused_by: cause })
    throw illegalArgument(`composable template [${name}] template after composition is invalid`, {
      caused_by: errorOf(inner)
    })
  }
}

const read = (name: string, body: JsonObject, now: number, created: number): Template => {
  const unknown = Object.keys(body).find((key) => !known.includes(key))
  if (unknown !== undefined) throw unknownField("index_template", body, unknown, known)
  const other = notSimulated.find((key) => body[key] !== undefined)
  if (other !== undefined) throw new NotSimulated(`index template with [${other}]`)
  const { _meta, composed_of = [], index_patterns, priority, template = {}, version } = body
  if (index_patterns === undefined) throw illegalArgument("Required [index_patterns]")
  if (!Array.isArray(composed_of) || composed_of.length > 0) throw new NotSimulated("component templates")
  if (!isObject(template)) throw new NotSimulated("index template of this form")
  const part = Object.keys(template).find((key) => !["settings", "mappings", "aliases"].includes(key))
  if (part !== undefined) throw new NotSimulated(`index template with [template.${part}]`)
  const settings = sectionOf(template, "settings")
  const mappings = sectionOf(template, "mappings")
  if (Object.values(flatSettings(settings ?? {})).includes(null)) {
    throw new NotSimulated("index template with a setting of null")
  }
  const own = readSettings(settings ?? {})
  if (mappings !== undefined) checkMapping(name, mappings, own)
  const aliases = sectionOf(template, "aliases")
  if (Object.keys(aliases ?? {}).some((alias) => alias.includes("{index}"))) {
    throw new NotSimulated("aliases with [{index}]")
  }
  const checked = [...readNewAliases(aliases ?? {})].map(
    ([alias, options]) => [alias, checkOptions(alias, options)] as const
  )
  const patterns = listOf(index_patterns)
  const shownTemplate = {
    ...(settings === undefined ? {} : { settings: showSettings(own, false) }),
    ...(mappings === undefined ? {} : { mappings }),
    ...(aliases === undefined
      ? {}
      : { aliases: Object.fromEntries(checked.map(([alias, options]) => [alias, showAlias(options)])) })
  }
  return {
    patterns,
    priority: Number(priority ?? 0),
    settings,
    mappings,
    aliases: new Map(checked),
    shown: {
      index_patterns: patterns,
      ...(body["template"] === undefined ? {} : { template: shownTemplate }),
      composed_of: [],
      ...(priority === undefined ? {} : { priority }),
      ...(version === undefined ? {} : { version }),
      ...(_meta === undefined ? {} : { _meta }),
      created_date_millis: created,
      modified_date_millis: now
    }
  }
}

/** Two templates of one priority must not be for the same index. */
const checkPriority = (store: Store, name: string, { patterns, priority }: Template): void => {
  const same = [...store.templates].filter(
    ([other, template]) =>
      other !== name &&
      template.priority === priority &&
      template.patterns.some((one) => patterns.some((own) => overlap(one, own)))
  )
  const [first, second] = same
  if (second !== undefined) throw new NotSimulated("index templates of which several overlap")
  if (first === undefined) return
  const [other, template] = first
  throw illegalArgument(
    `index template [${name}] has index patterns [${patterns.join(", ")}] matching patterns from existing templates ` +
      `[${other}] with patterns (${other} => [${template.patterns.join(", ")}]) that have the same priority ` +
      `[${priority}], multiple index templates may not match during index creation, please use a different priority`
  )
}

const put = (store: Store, request: Request): Answer => {
  const params = paramsOf(request, ["name", "create", "cause"])
  const name = params.text("name") ?? ""
  const { body } = request
  if (body === undefined) throw bodyRequired()
  if (!isObject(body)) throw new NotSimulated("index template of this form")
  const existing = store.templates.get(name)
  const created = existing?.shown["created_date_millis"]
  try {
    const template = read(name, body, store.now, typeof created === "number" ? created : store.now)
    if (existing !== undefined && params.flag("create", false)) {
      throw illegalArgument(`index template [${name}] already exists`)
    }
    checkPriority(store, name, template)
    store.templates.set(name, template)
  } catch (thrown) {
    throw thrown instanceof Malformed ? locate(body, thrown) : thrown
  }
  return { status: 200, body: { acknowledged: true } }
}

const missing = (names: string): Problem =>
  new Problem(404, "resource_not_found_exception", `index template matching [${names}] not found`)

const found = (store: Store, params: Params): ReadonlyArray<readonly [string, Template]> => {
  const name = params.text("name")
  const all = [...store.templates]
  if (name === undefined) return all
  if (name.includes(",")) throw new NotSimulated("several names of index templates")
  return all.filter(([known]) => wildcard(name)(known))
}

const readParams = ["name", "local", "flat_settings"]

const get = (store: Store, request: Request): Answer => {
  const params = paramsOf(request, readParams)
  if (params.flag("flat_settings", false)) throw new NotSimulated("parameter [flat_settings]")
  const name = params.text("name")
  const shown = found(store, params)
  if (shown.length === 0 && name !== undefined && !name.includes("*")) throw missing(name)
  const list = shown.map(([name, template]) => ({ name, index_template: template.shown }))
  return { status: list.length === 0 && name !== undefined ? 404 : 200, body: { index_templates: list } }
}

const remove = (store: Store, request: Request): Answer => {
  const params = paramsOf(request, ["name"])
  const name = params.text("name") ?? ""
  const all = found(store, params)
  if (all.length === 0 && name !== "*") {
    throw new Problem(404, "index_template_missing_exception", `index_template [${name}] missing`)
  }
  for (const [known] of all) store.templates.delete(known)
  return { status: 200, body: { acknowledged: true } }
}

export const templateHandlers = (store: Store): Handlers => ({
  "indices.put_index_template": (request) => put(store, request),
  "indices.get_index_template": (request) => get(store, request),
  "indices.exists_index_template": (request) => ({
    status: found(store, paramsOf(request, readParams)).length > 0 ? 200 : 404,
    body: undefined
  }),
  "indices.delete_index_template": (request) => remove(store, request)
})
