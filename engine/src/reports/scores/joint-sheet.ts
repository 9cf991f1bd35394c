// The joint scores of communities, each member's own score beside them.
import type { Locale } from "../../diagnostics/index.js";
import {
  communityKindNames,
  joinNames,
  jointOutcomeWords,
  labelled,
  memberRoleNames,
  mergeNames,
  noScoreReasons,
} from "../../words/index.js";
import type { CommunityScore, Scored } from "../../scoring/index.js";
import { numberCell, textCell, wideCell } from "../cells.js";
import type { SheetRow } from "../cells.js";
import type { ResultSheet } from "../sheet.js";
import { endsCell, word } from "./score-words.js";

const columns = ["community", "kind", "school", "role", "own", "weight", "joint", "rank", "note"] as const;

/** A member a row, its own score beside the joint one, or beside what the merge gives it alone; the rank stands in the first row. */
export function jointSheet({ rubric, communities, merge }: Scored, locale: Locale): ResultSheet {
  return {
    id: "joint-scores",
    name: word("jointSheet", locale),
    rows: [
      wideCell(textCell(word("jointTitle", locale, { title: rubric.title[locale] }), "title"), columns.length),
      wideCell(textCell(word("merge", locale, { merge: mergeNames[merge.kind][locale] }), "note"), columns.length),
      columns.map((code) => textCell(word(code, locale), "header")),
      ...communities.flatMap((community) => memberRows(community, rubric.decimals, locale)),
    ],
    widths: [24, 14, 24, 12, 12, 10, 12, 8, 36],
    frozen: { rows: 3, columns: 1 },
  };
}

function memberRows(
  { name, kind, joint, ends, rank, letter }: CommunityScore,
  decimals: number,
  locale: Locale,
): readonly SheetRow[] {
  return joint.members.map((member, k) => [
    textCell(name, "label"),
    textCell(communityKindNames[kind][locale]),
    textCell(member.school),
    textCell(memberRoleNames[member.role][locale]),
    numberCell(member.own, decimals),
    numberCell(member.weight, 2),
    ends === null
      ? numberCell(joint.joint ?? member.merged, decimals)
      : endsCell(endsOf(ends.least.members[k]!.merged, ends.most.members[k]!.merged), decimals, locale),
    k > 0 || rank === null ? textCell("") : numberCell(rank, 0),
    textCell(k > 0 ? "" : joint.reason !== null ? noteOf(joint, locale) : letterNote(letter, locale), "note"),
  ]);
}

const endsOf = (least: number | null, most: number | null): readonly [number, number] | null =>
  least === null || most === null ? null : [Number(least.toFixed(4)), Number(most.toFixed(4))];

const letterNote = (letter: number | null, locale: Locale): string =>
  letter === null ? "" : jointOutcomeWords.byLetter[locale];

const noteOf = ({ reason, lacking }: CommunityScore["joint"], locale: Locale): string =>
  labelled(joinNames(lacking, locale), reason === null ? "" : noScoreReasons[reason][locale], locale);
