// One school in one stage, before the county is known: its pupils, and each indicator's numerator and value.
import { smallRuralPupils } from "../indicators/index.js";
import type { CompulsoryStage } from "../schools/index.js";
import { isFigure, splitShare } from "../schools/index.js";
import type { Contributor } from "./assessment.js";
import type { DraftIndicator } from "./draft-indicator.js";
import { draftIndicator } from "./draft-indicator.js";
import type { MemberInStage, UsedFigures } from "./numerator.js";
import type { Member, PlacedSchool } from "./place-schools.js";
import type { StagePlan } from "./plan.js";
import type { PupilsOfStages } from "./stage-pupils.js";

/** A school's line. */
export interface SchoolLine {
  readonly school: PlacedSchool;
  readonly pupils: number;
  readonly share: number | null;
  readonly grades: number | null;
  readonly classes: number | null;
  readonly contributors: readonly Contributor[];
  readonly values: readonly DraftIndicator[];
}

/** Whether a school has pupils in a stage. */
export const isInStage = ({ members }: PlacedSchool, stage: CompulsoryStage): boolean =>
  members.some(({ pupils }) => pupils[stage] !== 0);

/**
 * The line of a school that has pupils in the stage. `noting` writes down the figures that each value was made of, for those who look at
 * the school; a nation's worth of them is not needed for its coefficients.
 */
export function schoolLine(
  school: PlacedSchool,
  plan: StagePlan,
  blankOptional: "missing" | "zero",
  noting: boolean,
): SchoolLine {
  const placed = membersIn(plan.stage, school);
  const members = placed.map((member) => memberInStage(member, plan.stage, noting));
  const first = members[0] as MemberInStage;
  const pupils = placed.reduce((sum, member) => sum + member.pupils[plan.stage], 0);
  const smallRural = isSmallRural(school, plan, pupils);
  return {
    school,
    pupils,
    share: first.share,
    grades: noted(first, "grades"),
    classes: noted(first, "classes"),
    contributors: noting ? members.map(contributorOf) : [],
    values: plan.indicators.map((indicator) => draftIndicator(indicator, members, pupils, smallRural, blankOptional)),
  };
}

/** Whether a school is a small rural one (乡村小规模学校) by these pupils. */
export const isSmallRural = (school: PlacedSchool, { stage }: StagePlan, pupils: number): boolean =>
  membersIn(stage, school)[0]?.record.locale === "rural" &&
  pupils >= smallRuralPupils.from &&
  pupils < smallRuralPupils.below;

/** The members with pupils in a stage: mostly the school itself, so that its own list will do. */
export const membersIn = (stage: CompulsoryStage, { members }: PlacedSchool): readonly Member[] => {
  const isThere = ({ pupils }: Member): boolean => pupils[stage] !== 0;
  return members.every(isThere) ? members : members.filter(isThere);
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

const noted = ({ own, whole, several }: MemberInStage, id: string): number | null => {
  const ofStage = own?.[id];
  if (isFigure(ofStage)) return ofStage;
  const ofWhole = whole?.[id];
  return isFigure(ofWhole) && !several ? ofWhole : null;
};

/** Two shapes, not one with an undefined key: the result says only what the record does. */
const contributorOf = ({ record: { name, source }, share, figures }: MemberInStage): Contributor =>
  source === undefined ? { name, share, figures: figures ?? {} } : { name, source, share, figures: figures ?? {} };
