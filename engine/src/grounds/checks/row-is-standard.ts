// No school has exactly the standard's own values: such a row is the standard, written under the schools.
import type { SchoolResult } from "../../assessment/index.js";
import type { GroundCheck } from "../ground.js";
import { eachStage, nameCell } from "../stages.js";

/** At least so many indicators, and all but one of those with a value, exactly at their threshold. */
const indicatorsNeeded = 3;

export const rowIsStandard: GroundCheck = {
  code: "rowIsStandard",
  find: (input) =>
    eachStage(input, (stage, { schools }) =>
      schools.flatMap((school) => {
        const count = atThreshold(school);
        return count === 0
          ? []
          : [
              {
                stage,
                subject: school.name,
                params: { stage, school: school.name, count },
                cells: [nameCell(school)],
              },
            ];
      }),
    ),
};

const atThreshold = ({ indicators }: SchoolResult): number => {
  const attainments = Object.values(indicators).flatMap(({ attainment }) => (attainment === null ? [] : [attainment]));
  const exact = attainments.filter((attainment) => Math.abs(attainment - 1) < 1e-9).length;
  return exact >= indicatorsNeeded && exact >= attainments.length - 1 ? exact : 0;
};
