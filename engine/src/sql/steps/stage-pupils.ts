// How many pupils a row has in each stage: by its stages where they are given, else all of them in the one stage that it speaks of.
import type { SchoolType, Stage } from "../../schools/index.js";
import { schoolTypes, stagesOfType } from "../../schools/index.js";
import { allHold, anyHolds, caseOf, isIn } from "../expressions.js";
import type { Frame } from "../frame.js";
import type { Step } from "../step.js";
import { select } from "../step.js";

export const stages: readonly Stage[] = ["primary", "junior", "senior"];

/** Whether a row gives pupils by stage, and speaks of no one stage alone. */
export const givenByStage = `s.stage IS NULL AND (${anyHolds(stages.map((stage) => `s.${stage}_pupils IS NOT NULL`))})`;

const typesOf = (holds: (type: SchoolType) => boolean): readonly SchoolType[] => schoolTypes.filter(holds);

/** The types of school that run more than one stage. */
export const typesOfSeveral = typesOf((type) => stagesOfType[type].length > 1);

/** The one stage that a row speaks of: said by itself, or the only one of its type. */
export const onlyStage = caseOf([
  ["s.stage IS NOT NULL", "s.stage"],
  ...stages.map(
    (stage) =>
      [
        isIn(
          "s.type",
          typesOf((type) => stagesOfType[type].length === 1 && stagesOfType[type][0] === stage),
        ),
        `'${stage}'`,
      ] as const,
  ),
]);

/** A type's stage whose pupils are not given: figures of the whole school cannot be divided. */
const incomplete = anyHolds(
  typesOfSeveral.map(
    (type) => `(s.type = '${type}' AND (${anyHolds(stagesOfType[type].map((stage) => `s.${stage}_pupils IS NULL`))}))`,
  ),
);

/** The pupils of each stage, and whether one of its stages has none given. */
export const stagePupils = ({ dialect }: Frame): Step => ({
  name: "jh_stage_pupils",
  says: "stagePupils",
  query: select(
    [
      "s.*",
      `${onlyStage} AS only_stage`,
      ...stages.map((stage) => {
        const own = `s.${stage}_pupils`;
        const value = caseOf(
          [
            [givenByStage, `COALESCE(${own}, ${dialect.double(0)})`],
            [`(${onlyStage}) = '${stage}'`, `COALESCE(${own}, s.whole_pupils)`],
          ],
          dialect.double(0),
        );
        return `${value} AS pupils_${stage}`;
      }),
      `${caseOf([[allHold([givenByStage, `(${incomplete})`]), "1"]], "0")} AS incomplete`,
    ],
    "FROM jh_source_rows s",
  ),
});
