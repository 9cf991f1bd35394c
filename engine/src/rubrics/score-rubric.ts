// The rubric and the data in, every row's points out, in the order that the rules ask for.
import { shownValue } from "../choices/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { awardGrades } from "./award-grades.js";
import { flatNodes, itemsOf } from "./flat-nodes.js";
import { ranksOfEach } from "./ranks-of-units.js";
import { rollUp } from "./roll-up.js";
import { rubricHashes } from "./rubric-hashes.js";
import type { Rubric } from "./rubric.js";
import type { ScoreData } from "./score-data.js";
import { scoreItems } from "./score-items.js";
import type { ScoreOptions } from "./score-options.js";
import type { RubricScores } from "./scores.js";
import { totalScores } from "./total-scores.js";
import { losesTotal, strikeItems, struckRows } from "./vetoes.js";

/**
 * Scores every row of the data by a rubric (按评分细则打分).
 *
 * Formula: total = Σ points of the items, × full ÷ points that apply where something does not, rounded as the rubric says.
 * Order: item by its method, its floor and cap; what does not apply, is missing or was reviewed; section; total, converted to
 * full where something does not apply, and rounded; bonus and deductions; vetoes; grades; quota. Points are whole numbers of
 * the rubric's smallest unit throughout. An item without its figure is open: the total has a least and a most.
 *
 * Source: ours, from the kinds of rules that printed rubrics use; `docs/scoring-methods.md` names each method's.
 *
 * @throws TypeError when the rubric is none, the data are none, or a column of the data has another number of rows than there are names
 * @throws RangeError when the points of all items together are too many for whole units of 32 bits
 * @example
 * const rubric = oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 10);
 * Array.from(scoreRubric(rubric, scoreDataOf([{ name: "A", values: { rate: 96.4 } }])).total) // => [964]
 */
export function scoreRubric(rubric: Rubric, data: ScoreData, options: ScoreOptions = {}): RubricScores {
  requireShapes(rubric, data);
  requireRows(data);
  requireSmall(rubric);
  const rows = data.names.length;
  const list = flatNodes(rubric);
  const items = itemsOf(rubric);
  const diagnostics: Diagnostic[] = [];
  const struck = struckRows(rubric, data);
  const scored = scoreItems(rubric, items, data, options, diagnostics);
  strikeItems(rubric, struck, scored);
  const nodes = rollUp(rubric, list, scored, rows);
  const sums = totalScores(rubric, nodes, rows);
  const lost = (rubric.vetoes ?? []).length === 0 ? [] : data.names.map((_, row) => losesTotal(rubric, struck, row));
  const kept = (units: Int32Array): Int32Array =>
    lost.includes(true) ? units.map((each, row) => (lost[row] ? 0 : each)) : units;
  const total = kept(sums.total);
  const totalAtMost = kept(sums.totalAtMost);
  const final = kept(finalOf(sums.total, sums.bonus, sums.deductionAtMost));
  const finalAtMost = kept(finalOf(sums.totalAtMost, sums.bonusAtMost, sums.deduction));
  const onPoints = rubric.total.gradesOn === "points";
  const [low, high] = onPoints ? [total, totalAtMost] : [final, finalAtMost];
  return {
    format: "junheng-scores/1",
    rubric: rubric.id,
    ...rubricHashes(rubric),
    decimals: rubric.decimals,
    date: options.date ?? null,
    names: data.names,
    nodes,
    total,
    totalAtMost,
    bonus: sums.bonus,
    deduction: sums.deduction,
    final,
    finalAtMost,
    grades: awardGrades(rubric, data, struck, low, high),
    ranks: ranksOfEach(final, finalAtMost, data.unions),
    ...vetoesOf(rubric, struck, rows),
    diagnostics,
  };
}

const none: readonly string[] = [];

/** The vetoes that struck each row, and whether one of them bars it from awards. */
function vetoesOf({ vetoes = [] }: Rubric, struck: readonly (readonly boolean[])[], rows: number) {
  const strikes = Array.from({ length: vetoes.length === 0 ? 0 : rows }, (_, row) =>
    vetoes.filter((__, k) => struck[k]![row]),
  );
  const barred = strikes.map((own) => own.some(({ effect }) => effect.kind === "barredFromAwards"));
  return strikes.length === 0
    ? { vetoes: new Array<readonly string[]>(rows).fill(none), barred: new Array<boolean>(rows).fill(false) }
    : { vetoes: strikes.map((own) => own.map(({ id }) => id)), barred };
}

function finalOf(total: Int32Array, bonus: Int32Array, deduction: Int32Array): Int32Array {
  const final = new Int32Array(total.length);
  for (let row = 0; row < final.length; row += 1) final[row] = total[row]! + bonus[row]! - deduction[row]!;
  return final;
}

function requireSmall({ items, decimals, points }: Rubric): void {
  const most = itemsOf({ items }).reduce((sum, item) => sum + Math.abs(item.cap ?? item.points), points);
  if (most * 10 ** decimals < 2 ** 31) return;
  throw new RangeError(
    `scoreRubric requires less than ${2 ** 31} units of points in all, got ${most * 10 ** decimals}`,
  );
}

/** What is handed over by a program that has no types: an id in place of a rubric, rows in place of columns. */
function requireShapes(rubric: unknown, data: unknown): void {
  const has = (given: unknown, key: string): boolean => typeof given === "object" && given !== null && key in given;
  if (!has(rubric, "format"))
    throw new TypeError(`scoreRubric requires a rubric, as parseRubric gives one, got ${shownValue(rubric)}`);
  if (!has(data, "names") || !has(data, "inputs"))
    throw new TypeError(`scoreRubric requires data, as scoreDataOf gives them, got ${shownValue(data)}`);
}

function requireRows({ names, inputs }: ScoreData): void {
  for (const [id, { numbers, states }] of Object.entries(inputs)) {
    if (numbers.length === names.length && states.length === names.length) continue;
    throw new TypeError(`scoreRubric requires ${names.length} values of ${id}, got ${numbers.length}`);
  }
}
