// Indicators in two or three words, for where a page has no room for what the standard calls them.
import type { Locale, LocalText } from "../../diagnostics/index.js";
import type { BuiltInIndicatorId, IndicatorId, WithOwn } from "../../indicators/index.js";
import { indicatorName } from "../terms.js";

const shortNames: Readonly<Record<BuiltInIndicatorId, LocalText>> = {
  teachingAreaPerPupil: { "zh-CN": "教学用房", en: "teaching area" },
  sportsAreaPerPupil: { "zh-CN": "运动场馆", en: "sports area" },
  equipmentValuePerPupil: { "zh-CN": "仪器设备", en: "equipment" },
  computersPer100Pupils: { "zh-CN": "计算机", en: "computers" },
  booksPerPupil: { "zh-CN": "图书", en: "books" },
  teacherPupilRatio: { "zh-CN": "教师", en: "teachers" },
  aboveRequirementTeachersPerPupil: { "zh-CN": "高学历教师", en: "higher-qualified teachers" },
  midSeniorTitleTeachersPerPupil: { "zh-CN": "中级以上教师", en: "mid and senior teachers" },
  aboveRequirementTeachersPer100Pupils: { "zh-CN": "高学历教师", en: "higher-qualified teachers" },
  backboneTeachersPer100Pupils: { "zh-CN": "骨干教师", en: "backbone teachers" },
  peArtsTeachersPer100Pupils: { "zh-CN": "体育艺术教师", en: "PE and arts teachers" },
  multimediaClassroomsPer100Pupils: { "zh-CN": "多媒体教室", en: "multimedia rooms" },
};

/**
 * The short name of an indicator (指标简称), in one to three words, for narrow columns and axes.
 *
 * Rule: what is counted, without “per pupil”; one of a standard's own has its full name. Units: none. Zeros: none. Missing: without
 * `source` only built-in ones are known. None: never empty. Source: ours; the full name is `indicatorName`.
 *
 * @throws TypeError when neither the program nor `source` knows the id
 * @example
 * shortIndicatorName("booksPerPupil", "en") // => "books"
 */
export const shortIndicatorName = (id: IndicatorId, locale: Locale, source: WithOwn = {}): string =>
  Object.hasOwn(shortNames, id) ? shortNames[id as BuiltInIndicatorId][locale] : indicatorName(id, locale, source);
