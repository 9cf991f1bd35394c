// The fields of one sheet of a blank form, and the labels of it that are not understood.
import { warningAt } from "../../../diagnostics/index.js";
import type { Findings } from "../../cells/index.js";
import { cellOf, isUnit, keyOf } from "../../cells/index.js";
import { isIdentity } from "../../headers/index.js";
import { noteWords } from "../../rows/index.js";
import type { FoundField, SheetContext } from "../labels/find-fields.js";
import { findFields } from "../labels/find-fields.js";
import type { FormReader } from "../form-reader.js";
import type { FormCell, FormSheet } from "../form-sheet.js";
import { gapSign, withGaps } from "../values/gaps.js";
import { headRowOver } from "../labels/head-rows.js";
import { headRole } from "../labels/head-words.js";
import type { LabelOverrides, LearnedField } from "./learned-field.js";
import { gapWords } from "./learn-gaps.js";
import { bareLabel, labelOfferedFrom, labelUsedFrom } from "../labels/match-label.js";
import { likeLabel, sheetContext } from "../sheet-context.js";

/** What a sheet teaches. */
export interface LearnedSheet {
  readonly title: string;
  readonly fields: readonly LearnedField[];
}

/** Learns a sheet. */
export function learnSheet(
  sheet: FormSheet,
  reader: FormReader,
  overrides: LabelOverrides,
  findings: Findings,
): LearnedSheet {
  const { context, blocks } = sheetContext(sheet, reader);
  const [first] = blocks;
  if (first === undefined) return { title: "", fields: [] };
  const found = findFields(context, first.block);
  const told = new Set<FormCell>();
  const fields: LearnedField[] = [];
  const say = (cell: FormCell): string | null | undefined => overrideOf(sheet, cell, overrides);
  for (const { cell, id, inline } of context.labels.all) {
    if (inline !== undefined || !isIdentity(id) || say(cell) !== undefined) continue;
    fields.push(besideField(context, cell, id));
    told.add(cell);
  }
  for (const field of found.fields) {
    told.add(field.label);
    if (field.year === undefined && say(field.label) === undefined) fields.push(fieldOf(context, field, found.fields));
  }
  for (const cell of sheet.filled) {
    const path = say(cell);
    if (path === undefined) continue;
    told.add(cell);
    if (path !== null) fields.push(besideField(context, cell, path));
  }
  for (const cell of sheet.filled)
    if (typeof cell.cell === "string" && withGaps(cell.text).includes(gapSign) && !told.has(cell)) {
      told.add(cell);
      fields.push(...gapsOf(context, cell, overrides, findings));
    }
  for (const { label, text, path } of found.doubts) {
    if (told.has(label)) continue;
    told.add(label);
    findings.add(warningAt("learnDoubtful", cellOf(sheet.grid, label.row, label.column), { label: text, path }));
  }
  const title = sheet.filled.find(({ text, cell }) => typeof cell === "string" && !noteWords.test(text));
  const titled = title !== undefined && sheet.inRow(title.row).length === 1 && !told.has(title);
  tellUnknown(context, told, titled ? title : undefined, findings);
  return { title: titled ? title.text.slice(0, 80) : "", fields: onceEach(fields) };
}

/** What the user decided of a cell, by its address, its text or its bare label. */
const overrideOf = (sheet: FormSheet, cell: FormCell, overrides: LabelOverrides): string | null | undefined => {
  const address = cellOf(sheet.grid, cell.row, cell.column).cell ?? "";
  for (const key of [address, cell.text, bareLabel(cell.text)])
    if (Object.hasOwn(overrides, key)) return overrides[key];
  return undefined;
};

/** One place for each path: the first. */
const onceEach = (fields: readonly LearnedField[]): readonly LearnedField[] =>
  fields.filter((field, position) => fields.findIndex(({ path }) => path === field.path) === position);

const fieldOf = (context: SheetContext, field: FoundField, all: readonly FoundField[]): LearnedField => {
  const { label, path, unit, value, groups } = field;
  const crossed = all.filter((each) => each.label === label).length > 1 && value.row === label.row;
  const across = crossed ? headOver(context, label.row, value.column) : undefined;
  const twins = context.sheet.filled.filter((cell) => keyOf(cell.text) === keyOf(label.text)).length > 1;
  const group = twins ? groups.at(-1) : undefined;
  return {
    path,
    label: label.text,
    at: label,
    place: { kind: "cell", down: value.row - label.row, right: value.column - label.column },
    ...(group !== undefined && { group }),
    ...(across !== undefined && { across }),
    ...(unit !== "" && isUnit(unit) && { unit }),
  };
};

const headOver = ({ sheet }: SheetContext, row: number, column: number): string | undefined => {
  for (let above = row - 1; above >= 0; above--) {
    const cell = sheet.at(above, column);
    if (cell !== undefined && cell.column === column && headRole(cell.text) !== undefined) return cell.text;
  }
  return undefined;
};

/** A label with its place beside it, or below where a label stands beside; behind its colon where nothing is beside. */
const besideField = ({ sheet, labels, heads }: SheetContext, cell: FormCell, path: string): LearnedField => {
  const head = headRowOver(heads, cell.row, 0, sheet);
  const valueColumn = head?.list
    ? [...head.roles].find(([column, { kind }]) => kind === "value" && column > cell.column)?.[0]
    : undefined;
  const beside = sheet.at(cell.row, cell.right + 1);
  const isLabel = beside !== undefined && !beside.blank && labels.has(beside);
  const lastColumn = cell.right + 1 >= sheet.width;
  const below = isLabel || (lastColumn && sheet.inRow(cell.row).some((each) => each !== cell && labels.has(each)));
  const base = { path, label: cell.text, at: cell };
  if (/[:：]\s*$/.test(cell.text) && !below)
    return { ...base, place: { kind: "blank", down: 0, right: 0, blank: 0, text: `${cell.text.trim()}${gapSign}` } };
  if (valueColumn !== undefined) return { ...base, place: { kind: "cell", down: 0, right: valueColumn - cell.column } };
  if (below) return { ...base, place: { kind: "cell", down: cell.bottom - cell.row + 1, right: 0 } };
  const unit = beside !== undefined && !beside.blank && (isUnit(beside.text) || /^[-—－]+$/.test(beside.text));
  const right = cell.right - cell.column + 1 + (unit ? beside.right - beside.column + 1 : 0);
  return { ...base, place: { kind: "cell", down: 0, right } };
};

/** The gaps of a printed text that are understood; the others are told. */
const gapsOf = (
  { sheet, match, labels }: SheetContext,
  cell: FormCell,
  overrides: LabelOverrides,
  findings: Findings,
): readonly LearnedField[] => {
  const text = withGaps(cell.text);
  const where = cellOf(sheet.grid, cell.row, cell.column);
  const left = sheet
    .inRow(cell.row)
    .findLast((each) => each.column < cell.column && typeof each.cell === "string" && !labels.has(each));
  return gapWords(cell.text).flatMap(({ blank, texts, unit }): readonly LearnedField[] => {
    const own = overrides[`${where.cell ?? ""}#${blank}`];
    if (own === null) return [];
    const best = texts.length === 0 ? undefined : match(texts, isUnit(unit) ? unit : "").candidates[0];
    const label = texts.join("：");
    const path = own ?? (best !== undefined && best.confidence >= labelUsedFrom ? best.path : undefined);
    if (path === undefined) {
      const doubtful = best !== undefined && best.confidence >= labelOfferedFrom;
      const code = doubtful ? "learnDoubtful" : "learnUnknown";
      const key = `${where.cell ?? ""}#${blank}`;
      findings.add(
        warningAt(code, where, {
          label: `${label || text.slice(0, 20)}（${key}）`,
          ...(doubtful && { path: best.path }),
        }),
      );
      return [];
    }
    const at = left ?? cell;
    const place = { kind: "blank", down: 0, right: cell.column - at.column, blank, text } as const;
    const fits = isUnit(unit) && !isIdentity(path);
    return [{ path, label: at.text, at, place, ...(fits && { unit }) }];
  });
};

/** Texts with a blank place beside them that nobody understood. */
const tellUnknown = (
  { sheet, heads, labels, match }: SheetContext,
  told: ReadonlySet<FormCell>,
  title: FormCell | undefined,
  findings: Findings,
): void => {
  const headings = new Set(heads.map(({ row }) => row));
  for (const cell of sheet.filled) {
    if (told.has(cell) || labels.has(cell) || !likeLabel(cell) || headings.has(cell.row) || noteWords.test(cell.text))
      continue;
    if (isUnit(cell.text) || cell === title || (sheet.inRow(cell.row).length === 1 && cell.right + 1 >= sheet.width))
      continue;
    const beside = sheet.at(cell.row, cell.right + 1);
    const place = cell.right + 1 < sheet.width && (beside === undefined || beside.blank || isUnit(beside.text));
    if (!place || cell.bottom > cell.row || headRole(cell.text) !== undefined || match([bareLabel(cell.text)], "").idle)
      continue;
    const best = match([bareLabel(cell.text)], "").candidates[0];
    const where = cellOf(sheet.grid, cell.row, cell.column);
    const label = bareLabel(cell.text);
    if (best !== undefined && best.confidence >= labelOfferedFrom)
      findings.add(warningAt("learnDoubtful", where, { label, path: best.path }));
    else findings.add(warningAt("learnUnknown", where, { label }));
  }
};
