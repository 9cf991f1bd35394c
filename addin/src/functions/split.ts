// SPLIT 拆分: a multi-stage school's figure divided among its stages by weighted pupils.
import { stageNames } from "@junheng/engine/words";
import type { Stage, StagePupils } from "@junheng/engine/schools";
import { splitTotal } from "@junheng/engine/schools";
import type { SplitWeights, Standard } from "@junheng/engine/standards";
import type { ArgumentId } from "../messages/functions.js";
import type { RawRange } from "./cells.js";
import {
  argumentName,
  cellOf,
  isLeftOut,
  passedOn,
  rangeOf,
  requiredRange,
  requireSameSize,
  withoutTrailingBlanks,
} from "./cells.js";
import { optionalStage } from "./choices.js";
import { functionByStandard } from "./custom-function.js";
import { primary } from "./example-data.js";
import { functionError } from "./function-error.js";
import { functionLocale } from "./function-locale.js";
import type { FunctionResult, ResultCell } from "./function-result.js";
import { unwrapSingle } from "./function-result.js";
import { pupilsAt } from "./pairs.js";

const pupilArguments = { primary: "primaryPupils", junior: "juniorPupils", senior: "seniorPupils" } as const;

/**
 * Divides figures of multi-stage schools among their stages, one school a row: 1:1.1 with primary and junior pupils
 * (九年一贯制), 1:1.1:1.32 with all three (十二年一贯制), 1:1.2 with junior and senior pupils alone (完全中学), or as the standard weighs.
 *
 * With a stage it gives that stage's part of every school; without one, a table of all parts with a header.
 * Rows without a total stay blank. Errors: #DIV/0! in the row of a school without pupils, #NUM! for negative pupils.
 */
export const split = (
  totalArgument: unknown,
  primaryArgument: unknown,
  juniorArgument: unknown,
  seniorArgument: unknown,
  stageArgument: unknown,
  { split: weights }: Standard,
): FunctionResult => {
  const stage = optionalStage(stageArgument, ["primary", "junior", "senior"]);
  const totals = withoutTrailingBlanks(requiredRange(totalArgument, "total"));
  const ranges: Partial<Record<Stage, RawRange>> = {
    primary: requiredRange(primaryArgument, "primaryPupils"),
    junior: requiredRange(juniorArgument, "juniorPupils"),
    ...(!isLeftOut(seniorArgument) && { senior: rangeOf(seniorArgument) }),
  };
  for (const each of stages(ranges))
    requireSameSize(rangeOf(totalArgument), "total", ranges[each] ?? [], pupilArguments[each]);

  const shown = stage === undefined ? stages(ranges) : [stage];
  const rows = totals.flatMap((cells, row) =>
    cells.map((raw, column) => partsOfSchool(raw, pupilsOfSchool(ranges, row, column), weights, shown, row, column)),
  );
  if (rows.length === 1 && rows[0]?.every((cell) => cell === "")) throw notANumber(totals);
  if (stage !== undefined) return unwrapSingle(rows);
  return [shown.map((each) => stageNames[each][functionLocale()]), ...rows];
};

const stages = (ranges: Partial<Record<Stage, RawRange>>): readonly Stage[] =>
  (["primary", "junior", "senior"] as const).filter((stage) => ranges[stage] !== undefined);

const pupilsOfSchool = (ranges: Partial<Record<Stage, RawRange>>, row: number, column: number): StagePupils => {
  const at = (stage: Stage, name: ArgumentId): number =>
    pupilsAt(ranges[stage]?.[row]?.[column], name, row, column) ?? 0;
  return {
    primary: at("primary", "primaryPupils"),
    junior: at("junior", "juniorPupils"),
    senior: at("senior", "seniorPupils"),
  };
};

const partsOfSchool = (
  raw: unknown,
  pupils: StagePupils,
  weights: SplitWeights,
  shown: readonly Stage[],
  row: number,
  column: number,
): readonly ResultCell[] => {
  const total = cellOf(raw);
  if (total !== null && typeof total === "object") throw passedOn(total.error, "total", row, column);
  if (typeof total !== "number") return shown.map(() => "");
  const parts = splitTotal(total, pupils, weightsOf(pupils, weights));
  return shown.map((stage) => parts?.[stage] ?? functionError("#DIV/0!", "noPupils", { row: row + 1 }));
};

/** By the stages that have pupils; a school without primary pupils is a complete secondary one. */
const weightsOf = ({ primary, senior }: StagePupils, { nineYear, completeSecondary, twelveYear }: SplitWeights) =>
  primary ? (senior ? twelveYear : nineYear) : completeSecondary;

const notANumber = (totals: RawRange): Error => {
  const given = cellOf(totals[0]?.[0]);
  return given === null
    ? functionError("#VALUE!", "argumentMissing", { argument: argumentName("total") })
    : functionError("#VALUE!", "notANumber", { argument: argumentName("total"), given: String(given) });
};

/** The function as every host has it. */
export const SPLIT = functionByStandard({
  id: "SPLIT",
  parameters: {
    total: "range",
    primaryPupils: "range",
    juniorPupils: "range",
    seniorPupils: "range?",
    stage: "value?",
    standard: "range?",
  },
  example: { args: [23226, 166, 210, null, primary], result: (23226 * 166) / 397 },
  callBy: (standard, total, primary, junior, senior, stage) => split(total, primary, junior, senior, stage, standard),
});
