// A sheet made ready for being read as a form: its labels, its heading rows, its schools, and the cells that say who they are.
import type { Where } from "../../diagnostics/index.js";
import { cellOf, hasBoxes, isUnit } from "../cells/index.js";
import { idOfPath, isIdentity } from "../headers/index.js";
import type { SheetContext } from "./labels/find-fields.js";
import { within } from "./labels/find-fields.js";
import type { IdentityText } from "./form-identity.js";
import type { FormLabel, FormLabels } from "./labels/form-labels.js";
import { formLabels, headsColumn, isValueLike, labelsOf } from "./labels/form-labels.js";
import type { FormReader } from "./form-reader.js";
import type { FormCell, FormSheet } from "./form-sheet.js";
import { headRows, headsPart } from "./labels/head-rows.js";
import { headRole } from "./labels/head-words.js";
import { labelGroups } from "./labels/label-groups.js";
import { bareLabel, labelUsedFrom } from "./labels/match-label.js";
import type { SchoolBlock } from "./school-blocks.js";
import { schoolBlocks } from "./school-blocks.js";

/** A part of the sheet with the texts that say who its schools are: those of all, and of each that has a column of its own. */
export interface IdentifiedBlock {
  readonly block: SchoolBlock;
  readonly texts: readonly (IdentityText & { readonly school?: number })[];
}

/** Makes a sheet ready. */
export function sheetContext(
  sheet: FormSheet,
  reader: FormReader,
): { readonly context: SheetContext; readonly blocks: readonly IdentifiedBlock[] } {
  const known = formLabels(sheet, reader);
  const { match, catalogue } = reader;
  const lists = headRows(sheet, known, new Set());
  const listRows = new Set(lists.map(({ row }) => row));
  const inList = ({ cell }: FormLabel): boolean => listRows.has(cell.row) && headRole(cell.text) !== undefined;
  const longer = longerLabels(sheet, known, match);
  const all = [...known.all.filter((label) => !inList(label)), ...longer]
    .filter(({ cell }) => !headsPart(sheet, cell))
    .sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  const labels = labelsOf(all);
  const identity = new Set<FormCell>();
  const blocks = schoolBlocks(sheet, labels).map((block): IdentifiedBlock => {
    for (const { cell } of block.names) identity.add(cell);
    const texts = labels.all
      .filter(({ cell, id }) => id !== "name" && isIdentity(id) && within(cell, block))
      .flatMap((label) => identityTexts(sheet, labels, label, block, identity));
    return { block, texts };
  });
  const heads = headRows(sheet, labels, identity);
  return {
    context: { sheet, labels, heads, groupsOf: labelGroups(sheet, labels), match, catalogue, identity },
    blocks,
  };
}

/** Labels with harmless words around a known one, where a figure or a blank stands beside them. */
const longerLabels = (sheet: FormSheet, known: FormLabels, match: FormReader["match"]): readonly FormLabel[] =>
  sheet.filled.flatMap((cell): readonly FormLabel[] => {
    if (typeof cell.cell !== "string" || known.has(cell) || !likeLabel(cell) || headRole(cell.text) !== undefined)
      return [];
    if (!placeBeside(sheet, cell)) return [];
    const text = bareLabel(cell.text);
    const { candidates, idle } = match([text], "");
    const best = candidates[0];
    if (idle || best === undefined || best.confidence < labelUsedFrom) return [];
    return [{ cell, text, id: idOfPath(best.path) }];
  });

/** Whether a figure may stand beside a text, or does below it. */
const placeBeside = (sheet: FormSheet, cell: FormCell): boolean => {
  const beside = sheet.at(cell.row, cell.right + 1);
  if (beside === undefined || beside.blank || isValueLike(beside) || isUnit(beside.text)) return true;
  const under = sheet.at(cell.bottom + 1, cell.column);
  return (under !== undefined && isValueLike(under)) || headRole(beside.text) !== undefined;
};

/** Whether a text may be a label: some characters, no sentence, no figure. */
export const likeLabel = (cell: FormCell): boolean =>
  typeof cell.cell === "string" &&
  !hasBoxes(cell.text) &&
  cell.text.length >= 2 &&
  cell.text.length <= 40 &&
  /[\p{L}]{2}/u.test(cell.text) &&
  !/[。；;？?！!]|[:：]./.test(cell.text) &&
  !isValueLike(cell);

const identityTexts = (
  sheet: FormSheet,
  labels: FormLabels,
  label: FormLabel,
  block: SchoolBlock,
  taken: Set<FormCell>,
): readonly (IdentityText & { readonly school?: number })[] => {
  const { cell, id } = label;
  const at = (own: FormCell): Where => cellOf(sheet.grid, own.row, own.column);
  if (label.inline !== undefined) return [{ id, text: label.inline, where: at(cell) }];
  if (block.columns.size > 0)
    return [...new Map([...block.columns].map(([column, school]) => [school, column]))].flatMap(([school, column]) => {
      const own = sheet.at(cell.row, column);
      if (own === undefined || own.blank) return [];
      taken.add(own);
      return [{ id, text: own.text, where: at(own), school }];
    });
  const under = headsColumn(sheet, labels, cell) ? sheet.at(cell.bottom + 1, cell.column) : undefined;
  for (const own of [besideOf(sheet, cell), under]) {
    if (own === undefined || own.blank) continue;
    if (labels.has(own)) continue;
    if (!within(own, block) || !saysWho(own, id)) return [];
    taken.add(own);
    return [{ id, text: own.text, where: at(own) }];
  }
  return [];
};

/** The next cell that is not blank, as far as two places away. */
const besideOf = (sheet: FormSheet, cell: FormCell): FormCell | undefined => {
  for (let column = cell.right + 1; column <= cell.right + 3; column++) {
    const own = sheet.at(cell.row, column);
    if (own !== undefined && !own.blank && !/^[-—－/]+$/.test(own.text)) return own;
  }
  return undefined;
};

/** 类别 and 类型 are names of columns too: what stands beside them must not be a sentence. */
const saysWho = ({ text }: FormCell, id: string): boolean => text.length <= (id === "township" ? 30 : 40);
