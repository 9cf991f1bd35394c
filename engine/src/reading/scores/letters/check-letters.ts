// What is told of letters that were read: tasks without a line, two letters of one union, ticks that their figures deny.
import { warningAt } from "../../../diagnostics/index.js";
import type { InputColumn } from "../../../rubrics/index.js";
import { cellStates } from "../../../rubrics/index.js";
import type { Findings } from "../../cells/index.js";
import { cellOf, sheetOf } from "../../cells/index.js";
import type { Letter } from "./letter.js";
import type { LetterTask } from "./letter-tasks.js";

/** Tasks that a letter has no line for; and two letters of one union. */
export function tellLacking(letters: readonly Letter[], tasks: readonly LetterTask[], findings: Findings): void {
  letters.forEach(({ union, grid, lines }, at) => {
    const lacking = tasks.filter((task) => lines.every((line) => line.task !== task));
    const titles = lacking.map(({ item }) => item.title);
    if (titles.length > 0)
      findings.add(warningAt("letterTasksLacking", sheetOf(grid), { union, count: titles.length, tasks: titles }));
    const before = letters.slice(0, at).find((each) => each.union === union);
    if (before !== undefined)
      findings.add(warningAt("letterTwice", sheetOf(grid), { union, other: before.grid.file ?? before.grid.sheet }));
  });
}

/** A tick that says otherwise than the two figures beside it. */
export function tellTicks(
  letters: readonly Letter[],
  inputs: Readonly<Record<string, InputColumn>>,
  findings: Findings,
): void {
  letters.forEach(({ grid, lines }, row) => {
    for (const { task, tick, done } of lines) {
      const [aim, reached] = [inputs[task.target.id], inputs[task.done.id]];
      if (tick === null || done === null || aim?.states[row] !== cellStates.number) continue;
      if (reached?.states[row] !== cellStates.number) continue;
      const [target, figure] = [aim.numbers[row]!, reached.numbers[row]!];
      const isMet = isAtMost(task) ? figure <= target : figure >= target;
      if (isMet !== tick)
        findings.add(
          warningAt(tick ? "letterTickedShort" : "letterUntickedMet", cellOf(grid, done.row, done.column), {
            task: task.item.title,
            target,
            done: figure,
          }),
        );
    }
  });
}

const isAtMost = ({ item: { method } }: LetterTask): boolean =>
  (method.kind === "threshold" && method.direction === "atMost") ||
  (method.kind === "linearToTarget" && method.direction === "lower");
