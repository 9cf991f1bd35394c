// What communities cover, thing by thing, against all there is; what it would be counted by pairs, and what a printed share says.
import type { Where } from "../../diagnostics/index.js";
import { checkClaim, type ClaimVerdict } from "../../claims/index.js";
import type { Community, CommunityKind, CommunitySchool } from "../community.js";
import { communityKinds, isLeading } from "../community.js";
import { coverageOf, type Coverage, type CoverageTotals, type Reach } from "../coverage.js";
import { totalsOf } from "../coverage-totals.js";
import { schoolKeys } from "../../schools/index.js";
import { currentMembers } from "../term.js";
import { placesOf } from "./figure.js";

/** What coverage is of. */
export type CoveredThing = "townships" | "schools" | "pupils" | "staff";

export const coveredThings: readonly CoveredThing[] = ["townships", "schools", "pupils", "staff"];

/** What a report or a table says about the coverage of one thing; null where it does not. */
export interface StatedCoverage {
  /** Of the communities of one kind alone; of all where it is not said. */
  readonly kind?: CommunityKind;
  readonly thing: CoveredThing;
  readonly reached: number | null;
  readonly total: number | null;
  /** The share as printed, with its sign: 64.3%. */
  readonly printed: string | null;
  readonly cells: Readonly<Partial<Record<"reached" | "total" | "printed", Where>>>;
}

/** A printed share, held against the figures. */
export interface PrintedShare {
  readonly printed: string;
  readonly verdict: ClaimVerdict;
  /** It is the share of communities rather than of what they reach: a township with two of them counts twice. */
  readonly countsCommunities: boolean;
  /** The whole numbers that the total would have to be, where none is known: at most eight. */
  readonly totals: readonly number[];
  readonly cells: readonly Where[];
}

/** How much of one thing is covered. */
export interface Covered extends Reach {
  /** Counted once for each community that reaches one, as a sum of pairs does; null where that is the same, or makes no sense. */
  readonly byCommunities: { readonly reached: number; readonly share: number | null } | null;
  readonly printed: PrintedShare | null;
  readonly cells: readonly Where[];
}

/** Coverage of all four. */
export type CoveredThings = Readonly<Record<CoveredThing, Covered>>;

/** Coverage with the schools that lead, without them, and by the kind of community. */
export interface CoverageReport extends CoveredThings {
  readonly withoutLeads: CoveredThings;
  readonly byKind: readonly (CoveredThings & { readonly kind: CommunityKind })[];
}

/** What there is to count. */
export interface CoverageInput {
  readonly communities: readonly Community[];
  readonly schools: readonly CommunitySchool[];
  /** Whether the schools are all there are, so that totals may be summed over them. */
  readonly complete: boolean;
  readonly stated: readonly StatedCoverage[];
  readonly date?: string;
}

/**
 * The coverage of communities (覆盖面) against the totals that are stated, or else those of a complete list of schools.
 *
 * What is reached is counted from the members; a stated figure takes its place where members lack theirs. Two pairs in one township
 * reach one; the city is no township.
 */
export function coverageReport(input: CoverageInput): CoverageReport {
  const { communities, stated } = input;
  const kinds = communityKinds.filter((kind) => communities.some((each) => each.kind === kind));
  // What is said of one kind says of all no more than how much there is.
  const ofAll = [...stated.filter(({ kind }) => kind === undefined), ...onlyTotals(stated)];
  return {
    ...covered({ ...input, stated: ofAll }, false),
    withoutLeads: covered({ ...input, stated: onlyTotals(stated) }, true),
    byKind: kinds.map((kind) => {
      const own = stated.filter((each) => each.kind === kind || (kinds.length === 1 && each.kind === undefined));
      const alike = communities.filter((each) => each.kind === kind);
      return { kind, ...covered({ ...input, communities: alike, stated: [...own, ...onlyTotals(stated)] }, false) };
    }),
  };
}

const onlyTotals = (stated: readonly StatedCoverage[]): readonly StatedCoverage[] =>
  stated.map((each) => ({ ...each, reached: null, printed: null }));

const covered = ({ communities, schools, complete, stated, date }: CoverageInput, leadsOut: boolean): CoveredThings => {
  const dated = date === undefined ? {} : { date };
  const totals: CoverageTotals = { ...(complete && totalsOf(schools)), ...statedTotals(stated) };
  const { all } = coverageOf(communities, { schools, totals: { all: totals }, ...dated });
  const counted: Coverage = leadsOut ? all.withoutLeads : all.withLeads;
  const reachedBy = communitiesReaching(communities, schools, date);
  const cells = cellsOf(communities, schools, leadsOut, date);
  const thing = (id: CoveredThing): Covered => {
    const said = stated.find((each) => each.thing === id);
    const reach = withStated(counted[id], said);
    const pairs = id === "townships" ? reachedBy : null;
    // More than there are would be no share that anybody prints.
    const differs = pairs !== null && pairs !== reach.reached && (reach.total === null || pairs <= reach.total);
    const share = pairs !== null && reach.total !== null && reach.total > 0 ? pairs / reach.total : null;
    return {
      ...reach,
      byCommunities: differs ? { reached: pairs, share } : null,
      printed:
        said === undefined || said.printed === null
          ? null
          : printedShare(reach, pairs, said.printed, said.cells.printed),
      cells: placesOf([...cells[id], said?.cells.reached, said?.cells.total]),
    };
  };
  return { townships: thing("townships"), schools: thing("schools"), pupils: thing("pupils"), staff: thing("staff") };
};

const statedTotals = (stated: readonly StatedCoverage[]): CoverageTotals =>
  Object.fromEntries(stated.flatMap(({ thing, total }) => (total === null ? [] : [[thing, total]])));

/** A stated figure in the place of one that is not wholly known. */
const withStated = (counted: Reach, said: StatedCoverage | undefined): Reach => {
  if (said === undefined || said.reached === null || (counted.lacking === 0 && counted.reached !== null))
    return counted;
  const { total } = counted;
  const share = total === null || total === 0 ? null : said.reached / total;
  return { reached: said.reached, total, share, lacking: 0 };
};

const printedShare = (
  { reached, total }: Reach,
  pairs: number | null,
  printed: string,
  where: Where | undefined,
): PrintedShare => {
  const check = (value: number | null) =>
    checkClaim({ name: "", inputs: [{ value }, { value: total }], formula: "a/b", printed });
  const { verdict, solution } = check(reached);
  const countsCommunities =
    verdict === "mismatch" && pairs !== null && pairs !== reached && check(pairs).verdict.startsWith("holds");
  const whole = total === null ? (solution?.halfUp.first ?? []) : [];
  return { printed, verdict, countsCommunities, totals: whole, cells: placesOf([where]) };
};

/** How many townships there would be if each community counted its own. */
const communitiesReaching = (
  communities: readonly Community[],
  schools: readonly CommunitySchool[],
  date: string | undefined,
): number =>
  communities.reduce((sum, community) => {
    const alone = coverageOf([community], { schools, ...(date !== undefined && { date }) });
    return sum + (alone.all.withoutLeads.townships.reached ?? 0);
  }, 0);

/** The cells that each figure is counted of. */
const cellsOf = (
  communities: readonly Community[],
  schools: readonly CommunitySchool[],
  leadsOut: boolean,
  date: string | undefined,
): Readonly<Record<CoveredThing, readonly Where[]>> => {
  const members = communities
    .flatMap((community) => currentMembers(community, date))
    .filter(({ role }) => !leadsOut || !isLeading(role));
  const keyOf = schoolKeys([...members, ...schools]);
  const keys = new Set(members.map(keyOf));
  const theirs = schools.filter((school) => keys.has(keyOf(school)));
  const places = placesOf(members.map(({ where }) => where));
  return {
    townships: places,
    schools: places,
    pupils: placesOf(theirs.map(({ cells }) => cells?.pupils)),
    staff: placesOf(theirs.map(({ cells }) => cells?.staff)),
  };
};
