// Faults that cannot be true: below zero, parts over their whole, classes that do not hold the pupils.
import type { Changes, FaultKind } from "./fault.js";
import { trueFigure } from "./fault.js";
import { doubled, transposed } from "./slips.js";

const change = (...entries: readonly (readonly [string, number | null])[]): Changes | null =>
  entries.some(([, value]) => value === null) ? null : new Map(entries);

/** 不可能 */
export const impossibleFaults = {
  negative: {
    kind: "negative",
    name: "a figure below zero",
    told: /^(negative|negativeFigure)/,
    plant: (school) => change(["whole.books", -trueFigure(school, "whole.books")]),
  },
  negativePersons: {
    kind: "negative",
    name: "a figure below zero",
    told: /^(negative|negativeFigure)/,
    plant: (school) =>
      change([
        "whole.boarders",
        trueFigure(school, "whole.boarders") > 0 ? -trueFigure(school, "whole.boarders") : null,
      ]),
  },
  teachersOverStaff: {
    kind: "teachersOverStaff",
    name: "more teachers than staff",
    told: /^teachersOverStaff$/,
    plant: (school) =>
      change(
        ["whole.staff", trueFigure(school, "whole.fullTimeTeachers")],
        ["whole.fullTimeTeachers", trueFigure(school, "whole.staff")],
      ),
  },
  boardersOverPupils: {
    kind: "partOverWhole",
    name: "a part over its whole",
    told: /^boardersOverPupils$/,
    plant: (school) => {
      const boarders = 10 * trueFigure(school, "whole.boarders");
      return change(["whole.boarders", boarders > trueFigure(school, "whole.pupils") ? boarders : null]);
    },
  },
  teachingOverBuilding: {
    kind: "partOverWhole",
    name: "a part over its whole",
    told: /^teachingOverBuilding$/,
    plant: (school) =>
      change(
        ["whole.teachingArea", trueFigure(school, "whole.buildingArea")],
        ["whole.buildingArea", trueFigure(school, "whole.teachingArea")],
      ),
  },
  splitPupils: {
    kind: "splitPupils",
    name: "pupils by stage that do not add up",
    told: /^stages\.pupils$/,
    plant: (school) =>
      school.kind === "nineYear" ? change(["primary.pupils", transposed(trueFigure(school, "primary.pupils"))]) : null,
  },
  degrees: {
    kind: "degreesOverTeachers",
    name: "more qualifications than teachers",
    told: /^(degreesOverTeachers|degreesExceedTeachers)/,
    plant: (school) => {
      const bachelor = trueFigure(school, "whole.bachelorTeachers");
      return change(["whole.bachelorTeachers", bachelor >= 10 ? doubled(bachelor) : null]);
    },
  },
  largestClass: {
    kind: "largestClassBelowMean",
    name: "largest class × classes below the pupils",
    told: /^largestClassBelowMean$/,
    plant: (school) => {
      const [pupils, classes] = [trueFigure(school, "whole.pupils"), trueFigure(school, "whole.classes")];
      const mean = Math.floor(pupils / classes);
      return change(["whole.largestClass", school.kind !== "nineYear" && mean > 20 ? mean - 6 : null]);
    },
  },
  fraction: {
    kind: "fraction",
    name: "half a person or a class",
    told: /^(fraction|fractionInWhole)/,
    plant: (school) => change(["whole.backboneTeachers", trueFigure(school, "whole.backboneTeachers") + 0.5]),
  },
} satisfies Record<string, FaultKind>;
