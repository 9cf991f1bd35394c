// Rows and columns put in and taken out, carried into every part of a workbook that says where something stands.
import { workbookPart } from "../../read/xlsx/workbook-part.js";
import { FileProblem } from "../../read/problem.js";
import type { EditedPackage } from "../edited-package.js";
import { applyPatches } from "../patches.js";
import { dropPart } from "../relations.js";
import { mapSheet } from "../sheet-map.js";
import { attributeOf, scanTags, withAttribute } from "../tags.js";
import type { MovesBySheet, Shift, SheetMoves } from "./moves.js";
import { movesBySheet } from "./moves.js";
import { shiftedAnchors } from "./shift-anchors.js";
import { shiftCells } from "./shift-cells.js";
import { markupPatches, shiftedMarkup } from "./shift-markup.js";
import { nothing, shiftedReference } from "./shifted-formula.js";

/** A cell whose result may be another, where it stands afterwards. */
export interface TouchedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Shifts the cells of sheets and all that goes to them: formulas, names, merges, validations, formats by condition, filters, tables, notes,
 * pictures, charts, print areas, pivot tables' sources. Errors: a FileProblem where a table or an array formula could not stay whole.
 */
export function shiftPackage(book: EditedPackage, shifts: readonly Shift[]): readonly TouchedCell[] {
  const moves = movesBySheet(shifts);
  const { sheets } = workbookPart(book.textOf(book.workbook) ?? "");
  const relations = book.relationsOf(book.workbook);
  const touched = sheets.flatMap(({ name, relation }) => {
    const { kind, path } = relations.get(relation) ?? { kind: "", path: "" };
    if (kind === "worksheet") return shiftSheet(book, path, name, moves);
    if (kind === "chartsheet") shiftRelated(book, path, name, moves);
    return [];
  });
  change(book, book.workbook, (xml) => shiftedMarkup(xml, { own: undefined, sheet: null, moves }));
  for (const { kind, path } of relations.values())
    if (kind === "pivotCacheDefinition") change(book, path, (xml) => shiftedSource(xml, moves));
  dropPart(book, "calcChain");
  return touched;
}

const shiftSheet = (book: EditedPackage, path: string, name: string, moves: MovesBySheet): readonly TouchedCell[] => {
  const xml = book.textOf(path);
  if (xml === undefined) throw new FileProblem("fileDamaged");
  const own = moves.get(name.toLowerCase());
  const map = mapSheet(xml, () => own !== undefined);
  const { patches, touched } = shiftCells(xml, map, name, moves);
  const around = markupPatches(xml, { own, sheet: name, moves, cells: { start: map.data.start, end: map.data.end } });
  if (patches.length + around.length > 0) book.put(path, applyPatches(xml, [...patches, ...around]));
  shiftRelated(book, path, name, moves);
  return touched.map((cell) => ({ sheet: name, ...cell }));
};

/** The parts that a sheet or a drawing goes with. */
const shiftRelated = (book: EditedPackage, path: string, sheet: string, moves: MovesBySheet): void => {
  const own = moves.get(sheet.toLowerCase());
  for (const { kind, path: part } of book.relationsOf(path).values()) {
    if (/^(?:table|comments|threadedComment|pivotTable)$/.test(kind))
      change(book, part, (xml) => shiftedMarkup(xml, { own, sheet, moves }));
    else if (/^chart(?:Ex)?$/.test(kind))
      change(book, part, (xml) => shiftedMarkup(xml, { own: undefined, sheet, moves }));
    else if (/^(?:drawing|vmlDrawing)$/.test(kind)) {
      if (own !== undefined) change(book, part, (xml) => shiftedAnchors(xml, own));
      if (kind === "drawing") shiftRelated(book, part, sheet, moves);
    }
  }
};

const change = (book: EditedPackage, path: string, by: (xml: string) => string): void => {
  const before = book.textOf(path);
  const after = before === undefined ? before : by(before);
  if (after !== undefined && after !== before) book.put(path, after);
};

/** Where a pivot table takes its figures from. Errors: a FileProblem where nothing is left of it. */
const shiftedSource = (xml: string, moves: MovesBySheet): string => {
  let text = xml;
  scanTags(xml, ({ name, kind, start, end }) => {
    if (name !== "worksheetSource" || kind === "close") return;
    const tag = xml.slice(start, end);
    const [sheet, ref] = [attributeOf(tag, "sheet"), attributeOf(tag, "ref")];
    const own: SheetMoves | undefined = moves.get((sheet ?? "").toLowerCase());
    if (own === undefined || ref === undefined) return;
    const after = shiftedReference(ref, own).text;
    if (after === nothing) throw new FileProblem("fileDamaged");
    text = applyPatches(xml, [{ start, end, text: withAttribute(tag, "ref", after) }]);
  });
  return text;
};
