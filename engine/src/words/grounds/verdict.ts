// The words of a verdict, the same in every host: the county first, then its conditions, its period, and each stage with the reason.
import type { StageResult } from "../../assessment/index.js";
import { stageParts } from "../../assessment/index.js";
import type { ConditionVerdict } from "../../conditions/index.js";
import type { DiagnosticParams, Locale, LocalText } from "../../diagnostics/index.js";
import type { JudgedCounty } from "../../grounds/index.js";
import type { CompulsoryStage } from "../../schools/index.js";
import { compulsoryStages } from "../../schools/index.js";
import type { Standard } from "../../standards/index.js";
import { fill, joinClauses } from "../message.js";
import { periodName } from "../reading/periods.js";
import { stageNames } from "../terms.js";

/** A sentence of a verdict, and what it says: yes, no, not known. `met` never stands in a colour alone. */
export interface VerdictLine {
  readonly text: string;
  readonly met: boolean | null;
}

const texts = {
  pending: {
    "zh-CN": "全县：待定。有 {count} 处要先核实，核实或确认之前不下结论。",
    en: "The county: pending. {count} {count|point has|points have} to be looked at first; there is no verdict until they are mended or confirmed.",
  },
  part: {
    "zh-CN": "全县：没有结论，这次只评估了{stages}。",
    en: "The county: no verdict, as only {stages} schools were assessed.",
  },
  yes: {
    "zh-CN": "全县：达标。{count} 项条件都达到。",
    en: "The county: met. All {count} {count|condition is|conditions are} met.",
  },
  no: { "zh-CN": "全县：未达标。{list}未达标。", en: "The county: not met. Not met: {list}." },
  noPending: {
    "zh-CN": "全县：未达标。{list}未达标；各校数据另有 {count} 处要核实。",
    en: "The county: not met. Not met: {list}. Besides, {count} {count|point|points} of the schools' figures {count|has|have} to be looked at.",
  },
  notKnown: {
    "zh-CN": "全县：尚不能下结论（{count} 项条件中已知 {known} 项）。",
    en: "The county: no verdict yet ({known} of {count} {count|condition|conditions} known).",
  },
  plainYes: { "zh-CN": "全县：达标。", en: "The county: met." },
  plainNo: { "zh-CN": "全县：未达标。", en: "The county: not met." },
  plainNotKnown: { "zh-CN": "全县：尚不能下结论。", en: "The county: no verdict yet." },
  condition: { "zh-CN": "{list}：{verdict}", en: "{list}: {verdict}" },
  end: { "zh-CN": "。", en: "." },
  otherMaterial: {
    "zh-CN": "{list}：未提供数据，要凭另外的材料判定。",
    en: "{list}: no data given; it is judged by other material.",
  },
  met: { "zh-CN": "达标", en: "met" },
  notMet: { "zh-CN": "未达标", en: "not met" },
  noData: { "zh-CN": "未提供数据", en: "no data given" },
  open: { "zh-CN": "暂不能判定", en: "not known yet" },
  wait: { "zh-CN": "待定", en: "pending" },
  period: { "zh-CN": "数据时期：{period}。", en: "Period of the figures: {period}." },
  otherPeriods: {
    "zh-CN": "数据时期：{period}。表中还有 {others}，没有采用。",
    en: "Period of the figures: {period}. There are figures of {others} too; they were not used.",
  },
  stage: { "zh-CN": "{stage}：{verdict}。", en: "{stage}: {verdict}." },
  stageWhy: { "zh-CN": "{stage}：{verdict}。{why}。", en: "{stage}: {verdict}. {why}." },
  notAsked: { "zh-CN": "{stage}：这次没有评估。", en: "{stage}: not assessed this time." },
  noSchools: { "zh-CN": "{stage}：没有可以评估的学校。", en: "{stage}: no school could be assessed." },
  variationGood: { "zh-CN": "差异系数全部合格", en: "all coefficients keep within their limits" },
  compositeGood: { "zh-CN": "综合差异系数合格", en: "the composite keeps within its limit" },
  schoolsGood: { "zh-CN": "学校全部达标", en: "all schools are up to standard" },
  over: {
    "zh-CN": "{count} 项差异系数超过限值",
    en: "{count} {count|coefficient is|coefficients are} over their limit",
  },
  compositeOver: { "zh-CN": "综合差异系数超过限值", en: "the composite is over its limit" },
  short: { "zh-CN": "{count} 所学校未达标", en: "{count} {count|school is|schools are} not up to standard" },
  lacking: {
    "zh-CN": "{count} 项缺数算不出",
    en: "{count} {count|coefficient|coefficients} cannot be computed for lack of figures",
  },
  oneSchool: {
    "zh-CN": "只有一所学校，没有校际差异系数",
    en: "there is one school only, and no variation between schools",
  },
  openSchools: {
    "zh-CN": "{count} 所学校因缺数不能判定",
    en: "{count} {count|school|schools} cannot be judged for lack of figures",
  },
  no3: { "zh-CN": "{good}，但{bad}，所以尚未达标", en: "{good}, but {bad}, so it is not met" },
  no2: { "zh-CN": "{bad}，所以尚未达标", en: "{bad}, so it is not met" },
  open3: { "zh-CN": "{good}，但{open}，所以还不能下结论", en: "{good}, but {open}, so there is no verdict yet" },
  open2: { "zh-CN": "{open}，所以还不能下结论", en: "{open}, so there is no verdict yet" },
  besides: { "zh-CN": "{why}；另有 {open}", en: "{why}; besides, {open}" },
} satisfies Readonly<Record<string, LocalText>>;

const say = (code: keyof typeof texts, locale: Locale, params: DiagnosticParams = {}): string =>
  fill(texts[code][locale], params, locale);

/**
 * What may be said of the county (全县结论), in a line, and whether it is met.
 *
 * Rule: not met where the county is (`countyMet`), with the conditions that are not; else pending while a ground is open; else no verdict
 * where a stage was not asked for; met only where every condition is. Units: counts of grounds and conditions. Zeros: 0 known conditions
 * are said. Missing: a condition without data is not known. None: `met` is null where there is no verdict. Errors: none. Source: decisions
 * 7 and 22.
 *
 * @example
 * countyLine(judgeCounty({ records: [] }, nationalQuality2017), nationalQuality2017, "en").text // => "The county: no verdict yet (0 of 4 conditions known)."
 */
export function countyLine({ verdict }: JudgedCounty, standard: Standard, locale: Locale): VerdictLine {
  const { open, asked, conditions, countyMet, met } = verdict;
  const count = conditions.length;
  if (countyMet === false) {
    const list = conditions.flatMap((each) => (each.met === false ? [conditionName(each.id, standard, locale)] : []));
    return { text: say(open > 0 ? "noPending" : "no", locale, { list, count: open }), met: false };
  }
  if (open > 0) return { text: say("pending", locale, { count: open }), met: null };
  if (asked.length < compulsoryStages.length)
    return { text: say("part", locale, { stages: asked.map((stage) => stageNames[stage][locale]) }), met: null };
  if (count === 0) return { text: say(met === null ? "plainNotKnown" : met ? "plainYes" : "plainNo", locale), met };
  if (countyMet) return { text: say("yes", locale, { count }), met: true };
  const known = conditions.filter((each) => each.met !== null).length;
  return { text: say("notKnown", locale, { count, known }), met: null };
}

/**
 * Which of the standard's conditions are met, which are not, and of which nothing is known (各项条件), in one sentence.
 *
 * Rule: conditions with the same word together, in the order of the standard. Units: none. Zeros: none. Missing: a condition without data
 * is told so. None: null where the standard has none, or nothing may be said of any. Errors: none. Source: the standard's `conditions`.
 *
 * @example
 * conditionsLine(judgeCounty({ records: [] }, nationalQuality2017), nationalQuality2017, "en") // => "resources: not known yet; what the government guarantees, quality of education and recognition by the public: no data given."
 */
export function conditionsLine(judged: JudgedCounty, standard: Standard, locale: Locale): string | null {
  const { conditions, open, asked } = judged.verdict;
  const held = open > 0 || asked.length < compulsoryStages.length;
  if (conditions.length === 0 || (held && conditions.every(({ met }) => met === null))) return null;
  const groups = new Map<string, string[]>();
  for (const { name, word } of conditionWords(judged, standard, locale))
    groups.set(word, [...(groups.get(word) ?? []), name]);
  const parts = [...groups].map(([word, list]) => say("condition", locale, { list, verdict: word }));
  return joinClauses(parts, locale) + say("end", locale);
}

/** What may be said of a condition: of one that is open, whether it waits for a ground, lacks figures, or all of them. */
export type ConditionState = "met" | "notMet" | "wait" | "open" | "noData";

/** A condition's name, and what may be said of it in a word. */
export interface ConditionWord {
  readonly name: string;
  readonly state: ConditionState;
  readonly word: string;
}

/**
 * The standard's conditions one by one, each with a word (各项条件的名称与结论): met, not met, and of one that is open why.
 *
 * Rule: one of the schools' figures waits while a ground is open, else is not known yet; one judged by other material has no data until a
 * fact or tick is there. Units: none. Zeros: none. Missing: `noData`. None: no condition, an empty list. Errors: none. Source: the
 * standard's `conditions`.
 *
 * @example
 * conditionWords(judgeCounty({ records: [] }, nationalQuality2017), nationalQuality2017, "en")[3]?.word // => "no data given"
 */
export const conditionWords = (
  { verdict }: JudgedCounty,
  standard: Standard,
  locale: Locale,
): readonly ConditionWord[] =>
  verdict.conditions.map((each) => {
    const state = stateOf(each, standard, verdict.open);
    return { name: conditionName(each.id, standard, locale), state, word: say(state, locale) };
  });

/**
 * The standard's conditions one by one (各项条件), each in a sentence with whether it is met.
 *
 * Rule: `conditionWords`, a sentence each; one without data says that other material decides it. Units: none. Zeros: none. Missing: told as
 * no data given. None: `met` is null where it is not known; no condition, an empty list. Errors: none. Source: the standard's `conditions`.
 *
 * @example
 * conditionLines(judgeCounty({ records: [] }, nationalQuality2017), nationalQuality2017, "en")[0]?.text // => "Resources: not known yet."
 */
export function conditionLines(judged: JudgedCounty, standard: Standard, locale: Locale): readonly VerdictLine[] {
  return conditionWords(judged, standard, locale).map(({ name, state, word }, at) => {
    if (state === "noData") return line(say("otherMaterial", locale, { list: name }), null);
    const text = say("condition", locale, { list: name, verdict: word }) + say("end", locale);
    return line(text, judged.verdict.conditions[at]?.met ?? null);
  });
}

function stateOf({ id, met, items }: ConditionVerdict, standard: Standard, open: number): ConditionState {
  if (met !== null) return met ? "met" : "notMet";
  if (isComputed(id, standard)) return open > 0 ? "wait" : "open";
  return items.some(({ facts, tick }) => facts.length > 0 || tick !== undefined) ? "open" : "noData";
}

type ConditionId = JudgedCounty["verdict"]["conditions"][number]["id"];

const conditionName = (id: ConditionId, { conditions = [] }: Standard, locale: Locale): string =>
  conditions.find((each) => each.id === id)?.name[locale] ?? id;

/** Whether the schools' figures decide it: of 2012 the schools' own standard is set by each province. */
const isComputed = (id: ConditionId, { conditions = [], schoolRule }: Standard): boolean => {
  const parts = conditions.find((each) => each.id === id)?.parts ?? [];
  return parts.length > 0 && (parts.includes("variation") || schoolRule !== undefined);
};

/**
 * The period of the figures (数据时期), and those that were left aside.
 *
 * Rule: `periodName` of each. Units: none; periods are labels. Zeros: none. Missing: schools whose rows name no period are told by reading,
 * not here. None: null where the sheets name no period. Errors: none. Source: the sheets' own columns, titles and names.
 *
 * @example
 * periodLine({ period: "2024年", otherPeriods: ["2023年"] }, "en") // => "Period of the figures: 2024. There are figures of 2023 too; they were not used."
 */
export function periodLine(
  { period, otherPeriods }: Pick<JudgedCounty, "period" | "otherPeriods">,
  locale: Locale,
): string | null {
  if (period === null) return null;
  const params = { period: periodName(period, locale), others: otherPeriods.map((each) => periodName(each, locale)) };
  return say(otherPeriods.length === 0 ? "period" : "otherPeriods", locale, params);
}

/**
 * A stage's verdict with its reason (学段结论): what keeps to its limits, what does not, what is lacking.
 *
 * Rule: not assessed, no school, pending by a ground, else met, not met or not known with why. Units: counts of coefficients and schools.
 * Zeros: a count of 0 is not said. Missing: coefficients and schools without figures are counted as lacking. None: `met` is null where
 * there is no verdict. Errors: none. Source: the standard's rules; decision 22.
 *
 * @example
 * stageLine(judgeCounty({ records: [] }, nationalQuality2017), "primary", "en") // => { text: "Primary: no school could be assessed.", met: null }
 */
export function stageLine({ assessment, verdict }: JudgedCounty, stage: CompulsoryStage, locale: Locale): VerdictLine {
  const name = stageNames[stage][locale];
  const result = assessment.stages[stage];
  if (!verdict.asked.includes(stage)) return line(say("notAsked", locale, { stage: name }), null);
  if (result === undefined) return line(say("noSchools", locale, { stage: name }), null);
  if (verdict.pending.includes(stage))
    return line(say("stage", locale, { stage: name, verdict: say("wait", locale) }), null);
  const met = verdict.stages[stage] ?? null;
  const word = say(met === null ? "open" : met ? "met" : "notMet", locale);
  const why = reasonOf(result, met, locale);
  return line(
    why === ""
      ? say("stage", locale, { stage: name, verdict: word })
      : say("stageWhy", locale, { stage: name, verdict: word, why }),
    met,
  );
}

const line = (text: string, met: boolean | null): VerdictLine => ({
  text: text.replace(/^[a-z]/, (letter) => letter.toUpperCase()),
  met,
});

/** Why a stage is met, is not, or is open: what is good, what is not, what is lacking. */
const reasonOf = (result: StageResult, met: boolean | null, locale: Locale): string => {
  const { good, bad, open } = clausesOf(result, locale);
  const list = (clauses: readonly string[]): string => clauses.join(locale === "zh-CN" ? "，" : " and ");
  const params = { good: list(good), bad: list(bad), open: list(open) };
  if (met === true) return capital(params.good, locale);
  if (met === null)
    return open.length === 0 ? "" : capital(say(good.length > 0 ? "open3" : "open2", locale, params), locale);
  const why = say(good.length > 0 ? "no3" : "no2", locale, params);
  return capital(open.length === 0 ? why : say("besides", locale, { why, open: params.open }), locale);
};

const capital = (text: string, locale: Locale): string =>
  locale === "en" ? text.replace(/^[a-z]/, (letter) => letter.toUpperCase()) : text;

const clausesOf = (
  result: StageResult,
  locale: Locale,
): Readonly<Record<"good" | "bad" | "open", readonly string[]>> => {
  const { composite, indicators, schools, qualifiedSchools } = result;
  const parts = stageParts(result);
  const judged = Object.values(indicators).filter(({ threshold }) => threshold !== null);
  const count = (clause: "over" | "short" | "lacking" | "openSchools", number: number): readonly string[] =>
    number === 0 ? [] : [say(clause, locale, { count: number })];
  const oneSchool = schools.length === 1;
  const lacking = Object.values(indicators).filter(
    (each) => each.cv === null && !(oneSchool && each.schools === 1),
  ).length;
  return {
    good: [
      ...(composite?.met === true ? [say("compositeGood", locale)] : []),
      ...(judged.length > 0 && parts.variation === true ? [say("variationGood", locale)] : []),
      ...(parts.schools === true ? [say("schoolsGood", locale)] : []),
    ],
    bad: [
      ...(composite?.met === false ? [say("compositeOver", locale)] : []),
      ...count("over", judged.filter(({ met }) => met === false).length),
      ...count("short", schools.filter(({ qualified }) => qualified === false).length),
    ],
    open: [
      ...(oneSchool ? [say("oneSchool", locale)] : []),
      ...count("lacking", lacking),
      ...(qualifiedSchools === null
        ? []
        : count("openSchools", schools.filter(({ qualified }) => qualified === null).length)),
    ],
  };
};
