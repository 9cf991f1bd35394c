// The styles of an .xlsx: for each number that cells name, its font, fill, borders, places and number format.
import { maximumFormat } from "../read/limits.js";
import { builtInFormats } from "../read/number-formats.js";
import type { Attributes } from "../read/scan-xml.js";
import { scanXml } from "../read/scan-xml.js";
import { isTrue } from "../read/xml.js";
import { colourOf } from "./colours.js";
import type { CellLook, FontLook, HorizontalPlace, LineLook, VerticalPlace } from "./looks.js";
import { maximumStyles } from "./limits.js";

type Changing<T> = { -readonly [Key in keyof T]: T[Key] };
type Borders = Changing<CellLook["borders"]>;
interface Style {
  readonly number: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  alignment: Partial<CellLook>;
}

const sides = ["top", "right", "bottom", "left"] as const;
const numbers: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  37: "#,##0;-#,##0",
  38: "#,##0;[Red]-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;[Red]-#,##0.00",
  49: "@",
};

/** Reads the part; without one there are no styles. */
export function stylePart(xml: string | undefined, theme: readonly string[]): readonly CellLook[] {
  const formats = new Map<number, string>();
  const fonts: Changing<FontLook>[] = [];
  const fills: { pattern: string; front?: string | undefined; back?: string | undefined }[] = [];
  const borders: Borders[] = [];
  const styles: Style[] = [];
  const indexed: string[] = [];
  const palette = { theme, indexed };
  let list = "";
  let side: (typeof sides)[number] | null = null;
  let line = "";

  const inFont = (name: string, attributes: Attributes): void => {
    const font = fonts[fonts.length - 1];
    if (font === undefined) return;
    const isSet = attributes("val") === undefined || isTrue(attributes("val"));
    const size = Number(attributes("val"));
    if (name === "name") font.name = (attributes("val") ?? "").slice(0, 64);
    else if (name === "sz" && size > 0 && size <= 409) font.size = size;
    else if (name === "b" && isSet) font.bold = true;
    else if (name === "i" && isSet) font.italic = true;
    else if (name === "strike" && isSet) font.strike = true;
    else if (name === "u" && attributes("val") !== "none")
      font.underline = attributes("val")?.startsWith("double") === true ? "double" : "single";
    else if (name === "color") Object.assign(font, someOf("color", colourOf(attributes, palette)));
  };
  const inFill = (name: string, attributes: Attributes): void => {
    const fill = fills[fills.length - 1];
    if (fill === undefined) return;
    if (name === "patternFill") fill.pattern = attributes("patternType") ?? "none";
    else if (name === "gradientFill") fill.pattern = "solid";
    else if (name === "fgColor" || name === "color") fill.front ??= colourOf(attributes, palette);
    else if (name === "bgColor") fill.back = colourOf(attributes, palette);
  };
  const inBorder = (name: string, attributes: Attributes): void => {
    const border = borders[borders.length - 1];
    const found = sides.find((each) => each === name || (each === "left" ? "start" : "end") === name);
    if (found !== undefined) {
      side = found;
      line = attributes("style") ?? "none";
      if (border !== undefined && line !== "none") border[side] = { style: line, color: "#000000" };
    } else if (name === "color" && side !== null && border?.[side] !== undefined)
      border[side] = { style: line, color: colourOf(attributes, palette) ?? "#000000" } satisfies LineLook;
  };

  scanXml(xml ?? "", {
    open(name, attributes) {
      if (lists.has(name)) list = name;
      else if (list === "indexedColors" && name === "rgbColor")
        indexed.push(/[0-9a-f]{6}$/i.exec(attributes("rgb") ?? "")?.[0] ?? "000000");
      else if (name === "numFmt" && list === "numFmts")
        formats.set(Number(attributes("numFmtId")), attributes("formatCode") ?? "");
      else if (list === "fonts") {
        if (name !== "font") inFont(name, attributes);
        else if (fonts.length < maximumStyles) fonts.push({});
      } else if (list === "fills") {
        if (name !== "fill") inFill(name, attributes);
        else if (fills.length < maximumStyles) fills.push({ pattern: "none" });
      } else if (list === "borders") {
        if (name !== "border") inBorder(name, attributes);
        else if (borders.length < maximumStyles) borders.push({});
      } else if (list === "cellXfs") {
        if (name === "xf" && styles.length < maximumStyles) styles.push(styleOf(attributes));
        const style = styles[styles.length - 1];
        if (name === "alignment" && style !== undefined) style.alignment = alignmentOf(attributes);
      }
    },
    close(name) {
      if (name === list) list = "";
      if (sides.some((each) => each === name)) side = null;
    },
    text() {},
  });
  // Styles share their parts: thousands of styles with one font hold one font.
  return styles.map(({ number, font, fill, border, alignment }) => {
    const { pattern = "none", front, back } = fills[fill] ?? {};
    const code = formats.get(number) ?? numbers[number] ?? builtInFormats[number] ?? "General";
    return {
      font: fonts[font] ?? {},
      borders: borders[border] ?? {},
      vertical: "bottom",
      ...someOf("fill", pattern === "none" ? undefined : pattern === "solid" ? front : (back ?? front)),
      ...(code !== "General" && code.length <= maximumFormat && { format: code }),
      ...alignment,
    };
  });
}

const lists = new Set([
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "indexedColors",
]);

const styleOf = (attributes: Attributes): Style => ({
  number: Number(attributes("numFmtId") ?? 0),
  font: Number(attributes("fontId") ?? 0),
  fill: Number(attributes("fillId") ?? 0),
  border: Number(attributes("borderId") ?? 0),
  alignment: {},
});

const horizontals: Readonly<Record<string, HorizontalPlace>> = {
  left: "left",
  fill: "left",
  center: "center",
  centerContinuous: "center",
  right: "right",
  justify: "justify",
  distributed: "distributed",
};
const verticals: Readonly<Record<string, VerticalPlace>> = {
  top: "top",
  center: "center",
  justify: "center",
  distributed: "center",
};

const alignmentOf = (attributes: Attributes): Partial<CellLook> => {
  const indent = Number(attributes("indent") ?? 0);
  const turn = Number(attributes("textRotation") ?? 0);
  return {
    ...someOf("horizontal", horizontals[attributes("horizontal") ?? ""]),
    ...someOf("vertical", verticals[attributes("vertical") ?? ""]),
    ...(isTrue(attributes("wrapText")) && { wrap: true }),
    ...(indent > 0 && indent <= 250 && { indent }),
    ...(turn === 255
      ? { rotation: "vertical" }
      : turn > 0 && turn <= 180 && { rotation: turn > 90 ? 90 - turn : turn }),
  };
};

/** A value under its name, where there is one. */
const someOf = <Name extends string, Value>(name: Name, value: Value | undefined): Partial<Record<Name, Value>> =>
  value === undefined ? {} : ({ [name]: value } as Partial<Record<Name, Value>>);
