// Scores to read in a terminal: schools by rank, communities with their joint scores, one school with every reason, the findings.
import type { Locale } from "@junheng/engine/diagnostics";
import {
  endsText,
  explainGrade,
  explainScore,
  labelled,
  memberRoleNames,
  jointOutcomeWords,
  mergeNames,
  noScoreReasons,
  periodLine,
  scoreDateLine,
  scoreReportWords,
} from "@junheng/engine/words";
import { scoreUnitsSheet } from "@junheng/engine/reports";
import { fromUnits, isDated, traceScore } from "@junheng/engine/rubrics";
import type { Scored } from "@junheng/engine/scoring";
import { gradesLeaveOutBonus, nextGrade } from "@junheng/engine/scoring";
import { formatDecimal } from "@junheng/engine/statistics";
import { scoreCliText } from "./messages/scores.js";
import { findingLines } from "./print-findings.js";
import { outcomesText } from "./print-outcomes.js";
import { sheetsText } from "./print-sheets.js";
import { textTable } from "./text-table.js";

/** Everything in short. */
export const scoresText = (scored: Scored, locale: Locale): string =>
  [
    `${scored.rubric.title[locale]}\n${scored.rubric.note === undefined ? "" : `${scored.rubric.note[locale]}\n`}`,
    ...[periodLine(scored, locale), isDated(scored.rubric) ? scoreDateLine(scored.scores.date, locale) : null].flatMap(
      (text) => (text === null ? [] : [`${text}\n`]),
    ),
    schoolsTable(scored, locale),
    ...(scored.communities.length === 0 ? [] : [jointTable(scored, locale), outcomesText(scored, locale)]),
    ...[scoreUnitsSheet(scored, locale)].flatMap((sheet) => (sheet === null ? [] : [sheetsText([sheet])])),
    `${scoreCliText("findings", {}, locale)}\n${findingLines(scored.diagnostics, locale)}`,
  ].join("\n");

/** One school: every item with its reason, and what it lacks to the next grade. */
export function schoolText(scored: Scored, row: number, locale: Locale): string {
  const { rubric, data, scores } = scored;
  const items = scores.nodes.filter(({ trace }) => trace !== null);
  const reasons = items.map(
    ({ id }) => `${explainScore(traceScore(rubric, data, scores, id, row), locale).join("\n  ")}\n`,
  );
  const { grade, short, items: left } = nextGrade(rubric, scores, row);
  const title = rubric.grades?.find(({ id }) => id === grade)?.title[locale];
  const most = left.slice(0, 3).map((each) => `${each.title[locale]} ${each.left}`);
  const way =
    title === undefined ? "" : scoreCliText("nextGrade", { grade: title, short: String(short), items: most }, locale);
  return [`${scores.names[row]!} ${pointsText(scored, row)}\n`, ...reasons, way].join("\n");
}

const pointsText = ({ scores: { final, finalAtMost, decimals } }: Scored, row: number): string => {
  const [least, most] = [final[row]!, finalAtMost[row]!].map((units) =>
    formatDecimal(fromUnits(units, decimals), decimals),
  );
  return least === most ? least! : `${least!}–${most!}`;
};

function schoolsTable(scored: Scored, locale: Locale): string {
  const { rubric, scores } = scored;
  const { nodes, decimals, names, ranks, grades } = scores;
  const sections = nodes.filter(({ depth }) => depth === 0);
  const order = names.map((_, row) => row).sort((a, b) => scores.final[b]! - scores.final[a]! || a - b);
  const heading = [
    scoreCliText("school", {}, locale),
    ...sections.map(({ title }) => title[locale].slice(0, 12)),
    scoreCliText("final", {}, locale),
    scoreCliText("grade", {}, locale),
    scoreCliText("rank", {}, locale),
  ];
  const rows = order.map((row) => [
    names[row]!,
    ...sections.map(({ earned, open }) => {
      const text = formatDecimal(fromUnits(earned[row]!, decimals), decimals);
      return open[row]! > 0 ? `${text}+` : text;
    }),
    pointsText(scored, row),
    rubric.grades?.find(({ id }) => id === grades[row])?.title[locale] ?? "—",
    ranks[row]?.toString() ?? "—",
  ]);
  const note = gradesLeaveOutBonus(scored) ? `${scoreReportWords.gradesLeaveOut[locale]}\n` : "";
  const graded = order.flatMap((row) => {
    const why = explainGrade(scored, row, locale);
    return why === null ? [] : [`${labelled(names[row]!, why, locale)}\n`];
  });
  return textTable([heading, ...rows]) + note + graded.join("");
}

function jointTable({ communities, merge, scores }: Scored, locale: Locale): string {
  const shown = (value: number | null): string => (value === null ? "—" : formatDecimal(value, scores.decimals));
  const ends = ({ joint, ends }: Scored["communities"][number], k: number): string => {
    const [least = null, most = null] = [ends?.least ?? joint, ends?.most ?? joint].map(
      ({ members }) => members[k]!.merged,
    );
    return endsText(least === null || most === null ? null : [least, most], scores.decimals);
  };
  const rows = communities.flatMap((community) => {
    const { name, joint, rank } = community;
    const isEach = (community.ends?.least ?? joint).reason === "eachItsOwn";
    return joint.members.map((member, k) => [
      k === 0 ? name : "",
      member.school,
      memberRoleNames[member.role][locale],
      shown(member.own),
      // Where each member has a result of its own, it stands in its own line.
      isEach || k === 0 ? ends(community, k) : "",
      k === 0 ? (rank?.toString() ?? "—") : "",
    ]);
  });
  const codes = ["community", "member", "role", "own", "joint", "rank"] as const;
  const heading = codes.map((code) => scoreCliText(code, {}, locale));
  const reasons = communities.flatMap(({ name, joint, letter }) => {
    const note =
      joint.reason !== null ? noScoreReasons[joint.reason] : letter !== null ? jointOutcomeWords.byLetter : null;
    return note === null ? [] : [`${labelled(name, note[locale], locale)}\n`];
  });
  return `${scoreCliText("merged", { merge: mergeNames[merge.kind][locale] }, locale)}\n${textTable([heading, ...rows])}${reasons.join("")}`;
}
