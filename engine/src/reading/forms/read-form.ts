// A filled form without a template: its schools, their figures, and every doubt named by its cell.
import { warningAt } from "../../diagnostics/index.js";
import type { SchoolRecord } from "../../schools/index.js";
import type { Findings } from "../cells/index.js";
import { cellOf, sheetOf, unitFactor } from "../cells/index.js";
import { surroundingsOf } from "../rows/index.js";
import { isIdentity, meaningOf } from "../headers/index.js";
import type { BlockFields, FoundField, SheetContext } from "./labels/find-fields.js";
import { findFields, within } from "./labels/find-fields.js";
import { readFormFigure } from "./values/form-figure.js";
import type { IdentityText } from "./form-identity.js";
import { formIdentity } from "./form-identity.js";
import { isValueLike } from "./labels/form-labels.js";
import type { FormReader } from "./form-reader.js";
import type { FormCell, FormSheet } from "./form-sheet.js";
import { headRole, namesSchool } from "./labels/head-words.js";
import { bareLabel, labelOfferedFrom, labelUsedFrom } from "./labels/match-label.js";
import { nameFromPlace } from "./school-name.js";
import type { DraftParts, TakenFigure } from "./values/school-draft.js";
import { recordOf, settleFigures } from "./values/school-draft.js";
import type { IdentifiedBlock } from "./sheet-context.js";
import { likeLabel, sheetContext } from "./sheet-context.js";

/** Reads the schools of a form. */
export function readForm(sheet: FormSheet, reader: FormReader, findings: Findings): readonly SchoolRecord[] {
  const { context, blocks } = sheetContext(sheet, reader);
  const first = context.labels.all[0]?.cell.row ?? 0;
  const around = surroundingsOf(sheet.grid, 0, first);
  const { stage: _stage, ...unstaged } = around;
  const title: DraftParts["title"] = namesSchool(sheet.grid.sheet) ? unstaged : around;
  return blocks.flatMap((each) => {
    const found = findFields(context, each.block);
    tellDoubts(context, each, found, findings);
    const figures = [
      ...found.fields.map((field) => takenOf(context, field, around.units, findings)),
      ...inlineFigures(context, each, findings),
    ];
    const names = namesOf(sheet, each, figures.length, findings);
    return names.flatMap((name, school) => {
      const own = figures.filter((figure) => figure.school === undefined || figure.school === school);
      const identity = formIdentity(
        name,
        each.texts.filter((text) => text.school === undefined || text.school === school),
        findings,
      );
      const years = [...new Set(own.flatMap(({ year }) => (year === undefined ? [] : [year])))].sort();
      return (years.length === 0 ? [undefined] : years).map((year) =>
        recordOf(
          {
            identity,
            figures: settleFigures(
              own.filter((figure) => figure.year === undefined || figure.year === year),
              findings,
            ),
            ...(year !== undefined && { year }),
            title,
            ...sheetOf(sheet.grid),
            sheet: sheet.grid.sheet,
          },
          findings,
        ),
      );
    });
  });
}

interface PlacedFigure extends TakenFigure {
  readonly year?: number;
  readonly school?: number;
}

const takenOf = (
  { sheet, catalogue }: SheetContext,
  field: FoundField,
  units: readonly string[],
  findings: Findings,
): PlacedFigure => {
  const { path, text, confidence, value, year, inverted } = field;
  const meaning = meaningOf(path, catalogue);
  const fits = (each: string): boolean => meaning !== undefined && unitFactor(each, meaning.unit) !== undefined;
  const unit = field.unit !== "" ? field.unit : (units.find(fits) ?? "");
  const place = { grid: sheet.grid, row: value.row, column: value.column, path, label: text, unit, inverted };
  return {
    path,
    value: readFormFigure(place, catalogue, findings),
    where: cellOf(sheet.grid, value.row, value.column),
    label: text,
    confidence,
    ...(year !== undefined && { year }),
    ...(value.school !== undefined && { school: value.school }),
  };
};

/** Figures that stand behind a colon in the cell of their label. */
const inlineFigures = (
  context: SheetContext,
  { block }: IdentifiedBlock,
  findings: Findings,
): readonly PlacedFigure[] =>
  context.labels.all.flatMap((label): readonly PlacedFigure[] => {
    const { cell, text, inline, id } = label;
    if (inline === undefined || isIdentity(id) || !within(cell, block)) return [];
    const { candidates, unit, inverted } = context.match(
      [...context.groupsOf(cell, block.area, undefined), bareLabel(text)],
      "",
    );
    const best = candidates[0];
    if (best === undefined || best.confidence < labelUsedFrom) return [];
    const { grid } = context.sheet;
    const place = {
      grid,
      row: cell.row,
      column: cell.column,
      path: best.path,
      label: text,
      unit,
      inverted,
      text: inline,
    };
    const where = cellOf(grid, cell.row, cell.column);
    return [
      {
        path: best.path,
        value: readFormFigure(place, context.catalogue, findings),
        where,
        label: text,
        confidence: best.confidence,
      },
    ];
  });

/** The names of a block; where it gives none, the sheet's or the file's own, if that is a school's, which is told. */
const namesOf = (
  { grid }: FormSheet,
  { block }: IdentifiedBlock,
  figures: number,
  findings: Findings,
): readonly IdentityText[] => {
  if (block.names.length > 0) {
    const used = block.columns.size > 0 ? block.names : block.names.slice(0, 1);
    return used.map(({ text, cell }) => ({ id: "name", text, where: cellOf(grid, cell.row, cell.column) }));
  }
  const name = nameFromPlace(grid, figures, findings);
  return name === undefined ? [] : [name];
};

/** Tells labels that are not surely understood, and texts beside figures that are not understood at all. */
const tellDoubts = (
  { sheet, labels, match, groupsOf }: SheetContext,
  { block }: IdentifiedBlock,
  { doubts, claimed }: BlockFields,
  findings: Findings,
): void => {
  const { grid } = sheet;
  for (const { label, text, code, path, values } of doubts) {
    if (headsLines(sheet, label)) continue;
    const cells = values.map(({ row, column }) => cellOf(grid, row, column).cell ?? "");
    findings.add(warningAt(code, cellOf(grid, label.row, label.column), { label: text, path, cells }));
  }
  for (const cell of sheet.filled) {
    if (!within(cell, block) || !likeLabel(cell) || labels.has(cell) || claimed.has(cell)) continue;
    if (headsLines(sheet, cell)) continue;
    const text = bareLabel(cell.text);
    const beside = sheet.at(cell.row, cell.right + 1);
    const under = sheet.at(cell.bottom + 1, cell.column);
    const figure = [beside, under].find((each) => each !== undefined && holdsFigure(each.cell) && isValueLike(each));
    if (figure === undefined || claimed.has(figure) || headRole(text) !== undefined) continue;
    const { candidates, idle } = match([...groupsOf(cell, block.area, undefined), text], "");
    if (idle) continue;
    const best = candidates[0];
    const where = cellOf(grid, cell.row, cell.column);
    const value = cellOf(grid, figure.row, figure.column).cell ?? "";
    if (best !== undefined && best.confidence >= labelOfferedFrom)
      findings.add(warningAt("labelDoubtful", where, { label: text, path: best.path, cells: [value] }));
    else findings.addAlike(warningAt("labelUnknown", where, { label: text, text, value }), "unknown labels");
  }
};

/** Whether a text stands alone over numbered lines: the heading of a section, and the figure under it the number of its first line. */
const headsLines = (sheet: FormSheet, { row, column, right, bottom }: FormCell): boolean => {
  const number = sheet.at(bottom + 1, column);
  if (number === undefined || !/^\d{1,3}[.、]?$/.test(number.text)) return false;
  const beside = sheet.at(bottom + 1, number.right + 1);
  const isLine = beside !== undefined && !beside.blank && !holdsFigure(beside.cell);
  return (
    isLine &&
    sheet.filled.every((each) => each.row !== row || each.column <= right || headRole(each.text) !== undefined)
  );
};

const holdsFigure = (cell: unknown): boolean =>
  typeof cell === "number" || (typeof cell === "string" && /[\d０-９]/.test(cell));
