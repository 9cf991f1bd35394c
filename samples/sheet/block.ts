// One block of the sheet: its title, its header with merged cells, a row for each school, subtotals and a total.
import type { Chance } from "../county/random.js";
import type { SampleSchool } from "../county/school.js";
import type { SampleCell, SampleRow, Value } from "./cell.js";
import type { Column } from "./columns.js";
import { withSlip, wrongTotal } from "./slips.js";
import { untidyFigure, untidyName } from "./untidy.js";

/** A block. */
export interface Block {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly schools: readonly SampleSchool[];
  readonly totalStands: "first" | "last";
  /** Rows in between that add up the schools before them. */
  readonly subtotals?: (school: SampleSchool) => string;
}

const header = (value: string, spans: Partial<SampleCell> = {}): SampleCell => ({ value, look: "header", ...spans });

/** Two rows where columns stand in groups; a third where the units have a row of their own. */
const headerRows = (columns: readonly Column[]): readonly SampleRow[] => {
  const upper = columns.map(({ group, header: text }, position): SampleCell | null => {
    if (group === undefined) return header(text, { rowSpan: 2 });
    if (columns[position - 1]?.group === group) return null;
    return header(group, { columnSpan: columns.filter((each) => each.group === group).length });
  });
  const lower = columns.map(({ group, header: text }) => (group === undefined ? null : header(text)));
  const units = columns.map(({ unit }) => (unit === undefined ? null : header(unit)));
  return units.some((unit) => unit !== null) ? [upper, lower, units] : [upper, lower];
};

const looks = (column: Column): SampleCell["look"] => (column.summed ? "figure" : "text");

/** What SUM gives over a column: figures only. */
const sumOf = (rows: readonly (readonly Value[])[], column: number): number =>
  Math.round(rows.reduce((sum, row) => sum + (typeof row[column] === "number" ? row[column] : 0), 0) * 100) / 100;

const totalRow = (
  columns: readonly Column[],
  rows: readonly (readonly Value[])[],
  label: string,
  at: number,
): SampleRow =>
  columns.map((column, position) => {
    if (position === at) return { value: label, look: "total" };
    return column.summed ? { value: sumOf(rows, position), look: "total" } : null;
  });

/** The rows of a block. */
export const blockRows = (block: Block, chance: Chance): readonly SampleRow[] => {
  const { columns, schools } = block;
  const values = schools.map((school, position) =>
    columns.map((column) => withSlip(school.kind, position, column.id, column.of(school, position))),
  );
  const body: SampleRow[] = [];
  let since = 0;
  schools.forEach((school, position) => {
    body.push(
      columns.map((column, at): SampleCell => {
        const value = values[position]?.[at] ?? null;
        const shown =
          column.id === "name" ? untidyName(chance, value) : column.summed ? untidyFigure(chance, value) : value;
        return { value: shown, look: looks(column) };
      }),
    );
    const next = schools[position + 1];
    const label = block.subtotals?.(school);
    if (label !== undefined && (next === undefined || block.subtotals?.(next) !== label)) {
      body.push(totalRow(columns, values.slice(since, position + 1), `${label}小计`, 2));
      since = position + 1;
    }
  });
  const total = totalRow(columns, values, "合计", 0).map((cell, at) =>
    cell !== null && columns[at]?.id === wrongTotal.column && schools[0]?.kind === wrongTotal.kind
      ? { ...cell, value: Number(cell.value) + wrongTotal.by }
      : cell,
  );
  const title: SampleRow = [{ value: block.title, look: "label" }];
  const rows = block.totalStands === "first" ? [total, ...body] : [...body, total];
  return [title, ...headerRows(columns), ...rows];
};
