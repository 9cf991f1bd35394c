// Colours of a workbook to #rrggbb: written out, by their number in the palette, or by the theme, made lighter or darker.
import type { Attributes } from "../read/scan-xml.js";
import { scanXml } from "../read/scan-xml.js";

/** What colours are resolved against. */
export interface Palette {
  /** The theme's, in the order in which files count them. */
  readonly theme: readonly string[];
  /** Those by number that a file spells out in place of the usual ones. */
  readonly indexed: readonly string[];
}

/** The theme that programs use where a file has none. */
const officeTheme = "ffffff 000000 eeece1 1f497d 4f81bd c0504d 9bbb59 8064a2 4bacc6 f79646 0000ff 800080".split(" ");

/** Source: ECMA-376, part 1, 18.8.27; the first eight stand twice. */
const usual = (
  "000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff " +
  "800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff " +
  "000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 " +
  "3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

const inTheme = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** The colours of a theme's part; the usual ones where there is no part. */
export function themeColours(xml: string | undefined): readonly string[] {
  const colours = [...officeTheme];
  let place = -1;
  scanXml(xml ?? "", {
    open(name, attributes) {
      if (inTheme.includes(name)) place = inTheme.indexOf(name);
      const value = name === "srgbClr" ? attributes("val") : name === "sysClr" ? attributes("lastClr") : undefined;
      if (place < 0 || value === undefined || !/^[0-9a-f]{6}$/i.test(value)) return;
      colours[place] = value.toLowerCase();
      place = -1;
    },
    close(name) {
      if (inTheme.includes(name)) place = -1;
    },
    text() {},
  });
  return colours;
}

/** The colour that a tag names by its attributes; none for an automatic one, and for what is no colour. */
export function colourOf(attributes: Attributes, { theme, indexed }: Palette): string | undefined {
  const [written, place, number] = [attributes("rgb"), attributes("theme"), attributes("indexed")];
  const found =
    written !== undefined
      ? (/^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(written)?.[1] ?? "")
      : place !== undefined
        ? (theme[Number(place)] ?? "")
        : number !== undefined
          ? (indexed[Number(number)] ?? usual[Number(number)] ?? "")
          : "";
  if (found === "") return undefined;
  const tint = Number(attributes("tint") ?? 0);
  return `#${(Number.isFinite(tint) && tint !== 0 ? tinted(found, tint) : found).toLowerCase()}`;
}

/** Lighter (up to 1) or darker (down to -1) in HSL, as ECMA-376, part 1, 18.8.19 has it. */
const tinted = (colour: string, tint: number): string => {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const light = (high + low) / 2;
  const next = Math.min(1, Math.max(0, tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint));
  if (high === low) return hexOf([next, next, next]);
  const saturation = (high - low) / (light > 0.5 ? 2 - high - low : high + low);
  const turn =
    high === red
      ? (green - blue) / (high - low) + (green < blue ? 6 : 0)
      : high === green
        ? (blue - red) / (high - low) + 2
        : (red - green) / (high - low) + 4;
  const chroma = saturation * Math.min(next, 1 - next);
  return hexOf(
    [0, 8, 4].map((shift) => {
      const part = (shift + turn * 2) % 12;
      return next - chroma * Math.max(-1, Math.min(part - 3, 9 - part, 1));
    }),
  );
};

const hexOf = (parts: readonly number[]): string =>
  parts
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("");
