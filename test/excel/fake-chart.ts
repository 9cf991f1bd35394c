// A chart of the fake Excel, and the series it shows.
import { FakeError } from "./fake-error.js";
import type { FakeRange } from "./fake-range.js";

/** As Excel counts points, a series has as many as its values have cells. */
export class FakeSeries {
  values: FakeRange | null = null;
  xAxisValues: FakeRange | null = null;
  chartType: string | undefined;
  constructor(public name: string) {}

  setValues(range: FakeRange): void {
    this.values = range;
  }
  setXAxisValues(range: FakeRange): void {
    this.xAxisValues = range;
  }
}

export class FakeChart {
  readonly title = { text: "" };
  readonly axes = {
    categoryAxis: { title: { visible: false, text: "" } },
    valueAxis: { title: { visible: false, text: "" } },
  };
  readonly legend = { position: "Right", visible: true };
  readonly list: FakeSeries[];
  /** The first and the last cell it covers. */
  place: readonly [FakeRange, FakeRange] | null = null;

  constructor(
    readonly type: string,
    source: FakeRange,
  ) {
    const first = new FakeSeries("Series1");
    first.setValues(source);
    this.list = [first];
  }

  get series() {
    return {
      add: (name: string): FakeSeries => {
        const added = new FakeSeries(name);
        this.list.push(added);
        return added;
      },
      getItemAt: (position: number): FakeSeries => {
        const found = this.list[position];
        if (found === undefined) throw new FakeError("ItemNotFound");
        return found;
      },
    };
  }
  setPosition(start: FakeRange, end: FakeRange): void {
    this.place = [start, end];
  }
}
