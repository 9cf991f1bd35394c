// Whether the schools of a legal unit count as one is decided, where the verdict of a stage depends on it.
import type { Verdict } from "../../assessment/index.js";
import { compulsoryStages } from "../../schools/index.js";
import type { GroundCheck } from "../ground.js";

export const unitsUndecided: GroundCheck = {
  code: "unitsUndecided",
  find: ({ units }) => {
    const open = units?.units.filter(({ counted }) => counted === null) ?? [];
    if (units === undefined || units === null || open.length === 0) return [];
    return compulsoryStages.flatMap((stage) => {
      const [one, each] = [units.one.stages[stage], units.each.stages[stage]];
      if (one === undefined || each === undefined || one.met === each.met) return [];
      const names = open.map(({ name }) => name);
      return [
        {
          stage,
          subject: names.join("|"),
          params: {
            stage,
            count: open.length,
            units: names,
            one: wordOf(one.met),
            each: wordOf(each.met),
            schoolsAsOne: one.schools,
            schoolsEach: each.schools,
          },
          cells: open.flatMap(({ cells }) => cells),
        },
      ];
    });
  },
};

const wordOf = (met: Verdict): string => (met === null ? "open" : met ? "met" : "notMet");
