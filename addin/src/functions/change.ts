// CHANGE 变化拆分 and LEVELLED 抬低削高: two years' values and pupils in; what the change of the coefficient of variation is made of out.
import type { ColumnsChange } from "@junheng/engine/change";
import { changePlayers, columnsChange } from "@junheng/engine/change";
import { changeWord, levelledNames, playerNames } from "@junheng/engine/words";
import { customFunction } from "./custom-function.js";
import { raised } from "./example-data.js";
import { functionError } from "./function-error.js";
import { functionLocale } from "./function-locale.js";
import type { FunctionResult } from "./function-result.js";
import { yearColumns } from "./year-columns.js";

type Range = unknown;

/**
 * CHANGE: a row each for the coefficient before and now, its change, and the parts of it, which add up; then how it was levelled, and the
 * share of a fall that comes from the schools behind the mean.
 *
 * A row of the ranges is one school; a blank in one year is a school that is not there in it. Errors: those of `yearColumns`; #DIV/0!
 * where a year has no coefficient.
 */
export const change = (
  valuesBefore: Range,
  pupilsBefore: Range,
  valuesNow: Range,
  pupilsNow: Range,
): FunctionResult => {
  const {
    before,
    after,
    change: by,
    parts,
    levelled,
    share,
  } = changeOf(valuesBefore, pupilsBefore, valuesNow, pupilsNow);
  const locale = functionLocale();
  const say = (word: Parameters<typeof changeWord>[0]): string => changeWord(word, {}, locale);
  return [
    [say("measure"), say("valueOf")],
    [say("cvBefore"), before],
    [say("cvAfter"), after],
    [say("change"), by],
    ...changePlayers.map((player) => [playerNames[player][locale], parts[player]]),
    [say("levelled"), levelledNames[levelled][locale]],
    [say("share"), share === null ? "" : share * 100],
  ];
};

/** LEVELLED: how it was levelled, in words: by raising the low, by cutting the high, by both, by neither. Errors: those of CHANGE. */
export const levelled = (
  valuesBefore: Range,
  pupilsBefore: Range,
  valuesNow: Range,
  pupilsNow: Range,
): FunctionResult =>
  levelledNames[changeOf(valuesBefore, pupilsBefore, valuesNow, pupilsNow).levelled][functionLocale()];

const changeOf = (valuesBefore: Range, pupilsBefore: Range, valuesNow: Range, pupilsNow: Range): ColumnsChange => {
  const [values = [], pupils = [], now = [], nowPupils = []] = yearColumns(
    [valuesBefore, "valuesBefore"],
    [pupilsBefore, "pupilsBefore"],
    [valuesNow, "valuesNow"],
    [pupilsNow, "pupilsNow"],
  );
  const found = columnsChange({ values, pupils }, { values: now, pupils: nowPupils });
  if (found === null) throw functionError("#DIV/0!", "noMeaning");
  return found;
};

/** The function as every host has it. */
export const CHANGE = customFunction({
  id: "CHANGE",
  parameters: { valuesBefore: "range", pupilsBefore: "range", valuesNow: "range", pupilsNow: "range" },
  example: { args: raised, result: -0.3, at: [3, 1] },
  call: change,
});

/** The function as every host has it. */
export const LEVELLED = customFunction({
  id: "LEVELLED",
  parameters: { valuesBefore: "range", pupilsBefore: "range", valuesNow: "range", pupilsNow: "range" },
  example: { args: raised, result: "抬低" },
  call: levelled,
});
