// A plan of teachers who move as sheets: the roster, and the subjects that are short before and after.
import type { Locale } from "../../diagnostics/index.js";
import type { ExchangePlan } from "../../planning/index.js";
import { solvedWord } from "../../words/index.js";
import { numberCell, textCell } from "../cells.js";
import type { ResultSheet } from "../sheet.js";
import { percentText, solvedSheet } from "./solved-sheet.js";

const sentencesOf = (plan: ExchangePlan, locale: Locale, seconds: number): readonly string[] => {
  const { outcome, moves, eligible, unknown, quota, backbone, gap } = plan;
  if (outcome !== "planned") return [solvedWord(outcome, { seconds }, locale)];
  const lacking = { quota: quota.lacking, backbone: backbone.lacking };
  const done = {
    eligible,
    asked: quota.asked,
    moves: moves.length,
    backbone: moves.filter((move) => move.backbone).length,
    backboneAsked: backbone.asked,
  };
  return [
    solvedWord("rosterDone", done, locale),
    ...(quota.lacking + backbone.lacking === 0 ? [] : [solvedWord("lackingQuota", lacking, locale)]),
    ...(unknown === 0 ? [] : [solvedWord("unknown", { count: unknown }, locale)]),
    solvedWord("gap", { gap: percentText(gap) }, locale),
  ];
};

/**
 * A plan of teachers who move as sheets (交流名册): the roster, id `plan-exchange-roster`, and the subjects that are short before and after, id
 * `plan-exchange-shortages`.
 *
 * Rule: sentences first, with what is lacking to the quotas; a teacher a row, with the reason. Units: teachers, kilometres and years in
 * whole numbers. Zeros: 0 kilometres is a number. Missing: what is not known of distance or years is a blank cell. None: where nothing was
 * planned, the sentence why and no rows. Errors: none. Source: the plan of the solver, with its gap (decision 33).
 *
 * @example
 * rosterSheets({ outcome: "timeUp", moves: [], shortages: [], quota: { lacking: 0 }, backbone: { lacking: 0 } }, "en", 10).map(({ id }) => id) // => ["plan-exchange-roster", "plan-exchange-shortages"]
 */
export const rosterSheets = (plan: ExchangePlan, locale: Locale, seconds: number): readonly ResultSheet[] => [
  solvedSheet(
    {
      id: "exchange-roster",
      name: "roster",
      sentences: sentencesOf(plan, locale, seconds),
      columns: [
        ["teacher", 14],
        ["subject", 12],
        ["backbone", 8],
        ["from", 24],
        ["to", 24],
        ["kilometres", 10],
        ["years", 12],
        ["why", 28],
      ],
      rows: plan.moves.map(({ teacher, subject, backbone, from, to, kilometres, years, why }) => [
        textCell(teacher, "label"),
        textCell(subject),
        textCell(backbone ? solvedWord("yes", {}, locale) : ""),
        textCell(from),
        textCell(to),
        numberCell(kilometres, 0),
        numberCell(years, 0),
        textCell(solvedWord(why, {}, locale)),
      ]),
    },
    locale,
  ),
  solvedSheet(
    {
      id: "exchange-shortages",
      name: "shortages",
      sentences: [],
      columns: [
        ["school", 24],
        ["subject", 12],
        ["needed", 10],
        ["lackingBefore", 10],
        ["lackingAfter", 12],
      ],
      rows: plan.shortages.map(({ school, subject, needed, before, after }) => [
        textCell(school, "label"),
        textCell(subject),
        numberCell(needed, 0),
        numberCell(before, 0),
        numberCell(after, 0),
      ]),
    },
    locale,
  ),
];
