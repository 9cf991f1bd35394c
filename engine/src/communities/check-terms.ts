// Whether terms can be read, run the right way round, are as long as such terms are, and run at a given date.
import type { Diagnostic, Where } from "../diagnostics/index.js";
import { errorAt, noteAt, warningAt } from "../diagnostics/index.js";
import type { Community, CommunityTerm } from "./community.js";
import { dayAfterYears, dayOf } from "./iso-date.js";
import { memberTerm, termState } from "./term.js";

/** How long a term is (帮扶周期), in years. */
export interface TermYears {
  readonly least: number;
  readonly most: number;
}

/**
 * Two to three years a round (每轮 2—3 年).
 *
 * Source: report on a city's communities of urban and rural schools; sound. The bound of two months either way is ours: a term
 * of two school years ends in July, and one “from September to September” has a month more.
 */
export const usualTermYears: TermYears = { least: 2, most: 3 };

/** Two months, in days. */
const tolerance = 62;

/** What is wrong with the terms of a community and of its members; each text once. */
export function checkTerms(community: Community, date: string | undefined, years: TermYears): readonly Diagnostic[] {
  const own = checkTerm(community, community.name, "", community.where ?? {}, date, years);
  const members = community.members.flatMap((member) => {
    if (member.from === undefined && member.to === undefined) return [];
    const term = memberTerm(community, member);
    // A sheet with a school to a row repeats the community's term at each of them.
    if (term.from === community.from && term.to === community.to) return [];
    return checkTerm(term, community.name, member.school, member.where ?? community.where ?? {}, date, years);
  });
  return [...own, ...members];
}

const checkTerm = (
  term: CommunityTerm,
  community: string,
  school: string,
  where: Where,
  date: string | undefined,
  years: TermYears,
): readonly Diagnostic[] => {
  const { from, to } = term;
  const code = <Name extends string>(name: Name): Name | `${Name}.member` => (school === "" ? name : `${name}.member`);
  const params = { community, school, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const unreadable = [
    ...(from !== undefined && dayOf(from, "first") === null ? [from] : []),
    ...(to !== undefined && dayOf(to, "last") === null ? [to] : []),
  ];
  if (unreadable.length > 0)
    return unreadable.map((text) => errorAt(code("communityDateUnreadable"), where, { community, school, text }));
  const found: Diagnostic[] = [];
  if (from !== undefined && to !== undefined) {
    const last = dayOf(to, "last") as number;
    if (last < (dayOf(from, "first") as number)) return [errorAt(code("communityTermReversed"), where, params)];
    // The day after the last one is so many years after the first.
    const shortest = (dayAfterYears(from, years.least) as number) - tolerance;
    const longest = (dayAfterYears(from, years.most) as number) + tolerance;
    if (last + 1 < shortest || last + 1 > longest)
      found.push(noteAt(code("communityTermLength"), where, { ...params, least: years.least, most: years.most }));
  }
  if (date === undefined) return found;
  const state = termState(term, date);
  if (state === "ended") found.push(warningAt(code("communityTermEnded"), where, { ...params, date }));
  if (state === "notBegun") found.push(warningAt(code("communityTermNotBegun"), where, { ...params, date }));
  return found;
};
