// What is measured of a change beside its parts: sigma, beta, groups, growth, ranks. Worked out for one indicator when it is looked at.
import type { SchoolResult } from "../assessment/index.js";
import type { IndicatorId } from "../indicators/index.js";
import { indicatorIn } from "../indicators/index.js";
import type { CompulsoryStage } from "../schools/index.js";
import { convergenceOf, type Convergence } from "./measures/convergence.js";
import { groupChange, type GroupChange, type GroupedBy } from "./measures/group-change.js";
import { growthIncidence, type GrowthIncidence } from "./measures/growth.js";
import { progressivityOf, type Progressivity } from "./measures/progressivity.js";
import { rankChange, type RankChange } from "./measures/rank-change.js";
import { sigmaOf, type Sigma } from "./measures/sigma.js";
import { communityFinder } from "./communities/community-finder.js";
import { comparedStage } from "./compared-stage.js";
import { yearColumns, type YearColumns } from "./year-columns.js";
import type { YearsCompared } from "./years-compared.js";

/** The measures of one indicator's change; null where they cannot be taken. */
export interface ChangeMeasures {
  readonly sigma: Sigma;
  readonly convergence: Convergence | null;
  /** By township, locale and community, where at least two are named. */
  readonly groups: Readonly<Partial<Record<GroupedBy, GroupChange>>>;
  readonly growth: GrowthIncidence;
  readonly ranks: RankChange;
  readonly progressivity: Progressivity | null;
}

/**
 * The measures of an indicator's change (变化的测度): σ and β with λ, weighted and not; between, within and size parts of GE(2) and Theil's T
 * by groups; growth incidence; Kendall's τ; progressivity less reranking.
 *
 * Schools that were merged are one, in both years, wherever a school is held against itself. Units: growth and shares from 0 to 1, λ
 * per year. Zeros are left out of logarithms alone. Errors: a TypeError where the comparison has no such stage. Source: each
 * measure's own, at its function. None: a measure that has no meaning for the years, such as β of two schools alike, is null.
 *
 * @example
 * const school = (name, books) => ({ name, type: "primary", whole: { pupils: 100, books } });
 * const compared = compareYears({ schools: [school("一小", 1000), school("二小", 4000)] }, { schools: [school("一小", 2000), school("二小", 4000)] }, nationalBasic2012);
 * changeMeasures(compared, "primary", "booksPerPupil").convergence.unweighted.beta // => -0.5
 */
export function changeMeasures(compared: YearsCompared, stage: CompulsoryStage, id: IndicatorId): ChangeMeasures {
  const { change, series, before, after } = comparedStage(compared, stage, id);
  const columns = yearColumns(series);
  const { both } = columns;
  const schoolOf = (year: "before" | "after", row: number): SchoolResult | undefined => {
    const place = change.schools[series.school[row] ?? -1]?.[year] ?? -1;
    return (year === "before" ? before : after).schools[place];
  };
  const groupsBy = (nameOf: (school: SchoolResult) => string): GroupChange | null => {
    const grouped = (year: "before" | "after", own: YearColumns) => ({
      columns: own,
      groups: Array.from(own.row, (row) => {
        const school = schoolOf(year, row);
        return school === undefined ? "" : nameOf(school);
      }),
    });
    return groupChange(grouped("before", columns.before), grouped("after", columns.after));
  };
  const groups = {
    township: groupsBy(({ township }) => township ?? ""),
    locale: groupsBy(({ locale }) => locale ?? ""),
    community: groupsBy(communityFinder(compared.communities.list)),
  };
  return {
    sigma: sigmaOf(columns.before, columns.after),
    convergence: convergenceOf(both.before, both.after, both.weightsBefore, compared.years),
    groups: Object.fromEntries(Object.entries(groups).filter(([, found]) => found !== null)),
    growth: growthIncidence(columns),
    ranks: rankChange(
      both.before,
      both.after,
      both.row.map((row) => series.school[row] as number),
      indicatorIn(id, compared).direction,
    ),
    progressivity: progressivityOf(both.before, both.after, both.weightsBefore),
  };
}
