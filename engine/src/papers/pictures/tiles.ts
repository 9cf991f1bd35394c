// Places as tiles side by side, where there is no map: each with its name and its number, shaded by it.
import type { ShadedPlace } from "./depth.js";
import { shadeOf } from "./depth.js";
import { colours, drawing, element, textAt, textWithin, type Drawing } from "./drawing.js";

/** Tiles in the order of reading. */
export interface TilesPicture {
  readonly kind: "tiles";
  readonly places: readonly ShadedPlace[];
  /** What the numbers are, below: 「未达标学校 / 全部学校」. */
  readonly note?: string;
}

const [width, fontSize, gap, foot, line] = [600, 13, 4, 22, 1] as const;
/** From so many places on the tiles are smaller. */
const many = 25;

/** Draws the tiles, five to a row, or eight where there are many. Lengths: pixels of the screen. */
export function drawTiles({ places, note }: TilesPicture): Drawing {
  const dense = places.length > many;
  const [across, high] = dense ? [8, 34] : [5, 40];
  const wide = (width - (across - 1) * gap) / across;
  const size = dense ? 10 : fontSize;
  const drawn = places.map((place, at) => {
    const [x, y] = [(at % across) * (wide + gap), Math.floor(at / across) * (high + gap)];
    const { fill, ink } = shadeOf(place);
    const written = (text: string, dy: number, more = {}): string =>
      textAt(textWithin(text, wide / size - 0.5), x + wide / 2, y + dy, {
        "text-anchor": "middle",
        "font-size": size,
        fill: ink,
        ...more,
      });
    return [
      // The line lies half outside of what it goes around.
      element("rect", {
        x: x + line / 2,
        y: y + line / 2,
        width: wide - line,
        height: high - line,
        rx: 3,
        fill,
        stroke: colours.faint,
        "stroke-width": line,
      }),
      written(place.name, high * 0.42),
      written(place.printed, high * 0.84, { "font-weight": "bold" }),
    ].join("");
  });
  const rows = Math.ceil(places.length / across) * (high + gap);
  const below =
    note === undefined ? [] : [textAt(note, 0, rows + foot * 0.65, { fill: colours.none, "font-size": 11 })];
  return drawing(width, Math.max(1, rows + (note === undefined ? 0 : foot)), fontSize, [...drawn, ...below]);
}
