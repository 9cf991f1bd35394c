// Clauses about lines and ranges of values, what is given for them, and for all the rest.
import type { ClauseForm } from "./clause-form.js";
import type { LineFact, WrittenPoints } from "./rule-facts.js";
import { any, figure, maybe, plainSubject, pointsOf, score, subject } from "./rule-parts.js";
import type { Groups } from "./rule-parts.js";
import { isCounting } from "./rule-units.js";

const line = (groups: Groups, points: WrittenPoints | null): LineFact | null => {
  const about = plainSubject(groups["s"]);
  // 前30% and 后三名 are shares and places of a ranking.
  if (about === null || /[前后第至到]$|排名|名次/.test(about)) return null;
  const { sign = "range", to, until } = groups;
  return {
    fact: "line",
    sign: (to === undefined ? sign : "range") as LineFact["sign"],
    from: Number(groups["from"]),
    ...(to !== undefined && { to: Number(to), open: until === "<" }),
    unit: groups["unit"] ?? groups["other"] ?? "",
    points,
    subject: about,
  };
};

const upTo = (unit: string): string => `[、且]?(?<until>[<≤])(?<to>${figure})${maybe(unit)}`;
/** ≥95%, ≥80%<90%. */
const lineStart = (unit: string): string =>
  `${subject}(?<sign>[≥>≤<])(?<from>${figure})(?<unit>${unit})?${maybe(upTo(unit))}`;
/** 90%~95%. */
const rangeStart = (unit: string): string =>
  `${subject}${maybe("在", "为")}(?<from>${figure})(?<unit>${unit})?~(?<to>${figure})(?<other>${unit})?${maybe("之间", "以内")}`;
/** 2次. */
const exactStart = (unit: string): string =>
  `${subject}${maybe("为", "满", "是", "仅", "仅有", "只有")}(?<from>\\d+(?:\\.\\d+)?)(?<unit>${unit})${maybe("活动", "的")}`;

const elsewhere = any(
  "其余",
  "其他",
  "其它",
  "否则",
  "反之",
  "未达到?",
  "达不到",
  "未达标准",
  "达不到标准",
  "达不到要求",
  "未达到要求",
  "未达到标准",
  "更多",
  "更少",
  "以下",
  "以外",
  "超过",
  "超出",
  "高于",
  "低于",
  "不足",
);

/** Lines, with the points for them or without, and the rest. */
export const lineClauses: readonly ClauseForm[] = [
  {
    examples: ["达到95%得10分", "80%（含）以上不足90%得3分", "不少于4次得满分"],
    pattern: (unit) => `${lineStart(unit)}(?:时|之间)?${score}`,
    read: (groups) => line(groups, pointsOf(groups)),
  },
  {
    examples: ["低于100%时", "每学期不少于4次"],
    pattern: (unit) => `${lineStart(unit)}(?:的|时|者)*`,
    read: (groups) => line(groups, null),
  },
  {
    examples: ["90%—95%得8分", "2至3次得3分"],
    pattern: (unit) => `${rangeStart(unit)}(?:时)?${score}`,
    read: (groups) => line(groups, pointsOf(groups)),
  },
  {
    examples: ["在80%—90%之间的"],
    pattern: (unit) => `${rangeStart(unit)}(?:的|时|者)*`,
    read: (groups) => line(groups, null),
  },
  {
    examples: ["2次得2分", "发表一篇得1分", "100%得满分"],
    pattern: (unit) => `${exactStart(unit)}${score}`,
    read: (groups) => {
      const read = line({ ...groups, sign: "=" }, pointsOf(groups));
      return read !== null && (isCounting(read.unit) || read.unit === "%") ? read : null;
    },
  },
  { examples: ["不得分"], pattern: () => score, read: (groups) => ({ fact: "score", points: pointsOf(groups) }) },
  {
    examples: ["其余不得分", "未达到得0分", "否则不得分"],
    pattern: () => `${elsewhere}${maybe("情况", "情形", "名次")}${score}`,
    read: (groups) => ({ fact: "rest", points: pointsOf(groups) }),
  },
];
