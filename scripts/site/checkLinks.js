/**
 * Whether every link of the built site leads somewhere: links and pictures of the pages, the anchors in them, and the
 * navigation, which TypeDoc packs into a script. Links to other sites are not followed. `node checkLinks.js FOLDER`.
 */
import { globSync, readFileSync } from "node:fs"
import { join, posix } from "node:path"
import { inflateSync } from "node:zlib"
import { Parser } from "htmlparser2"

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error("which folder?")

const isElsewhere = (link) => /^(?:[a-z][a-z+.-]*:|\/\/)/iu.test(link)

/** What a page points to, and what can be pointed to in it. */
const read = (file) => {
  const links = []
  const anchors = new Set()
  const parser = new Parser({
    onopentag: (_name, { href, id, src }) => {
      if (id !== undefined) anchors.add(id)
      for (const link of [href, src]) if (link !== undefined && !isElsewhere(link)) links.push(link)
    }
  })
  parser.end(readFileSync(join(folder, file), "utf8"))
  return { anchors, links }
}

const navigationLinks = ({ path, children = [] }) => [
  ...(path === undefined ? [] : [path]),
  ...children.flatMap(navigationLinks)
]

const navigation = () => {
  const script = readFileSync(join(folder, "assets/navigation.js"), "utf8")
  const packed = /"(?<data>[^"]+)"/u.exec(script)?.groups?.data ?? ""
  const links = JSON.parse(inflateSync(Buffer.from(packed, "base64")).toString("utf8")).flatMap(
    navigationLinks
  )
  if (links.length === 0) throw new Error("the navigation has no links: is it packed in another way now?")
  return links
}

const files = new Set(globSync("**/*.*", { cwd: folder }))
const pages = new Map([...files].filter((file) => file.endsWith(".html")).map((file) => [file, read(file)]))

/** What is wrong with a link in a page, if anything is. */
const faultOf = (page, link) => {
  const [path = "", anchor = ""] = link.split("#")
  const joined = posix.join(posix.dirname(page), decodeURI(path.replace(/\?.*/u, "")))
  const target = path === "" ? page : path.endsWith("/") ? posix.join(joined, "index.html") : joined
  if (!files.has(target)) return `${page}: there is no ${target} (${link})`
  const anchors = pages.get(target)?.anchors
  if (anchor === "" || anchors === undefined || anchors.has(decodeURIComponent(anchor))) return undefined
  return `${page}: ${target} has no #${anchor}`
}

const links = [
  ...[...pages].flatMap(([page, found]) => [...new Set(found.links)].map((link) => [page, link])),
  ...navigation().map((link) => ["index.html", link])
]
const faults = links.map(([page, link]) => faultOf(page, link)).filter((fault) => fault !== undefined)

for (const fault of faults.slice(0, 100)) process.stderr.write(`${fault}\n`)
process.stdout.write(`${pages.size} pages, ${links.length} links, ${faults.length} of them broken\n`)
if (faults.length > 0) process.exitCode = 1
