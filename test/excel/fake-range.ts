// Ranges of the fake Excel: rectangles of cells, and several of them at once.
import { columnLetters } from "@junheng/engine/reading/cells";
import { enter } from "./fake-cell.js";
import { FakeError } from "./fake-error.js";
import { FakeRule } from "./fake-rule.js";
import type { FakeSheet } from "./fake-sheet.js";

/** Sets a property of the looks of all cells under a name such as `fill.color`. */
class FakeFormat {
  readonly #ranges: readonly FakeRange[];
  readonly #prefix: string;
  constructor(ranges: readonly FakeRange[], prefix = "") {
    this.#ranges = ranges;
    this.#prefix = prefix;
  }
  get fill(): FakeFormat {
    return new FakeFormat(this.#ranges, "fill.");
  }
  get font(): FakeFormat {
    return new FakeFormat(this.#ranges, "font.");
  }
  get borders(): { getItem(edge: string): FakeFormat } {
    return { getItem: (edge) => new FakeFormat(this.#ranges, `borders.${edge}.`) };
  }
  setProperty(name: string, value: unknown): void {
    for (const range of this.#ranges) {
      if (name === "columnWidth") range.sheet.columnWidths.set(range.columnIndex, Number(value));
      else range.eachCell((row, column) => (range.sheet.cell(row, column).look[this.#prefix + name] = value));
    }
  }
}

export class FakeRange {
  constructor(
    readonly sheet: FakeSheet,
    readonly rowIndex: number,
    readonly columnIndex: number,
    readonly rowCount: number,
    readonly columnCount: number,
  ) {
    const inside = rowIndex >= 0 && columnIndex >= 0 && rowCount > 0 && columnCount > 0;
    if (!inside || rowIndex + rowCount > 1_048_576 || columnIndex + columnCount > 16_384)
      throw new FakeError("InvalidArgument");
  }

  get worksheet(): FakeSheet {
    return this.sheet;
  }
  get address(): string {
    const last = `${columnLetters(this.columnIndex + this.columnCount - 1)}${this.rowIndex + this.rowCount}`;
    return `${this.sheet.name}!${columnLetters(this.columnIndex)}${this.rowIndex + 1}:${last}`;
  }
  get format(): FakeFormat {
    return new FakeFormat([this]);
  }
  get values(): unknown[][] {
    return this.map((row, column) => this.sheet.peek(row, column).value);
  }
  set values(given: unknown) {
    this.sheet.refuseProtected();
    this.fill(given, (row, column, value) => enter(this.sheet.cell(row, column), value));
  }
  get formulas(): unknown[][] {
    return this.map((row, column) => {
      const { formula, value } = this.sheet.peek(row, column);
      return formula ?? value;
    });
  }
  set formulas(given: unknown) {
    this.values = given;
  }
  get numberFormat(): unknown[][] {
    return this.map((row, column) => this.sheet.peek(row, column).format);
  }
  set numberFormat(given: unknown) {
    this.fill(given, (row, column, value) => (this.sheet.cell(row, column).format = String(value)));
  }
  get valueTypes(): unknown[][] {
    return this.map((row, column) => this.sheet.peek(row, column).type);
  }
  get text(): unknown[][] {
    return this.map((row, column) => {
      const cell = this.sheet.peek(row, column);
      return cell.shown ?? String(cell.value);
    });
  }
  set hyperlink(link: { documentReference?: string }) {
    this.eachCell((row, column) => (this.sheet.cell(row, column).link = link));
  }
  get conditionalFormats(): { add(type: string): FakeRule } {
    return {
      add: (type) => {
        if (type !== "CellValue") throw new FakeError("NotImplemented");
        const rule = new FakeRule(this);
        this.sheet.rules.push(rule);
        return rule;
      },
    };
  }
  get rowHidden(): boolean | null {
    return all(this.rowCount, (row) => this.sheet.hiddenRows.has(this.rowIndex + row));
  }
  get columnHidden(): boolean | null {
    return all(this.columnCount, (column) => this.sheet.hiddenColumns.has(this.columnIndex + column));
  }

  getCell(row: number, column: number): FakeRange {
    return new FakeRange(this.sheet, this.rowIndex + row, this.columnIndex + column, 1, 1);
  }
  getRow(row: number): FakeRange {
    return new FakeRange(this.sheet, this.rowIndex + row, this.columnIndex, 1, this.columnCount);
  }
  getBoundingRect(other: FakeRange): FakeRange {
    const top = Math.min(this.rowIndex, other.rowIndex);
    const left = Math.min(this.columnIndex, other.columnIndex);
    const bottom = Math.max(this.rowIndex + this.rowCount, other.rowIndex + other.rowCount);
    const right = Math.max(this.columnIndex + this.columnCount, other.columnIndex + other.columnCount);
    return new FakeRange(this.sheet, top, left, bottom - top, right - left);
  }
  getResizedRange(rows: number, columns: number): FakeRange {
    return new FakeRange(this.sheet, this.rowIndex, this.columnIndex, this.rowCount + rows, this.columnCount + columns);
  }
  getIntersectionOrNullObject(other: FakeRange): FakeRange | null {
    const top = Math.max(this.rowIndex, other.rowIndex);
    const left = Math.max(this.columnIndex, other.columnIndex);
    const rows = Math.min(this.rowIndex + this.rowCount, other.rowIndex + other.rowCount) - top;
    const columns = Math.min(this.columnIndex + this.columnCount, other.columnIndex + other.columnCount) - left;
    return rows > 0 && columns > 0 ? new FakeRange(this.sheet, top, left, rows, columns) : null;
  }
  getMergedAreasOrNullObject(): FakeAreas | null {
    const merged = this.sheet.merges.filter((area) => area.getIntersectionOrNullObject(this) !== null);
    return merged.length === 0 ? null : new FakeAreas(merged);
  }
  getSpecialCellsOrNullObject(type: string): FakeAreas | null {
    if (type !== "Visible") throw new FakeError("NotImplemented");
    const rows = runs(this.rowIndex, this.rowCount, this.sheet.hiddenRows);
    const columns = runs(this.columnIndex, this.columnCount, this.sheet.hiddenColumns);
    const areas = rows.flatMap(([top, height]) =>
      columns.map(([left, width]) => new FakeRange(this.sheet, top, left, height, width)),
    );
    return areas.length === 0 ? null : new FakeAreas(areas);
  }
  /** The library asks this before it sends a large array. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw new FakeError("InvalidArgument");
  }
  merge(): void {
    this.sheet.merges.push(this);
  }
  select(): void {
    this.sheet.workbook.selection = this;
  }

  eachCell(visit: (row: number, column: number) => void): void {
    for (let row = 0; row < this.rowCount; row++)
      for (let column = 0; column < this.columnCount; column++) visit(this.rowIndex + row, this.columnIndex + column);
  }
  private map(read: (row: number, column: number) => unknown): unknown[][] {
    return Array.from({ length: this.rowCount }, (_, row) =>
      Array.from({ length: this.columnCount }, (_, column) => read(this.rowIndex + row, this.columnIndex + column)),
    );
  }
  private fill(given: unknown, write: (row: number, column: number, value: unknown) => void): void {
    const rows: unknown[][] = Array.isArray(given) ? given : this.map(() => given);
    if (rows.length !== this.rowCount || rows.some((cells) => cells.length !== this.columnCount))
      throw new FakeError("InvalidArgument", "The rows or columns of the array do not match the range.");
    rows.forEach((cells, row) =>
      cells.forEach((value, column) => write(this.rowIndex + row, this.columnIndex + column, value)),
    );
  }
}

export class FakeAreas {
  constructor(readonly ranges: readonly FakeRange[]) {}
  get areas(): { items: readonly FakeRange[] } {
    return { items: this.ranges };
  }
  get format(): FakeFormat {
    return new FakeFormat(this.ranges);
  }
}

const all = (count: number, test: (position: number) => boolean): boolean | null => {
  const hits = Array.from({ length: count }, (_, position) => test(position)).filter(Boolean).length;
  return hits === 0 ? false : hits === count ? true : null;
};

/** Stretches [first, length] that are not hidden. */
const runs = (first: number, count: number, hidden: ReadonlySet<number>): [number, number][] => {
  const found: [number, number][] = [];
  for (let position = first; position < first + count; position++) {
    if (hidden.has(position)) continue;
    const last = found.at(-1);
    if (last !== undefined && last[0] + last[1] === position) last[1]++;
    else found.push([position, 1]);
  }
  return found;
};
