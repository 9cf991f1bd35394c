// What is wrong or doubtful about communities: roles, sizes, terms, circles of help, schools that are not there.
import type { Diagnostic } from "../diagnostics/index.js";
import { warningAt } from "../diagnostics/index.js";
import { checkRoles } from "./check-roles.js";
import { checkSchools } from "./check-schools.js";
import type { TermYears } from "./check-terms.js";
import { checkTerms, usualTermYears } from "./check-terms.js";
import type { Community, CommunitySchool } from "./community.js";
import { helpCircles } from "./help-circles.js";
import { schoolKeys } from "../schools/index.js";

/** What communities are checked against; what is not given is not checked. */
export interface CommunityCheckOptions {
  /** The date at which terms should run (ISO). */
  readonly date?: string;
  /** The schools of the data. */
  readonly schools?: readonly CommunitySchool[];
  /** How long a term is. Default: two to three years. */
  readonly termYears?: TermYears;
}

/**
 * Checks communities (共同体名单核查): every finding names its community or school and, where it is known, its cell.
 *
 * An error says that roles or dates contradict each other; a warning that somebody should look; a term of an unusual length is only
 * noted. Nothing is changed or left out. Rule: numbers and roles of members by `kindRules`, terms against the date, help in a
 * circle, and, where `schools` are given, members held against that list. Units: `termYears` in years.
 *
 * Source: rounds of two to three years as the report on a city's communities has them (`usualTermYears`); what is an error and what
 * a warning is ours.
 *
 * @throws RangeError when the date is no ISO date
 * @example
 * const pair = { id: "1", name: "一组", kind: "pair", members: [{ school: "甲", role: "member" }, { school: "乙", role: "helped" }] };
 * checkCommunities([pair]).map(({ code }) => code) // => ["communityWithoutLead"]
 */
export function checkCommunities(
  communities: readonly Community[],
  { date, schools, termYears = usualTermYears }: CommunityCheckOptions = {},
): readonly Diagnostic[] {
  const keyOf = schoolKeys([...communities.flatMap(({ members }) => members), ...(schools ?? [])]);
  const circles = helpCircles(communities, keyOf).map(({ schools: circle, closing }) =>
    warningAt("helpInCircle", closing.where ?? {}, { schools: [...circle, circle[0] ?? ""] }),
  );
  return [
    ...communities.flatMap((community) => [...checkRoles(community, keyOf), ...checkTerms(community, date, termYears)]),
    ...circles,
    ...(schools === undefined ? [] : checkSchools(communities, schools, keyOf)),
  ];
}
