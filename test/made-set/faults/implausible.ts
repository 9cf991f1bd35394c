// Faults that are unlikely: far from the county's schools, far from last year, in another unit, beyond what there can be.
import { mu } from "../sheets/labels.js";
import type { Changes, FaultKind } from "./fault.js";
import { trueFigure } from "./fault.js";

const one = (path: string, value: number | null): Changes | null => (value === null ? null : new Map([[path, value]]));

/** 不合常理 */
export const implausibleFaults = {
  spreadHigh: {
    kind: "spread",
    name: "a figure per pupil far outside the county's spread",
    told: /^(spread|scale|unit)\./,
    plant: (school) =>
      one("whole.computers", school.kind === "teachingPoint" ? null : trueFigure(school, "whole.computers") * 7),
  },
  spreadLow: {
    kind: "spread",
    name: "a figure per pupil far outside the county's spread",
    told: /^(spread|scale|unit)\./,
    plant: (school) =>
      one("whole.books", school.kind === "teachingPoint" ? null : Math.round(trueFigure(school, "whole.books") / 9)),
  },
  jumpUp: {
    kind: "jump",
    name: "a jump against last year",
    told: /^jump\./,
    plant: (school) => {
      const area = trueFigure(school, "whole.buildingArea");
      return one("whole.buildingArea", area > 1500 ? Math.round(area * 1.7) : null);
    },
  },
  jumpDown: {
    kind: "jump",
    name: "a jump against last year",
    told: /^jump\./,
    plant: (school) => {
      const books = trueFigure(school, "whole.books");
      return one("whole.books", books > 6000 ? Math.round(books * 0.4) : null);
    },
  },
  yuanAsTenThousand: {
    kind: "unit",
    name: "a unit slip",
    told: /^(unit\.|unitDoubtful|figureOutOfScale|scale\.)/,
    plant: (school) => one("whole.equipmentValue", trueFigure(school, "whole.equipmentValue") / 10_000),
  },
  tenThousandAsYuan: {
    kind: "unit",
    name: "a unit slip",
    told: /^(unit\.|unitDoubtful|figureOutOfScale|scale\.)/,
    plant: (school) => one("whole.equipmentValue", trueFigure(school, "whole.equipmentValue") * 10_000),
  },
  mu: {
    kind: "unit",
    name: "a unit slip",
    told: /^(unit\.|unitDoubtful|figureOutOfScale|scale\.)/,
    tolerance: 0.01,
    plant: (school) => one("whole.siteArea", Number((trueFigure(school, "whole.siteArea") / mu).toFixed(2))),
  },
  share: {
    kind: "unit",
    name: "a unit slip",
    told: /^(unit\.|unitDoubtful|figureOutOfScale|scale\.)/,
    tolerance: 0.02,
    plant: (school) => {
      const value = trueFigure(school, "whole.backboneTeachersPer100Pupils");
      return one("whole.backboneTeachersPer100Pupils", value > 0 ? Number((value / 100).toFixed(4)) : null);
    },
  },
  classOfHundreds: {
    kind: "outOfRange",
    name: "out of range",
    told: /^(largestClassBeyond|largestClassOverPupils|gradesBeyondTwelve)$/,
    plant: (school) => {
      const largest = trueFigure(school, "whole.largestClass");
      return one("whole.largestClass", largest > 25 ? largest * 10 : null);
    },
  },
} satisfies Record<string, FaultKind>;
