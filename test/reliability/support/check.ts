/**
 * Whether a history can be: each acknowledged write is there, each refused one is not, none is there twice, no read is
 * older than what was acknowledged before it, and each input of a bulk has one outcome.
 *
 * A write of which nobody knows may have been carried out, and so may each try of a call before the one that was
 * answered. A call is repeated after a lost answer only where that comes to the same, so a create and a write with a
 * condition are carried out once at most.
 */
import { excerpt, type Feed, type Final, type History, type Look, type Seen, type Write } from "./history.ts"

export interface Violation {
  readonly kind: "lost" | "duplicated" | "wrong"
  /** An id, the token of a document without one, or who fed a bulk. */
  readonly about: string
  readonly what: string
}

export interface Settings {
  /**
   * Whether nodes die. A node repeats what it has sent to one that died, and what a dead node has shown need not
   * last: so the writes to an id cannot be counted, and an acknowledged write may have been carried out more often.
   */
  readonly nodesDie: boolean
}

/** A write that was acknowledged, with its place. */
interface Placed {
  readonly write: Write
  readonly seqNo: number
  readonly version: number
  readonly key: string
}

const keyOf = ({ primaryTerm, seqNo }: { readonly seqNo: number; readonly primaryTerm: number }): string =>
  `${seqNo} of term ${primaryTerm}`

const placed = (writes: ReadonlyArray<Write>): ReadonlyArray<Placed> =>
  writes
    .flatMap((write) => {
      const { outcome } = write
      if (outcome._tag !== "acknowledged" || outcome.place === undefined) return []
      const { seqNo, version } = outcome.place
      return [{ write, seqNo, version, key: keyOf(outcome.place) }]
    })
    .toSorted((a, b) => a.seqNo - b.seqNo)

/** The write that made the document what it is. */
const topOf = ({ base, patch }: Seen): string | undefined => patch ?? base

const isRepeatable = ({ after, id, kind }: Write): boolean =>
  kind !== "create" && after === undefined && id !== undefined

/** How often it may have been carried out. */
const mostOf = (write: Write, { nodesDie }: Settings): number => {
  const { outcome } = write
  if (outcome._tag === "refused") return 0
  if (!isRepeatable(write)) return 1
  if (nodesDie) return Infinity
  return outcome._tag === "acknowledged" ? 1 + outcome.lostTries : outcome.tries
}

const leastOf = ({ outcome }: Write): number => (outcome._tag === "acknowledged" ? 1 : 0)

/** How often it may have been carried out beside the application that its answer tells of. */
const hiddenOf = (write: Write, settings: Settings): number => {
  const { outcome } = write
  const isKnown = outcome._tag === "acknowledged" && outcome.place !== undefined
  return mostOf(write, settings) - (isKnown ? 1 : 0)
}

const isDelete = ({ kind }: Write): boolean => kind === "delete"
const makes = ({ kind }: Write): boolean => kind === "index" || kind === "create"

/** What was seen of an id, when, and with what demand. */
interface Sight {
  readonly by: string
  /** What was acknowledged before has to be seen. */
  readonly since: number
  readonly ended: number
  readonly found: Seen | undefined
}

const lookSights = (looks: ReadonlyArray<Look>, id: string): ReadonlyArray<Sight> =>
  looks.map(({ by, ended, hits, since }) => ({ by, since, ended, found: hits.find((hit) => hit.id === id) }))

type Say = (kind: Violation["kind"], what: string) => void

/** Every token that was seen comes from a write to this id that was under way, and was not refused. */
const checkTokens = (writes: ReadonlyArray<Write>, sights: ReadonlyArray<Sight>, say: Say): void => {
  const byToken = new Map(writes.map((write) => [write.token, write]))
  for (const { by, ended, found } of sights) {
    if (found === undefined) continue
    for (const token of [found.base, found.patch]) {
      if (token === undefined) continue
      const write = byToken.get(token)
      if (write === undefined) say("wrong", `${by} found ${token}, which nobody has written there`)
      else if (write.outcome._tag === "refused") say("wrong", `${by} found ${token}, which was refused`)
      else if (write.began > ended) say("wrong", `${by} found ${token} before it was written`)
    }
    if (found.base === undefined)
      say("wrong", `${by} found an update without the document that it has changed`)
  }
}

/** A place, and where all writes are counted a version, has one write alone. */
const checkPlaces = (
  acknowledged: ReadonlyArray<Placed>,
  sights: ReadonlyArray<Sight>,
  { nodesDie }: Settings,
  say: Say
): ReadonlyMap<string, ReadonlySet<string>> => {
  const owners = new Map<string, string>()
  const placesOf = new Map<string, Set<string>>()
  const note = (place: string, token: string) => {
    const owner = owners.get(place)
    if (owner === undefined) owners.set(place, token)
    else if (owner !== token) say("duplicated", `${place} was given to ${owner} and to ${token}`)
  }
  const put = (token: string, version: number, key: string) => {
    note(`place ${key}`, token)
    if (nodesDie) return
    note(`version ${version}`, token)
    placesOf.set(token, (placesOf.get(token) ?? new Set<string>()).add(String(version)))
  }
  for (const { key, version, write } of acknowledged) put(write.token, version, key)
  for (const { found } of sights) {
    const token = found === undefined ? undefined : topOf(found)
    if (found !== undefined && token !== undefined) put(token, found.place.version, keyOf(found.place))
  }
  return placesOf
}

/** All versions that the id has had are accounted for, and none more often than may be. */
const checkCount = (
  writes: ReadonlyArray<Write>,
  placesOf: ReadonlyMap<string, ReadonlySet<string>>,
  versions: number,
  settings: Settings,
  say: Say
): void => {
  let [seen, needed, capacity] = [0, 0, 0]
  for (const write of writes) {
    const times = placesOf.get(write.token)?.size ?? 0
    const most = mostOf(write, settings)
    if (times > most)
      say("duplicated", `${write.token} was carried out ${times} times, and ${most} can be explained`)
    seen += times
    needed += Math.max(0, leastOf(write) - times)
    capacity += Math.max(0, most - times)
  }
  const left = versions - seen
  if (left < needed)
    say("lost", `of ${versions} writes ${seen} are known, and ${needed} more were acknowledged`)
  if (left > capacity) {
    const what = `${versions} writes were carried out, of which ${seen} are known and ${capacity} more can be explained`
    say("duplicated", what)
  }
}

/** What was acknowledged before something else began comes before it. */
const checkOrder = (acknowledged: ReadonlyArray<Placed>, { nodesDie }: Settings, say: Say): void => {
  for (const [at, { version, write }] of acknowledged.entries()) {
    for (const later of acknowledged.slice(at + 1)) {
      if (later.write.ended < write.began)
        say("wrong", `${write.token} began after the end of ${later.write.token}, and comes before it`)
      if (!nodesDie && later.version <= version)
        say("wrong", `${write.token} and ${later.write.token} are in another order by version than by place`)
    }
  }
}

/** What a condition asked for was so. */
const checkConditions = (
  writes: ReadonlyArray<Write>,
  acknowledged: ReadonlyArray<Placed>,
  sights: ReadonlyArray<Sight>,
  settings: Settings,
  say: Say
): void => {
  const versions = new Map<string, number>()
  for (const { found } of sights)
    if (found !== undefined) versions.set(keyOf(found.place), found.place.version)
  for (const { key, version } of acknowledged) versions.set(key, version)
  for (const [at, { key, seqNo, version, write }] of acknowledged.entries()) {
    const before = acknowledged[at - 1]
    /** Whether there may be such a write between, which nobody knows of. */
    const mayHide = (kind: (write: Write) => boolean) =>
      writes.some(
        (other) =>
          other !== write && kind(other) && other.began < write.ended && hiddenOf(other, settings) > 0
      )
    const { after, kind, token } = write
    if (after !== undefined) {
      const between = acknowledged.find((other) => other.seqNo > after.seqNo && other.seqNo < seqNo)
      if (between !== undefined)
        say("lost", `${token} follows upon ${keyOf(after)}, but ${between.write.token} is between`)
      if (after.seqNo >= seqNo) say("wrong", `${token} is at ${key}, before what it follows upon`)
      const previous = versions.get(keyOf(after))
      if (!settings.nodesDie && previous !== undefined && version !== previous + 1)
        say("lost", `${token} is version ${version}, and follows upon version ${previous}`)
    }
    if (before === undefined) continue
    if (kind === "create" && !isDelete(before.write) && !mayHide(isDelete))
      say("lost", `${token} was created over ${before.write.token}`)
    if (kind === "update" && isDelete(before.write) && !mayHide(makes))
      say("wrong", `${token} has updated what ${before.write.token} has deleted`)
  }
}

/** Nobody sees less than was acknowledged before. */
const checkSight = (
  writes: ReadonlyArray<Write>,
  acknowledged: ReadonlyArray<Placed>,
  { by, ended, found, since }: Sight,
  settings: Settings,
  say: Say
): void => {
  const last = acknowledged.findLast(({ write }) => write.ended < since)
  if (found !== undefined) {
    if (last !== undefined && found.place.seqNo < last.seqNo) {
      const what = `${by} found ${topOf(found)} at ${keyOf(found.place)}, though ${last.write.token} was acknowledged`
      say("lost", what)
    }
    return
  }
  /** Written for certain, and where that is known. */
  const [missing, from] =
    last === undefined
      ? [writes.find((one) => !isDelete(one) && leastOf(one) > 0 && one.ended < since), -1]
      : [last.write, last.seqNo]
  if (missing === undefined || isDelete(missing)) return
  const isDeleted =
    acknowledged.some(({ seqNo, write }) => isDelete(write) && seqNo > from && write.began < ended) ||
    writes.some((write) => isDelete(write) && write.began < ended && hiddenOf(write, settings) > 0)
  if (!isDeleted) say("lost", `${by} found nothing, though ${missing.token} was acknowledged`)
}

/** A create and a write with a condition are not in one place in the end and acknowledged at another. */
const checkLast = (writes: ReadonlyArray<Write>, found: Seen | undefined, say: Say): void => {
  const token = found === undefined ? undefined : topOf(found)
  const write = writes.find((one) => one.token === token)
  if (found === undefined || write === undefined || isRepeatable(write)) return
  const { outcome } = write
  if (outcome._tag !== "acknowledged" || outcome.place === undefined) return
  if (outcome.place.seqNo !== found.place.seqNo)
    say("duplicated", `${token} was acknowledged at ${keyOf(outcome.place)} and is at ${keyOf(found.place)}`)
}

const checkId = (history: History, final: Final, id: string, settings: Settings, say: Say): void => {
  const writes = history.writes.filter((write) => write.id === id)
  const acknowledged = placed(writes)
  const found = final.docs.find((doc) => doc.id === id)
  const sights: ReadonlyArray<Sight> = [
    ...history.reads
      .filter((read) => read.id === id)
      .map((read) => ({ by: "get", since: read.began, ended: read.ended, found: read.found })),
    ...lookSights(history.looks, id),
    { by: "the end", since: Infinity, ended: Infinity, found }
  ]
  checkTokens(writes, sights, say)
  const placesOf = checkPlaces(acknowledged, sights, settings, say)
  const versions = final.versions?.get(id)
  if (versions !== undefined && !settings.nodesDie) checkCount(writes, placesOf, versions, settings, say)
  checkOrder(acknowledged, settings, say)
  checkConditions(writes, acknowledged, sights, settings, say)
  for (const sight of sights) checkSight(writes, acknowledged, sight, settings, say)
  checkLast(writes, found, say)
}

/** How often a look has found each token. */
interface Counted {
  readonly by: string
  readonly since: number
  readonly times: ReadonlyMap<string, number>
}

const counted = ({ by, hits, since }: Pick<Look, "hits" | "since"> & { readonly by: string }): Counted => {
  const times = new Map<string, number>()
  for (const { base = "" } of hits) times.set(base, (times.get(base) ?? 0) + 1)
  return { by, since, times }
}

/** Documents without an id of ours are told apart by their tokens. */
const checkNameless = ({ ended, outcome, token }: Write, looks: ReadonlyArray<Counted>, say: Say): void => {
  for (const { by, since, times: all } of looks) {
    const times = all.get(token) ?? 0
    if (times > 1) say("duplicated", `${by} found it ${times} times`)
    if (times > 0 && outcome._tag === "refused") say("wrong", `${by} found it, though it was refused`)
    if (times === 0 && outcome._tag === "acknowledged" && ended < since)
      say("lost", `${by} did not find it, though it was acknowledged`)
  }
}

const checkFeed = (
  { by, client, doubtful, heard, inputs, isOver, summary }: Feed,
  about: (name: string) => Say
): void => {
  const feed = `the ${by} of ${client}`
  const known = new Set(inputs)
  const times = new Map<string, number>()
  for (const token of heard) times.set(token, (times.get(token) ?? 0) + 1)
  for (const [token, count] of times) {
    if (!known.has(token)) about(token)("wrong", `${feed} gave an outcome of it, and it did not go in`)
    if (count > 1) about(token)("duplicated", `${feed} gave ${count} outcomes of it`)
  }
  if (isOver && summary === undefined) {
    const missing = inputs.filter((token) => !times.has(token) && !doubtful.has(token))
    for (const token of missing) about(token)("lost", `${feed} gave no outcome of it`)
  }
  if (summary === undefined) return
  const { failed, succeeded, total } = summary
  if (total !== inputs.length || succeeded + failed !== total || failed !== heard.length) {
    const what = `${inputs.length} inputs and ${heard.length} failures are counted as ${JSON.stringify(summary)}`
    about(feed)("lost", what)
  }
}

/** All that cannot be, in the order in which it is found. */
export const check = (history: History, final: Final, settings: Settings): ReadonlyArray<Violation> => {
  const violations: Array<Violation> = []
  const about =
    (name: string): Say =>
    (kind, what) =>
      void violations.push({ kind, about: name, what })
  const named = new Set(history.writes.flatMap(({ id }) => (id === undefined ? [] : [id])))
  for (const id of named) checkId(history, final, id, settings, about(id))
  const nameless = history.writes.filter(({ id }) => id === undefined)
  const looks = [...history.looks, { by: "the end", client: "the test", since: Infinity, hits: final.docs }]
  const countedLooks = looks.map(counted)
  for (const write of nameless) checkNameless(write, countedLooks, about(write.token))

  const tokens = new Set(nameless.map(({ token }) => token))
  for (const { by, client, hits } of looks) {
    const ids = new Set<string>()
    for (const { base, id } of hits) {
      if (ids.has(id)) about(id)("duplicated", `${by} of ${client} gave it twice`)
      ids.add(id)
      if (!named.has(id) && !tokens.has(base ?? ""))
        about(id)("wrong", `${by} of ${client} found ${base}, which nobody has written`)
    }
  }
  for (const feed of history.feeds) checkFeed(feed, about)
  return violations
}

/** What went wrong, each time with all that the history has about it. */
export const explain = (violations: ReadonlyArray<Violation>, history: History): string =>
  [...new Set(violations.map(({ about }) => about))]
    .slice(0, 5)
    .map((about) => {
      const mine = violations.filter((one) => one.about === about).slice(0, 10)
      return [
        ...mine.map(({ kind, what }) => `${about}: ${kind}: ${what}`),
        excerpt(history, about).replace(/^/gm, "    ")
      ].join("\n")
    })
    .join("\n\n")
