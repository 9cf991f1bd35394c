// The figures of form Ⅰ (县域义务教育基本情况) by name, as a report lists them.
import type { Locale } from "../../diagnostics/index.js";

const names: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  population: { "zh-CN": "人口总数（万人）", en: "Population (10,000)" },
  ruralPopulation: { "zh-CN": "农业人口数（万人）", en: "Farming population (10,000)" },
  townships: { "zh-CN": "乡镇数（个）", en: "Townships" },
  villages: { "zh-CN": "行政村数（个）", en: "Villages" },
  productPerHead: { "zh-CN": "年人均国内生产总值（元）", en: "Product per head (yuan a year)" },
  revenuePerHead: { "zh-CN": "年人均地方财政收入（元）", en: "Local revenue per head (yuan a year)" },
  ruralIncome: { "zh-CN": "农民年人均纯收入（元）", en: "Rural income per head (yuan a year)" },
  urbanIncome: { "zh-CN": "城镇居民年人均可支配收入（元）", en: "Urban income per head (yuan a year)" },
  "primary.schools": { "zh-CN": "小学（所）", en: "Primary schools" },
  "nineYear.schools": { "zh-CN": "九年一贯制学校（所）", en: "Nine-year schools" },
  "junior.schools": { "zh-CN": "初中（所）", en: "Junior secondary schools" },
  "completeSecondary.schools": { "zh-CN": "完全中学（所）", en: "Complete secondary schools" },
  "twelveYear.schools": { "zh-CN": "十二年一贯制学校（所）", en: "Twelve-year schools" },
  "special.schools": { "zh-CN": "特殊教育学校（所）", en: "Special schools" },
  teachingPoints: { "zh-CN": "小学教学点（个）", en: "Teaching points" },
  teachingPointsOf50: { "zh-CN": "其中 50 人及以上的教学点（个）", en: "Teaching points of 50 pupils and more" },
  "primary.classes": { "zh-CN": "小学教学班（个）", en: "Primary classes" },
  "junior.classes": { "zh-CN": "初中教学班（个）", en: "Junior classes" },
  "primary.pupils": { "zh-CN": "小学在校学生（人）", en: "Primary pupils" },
  "junior.pupils": { "zh-CN": "初中在校学生（人）", en: "Junior pupils" },
  "primary.staff": { "zh-CN": "小学教职工（人）", en: "Staff of primary schools" },
  "primary.fullTimeTeachers": { "zh-CN": "小学专任教师（人）", en: "Full-time primary teachers" },
  "junior.staff": { "zh-CN": "初中教职工（人）", en: "Staff of junior schools" },
  "junior.fullTimeTeachers": { "zh-CN": "初中专任教师（人）", en: "Full-time junior teachers" },
};

/**
 * The name of a figure of form Ⅰ (县域义务教育基本情况) by its path.
 *
 * Rule: `I.` and the figure's id; as the form prints it, with its unit in brackets. Units: in the name: 10,000 people, yuan a year,
 * schools. Zeros: none. Missing: none. None: null for what stands in no form Ⅰ. Errors: none. Source: form Ⅰ of 教督〔2017〕6号.
 *
 * @example
 * formBasicName("I.primary.schools", "en") // => "Primary schools"
 * formBasicName("II.x", "en") // => null
 */
export const formBasicName = (path: string, locale: Locale): string | null =>
  path.startsWith("I.") ? (names[path.slice("I.".length)]?.[locale] ?? null) : null;
