/** The cases of all functions. */
import type { Case } from "./case.ts"
import * as aggregate from "./aggregate.ts"
import * as timeSeries from "./timeSeries.ts"
import * as grouping from "./grouping.ts"
import * as conditional from "./conditional.ts"
import * as conversion from "./conversion.ts"
import * as dates from "./dates.ts"
import * as ip from "./ip.ts"
import * as math from "./math.ts"
import * as multivalue from "./multivalue.ts"
import * as search from "./search.ts"
import * as spatial from "./spatial.ts"
import * as strings from "./strings.ts"
import * as vector from "./vector.ts"

export const all: { readonly [category: string]: ReadonlyArray<Case> } = {
  aggregate: aggregate.cases,
  "time-series": timeSeries.cases,
  grouping: grouping.cases,
  conditional: conditional.cases,
  conversion: conversion.cases,
  "date-time": dates.cases,
  ip: ip.cases,
  math: math.cases,
  multivalue: multivalue.cases,
  search: search.cases,
  spatial: spatial.cases,
  string: strings.cases,
  vector: vector.cases
}
