// The ranges and formulas that stand in the XML of a part beside its cells: merges, validations, filters, tables, notes, charts.
import { addressOf, rangeOf } from "../../read/addresses.js";
import { maximumColumns } from "../../read/limits.js";
import { FileProblem } from "../../read/problem.js";
import { plainText } from "../../read/xml-text.js";
import { xmlText } from "../../write/xml-text.js";
import type { Patch } from "../patches.js";
import { applyPatches } from "../patches.js";
import type { Tag } from "../tags.js";
import { attributeOf, scanTags, withAttribute } from "../tags.js";
import type { MovesBySheet, SheetMoves } from "./moves.js";
import { alikeAfter, placeAfter, spanAfter } from "./moves.js";
import { nothing, shiftedFormula, shiftedReference } from "./shifted-formula.js";

/** What a part's places and formulas are of. */
export interface MarkupOf {
  /** The moves of the sheet that its places are of; none where that sheet has none, or it has no places. */
  readonly own: SheetMoves | undefined;
  /** The sheet that its formulas stand in; null for none. */
  readonly sheet: string | null;
  readonly moves: MovesBySheet;
  /** Where the cells stand, which are not looked at. */
  readonly cells?: { readonly start: number; readonly end: number };
}

/** Elements that go with their cells. */
const vanishing =
  /^(?:mergeCell|hyperlink|dataValidation|conditionalFormatting|protectedRange|ignoredError|comment|threadedComment|autoFilter|sortState|sortCondition|filterColumn|cellWatch|sparkline|col)$/;
/** Lists that go with the last of their elements. */
const lists =
  /^(?:mergeCells|hyperlinks|dataValidations|conditionalFormattings|protectedRanges|ignoredErrors|cellWatches|sparklines|cols)$/;
const formulaElements = /^(?:formula|formula[12]|f|calculatedColumnFormula|totalsRowFormula|definedName)$/;

interface Frame {
  readonly tag: Tag;
  children: number;
  gone: number;
  isGone: boolean;
}

/** The part after rows or columns were put in or taken out. Errors: a FileProblem where a table would lose its header, or a column moves within it. */
export const shiftedMarkup = (xml: string, of: MarkupOf): string => applyPatches(xml, markupPatches(xml, of));

/** The patches for that. */
export function markupPatches(xml: string, { own, sheet, moves, cells }: MarkupOf): readonly Patch[] {
  let patches: Patch[] = [];
  const open: Frame[] = [];
  let filterLeft = 0;
  let viewTop = 0;
  let viewLeft = 0;

  const end = (frame: Frame, until: number): void => {
    const parent = open[open.length - 1];
    const { tag, children, gone } = frame;
    const isGone = frame.isGone || (lists.test(tag.name) && children > 0 && gone === children);
    if (isGone) {
      patches = patches.filter(({ start }) => start < tag.start);
      patches.push({ start: tag.start, end: until, text: "" });
      if (parent !== undefined) parent.gone++;
    } else if (gone > 0 && attributeOf(xml.slice(tag.start, tag.end), "count") !== undefined) {
      const text = withAttribute(xml.slice(tag.start, tag.end), "count", String(children - gone));
      patches.push({ start: tag.start, end: tag.end, text });
    }
  };
  const begin = (tag: Tag): Frame => {
    const frame: Frame = { tag, children: 0, gone: 0, isGone: false };
    const parent = open[open.length - 1];
    if (parent !== undefined) parent.children++;
    const head = xml.slice(tag.start, tag.end);
    const changed = own === undefined ? head : withPlaces(head, frame, own);
    const location = tag.name === "hyperlink" ? attributeOf(changed, "location") : undefined;
    const linked = location === undefined ? location : shiftedFormula(location, sheet, moves).text;
    const text = linked === undefined || linked === location ? changed : withAttribute(changed, "location", linked);
    if (text !== head) patches.push({ start: tag.start, end: tag.end, text });
    return frame;
  };
  const withPlaces = (head: string, frame: Frame, { rows, columns }: SheetMoves): string => {
    const { name } = frame.tag;
    const number = (attribute: string): number => Number(attributeOf(head, attribute) ?? NaN);
    if (name === "sheetView") {
      const { top, left } = rangeOf(attributeOf(head, "topLeftCell") ?? "") ?? { top: 0, left: 0 };
      [viewTop, viewLeft] = [top, left];
    }
    if (name === "pane" && /^frozen/.test(attributeOf(head, "state") ?? "")) {
      const frozen = (from: number, count: number, along: SheetMoves["rows"]): string | null => {
        const span = spanAfter([from, from + count - 1], along);
        return span === null ? null : String(span[1] - span[0] + 1);
      };
      let text = withRanges(head, frame, { rows, columns });
      if (number("ySplit") > 0) text = withAttribute(text, "ySplit", frozen(viewTop, number("ySplit"), rows));
      if (number("xSplit") > 0) text = withAttribute(text, "xSplit", frozen(viewLeft, number("xSplit"), columns));
      return text;
    }
    if (name === "brk") {
      const along = open[open.length - 1]?.tag.name === "colBreaks" ? columns : rows;
      return withAttribute(head, "id", String(placeAfter(number("id"), along)));
    }
    if (name === "col" && columns.length > 0) {
      const [first, last] = [number("min") - 1, number("max") - 1];
      const span = alikeAfter([first, last], columns);
      if (span === null || span[0] >= maximumColumns) frame.isGone = true;
      const [from, to] = span ?? [first, last];
      return withAttribute(
        withAttribute(head, "min", String(from + 1)),
        "max",
        String(Math.min(to + 1, maximumColumns)),
      );
    }
    if (name === "filterColumn") {
      const at = filterLeft + number("colId");
      const [to, left] = [spanAfter([at, at], columns), placeAfter(filterLeft, columns)];
      if (to === null) frame.isGone = true;
      return to === null ? head : withAttribute(head, "colId", String(to[0] - left));
    }
    if (name === "autoFilter") filterLeft = rangeOf(attributeOf(head, "ref") ?? "")?.left ?? 0;
    if (name === "table") checkTable(head, { rows, columns });
    return withRanges(head, frame, { rows, columns });
  };
  const textOf = (frame: Frame, from: number, to: number): void => {
    const { name } = frame.tag;
    const before = plainText(xml.slice(from, to));
    if (before.trim() === "") return;
    if (name === "sqref" && own !== undefined) {
      const after = shiftedRanges(before, own);
      const parent = open[open.length - 1];
      if (after === "" && parent !== undefined) parent.isGone = true;
      else if (after !== before) patches.push({ start: from, end: to, text: xmlText(after) });
    } else if (formulaElements.test(name)) {
      const { text } = shiftedFormula(before, sheet, moves);
      if (text !== before) patches.push({ start: from, end: to, text: xmlText(text) });
    }
  };

  scanTags(xml, (tag) => {
    if (cells !== undefined && tag.start >= cells.start && tag.start < cells.end) return;
    if (tag.kind === "empty") return end(begin(tag), tag.end);
    if (tag.kind === "open") return void open.push(begin(tag));
    // What an old browser's markup leaves open (in drawings of notes) is closed with what it stands in.
    while (open.length > 0) {
      const frame = open.pop() as Frame;
      const isIt = frame.tag.name === tag.name;
      if (isIt && frame.children === 0) textOf(frame, frame.tag.end, tag.start);
      end(frame, isIt ? tag.end : tag.start);
      if (isIt) break;
    }
  });
  return patches;
}

/** The tag with its ranges moved; its element goes where none is left and it is one that goes with its cells. */
const withRanges = (head: string, frame: Pick<Frame, "tag"> & { isGone: boolean }, own: SheetMoves): string => {
  let text = head;
  const attributes = frame.tag.name === "cellWatch" ? ["r"] : ["ref", "sqref", "activeCell", "topLeftCell"];
  for (const attribute of attributes) {
    const before = attributeOf(head, attribute);
    if (before === undefined) continue;
    const after = shiftedRanges(before, own);
    if (after === before) continue;
    const { name } = frame.tag;
    if (name === "mergeCell" && !after.includes(":")) frame.isGone = true;
    if (after === "" && vanishing.test(name)) frame.isGone = true;
    else text = withAttribute(text, attribute, after === "" ? placeOf(before, own) : after);
  }
  return text;
};

/** Ranges with blanks between them; those that are gone are left out. */
const shiftedRanges = (text: string, own: SheetMoves): string =>
  text
    .split(/\s+/)
    .map((each) => shiftedReference(each, own).text)
    .filter((each) => each !== nothing)
    .map(withoutRepeat)
    .join(" ");

/** `A5:A5` is the cell A5. */
const withoutRepeat = (range: string): string => {
  const [first = "", last] = range.split(":");
  return first === last && rangeOf(first) !== null ? first : range;
};

/** Where the first cell of ranges stood that are gone. */
const placeOf = (text: string, own: SheetMoves): string => {
  const range = rangeOf(text.split(/\s+/)[0] ?? "");
  return range === null ? "A1" : addressOf(placeAfter(range.top, own.rows), placeAfter(range.left, own.columns));
};

/** A table keeps its header, its totals and its columns: what it says of each would no longer fit. */
const checkTable = (head: string, { rows, columns }: SheetMoves): void => {
  const range = rangeOf(attributeOf(head, "ref") ?? "");
  if (range === null) return;
  const has = (attribute: string, usual: string): boolean => (attributeOf(head, attribute) ?? usual) !== "0";
  const across = spanAfter([range.left, range.right], columns);
  const down = spanAfter([range.top, range.bottom], rows);
  const isLost = (row: number): boolean => spanAfter([row, row], rows) === null;
  if (
    across === null ||
    across[1] - across[0] !== range.right - range.left ||
    down === null ||
    (has("headerRowCount", "1") && isLost(range.top)) ||
    (has("totalsRowCount", "0") && isLost(range.bottom)) ||
    down[1] - down[0] < Number(has("headerRowCount", "1")) + Number(has("totalsRowCount", "0"))
  )
    throw new FileProblem("fileDamaged");
};
