// A plan of who helps whom as a sheet: a row for each school that is helped, round by round.
import type { Locale } from "../../diagnostics/index.js";
import type { PairingPlan, PairingRole, PairingRound } from "../../planning/index.js";
import { joinNames, solvedWord } from "../../words/index.js";
import { textCell } from "../cells.js";
import type { ResultSheet } from "../sheet.js";
import type { SolvedWord } from "./solved-sheet.js";
import { solvedSheet } from "./solved-sheet.js";

const roleWords: Readonly<Record<PairingRole, SolvedWord>> = {
  lead: "leads",
  quality: "quality",
  potential: "potential",
  helped: "helped",
  centre: "centre",
};

const roundName = ({ years }: PairingRound, round: number, locale: Locale): string =>
  years === null
    ? solvedWord("roundNumber", { number: round + 1 }, locale)
    : solvedWord("roundYears", { number: round + 1, from: String(years.from), to: String(years.to) }, locale);

const sentencesOf = (plan: PairingPlan, locale: Locale, seconds: number): readonly string[] => {
  const { outcome, rounds, unreached, unhelped, matched, bound } = plan;
  if (outcome !== "planned") return [solvedWord(outcome, { seconds }, locale)];
  const reached = rounds.at(-1)?.reached.length ?? 0;
  const done = { rounds: rounds.length, reached, matched, bound: bound ?? matched };
  return [
    solvedWord("pairingDone", done, locale),
    ...(unreached.length === 0 ? [] : [solvedWord("unreached", { names: joinNames(unreached, locale) }, locale)]),
    ...(unhelped.length === 0 ? [] : [solvedWord("unhelped", { names: joinNames(unhelped, locale) }, locale)]),
  ];
};

/**
 * A plan of who helps whom as a sheet (结对帮扶规划), id `plan-pairing`: a row for each school that is helped, round by round.
 *
 * Rule: what the plan comes to in sentences, then the rows; `seconds` is how long was allowed, for the sentence where time was up. Units:
 * rounds from 1, or their years. Zeros: none. Missing: a school without a township has a blank cell. None: where nothing was planned, the
 * sentence why and no rows. Errors: none. Source: the plan of the solver, with its bound (decision 33).
 *
 * @example
 * pairingSheet({ outcome: "timeUp", rounds: [], unreached: [], unhelped: [], matched: 0, bound: null }, "en", 10).rows[1][0].value // => "No plan was found in the time that there was (10 s)."
 */
export const pairingSheet = (plan: PairingPlan, locale: Locale, seconds: number): ResultSheet =>
  solvedSheet(
    {
      id: "pairing",
      name: "pairing",
      sentences: sentencesOf(plan, locale, seconds),
      columns: [
        ["round", 24],
        ["lead", 24],
        ["helper", 24],
        ["member", 24],
        ["role", 10],
        ["township", 16],
        ["matched", 24],
        ["open", 24],
      ],
      rows: plan.rounds.flatMap((round, number) =>
        round.groups.flatMap(({ lead, members }) =>
          members.map(({ name, by, role, township = "", matched, open }) => [
            textCell(roundName(round, number, locale), "label"),
            textCell(lead),
            textCell(by),
            textCell(name),
            textCell(solvedWord(roleWords[role], {}, locale)),
            textCell(township),
            textCell(joinNames(matched, locale)),
            textCell(joinNames(open, locale)),
          ]),
        ),
      ),
    },
    locale,
  );
