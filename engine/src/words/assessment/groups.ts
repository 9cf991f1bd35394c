// The names of the groups that schools are compared by: where they lie, their township, their type.
import type { SchoolGrouping } from "../../assessment/index.js";
import type { Locale, LocalText } from "../../diagnostics/index.js";
import type { SchoolLocale, SchoolType } from "../../schools/index.js";

/** What schools are grouped by. */
export const groupingNames: Readonly<Record<SchoolGrouping, LocalText>> = {
  locale: { "zh-CN": "城区、镇区、乡村", en: "urban, town, rural" },
  township: { "zh-CN": "乡镇（街道）", en: "township" },
  type: { "zh-CN": "学校类型", en: "type of school" },
};

const localeNames: Readonly<Record<SchoolLocale, LocalText>> = {
  urban: { "zh-CN": "城区", en: "urban" },
  town: { "zh-CN": "镇区", en: "town" },
  rural: { "zh-CN": "乡村", en: "rural" },
};

/** The names of 学校类型. */
export const typeNames: Readonly<Record<SchoolType, LocalText>> = {
  primary: { "zh-CN": "小学", en: "primary school" },
  junior: { "zh-CN": "初中", en: "junior secondary school" },
  nineYear: { "zh-CN": "九年一贯制学校", en: "nine-year school" },
  completeSecondary: { "zh-CN": "完全中学", en: "complete secondary school" },
  twelveYear: { "zh-CN": "十二年一贯制学校", en: "twelve-year school" },
  teachingPoint: { "zh-CN": "教学点", en: "teaching point" },
  senior: { "zh-CN": "高中", en: "senior secondary school" },
  special: { "zh-CN": "特殊教育学校", en: "special school" },
  vocational: { "zh-CN": "职业学校", en: "vocational school" },
  kindergarten: { "zh-CN": "幼儿园", en: "kindergarten" },
};

const notGiven: LocalText = { "zh-CN": "（未填）", en: "(not given)" };

/**
 * The name of a group of schools (分组名称): where they lie, their township, their type.
 *
 * Rule: locales and types by their names, a township by what the sheet calls it. Units: none. Zeros: none. Missing: the group of schools
 * that do not say is the empty text, told as 未填 in brackets. None: a group that is not known is given back as it is. Errors: none. Source:
 * names of 城区、镇区、乡村 as the statistical division of urban and rural areas has them (国函〔2008〕60号).
 *
 * @example
 * groupName("locale", "rural", "zh-CN") // => "乡村"
 * groupName("township", "", "en") // => "(not given)"
 */
export const groupName = (grouping: SchoolGrouping, group: string, locale: Locale): string => {
  if (group === "") return notGiven[locale];
  const names: Readonly<Record<string, LocalText>> =
    grouping === "locale" ? localeNames : grouping === "type" ? typeNames : {};
  return names[group]?.[locale] ?? group;
};
