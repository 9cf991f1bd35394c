// The rows of a rubric's sheet as a tree of what they say: sections by their merged cells, items by their rows; nothing is interpreted yet.
import type { Where } from "../../diagnostics/index.js";
import type { Cell, Grid } from "../cells/index.js";
import { cellOf, isBlank, keyOf, textOf } from "../cells/index.js";
import { numberIn } from "./cell-values.js";
import { mergeOrigins } from "./merge-origins.js";
import type { RubricColumn, RubricColumns } from "./rubric-columns.js";
import { exactSectionText } from "./section-text.js";
import { noSection } from "./rubric-sheet.js";

/** A section as the sheet has it. */
export interface SectionRow {
  readonly kind: "section";
  readonly text: string;
  readonly where: Where;
  /** The row in which it begins. */
  readonly row: number;
  /** Points in a column of their own, where the section has a row to itself. */
  points: { readonly cell: Cell; readonly where: Where } | null;
  readonly children: RubricRow[];
}

/** An item as the sheet has it. */
export interface ItemRow {
  readonly kind: "item";
  readonly title: string;
  /** What stands in a column of its row; null where there is no such column. */
  readonly cell: (column: RubricColumn) => Cell;
  readonly where: (column: RubricColumn) => Where;
  /** The rule, with what stands in rows that go on with it. */
  rule: string;
}

/** A section or an item. */
export type RubricRow = SectionRow | ItemRow;

/** All rows of a rubric. */
export interface RubricRows {
  readonly title: { readonly text: string; readonly where: Where } | null;
  /** The lines between the title and the header. */
  readonly notes: readonly string[];
  readonly nodes: readonly RubricRow[];
  /** What the row of totals says. */
  readonly total: { readonly points: number; readonly where: Where } | null;
  /** Rows with points and a rule, and no title. */
  readonly nameless: readonly Where[];
}

const noteWords =
  /^(注\d*[:：.、\s]|注$|备注[:：]|说明[:：]|填表|填报|考核组|评估组|单位负责人|审核|负责人|第.{1,4}页|note)/i;
const totalWords = /^(合计|总计|总分|共计|total)/i;

/** Takes the rows of a sheet apart. */
export function rubricRows(grid: Grid, columns: RubricColumns): RubricRows {
  const { header, at, lastLevelIsItem } = columns;
  const levels = lastLevelIsItem ? columns.levels.slice(0, -1) : columns.levels;
  const titleColumn = at.get("title") ?? columns.levels.at(-1) ?? 0;
  const originOf = mergeOrigins(grid);
  const cellAt = (row: number, column: number): Cell => grid.rows[row]?.[column] ?? null;
  const nodes: RubricRow[] = [];
  const stack: (SectionRow | null)[] = levels.map(() => null);
  const nameless: Where[] = [];
  let heading: SectionRow | null = null;
  let last: ItemRow | null = null;
  let total: RubricRows["total"] = null;

  const section = (text: string, row: number, column: number): SectionRow => ({
    kind: "section",
    text,
    where: cellOf(grid, row, column),
    row,
    points: null,
    children: [],
  });
  /** Where the next node of a level belongs. */
  const parentOf = (level: number): RubricRow[] => {
    const above = stack.slice(0, level).findLast((each) => each !== null);
    return (above ?? heading)?.children ?? nodes;
  };
  const readLevels = (row: number): SectionRow | null => {
    let begun: SectionRow | null = null;
    levels.forEach((column, level) => {
      const origin = originOf(row, column);
      const text = textOf(cellAt(row, column));
      if (origin.column < column || text === noSection) stack.fill(null, level);
      else if (origin.row === row && text !== "" && stack[level]?.text !== text) {
        begun = section(text, row, column);
        parentOf(level).push(begun);
        stack.fill(null, level);
        stack[level] = begun;
      }
    });
    return begun;
  };
  const itemOf = (title: string, row: number): ItemRow => {
    const column = (name: RubricColumn): number => (name === "title" ? titleColumn : (at.get(name) ?? -1));
    return {
      kind: "item",
      title,
      cell: (name) => (column(name) < 0 ? null : cellAt(row, column(name))),
      where: (name) => cellOf(grid, row, column(name) < 0 ? titleColumn : column(name)),
      rule: textOf(cellAt(row, at.get("rule") ?? -1)),
    };
  };

  for (let row = header + 1; row < grid.rows.length; row += 1) {
    const filled = (grid.rows[row] ?? []).flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
    const [first] = filled;
    if (first === undefined) continue;
    const label = textOf(cellAt(row, first));
    const pointsColumn = at.get("points") ?? -1;
    const isSectionRow = exactSectionText(label) !== null;
    if (
      !isSectionRow &&
      first <= titleColumn &&
      totalWords.test(keyOf(label)) &&
      textOf(cellAt(row, at.get("rule") ?? -1)) === ""
    ) {
      const points = numberIn(cellAt(row, pointsColumn));
      if (points !== null) total ??= { points, where: cellOf(grid, row, pointsColumn) };
      continue;
    }
    if (!isSectionRow && noteWords.test(label) && filled.length <= 2) continue;
    if (filled.length === 1 && first < titleColumn + 1 && isHeading(grid, row, first, levels)) {
      heading = section(label, row, first);
      nodes.push(heading);
      stack.fill(null);
      continue;
    }
    const begun = readLevels(row);
    const titleAt = originOf(row, titleColumn);
    const title = titleAt.column < titleColumn ? "" : textOf(cellAt(titleAt.row, titleAt.column));
    const rule = textOf(cellAt(row, at.get("rule") ?? -1));
    const points = cellAt(row, pointsColumn);
    const goesOn = pointsColumn >= 0 && originOf(row, pointsColumn).row < row;
    if (rule !== "" && last !== null && (goesOn || (isBlank(points) && textOf(cellAt(row, titleColumn)) === ""))) {
      last.rule = last.rule === "" ? rule : `${last.rule}；${rule}`;
      continue;
    }
    const own = textOf(cellAt(row, titleColumn)) !== "" || titleAt.row < row ? title : "";
    if (own === "" && rule === "") {
      if (begun !== null && !isBlank(points)) begun.points = { cell: points, where: cellOf(grid, row, pointsColumn) };
      continue;
    }
    if (own === "") nameless.push(cellOf(grid, row, titleColumn));
    last = itemOf(own === "" ? rule.slice(0, 30) : own, row);
    parentOf(levels.length).push(last);
  }
  return { ...linesAbove(grid, columns.top), nodes, total, nameless };
}

/** A line across the table, or in the first column of one without sections, names what follows. */
const isHeading = ({ merges = [] }: Grid, row: number, column: number, levels: readonly number[]): boolean =>
  levels.length === 0
    ? merges.some(({ top, left, right }) => top === row && left === column && right > left)
    : merges.some(({ top, left, right }) => top === row && left === column && right - left >= levels.length + 1);

const linesAbove = (grid: Grid, top: number): Pick<RubricRows, "title" | "notes"> => {
  const lines = grid.rows.slice(0, top).flatMap((cells, row) => {
    const column = cells.findIndex((cell) => typeof cell === "string" && cell.trim() !== "");
    return column < 0 ? [] : [{ text: textOf(cells[column]), where: cellOf(grid, row, column) }];
  });
  return { title: lines[0] ?? null, notes: lines.slice(1).map(({ text }) => text) };
};
