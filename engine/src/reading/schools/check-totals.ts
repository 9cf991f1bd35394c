// Totals rows checked against the schools they sum up; they are never counted as schools.
import { warningAt } from "../../diagnostics/index.js";
import type { SchoolRecord, Stage } from "../../schools/index.js";
import { stagesOfType } from "../../schools/index.js";
import { cellOf, keyOf, readNumberText } from "../cells/index.js";
import { stageIn } from "../headers/index.js";
import type { FigureColumn } from "./check-figures.js";
import type { ClassifiedRow } from "../rows/index.js";
import type { Findings, Cell, Grid } from "../cells/index.js";

/** Which schools a totals row may sum up: positions from (with) to (without). */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** From how many wrong columns on a totals row is told as one finding. */
const foldFrom = 4;

/** Checks every totals row of a block. `schools` are the rows of the schools; the figures stand in the same order. */
export function checkTotals(
  grid: Grid,
  rows: readonly ClassifiedRow[],
  schools: readonly number[],
  records: readonly SchoolRecord[],
  columns: readonly FigureColumn[],
  findings: Findings,
): void {
  const totals = rows.filter((each) => each.kind === "total" || each.kind === "subtotal").slice(0, 2000);
  if (totals.length === 0 || schools.length === 0) return;
  const sums = columns
    .filter(({ column }) => column.meaning?.additive)
    .map((each) => ({ ...each, ...runningSums(each) }));
  const before = totals.map(({ row }) => countBefore(schools, row));
  totals.forEach((total, index) => {
    const here = before[index] as number;
    const previous = index === 0 ? 0 : (before[index - 1] as number);
    const next = before[index + 1] ?? schools.length;
    const spans = spansOf(total.kind === "subtotal", here, previous, next, schools.length);
    const printed = sums.map(({ column }) => printedFigure(grid.rows[total.row]?.[column.position] ?? null));
    const ofStage = positionsOfStage(records, stageIn(keyOf(total.label)));
    const misses = [
      ...spans.map((span) => wrongColumns(printed, sums, span)),
      ...(ofStage.length === 0 ? [] : [wrongAmong(printed, sums, ofStage)]),
    ];
    const best = misses.reduce((least, each) => (each.length < least.length ? each : least), misses[0] ?? []);
    // A row that is by arithmetic the sum of some rows differs from most of its columns where others than these were added up.
    if (total.statistic === "sum" && best.length * 2 > printed.filter((figure) => figure !== null).length) return;
    tell(grid, total, best, printed, sums, findings);
  });
}

interface Sums extends FigureColumn {
  /** Sums in the unit the sheet is written in, of the schools before each position. */
  readonly before: Float64Array;
  /** Cells without a figure before each position. */
  readonly unread: Uint32Array;
}

const runningSums = ({ column, figures }: FigureColumn): Pick<Sums, "before" | "unread"> => {
  const before = new Float64Array(figures.length + 1);
  const unread = new Uint32Array(figures.length + 1);
  figures.forEach((figure, index) => {
    before[index + 1] = (before[index] as number) + (typeof figure === "number" ? figure / column.reading.factor : 0);
    unread[index + 1] = (unread[index] as number) + (figure === "unreadable" || figure === "missing" ? 1 : 0);
  });
  return { before, unread };
};

const countBefore = (schools: readonly number[], row: number): number => {
  let low = 0;
  let high = schools.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((schools[middle] as number) < row) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** A subtotal sums since the last total; a total sums since the start. Either may stand before its schools. */
const spansOf = (subtotal: boolean, here: number, previous: number, next: number, count: number): readonly Span[] => {
  const since = { from: previous, to: here };
  const until = { from: here, to: next };
  const fromStart = { from: 0, to: here };
  const toEnd = { from: here, to: count };
  const order = subtotal ? [since, until, fromStart, toEnd] : [fromStart, toEnd, { from: 0, to: count }, since, until];
  return order.filter(({ from, to }) => to > from);
};

const printedFigure = (cell: Cell): number | null => {
  if (typeof cell === "number") return cell;
  const read = typeof cell === "string" ? readNumberText(cell) : null;
  return read?.kind === "figure" && !read.percent ? read.value : null;
};

interface Miss {
  readonly index: number;
  readonly sum: number;
  readonly unread: number;
}

const wrongColumns = (
  printed: readonly (number | null)[],
  sums: readonly Sums[],
  { from, to }: Span,
): readonly Miss[] =>
  sums.flatMap(({ before, unread }, index) => {
    const total = printed[index];
    const sum = (before[to] as number) - (before[from] as number);
    if (total === null || total === undefined || Math.abs(total - sum) <= tolerance(total, to - from)) return [];
    return [{ index, sum, unread: (unread[to] as number) - (unread[from] as number) }];
  });

/** The schools of the stage that a totals row names (小学小计), wherever they stand. */
const positionsOfStage = (records: readonly SchoolRecord[], stage: Stage | undefined): readonly number[] =>
  stage === undefined
    ? []
    : records.flatMap(({ stage: own, type }, position) =>
        (own ?? (type === undefined ? undefined : stagesOfType[type][0])) === stage ? [position] : [],
      );

const wrongAmong = (
  printed: readonly (number | null)[],
  sums: readonly Sums[],
  positions: readonly number[],
): readonly Miss[] =>
  sums.flatMap(({ column, figures }, index) => {
    const total = printed[index];
    const own = positions.map((position) => figures[position]);
    const sum = own.reduce<number>(
      (all, figure) => all + (typeof figure === "number" ? figure / column.reading.factor : 0),
      0,
    );
    if (total === null || total === undefined || Math.abs(total - sum) <= tolerance(total, own.length)) return [];
    return [{ index, sum, unread: own.filter((figure) => figure === "unreadable" || figure === "missing").length }];
  });

/** Half a unit of the last printed digit, and what adding up doubles leaves behind. */
const tolerance = (total: number, count: number): number => {
  const digits = String(total).split(".")[1]?.length ?? 0;
  return (digits === 0 ? 1e-6 : 0.5 * 10 ** -Math.min(digits, 8)) + 1e-12 * count * Math.abs(total);
};

const tell = (
  grid: Grid,
  { row, label }: ClassifiedRow,
  misses: readonly Miss[],
  printed: readonly (number | null)[],
  sums: readonly Sums[],
  findings: Findings,
): void => {
  const told = misses.map(({ index, sum, unread }) => {
    const { column } = sums[index] as Sums;
    const total = printed[index] as number;
    return {
      where: cellOf(grid, row, column.position),
      params: {
        label,
        path: column.meaning?.path ?? "",
        total,
        sum: plain(sum),
        difference: plain(total - sum),
        unread,
      },
    };
  });
  const first = told[0];
  if (first !== undefined && told.length >= foldFrom)
    findings.add(
      warningAt("totalsDiffer", first.where, {
        label,
        count: told.length,
        paths: told.map(({ params }) => params.path),
      }),
    );
  else
    for (const { where, params } of told)
      findings.add(warningAt(params.unread > 0 ? "totalDiffersUnread" : "totalDiffers", where, params));
};

/** A sum as it would be written: without the last digits that adding up doubles leaves. */
const plain = (value: number): number => Number(value.toPrecision(12));
