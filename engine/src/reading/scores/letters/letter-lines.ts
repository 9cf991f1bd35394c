// The lines of a letter: which task each is, where its target and what was done stand, and what its tick says.
import type { Diagnostic, Where } from "../../../diagnostics/index.js";
import { noteAt, warningAt } from "../../../diagnostics/index.js";
import { cellOf, cellsWithMerged, isBlank, textOf } from "../../cells/index.js";
import type { Cell, Findings, Grid } from "../../cells/index.js";
import { readTick } from "../read-score-cell.js";
import type { ScorePlace } from "../read-score-input.js";
import { doneCell, targetCell } from "./letter-cells.js";
import type { Letter, LetterLine } from "./letter.js";
import type { LetterTable } from "./letter-tables.js";
import type { TaskFinder } from "./letter-tasks.js";

/** The letter that these tables make; one task is taken once. */
export function letterOf(
  union: string,
  tables: readonly LetterTable[],
  finder: TaskFinder,
  findings: Findings,
): Letter {
  const { grid } = tables[0]!;
  const cells: Cell[][] = grid.rows.map((row) => [...row]);
  const read: Grid = { ...grid, rows: cells };
  const lines: LetterLine[] = [];
  for (const table of tables) addLines(table, { union, read, cells, lines }, finder, findings);
  return { union, grid: read, lines };
}

interface Growing {
  readonly union: string;
  readonly read: Grid;
  readonly cells: Cell[][];
  readonly lines: LetterLine[];
}

function addLines(
  { grid, header, rows, task, target, done, tick }: LetterTable,
  { union, read, cells, lines }: Growing,
  finder: TaskFinder,
  findings: Findings,
): void {
  const at = (row: number, column: number): Cell => (column < 0 ? null : (grid.rows[row]?.[column] ?? null));
  const put = (row: number, column: number, cell: Cell): ScorePlace => {
    cells[row]![column] = cell;
    return { grid: read, row, column };
  };
  const taskAt = cellsWithMerged(grid, task, header + 1, rows.at(-1) ?? header);
  for (const row of rows) {
    const text = textOf(taskAt(row));
    const isFilled = [target, done, tick].some((column) => !isBlank(at(row, column)));
    const found = text === "" ? null : finder.find(text);
    const where = cellOf(grid, row, task);
    if (found === null) {
      // A heading or a signature has no figures; a line that has them is told.
      if (isFilled && text !== "") findings.add(unknownTask(text, where, finder));
      continue;
    }
    if (lines.some((line) => line.task === found.task)) {
      findings.add(warningAt("letterTaskTwice", where, { text, union }));
      continue;
    }
    if (!found.sure) findings.add(noteAt("letterTaskTaken", where, { text, task: found.task.item.title }));
    const said = readTick(at(row, tick)) ?? (typeof at(row, done) === "number" ? null : readTick(at(row, done)));
    const hasFigure =
      !isBlank(at(row, done)) && (typeof at(row, done) === "number" || readTick(at(row, done)) === null);
    const aim = targetCell(at(row, target));
    const column = done < 0 ? tick : done;
    if (!hasFigure && said !== null)
      findings.add(noteAt(said ? "letterTickTaken" : "letterTickOpen", cellOf(grid, row, column), { text }));
    lines.push({
      row,
      task: found.task,
      target: target < 0 ? null : put(row, target, aim),
      done: column < 0 ? null : put(row, column, hasFigure ? doneCell(at(row, done)) : said === true ? aim : null),
      tick: hasFigure ? said : null,
    });
  }
}

const unknownTask = (text: string, where: Where, { closest }: TaskFinder): Diagnostic => {
  const near = closest(text);
  return near === null
    ? warningAt("letterTaskUnknown", where, { text })
    : warningAt("letterTaskClosest", where, { text, closest: near.item.title });
};
