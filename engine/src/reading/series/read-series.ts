// Sheets and the names of columns to a series: values, weights and groups, each with its cell, and every row left out with its reason.
import type { Diagnostic } from "../../diagnostics/index.js";
import { errorAt, noteAt, warningAt } from "../../diagnostics/index.js";
import type { Quantity } from "../../schools/index.js";
import { completeCases } from "../../statistics/index.js";
import {
  cellMarks,
  cellOf,
  columnOf,
  sheetOf,
  collectFindings,
  cellsWithMerged,
  cleanName,
  textOf,
} from "../cells/index.js";
import type { FoundSeries } from "./find-series.js";
import { findSeries, isComplete, lackingColumns } from "./find-series.js";
import type { Findings, Grid } from "../cells/index.js";
import { builtInCatalogue, namesWithin } from "../headers/index.js";
import { readFigures, wideTables } from "../schools/index.js";
import type { PeriodSelection } from "../periods/index.js";
import { allPeriods, namesPeriods, selectPeriod } from "../periods/index.js";
import type { UnmeasuredReason, UnmeasuredRow, Series, SeriesColumn, SeriesReading, SeriesRequest } from "./series.js";
import { cellsShown, flagMixedPercentages, percentCellsOf } from "./mixed-percentages.js";
import { seriesRows } from "./series-rows.js";

/**
 * Reads the columns that were asked for, from the first table that has them all (按指定栏目读取): values, weights and groups, each with its cell.
 *
 * Rule: names as `namedColumn` finds them, a/b a quotient; totals are never counted. Of several periods one is read, unless they are the groups.
 * Units: figures as they stand, in the sheet's own; percentages as the number before the sign.
 * Zeros are values; a weight of 0 leaves its row out, as does a missing value, weight or group (decision 0012), each listed in `leftOut`. A
 * quotient over 0 is missing, and told.
 * None: `series` null where no table has the columns, or a figure is negative, with the findings that say so.
 * Errors: none thrown: every doubt is a diagnostic that names its cell. Source: decisions 0009 and 0012.
 *
 * @example
 * const grid = { sheet: "1", rows: [["school", "books", "pupils"], ["A", 100, 50], ["B", 300, 100], ["合计", 400, 150]] };
 * readSeries([grid], { value: "books/pupils", weight: "pupils" }).series?.values // => [2, 3]
 * readSeries([grid], { value: "desks", weight: "pupils" }).series // => null
 */
export function readSeries(grids: readonly Grid[], request: SeriesRequest): SeriesReading {
  const wanted = [request.value, request.weight, ...(request.group === undefined ? [] : [request.group])];
  const own = grids.filter((grid) => grid.ours !== true);
  const wide = wideTables(own, builtInCatalogue, wanted.flatMap(namesWithin), (grid) =>
    foundIn([grid], wanted).every(isComplete),
  );
  const selection = selectionOf(wide.grids, wanted, request);
  const { period, otherPeriods } = selection;
  const found = foundIn(selection.grids, wanted);
  const complete = found.filter(isComplete);
  const [first] = complete;
  if (first === undefined) {
    if (wide.diagnostics.length > 0) return { series: null, period, otherPeriods, diagnostics: wide.diagnostics };
    const diagnostics = selection.grids.length === 0 ? selection.diagnostics : whyNone(found);
    return { series: null, period, otherPeriods, diagnostics };
  }
  const findings = collectFindings();
  for (const each of selection.diagnostics) findings.add(each);
  if (complete.length > 1)
    findings.add(
      noteAt("seriesOtherSheets", sheetOf(first.grid), { sheets: complete.slice(1).map(({ grid }) => grid.sheet) }),
    );
  const series = seriesOf(first, request, findings);
  const diagnostics = findings.all();
  const negative = diagnostics.some(({ code }) => code.startsWith("seriesNegative"));
  return { series: negative ? null : series, period, otherPeriods, diagnostics };
}

const foundIn = (grids: readonly Grid[], wanted: readonly string[]): readonly FoundSeries[] =>
  grids.map((grid) => findSeries(grid, wanted)).filter((each) => each !== null);

/** One period of the tables that have the columns; all of them where the periods are what is asked for: as groups, or by their column. */
const selectionOf = (
  grids: readonly Grid[],
  wanted: readonly string[],
  { group, period }: SeriesRequest,
): PeriodSelection => {
  const complete = foundIn(grids, wanted).filter(isComplete);
  if (period === undefined && group !== undefined && namesPeriods(group)) return allPeriods(grids);
  const selection =
    complete.length === 0
      ? selectPeriod(grids, period)
      : selectPeriod(
          complete.map(({ grid }) => grid),
          period,
          false,
        );
  if (period !== undefined || foundIn(selection.grids, wanted).some(isComplete)) return selection;
  return allPeriods(grids);
};

/** What the table that came closest lacks. */
const whyNone = (found: readonly FoundSeries[]): readonly Diagnostic[] => {
  const all = found.map(lackingColumns).sort((a, b) => a.length - b.length);
  return all[0] ?? [errorAt("seriesEmpty", {})];
};

const seriesOf = (found: FoundSeries, request: SeriesRequest, findings: Findings): Series | null => {
  const { grid } = found;
  const [value, weight, group] = found.columns.map((column) => (column.kind === "found" ? column.positions : []));
  if (value === undefined || weight === undefined) return null;
  const groupAt = group?.[0] ?? -1;
  const figureColumns = [...new Set([...value, ...weight])];
  const { units, totals, nameless } = seriesRows(found, figureColumns, groupAt, findings);
  if (totals.length > 0)
    findings.add(
      noteAt("seriesTotals", totals[0] ?? {}, { count: totals.length, cells: cellsShown(totals.map(cellText)) }),
    );
  const rows = units.map(({ row }) => row);
  const read = readerOf(found, rows, figureColumns, findings);
  const values = read(value, request.value);
  const weights = read(weight, request.weight);
  const groupCells = cellsWithMerged(grid, groupAt, found.header.bottom + 1, rows.at(-1) ?? 0);
  const groups = groupAt < 0 ? undefined : rows.map((row) => cleanName(textOf(groupCells(row))) || null);
  const cases = completeCases(values, weights, groups);
  const columns = { "no-value": value, "no-weight": weight, "zero-weight": weight, "no-group": [groupAt] };
  const leftOut: readonly UnmeasuredRow[] = [
    ...cases.absent.map(({ position, reason }) => ({
      cell: cellText(cellOf(grid, rows[position] ?? 0, columns[reason][0] ?? 0)),
      name: units[position]?.name ?? "",
      reason,
    })),
    ...nameless.map((where) => ({ cell: cellText(where), name: "", reason: "no-name" as const })),
  ];
  tellLeftOut(found, leftOut, request, findings);
  if (cases.values.length === 0) findings.add(errorAt("seriesNoRows", sheetOf(grid), { name: request.value }));
  const columnFor = (positions: readonly number[]): SeriesColumn => ({
    header: positions.map((position) => found.headers[position]?.texts.join("/") || columnOf(grid, position)).join("/"),
    columns: positions.map((position) => columnOf(grid, position)),
  });
  return {
    ...sheetOf(grid),
    sheet: grid.sheet,
    value: columnFor(value),
    weight: columnFor(weight),
    ...(request.group !== undefined && { group: columnFor([groupAt]) }),
    values: [...cases.values],
    weights: [...cases.weights],
    ...(groups !== undefined && { groups: cases.groups }),
    names: cases.positions.map((position) => units[position]?.name ?? ""),
    cells: cases.positions.map((position) => cellText(cellOf(grid, rows[position] ?? 0, value[0] ?? 0))),
    leftOut,
  };
};

const cellText = ({ cell }: { readonly cell?: string }): string => cell ?? "";

/** Reads a column, or a quotient of two, in the given rows: null where there is no figure. */
const readerOf = (
  { grid, headers }: FoundSeries,
  rows: readonly number[],
  positions: readonly number[],
  findings: Findings,
) => {
  const columns = new Map<number, readonly Quantity[]>();
  const marks = cellMarks(grid, rows, positions);
  const figuresOf = (position: number): readonly Quantity[] => {
    const known = columns.get(position);
    if (known !== undefined) return known;
    const header = headers[position]?.texts.join("/") ?? columnOf(grid, position);
    const figures = readFigures(grid, rows, plainColumn(grid, rows, position, header), findings, marks);
    columns.set(position, figures);
    figures.forEach((figure, index) => {
      if (typeof figure === "number" && figure < 0)
        findings.addAlike(
          errorAt("seriesNegative", cellOf(grid, rows[index] ?? 0, position), { path: header, value: figure }),
          header,
        );
    });
    flagMixedPercentages(grid, rows, position, header, figures, findings);
    return figures;
  };
  return (positions: readonly number[], name: string): (number | null)[] => {
    const [above = [], below] = positions.map(figuresOf);
    return above.map((figure, index) => {
      if (typeof figure !== "number") return null;
      if (below === undefined) return figure;
      const divisor = below[index];
      if (typeof divisor !== "number") return null;
      if (divisor !== 0) return figure / divisor;
      const where = cellOf(grid, rows[index] ?? 0, positions[1] ?? 0);
      findings.addAlike(warningAt("seriesOverZero", where, { path: name }), name);
      return null;
    });
  };
};

/** A column whose figures are taken as they stand; percentages as their number before the sign. */
const plainColumn = (grid: Grid, rows: readonly number[], position: number, header: string) => {
  const isPercent = percentCellsOf(grid, position);
  const unit: "percent" | "none" = rows.some(isPercent) ? "percent" : "none";
  return {
    position,
    meaning: { path: header, id: header, scope: "whole", unit, whole: false, additive: false },
    idle: false,
    inverted: false,
    rival: null,
    unitUnfit: false,
    reading: {
      column: columnOf(grid, position),
      header,
      path: header,
      confidence: 1,
      candidates: [],
      writtenUnit: "",
      unit,
      factor: 1,
      hidden: false,
      samples: [],
      by: "mapping",
    },
  } as const;
};

const reasons: readonly UnmeasuredReason[] = ["no-value", "no-weight", "zero-weight", "no-group", "no-name"];

const tellLeftOut = (
  { grid }: FoundSeries,
  leftOut: readonly UnmeasuredRow[],
  { value, weight, group = "" }: SeriesRequest,
  findings: Findings,
): void => {
  const names = { "no-value": value, "no-weight": weight, "zero-weight": weight, "no-group": group, "no-name": "" };
  for (const reason of reasons) {
    const cells = leftOut.filter((each) => each.reason === reason).map(({ cell }) => cell);
    const [cell] = cells;
    if (cell === undefined) continue;
    const params = { name: names[reason], count: cells.length, cells: cellsShown(cells) };
    const make = reason === "zero-weight" ? noteAt : warningAt;
    findings.add(make(`seriesLeftOut.${reason}`, { ...sheetOf(grid), cell }, params));
  }
};
