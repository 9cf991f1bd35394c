// What is wrong with a file of settings, in words: the part, what it should be and what it is, and what to do.
import type { DiagnosticParams, Locale, LocalText, ShapeIssue } from "../diagnostics/index.js";
import { builtInIndicator, namesIn } from "../indicators/index.js";
import { fieldOf } from "../schools/index.js";
import { fill, joinClauses } from "./message.js";

/** What a part is, by the fault's code: it follows the name of the part. */
const problems = {
  missing: { "zh-CN": "没有写，应是{wanted}", en: "is missing; it should be {wanted}" },
  missingOneOf: { "zh-CN": "没有写，应是 {possible}", en: "is missing; it should be {possible}" },
  invalid_type: { "zh-CN": "应是{wanted}，现在是{found}", en: "should be {wanted}, and is {found}" },
  unrecognized_keys: {
    "zh-CN": "不是这里可用的项目：请检查是否写错，或删去",
    en: "is not known here: check its spelling, or take it out",
  },
  unrecognized_keys_near: {
    "zh-CN": "不是这里可用的项目：是否应为“{near}”？",
    en: "is not known here: did you mean “{near}”?",
  },
  invalid_value: { "zh-CN": "只能是 {possible}", en: "can only be {possible}" },
  too_small: { "zh-CN": "太小或太少（界限是 {limit}）", en: "is too small or has too few (the limit is {limit})" },
  too_big: { "zh-CN": "太大或太多（界限是 {limit}）", en: "is too large or has too many (the limit is {limit})" },
  not_a_date: {
    "zh-CN": "应是日期，写成 2024-01-01 这样",
    en: "should be a date, written as 2024-01-01 is",
  },
  invalid_format: {
    "zh-CN": "只能用小写字母、数字和连字符",
    en: "can only be made of small letters, digits and hyphens",
  },
  date_falls: {
    "zh-CN": "比前一个值的日期早：请按日期先后排列",
    en: "is before the date of the value in front of it: put the values in the order of their dates",
  },
  date_twice: {
    "zh-CN": "与前一个值的日期相同：一个日期只能有一个值",
    en: "is the date of the value in front of it: a date has one value only",
  },
  date_ends: {
    "zh-CN": "应在这个值的起始日期之后、下一个值的起始日期之前",
    en: "should be after the value begins and before the next one does",
  },
  unknown_quantity: {
    "zh-CN": "不是学校数据里的项目：请写成 pupils、books 这样的编号，新项目要先定义",
    en: "is no figure of a school: write an id such as pupils or books, and define a new one first",
  },
  repeated_id: {
    "zh-CN": "写了两次：请合成一处",
    en: "is there twice: bring both together in one place",
  },
  id_taken: {
    "zh-CN": "是内置标准的编号：请另起一个",
    en: "is the id of a built-in standard: give it one of its own",
  },
  not_own_id: {
    "zh-CN": "是自定项目的编号，应以 own- 开头，后面只用文字、数字和连字符",
    en: "is the id of something of your own: begin it with own-, and use letters, digits and hyphens only",
  },
  own_not_judged: {
    "zh-CN": "定义了，但没有列入标准的指标：请写上代码、小数位和依据",
    en: "is defined, and is no indicator of the standard: give it a code, decimals and a source",
  },
  own_not_defined: {
    "zh-CN": "没有定义：请写明分子算式、分母、倍数、方向和维度，或检查名称是否写错",
    en: "is not defined: say its numerator, denominator, scale, direction and dimension, or check its name",
  },
  own_word_taken: {
    "zh-CN": "已是“{meaning}”的名称：请换一个，否则表头会被认错",
    en: "already means “{meaning}”: choose another, or headers would be taken for that",
  },
  not_in_base: {
    "zh-CN": "要取消的内容，所依据的标准里本来就没有",
    en: "takes away what the standard that is extended does not have",
  },
  removed_and_changed: {
    "zh-CN": "与 remove 不能同时写：指标要么取消，要么修改",
    en: "cannot stand beside remove: an indicator is either taken away or changed",
  },
  no_indicators: {
    "zh-CN": "全部取消了：至少要留一项指标",
    en: "are all taken away: keep one at least",
  },
  rule_beyond_indicators: {
    "zh-CN": "比学校须达标的项数（{limit}）还少：请一并修改 schoolRule.metAtLeast",
    en: "are fewer than the {limit} that a school has to meet: change schoolRule.metAtLeast too",
  },
  unknown_path: {
    "zh-CN": "指的不是学校数据里的项目：请写成 whole.pupils、primary.books 这样的编号，或在窗格里选择后导出",
    en: "names no figure of a school: write an id such as whole.pupils or primary.books, or choose it in the pane and save the mapping",
  },
  unknown_unit: { "zh-CN": "不是这个项目能用的单位", en: "is no unit that this figure can have" },
  unknown_constant: {
    "zh-CN": "不是已知的项目或写法：可用 stage、type、owner、locale、year 等",
    en: "is no known item or word: there are stage, type, owner, locale, year and others",
  },
  no_fields: { "zh-CN": "一项也没有：请用 junheng learn 重新生成", en: "is empty: make it again with junheng learn" },
  unknown_gap: { "zh-CN": "超出了文字里空格的个数", en: "is more than the text has gaps" },
  json_empty: { "zh-CN": "是空的：请重新保存或导出", en: "is empty: save or export it again" },
  json_binary: {
    "zh-CN": "不是文本文件（JSON）：请检查是否选错了文件",
    en: "is no text file (JSON): check that it is the right file",
  },
  json_broken: {
    "zh-CN": "不是完整的 JSON：请检查括号、引号和逗号是否齐全",
    en: "is not whole JSON: check its brackets, quotes and commas",
  },
  json_broken_at: {
    "zh-CN": "到第 {limit} 行不再是 JSON：请检查这一行和上一行的括号、引号和逗号",
    en: "stops being JSON at line {limit}: check the brackets, quotes and commas there and on the line before",
  },
  other: { "zh-CN": "的写法读不懂", en: "cannot be understood" },
} as const satisfies Readonly<Record<string, LocalText>>;

const kinds: Readonly<Record<string, LocalText>> = {
  string: { "zh-CN": "文字", en: "a text" },
  number: { "zh-CN": "数", en: "a number" },
  bigint: { "zh-CN": "放不进数里的大整数", en: "an integer too large for a number" },
  int: { "zh-CN": "整数", en: "a whole number" },
  boolean: { "zh-CN": "true 或 false", en: "true or false" },
  object: { "zh-CN": "花括号里的一组项目", en: "a group of items in braces" },
  record: { "zh-CN": "花括号里的一组项目", en: "a group of items in braces" },
  array: { "zh-CN": "方括号里的列表", en: "a list in brackets" },
  null: { "zh-CN": "null（空）", en: "null (nothing)" },
};

const wholeFile: LocalText = { "zh-CN": "整个文件", en: "the file as a whole" };

/** The part that a fault is in: its path in quotes, or the file as a whole. */
const partOf = (path: string, locale: Locale): string =>
  path === "" ? wholeFile[locale] : locale === "zh-CN" ? `“${path}”` : `“${path}” `;

/** What is wrong with the part, without its name. */
function problemOf(problem: string, params: DiagnosticParams, locale: Locale): string {
  const absent = params["found"] === "undefined";
  const code = !absent ? problem : params["possible"] === undefined ? "missing" : "missingOneOf";
  const kind = (id: string): string => kinds[id]?.[locale] ?? id;
  const wanted = [params["wanted"] ?? []].flat().map((each) => kind(String(each)));
  const text = Object.hasOwn(problems, code) ? problems[code as keyof typeof problems] : problems.other;
  const or = locale === "zh-CN" ? "或" : " or ";
  const names = namesIn(params);
  const meaning = String(params["meaning"] ?? "");
  const known = (fieldOf(meaning) ?? builtInIndicator(meaning))?.name[locale] ?? meaning;
  const possible = [params["possible"] ?? []].flat().map((id) => names.get(String(id))?.[locale] ?? String(id));
  const named = {
    ...params,
    ...(possible.length > 0 && { possible }),
    ...{ wanted: wanted.join(or), meaning: known, found: kind(String(params["found"] ?? "")) },
  };
  return fill(text[locale], named, locale);
}

/**
 * A fault of a file of settings in words (设置文件的错误), its part first.
 *
 * Rule: the path in quotes, or “the file as a whole”, then what it should be and what it is; a known field or indicator by its name. Units:
 * none; limits are said as numbers. Zeros: a limit of 0 is said. Missing: a part that is absent is told as missing, with what is possible
 * where that is known. None: an empty path is the whole file; a code that is not known has a general sentence. Errors: none. Source: ours;
 * zod's own sentences are English, and of code.
 *
 * @example
 * describeShapeIssue({ code: "invalid_type", path: "columns", wanted: ["object"], found: "array" }, "en") // => "“columns” should be a group of items in braces, and is a list in brackets"
 */
export const describeShapeIssue = ({ code, path, ...params }: ShapeIssue, locale: Locale): string => {
  const gap = path === "" && locale === "en" ? " " : "";
  return partOf(path, locale) + gap + problemOf(code, params, locale);
};

/** Faults that one sentence names. */
const maxNamed = 8;

/**
 * The faults of a file of settings in one sentence, parted by semicolons (设置文件的错误).
 *
 * Rule: the first 8, each by `describeShapeIssue`, in the order given; an ellipsis says that there are more. Units: none. Zeros: none.
 * None: no faults give an empty text. Errors: none. Source: ours; a longer list is mended file by file, not read at once.
 *
 * @example
 * describeShapeIssues([{ code: "json_empty", path: "" }], "zh-CN") // => "整个文件是空的：请重新保存或导出"
 * describeShapeIssues([], "en") // => ""
 */
export const describeShapeIssues = (issues: readonly ShapeIssue[], locale: Locale): string =>
  joinClauses(
    issues.slice(0, maxNamed).map((issue) => describeShapeIssue(issue, locale)),
    locale,
  ) + (issues.length > maxNamed ? " …" : "");
