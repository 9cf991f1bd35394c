// The tables of target letters on a sheet: which column holds the task, its target, what was done, and the tick that it is done.
import type { Cell, Grid } from "../../cells/index.js";
import { filledRows, isBlank, textOf, tight } from "../../cells/index.js";
import type { TaskFinder } from "./letter-tasks.js";

/** A table of tasks; −1 where a column is not there. */
export interface LetterTable {
  readonly grid: Grid;
  /** The first row that belongs to it, its title included. */
  readonly from: number;
  readonly header: number;
  /** The rows below the header. */
  readonly rows: readonly number[];
  readonly task: number;
  readonly target: number;
  readonly done: number;
  readonly tick: number;
  /** The union (共同体), where each line names its own. */
  readonly union: number;
}

/** A letter is short; longer sheets are registers of something else. */
const most = { rows: 2000, columns: 40 };

const isTarget = (text: string): boolean =>
  /应完成|计划|target/i.test(text) || (/目标|指标值|任务数/.test(text) && !/完成|实际/.test(text));
const isDone = (text: string): boolean =>
  /完成|实际|达成|done|actual/i.test(text) && !/是否|应完成|计划|时限|时间|日期|措施|单位|率|比例/.test(text);
const isTick = (text: string): boolean => /是否|met/i.test(text);
const isTask = (text: string): boolean => /任务|^项目$|^指标$|工作内容|task/i.test(text) && !/目标值|任务数/.test(text);
const isUnion = (text: string): boolean =>
  /^(?:所属)?(?:学校发展)?(?:共同体|教育集团|集团|联盟)(?:名称)?$|^(?:union|community)$/i.test(text);

/** The letters' tables of a sheet, from the top down: a header with a target and what was done, and a column of tasks. */
export function letterTables(grid: Grid, { find }: TaskFinder): readonly LetterTable[] {
  const facts = filledRows(grid);
  if (facts.length > most.rows) return [];
  const cells = (row: number): readonly Cell[] => (grid.rows[row] ?? []).slice(0, most.columns);
  const texts = (row: number): readonly string[] =>
    cells(row).map((cell) => (typeof cell === "string" ? tight(cell) : ""));
  const headers = facts.map(({ row }) => row).filter((row) => isHeader(texts(row)));
  const named = new Map<string, boolean>();
  const isNamed = (cell: Cell): boolean => {
    const text = typeof cell === "string" ? textOf(cell) : "";
    if (!named.has(text)) named.set(text, text !== "" && find(text) !== null);
    return named.get(text) === true;
  };
  return headers.flatMap((header, at): readonly LetterTable[] => {
    const next = headers[at + 1] ?? Infinity;
    const below = facts.map(({ row }) => row).filter((row) => row > header && row < next);
    const heads = texts(header);
    const counts = heads.map((_, column) => below.filter((row) => isNamed(cells(row)[column] ?? null)).length);
    const best = Math.max(0, ...counts);
    const task = best > 0 ? counts.indexOf(best) : heads.findIndex(isTask);
    if (task < 0 || below.length === 0) return [];
    const at_ = (is: (text: string) => boolean): number =>
      heads.findIndex((text, column) => column !== task && text !== "" && is(text));
    const before = headers[at - 1];
    // What stands between two tables is the next one's title, from the last blank or one-celled row on.
    const from = before === undefined ? 0 : titleRow(grid, before, header);
    const table = {
      grid,
      header,
      from,
      task,
      target: at_(isTarget),
      done: at_(isDone),
      tick: at_(isTick),
      union: at_(isUnion),
    };
    return [{ ...table, rows: below.filter((row) => next === Infinity || row < titleRow(grid, header, next)) }];
  });
}

/** Both a target and what was done, and something else to say of what. */
const isHeader = (texts: readonly string[]): boolean =>
  texts.filter((text) => text !== "").length >= 3 &&
  texts.some(isTarget) &&
  texts.some((text) => isDone(text) || isTick(text));

/** The first of the rows right above a header that have one cell alone. */
function titleRow(grid: Grid, above: number, header: number): number {
  let row = header;
  while (row - 1 > above && (grid.rows[row - 1] ?? []).filter((cell) => !isBlank(cell)).length <= 1) row--;
  return row;
}
