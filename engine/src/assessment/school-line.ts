// One school in one stage, before the county is known: its pupils, and each indicator's numerator and value.
import type { CompulsoryStage } from "../schools/index.js";
import { isFigure, splitShare } from "../schools/index.js";
import type { Contributor } from "./assessment.js";
import type { DraftIndicator } from "./draft-indicator.js";
import { byGiven, draftIndicator } from "./draft-indicator.js";
import type { MemberInStage, UsedFigures } from "./numerator.js";
import type { Member, PlacedSchool } from "./place-schools.js";
import type { IndicatorPlan, StagePlan } from "./plan.js";
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

/** The line of a school in a stage, or none where it has no pupils there. */
export function schoolLine(
  school: PlacedSchool,
  plan: StagePlan,
  blankOptional: "missing" | "zero",
): SchoolLine | null {
  const placed = membersIn(plan.stage, school);
  const members = placed.map((member) => memberInStage(member, plan.stage));
  const first = members[0];
  if (first === undefined) return null;
  const pupils = placed.reduce((sum, member) => sum + member.pupils[plan.stage], 0);
  const smallRural = first.record.locale === "rural" && pupils >= 50 && pupils < 100;
  return {
    school,
    pupils,
    share: first.share,
    grades: noted(first, "grades"),
    classes: noted(first, "classes"),
    contributors: members.map(contributorOf),
    values: plan.indicators.map((indicator) => draftIndicator(indicator, members, pupils, smallRural, blankOptional)),
  };
}

/** The members with pupils in a stage: mostly the school itself, so that its own list will do. */
const membersIn = (stage: CompulsoryStage, { members }: PlacedSchool): readonly Member[] => {
  const isThere = ({ pupils }: Member): boolean => pupils[stage] !== 0;
  return members.every(isThere) ? members : members.filter(isThere);
};

const memberInStage = (member: Member, stage: CompulsoryStage): MemberInStage => {
  const { record, pupils, incomplete, weights } = member;
  const several = incomplete || countStages(pupils) > 1;
  return {
    record,
    stage,
    own: record[stage],
    whole: record.whole,
    share: !several ? 1 : incomplete ? null : splitShare(pupils, stage, weights),
    several,
    figures: pupilFigures(member),
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
  source === undefined ? { name, share, figures } : { name, source, share, figures };

/** A given value is printed with two decimals or so. */
const printedTo = 0.006;
/** Where one in so many of the values that can be held against computed ones is another, they are of something else. */
const foreignFrom = 5;

/**
 * Settles the values that sheets give per pupil where the figures are lacking. They stand where none was worked out, or where those of
 * the other schools are the same as worked out; else they measure something else (生均运动场地 without halls), and the value is lacking.
 * Many schools have no hall: a few that disagree are enough.
 */
export function settleGiven(lines: readonly SchoolLine[], plan: StagePlan): void {
  plan.indicators.forEach((indicator, position) => {
    if (!lines.some(({ values }) => values[position]?.formula === byGiven)) return;
    const cells = lines.map((line) => ({ line, cell: line.values[position] as DraftIndicator }));
    const given = cells.filter(({ cell }) => cell.formula === byGiven);
    const both = cells.flatMap(({ line, cell: { formula, value } }) => {
      const own = formula === null || formula === byGiven ? null : givenOf(line, indicator, plan.stage);
      return own === null || value === null ? [] : [Math.abs(own - value) <= printedTo + 0.01 * Math.abs(value)];
    });
    const disagreeing = both.filter((same) => !same).length;
    const foreign = disagreeing > 0 && disagreeing * foreignFrom >= both.length;
    for (const { cell } of given) {
      if (foreign) Object.assign(cell, { value: null, formula: null });
      else cell.absent = null;
    }
  });
}

const givenOf = (
  { school, contributors }: SchoolLine,
  { id }: IndicatorPlan,
  stage: CompulsoryStage,
): number | null => {
  if (contributors.length !== 1) return null;
  const { record } = school.members[0];
  const own = record[stage]?.[id] ?? record.whole?.[id];
  return isFigure(own) ? own : null;
};
