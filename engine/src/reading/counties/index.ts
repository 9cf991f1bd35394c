// Files of several counties parted into counties, each with its own sheets.
export { countiesOf, sheetsOfCounty } from "./counties-of.js";
export type { CountiesReading, CountySheets } from "./counties-of.js";
export type { CountyFile } from "./county-file.js";
export type { CountyRows } from "./county-parts.js";
