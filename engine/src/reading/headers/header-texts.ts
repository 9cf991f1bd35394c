// The texts over each column, from the group down to the leaf; merged cells and blank cells beside a group are filled in.
import type { Cell, CellRange, Grid } from "../cells/index.js";
import type { HeaderRows } from "./find-headers.js";
import { isBlank, oneLine, textOf } from "../cells/index.js";

/** The header of one column. */
export interface ColumnHeader {
  readonly texts: readonly string[];
  readonly unit: string;
}

/** More columns than this have no header. */
const mostColumns = 1024;

/**
 * The headers of all columns (各列表头), from the group down to the leaf.
 *
 * Rule: merged cells stand over each column they cover; where a sheet has no merges, a group reaches right over blanks with leaves under
 * them. Texts that repeat the one above are one. Units: what the unit row says, as written; columns counted from 0, at most 1024. Blank: a
 * column without a text, and one of a period that is not read, has no texts. None: an empty list for a header without name rows. Errors:
 * none thrown. Source: ours; group headers are merged in some files and repeated or blank in others.
 *
 * @example
 * columnHeaders({ sheet: "1", rows: [["教师", null], ["人数", "女"]] }, { top: 0, bottom: 1, nameRows: [0, 1], unitRow: null }).map(({ texts }) => texts) // => [["教师", "人数"], ["教师", "女"]]
 */
export function columnHeaders(grid: Grid, header: HeaderRows): readonly ColumnHeader[] {
  const { nameRows, unitRow } = header;
  const width = Math.min(mostColumns, Math.max(0, ...nameRows.map((row) => grid.rows[row]?.length ?? 0)));
  const lines = filledLines(grid, header, width);
  const others = new Set(grid.otherPeriodColumns ?? []);
  return Array.from({ length: width }, (_, column) => {
    if (others.has(column)) return { texts: [], unit: "" };
    const texts: string[] = [];
    for (const line of lines) {
      const text = line[column] ?? "";
      if (text !== "" && text !== texts.at(-1)) texts.push(text);
    }
    const unit = unitRow === null ? "" : textOf(grid.rows[unitRow]?.[column]);
    return { texts, unit: /^(计量)?单位$/.test(unit) ? "" : unit };
  });
}

const filledLines = (grid: Grid, { nameRows, top, bottom }: HeaderRows, width: number): readonly string[][] => {
  const lines = nameRows.map((row) => {
    const cells = grid.rows[row] ?? [];
    return Array.from({ length: width }, (_, column) => headerText(cells[column]));
  });
  const merges = (grid.merges ?? []).filter((each) => each.top <= bottom && each.bottom >= top).slice(0, 5000);
  if (merges.length > 0) fillMerged(grid, lines, nameRows, merges, width);
  else fillBesideGroups(lines);
  return lines;
};

/** Words broken over lines within a cell are one header. */
const headerText = (cell: Cell | undefined): string => oneLine(cell, "").slice(0, 200);

const fillMerged = (
  grid: Grid,
  lines: readonly string[][],
  rows: readonly number[],
  merges: readonly CellRange[],
  width: number,
): void => {
  for (const merge of merges) {
    const text = headerText(grid.rows[merge.top]?.[merge.left]);
    if (text === "") continue;
    rows.forEach((row, position) => {
      if (row < merge.top || row > merge.bottom) return;
      const line = lines[position] as string[];
      for (let column = merge.left; column <= Math.min(merge.right, width - 1); column++) line[column] = text;
    });
  }
};

/** Where merged cells came as blank ones, a group reaches to the right as long as there are leaves under it. */
const fillBesideGroups = (lines: readonly string[][]): void => {
  for (let position = 0; position + 1 < lines.length; position++) {
    const line = lines[position] as string[];
    const below = lines[position + 1] as string[];
    for (let column = 1; column < line.length; column++)
      if (isBlank(line[column]) && !isBlank(below[column]) && !isBlank(below[column - 1]) && !isBlank(line[column - 1]))
        line[column] = line[column - 1] as string;
  }
};
