// Who a school is, in a line: its code, type, owner and place, and the legal unit and communities that it belongs to.
import type { SchoolResult } from "../../assessment/index.js";
import type { Community } from "../../communities/index.js";
import type { Locale } from "../../diagnostics/index.js";
import type { CountedUnit } from "../../legal-units/index.js";
import type { SchoolWord } from "../../words/index.js";
import { categoryWords, joinClauses, memberRoleNames, schoolWord, typeNames } from "../../words/index.js";
import { sameAs } from "./same-as.js";

/** What is known of schools beside their figures. */
export interface Belonging {
  readonly units: readonly CountedUnit[];
  readonly communities: readonly Community[];
}

/** The line; empty where nothing is known. */
export function aboutSchool(
  { name, code, type, owner, locale: place, township }: SchoolResult,
  { units, communities }: Belonging,
  locale: Locale,
): string {
  const say = (word: SchoolWord, params = {}): string => schoolWord(word, params, locale);
  const isIt = sameAs({ school: name, ...(code !== undefined && { code }) });
  const parts = [
    code === undefined ? "" : say("code", { code }),
    type === undefined ? "" : typeNames[type][locale],
    owner === undefined ? "" : say("owner", { owner: categoryWords.owner[owner] }),
    township ?? "",
    place === undefined ? "" : categoryWords.locale[place][locale],
    ...units.filter(({ members }) => members.some(isIt)).map(({ name: unit }) => say("unit", { unit })),
    ...communities.flatMap(({ name: community, members }) =>
      members.filter(isIt).map(({ role }) => say("community", { community, role: memberRoleNames[role] })),
    ),
  ];
  return joinClauses(
    parts.filter((part) => part !== ""),
    locale,
  );
}
