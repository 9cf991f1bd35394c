// LEDGER 台账汇总: a ledger of activities in, its amounts out by type, level, unit and direction, as a table to spill.
import {
  activityNames,
  communityWord,
  directionNames,
  ledgerUnitNames,
  trainingLevelNames,
} from "@junheng/engine/words";
import { argumentName } from "./cells.js";
import { tellRanges } from "./communities-of-ranges.js";
import { customFunction } from "./custom-function.js";
import { activities } from "./example-tables.js";
import { functionError } from "./function-error.js";
import { functionLocale } from "./function-locale.js";
import type { FunctionResult } from "./function-result.js";

/**
 * A row for each activity in each of its units, levels and directions, with a header; last, how many entries are counted.
 *
 * Heads (人) and turns (人次) are never added. The direction is by the list of members where one is given, else as the ledger says it.
 *
 * Errors: #VALUE! where the range is missing or blank, or holds no ledger.
 */
export const ledger = (ledgerArgument: unknown, membersArgument?: unknown): FunctionResult => {
  const { entries, counted, totals } = tellRanges([
    ["ledger", ledgerArgument],
    ["members", membersArgument],
  ]).ledger;
  if (entries === 0) throw functionError("#VALUE!", "noLedger", { argument: argumentName("ledger") });
  const locale = functionLocale();
  const headings = (["type", "level", "amount", "unit", "direction"] as const).map((word) =>
    communityWord(word, {}, locale),
  );
  return [
    headings,
    ...totals.map(({ type, level, amount, unit, direction }) => [
      activityNames[type][locale],
      level === null ? "" : trainingLevelNames[level][locale],
      amount,
      ledgerUnitNames[unit][locale],
      direction === null ? "" : directionNames[direction][locale],
    ]),
    [communityWord("counted", { entries, counted }, locale), "", "", "", ""],
  ];
};

/** The function as every host has it. */
export const LEDGER = customFunction({
  id: "LEDGER",
  parameters: { ledger: "range", members: "range?" },
  example: { args: [activities], result: 120, at: [2, 2] },
  call: ledger,
});
