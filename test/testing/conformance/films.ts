/** Real films with an explicit mapping, and small collections that several topics look at. */
import { readFileSync } from "node:fs"
import type { Document, Given } from "./case.ts"

interface Film {
  readonly [field: string]: string | number | null
}

/** The package exports no data to Node, hence the path. */
const moviesFile = new URL("../../../node_modules/vega-datasets/data/movies.json", import.meta.url)

const read = (): ReadonlyArray<Film> => JSON.parse(readFileSync(moviesFile, "utf8"))

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

/** `Jun 12 1998` as `1998-06-12`. */
const isoDate = (text: string): string => {
  const [month = "", day = "", year = ""] = text.split(" ")
  return `${year}-${String(months.indexOf(month) + 1).padStart(2, "0")}-${day}`
}

const documentOf = (film: Film): Document => ({
  title: film["Title"],
  released: isoDate(String(film["Release Date"])),
  rating: film["MPAA Rating"],
  genre: film["Major Genre"],
  kind: film["Creative Type"],
  director: film["Director"],
  distributor: film["Distributor"],
  source: film["Source"],
  // Left out where it is not known; in the other fields that is a null.
  ...(film["Running Time min"] === null ? {} : { minutes: film["Running Time min"] }),
  gross: film["Worldwide Gross"],
  budget: film["Production Budget"],
  tomatoes: film["Rotten Tomatoes Rating"],
  imdb: film["IMDB Rating"],
  votes: film["IMDB Votes"]
})

/** 640 films: every fifth of 3,201, with letters that are not ASCII, a title that is a number, and one without. */
export const films: Given = {
  settings: {
    number_of_shards: 1,
    number_of_replicas: 0,
    analysis: {
      analyzer: { words: { type: "custom", tokenizer: "standard", filter: ["lowercase", "stop"] } }
    }
  },
  mappings: {
    properties: {
      title: {
        type: "text",
        fields: { raw: { type: "keyword" }, words: { type: "text", analyzer: "words" } }
      },
      released: { type: "date", format: "yyyy-MM-dd" },
      rating: { type: "keyword" },
      genre: { type: "keyword" },
      kind: { type: "keyword" },
      director: { type: "text", fields: { raw: { type: "keyword" } } },
      distributor: { type: "keyword" },
      source: { type: "text", fields: { raw: { type: "keyword" } } },
      minutes: { type: "short" },
      gross: { type: "long" },
      budget: { type: "long" },
      tomatoes: { type: "byte" },
      imdb: { type: "double" },
      votes: { type: "integer" }
    }
  },
  documents: read()
    .filter((_, at) => at % 5 === 3)
    .map(documentOf)
}

/** Three recipes whose steps and their tools are nested. */
export const recipes: Given = {
  mappings: {
    properties: {
      name: { type: "text", fields: { raw: { type: "keyword" } } },
      serves: { type: "integer" },
      tags: { type: "keyword" },
      steps: {
        type: "nested",
        properties: {
          action: { type: "keyword" },
          text: { type: "text" },
          minutes: { type: "integer" },
          tools: { type: "nested", properties: { name: { type: "keyword" }, price: { type: "double" } } }
        }
      }
    }
  },
  documents: {
    soup: {
      name: "Leek and potato soup",
      serves: 4,
      tags: ["vegetarian", "soup"],
      steps: [
        { action: "chop", text: "Chop the leeks", minutes: 10, tools: [{ name: "knife", price: 30 }] },
        {
          action: "boil",
          text: "Boil the potatoes until soft",
          minutes: 20,
          tools: [
            { name: "pot", price: 55.5 },
            { name: "spoon", price: 3 }
          ]
        },
        { action: "blend", text: "Blend the soup", minutes: 5 }
      ]
    },
    bread: {
      name: "Plain white bread",
      serves: 8,
      tags: ["vegan", "bread"],
      steps: [
        { action: "knead", text: "Knead the dough", minutes: 15 },
        { action: "bake", text: "Bake until brown", minutes: 45, tools: [{ name: "oven", price: 400 }] }
      ]
    },
    salad: {
      name: "Potato salad",
      serves: 4,
      tags: ["vegetarian"],
      steps: {
        action: "boil",
        text: "Boil the potatoes in their skin",
        minutes: 25,
        tools: [{ name: "pot", price: 40 }]
      }
    },
    water: { name: "A glass of water", serves: 1 }
  }
}
