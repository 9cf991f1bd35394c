// A conditional format of the fake Excel: what a cell has to equal, and how it looks then.
import type { FakeRange } from "./fake-range.js";

export class FakeRule {
  readonly cellValue = {
    format: { fill: { color: "" }, font: { color: "" } },
    rule: { formula1: "", operator: "" },
  };

  constructor(readonly range: FakeRange) {}
}
