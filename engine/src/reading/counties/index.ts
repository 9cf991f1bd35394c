// Files of several counties parted into counties, each with its own sheets.
export { countiesOf, sheetsOfCounty } from "./counties-of.js";
export type { CountiesReading, CountyFile, CountySheets } from "./counties-of.js";
export type { CountyRows } from "./county-parts.js";
