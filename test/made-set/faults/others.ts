// Faults of the remaining kinds: against the county's table, missing, no figure at all, only round numbers, copied from another school.
import type { Changes, FaultKind } from "./fault.js";
import { trueFigure } from "./fault.js";
import { transposedAtEnd } from "./slips.js";

const missing = "missing";

/** 矛盾、缺失、可疑 */
export const otherFaults = {
  county: {
    kind: "county",
    name: "other than the county's own table",
    told: /^county$/,
    plant: (school) => {
      const staff = trueFigure(school, "whole.staff");
      const other = transposedAtEnd(staff);
      return new Map([["whole.staff", other === null || other <= staff ? staff + 4 : other]]);
    },
  },
  missingPupils: {
    kind: missing,
    name: "a figure that is missing",
    told: /^(required\.|formBlanks|missing|figuresMissing|blank)/,
    plant: ({ kind }) => (kind === "nineYear" ? null : new Map([["whole.pupils", null]])),
  },
  missingBooks: {
    kind: missing,
    name: "a figure that is missing",
    told: /^(required\.|formBlanks|missing|figuresMissing|blank)/,
    plant: () => new Map([["whole.books", null]]),
  },
  noFigure: {
    kind: "noFigure",
    name: "a text where a figure should stand",
    told: /(textInFigure|TextInFigure|unreadable|Unreadable|notANumber)/,
    plant: () => new Map([["whole.multimediaRooms", { text: "待核实" }]]),
  },
  roundOnly: {
    kind: "roundOnly",
    name: "only round numbers",
    told: /^roundOnly$/,
    plant: (school) => {
      const rounded: Changes = new Map(
        [...school.figures].flatMap(([path, value]) =>
          value >= 100 && !path.includes("Per") ? [[path, Math.max(100, Math.round(value / 100) * 100)] as const] : [],
        ),
      );
      return rounded.size >= 6 && school.kind !== "nineYear" ? rounded : null;
    },
  },
} satisfies Record<string, FaultKind>;

/** Planted by the set itself: all figures of another school. */
export const sameFigures: FaultKind = {
  kind: "sameFigures",
  name: "the same figures in two schools",
  told: /^sameFigures$/,
  plant: () => null,
};

/** Planted by the set itself: a totals row added up wrongly. */
export const wrongTotal: FaultKind = {
  kind: "totals",
  name: "a totals row that its schools do not add up to",
  told: /^total(s)?Differ/,
  plant: () => null,
};
