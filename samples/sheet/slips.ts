// The few real mistakes of the sample, each in one cell, so that there is something to find; all other untidiness changes no value.
import type { SampleSchool } from "../county/school.js";
import type { Value } from "./cell.js";

/** A mistake: the cell of this school (counted within its kind) and column says something else. */
interface Slip {
  readonly kind: SampleSchool["kind"];
  readonly position: number;
  readonly column: string;
  readonly becomes: (value: Value) => Value;
}

const slips: readonly Slip[] = [
  // Left blank: no value, which is not zero.
  { kind: "primary", position: 61, column: "rooms", becomes: () => null },
  // A guess in words where a figure belongs.
  { kind: "primary", position: 78, column: "teachingArea", becomes: () => "待核实" },
  // More teachers by degree than there are teachers.
  { kind: "primary", position: 99, column: "bachelor", becomes: (value) => Number(value) + 9 },
  // Broken formulas, in columns that no standard needs.
  { kind: "primary", position: 45, column: "siteArea", becomes: () => ({ error: "#N/A" }) },
  { kind: "teachingPoint", position: 8, column: "meanClass", becomes: () => ({ error: "#DIV/0!" }) },
];

/** What the sheet says where the school's own figure should stand. */
export const withSlip = (kind: SampleSchool["kind"], position: number, column: string, value: Value): Value => {
  const slip = slips.find((each) => each.kind === kind && each.position === position && each.column === column);
  return slip === undefined ? value : slip.becomes(value);
};

/** The totals row of the primary schools is this much too high in one column. */
export const wrongTotal = { kind: "primary", column: "books", by: 1000 } as const;
