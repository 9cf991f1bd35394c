// The words of legal units: what each is, how it counts, and what a county comes to either way.
import type { Locale } from "../../diagnostics/index.js";
import type { CountedCounty, UnitsCompared } from "../../grounds/index.js";
import type { CountedAs, LegalUnit, UnitOrigin } from "../../legal-units/index.js";
import type { CompulsoryStage } from "../../schools/index.js";
import { compulsoryStages } from "../../schools/index.js";
import { textsFrom } from "../message.js";
import { reportText } from "../reports/reports.js";
import { stageNames } from "../terms.js";

const words = {
  sheet: { "zh-CN": "法人单位", en: "Legal units" },
  title: {
    "zh-CN": "一个法人的几所学校（1+X）：合并计算与分别计算",
    en: "Schools of one legal unit (1+X): counted as one, and each by itself",
  },
  unit: { "zh-CN": "{unit}（{count} 所：{schools}）", en: "{unit} ({count} {count|school|schools}: {schools})" },
  line: { "zh-CN": "{unit}：{counted}。出处：{origins}。", en: "{unit}: {counted}. Told by {origins}." },
  one: { "zh-CN": "合并为一所", en: "counted as one" },
  each: { "zh-CN": "各校分别计算", en: "each by itself" },
  open: { "zh-CN": "未选定，暂按各校分别计算", en: "not decided, each by itself until then" },
  all: { "zh-CN": "全部单位（下面单独选定的除外）", en: "all units (but those chosen below)" },
  unless: { "zh-CN": "不单独选定：{counted}", en: "no choice of its own: {counted}" },
  communities: { "zh-CN": "共同体名单", en: "a list of communities" },
  column: { "zh-CN": "学校表（总校、法人单位）", en: "the table of schools" },
  choice: { "zh-CN": "汇总时的选择", en: "a choice when collecting" },
  stage: {
    "zh-CN": "{stage}：合并计算 {one} 所，{oneMet}；分别计算 {each} 所，{eachMet}。",
    en: "{stage}: as one {one} {one|school|schools}, {oneMet}; each {each} {each|school|schools}, {eachMet}.",
  },
  ask: {
    "zh-CN": "{unit}是一个法人的几所学校。合并为一所计算，还是各校分别计算？",
    en: "{unit} is one legal unit of several schools. Does it count as one school, or each by itself?",
  },
  unitName: { "zh-CN": "法人单位", en: "legal unit" },
  school: { "zh-CN": "学校", en: "school" },
  reached: { "zh-CN": "共同体覆盖学校数", en: "schools that communities reach" },
  item: { "zh-CN": "项目", en: "item" },
  asOne: { "zh-CN": "合并计算", en: "as one" },
  asEach: { "zh-CN": "分别计算", en: "each by itself" },
  verdict: { "zh-CN": "判定", en: "verdict" },
  schools: { "zh-CN": "学校数", en: "schools" },
  qualified: { "zh-CN": "达标学校数", en: "schools up to standard" },
  composite: { "zh-CN": "综合差异系数", en: "composite coefficient" },
  cv: { "zh-CN": "{indicator}：差异系数", en: "{indicator}: coefficient of variation" },
} as const;

/**
 * A word, a heading or a sentence about legal units (法人单位用语).
 *
 * Rule: of a school of several campuses or a group of one legal person (1+X); {unit} and {schools} are names. Units: counts of schools.
 * Zeros: filled in as 0. Missing: a place that nothing is given for stays in braces. None: `open` is the word where nothing was decided.
 * Source: ours; whether 1+X counts as one school is asked in so many words.
 *
 * @throws TypeError when the table has no such code
 * @example
 * unitWord("one", {}, "zh-CN") // => "合并为一所"
 */
export const unitWord = textsFrom(words);

/**
 * How a legal unit counts (法人单位的计算方式), in words.
 *
 * Rule: as one school, each by itself, or not decided, which counts each by itself until then. Units: none. Zeros: none. Missing: none.
 * None: null is not decided. Errors: none. Source: 1+X schools, as the county decides (`foldUnits`).
 *
 * @example
 * countedWord(null, "en") // => "not decided, each by itself until then"
 */
export const countedWord = (counted: CountedAs | null, locale: Locale): string =>
  unitWord(counted ?? "open", {}, locale);

/**
 * A legal unit with its schools (法人单位及其学校), how many and the first 20 by name.
 *
 * Rule: name, number of schools, names in the order of the sheet; a longer list says that there are others. Units: the count of schools.
 * Zeros: a unit has at least one school. Missing: a school without a name leaves an empty one. None: never empty. Errors: none. Source: the
 * list or the column that told of the unit.
 *
 * @example
 * unitText({ name: "甲校", members: [{ school: "甲校", at: [0] }, { school: "乙校", at: [1] }] }, "en") // => "甲校 (2 schools: 甲校 and 乙校)"
 */
export const unitText = ({ name, members }: Pick<LegalUnit, "name" | "members">, locale: Locale): string => {
  const schools = members.map(({ school }) => school);
  return unitWord("unit", { unit: name, count: schools.length, schools: schools.slice(0, 20) }, locale);
};

/**
 * Asks whether a legal unit counts as one school (是否合并计算).
 *
 * Rule: `unitText`, then both ways. Units: the count of schools. Zeros: none. Missing: none. None: never empty. Errors: none. Source: ours;
 * the answer changes coefficients, so it is asked and not guessed (decision 20).
 *
 * @example
 * askUnit({ name: "甲校", members: [{ school: "甲校" }, { school: "乙校" }] }, "en") // => "甲校 (2 schools: 甲校 and 乙校) is one legal unit of several schools. Does it count as one school, or each by itself?"
 */
export const askUnit = (unit: LegalUnit, locale: Locale): string =>
  unitWord("ask", { unit: unitText(unit, locale) }, locale);

/**
 * Each legal unit with its schools, how it counts, and where it is told (法人单位说明), a sentence each.
 *
 * Rule: in the order of `units`; its origins are a list of communities, a column, a choice. Units: counts of schools. Zeros: none. Missing:
 * a unit without a decision is told as not decided. None: no units, an empty list. Errors: none. Source: `origins`.
 *
 * @example
 * unitLines({ units: [{ name: "甲校", members: [{ school: "甲校" }, { school: "乙校" }], counted: "one", origins: ["column"] }] }, "en") // => ["甲校 (2 schools: 甲校 and 乙校): counted as one. Told by the table of schools."]
 */
export const unitLines = ({ units }: Pick<UnitsCompared, "units">, locale: Locale): readonly string[] =>
  units.map((unit) => {
    const origins = unit.origins.map((origin: UnitOrigin) => unitWord(origin, {}, locale));
    const counted = countedWord(unit.counted, locale);
    return unitWord("line", { unit: unitText(unit, locale), counted, origins }, locale);
  });

/**
 * What each stage comes to either way (合并与分别计算的对比), a sentence each.
 *
 * Rule: how many schools and which verdict, as one and each by itself. Units: counts of schools. Zeros: none; a stage without schools is no
 * stage. Missing: a verdict that is not known is told so. None: a stage that only one way has is left out; without stages an empty list.
 * Errors: none. Source: `compareUnits`.
 *
 * @example
 * const county = (schools, met) => ({ met, stages: { primary: { schools, met } } });
 * comparedLines({ units: [], one: county(8, true), each: county(12, false) }, "en") // => ["primary: as one 8 schools, met; each 12 schools, not met."]
 */
export const comparedLines = ({ one, each }: UnitsCompared, locale: Locale): readonly string[] =>
  compulsoryStages.flatMap((stage) => {
    const [first, second] = [inStage(one, stage, locale), inStage(each, stage, locale)];
    if (first === null || second === null) return [];
    const params = { one: first.schools, oneMet: first.met, each: second.schools, eachMet: second.met };
    return [unitWord("stage", { stage: stageNames[stage][locale], ...params }, locale)];
  });

const inStage = ({ stages }: CountedCounty, stage: CompulsoryStage, locale: Locale) => {
  const found = stages[stage];
  if (found === undefined) return null;
  const { schools, met } = found;
  return { schools, met: reportText(`verdict.${met === null ? "open" : met ? "yes" : "no"}`, {}, locale) };
};
