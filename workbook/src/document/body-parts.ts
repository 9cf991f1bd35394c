// What stands in the body of a document, as heights: paragraphs of lines, and tables of rows; each part says of itself how high it is.
import type { PageNumberEstimator } from "docx";
import type { Tables } from "./put-tables.js";
import { linesIn } from "./text-width.js";

type Body = Parameters<PageNumberEstimator>[0];

/** A paragraph, in twentieths of a point. A picture is one line. */
export interface LinesPart {
  readonly kind: "lines";
  readonly before: number;
  readonly after: number;
  readonly line: number;
  readonly lines: number;
  readonly onNewPage: boolean;
  readonly keepsNext: boolean;
  /** What leads here. */
  readonly bookmarks: readonly string[];
}

/** A table: the heights of its rows; the first stand again on every page. */
export interface RowsPart {
  readonly kind: "rows";
  readonly heights: readonly number[];
  readonly headers: number;
  /** Whether each row is kept with the next one. */
  readonly kept: readonly boolean[];
}

/** A part of the body. */
export type BodyPart = LinesPart | RowsPart;

/** The body's parts, and the room on a page. */
export interface MeasuredBody {
  readonly parts: readonly BodyPart[];
  readonly room: number;
}

type Node = readonly [name: string, inside: unknown];

/** The elements within one. */
const inside = (content: unknown): readonly Node[] =>
  Array.isArray(content) ? content.flatMap((each: unknown) => (isElement(each) ? Object.entries(each) : [])) : [];

const isElement = (value: unknown): value is object => value !== null && typeof value === "object";

const child = (content: unknown, name: string): unknown => inside(content).find(([own]) => own === name)?.[1];

const attributes = (content: unknown): Readonly<Record<string, unknown>> => {
  const own = isElement(content) && "_attr" in content ? content._attr : child(content, "_attr");
  return isElement(own) ? (own as Readonly<Record<string, unknown>>) : {};
};

const numberIn = (content: unknown, attribute: string): number => Number(attributes(content)[attribute] ?? 0);

/** Every element of a name below one. */
const below = (content: unknown, name: string): readonly unknown[] =>
  inside(content).flatMap(([own, each]) => (own === name ? [each] : below(each, name)));

/** Measures a body whose paragraphs have lines of a fixed height, and in which places are held for tables. */
export function measuredBody(body: Body, tables: Tables): MeasuredBody {
  const content = Object.values(body)[0];
  const section = child(content, "w:sectPr");
  const [size, margin] = [child(section, "w:pgSz"), child(section, "w:pgMar")];
  const width = numberIn(size, "w:w") - numberIn(margin, "w:left") - numberIn(margin, "w:right");
  return {
    parts: inside(content).flatMap((node) => partsOf(node, width, tables)),
    room: numberIn(size, "w:h") - numberIn(margin, "w:top") - numberIn(margin, "w:bottom"),
  };
}

const partsOf = ([name, content]: Node, width: number, tables: Tables): readonly BodyPart[] => {
  if (name === "w:sdt") return inside(child(content, "w:sdtContent")).flatMap((node) => partsOf(node, width, tables));
  if (name !== "w:p") return [];
  const text = textOf(content);
  const table = tables.get(text);
  if (table === undefined) return [linesOf(content, text, width)];
  const { heights, headers, kept } = table;
  return [{ kind: "rows", heights, headers, kept }];
};

const textOf = (content: unknown): string =>
  below(content, "w:t")
    .flatMap((each) => (Array.isArray(each) ? each : []))
    .filter((each) => typeof each === "string")
    .join("");

/** Half points of letters that no run gives a size. */
const usual = 21;
/** What a line that is not of a fixed height takes, in half points of its letters. */
const loose = 14;
/** English metric units to a twentieth of a point. */
const emu = 635;

const linesOf = (content: unknown, text: string, width: number): LinesPart => {
  const own = child(content, "w:pPr");
  const spacing = child(own, "w:spacing");
  const letters = numberIn(below(content, "w:sz")[0], "w:val") || usual;
  const picture = below(content, "wp:extent").reduce<number>(
    (high, each) => Math.max(high, numberIn(each, "cy") / emu),
    0,
  );
  const indent = "　".repeat(Math.round(numberIn(child(own, "w:ind"), "w:firstLine") / (letters * 10)));
  return {
    kind: "lines",
    before: numberIn(spacing, "w:before"),
    after: numberIn(spacing, "w:after"),
    line: picture > 0 ? picture : numberIn(spacing, "w:line") || letters * loose,
    lines: picture > 0 ? 1 : linesIn(indent + text, width / (letters * 10)),
    onNewPage: child(own, "w:pageBreakBefore") !== undefined,
    keepsNext: child(own, "w:keepNext") !== undefined,
    bookmarks: inside(content).flatMap(([name, each]) =>
      name === "w:bookmarkStart" ? [String(attributes(each)["w:name"])] : [],
    ),
  };
};
