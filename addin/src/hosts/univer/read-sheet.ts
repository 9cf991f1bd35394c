// A sheet of the workbench as a grid, read in slices so that the page answers meanwhile.
import type { ICellData, IRange, Nullable, Worksheet } from "@univerjs/core";
import { BooleanNumber, CellValueType, InterceptorEffectEnum } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Cell, CellRange, Grid } from "@junheng/engine/reading/cells";
import type { Pause } from "../in-slices.js";
import { inSlices } from "../in-slices.js";
import type { ReadOptions } from "../spreadsheet-host.js";
import { isResult, markOf } from "./mark.js";
import { isPercentFormat } from "../number-format.js";

/** So many rows are read between two words on how far it is. */
export const rowsAtATime = 500;

const errors = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#ERROR!",
]);

/** Reads a sheet from where its data begin, or a range of it no further than anything is written. */
export async function readSheet(
  sheet: FWorksheet,
  range: IRange | null,
  { signal, onProgress }: ReadOptions,
): Promise<Grid> {
  const pause = inSlices(signal);
  return await resultOf(readInSteps(sheet, range), async (rows) => {
    if (rows !== null && (rows.done % rowsAtATime === 0 || rows.done === rows.total))
      onProgress?.(rows.done, rows.total);
    await pause();
  });
}

/** Reads a whole sheet while the page waits, for a formula, which cannot wait itself. */
export function readSheetAtOnce(sheet: FWorksheet): Grid {
  const reading = readInSteps(sheet, null);
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value;
  }
}

/** What steps come to, with something to do after each. */
async function resultOf<Step, Result>(
  steps: Generator<Step, Result>,
  afterEach: (step: Step) => Promise<void>,
): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await afterEach(step.value);
  }
}

/** How many rows are read, of how many; null while it is looked how far the sheet is filled. */
type RowsRead = { readonly done: number; readonly total: number } | null;

function* readInSteps(sheet: FWorksheet, range: IRange | null): Generator<RowsRead, Grid> {
  const inner = sheet.getSheet();
  const filled = yield* filledInSteps(inner);
  const used = range === null ? filled : overlap(range, filled);
  const styles = sheet.getWorkbook().getStyles();
  const total = Math.max(used.endRow - used.startRow + 1, 0);
  const rows: Cell[][] = [];
  const percentCells: string[] = [];
  yield { done: 0, total };
  for (let row = used.startRow; row <= used.endRow; row++) {
    const cells: Cell[] = [];
    for (let column = used.startColumn; column <= used.endColumn; column++) {
      const data = inner.getCellRaw(row, column);
      const cell = cellOf(data) ?? cellOf(spilledAt(inner, row, column));
      if (typeof cell === "number" && isPercentFormat(styles.getStyleByCell(data)?.n?.pattern ?? ""))
        percentCells.push(`${rows.length},${cells.length}`);
      cells.push(cell);
    }
    rows.push(cells);
    yield { done: rows.length, total };
  }
  const mark = markOf(sheet);
  return {
    sheet: sheet.getSheetName(),
    rows,
    origin: { row: used.startRow, column: used.startColumn },
    merges: inner.getMergeData().flatMap((merge) => within(merge, used)),
    hiddenRows: positions(
      used.startRow,
      used.endRow,
      (row) => inner.getRowManager().getRow(row)?.hd === BooleanNumber.TRUE,
    ),
    hiddenColumns: positions(
      used.startColumn,
      used.endColumn,
      (column) => inner.getColumnManager().getColumn(column)?.hd === BooleanNumber.TRUE,
    ),
    percentCells,
    ...(isResult(sheet) && { ours: true, ...(mark !== null && { resultId: mark }) }),
  };
}

/** The rows and columns of a sheet between which anything stands; where nothing does, it ends before it begins. */
type Filled = Pick<IRange, "startRow" | "startColumn" | "endRow" | "endColumn">;

/** How far a sheet is filled; blank cells that only look like something do not count. */
export const filledPart = (sheet: Worksheet, pause: Pause): Promise<Filled> => resultOf(filledInSteps(sheet), pause);

function* filledInSteps(sheet: Worksheet): Generator<null, Filled> {
  let [startRow, startColumn, endRow, endColumn] = [Infinity, Infinity, -1, -1];
  const rows: Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>> = sheet
    .getCellMatrix()
    .getMatrix();
  for (const [row, cells] of Object.entries(rows)) {
    for (const [column, data] of Object.entries(cells)) {
      if (cellOf(data) === null && (data?.f ?? data?.si ?? "") === "") continue;
      startRow = Math.min(startRow, Number(row));
      startColumn = Math.min(startColumn, Number(column));
      endRow = Math.max(endRow, Number(row));
      endColumn = Math.max(endColumn, Number(column));
    }
    yield null;
  }
  return endRow < 0 ? { startRow: 0, startColumn: 0, endRow, endColumn } : { startRow, startColumn, endRow, endColumn };
}

const overlap = (one: Filled, other: Filled): Filled => ({
  startRow: Math.max(one.startRow, other.startRow),
  startColumn: Math.max(one.startColumn, other.startColumn),
  endRow: Math.min(one.endRow, other.endRow),
  endColumn: Math.min(one.endColumn, other.endColumn),
});

/** What a formula elsewhere spills into a cell: it is shown, not kept, and comes here as the number it is, before any format. */
export const spilledAt = (sheet: Worksheet, row: number, column: number): Nullable<ICellData> =>
  sheet.getCellWithFilteredInterceptors(
    row,
    column,
    "CELL_CONTENT",
    (step) => "effect" in step && step.effect === InterceptorEffectEnum.Value,
  );

/** What the data of a cell holds; nothing where it is blank. */
export const cellOf = (data: Nullable<ICellData>): Cell => {
  const value = data?.v;
  if (value === undefined || value === null || value === "") return data?.p?.body?.dataStream.trim() || null;
  if (data?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  if (typeof value === "string" && errors.has(value)) return { error: value };
  return value;
};

const positions = (first: number, last: number, holds: (position: number) => boolean): readonly number[] => {
  const found: number[] = [];
  for (let position = first; position <= last; position++) if (holds(position)) found.push(position - first);
  return found;
};

/** A merge in the counting of the range, or nothing where it lies outside. */
const within = (merge: IRange, used: Filled): readonly CellRange[] => {
  const { startRow, startColumn, endRow, endColumn } = overlap(merge, used);
  if (startRow > endRow || startColumn > endColumn) return [];
  return [
    {
      top: startRow - used.startRow,
      bottom: endRow - used.startRow,
      left: startColumn - used.startColumn,
      right: endColumn - used.startColumn,
    },
  ];
};
