/** Checks the forms in which points are written. Points are kept in the source only: nothing searches them. */
import type { Leaf } from "../mapping/tree.ts"
import { isObject, type Json, NotSimulated } from "../model.ts"
import { illegalArgument } from "../problems.ts"
import { javaDouble } from "../javaText.ts"

const notSimulated = (): NotSimulated => new NotSimulated("geo_point of a form that is not valid")

const numberOf = (value: Json | undefined): number => {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value
  if (typeof number === "number" && Number.isFinite(number)) return number
  throw notSimulated()
}

const checkRange = (name: string, lat: number, lon: number): void => {
  if (lat < -90 || lat > 90) throw illegalArgument(`illegal latitude value [${javaDouble(lat)}] for ${name}`)
  if (lon < -180 || lon > 180)
    throw illegalArgument(`illegal longitude value [${javaDouble(lon)}] for ${name}`)
}

const checkZ = (rest: ReadonlyArray<unknown>, leaf: Leaf): void => {
  if (rest.length > 1 || (rest.length === 1 && leaf.parameters["ignore_z_value"] === false))
    throw notSimulated()
}

const checkText = (name: string, text: string, leaf: Leaf): void => {
  const point = /^point\s*\(\s*(\S+)\s+(\S+)\s*(\S+)?\s*\)$/i.exec(text.trim())
  if (point !== null) {
    checkZ(point[3] === undefined ? [] : [point[3]], leaf)
    checkRange(name, numberOf(point[2]), numberOf(point[1]))
  } else if (text.includes(",")) {
    const [lat, lon, ...rest] = text.split(",")
    checkZ(rest, leaf)
    checkRange(name, numberOf(lat?.trim()), numberOf(lon?.trim()))
  } else if (!/^[0-9b-hjkmnp-z]{1,12}$/.test(text)) throw notSimulated()
}

/** Throws what the server refuses; of the ways to be wrong only the common ones are known. */
export const checkGeoPoint = (name: string, value: Json, leaf: Leaf): void => {
  if (typeof value === "string") return checkText(name, value, leaf)
  if (Array.isArray(value)) {
    const [lon, lat, ...rest]: ReadonlyArray<Json> = value
    if (typeof lon !== "number" || typeof lat !== "number") throw notSimulated()
    checkZ(rest, leaf)
    return checkRange(name, lat, lon)
  }
  if (!isObject(value)) throw notSimulated()
  const { coordinates, lat, lon, type, ...rest } = value
  if (Object.keys(rest).length > 0) throw notSimulated()
  if (coordinates === undefined) {
    if (type !== undefined) throw notSimulated()
    return checkRange(name, numberOf(lat), numberOf(lon))
  }
  if (String(type).toLowerCase() !== "point" || !Array.isArray(coordinates)) throw notSimulated()
  return checkGeoPoint(name, coordinates, leaf)
}
