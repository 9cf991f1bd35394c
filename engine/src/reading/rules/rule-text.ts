// A printed rule made plain for reading: widths, numerals, ranges and comparisons in one spelling each, cut into clauses.
import { tight } from "../cells/index.js";
import { figure } from "./rule-parts.js";
import { withDigits } from "./rule-numerals.js";
import { unitPattern } from "./rule-units.js";

/** A rule in plain spelling. Names in “ ” stand as their position in `names`. */
export interface PlainRule {
  readonly clauses: readonly string[];
  readonly names: readonly string[];
  /** 以上 or 以下 without a word on whether the line is included. */
  readonly openLine: boolean;
  /** The time shorter than a year that its counts are of, where it says one: 每学期. */
  readonly period: string | null;
}

/** A printed rule is not longer than this; a longer one is prose. */
const longest = 600;

const comparisons: readonly (readonly [RegExp, string])[] = [
  [/(?<!每|每再|每少|每缺|每多|每新)(?:配备|完成|开展|举办|组织|建有)(?=\d+(?:\.\d+)?(?![\d.分]))/g, "$&≥"],
  [/(?:大于或?等于|不低于|不少于|不小于|不得?少于|不得?低于|达到|至少|≮|>=)(?=-?\d)/g, "≥"],
  [/(?:小于或?等于|不高于|不超过|不大于|不多于|控制在|≯|<=)(?=-?\d)/g, "≤"],
  [/(?:未达到|达不到|未达|不到|低于|少于|小于|不足|不满)(?=-?\d)/g, "<"],
  [/(?:高于|超过|大于|多于)(?=-?\d)/g, ">"],
];

/** Words before which 不超过 and the like speak of points, not of a value. */
const ofPoints =
  /(最高|最多|最低|累计|合计|总分|总计|加分|得分|每)(?:累计)?(不超过|不得超过|不低于|低于|超过|高于|少于|多于|不足)(?=-?\d)/g;

/* oxlint-disable junheng/patterns -- built of the rubric's own units, over a rule of at most `longest` signs */

/** Makes a rule plain; null where it is blank or too long to be one. */
export function plainRule(text: string, units: readonly string[] = []): PlainRule | null {
  if (text.trim() === "" || text.length > longest) return null;
  const names: string[] = [];
  const named = text.replace(/“([^“”]*)”/g, (_, name: string) => `“${names.push(name) - 1}”`);
  const unit = unitPattern(units);
  const value = `(${figure}(?:${unit})?)`;
  let plain = withDigits(tight(named).replace(/−/g, "-"))
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, "")
    .replace(/(\d)分[、/](?=\d)/g, "$1、")
    .replace(new RegExp(`(\\d(?:${unit})?)(?:[-—–~]+|至|到)(?=第?\\d)`, "g"), "$1~")
    .replace(answered, "$1$2");
  plain = plain
    .replace(
      new RegExp(
        `${value}(?:\\(含(?:${figure})?(?:${unit})?\\)以上|及以上|以上\\(含(?:${figure})?(?:${unit})?\\))`,
        "g",
      ),
      "≥$1",
    )
    .replace(new RegExp(`${value}(?:\\(不含\\)以上|以上\\(不含(?:${figure})?(?:${unit})?\\))`, "g"), ">$1")
    .replace(new RegExp(`${value}(?:\\(含\\)以下|及以下|以下\\(含(?:${figure})?(?:${unit})?\\))`, "g"), "≤$1")
    .replace(new RegExp(`${value}(?:\\(不含\\)以下|以下\\(不含(?:${figure})?(?:${unit})?\\))`, "g"), "<$1");
  const openLine = new RegExp(`${value}以[上下]`).test(plain);
  plain = plain
    .replace(new RegExp(`${value}以上`, "g"), "≥$1")
    .replace(new RegExp(`${value}以[下内]`, "g"), "≤$1")
    .replace(ofPoints, (_, word: string, how: string) => `${word}${pointWords[how] ?? how}`);
  for (const [pattern, sign] of comparisons) plain = plain.replace(pattern, sign);
  plain = plain.replace(/(?:达到|大于|不低于|不少于)(?=≥)|(?:控制在|小于|不高于|不超过)(?=≤)|(?:低于|不足)(?=<)/g, "");
  // 不足4次的每少1次扣1分: a line, and what is lost beyond it.
  plain = plain.replace(new RegExp(`([<>≥≤]${value})(?:的|时|者|,)*(?=每|少1|缺1)`, "g"), "$1;");
  const clauses = clausesOf(plain);
  const period = clauses.map((clause) => periods.exec(clause)?.[0]).find((each) => /[期月周]/.test(each ?? "")) ?? null;
  return { clauses: clauses.map((clause) => clause.replace(periods, "")), names, openLine, period };
}

/* oxlint-enable junheng/patterns */

/** The time that a count is of. */
const periods =
  /^(?:每个?(?:学期|学年|年度?|月|周)|全年|全学年|一?学年内|一?年内|学期内|年度内)(?=每?[^每]*[≥>≤<~\d])(?!\d+(?:\.\d+)?分)/;

/** 是，得5分: the answer and what is given for it. */
const answered = /(^|[;,。:])(是|否|有|无|没有|达到|未达到|完成|未完成)[,:](?=得|计|记|不得|\d)/g;

/** Words about points, kept from becoming signs of comparison. */
const pointWords: Readonly<Record<string, string>> = {
  不超过: "封顶",
  不得超过: "封顶",
  不低于: "保底",
  低于: "低",
  少于: "少",
  不足: "少",
  超过: "超",
  高于: "高",
  多于: "多",
};

const clausesOf = (plain: string): readonly string[] =>
  plain
    .replace(
      /^(?:与|和|同|比|较)(?:“\d+”|上年度?|去年|上学[年期]|上一年度?)(?:同期)?(?:相比|比较)?(?![,相比]|$)/,
      "$&;",
    )
    .split(/[;,。:()!]|(?<=分)[、/]|\.(?!\d)/)
    .map((clause) => clause.replace(/^[①-⑳]|^\d+[.、)](?!\d)|^(?:的|者|则)+/, ""))
    .filter((clause) => clause !== "" && !/^按(?:次|人次?|项|场次?|篇|节|件)数?(?:计|得|记|赋)分$/.test(clause));
