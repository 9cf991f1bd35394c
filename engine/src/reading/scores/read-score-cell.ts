// One cell of a rubric's figures: a number, a tick, a word; or why it is none.
import type { Cell, FigureText } from "../cells/index.js";
import type { RubricInput } from "../../rubrics/index.js";
import { cellStates } from "../../rubrics/index.js";
import { readNumberText, splitFigure, unitFactor, halfWidth, isBlank, textOf, tight } from "../cells/index.js";

/** What a cell gives. `problem` is the code of what is wrong with it. */
export interface ScoreCell {
  readonly number: number;
  readonly state: number;
  readonly text: string | null;
  /** Its thousands are parted by white space. */
  readonly spaced?: true;
  readonly problem?:
    | "scoreFigureUnreadable"
    | "scoreUnitDiffers"
    | "scoreFigureRange"
    | "scoreMergedFigure"
    | "scoreUncalculated";
}

const none = (state: number, problem?: ScoreCell["problem"]): ScoreCell => ({
  number: NaN,
  state,
  text: null,
  ...(problem !== undefined && { problem }),
});

const yes = new Set("是 有 √ ✓ ✔ 达到 达标 已达标 符合 合格 已 完成 已完成 y yes true 1".split(" "));
const no = new Set("否 无 没有 × ✗ ✘ 未 未达到 未达标 不达标 不符合 不合格 未完成 n no false 0".split(" "));

/**
 * Reads a cell as its input wants it (读取一格评分数据): a number in the input's unit, a tick as 1 or 0, or a word.
 *
 * Rule: `headed` is the unit that the column's header names: 12.5 under 捐赠价值（万元） is 125000 yuan. `percent`: the sheet shows the number as a
 * percentage, and 0.964 is 96.4. A ratio (1:19) is read where the input is one. Units: the input's; its range decides what can be. Zeros
 * are figures. A blank is missing, / does not apply, and neither is zero (decision 0004). None: `number` is NaN and `text` null where
 * `state` says that there is none; what is unreadable, in another unit or out of range has its `problem` named. Errors: none thrown.
 * Source: ours; a header's unit holds for its cells, unless a cell names its own.
 *
 * @example
 * const rate = { id: "rate", title: { "zh-CN": "巩固率", en: "Retention" }, kind: "percent", range: [0, 100] };
 * readScoreCell("９６.4%", rate, false).number // => 96.4
 * readScoreCell(0.964, rate, true).number // => 96.4
 * readScoreCell(964, rate, false).problem // => "scoreFigureRange"
 */
export function readScoreCell(cell: Cell, input: RubricInput, percent: boolean, headed = ""): ScoreCell {
  if (isBlank(cell)) return none(cellStates.missing);
  if (input.kind === "text") return wordOf(cell);
  if (input.kind === "flag") return tickOf(cell);
  if (percent && !takesPercent(input)) return none(cellStates.unreadable, "scoreUnitDiffers");
  const unitOfHead = headUnit(headed, input);
  const scale = percent ? 100 : (factorOf(unitOfHead, input.unit?.["zh-CN"] ?? "") ?? 1);
  if (typeof cell === "number") return inRange(scale === 1 ? cell : Number((cell * scale).toPrecision(15)), input);
  if (typeof cell !== "string") return none(cellStates.unreadable, "scoreFigureUnreadable");
  const read = readNumberText(cell);
  if (read.kind === "absent") return none(read.absence === "missing" ? cellStates.missing : cellStates.notApplicable);
  if (read.kind === "figure") {
    const bare = read.unit === "" && !read.money;
    if (bare && read.scale !== undefined && /^[百千万亿]/.test(unitOfHead))
      return none(cellStates.unreadable, "scoreUnitDiffers");
    return inUnit(bare ? { ...read, unit: unitOfHead } : read, input);
  }
  const asked = read.kind === "ratio" ? ratioAsked(read, input) : null;
  if (asked !== null) return inRange(asked, input);
  const split = read.kind === "unreadable" && read.reason === "text" ? splitFigure(cell) : null;
  // A unit that only the rubric knows, such as 12节; 12余 is no figure.
  if (split === null || !ownUnit.test(split.suffix)) return none(cellStates.unreadable, "scoreFigureUnreadable");
  return inUnit({ ...split, unit: split.suffix, percent: false }, input);
}

/** The unit over a column, where it can be the input's; one of something else is part of its words (元 over 生均…). */
const headUnit = (headed: string, { unit }: RubricInput): string =>
  factorOf(headed, unit?.["zh-CN"] ?? "") === null ? "" : headed;

const ownUnit = /^(?![多余许约几来强弱]|左右|上下)\p{L}{1,4}$/u;

/** A figure in the input's unit; one in a unit of something else, or with a 万 where the unit has one already, is named as such. */
function inUnit(read: Omit<FigureText, "kind">, input: RubricInput): ScoreCell {
  const wanted = input.unit?.["zh-CN"] ?? "";
  const scaledTwice = (read.scale !== undefined || read.money) && /^[百千万亿]/.test(wanted) && read.unit === "";
  const factor = factorOf(read.unit === "" && read.money ? "元" : read.unit, wanted);
  if (factor === null || scaledTwice || (read.percent && !takesPercent(input)))
    return none(cellStates.unreadable, "scoreUnitDiffers");
  return { ...inRange(read.value * factor, input), ...(read.spaced && { spaced: true }) };
}

const takesPercent = ({ kind, unit }: RubricInput): boolean =>
  kind === "percent" || (kind === "number" && ["", "%"].includes(unit?.["zh-CN"] ?? ""));

/**
 * A ratio as the number an input wants it as: 生师比 as pupils per teacher, 师生比 as teachers per pupil, whichever stands first, for there
 * are always fewer teachers; another ratio (…比) as it stands. Null where the input is none.
 */
function ratioAsked(
  { left, right }: { readonly left: number; readonly right: number },
  input: RubricInput,
): number | null {
  const names = [input.title["zh-CN"], ...(input.headers ?? [])].join(" ");
  if (/生师比|员生比|学生与教/.test(names)) return Math.max(left, right) / Math.min(left, right);
  if (/师生比/.test(names)) return Math.min(left, right) / Math.max(left, right);
  return input.kind === "number" && /比(?: |$)/.test(names) && !/[占同环]比/.test(names) ? left / right : null;
}

/**
 * Whether a ratio is what an input may be given as (可填比例): 生师比, 师生比, a number whose name ends in 比.
 *
 * Rule: by its title and headers; 占比, 同比 and 环比 are shares and changes. Units: pupils per teacher for 生师比, teachers per pupil for 师生比.
 * Empty: an input without headers is judged by its title. None: false. Errors: none thrown. Source: ours; 占比 and 同比 end alike and are no
 * ratios of two counts.
 *
 * @example
 * takesRatio({ id: "a", title: { "zh-CN": "生师比", en: "Pupils per teacher" }, kind: "number" }) // => true
 * takesRatio({ id: "a", title: { "zh-CN": "占比", en: "Share" }, kind: "number" }) // => false
 */
export const takesRatio = (input: RubricInput): boolean => ratioAsked({ left: 1, right: 1 }, input) !== null;

/** The least and the most that an input can be; a count is never below 0. */
export const rangeOf = ({ kind, range }: RubricInput): readonly [number | null, number | null] => [
  range?.[0] ?? (kind === "count" ? 0 : null),
  range?.[1] ?? null,
];

function inRange(number: number, input: RubricInput): ScoreCell {
  const [least, most] = rangeOf(input);
  const within = Number.isFinite(number) && (least === null || number >= least) && (most === null || number <= most);
  return within ? { number, state: cellStates.number, text: null } : none(cellStates.unreadable, "scoreFigureRange");
}

function wordOf(cell: Cell): ScoreCell {
  const text = textOf(cell);
  if (text === "") return none(cellStates.unreadable, "scoreFigureUnreadable");
  return /^[/／—－-]+$/.test(text) ? none(cellStates.notApplicable) : { ...none(cellStates.text), text };
}

/**
 * Whether a cell says yes or no (是否达标): 是, √, 达标, 1; 否, ×, 未达标, 0.
 *
 * Rule: the whole cell is one of two lists of words, widths, blanks and case apart. Units: none. Zeros: 0 is no, 1 is yes; true and false
 * as such. Blank: says neither. None: null for any other word (基本达标), as half a yes is for the user to say. Errors: none thrown. Source:
 * ours; blank has four meanings in official forms, so that it says neither.
 *
 * @example
 * readTick("√") // => true
 * readTick(0) // => false
 * readTick("基本达标") // => null
 */
export function readTick(cell: Cell): boolean | null {
  const text = tight(textOf(cell)).toLowerCase();
  return yes.has(text) ? true : no.has(text) ? false : null;
}

function tickOf(cell: Cell): ScoreCell {
  const text = halfWidth(textOf(cell)).toLowerCase();
  const tick = readTick(cell);
  if (tick !== null) return { number: Number(tick), state: cellStates.number, text: null };
  return text === "/" || text === "不适用" || text === "—"
    ? none(cellStates.notApplicable)
    : none(cellStates.unreadable, "scoreFigureUnreadable");
}

/** What a figure in one unit is multiplied by to be in the other; null where they are of different things (人 and 人次). */
function factorOf(written: string, wanted: string): number | null {
  const [from = "", to = ""] = [written, wanted].map(tight);
  if (from === "" || from === to || to === "") return 1;
  for (const unit of ["yuan", "squareMetre", "volume", "person", "set", "room", "class"] as const) {
    const [own, asked] = [unitFactor(from, unit), unitFactor(to, unit)];
    if (own !== undefined && asked !== undefined) return own / asked;
  }
  return null;
}
