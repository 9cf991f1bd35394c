// The communities that a school is in: who leads them and who their members are, a line each.
import type { Community } from "../../communities/index.js";
import { isLeading } from "../../communities/index.js";
import type { Locale } from "../../diagnostics/index.js";
import type { NamedSchool } from "../../schools/index.js";
import { communityKindNames, joinNames, schoolWord } from "../../words/index.js";
import { sameAs } from "./same-as.js";

/** The lines; none for a school that is in no community. */
export const communityLines = (
  school: NamedSchool,
  communities: readonly Community[],
  locale: Locale,
): readonly string[] =>
  communities
    .filter(({ members }) => members.some(sameAs(school)))
    .map(({ name, kind, members }) => {
      const list = (leading: boolean): string =>
        joinNames(
          members.filter(({ role }) => isLeading(role) === leading).map((member) => member.school),
          locale,
        );
      const [leads, others] = [list(true), list(false)];
      const code = leads === "" ? "communityWithoutLead" : others === "" ? "communityOfLeads" : "communityMembers";
      return schoolWord(code, { community: name, kind: communityKindNames[kind][locale], leads, others }, locale);
    });
