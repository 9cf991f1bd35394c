// SCORE 单项得分: the points of one item of a rubric, by its rule, for a column of figures.
import { scoringMessages, sentenceOf } from "@junheng/engine/words";
import type { NodeScores } from "@junheng/engine/rubrics";
import { fromUnits, isLeftOut as leavesTotal, scoreRubric, traceCodes } from "@junheng/engine/rubrics";
import { argumentName, isLeftOut, requiredRange } from "./cells.js";
import { numberOr } from "./choices.js";
import { customFunction } from "./custom-function.js";
import { functionError } from "./function-error.js";
import { functionLocale } from "./function-locale.js";
import type { FunctionResult, ResultCell } from "./function-result.js";
import { unwrapSingle } from "./function-result.js";
import { figuresOfRule } from "./score-figures.js";
import type { ScoreRule } from "./score-rule.js";
import { ruleOfArgument } from "./score-rule.js";

/** Above this, points to four decimals are no longer exact whole numbers of 32 bits. */
const mostPoints = 100_000;

/**
 * Points by a rule, to four decimals, in a column as long as the values: one school out of one cell, a column out of a column.
 *
 * A blank is open and stays blank, never zero; “/” does not apply and stays “/”. Errors in a cell: its own error; #VALUE! for what
 * cannot be read, what the rule refuses, and a value in a gap between two printed bands; #N/A where there is nobody to compare
 * with. Errors of all: #VALUE! for points that are no number above 0; those of `ruleOfArgument` and `figuresOfRule`.
 */
export const score = (
  valuesArgument: unknown,
  ruleArgument: unknown,
  pointsArgument: unknown,
  referenceArgument?: unknown,
): FunctionResult => {
  requiredRange(valuesArgument, "values");
  const points = pointsOf(pointsArgument);
  const rule = ruleOfArgument(ruleArgument, points);
  const { data, errors, width } = figuresOfRule(valuesArgument, referenceArgument, rule);
  const scores = scoreRubric(rule.rubric, data);
  const locale = functionLocale();
  const refusals = new Map(
    scores.diagnostics
      .filter(({ severity }) => severity === "error")
      .map((each) => [each.params["name"], sentenceOf(each, scoringMessages, locale)]),
  );
  const node = scores.nodes[0]!;
  const first = data.inputs[rule.inputs[0]?.id ?? ""]?.numbers ?? [];
  const cells = data.names.map((name, unit): ResultCell => {
    const reason = refusals.get(name);
    const gap = gapAt(first[unit], rule.gaps);
    if (errors.has(unit)) return errors.get(unit)!;
    if (reason !== undefined) return functionError("#VALUE!", "scoreRefused", { reason });
    if (gap !== undefined) return functionError("#VALUE!", "figureInGap", { value: first[unit]!, ...gap });
    return pointsAt(node, unit, scores.decimals);
  });
  return unwrapSingle(
    Array.from({ length: cells.length / width }, (_, row) => cells.slice(row * width, (row + 1) * width)),
  );
};

const pointsOf = (argument: unknown): number => {
  if (isLeftOut(argument)) throw functionError("#VALUE!", "argumentMissing", { argument: argumentName("points") });
  const value = numberOr(argument, "points", 0);
  if (value > 0 && value <= mostPoints) return value;
  throw functionError("#VALUE!", "pointsOutOfRange", { argument: argumentName("points"), value });
};

/** The gap between printed bands that a value stands in: the edges of a hole belong to its bands, those of an overlap to both. */
const gapAt = (value: number | undefined, gaps: ScoreRule["gaps"]): { from: number; to: number } | undefined => {
  if (value === undefined) return undefined;
  const found = gaps.find(({ kind, from, to }) =>
    kind === "hole" ? value > from && value < to : value >= from && value <= to,
  );
  return found && { from: found.from, to: found.to };
};

const pointsAt = ({ trace, earned, open }: NodeScores, unit: number, decimals: number): ResultCell => {
  const code = trace?.[unit] ?? traceCodes.open;
  if (leavesTotal(code)) return "/";
  if (code === traceCodes.alone) return functionError("#N/A", "scoreAlone");
  return code === traceCodes.open || open[unit]! > 0 ? "" : fromUnits(earned[unit]!, decimals);
};

/** The function as every host has it. */
export const SCORE = customFunction({
  id: "SCORE",
  parameters: { values: "range", rule: "value", points: "value", reference: "range?" },
  example: {
    args: [
      [[96.4], [93.1], [""]],
      { "zh-CN": "达到95%得满分，否则不得分", en: "threshold: value=95; direction=atLeast" },
      10,
    ],
    result: 10,
    at: [0, 0],
  },
  call: score,
});
