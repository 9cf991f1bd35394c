// Bars against a limit, lying: at each its name, its number and a word for how it stands.
import { colours, drawing, element, textAt, textWidth, textWithin, type Drawing } from "./drawing.js";

/** How a bar stands against its limit; `none` where nothing is asked of it. */
export type BarState = "good" | "bad" | "doubt" | "none";

/** A bar. */
export interface Bar {
  readonly name: string;
  /** Null where there is none: the bar's place says so. */
  readonly value: number | null;
  /** The number as it is printed, with a word for how it stands: 「0.612 超限」. */
  readonly printed: string;
  /** The limit or threshold of this bar, and how it is printed. */
  readonly limit?: { readonly value: number; readonly printed: string };
  readonly state: BarState;
}

/** Bars of one unit, one under the other. */
export interface BarsPicture {
  readonly kind: "bars";
  readonly bars: readonly Bar[];
  /** What the marks across the bars are: 「竖线为上限」. */
  readonly limitName?: string;
}

const [width, fontSize, row, thick, gap] = [600, 13, 26, 14, 8];
/** Room for the longest name of an indicator in either language. */
const widestName = 320;

/**
 * Draws bars from one zero to the widest of values and limits, a mark across each at its limit.
 *
 * Lengths: pixels of the screen; 600 wide, 26 high for each bar. Zeros and missing: a bar of 0 has no length, one without a value none
 * and its printed text alone. Values below zero are drawn as 0.
 */
export function drawBars({ bars, limitName }: BarsPicture): Drawing {
  const names = Math.min(widestName, Math.max(0, ...bars.map(({ name }) => textWidth(name))) * fontSize);
  const numbers = Math.max(0, ...bars.map(({ printed }) => textWidth(printed))) * fontSize;
  const from = names + gap;
  const room = width - from - numbers - 2 * gap;
  const top = Math.max(...bars.flatMap(({ value, limit }) => [value ?? 0, limit?.value ?? 0]), 0) || 1;
  const x = (value: number): number => from + (Math.max(0, value) / top) * room;
  const foot = limitName === undefined ? 0 : row;
  const drawn = bars.map(({ name, value, printed, limit, state }, at) => {
    const y = at * row;
    const middle = y + row / 2;
    return [
      textAt(textWithin(name, names / fontSize + 0.01), names, middle, { "text-anchor": "end", dy: "0.35em" }),
      element("rect", { x: from, y: y + (row - thick) / 2, width: room, height: thick, fill: "#f3f4f6" }),
      element("rect", {
        x: from,
        y: y + (row - thick) / 2,
        width: x(value ?? 0) - from,
        height: thick,
        fill: colours[state],
      }),
      limit === undefined
        ? ""
        : element("line", {
            x1: x(limit.value),
            x2: x(limit.value),
            y1: y + 2,
            y2: y + row - 2,
            stroke: colours.ink,
            "stroke-width": 2,
          }),
      textAt(printed, from + room + gap, middle, { dy: "0.35em", fill: value === null ? colours.none : colours.ink }),
    ].join("");
  });
  const height = bars.length * row + foot;
  const below =
    limitName === undefined ? [] : [textAt(limitName, from, height - row / 2, { dy: "0.35em", fill: colours.none })];
  return drawing(width, height, fontSize, [...drawn, ...below]);
}
