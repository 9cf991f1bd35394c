// The units that printed rules count and measure in: 次, 人, 篇, …; %, 元, 平方米, ….
import { tight } from "../cells/index.js";

/** Units of what is counted one by one (量词). */
const counting = [
  ..."人次节场项起件篇份科门班所个册本台套间名位校例处条轮期届堂课批支部首幅种家户张块座辆组天",
  "人次",
  "场次",
  "节次",
  "课次",
  "个班",
  "个名次",
  "课时",
  "学时",
];

/** Units of what is measured, in which a part of one counts too. */
const measuring = ["%", "个百分点", "百分点", "万元", "元", "m2", "平方米", "亩", "小时", "年", "分", "岁"];

/** The numerals of texts are written in digits before these signs. */
export const countedSigns = "人次节场项起件篇份科门班所个册本台套间名位例处轮期届堂课批支部首幅种家户张座辆组档";

const countingSet = new Set(counting);
const measuringSet = new Set(measuring);

/** Whether a unit is one of those that are counted one by one. A unit that only the rubric knows is. */
export const isCounting = (unit: string): boolean => unit !== "" && !measuringSet.has(unit);

/** Whether it is one of the usual units of counts, as a figure's kind is known by it. */
export const isUsualCount = (unit: string): boolean => countingSet.has(unit);

/** A unit, as patterns write it: one of the usual ones, or of those given that look like one. */
export const unitPattern = (more: readonly string[]): string =>
  [...new Set([...counting, ...measuring, ...more.slice(0, 200).map(tight).filter(looksLikeUnit)])]
    .sort((a, b) => b.length - a.length)
    .join("|");

const looksLikeUnit = (unit: string): boolean => /^\p{L}[\p{L}\d]{0,5}(?:\/\p{L}{1,3})?$/u.test(unit);
