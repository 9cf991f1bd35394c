// The pages of a document's headings, counted by heights, so that the contents name them and Word need not be asked to.
import type { PageNumberEstimator } from "docx";
import type { BodyPart, LinesPart, RowsPart } from "./body-parts.js";
import { measuredBody } from "./body-parts.js";
import type { Tables } from "./put-tables.js";
import { sum } from "./sum.js";

/** Where the next part goes: the page, and how far down. */
interface Place {
  readonly page: number;
  readonly down: number;
}

/** Fewer lines of a paragraph never stand alone on a page. */
const fewest = 2;

/** The page on which each bookmark stands, where parts follow each other down pages with so much room. */
export function bookmarkPages(parts: readonly BodyPart[], room: number): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  let place: Place = { page: 1, down: 0 };
  for (const [at, part] of parts.entries()) {
    const begun = begin(place, parts, at, room);
    if (part.kind === "lines") for (const name of part.bookmarks) pages.set(name, String(begun.page));
    place = part.kind === "lines" ? afterLines(begun, part, room) : afterRows(begun, part, room);
  }
  return pages;
}

/** Works out the pages for a document with these tables. */
export const headingPages =
  (tables: Tables): PageNumberEstimator =>
  (body) => {
    const { parts, room } = measuredBody(body, tables);
    return { bookmarks: bookmarkPages(parts, room) };
  };

const nextPage = ({ page, down }: Place): Place => (down === 0 ? { page, down } : { page: page + 1, down: 0 });

/** A part begins on the next page where it says so, or where it and what it is kept with do not fit. */
const begin = (place: Place, parts: readonly BodyPart[], at: number, room: number): Place => {
  const part = parts[at]!;
  if (part.kind === "lines" && part.onNewPage) return nextPage(place);
  return place.down + leastOf(parts, at) > room ? nextPage(place) : place;
};

/** What of a part has to stand together, with the parts that it is kept with. */
const leastOf = (parts: readonly BodyPart[], at: number): number => {
  const part = parts[at];
  if (part === undefined) return 0;
  if (part.kind === "rows") return Math.max(sum(part.heights.slice(0, part.headers + 1)), together(part, 0));
  const { before, after, line, lines, keepsNext } = part;
  if (keepsNext) return before + line * lines + after + leastOf(parts, at + 1);
  return before + line * (lines < 2 * fewest ? lines : fewest);
};

const afterLines = ({ page, down }: Place, { before, after, line, lines }: LinesPart, room: number): Place => {
  const top = down === 0 ? 0 : down + before;
  const fit = Math.floor((room - top) / line);
  if (fit >= lines) return { page, down: top + line * lines + after };
  const left = Math.max(lines - fit, fewest);
  return { page: page + 1, down: line * left + after };
};

/** How high a row is together with those below it that it is kept with. */
const together = ({ heights, kept }: RowsPart, from: number): number => {
  const end = kept.indexOf(false, from);
  return sum(heights.slice(from, end < 0 ? heights.length : end + 1));
};

const afterRows = (from: Place, part: RowsPart, room: number): Place => {
  const { heights, headers, kept } = part;
  const head = sum(heights.slice(0, headers));
  let { page, down } = from;
  for (const [at, height] of heights.entries()) {
    const begins = at >= headers && kept[at - 1] !== true;
    const least = begins ? together(part, at) : height;
    if (down + least > room) {
      page += 1;
      down = at < headers ? 0 : head;
    }
    down += height;
  }
  return { page, down };
};
