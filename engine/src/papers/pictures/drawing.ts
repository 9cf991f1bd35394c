// The signs of a drawing: the few shapes of SVG that the pictures are made of, and how much room a text takes.

/** A drawing: SVG that stands by itself, and its size in pixels of the screen (96 to the inch). */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Typefaces of Windows, WPS, macOS and Linux that have Chinese signs, the likeliest first. */
const family = "'Microsoft YaHei','SimHei','PingFang SC','Noto Sans CJK SC','Noto Sans SC',sans-serif";

/** Colours, each told apart from the next in grey print too. */
export const colours = {
  ink: "#1f2937",
  faint: "#d1d5db",
  ground: "#ffffff",
  good: "#2f855a",
  bad: "#c2410c",
  doubt: "#a16207",
  none: "#64748b",
} as const;

/** Attributes by their names; a number is written with at most two decimals. */
type Attributes = Readonly<Record<string, string | number>>;

const written = (value: string | number): string =>
  typeof value === "number" ? String(Math.round(value * 100) / 100) : escaped(value);

/** Text as it may stand in XML. */
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** An element with its attributes and what it holds. */
export const element = (name: string, attributes: Attributes, inside = ""): string => {
  const all = Object.entries(attributes).map(([key, value]) => ` ${key}="${written(value)}"`);
  return inside === "" ? `<${name}${all.join("")}/>` : `<${name}${all.join("")}>${inside}</${name}>`;
};

/** A line of text. */
export const textAt = (text: string, x: number, y: number, more: Attributes = {}): string =>
  element("text", { x, y, ...more }, escaped(text));

/** A whole drawing on white ground: a page that is dark has no say in what is printed. */
export const drawing = (width: number, height: number, fontSize: number, parts: readonly string[]): Drawing => ({
  svg: element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "font-family": family,
      "font-size": fontSize,
      fill: colours.ink,
    },
    element("rect", { width, height, fill: colours.ground }) + parts.join(""),
  ),
  width,
  height,
});

/** About how wide a text is in the size of its letters: a Chinese sign is one wide, any other a little over half. */
export const textWidth = (text: string): number => {
  let width = 0;
  for (const sign of text) width += (sign.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.58;
  return width;
};

/** A text that is no wider than so many letters, cut with an ellipsis where it is. */
export const textWithin = (text: string, most: number): string => {
  if (textWidth(text) <= most) return text;
  let kept = "";
  for (const sign of text) {
    if (textWidth(`${kept}${sign}…`) > most) break;
    kept += sign;
  }
  return `${kept}…`;
};
