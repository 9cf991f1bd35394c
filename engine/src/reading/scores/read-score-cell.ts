// One cell of a rubric's figures: a number, a tick, a word; or why it is none.
import type { Cell } from "../cells/index.js";
import type { RubricInput } from "../../rubrics/index.js";
import { cellStates } from "../../rubrics/index.js";
import { readNumberText, halfWidth, isBlank, textOf } from "../cells/index.js";

/** What a cell gives. `problem` is the code of what is wrong with it. */
export interface ScoreCell {
  readonly number: number;
  readonly state: number;
  readonly text: string | null;
  readonly problem?: "scoreFigureUnreadable" | "scoreUnitDiffers" | "scoreFigureRange";
}

const none = (state: number, problem?: ScoreCell["problem"]): ScoreCell => ({
  number: NaN,
  state,
  text: null,
  ...(problem !== undefined && { problem }),
});

const yes = new Set(["是", "有", "√", "✓", "✔", "达到", "已", "y", "yes", "true", "1"]);
const no = new Set(["否", "无", "没有", "×", "✗", "✘", "未", "未达到", "n", "no", "false", "0"]);

/**
 * Reads a cell as its input wants it (读取一格评分数据): a number in the input's unit, a tick as 1 or 0, or a word.
 *
 * `percent`: the sheet shows the number as a percentage, and 0.964 is 96.4. A blank is missing, “/” does not apply, and neither is
 * zero. What cannot be read, is in another unit or beyond the input's range is unreadable, with the problem named.
 *
 * @example
 * const rate = { id: "rate", title: { "zh-CN": "巩固率", en: "Retention" }, kind: "percent", range: [0, 100] };
 * readScoreCell("９６.4%", rate, false).number // => 96.4
 * readScoreCell(0.964, rate, true).number // => 96.4
 * readScoreCell(964, rate, false).problem // => "scoreFigureRange"
 */
export function readScoreCell(cell: Cell, input: RubricInput, percent: boolean): ScoreCell {
  if (isBlank(cell)) return none(cellStates.missing);
  if (input.kind === "text") return wordOf(cell);
  if (input.kind === "flag") return tickOf(cell);
  if (typeof cell === "number") return inRange(percent ? Number((cell * 100).toPrecision(15)) : cell, input);
  if (typeof cell !== "string") return none(cellStates.unreadable, "scoreFigureUnreadable");
  const read = readNumberText(cell);
  if (read.kind === "absent") return none(read.absence === "missing" ? cellStates.missing : cellStates.notApplicable);
  if (read.kind !== "figure") return withOwnUnit(cell, input);
  const factor = factorOf(read.unit, input.unit?.["zh-CN"] ?? "");
  return factor === null ? none(cellStates.unreadable, "scoreUnitDiffers") : inRange(read.value * factor, input);
}

/** A figure with a unit that only the rubric knows, such as 12节; a unit of something else is named as such. */
function withOwnUnit(cell: string, input: RubricInput): ScoreCell {
  const [, figure = "", unit = ""] = /^([+-]?[\d,.]+)(\p{L}{1,4})$/u.exec(halfWidth(cell).replace(/\s/g, "")) ?? [];
  const read = readNumberText(figure);
  if (figure === "" || read.kind !== "figure") return none(cellStates.unreadable, "scoreFigureUnreadable");
  const factor = factorOf(unit, input.unit?.["zh-CN"] ?? "");
  return factor === null ? none(cellStates.unreadable, "scoreUnitDiffers") : inRange(read.value * factor, input);
}

function inRange(number: number, { range }: RubricInput): ScoreCell {
  const [least, most] = range ?? [null, null];
  const within = Number.isFinite(number) && (least === null || number >= least) && (most === null || number <= most);
  return within ? { number, state: cellStates.number, text: null } : none(cellStates.unreadable, "scoreFigureRange");
}

function wordOf(cell: Cell): ScoreCell {
  const text = textOf(cell);
  if (text === "") return none(cellStates.unreadable, "scoreFigureUnreadable");
  return /^[/／—－-]+$/.test(text) ? none(cellStates.notApplicable) : { ...none(cellStates.text), text };
}

function tickOf(cell: Cell): ScoreCell {
  const text = halfWidth(textOf(cell)).toLowerCase();
  if (yes.has(text)) return { number: 1, state: cellStates.number, text: null };
  if (no.has(text)) return { number: 0, state: cellStates.number, text: null };
  return text === "/" || text === "不适用" || text === "—"
    ? none(cellStates.notApplicable)
    : none(cellStates.unreadable, "scoreFigureUnreadable");
}

/** What a figure in one unit is multiplied by to be in the other; null where they are of different things (人 and 人次). */
function factorOf(written: string, wanted: string): number | null {
  const [from, to] = [written, wanted].map((unit) => halfWidth(unit).replace(/\s/g, ""));
  if (from === "" || from === to || to === "") return 1;
  if (from === "万元" && to === "元") return 10_000;
  if (from === "元" && to === "万元") return 1 / 10_000;
  return null;
}
