// One school in one stage, as its values are worked out: its members there, their figures and shares, its pupils.
import { smallRuralPupils } from "../indicators/index.js";
import type { CompulsoryStage } from "../schools/index.js";
import { splitShare } from "../schools/index.js";
import type { SchoolAtWork } from "./indicator-column.js";
import type { MemberInStage, UsedFigures } from "./numerator.js";
import type { Member, PlacedSchool } from "./place-schools.js";
import type { PupilsOfStages } from "./stage-pupils.js";

/** Whether a school has pupils in a stage. */
export const isInStage = ({ members }: PlacedSchool, stage: CompulsoryStage): boolean =>
  members.some(({ pupils }) => pupils[stage] !== 0);

/** The members with pupils in a stage: mostly the school itself, so that its own list will do. */
export const membersIn = (stage: CompulsoryStage, { members }: PlacedSchool): readonly Member[] => {
  const isThere = ({ pupils }: Member): boolean => pupils[stage] !== 0;
  return members.every(isThere) ? members : members.filter(isThere);
};

/** Whether a school is a small rural one (乡村小规模学校) by these pupils. */
export const isSmallRural = (school: PlacedSchool, stage: CompulsoryStage, pupils: number): boolean =>
  pupils >= smallRuralPupils.from &&
  pupils < smallRuralPupils.below &&
  membersIn(stage, school)[0]?.record.locale === "rural";

/**
 * A school that has pupils in the stage. `noting` makes room where the figures are written down that a value was made of, for those who
 * look at the school; a nation's worth of them is not needed for its coefficients.
 */
export const atWork = (school: PlacedSchool, stage: CompulsoryStage, noting: boolean): SchoolAtWork => {
  const placed = membersIn(stage, school);
  const pupils = placed.reduce((sum, member) => sum + member.pupils[stage], 0);
  return {
    members: placed.map((member) => memberInStage(member, stage, noting)),
    pupils,
    smallRural: isSmallRural(school, stage, pupils),
  };
};

const memberInStage = (member: Member, stage: CompulsoryStage, noting: boolean): MemberInStage => {
  const { record, pupils, incomplete, weights } = member;
  const several = incomplete || countStages(pupils) > 1;
  return {
    record,
    stage,
    own: record[stage],
    whole: record.whole,
    share: !several ? 1 : incomplete ? null : splitShare(pupils, stage, weights),
    several,
    figures: noting ? pupilFigures(member) : null,
  };
};

const countStages = ({ primary, junior, senior }: PupilsOfStages): number =>
  Number(primary !== 0) + Number(junior !== 0) + Number(senior !== 0);

/** The pupils of every stage, which are what undivided figures are divided by. */
const pupilFigures = ({ pupils, underWhole }: Member): UsedFigures => {
  const figures: UsedFigures = {};
  if (underWhole) figures["whole.pupils"] = pupils.primary + pupils.junior + pupils.senior;
  else {
    if (pupils.primary !== 0) figures["primary.pupils"] = pupils.primary;
    if (pupils.junior !== 0) figures["junior.pupils"] = pupils.junior;
    if (pupils.senior !== 0) figures["senior.pupils"] = pupils.senior;
  }
  return figures;
};
