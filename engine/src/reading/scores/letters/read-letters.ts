// Target letters (目标管理责任书) to what a rubric scores: a letter a row, a line a task with its target and what was done.
import type { Diagnostic } from "../../../diagnostics/index.js";
import type { InputColumn, Rubric, RubricInput, ScoreData } from "../../../rubrics/index.js";
import { cellMarks, collectFindings, sheetOf } from "../../cells/index.js";
import type { CellMarks, Grid } from "../../cells/index.js";
import { builtInCatalogue } from "../../headers/index.js";
import { readScoreInput } from "../read-score-input.js";
import type { ScorePlace } from "../read-score-input.js";
import { tellLacking, tellTicks } from "./check-letters.js";
import type { LetterLine } from "./letter.js";
import { letterTasks, taskFinder } from "./letter-tasks.js";
import { lettersOfSheet } from "./letters-of-sheet.js";

/**
 * Reads the letters among the sheets (读取目标管理责任书); no data where there are none, or where the rubric has no targets in its data.
 *
 * A line that names no task of the rubric is told with the closest one. A line without what was done stays missing, and a task without a line
 * too: neither is 0. A tick (是否完成) stands for the target where no figure does.
 */
export function readLetters(
  grids: readonly Grid[],
  rubric: Rubric,
): { readonly data: ScoreData | null; readonly diagnostics: readonly Diagnostic[] } {
  const findings = collectFindings();
  const tasks = letterTasks(rubric);
  if (tasks.length === 0) return { data: null, diagnostics: [] };
  const finder = taskFinder(tasks, builtInCatalogue);
  const letters = grids
    .filter(({ form }) => form === undefined)
    .flatMap((grid) => lettersOfSheet(grid, finder, findings));
  if (letters.length === 0) return { data: null, diagnostics: findings.all() };
  tellLacking(letters, tasks, findings);
  const marks = new Map(letters.map(({ grid }) => [grid, cellMarks(grid)]));
  const marksOf = (grid: Grid): CellMarks => marks.get(grid) ?? cellMarks(grid);
  const inputs: Record<string, InputColumn> = {};
  const read = (input: RubricInput, placeOf: (line: LetterLine) => ScorePlace | null): void => {
    const places = letters.map(({ lines }) => {
      const line = lines.find(({ task }) => task.target === input || task.done === input);
      return line === undefined ? null : placeOf(line);
    });
    if (places.some((place) => place !== null))
      inputs[input.id] = readScoreInput(places, { header: input.title["zh-CN"], unit: "" }, input, marksOf, findings);
  };
  for (const { target, done } of tasks) {
    read(target, (line) => line.target);
    read(done, (line) => line.done);
  }
  tellTicks(letters, inputs, findings);
  return {
    data: {
      names: letters.map(({ union }) => union),
      inputs,
      unions: letters.map(() => true),
      wheres: letters.map(({ grid }) => sheetOf(grid)),
    },
    diagnostics: findings.all(),
  };
}
