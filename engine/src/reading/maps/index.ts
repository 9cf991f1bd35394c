// Maps of a county's townships.
export { readTownshipMap } from "./read-map.js";
export type { MapRead } from "./read-map.js";
export type { MapArea, MapPoint, TownshipMap } from "./township-map.js";
