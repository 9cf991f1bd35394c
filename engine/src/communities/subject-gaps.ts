// The gaps of a school to its lead, to the urban mean and to the county's, subject by subject.
import { weightedMean } from "../statistics/index.js";
import type { CommunityLocale } from "./community.js";
import type { ClosedGap, TwoYears } from "./gaps.js";
import { closedGap } from "./gaps.js";
import { groupBy } from "./group-by.js";
import { schoolKeys, type NamedSchool } from "../schools/index.js";

/** A school's mean score, or a rate, in one subject in two years. */
export interface SubjectResult extends NamedSchool, TwoYears {
  readonly subject: string;
  readonly locale?: CommunityLocale;
  /** Pupils who sat, in each year: the weights of the means. */
  readonly pupilsBefore: number | null;
  readonly pupilsAfter: number | null;
}

/** The mean of several schools in two years: of the same ones in both. */
export interface ReferenceMean extends TwoYears {
  readonly schools: number;
  /** Schools that lack a figure in either year, and are in neither mean. */
  readonly leftOut: number;
}

/** The gaps of one school in one subject. */
export interface SubjectGaps {
  readonly subject: string;
  readonly own: TwoYears;
  readonly toLead: ClosedGap;
  readonly toUrban: ClosedGap;
  /** To the schools at the centres of townships (镇区). */
  readonly toTownshipCentres: ClosedGap;
  readonly toCounty: ClosedGap;
  readonly urbanMean: ReferenceMean;
  readonly countyMean: ReferenceMean;
}

const nothing: TwoYears = { before: null, after: null };

/**
 * The gaps of a school in every subject (与牵头校、城区均值、全县均值的差距), over two years.
 *
 * Formula: gap = the mean held against − the school's own, in each year; closed = gap before − gap after.
 * Means are weighted by pupils, and taken over the schools that have scores and pupils in both years: otherwise a gap would
 * change because another school was counted. Urban are the schools with the locale `urban`; the county's mean holds the school
 * itself. Null where a figure is missing. Subjects in the order in which they occur for the school.
 *
 * Source: the report on a city's communities compares village schools with those of the city and of the township centres; the mean
 * over schools known in both years is ours.
 *
 * @throws TypeError when a figure is not finite
 * @example
 * const row = (school, locale, before, after) => ({ school, locale, subject: "语文", before, after, pupilsBefore: 100, pupilsAfter: 100 });
 * const results = [row("实验小学", "urban", 90, 90), row("新塘小学", "rural", 70, 75)];
 * subjectGaps(results, { school: "新塘小学" }, { school: "实验小学" })[0].toLead.rate // => 0.25
 */
export function subjectGaps(
  results: readonly SubjectResult[],
  school: NamedSchool,
  lead: NamedSchool,
): readonly SubjectGaps[] {
  const keyOf = schoolKeys([...results, school, lead]);
  const [ownKey, leadKey] = [keyOf(school), keyOf(lead)];
  return [...groupBy(results, ({ subject }) => subject)].flatMap(([subject, rows]) => {
    const own = rows.find((row) => keyOf(row) === ownKey);
    if (own === undefined) return [];
    const leading = rows.find((row) => keyOf(row) === leadKey) ?? nothing;
    const urbanMean = meanOfSchools(rows.filter(({ locale }) => locale === "urban"));
    const countyMean = meanOfSchools(rows);
    return [
      {
        subject,
        own: { before: own.before, after: own.after },
        toLead: closedGap(own, leading),
        toUrban: closedGap(own, urbanMean),
        toTownshipCentres: closedGap(own, meanOfSchools(rows.filter(({ locale }) => locale === "town"))),
        toCounty: closedGap(own, countyMean),
        urbanMean,
        countyMean,
      },
    ];
  });
}

type Complete = { readonly [key in "before" | "after" | "pupilsBefore" | "pupilsAfter"]: number };

const meanOfSchools = (rows: readonly SubjectResult[]): ReferenceMean => {
  const complete = rows.filter(
    ({ before, after, pupilsBefore, pupilsAfter }) =>
      before !== null && after !== null && pupilsBefore !== null && pupilsAfter !== null,
  ) as readonly (SubjectResult & Complete)[];
  const mean = (values: readonly number[], weights: readonly number[]): number | null => weightedMean(values, weights);
  return {
    before: mean(
      complete.map(({ before }) => before),
      complete.map(({ pupilsBefore }) => pupilsBefore),
    ),
    after: mean(
      complete.map(({ after }) => after),
      complete.map(({ pupilsAfter }) => pupilsAfter),
    ),
    schools: complete.length,
    leftOut: rows.length - complete.length,
  };
};
