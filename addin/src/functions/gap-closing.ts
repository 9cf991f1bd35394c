// GAPCLOSING 差距缩小: how far each school closed its gap to another one, and whether the low rose or the high fell, as a table to spill.
import type { TwoYears } from "@junheng/engine/communities";
import { closedGap } from "@junheng/engine/communities";
import type { ArgumentId } from "../messages/functions.js";
import type { RawRange } from "./cells.js";
import { argumentName, requiredRange, requireSameSize, withoutTrailingBlanks } from "./cells.js";
import { customFunction } from "./custom-function.js";
import { functionError } from "./function-error.js";
import type { FunctionResult, ResultCell } from "./function-result.js";
import { figureAt } from "./pairs.js";
import { wordsOf } from "./words.js";

/**
 * A row for each pair of figures, with a header: the gap before and now, by how much it narrowed, the closing rate, and how.
 *
 * The gap is the other's figure less one's own. The other's may be one cell each, held against all, such as the county's mean.
 * A figure that is missing leaves blank what needs it; a school that was not behind narrowed nothing. Errors: #VALUE! where ranges
 * differ in size, #DIV/0! without any number; an error in a cell is passed on.
 */
export const gapClosing = (
  ownBeforeArgument: unknown,
  ownNowArgument: unknown,
  otherBeforeArgument: unknown,
  otherNowArgument: unknown,
): FunctionResult => {
  const own = requiredRange(ownBeforeArgument, "ownBefore");
  const ownNow = requiredRange(ownNowArgument, "ownNow");
  const other = requiredRange(otherBeforeArgument, "otherBefore");
  const otherNow = requiredRange(otherNowArgument, "otherNow");
  requireSameSize(own, "ownBefore", ownNow, "ownNow");
  for (const [range, name] of [
    [other, "otherBefore"],
    [otherNow, "otherNow"],
  ] as const)
    if (!isOneCell(range)) requireSameSize(own, "ownBefore", range, name);

  const figures = [
    figuresOf(own, "ownBefore"),
    figuresOf(ownNow, "ownNow"),
    figuresOf(other, "otherBefore"),
    figuresOf(otherNow, "otherNow"),
  ] as const;
  const [before, now, theirsBefore, theirsNow] = figures;
  if (before.length + now.length === 0)
    throw functionError("#DIV/0!", "noNumbers", { argument: argumentName("ownBefore") });
  const rows = Math.max(...figures.map(({ length }) => length));
  const theirs = (column: readonly (number | null)[], range: RawRange, row: number): number | null =>
    column[isOneCell(range) ? 0 : row] ?? null;
  return [
    wordsOf("gapBefore", "gapNow", "narrowed", "closingRate", "how"),
    ...Array.from({ length: rows }, (_, row) =>
      line(
        { before: before[row] ?? null, after: now[row] ?? null },
        { before: theirs(theirsBefore, other, row), after: theirs(theirsNow, otherNow, row) },
      ),
    ),
  ];
};

const line = (own: TwoYears, other: TwoYears): readonly ResultCell[] => {
  const gap = closedGap(own, other);
  const [how = ""] = gap.closed === null ? [] : wordsOf(gap.change ?? "notBehind");
  const narrowed = gap.rate === null ? "" : (gap.closed ?? "");
  return [gap.before ?? "", gap.after ?? "", narrowed, gap.rate ?? "", how];
};

const isOneCell = (range: RawRange): boolean => range.length === 1 && range[0]?.length === 1;

/** The figures of a range, row by row, without the blank rows at its end. */
const figuresOf = (range: RawRange, name: ArgumentId): readonly (number | null)[] =>
  withoutTrailingBlanks(range).flatMap((cells, row) => cells.map((raw, column) => figureAt(raw, name, row, column)));

/** The function as every host has it. */
export const GAPCLOSING = customFunction({
  id: "GAPCLOSING",
  parameters: { ownBefore: "range", ownNow: "range", otherBefore: "range", otherNow: "range" },
  example: { args: [[[70]], [[72.09]], [[82.5]], [[82.5]]], result: 2.09 / 12.5, at: [1, 3] },
  call: gapClosing,
});
