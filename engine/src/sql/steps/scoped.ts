// Which rows count: what the standard leaves out, and why; points and campuses that go into their parent.
import type { Stage } from "../../schools/index.js";
import { continuousSchoolWeights } from "../../schools/index.js";
import { parameterAt } from "../../standards/index.js";
import type { Branch } from "../expressions.js";
import { anyHolds, caseOf, isIn, textLiteral } from "../expressions.js";
import type { Frame } from "../frame.js";
import type { Step } from "../step.js";
import { select } from "../step.js";
import { givenByStage, stages, typesOfSeveral } from "./stage-pupils.js";

const total = stages.map((stage) => `s.pupils_${stage}`).join(" + ");

/** Why a row is left out, in the order in which that is asked; NULL where it counts. */
const reasonOf = ({ standard: { scope }, dialect }: Frame): string => {
  const zero = dialect.double(0);
  const branches: Branch[] = [];
  if (scope.excludedTypes.length > 0) branches.push([isIn("s.type", scope.excludedTypes), "'type'"]);
  if (scope.excludedOwners.length > 0) branches.push([isIn("s.owner", scope.excludedOwners), "'owner'"]);
  const ofSeveral = `NOT (${givenByStage}) AND s.stage IS NULL AND ${isIn("s.type", typesOfSeveral)}`;
  return caseOf([
    ...branches,
    [`${ofSeveral} AND s.whole_pupils IS NOT NULL`, "'pupilsNotByStage'"],
    [ofSeveral, "'pupilsMissing'"],
    [`NOT (${givenByStage}) AND s.only_stage IS NULL`, "'stageUnknown'"],
    [anyHolds(stages.map((stage) => `s.pupils_${stage} IS NULL`)), "'pupilsMissing'"],
    [anyHolds(stages.map((stage) => `s.pupils_${stage} < ${zero}`)), "'pupilsNegative'"],
    [`${total} = ${zero}`, "'pupilsZero'"],
  ]);
};

/** Whether a row is a school of its own, goes into its parent, or is left out. */
const policyOf = ({ standard: { scope }, asOf, dialect }: Frame): string => {
  const limit = dialect.double(parameterAt(scope.smallTeachingPoint, asOf) ?? 0);
  const point = "s.type = 'teachingPoint'";
  const uncounted = "s.counted = 0";
  const chosen = (policy: string): string =>
    policy === "own" ? caseOf([[uncounted, "'merge'"]], "'own'") : textLiteral(policy);
  return caseOf(
    [
      [`${point} AND ${total} < ${limit}`, chosen(scope.smallTeachingPoints)],
      [point, chosen(scope.largeTeachingPoints)],
      [uncounted, "'merge'"],
    ],
    "'own'",
  );
};

/** What one pupil of a stage weighs where a figure of the whole school is divided. */
const weightOf = ({ standard: { split }, dialect }: Frame, stage: Stage): string =>
  caseOf(
    (["nineYear", "completeSecondary", "twelveYear"] as const).map((type) => [
      `s.type = '${type}'`,
      dialect.double(split[type][stage]),
    ]),
    dialect.double(continuousSchoolWeights[stage]),
  );

const weighted = (frame: Frame, stage: Stage): string => `s.pupils_${stage} * ${weightOf(frame, stage)}`;

/** Every row with the reason why it is left out, or none; its policy; and what its pupils weigh together. */
export const scoped = (frame: Frame): Step => ({
  name: "jh_scoped",
  says: "scoped",
  query: select(
    [
      "s.*",
      `${reasonOf(frame)} AS reason`,
      `${policyOf(frame)} AS policy`,
      `${total} AS pupils_of_all`,
      ...stages.map((stage) => `${weighted(frame, stage)} AS weighted_${stage}`),
      `${stages.map((stage) => weighted(frame, stage)).join(" + ")} AS weighted_pupils`,
      `${stages.map((stage) => caseOf([[`s.pupils_${stage} <> ${frame.dialect.double(0)}`, "1"]], "0")).join(" + ")} AS stage_count`,
    ],
    "FROM jh_stage_pupils s",
  ),
});
