// The records of a table: who each school is, and its figures for the whole school and by stage.
import { warningAt } from "../../diagnostics/index.js";
import type { Quantity, RecordSource, SchoolRecord } from "../../schools/index.js";
import { stagesOfType } from "../../schools/index.js";
import { cellOf, rowNumberOf } from "../cells/index.js";
import type { FigureColumn } from "./check-figures.js";
import type { ClassifiedRow } from "../rows/index.js";
import type { Findings, Grid } from "../cells/index.js";
import { isFlatFigure } from "../headers/index.js";
import type { FigureScope, UsedColumn } from "../headers/index.js";
import type { Identity } from "./read-identity.js";

/** Makes the records, and tells blank cells where a figure was to be expected. */
export function readRecords(
  grid: Grid,
  rows: readonly ClassifiedRow[],
  identities: readonly Identity[],
  columns: readonly UsedColumn[],
  figures: readonly FigureColumn[],
  findings: Findings,
): readonly SchoolRecord[] {
  const letters: Record<string, string> = {};
  for (const { meaning, reading } of columns) if (meaning) letters[meaning.path] = reading.column;
  const scopes = (["whole", "primary", "junior", "senior"] as const).flatMap((scope) => {
    const own = figures.filter(({ column }) => column.meaning?.scope === scope);
    return own.length === 0 ? [] : [{ scope, own, ids: own.map(({ column }) => column.meaning?.id ?? "") }];
  });
  tellBlanks(grid, rows, identities, scopes, findings);
  return rows.map(({ row }, index) => {
    const source: RecordSource = {
      ...(grid.file !== undefined && { file: grid.file }),
      sheet: grid.sheet,
      row: rowNumberOf(grid, row),
      columns: letters,
      ...(grid.places !== undefined && { cells: cellsOfRow(grid, row, columns) }),
    };
    const parts: Partial<Record<FigureScope, Record<string, Quantity>>> = {};
    for (const { scope, own, ids } of scopes) {
      const part: Record<string, Quantity> = {};
      for (let each = 0; each < own.length; each++)
        part[ids[each] as string] = (own[each] as FigureColumn).figures[index] as Quantity;
      parts[scope] = part;
    }
    return Object.assign({}, identities[index] as Identity, parts, { source });
  });
}

/** The cell of each figure of a row whose cells did not stand in one row. */
const cellsOfRow = (grid: Grid, row: number, columns: readonly UsedColumn[]): NonNullable<RecordSource["cells"]> =>
  Object.fromEntries(
    columns.flatMap(({ meaning, position }) => (meaning === null ? [] : [[meaning.path, cellOf(grid, row, position)]])),
  );

interface ScopeColumns {
  readonly scope: FigureScope;
  readonly own: readonly FigureColumn[];
}

/** A blank cell of a stage is told only for schools that have pupils in that stage; of a flat table what an indicator lacks is told, and no blank. */
const tellBlanks = (
  grid: Grid,
  rows: readonly ClassifiedRow[],
  identities: readonly Identity[],
  scopes: readonly ScopeColumns[],
  findings: Findings,
): void => {
  for (const { scope, own } of scopes) {
    const pupils = own.find(({ column }) => column.meaning?.id === "pupils")?.figures;
    const expects = (index: number): boolean => {
      if (scope === "whole") return true;
      const { type, stage } = identities[index] as Identity;
      if (stage !== undefined) return stage === scope;
      const count = pupils?.[index];
      if (typeof count === "number") return count > 0;
      return type !== undefined && stagesOfType[type].includes(scope);
    };
    for (const { column, figures } of own) {
      if (isFlatFigure(column.reading.header)) continue;
      const path = column.meaning?.path ?? "";
      let expected = 0;
      const blank: number[] = [];
      for (let index = 0; index < figures.length; index++) {
        if (!expects(index)) continue;
        expected++;
        if (figures[index] === "missing") blank.push(index);
      }
      const first = rows[blank[0] ?? 0]?.row ?? 0;
      if (blank.length > 1 && blank.length === expected)
        findings.add(warningAt("columnBlank", cellOf(grid, first, column.position), { path, count: blank.length }));
      else
        for (const index of blank)
          findings.addAlike(
            warningAt("blankFigure", cellOf(grid, rows[index]?.row ?? 0, column.position), { path }),
            column.reading.column,
          );
    }
  }
};
