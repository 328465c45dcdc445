/** Parameters that are not to be given; a value of another type that has them does not fit. */
export type Absent<Names extends string> = { readonly [Name in Names]?: undefined }
