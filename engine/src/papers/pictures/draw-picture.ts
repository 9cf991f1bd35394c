// A picture's data to its drawing, whatever kind it is of.
import { drawBars } from "./bars.js";
import { drawMap } from "./map.js";
import { drawTiles } from "./tiles.js";
import type { Drawing } from "./drawing.js";
import type { Picture } from "./picture.js";

const drawers: { readonly [K in Picture["kind"]]: (picture: Extract<Picture, { kind: K }>) => Drawing } = {
  bars: drawBars,
  tiles: drawTiles,
  map: drawMap,
};

/**
 * Draws a picture as SVG (绘图) with labels as text, so that it is read, searched and scaled.
 *
 * Rule: by its kind: bars, tiles or a map. Units: `width` and `height` in pixels of the screen, 96 to the inch. Zeros and missing: as the
 * kind of picture says; what is missing is said in words, never drawn as zero. None: a picture of nothing is an empty ground. Errors: none
 * thrown for data. Source: the shapes are those of SVG 1.1.
 *
 * @example
 * drawPicture({ kind: "bars", bars: [{ name: "A", value: 1, printed: "1.00", state: "good" }] }).height // => 26
 */
export const drawPicture = (picture: Picture): Drawing =>
  (drawers[picture.kind] as (picture: Picture) => Drawing)(picture);
