// Forms Ⅰ, Ⅱ-1 and Ⅲ of the national application of 2017: the county in figures, schools that meet the resources, balance between schools.
import type { FormField, FormTemplate } from "../form-template.js";
import { address, belowField, cellField } from "./gap-fields.js";
import { templateIdOf } from "./national-forms.js";

/** Form Ⅰ: the path behind `I.`, the label, its cell, how far below its figure stands, and the heading it stands under. */
const basics: readonly (readonly [
  path: string,
  label: string,
  cell: string,
  down: number,
  unit: string,
  group?: string,
])[] = [
  ["population", "人口总数（万人）", "A6", 3, "万人"],
  ["ruralPopulation", "农业人口数（万人）", "B6", 3, "万人"],
  ["townships", "乡镇数（个）", "C6", 3, "个"],
  ["villages", "行政村数（个）", "D6", 3, "个"],
  ["productPerHead", "年人均国内生产总值（元）", "E6", 3, "元"],
  ["revenuePerHead", "年人均地方财政收入（元）", "F6", 3, "元"],
  ["ruralIncome", "农民年人均纯收入（元）", "G6", 3, "元"],
  ["urbanIncome", "城镇居民年人均可支配收入（元）", "H6", 3, "元"],
  ["primary.schools", "小学", "I6", 3, "所", "普通中小学校数（所）"],
  ["nineYear.schools", "九年一贯制学校", "J6", 3, "所", "普通中小学校数（所）"],
  ["junior.schools", "初中", "K6", 3, "所", "普通中小学校数（所）"],
  ["completeSecondary.schools", "完全中学", "L6", 3, "所", "普通中小学校数（所）"],
  ["twelveYear.schools", "十二年一贯制学校", "M6", 3, "所", "普通中小学校数（所）"],
  ["special.schools", "特殊教育学校（所）", "N5", 4, "所"],
  ["teachingPoints", "计", "O6", 3, "个", "小学教学点数（个）"],
  ["teachingPointsOf50", "其中：50人及以上", "P6", 3, "个", "小学教学点数（个）"],
  ["primary.classes", "小学", "Q6", 3, "个", "教学班数（个）"],
  ["junior.classes", "初中", "R6", 3, "个", "教学班数（个）"],
  ["primary.pupils", "小学", "S6", 3, "人", "在校学生数（人）"],
  ["junior.pupils", "初中", "T6", 3, "人", "在校学生数（人）"],
  ["primary.staff", "合计", "U7", 2, "人", "小学"],
  ["primary.fullTimeTeachers", "其中专任教师", "V7", 2, "人", "小学"],
  ["junior.staff", "合计", "W7", 2, "人", "初中"],
  ["junior.fullTimeTeachers", "其中专任教师", "X7", 2, "人", "初中"],
];

/** Form Ⅰ (县（市、区）基本情况). */
export const formI: FormTemplate = {
  version: 1,
  kind: "form",
  id: templateIdOf("I"),
  title: "表Ⅰ 义务教育优质均衡发展县(市、区)基本情况",
  fields: basics.map(([path, label, cell, down, unit, group]) =>
    belowField(`I.${path}`, label, cell, down, { unit, ...(group !== undefined && { group }) }),
  ),
};

/** The columns of forms Ⅱ-1 and Ⅲ, from column C on. */
export const indicatorColumns: readonly (readonly [id: string, heading: string])[] = [
  ["aboveRequirementTeachersPer100Pupils", "每百名学生拥有高于规定学历教师数"],
  ["backboneTeachersPer100Pupils", "每百名学生拥有县级及以上骨干教师数"],
  ["peArtsTeachersPer100Pupils", "每百名学生拥有体育、艺术(美术、音乐)专任教师数"],
  ["teachingAreaPerPupil", "生均教学及辅助用房面积（㎡）"],
  ["sportsAreaPerPupil", "生均体育运动场馆面积（㎡）"],
  ["equipmentValuePerPupil", "生均教学仪器设备值(元)"],
  ["multimediaClassroomsPer100Pupils", "每百名学生拥有网络多媒体教室数"],
];

const crossed = (
  form: string,
  comprehensive: string,
  rows: readonly (readonly [id: string, label: string, unit: string])[],
): readonly FormField[] =>
  (["primary", "junior"] as const).flatMap((stage, part) =>
    rows.flatMap(([row, label, unit], line) =>
      [...indicatorColumns, ["comprehensive", comprehensive] as const].map(([id, across], column) =>
        cellField(`${form}.${stage}.${id}.${row}`, label, address(4 + part * 2 + line, 2), column + 1, {
          group: stage === "primary" ? "小学" : "初中",
          across,
          ...(unit !== "" && { unit }),
        }),
      ),
    ),
  );

/** Form Ⅱ-1 (小学、初中资源配置基本情况): how many schools meet each indicator, and their share. */
export const formII1: FormTemplate = {
  version: 1,
  kind: "form",
  id: templateIdOf("II-1"),
  title: "表Ⅱ-1 小学、初中资源配置基本情况",
  fields: crossed("II-1", "综合评估", [
    ["schools", "达标学校总数", "所"],
    ["share", "达标学校比例（%）", "%"],
  ]),
};

/** Form Ⅲ (县域义务教育校际均衡情况): the county's mean and coefficient of variation of each indicator. */
export const formIII: FormTemplate = {
  version: 1,
  kind: "form",
  id: templateIdOf("III"),
  title: "表Ⅲ 县域义务教育校际均衡情况",
  fields: crossed("III", "综合", [
    ["mean", "全县平均值", ""],
    ["cv", "差异系数", ""],
  ]),
};
