// A map of places: each shaded by its number, numbered, and named in a list beside it.
import type { ShadedPlace } from "./depth.js";
import { shadeOf } from "./depth.js";
import { colours, drawing, element, textAt, textWidth, textWithin, type Drawing } from "./drawing.js";
import type { Rings } from "./project-rings.js";
import { middleOf, projectRings } from "./project-rings.js";

/** A place with its outlines; one that the map does not show has none, and is in the list alone. */
export interface MapPlace extends ShadedPlace {
  readonly rings: Rings;
}

/** A map. */
export interface MapPicture {
  readonly kind: "map";
  readonly places: readonly MapPlace[];
  /** Whether the outlines are in degrees. */
  readonly degrees: boolean;
  readonly note?: string;
}

const [mapWidth, mapHeight, listWidth, fontSize, foot] = [380, 300, 210, 12, 22] as const;

/** Draws the map with its list. Lengths: pixels of the screen; a list of more than twenty is set closer. */
export function drawMap({ places, degrees, note }: MapPicture): Drawing {
  const shown = projectRings(
    places.map(({ rings }) => rings),
    degrees,
    { width: mapWidth, height: mapHeight },
  );
  const height = Math.max(shown.height, Math.min(mapHeight, places.length * 16));
  const areas = places.map((place, at) => {
    const { fill } = shadeOf(place);
    return element("path", {
      d: pathOf(shown.places[at]!),
      fill,
      "fill-rule": "evenodd",
      stroke: colours.none,
      "stroke-width": 0.7,
    });
  });
  const labels = places.map((place, at) => {
    const rings = shown.places[at]!;
    if (rings.length === 0) return "";
    const { x, y, width } = middleOf(rings);
    const named = `${at + 1} ${place.name}`;
    const text = textWidth(named) * 11 <= width ? named : String(at + 1);
    return textAt(text, x, y, { "text-anchor": "middle", dy: "0.35em", "font-size": 11, fill: shadeOf(place).ink });
  });
  const line = places.length === 0 ? 0 : Math.min(16, height / places.length);
  const size = Math.min(fontSize, line * 0.8);
  const list = places.map((place, at) => {
    const y = (at + 0.5) * line;
    const name = textWithin(`${at + 1} ${place.name}`, (listWidth - 70) / size);
    return (
      element("rect", {
        x: mapWidth + 10,
        y: y - size / 2,
        width: size,
        height: size,
        fill: shadeOf(place).fill,
        stroke: colours.faint,
      }) +
      textAt(name, mapWidth + 14 + size, y, { dy: "0.35em", "font-size": size }) +
      textAt(place.printed, mapWidth + 6 + listWidth, y, { dy: "0.35em", "font-size": size, "text-anchor": "end" })
    );
  });
  const below =
    note === undefined ? [] : [textAt(note, 0, height + foot * 0.65, { fill: colours.none, "font-size": 11 })];
  return drawing(mapWidth + 10 + listWidth, height + (note === undefined ? 0 : foot), fontSize, [
    ...areas,
    ...labels,
    ...list,
    ...below,
  ]);
}

const pathOf = (rings: Rings): string =>
  rings
    .map((ring) => `M${ring.map(([x, y]) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`).join("L")}Z`)
    .join("");
