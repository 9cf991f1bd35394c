// What somebody should look at before believing a comparison: who is who, which year is which, and figures that look as if in another unit.
import type { Diagnostic, Where } from "../diagnostics/index.js";
import { noteAt, warningAt } from "../diagnostics/index.js";
import { withOwnTerms } from "../indicators/index.js";
import type { CompulsoryStage } from "../schools/index.js";
import { compulsoryStages, whereOf } from "../schools/index.js";
import { yearsBetween } from "../reading/periods/index.js";
import type { MatchQuestion, SchoolMatch, ToldPair, YearSchool } from "./matching/school-match.js";
import type { YearAssessed, YearsCompared } from "./years-compared.js";
import type { StageSchool } from "./matching/school-match.js";

/** How many schools a finding names; it counts all. */
const named = 5;

/** A county's mean rarely changes by more than this factor in a few years: then it is likely in another unit. */
const unlikelyFactor = 5;

/** The findings of a comparison, and of what was told of schools that are not there. */
export const changeFindings = (
  compared: Omit<YearsCompared, "diagnostics">,
  unknown: readonly ToldPair[],
): readonly Diagnostic[] => [
  ...periodFindings(compared),
  ...unknown.map(({ before, after }) => warningAt("changeToldUnknown", {}, { before, after: after ?? "" })),
  ...matchFindings(compared),
  ...stageFindings(compared),
];

const periodFindings = ({ before, after }: Omit<YearsCompared, "diagnostics">): readonly Diagnostic[] => {
  if (before.period === null || after.period === null) return [];
  const years = yearsBetween(before.period, after.period);
  const params = { before: before.period, after: after.period };
  if (before.period === after.period) return [warningAt("changeSamePeriod", {}, params)];
  return years !== null && years < 0 ? [warningAt("changeOrder", {}, params)] : [];
};

const matchFindings = ({ schools, questions, after }: Omit<YearsCompared, "diagnostics">): readonly Diagnostic[] => {
  const pairs = schools.filter(({ before, after: other }) => before !== null && other !== null);
  if (pairs.length === 0 && schools.length > 0) return [warningAt("changeNothingShared", {}, {})];
  const renamed = pairs.filter(({ by, confidence }) => by === "code" && confidence !== 1);
  const alike = pairs.filter(({ by }) => by === "likeness");
  return [
    ...listed(questions, (them) =>
      warningAt("changeQuestions", placeOf(them[0]?.after, after), paramsOf(questions, them)),
    ),
    ...listed(renamed, (them) => warningAt("changeRenamed", placeOf(them[0]?.after, after), paramsOf(renamed, them))),
    ...listed(alike, (them) => noteAt("changeAlike", placeOf(them[0]?.after, after), paramsOf(alike, them))),
  ];
};

const listed = <T>(all: readonly T[], tell: (some: readonly T[]) => Diagnostic): readonly Diagnostic[] =>
  all.length === 0 ? [] : [tell(all.slice(0, named))];

const paramsOf = (all: readonly unknown[], some: readonly (SchoolMatch | MatchQuestion)[]) => ({
  count: all.length,
  schools: some.map(({ before, after }) => `${before?.name ?? ""} → ${after?.name ?? ""}`),
});

/** The cell of a school's name. */
const placeOf = (school: YearSchool | null | undefined, { assessment }: YearAssessed): Where => {
  const stage = compulsoryStages.find((each) => school?.rows[each] !== undefined);
  const row = stage === undefined ? undefined : school?.rows[stage];
  const line = stage === undefined || row === undefined ? undefined : assessment.stages[stage]?.schools[row];
  return whereOf(line?.contributors[0]?.source, "name");
};

const stageFindings = (compared: Omit<YearsCompared, "diagnostics">): readonly Diagnostic[] =>
  compulsoryStages.flatMap((stage): readonly Diagnostic[] => {
    const [one, other] = [compared.before.assessment.stages[stage], compared.after.assessment.stages[stage]];
    if ((one === undefined) !== (other === undefined))
      return [warningAt("changeStageOnce", {}, { stage, year: one === undefined ? "after" : "before" })];
    return indicatorFindings(compared, stage);
  });

const indicatorFindings = (
  compared: Omit<YearsCompared, "diagnostics">,
  stage: CompulsoryStage,
): readonly Diagnostic[] => {
  const { schools = [], indicators = {} } = compared.stages[stage] ?? {};
  return Object.entries(indicators).flatMap(([id, { withoutValue, mean }]): readonly Diagnostic[] => {
    const of = withOwnTerms({ indicator: id }, compared);
    const ratio = mean.before === null || mean.after === null || mean.before === 0 ? 1 : mean.after / mean.before;
    const unlikely = ratio > unlikelyFactor || (ratio > 0 && ratio < 1 / unlikelyFactor);
    return [
      ...(unlikely
        ? [warningAt("changeScale", {}, { ...of, stage, before: mean.before ?? 0, after: mean.after ?? 0 })]
        : []),
      ...listed(withoutValue, (them) =>
        warningAt(
          "changeWithoutValue",
          {},
          {
            ...of,
            stage,
            count: withoutValue.length,
            schools: them.map((place) => (schools[place] as StageSchool).name),
          },
        ),
      ),
    ];
  });
};
