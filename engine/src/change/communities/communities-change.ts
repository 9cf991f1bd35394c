// Communities over two years: whether the gaps to their leads closed, by whom, and the pupils that were lost.
import type { StageResult } from "../../assessment/index.js";
import type { ClosedGap, CommunitiesInput, Community, Losses, ToldGap, TwoYears } from "../../communities/index.js";
import { closedGap, communitiesReport, isLeading } from "../../communities/index.js";
import type { Indicator } from "../../indicators/index.js";
import type { CompulsoryStage, SchoolKey } from "../../schools/index.js";
import { schoolKeys } from "../../schools/index.js";
import type { StageSchool } from "../matching/school-match.js";

/** The gap of a school to its lead, in one indicator. */
export interface CommunityGap extends ClosedGap {
  readonly community: string;
  readonly school: string;
  readonly lead: string;
  readonly stage: CompulsoryStage;
  readonly indicator: string;
}

/** Pupils of a community's members in both years, of those that have them in both. */
export interface CommunityPupils extends TwoYears {
  readonly community: string;
  readonly stage: CompulsoryStage;
  readonly schools: number;
}

/** What changed in communities. */
export interface CommunitiesChange {
  /** Those of the second year's list, or of the first's where the second has none. */
  readonly list: readonly Community[];
  readonly gaps: readonly CommunityGap[];
  readonly pupils: readonly CommunityPupils[];
  /** Gaps that sheets tell by themselves: of results, or a narrowing alone. */
  readonly told: readonly ToldGap[];
  readonly losses: readonly Losses[];
}

/** A stage with both years' results. */
export interface CommunityStage {
  readonly stage: CompulsoryStage;
  readonly schools: readonly StageSchool[];
  readonly before: StageResult;
  readonly after: StageResult;
}

/** The change. */
export function communitiesChange(
  before: CommunitiesInput | undefined,
  after: CommunitiesInput | undefined,
  stages: readonly CommunityStage[],
  indicators: readonly Indicator[],
): CommunitiesChange {
  if (before === undefined && after === undefined) return { list: [], gaps: [], pupils: [], told: [], losses: [] };
  const communities = communitiesOf(before, after);
  const losses = [...(before?.losses ?? []), ...(after?.losses ?? [])];
  const once = new Map(losses.map((row) => [`${row.of}\n${row.period}`, row]));
  const results = stages.map((stage) => ({ stage, find: memberFinder(communities, stage) }));
  const told = communitiesReport({
    communities,
    results: after?.results ?? before?.results ?? [],
    printedGaps: after?.printedGaps ?? before?.printedGaps ?? [],
    losses: [...once.values()],
  });
  return {
    list: communities,
    gaps: results.flatMap(({ stage, find }) => gapsOf(communities, stage, find, indicators)),
    pupils: results.flatMap(({ stage, find }) => pupilsOf(communities, stage, find)),
    told: told.gaps,
    losses: told.losses,
  };
}

/** The second year's communities, or the first's. */
const communitiesOf = (
  before: CommunitiesInput | undefined,
  after: CommunitiesInput | undefined,
): readonly Community[] =>
  after !== undefined && after.communities.length > 0 ? after.communities : (before?.communities ?? []);

/** The key of every school that is mentioned, in communities and in the stage. */
type Find = (member: Parameters<SchoolKey>[0]) => StageSchool | undefined;

const memberFinder = (communities: readonly Community[], { schools, before, after }: CommunityStage): Find => {
  const named = schools.map((school) => {
    const result = school.after === null ? before.schools[school.before ?? -1] : after.schools[school.after];
    return { school: result?.name ?? school.name, ...(result?.code !== undefined && { code: result.code }) };
  });
  const keyOf = schoolKeys([...named, ...communities.flatMap(({ members }) => members)]);
  const byKey = new Map(named.map((each, place) => [keyOf(each), schools[place] as StageSchool]));
  return (member) => byKey.get(keyOf(member));
};

const gapsOf = (
  communities: readonly Community[],
  { stage, before, after }: CommunityStage,
  find: Find,
  indicators: readonly Indicator[],
): readonly CommunityGap[] =>
  communities.flatMap(({ name, members }) => {
    const lead = members.find(({ role }) => role === "lead");
    const leading = lead === undefined ? undefined : find(lead);
    if (lead === undefined || leading === undefined) return [];
    return members
      .filter(({ role }) => !isLeading(role))
      .flatMap((member) => {
        const own = find(member);
        if (own === undefined) return [];
        return indicators.map(({ id, direction }) => {
          // Where lower is better, the lower one is ahead.
          const sign = direction === "higher" ? 1 : -1;
          const valueOf = (result: StageResult, row: number | null): number | null => {
            const value = row === null ? null : (result.schools[row]?.indicators[id]?.value ?? null);
            return value === null ? null : sign * value;
          };
          const years = (school: StageSchool): TwoYears => ({
            before: valueOf(before, school.before),
            after: valueOf(after, school.after),
          });
          return {
            ...{ community: name, school: member.school, lead: lead.school, stage, indicator: id },
            ...closedGap(years(own), years(leading)),
          };
        });
      });
  });

const pupilsOf = (
  communities: readonly Community[],
  { stage, before, after }: CommunityStage,
  find: Find,
): readonly CommunityPupils[] =>
  communities.flatMap(({ name, members }) => {
    const both = members.flatMap((member) => {
      const school = find(member);
      const [one, other] = [before.schools[school?.before ?? -1], after.schools[school?.after ?? -1]];
      return one === undefined || other === undefined ? [] : [{ before: one.pupils, after: other.pupils }];
    });
    if (both.length === 0) return [];
    const sum = (year: "before" | "after"): number => both.reduce((total, each) => total + each[year], 0);
    return [{ community: name, stage, schools: both.length, before: sum("before"), after: sum("after") }];
  });
