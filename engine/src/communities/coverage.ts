// Coverage (覆盖面): how many townships, schools, pupils and staff communities reach, each once, against how many there are.
import type { Community, CommunityLocale, CommunitySchool } from "./community.js";
import type { ReachedSchool } from "./reached-schools.js";
import { reachedSchools } from "./reached-schools.js";
import { schoolKeys } from "../schools/index.js";

/** How many there are in all. What is not given is not known. */
export interface CoverageTotals {
  readonly townships?: number;
  readonly schools?: number;
  readonly pupils?: number;
  readonly staff?: number;
}

/** What is reached of one thing. */
export interface Reach {
  /** Distinct townships or schools, or the pupils or staff of distinct schools; null where it is known of none of them. */
  readonly reached: number | null;
  readonly total: number | null;
  /** From 0 to 1; null where the total is not known or is 0, or something lacks below: the share would be too low. */
  readonly share: number | null;
  /** Schools of which the township, or the figure, is not known. */
  readonly lacking: number;
}

/** What is reached, thing by thing. */
export interface Coverage {
  readonly townships: Reach;
  readonly schools: Reach;
  readonly pupils: Reach;
  readonly staff: Reach;
  /** Reached schools that may belong here or not, as it is not known where they lie. */
  readonly placeless: number;
}

/** Coverage with and without the schools that only lead; in all, and of the rural schools. */
export interface CommunityCoverage {
  readonly all: { readonly withLeads: Coverage; readonly withoutLeads: Coverage };
  readonly rural: { readonly withLeads: Coverage; readonly withoutLeads: Coverage };
}

/** What coverage is counted of and against. */
export interface CoverageOptions {
  /** Schools of the data: their townships, pupils and staff. */
  readonly schools?: readonly CommunitySchool[];
  readonly totals?: { readonly all?: CoverageTotals; readonly rural?: CoverageTotals };
  /** Members whose term does not run at this date (ISO) are not counted. */
  readonly date?: string;
  /** Which schools are rural. Default: all outside the city and the county's seat (镇区 and 乡村). */
  readonly ruralLocales?: readonly CommunityLocale[];
}

/** A township school that is helped and leads its villages is reached; an urban school that only leads is not. */
const withoutLeads = (reached: readonly ReachedSchool[]): readonly ReachedSchool[] =>
  reached.filter(({ leadsOnly }) => !leadsOnly);

/**
 * The coverage of communities (共同体覆盖面): by distinct townships, schools, pupils and staff, never by pairs.
 *
 * Formula: share = distinct townships, schools, pupils or staff reached ÷ their total.
 * Two pairs in one township reach one township: nine pairs that reach eight of fourteen townships cover 57.1 %, not 9/14. A school
 * in several communities counts once. A figure that is not known is not zero: it is counted in `lacking`, and there is no share.
 * Totals may be taken from the data with `totalsOf`. None: `reached` and `share` are null where a figure or the total is not known.
 *
 * Source: report on a city's communities of urban and rural schools (its 64.3 % counts a township twice); counting each once is
 * our rule.
 *
 * @throws RangeError when the date is no ISO date
 * @example
 * const member = (school, role, township) => ({ school, role, township });
 * const first = { id: "1", name: "一", kind: "pair", members: [member("甲", "lead", "城区"), member("乙", "helped", "白果")] };
 * const second = { id: "2", name: "二", kind: "pair", members: [member("丙", "lead", "城区"), member("丁", "helped", "白果")] };
 * const totals = { all: { townships: 14 } };
 * coverageOf([first, second], { totals }).all.withoutLeads.townships // => { reached: 1, total: 14, share: 1 / 14, lacking: 0 }
 */
export function coverageOf(
  communities: readonly Community[],
  { schools = [], totals = {}, date, ruralLocales = ["town", "rural"] }: CoverageOptions = {},
): CommunityCoverage {
  const keyOf = schoolKeys([...communities.flatMap(({ members }) => members), ...schools]);
  const all = reachedSchools(communities, schools, keyOf, date);
  const placed = (reached: readonly ReachedSchool[]): Coverage => {
    const rural = reached.filter(({ locale }) => locale !== null && ruralLocales.includes(locale));
    const placeless = reached.filter(({ locale }) => locale === null).length;
    return coverageAgainst(rural, totals.rural ?? {}, placeless);
  };
  return {
    all: {
      withLeads: coverageAgainst(all, totals.all ?? {}, 0),
      withoutLeads: coverageAgainst(withoutLeads(all), totals.all ?? {}, 0),
    },
    rural: { withLeads: placed(all), withoutLeads: placed(withoutLeads(all)) },
  };
}

const coverageAgainst = (reached: readonly ReachedSchool[], totals: CoverageTotals, placeless: number): Coverage => {
  const townships = reached.map(({ township }) => township).filter((township) => township !== null);
  const reachOf = (covered: number | null, total: number | undefined, lacking: number): Reach => ({
    reached: covered,
    total: total ?? null,
    share: covered === null || total === undefined || total === 0 || lacking + placeless > 0 ? null : covered / total,
    lacking,
  });
  const summed = (figures: readonly (number | null)[], total: number | undefined): Reach => {
    const known = figures.filter((figure) => figure !== null);
    const sum = known.reduce((before, figure) => before + figure, 0);
    return reachOf(known.length === 0 && figures.length > 0 ? null : sum, total, figures.length - known.length);
  };
  const distinct = new Set(townships).size;
  // A school in the city is in no township, which is no lack.
  const unknown = reached.filter(({ township, locale }) => township === null && locale !== "urban").length;
  return {
    townships: reachOf(townships.length === 0 && unknown > 0 ? null : distinct, totals.townships, unknown),
    schools: reachOf(reached.length, totals.schools, 0),
    pupils: summed(
      reached.map(({ pupils }) => pupils),
      totals.pupils,
    ),
    staff: summed(
      reached.map(({ staff }) => staff),
      totals.staff,
    ),
    placeless,
  };
};
