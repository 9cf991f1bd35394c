// A sheet of the fake Excel.
import { emptyCell, enter, type FakeCell } from "./fake-cell.js";
import { FakeChart } from "./fake-chart.js";
import { FakeError } from "./fake-error.js";
import { FakeAreas, FakeRange } from "./fake-range.js";
import type { FakeRule } from "./fake-rule.js";
import { FakeItems } from "./fake-items.js";
import type { FakeWorkbook } from "./fake-workbook.js";

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const rowWidth = 16_384;

export class FakeSheet {
  readonly id: string;
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  isProtected = false;
  readonly cells = new Map<number, FakeCell>();
  readonly merges: FakeRange[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly columnWidths = new Map<number, number>();
  readonly customProperties = new FakeItems<string>();
  readonly chartList: FakeChart[] = [];
  readonly rules: FakeRule[] = [];
  frozen: unknown = null;
  #name: string;

  constructor(
    readonly workbook: FakeWorkbook,
    name: string,
    serial: number,
  ) {
    this.#name = name;
    this.id = `{${String(serial).padStart(8, "0")}}`;
  }

  get name(): string {
    return this.#name;
  }
  set name(name: string) {
    this.workbook.refuseName(name, this);
    this.#name = name;
  }
  get position(): number {
    return this.workbook.sheets.indexOf(this);
  }
  set position(position: number) {
    const { sheets } = this.workbook;
    sheets.splice(this.position, 1);
    sheets.splice(position, 0, this);
  }
  get freezePanes() {
    return {
      freezeAt: (range: FakeRange) => (this.frozen = [range.rowCount, range.columnCount]),
      freezeRows: (rows: number) => (this.frozen = [rows, 0]),
      freezeColumns: (columns: number) => (this.frozen = [0, columns]),
    };
  }

  get charts() {
    return {
      add: (type: string, source: FakeRange, _seriesBy: string): FakeChart => {
        const chart = new FakeChart(type, source);
        this.chartList.push(chart);
        return chart;
      },
    };
  }

  activate(): void {
    if (this.visibility !== "Visible") throw new FakeError("InvalidOperation");
    this.workbook.active = this;
  }
  delete(): void {
    if (this.workbook.protection.protected) throw new FakeError("AccessDenied");
    const others = this.workbook.sheets.filter((sheet) => sheet !== this);
    if (!others.some((sheet) => sheet.visibility === "Visible")) throw new FakeError("InvalidOperation");
    this.workbook.sheets = others;
  }
  getUsedRangeOrNullObject(_valuesOnly: boolean): FakeRange | null {
    const used = [...this.cells].filter(([, cell]) => cell.type !== "Empty").map(([key]) => key);
    if (used.length === 0) return null;
    const span = (values: readonly number[]): [number, number] => {
      const first = values.reduce((a, b) => Math.min(a, b));
      return [first, values.reduce((a, b) => Math.max(a, b)) - first + 1];
    };
    const [top, rows] = span(used.map((key) => Math.floor(key / rowWidth)));
    const [left, columns] = span(used.map((key) => key % rowWidth));
    return new FakeRange(this, top, left, rows, columns);
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): FakeRange {
    return new FakeRange(this, row, column, rows, columns);
  }
  getRange(address: string): FakeRange {
    const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(address);
    if (match === null) throw new FakeError("InvalidArgument");
    const [, left = "A", top = "1", right = left, bottom = top] = match;
    const rows = Number(bottom) - Number(top) + 1;
    return new FakeRange(this, Number(top) - 1, columnOf(left), rows, columnOf(right) - columnOf(left) + 1);
  }
  getRanges(addresses: string): FakeAreas {
    if (addresses.length > 8192) throw new FakeError("InvalidArgument");
    return new FakeAreas(addresses.split(",").map((address) => this.getRange(address)));
  }

  refuseProtected(): void {
    if (this.isProtected) throw new FakeError("AccessDenied");
  }
  /** The cell, made where it was not there. */
  cell(row: number, column: number): FakeCell {
    const key = row * rowWidth + column;
    const found = this.cells.get(key) ?? emptyCell();
    this.cells.set(key, found);
    return found;
  }
  /** The cell, not made. */
  peek(row: number, column: number): FakeCell {
    return this.cells.get(row * rowWidth + column) ?? emptyCell();
  }
  /** The cell at an address, for tests. */
  at(address: string): FakeCell {
    const range = this.getRange(address);
    return this.peek(range.rowIndex, range.columnIndex);
  }
  /** Puts rows of values in from a cell on, for tests. */
  put(address: string, rows: readonly (readonly unknown[])[]): this {
    const { rowIndex, columnIndex } = this.getRange(address);
    rows.forEach((cells, row) =>
      cells.forEach((value, column) => enter(this.cell(rowIndex + row, columnIndex + column), value)),
    );
    return this;
  }
}
