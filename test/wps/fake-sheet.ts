// A sheet of the fake WPS.
import { emptyCell, type FakeCell } from "../excel/fake-cell.js";
import type { FakeBook } from "./fake-book.js";
import { FakeRange } from "./fake-range.js";

interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A chart, as far as it was described. */
export interface FakeChart {
  readonly type: number;
  title: string | null;
  legend: number | null;
  /** The names of its axes, by their numbers. */
  readonly axes: Map<number, string>;
  readonly series: { Name: string; Values: FakeRange | null; XValues: FakeRange | null }[];
}

export class FakeSheet {
  readonly cells = new Map<string, FakeCell>();
  readonly properties = new Map<string, unknown>();
  readonly tables: { readonly Name: string; readonly Range: FakeRange }[] = [];
  readonly links: { readonly cell: string; readonly place: string }[] = [];
  readonly charts: FakeChart[] = [];
  /** Conditional formats: where they begin, what the cell has to equal, and the fill then. */
  readonly rules: { readonly area: string; readonly formula: string; readonly Interior: { Color: number } }[] = [];
  readonly widths = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  merges: Merge[] = [];
  #name: string;
  #visible = -1;

  constructor(
    readonly book: FakeBook,
    name: string,
  ) {
    this.#name = name;
  }

  get Name(): string {
    return this.#name;
  }
  set Name(name: string) {
    if (name.length < 1 || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name)) throw new Error(`Bad name: ${name}`);
    const taken = this.book.sheets.some((each) => each !== this && each.Name.toLowerCase() === name.toLowerCase());
    if (taken) throw new Error(`A sheet is called ${name} already.`);
    this.#name = name;
  }
  get Visible(): number {
    return this.#visible;
  }
  set Visible(visible: number) {
    if (visible !== -1) this.refuseLast();
    this.#visible = visible;
  }
  /** A workbook shows one sheet at least. */
  refuseLast(): void {
    if (!this.book.sheets.some((each) => each !== this && each.Visible === -1))
      throw new Error("A workbook must contain a visible sheet.");
  }

  get UsedRange(): FakeRange {
    const filled = [...this.cells]
      .filter(([, { type }]) => type !== "Empty")
      .map(([key]) => key.split(",").map(Number));
    if (filled.length === 0) return new FakeRange(this, 0, 0, 1, 1);
    const [rows, columns] = [filled.map(([row = 0]) => row), filled.map(([, column = 0]) => column)];
    const [top, left] = [Math.min(...rows), Math.min(...columns)];
    return new FakeRange(this, top, left, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1);
  }
  get CustomProperties() {
    const names = [...this.properties.keys()];
    return {
      Count: names.length,
      Item: (position: number) => {
        const Name = names[position - 1] ?? "";
        return { Name, Value: this.properties.get(Name), Delete: () => this.properties.delete(Name) };
      },
      Add: (name: string, value: unknown) => {
        if (this.properties.has(name)) throw new Error(`There is a property ${name} already.`);
        this.properties.set(name, value);
      },
    };
  }
  get ListObjects() {
    return { Count: this.tables.length, Item: (position: number) => this.tables[position - 1] };
  }
  get Hyperlinks() {
    return {
      Add: (anchor: FakeRange, _address: string, place: string) => this.links.push({ cell: anchor.address, place }),
    };
  }
  get Shapes() {
    return {
      AddChart2: (_style: number, type: number) => {
        // It takes what is selected for its first series.
        const chart: FakeChart = {
          type,
          title: null,
          legend: null,
          axes: new Map(),
          series: [{ Name: "?", Values: null, XValues: null }],
        };
        this.charts.push(chart);
        return { Chart: chartFace(chart) };
      },
    };
  }

  Range(addresses: string): FakeRange {
    return FakeRange.at(this, addresses);
  }
  Activate(): void {
    if (this.#visible !== -1) throw new Error("A sheet out of sight cannot be shown.");
    this.book.active = this;
  }
  Move(before: FakeSheet): void {
    const { sheets } = this.book;
    sheets.splice(sheets.indexOf(this), 1);
    sheets.splice(sheets.indexOf(before), 0, this);
  }
  Delete(): void {
    if (this.book.program.asks()) throw new Error("A question is asked before a sheet is deleted.");
    if (this.book.ProtectStructure) throw new Error("The structure is protected.");
    if (this.#visible === 2) throw new Error("A sheet that is very hidden cannot be deleted.");
    if (this.#visible === -1) this.refuseLast();
    const { sheets } = this.book;
    sheets.splice(sheets.indexOf(this), 1);
    if (this.book.active === this) this.book.active = sheets.find(({ Visible }) => Visible === -1) ?? this;
  }

  /** The cell of a place, made where there was none. */
  cell(row: number, column: number): FakeCell {
    const key = `${row},${column}`;
    const found = this.cells.get(key) ?? emptyCell();
    this.cells.set(key, found);
    return found;
  }
  /** The cell of a place, as it is. */
  peek(row: number, column: number): FakeCell {
    return this.cells.get(`${row},${column}`) ?? emptyCell();
  }
  /** The cell of an address, for tests. */
  at(address: string): FakeCell {
    const { top, left } = FakeRange.at(this, address);
    return this.peek(top, left);
  }
}

const chartFace = (chart: FakeChart) => ({
  set HasTitle(has: boolean) {
    chart.title = has ? "" : null;
  },
  ChartTitle: {
    set Text(text: string) {
      if (chart.title === null) throw new Error("The chart has no title.");
      chart.title = text;
    },
  },
  set HasLegend(has: boolean) {
    chart.legend = has ? 0 : null;
  },
  Legend: {
    set Position(position: number) {
      if (chart.legend === null) throw new Error("The chart has no legend.");
      chart.legend = position;
    },
  },
  Axes: (which: number) => ({
    set HasTitle(has: boolean) {
      if (has) chart.axes.set(which, "");
      else chart.axes.delete(which);
    },
    AxisTitle: {
      set Text(text: string) {
        if (!chart.axes.has(which)) throw new Error("The axis has no title.");
        chart.axes.set(which, text);
      },
    },
  }),
  SeriesCollection: () => ({
    Count: chart.series.length,
    Item: (position: number) => ({ Delete: () => chart.series.splice(position - 1, 1) }),
    NewSeries: () => {
      const series = { Name: "", Values: null, XValues: null };
      chart.series.push(series);
      return series;
    },
  }),
});
