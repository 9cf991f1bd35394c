// Words of sheets about communities that are not known: what they can mean, and what the user says that they do.
import type { Where } from "../diagnostics/index.js";
import { communityKinds, memberRoles, type CommunityKind, type MemberRole } from "./community.js";
import { activityTypes, type ActivityType } from "./ledger.js";

/** What a word is asked about, and what it may mean. */
export interface WordMeaning {
  readonly kind: CommunityKind;
  readonly role: MemberRole;
  readonly activity: ActivityType;
}

/** What a word is asked about. */
export type AskedAbout = keyof WordMeaning;

/** What the user says that words mean, by the word as it is written. */
export type WordMeanings = { readonly [About in AskedAbout]?: Readonly<Record<string, WordMeaning[About]>> };

/** A word that is not known. */
export interface AskedWord {
  readonly about: AskedAbout;
  /** As it is written first. */
  readonly text: string;
  /** What the user said; null while nobody has. */
  readonly meaning: WordMeaning[AskedAbout] | null;
  readonly cells: readonly Where[];
}

/** What words of each sort may mean, in the order in which the choices are listed. */
export const possibleMeanings: { readonly [About in AskedAbout]: readonly WordMeaning[About][] } = {
  kind: communityKinds,
  role: memberRoles,
  activity: activityTypes,
};

/** Every sort. */
export const askedAbout = Object.keys(possibleMeanings) as readonly AskedAbout[];
