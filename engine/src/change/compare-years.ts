// Two years of a county in, what changed out.
import { assessCounty } from "../assessment/index.js";
import { indicatorIn } from "../indicators/index.js";
import type { CompulsoryStage } from "../schools/index.js";
import { compulsoryStages } from "../schools/index.js";
import { yearsBetween } from "../reading/periods/index.js";
import type { Standard } from "../standards/index.js";
import { communitiesChange, type CommunityStage } from "./communities/communities-change.js";
import { changeFindings } from "./change-findings.js";
import { matchSchools } from "./matching/match-schools.js";
import { stageSchools } from "./matching/stage-schools.js";
import type { ChangeOptions, CountyYear } from "./options.js";
import { slideReasons, usualCompositeRise } from "./slid-back.js";
import { stageChange } from "./stage-change.js";
import { verdictChange } from "./verdict-change.js";
import type { StageChange, YearAssessed, YearsCompared } from "./years-compared.js";

/**
 * Compares two years of a county by a standard (两年对比): which school is which, who came nearer to whom, by whose resources, and which
 * verdicts turned.
 *
 * For each indicator and stage the change of its coefficient of variation is parted among the low schools' resources, the high ones',
 * pupils, and schools that came or went: Shapley's values, which add up to the change to 1e-12. Schools are matched by code, by name, by
 * likeness of names; what is not sure is asked in `questions`.
 *
 * Units: as the indicators'; growth and shares from 0 to 1; λ per year. Zeros: figures like any other; only logarithms leave them out.
 * Missing: a school without a value in one year counts as one that came or left for that indicator, and is named in `withoutValue`.
 * None: a measure that a year does not have is null, and with it its change; a stage that one year lacks is not there. Errors: none
 * for data. Source: Shapley, 1953, as Shorrocks (2013) uses it for inequality; “raise the low, do not cut the high”, 教督〔2012〕3号.
 *
 * @example
 * const school = (name, books) => ({ name, type: "primary", whole: { pupils: 100, books } });
 * const compared = compareYears({ schools: [school("一小", 1000), school("二小", 3000)] }, { schools: [school("一小", 2000), school("二小", 3000)] }, nationalBasic2012);
 * compared.stages.primary.indicators.booksPerPupil.levelled // => "up"
 */
export function compareYears(
  before: CountyYear,
  after: CountyYear,
  standard: Standard,
  options: ChangeOptions = {},
): YearsCompared {
  const one = assessedYear(before, standard, options);
  const other = assessedYear(after, standard, options);
  const open = one.open || other.open;
  const told = yearsBetween(one.period ?? "", other.period ?? "");
  const years = options.years ?? (told === null || told === 0 ? 1 : Math.abs(told));
  const { schools, questions, unknown } = matchSchools(one.assessment, other.assessment, options.told);
  const inStages = stagesOf(one, other).map((each) => ({ ...each, schools: stageSchools(schools, each.stage) }));
  const stages: Partial<Record<CompulsoryStage, StageChange>> = {};
  for (const each of inStages) stages[each.stage] = stageChange({ ...each, open }, standard);
  const compared = {
    standard: standard.id,
    years,
    before: one,
    after: other,
    schools,
    questions,
    stages,
    met: verdictChange(one.assessment.met, other.assessment.met, open),
    slidBack: slideReasons(stages, options.compositeRise ?? usualCompositeRise),
    communities: communitiesChange(
      before.communities,
      after.communities,
      inStages,
      standard.indicators.map(({ id }) => indicatorIn(id, standard)),
    ),
    ...(standard.own && { own: standard.own }),
  };
  return { ...compared, diagnostics: changeFindings(compared, unknown) };
}

const assessedYear = (
  { schools, period, assessment, open = false }: CountyYear,
  standard: Standard,
  { fold = (records) => records, assessment: choices }: ChangeOptions,
): YearAssessed => ({
  period: period ?? null,
  assessment: assessment ?? assessCounty(fold(schools), standard, choices),
  open,
});

/** The stages that both years have. */
const stagesOf = (
  { assessment: { stages: before } }: YearAssessed,
  { assessment: { stages: after } }: YearAssessed,
): readonly Omit<CommunityStage, "schools">[] =>
  compulsoryStages.flatMap((stage) => {
    const [one, other] = [before[stage], after[stage]];
    return one === undefined || other === undefined ? [] : [{ stage, before: one, after: other }];
  });
