/** The chart of the README: what clients take beside each other. */
import * as Vega from "vega"
import * as VegaLite from "vega-lite"
import type { Results } from "./results.ts"
import { go, official, ours, pythonAsync, pythonSync, undici } from "./works.ts"

const shown = new Map([
  ["get", "get"],
  ["search", "search, 100 hits"],
  ["aggregations", "500 buckets"],
  ["index", "index one"],
  ["bulk", "bulk"],
  ["scan", "scan"]
])

const colours = new Map([
  [ours, "#0b7a75"],
  [undici, "#9aa5b1"],
  [go, "#4098d7"],
  [pythonSync, "#9446ed"],
  [pythonAsync, "#da4a91"]
])

/** CPU of every client as a part of what the official client for JavaScript takes, as SVG. */
export const chart = ({ works }: Results): Promise<string> => {
  const values = works.flatMap(({ figures, name }) => {
    const whole = figures.find(({ subject }) => subject === official)?.cpu
    const work = shown.get(name)
    if (whole === undefined || work === undefined) return []
    return figures
      .filter(({ subject }) => colours.has(subject))
      .map(({ cpu, subject }) => ({ work, client: subject, part: cpu / whole }))
  })
  const clients = [...colours.keys()].filter((client) => values.some((value) => value.client === client))
  const specification = VegaLite.compile({
    background: "white",
    padding: 12,
    width: { step: 18 },
    height: 220,
    title: {
      text: "CPU of the client for one unit of work, as a part of @elastic/elasticsearch's",
      subtitle: "below the line is less, above it more, on a logarithmic scale",
      anchor: "start"
    },
    data: { values },
    // From what it is compared with, upwards or downwards: less than a tenth to more than ten times has to fit.
    mark: "bar",
    encoding: {
      x: { field: "work", type: "nominal", sort: [...shown.values()], title: null, axis: { labelAngle: 0 } },
      xOffset: { field: "client", sort: clients },
      y: {
        field: "part",
        type: "quantitative",
        title: null,
        scale: { type: "log", base: 2, domain: [0.5, 16] },
        axis: { format: "%", values: [0.5, 1, 2, 4, 8, 16] }
      },
      y2: { datum: 1 },
      color: {
        field: "client",
        type: "nominal",
        title: null,
        legend: { orient: "bottom", labelLimit: 0, columns: 3 },
        scale: { domain: clients, range: clients.map((client) => colours.get(client) ?? "black") }
      }
    },
    config: { font: "system-ui, sans-serif", view: { stroke: null } }
  })
  return new Vega.View(Vega.parse(specification.spec), { renderer: "none" }).toSVG()
}
