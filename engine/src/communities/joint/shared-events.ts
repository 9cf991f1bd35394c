// What happens at one school counts for all: awards, accidents, violations.
import type { JointScore, MemberScore, MergeOptions } from "./member-score.js";
import { eachItsOwn, membersWithScores } from "./results.js";

/** Something that happened at a school. */
export interface SharedEvent {
  readonly id: string;
  readonly school: string;
  /** Points that it adds, or takes away below 0. Those of a member's own events are in its score already. */
  readonly points: number;
  /** Whether it caps the grade or bars from awards (一票否决): it then does so for every member. */
  readonly veto?: boolean;
}

/** How far the points of a result may go. */
export interface SharedEventsOptions extends MergeOptions {
  readonly least?: number;
  readonly most?: number;
}

/** A joint score, with the events that every member answers for. */
export interface SharedEventsScore extends JointScore {
  /** Ids of the events with a veto, at whichever member. */
  readonly vetoes: readonly string[];
  /** For each member, the events of others whose points were added to its own score. */
  readonly shared: readonly { readonly school: string; readonly events: readonly string[] }[];
}

/**
 * The events of any member to all (一校事件计入各成员学校): awards add and accidents take away at every member.
 *
 * Formula: own + Σ points of the other members' events; an event is counted once by its id. A veto stands for all members: it
 * lowers no score here, `vetoes` names it.
 *
 * Source: a county's rubric for heads of central schools (颍上): four kinds of event at any school under the head bar the grade;
 * credible.
 *
 * @throws TypeError when a score is not finite
 * @example
 * const pair = [{ school: "甲", role: "lead", score: 92 }, { school: "乙", role: "helped", score: 78 }];
 * const events = [{ id: "e1", school: "乙", points: -5, veto: true }, { id: "e2", school: "甲", points: 2 }];
 * sharedEventScores(pair, events).members.map(({ merged }) => merged) // => [87, 80]
 * sharedEventScores(pair, events).vetoes // => ["e1"]
 */
export function sharedEventScores(
  members: readonly MemberScore[],
  events: readonly SharedEvent[],
  { least = -Infinity, most = Infinity, lacking }: SharedEventsOptions = {},
): SharedEventsScore {
  const names = new Set(members.map(({ school }) => school));
  const ours = [...new Map(events.filter(({ school }) => names.has(school)).map((each) => [each.id, each])).values()];
  const othersOf = ({ school }: MemberScore): readonly SharedEvent[] => ours.filter((each) => each.school !== school);
  const vetoes = ours.filter(({ veto }) => veto === true).map(({ id }) => id);
  const shared = members.map((member) => ({ school: member.school, events: othersOf(member).map(({ id }) => id) }));
  const checked = membersWithScores("sharedEventScores", "sharedEvents", members, lacking);
  if ("none" in checked) return { ...checked.none, vetoes, shared };
  const result = eachItsOwn(
    "sharedEvents",
    members.map((member) => {
      if (member.score === null) return [member, null, "scoreLacking"] as const;
      const sum = othersOf(member).reduce((before, { points }) => before + points, member.score);
      return [member, Math.min(most, Math.max(least, sum)), null] as const;
    }),
  );
  return { ...result, vetoes, shared };
}
