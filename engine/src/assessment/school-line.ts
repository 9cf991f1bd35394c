// One school in one stage, before the county is known: its pupils, and each indicator's numerator and value.
import type { CompulsoryStage } from "../schools/index.js";
import { isFigure, splitShare } from "../schools/index.js";
import type { Contributor, NoValue, SchoolIndicator } from "./assessment.js";
import type { MemberInStage, Numerator } from "./numerator.js";
import { numeratorOf } from "./numerator.js";
import type { PlacedSchool } from "./place-schools.js";
import type { IndicatorPlan, StagePlan } from "./plan.js";

/** An indicator of a school in the making: the value is known, what depends on the other schools is filled in later. */
export type DraftIndicator = { -readonly [Key in keyof SchoolIndicator]: SchoolIndicator[Key] };

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
  const { stage } = plan;
  const members: MemberInStage[] = [];
  let pupils = 0;
  for (const member of school.members) {
    const own = member.pupils[stage];
    if (own === undefined) continue;
    pupils += own;
    const several = member.incomplete || countStages(member.pupils) > 1;
    const share = !several ? 1 : member.incomplete ? null : splitShare(member.pupils, stage, member.weights);
    const figures: Record<string, number> = {};
    notePupils(member, figures);
    members.push({ member, share, several, figures });
  }
  const first = members[0];
  if (first === undefined) return null;
  const smallRural = first.member.record.locale === "rural" && pupils >= 50 && pupils < 100;
  const values = plan.indicators.map((indicator) =>
    draftOf(indicator, stage, members, pupils, smallRural, blankOptional),
  );
  return {
    school,
    pupils,
    share: first.share,
    grades: noted(first, stage, "grades"),
    classes: noted(first, stage, "classes"),
    contributors: members.map(({ member: { record }, share, figures }) => ({
      name: record.name,
      ...(record.source && { source: record.source }),
      share,
      figures,
    })),
    values,
  };
}

const countStages = (pupils: PlacedSchool["members"][number]["pupils"]): number =>
  Number(pupils.primary !== undefined) + Number(pupils.junior !== undefined) + Number(pupils.senior !== undefined);

const notePupils = ({ pupils, pupilPaths }: PlacedSchool["members"][number], figures: Record<string, number>): void => {
  for (const each of ["primary", "junior", "senior"] as const) {
    const path = pupilPaths[each];
    if (path !== undefined) figures[path] = pupils[each] as number;
  }
};

const noted = ({ member: { record }, several }: MemberInStage, stage: CompulsoryStage, id: string): number | null => {
  const own = record[stage]?.[id];
  if (isFigure(own)) return own;
  const whole = record.whole?.[id];
  return isFigure(whole) && !several ? whole : null;
};

const draftOf = (
  plan: IndicatorPlan,
  stage: CompulsoryStage,
  members: readonly MemberInStage[],
  pupils: number,
  smallRural: boolean,
  blankOptional: "missing" | "zero",
): DraftIndicator => {
  const made: Numerator = numeratorOf(plan, stage, members, smallRural, blankOptional);
  if (made.numerator !== null) return draft((made.numerator * plan.per) / pupils, made.numerator, made.formula, null);
  const given = members.length === 1 ? givenValue(plan, stage, members[0] as MemberInStage) : null;
  return given === null ? draft(null, null, null, made.absent) : draft(given, null, byGiven, made.absent);
};

/** One shape for all: there are many of them. */
const draft = (
  value: number | null,
  numerator: number | null,
  formula: number | null,
  absent: NoValue | null,
): DraftIndicator => ({
  value,
  numerator,
  met: null,
  attainment: null,
  shortBy: null,
  varianceShare: null,
  cvWithout: null,
  formula,
  absent,
});

/** The `formula` of a value that the sheet gives itself. */
const byGiven = -1;
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
  const record = school.members[0]?.record;
  if (contributors.length !== 1 || record === undefined) return null;
  const own = record[stage]?.[id] ?? record.whole?.[id];
  return isFigure(own) ? own : null;
};

/** A value that the sheet gives per pupil itself. */
const givenValue = (
  plan: IndicatorPlan,
  stage: CompulsoryStage,
  { member, several, figures }: MemberInStage,
): number | null => {
  const own = member.record[stage]?.[plan.id];
  if (isFigure(own)) {
    figures[`${stage}.${plan.id}`] = own;
    return own;
  }
  const whole = member.record.whole?.[plan.id];
  if (!isFigure(whole) || several) return null;
  figures[`whole.${plan.id}`] = whole;
  return whole;
};
