// Gaps of the led schools to their lead, the city, the township centres and the county: from levels, or from a narrowing alone.
import type { Where } from "../../diagnostics/index.js";
import type { Community, CommunityMember } from "../community.js";
import { isLeading } from "../community.js";
import type { ClosedGap, GapChange } from "../gaps.js";
import { subjectGaps, type SubjectResult } from "../subject-gaps.js";
import { placesOf } from "./figure.js";

/** What a school is compared with: its lead, the city's schools, the township centres, the county. */
export type GapReference = "lead" | "city" | "townshipCentres" | "county";

/** Points, or percentage points of a rate. */
export type GapUnit = "points" | "percentagePoints";

/** A gap of which a report prints by how much it narrowed, and perhaps the gaps themselves. */
export interface PrintedGap {
  /** Whose gap it is, as written: 村小, a school. */
  readonly of: string;
  readonly to: GapReference;
  readonly subject: string;
  readonly unit: GapUnit;
  readonly before: number | null;
  readonly after: number | null;
  readonly narrowed: number | null;
  readonly cells: readonly Where[];
}

/** A result of a school with its cells. */
export interface SubjectLevels extends SubjectResult {
  readonly unit?: GapUnit;
  readonly cells?: readonly Where[];
}

/** One gap over two years; what is null is not known. */
export interface ToldGap extends PrintedGap {
  readonly community: string | null;
  /** The part of the gap before that was closed, from 0 to 1. */
  readonly rate: number | null;
  readonly change: GapChange | null;
  /** Nothing but the narrowing is printed: neither the gaps nor who moved can be told. */
  readonly narrowingOnly: boolean;
}

/** The gaps of all schools that are led, then those that are printed. */
export function toldGaps(
  communities: readonly Community[],
  results: readonly SubjectLevels[],
  printed: readonly PrintedGap[],
): readonly ToldGap[] {
  return [
    ...communities.flatMap((community) => {
      const lead = community.members.find(({ role }) => role === "lead");
      return community.members
        .filter(({ role }) => !isLeading(role))
        .flatMap((member) => gapsOf(community.name, member, lead, results));
    }),
    ...printed.map(ofPrinted),
  ];
}

const gapsOf = (
  community: string,
  member: CommunityMember,
  lead: CommunityMember | undefined,
  results: readonly SubjectLevels[],
): readonly ToldGap[] => {
  // Without a lead there is nobody to compare with but the means.
  const gaps = subjectGaps(results, member, lead ?? { school: "" });
  return gaps.flatMap(({ subject, toLead, toUrban, toTownshipCentres, toCounty }) => {
    const rows = results.filter((row) => row.subject === subject);
    const cells = (of: (row: SubjectLevels) => boolean): readonly Where[] =>
      placesOf(rows.filter(of).flatMap((row) => row.cells ?? []));
    const own = (row: SubjectLevels): boolean => row.school === member.school;
    const unit = rows[0]?.unit ?? "points";
    const told = (to: GapReference, gap: ClosedGap, of: (row: SubjectLevels) => boolean): readonly ToldGap[] =>
      gap.before === null && gap.after === null
        ? []
        : [
            {
              community,
              of: member.school,
              to,
              subject,
              unit,
              before: gap.before,
              after: gap.after,
              narrowed: gap.closed,
              rate: gap.rate,
              change: gap.change,
              narrowingOnly: false,
              cells: cells((row) => own(row) || of(row)),
            },
          ];
    return [
      ...told("lead", toLead, (row) => row.school === lead?.school),
      ...told("city", toUrban, ({ locale }) => locale === "urban"),
      ...told("townshipCentres", toTownshipCentres, ({ locale }) => locale === "town"),
      ...told("county", toCounty, () => true),
    ];
  });
};

const ofPrinted = ({ narrowed, before, after, ...gap }: PrintedGap): ToldGap => {
  const computed = before === null || after === null ? null : before - after;
  const closed = narrowed ?? computed;
  return {
    community: null,
    ...gap,
    before,
    after,
    narrowed: closed,
    rate: before !== null && before > 0 && closed !== null ? closed / before : null,
    change: null,
    narrowingOnly: before === null && after === null,
  };
};
