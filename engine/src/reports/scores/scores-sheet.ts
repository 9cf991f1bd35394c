// Every school's points: sections, items, totals, grade and rank.
import type { Locale } from "../../diagnostics/index.js";
import { numberCell, textCell, wideCell } from "../cells.js";
import type { SheetRow } from "../cells.js";
import type { ResultSheet, SheetCell } from "../sheet.js";
import type { Scored } from "../../scoring/index.js";
import { explainGrade, version } from "../../words/index.js";
import { gradesLeaveOutBonus } from "../../scoring/index.js";
import { pointsCell, word } from "./score-words.js";

/** A school a row, a node a column; the full points stand under the titles. */
export function scoresSheet(scored: Scored, locale: Locale): ResultSheet {
  const { rubric, scores } = scored;
  const { nodes, decimals } = scores;
  const after = ["total", "bonus", "deduction", "final", "grade", "rank", "note"] as const;
  const width = 1 + nodes.length + after.length;
  const rows: SheetRow[] = [
    wideCell(textCell(word("scoresTitle", locale, { title: rubric.title[locale] }), "title"), width),
    wideCell(textCell(word("fullPoints", locale, { points: rubric.points, version }), "note"), width),
    ...(gradesLeaveOutBonus(scored) ? [wideCell(textCell(word("gradesLeaveOut", locale), "note"), width)] : []),
    ...(rubric.note === undefined ? [] : [wideCell(textCell(rubric.note[locale], "note"), width)]),
    [
      textCell(word("school", locale), "header"),
      ...nodes.map(({ title }) => textCell(title[locale], "header")),
      ...after.map((code) => textCell(word(code, locale), "header")),
    ],
    [
      textCell(word("full", locale), "label"),
      ...nodes.map(({ full }) => numberCell(full / 10 ** decimals, decimals)),
      numberCell(rubric.points, decimals),
      ...after.slice(1).map(() => textCell("")),
    ],
    ...scores.names.map((_, row) => schoolRow(scored, row, locale)),
  ];
  return {
    id: "scores",
    name: word("scoresSheet", locale),
    rows,
    widths: [24, ...nodes.map(() => 12), 10, 10, 10, 12, 12, 8, 40],
    frozen: { rows: rows.length - scores.names.length, columns: 1 },
  };
}

function schoolRow({ rubric, scores }: Scored, row: number, locale: Locale): SheetRow {
  const { nodes, decimals, total, totalAtMost, bonus, deduction, final, finalAtMost, grades, ranks } = scores;
  const rank = ranks[row] ?? null;
  return [
    textCell(scores.names[row]!, "label"),
    ...nodes.map((node): SheetCell => {
      if (node.possible[row] === 0 && node.full > 0) return textCell("/");
      return pointsCell(node.earned[row]!, node.earned[row]! + node.open[row]!, scores, locale);
    }),
    pointsCell(total[row]!, totalAtMost[row]!, scores, locale),
    numberCell(bonus[row]! / 10 ** decimals, decimals),
    numberCell(deduction[row]! / 10 ** decimals, decimals),
    pointsCell(final[row]!, finalAtMost[row]!, scores, locale),
    textCell(rubric.grades?.find(({ id }) => id === grades[row])?.title[locale] ?? ""),
    rank === null ? textCell("") : numberCell(rank, 0),
    textCell(notesOf({ rubric, scores }, row, locale), "note"),
  ];
}

function notesOf({ rubric, scores }: Pick<Scored, "rubric" | "scores">, row: number, locale: Locale): string {
  const titles = scores.vetoes[row]!.map((id) => rubric.vetoes?.find((veto) => veto.id === id)?.title[locale] ?? id);
  const struck = titles.length === 0 ? [] : [word("vetoed", locale, { vetoes: titles })];
  const graded = explainGrade({ rubric, scores }, row, locale);
  return [
    ...struck,
    ...(scores.barred[row] === true ? [word("barred", locale)] : []),
    ...(graded === null ? [] : [graded]),
  ].join("; ");
}
