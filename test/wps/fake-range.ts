// Ranges of the fake WPS: one rectangle of cells, or several by an address with commas.
import { columnLetters } from "@junheng/engine/reading/cells";
import { enter, type FakeCell } from "../excel/fake-cell.js";
import type { FakeSheet } from "./fake-sheet.js";

/** What an error cell comes as: Excel's number of the error, less this. */
const errorNumbers: Readonly<Record<string, number>> = {
  "#NULL!": 2000,
  "#DIV/0!": 2007,
  "#VALUE!": 2015,
  "#REF!": 2023,
  "#NAME?": 2029,
  "#NUM!": 2036,
  "#N/A": 2042,
};
const errorBase = -2146828288;

/** Excel's own limit, which WPS shares. */
const longestAddress = 255;

const placeOf = (address: string): { row: number; column: number } => {
  const [, letters = "", digits = ""] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  if (letters === "") throw new Error(`Bad address: ${address}`);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
};

/** Sets a property of the looks of all cells. */
const lookFace = (range: FakeRange, prefix: string): object =>
  new Proxy(
    {},
    {
      set: (_target, name, value) => {
        range.each((cell) => (cell.look[`${prefix}.${String(name)}`] = value));
        return true;
      },
    },
  );

/** What all cells agree in; null where they do not. */
const common = <Value>(values: readonly Value[]): Value | null => {
  const [first] = values;
  return first !== undefined && values.every((each) => each === first) ? first : null;
};

export class FakeRange {
  readonly #more: readonly FakeRange[];

  constructor(
    readonly Worksheet: FakeSheet,
    readonly top: number,
    readonly left: number,
    readonly height: number,
    readonly width: number,
    more: readonly FakeRange[] = [],
  ) {
    if (top < 0 || left < 0 || height < 1 || width < 1) throw new Error("Not a range.");
    this.#more = more;
  }

  static at(sheet: FakeSheet, address: string): FakeRange {
    if (address.length > longestAddress) throw new Error(`An address of ${address.length} signs is refused.`);
    const [first, ...more] = address.split(",").map((part) => {
      const [from = "", to = from] = part.split(":");
      const [start, end] = [placeOf(from), placeOf(to)];
      return new FakeRange(sheet, start.row, start.column, end.row - start.row + 1, end.column - start.column + 1);
    });
    if (first === undefined) throw new Error("No address.");
    return new FakeRange(sheet, first.top, first.left, first.height, first.width, more);
  }

  and(other: FakeRange): FakeRange | null {
    const top = Math.max(this.top, other.top);
    const left = Math.max(this.left, other.left);
    const height = Math.min(this.top + this.height, other.top + other.height) - top;
    const width = Math.min(this.left + this.width, other.left + other.width) - left;
    return this.Worksheet !== other.Worksheet || height < 1 || width < 1
      ? null
      : new FakeRange(this.Worksheet, top, left, height, width);
  }

  get address(): string {
    return `${columnLetters(this.left)}${this.top + 1}`;
  }
  get Row(): number {
    return this.top + 1;
  }
  get Column(): number {
    return this.left + 1;
  }
  get Rows() {
    return { Count: this.height };
  }
  get Columns() {
    return { Count: this.width };
  }
  get Areas() {
    return { Count: this.#more.length + 1 };
  }
  get Left(): number {
    return this.left * 54;
  }
  get Top(): number {
    return this.top * 14;
  }
  get Width(): number {
    return this.width * 54;
  }
  get Height(): number {
    return this.height * 14;
  }

  get Value2(): unknown {
    const rows = this.rows((cell) => {
      if (cell.type === "Error") return errorBase + (errorNumbers[String(cell.value)] ?? 2042);
      return cell.type === "Empty" ? null : cell.value;
    });
    return this.height === 1 && this.width === 1 ? rows[0]?.[0] : rows;
  }
  set Value2(given: unknown) {
    const rows = Array.isArray(given) ? (given as unknown[][]) : [[given]];
    rows.forEach((row, down) =>
      row.forEach((value, across) => enter(this.Worksheet.cell(this.top + down, this.left + across), value)),
    );
    this.Worksheet.book.program.changed(this.Worksheet);
  }
  get Formula(): unknown {
    const rows = this.rows((cell) => cell.formula ?? (cell.type === "Empty" ? "" : cell.value));
    return this.height === 1 && this.width === 1 ? rows[0]?.[0] : rows;
  }
  set Formula(given: unknown) {
    this.Value2 = given;
  }
  get Value(): unknown {
    return this.Value2;
  }
  set Value(_value: unknown) {
    throw new TypeError("Cannot redefine property: Value");
  }
  get Text(): unknown {
    return common(this.rows((cell) => cell.shown ?? String(cell.value)).flat());
  }
  get NumberFormat(): unknown {
    return common(this.rows(({ format }) => format).flat());
  }
  set NumberFormat(format: unknown) {
    this.each((cell) => (cell.format = String(format)));
  }
  get MergeCells(): boolean | null {
    return common(this.places((row, column) => this.mergeAt(row, column) !== undefined));
  }
  get MergeArea(): FakeRange {
    const found = this.mergeAt(this.top, this.left);
    return found === undefined
      ? this
      : new FakeRange(this.Worksheet, found.row, found.column, found.rows, found.columns);
  }
  Merge(): void {
    this.Worksheet.merges.push({ row: this.top, column: this.left, rows: this.height, columns: this.width });
  }
  get EntireRow() {
    return { Hidden: common(this.places((row) => this.Worksheet.hiddenRows.has(row))) };
  }
  get EntireColumn() {
    return { Hidden: common(this.places((_row, column) => this.Worksheet.hiddenColumns.has(column))) };
  }
  get Interior() {
    return lookFace(this, "Interior");
  }
  get Font() {
    return lookFace(this, "Font");
  }
  get Borders() {
    return lookFace(this, "Borders");
  }
  get FormatConditions() {
    return {
      Add: (type: number, operator: number, formula: string) => {
        if (type !== 1 || operator !== 3) throw new Error("The fake knows rules of equal values alone.");
        const rule = { area: this.address, formula, Interior: { Color: 0 }, Font: { Color: 0 } };
        this.Worksheet.rules.push(rule);
        return rule;
      },
    };
  }
  set HorizontalAlignment(value: number) {
    this.each((cell) => (cell.look["HorizontalAlignment"] = value));
  }
  set VerticalAlignment(value: number) {
    this.each((cell) => (cell.look["VerticalAlignment"] = value));
  }
  set WrapText(value: boolean) {
    this.each((cell) => (cell.look["WrapText"] = value));
  }
  set ColumnWidth(value: number) {
    for (let column = this.left; column < this.left + this.width; column++) this.Worksheet.widths.set(column, value);
  }
  Select(): void {
    this.Worksheet.book.selected = `${this.Worksheet.Name}!${this.address}`;
  }

  each(change: (cell: FakeCell) => void): void {
    for (const range of [this, ...this.#more]) range.places((row, column) => change(this.Worksheet.cell(row, column)));
  }
  private rows<Value>(of: (cell: FakeCell) => Value): Value[][] {
    return Array.from({ length: this.height }, (_, down) =>
      Array.from({ length: this.width }, (__, across) => of(this.Worksheet.peek(this.top + down, this.left + across))),
    );
  }
  private places<Value>(of: (row: number, column: number) => Value): Value[] {
    return Array.from({ length: this.height * this.width }, (_, at) =>
      of(this.top + Math.floor(at / this.width), this.left + (at % this.width)),
    );
  }
  private mergeAt(row: number, column: number) {
    return this.Worksheet.merges.find(
      (merge) =>
        row >= merge.row &&
        row < merge.row + merge.rows &&
        column >= merge.column &&
        column < merge.column + merge.columns,
    );
  }
}
