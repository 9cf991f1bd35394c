// A roll-up as sheets.
export { countiesSheet } from "./counties-sheet.js";
export { countyBlock } from "./county-block.js";
export { listedCounty } from "./listed-county.js";
export type { ListedCounty, ListedStage } from "./listed-county.js";
export { maxCountySheets, provinceSheets } from "./province-sheets.js";
export type { CountyTold } from "./province-sheets.js";
