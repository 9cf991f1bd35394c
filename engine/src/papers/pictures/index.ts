// Pictures as data, and their drawings.
export type { Bar, BarState, BarsPicture } from "./bars.js";
export type { ShadedPlace } from "./depth.js";
export type { MapPicture, MapPlace } from "./map.js";
export type { TilesPicture } from "./tiles.js";
export type { Drawing } from "./drawing.js";
export type { Picture } from "./picture.js";
export { drawPicture } from "./draw-picture.js";
