// Which rows under a header are units to be measured, and what each is called; totals, averages and notes are not.
import type { Where } from "../../diagnostics/index.js";
import type { Findings } from "../cells/index.js";
import { cellOf, cellsWithMerged, textOf } from "../cells/index.js";
import type { RowKind } from "../rows/index.js";
import { classifyRows, partWords, reportLeftOut } from "../rows/index.js";
import type { FoundSeries } from "./find-series.js";
import { builtInCatalogue, readColumns } from "../headers/index.js";

/** The rows of a series, told apart. */
export interface SeriesRows {
  readonly units: readonly { readonly row: number; readonly name: string }[];
  /** The cells that name totals, averages and other figures about the units. */
  readonly totals: readonly Where[];
  /** The cells where a name should stand, of rows with figures. */
  readonly nameless: readonly Where[];
}

/** Rows that are passed over without a word. */
const unnamedKinds: ReadonlySet<RowKind> = new Set(["note", "heading", "placeholder", "repeatedHeader", "doubtful"]);

/** Tells the rows apart. `figures` are the columns with figures, `group` is the one with groups, or -1. */
export function seriesRows(
  found: FoundSeries,
  figures: readonly number[],
  group: number,
  findings: Findings,
): SeriesRows {
  const { grid, header, headers, rows: facts } = found;
  const columns = readColumns(
    grid,
    headers,
    { mapped: () => undefined, catalogue: builtInCatalogue },
    { units: [], below: header.bottom + 1 },
  );
  const known = columns.find(({ meaning, position }) => meaning?.id === "name" && !figures.includes(position));
  const name = known?.position ?? textColumn(found, [...figures, group]);
  const last = facts.at(-1)?.row ?? header.bottom;
  const nameAt = name < 0 ? () => null : cellsWithMerged(grid, name, header.bottom + 1, last);
  const units: { row: number; name: string }[] = [];
  const totals: Where[] = [];
  const nameless: Where[] = [];
  const firstOf = new Map(facts.map(({ row, first }) => [row, first]));
  // Whatever is written in words beside the name says who a row is: a row of statistics leaves it blank.
  const identity = headers.flatMap((_, position) =>
    position !== name && !figures.includes(position) && isOfWords(found, position) ? [position] : [],
  );
  const rows = classifyRows(grid, facts, { name, code: -1, figures, identity, header: header.nameRows }, nameAt);
  reportLeftOut(grid, rows, name, findings, []);
  for (const { row, kind, label } of rows) {
    const first = firstOf.get(row) ?? 0;
    // A group may be called “standard”; a row of it is no standard.
    const groupAlone = first === group && (kind === "statistic" || kind === "standard") && !partWords.test(label);
    if (kind === "nameless" && known !== undefined) nameless.push(cellOf(grid, row, name));
    else if (kind === "school" || kind === "nameless" || groupAlone)
      units.push({ row, name: kind === "school" ? label : "" });
    else if (!unnamedKinds.has(kind)) totals.push(cellOf(grid, row, first));
  }
  return { units, totals, nameless };
}

/** The first column that holds text in most rows, and is none of `others`. */
const textColumn = (found: FoundSeries, others: readonly number[]): number =>
  found.headers.findIndex((_, position) => !others.includes(position) && isOfWords(found, position));

const isOfWords = ({ grid, rows }: FoundSeries, position: number): boolean =>
  rows.filter(({ row }) => /\p{L}/u.test(textOf(grid.rows[row]?.[position]))).length * 2 > rows.length;
