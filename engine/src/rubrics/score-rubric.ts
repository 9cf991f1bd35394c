// The rubric and the data in, every row's points out, in the order that the rules ask for.
import type { Diagnostic } from "../diagnostics/index.js";
import { ranksOf } from "../rankings/index.js";
import { awardGrades } from "./award-grades.js";
import { flatNodes } from "./flat-nodes.js";
import { rollUp } from "./roll-up.js";
import { rubricHashes } from "./rubric-hashes.js";
import type { Rubric, RubricItem } from "./rubric.js";
import { isSection } from "./rubric.js";
import type { ScoreData } from "./score-data.js";
import { scoreItems } from "./score-items.js";
import type { ScoreOptions } from "./score-options.js";
import type { RubricScores } from "./scores.js";
import { totalScores } from "./total-scores.js";
import { losesTotal, strikeItems, struckRows } from "./vetoes.js";

/**
 * Scores every row of the data by a rubric (按评分细则打分).
 *
 * Order: item by its method, its floor and cap; what does not apply, is missing or was reviewed; section; total, converted to
 * full where something does not apply, and rounded; bonus and deductions; vetoes; grades; quota. Points are whole numbers of
 * the rubric's smallest unit throughout. An item without its figure is open: the total has a least and a most.
 *
 * @throws TypeError when a column of the data has another number of rows than there are names
 * @example
 * const rubric = oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 10);
 * Array.from(scoreRubric(rubric, scoreDataOf([{ name: "A", values: { rate: 96.4 } }])).total) // => [964]
 */
export function scoreRubric(rubric: Rubric, data: ScoreData, options: ScoreOptions = {}): RubricScores {
  requireRows(data);
  const rows = data.names.length;
  const list = flatNodes(rubric);
  const items = list.flatMap(({ node }): readonly RubricItem[] => (isSection(node) ? [] : [node]));
  const diagnostics: Diagnostic[] = [];
  const struck = struckRows(rubric, data);
  const scored = scoreItems(rubric, items, data, options, diagnostics);
  strikeItems(rubric, struck, scored);
  const nodes = rollUp(rubric, list, scored, rows);
  const sums = totalScores(rubric, nodes, rows);
  const kept = (units: number, row: number): number => (losesTotal(rubric, struck, row) ? 0 : units);
  const column = (of: (row: number) => number): Int32Array =>
    Int32Array.from({ length: rows }, (_, row) => kept(of(row), row));
  const final = column((row) => sums.total[row]! + sums.bonus[row]! - sums.deductionAtMost[row]!);
  const finalAtMost = column((row) => sums.totalAtMost[row]! + sums.bonusAtMost[row]! - sums.deduction[row]!);
  const total = column((row) => sums.total[row]!);
  const totalAtMost = column((row) => sums.totalAtMost[row]!);
  const onPoints = rubric.total.gradesOn === "points";
  const [low, high] = onPoints ? [total, totalAtMost] : [final, finalAtMost];
  const ranked = Array.from(final, (units, row) => (units === finalAtMost[row] ? units : null));
  return {
    format: "junheng-scores/1",
    rubric: rubric.id,
    ...rubricHashes(rubric),
    decimals: rubric.decimals,
    names: data.names,
    nodes,
    total,
    totalAtMost,
    bonus: sums.bonus,
    deduction: sums.deduction,
    final,
    finalAtMost,
    grades: awardGrades(rubric, data, struck, low, high),
    ranks: ranksOf(ranked),
    vetoes: data.names.map((_, row) => (rubric.vetoes ?? []).flatMap(({ id }, k) => (struck[k]![row] ? [id] : []))),
    barred: data.names.map(
      (_, row) =>
        rubric.vetoes?.some(({ effect }, k) => effect.kind === "barredFromAwards" && struck[k]![row]) ?? false,
    ),
    diagnostics,
  };
}

function requireRows({ names, inputs }: ScoreData): void {
  for (const [id, { numbers, states }] of Object.entries(inputs)) {
    if (numbers.length === names.length && states.length === names.length) continue;
    throw new TypeError(`scoreRubric requires ${names.length} values of ${id}, got ${numbers.length}`);
  }
}
