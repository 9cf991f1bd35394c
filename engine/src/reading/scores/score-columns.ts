// Which column of a sheet holds which input of a rubric, and which the school and its community.
import type { Diagnostic } from "../../diagnostics/index.js";
import { noteAt } from "../../diagnostics/index.js";
import type { Rubric } from "../../rubrics/index.js";
import type { Catalogue, HeaderRows } from "../headers/index.js";
import { findHeaders, headerParts, columnHeaders, isIdentity, matchHeader } from "../headers/index.js";
import type { Grid, RowFacts } from "../cells/index.js";
import { columnOf, filledRows, holdsFigure, rowsBetween, sheetOf, textOf } from "../cells/index.js";
import { countyColumn } from "./county-column.js";
import { inputWords } from "./input-words.js";

/** One column that a rubric reads. */
export interface ScoreColumn {
  readonly input: string;
  readonly position: number;
  readonly column: string;
  readonly header: string;
  /** The unit that its header names, as written; blank where it names none. */
  readonly unit: string;
}

/** The table of a sheet that has the most of a rubric's inputs. */
export interface FoundScores {
  readonly grid: Grid;
  readonly header: HeaderRows;
  readonly columns: readonly ScoreColumn[];
  /** Columns of figures beside which points are asked for: not read, but rows are told by them. */
  readonly beside: readonly number[];
  readonly name: number;
  /** −1 where there is none. */
  readonly community: number;
  readonly rows: readonly RowFacts[];
}

/**
 * Finds it; null where no header names any input. A row of a county's rubric goes by whichever column holds its name, and its table may
 * have one input alone, with a figure below.
 */
export function findScores(grid: Grid, rubric: Rubric, catalogue: Catalogue): FoundScores | null {
  const facts = filledRows(grid);
  const words = inputWords(rubric, catalogue);
  const usual = findHeaders(grid, facts, words.lookup);
  const isSmall = usual.length === 0 && rubric.scope === "county";
  const tables = (isSmall ? findHeaders(grid, facts, words.lookup, 1) : usual).map((header, k, all) => {
    const heads = columnHeaders(grid, header);
    const texts = heads.map((column) => column.texts);
    const units = heads.map(({ texts: own, unit: below }) =>
      below !== ""
        ? below
        : (own.map((text) => headerParts(text, catalogue).unit).findLast((unit) => unit !== "") ?? ""),
    );
    const named = heads.map((column) => words.named(column.texts, column.unit));
    const rows = rowsBetween(facts, header.bottom, all[k + 1]?.top ?? Infinity);
    const columns = inputColumns(grid, texts, units, named);
    const name = named.indexOf("name");
    const joined = texts.map((each) => each.join(""));
    return {
      grid,
      header,
      columns,
      beside: named.flatMap((id, position) => (id === "figure" ? [position] : [])),
      name: name < 0 && rubric.scope === "county" ? countyColumn(grid, joined, columns[0]?.position ?? 0, rows) : name,
      community: named.indexOf("community"),
      rows,
    };
  });
  const usable = tables.filter(
    ({ name, columns, beside, rows }) =>
      name >= 0 &&
      columns.length + beside.length > 0 &&
      (!isSmall || rows.some(({ row }) => columns.some(({ position }) => holdsFigure(grid.rows[row]?.[position])))),
  );
  return usable.length === 0
    ? null
    : usable.reduce((best, each) => (each.columns.length > best.columns.length ? each : best));
}

/** Columns of figures that no input takes, so that nobody believes they were scored; numbers of rows and remarks are none. */
export function unusedColumns(
  { grid, header, columns, beside, name, community, rows }: FoundScores,
  catalogue: Catalogue,
): readonly Diagnostic[] {
  const taken = new Set([...columns.map(({ position }) => position), ...beside, name, community]);
  const headers = columnHeaders(grid, header).flatMap(({ texts }, position) => {
    const hasFigures = rows.some(({ row }) => /\d/.test(textOf(grid.rows[row]?.[position])));
    if (taken.has(position) || texts.length === 0 || !hasFigures) return [];
    const { idle, candidates } = matchHeader(texts, "", catalogue);
    return idle || isIdentity(candidates[0]?.path ?? "") ? [] : [texts.join("/")];
  });
  if (headers.length === 0) return [];
  return [
    noteAt("scoreColumnsUnused", sheetOf(grid), {
      count: headers.length,
      headers,
    }),
  ];
}

/** Each input once: the first column that names it. */
function inputColumns(
  grid: Grid,
  texts: readonly (readonly string[])[],
  units: readonly string[],
  named: readonly (string | undefined)[],
): readonly ScoreColumn[] {
  return named.flatMap((id, position) =>
    id?.startsWith("input ") === true && named.indexOf(id) === position
      ? [
          {
            ...{
              input: id.slice(6),
              position,
              column: columnOf(grid, position),
            },
            ...{
              header: (texts[position] ?? []).join("/"),
              unit: units[position] ?? "",
            },
          },
        ]
      : [],
  );
}
