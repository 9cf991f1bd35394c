// The column headers of the national forms of 2017, as they are printed there.
import type { LocalText, Locale } from "../../diagnostics/index.js";
import type { IndicatorId } from "../../indicators/index.js";
import type { Standard } from "../../standards/index.js";
import { indicatorName } from "../../words/index.js";

const printed: Readonly<Partial<Record<IndicatorId, LocalText>>> = {
  aboveRequirementTeachersPer100Pupils: {
    "zh-CN": "每百名学生拥有高于规定学历教师数",
    en: "teachers above the required qualification per 100 pupils",
  },
  backboneTeachersPer100Pupils: {
    "zh-CN": "每百名学生拥有县级及以上骨干教师数",
    en: "backbone teachers of county level or above per 100 pupils",
  },
  peArtsTeachersPer100Pupils: {
    "zh-CN": "每百名学生拥有体育、艺术（美术、音乐）专任教师数",
    en: "PE and arts (fine art, music) teachers per 100 pupils",
  },
  teachingAreaPerPupil: { "zh-CN": "生均教学及辅助用房面积（㎡）", en: "teaching and auxiliary area per pupil (m²)" },
  sportsAreaPerPupil: { "zh-CN": "生均体育运动场馆面积（㎡）", en: "sports area per pupil (m²)" },
  equipmentValuePerPupil: { "zh-CN": "生均教学仪器设备值（元）", en: "value of equipment per pupil (yuan)" },
  multimediaClassroomsPer100Pupils: {
    "zh-CN": "每百名学生拥有网络多媒体教室数",
    en: "networked multimedia classrooms per 100 pupils",
  },
};

/** The header of an indicator's column. */
export const formHeader = (id: IndicatorId, locale: Locale, standard: Standard): string =>
  printed[id]?.[locale] ?? indicatorName(id, locale, standard);
