// What cannot be, or hardly: parts over their whole, areas over the area they lie in, classes that do not hold the pupils.
import type { LocalText, Severity } from "../../diagnostics/index.js";
import type { CheckRule, Comparison, Expression } from "../check-rule.js";

/** Parts that may be lacking: those that are given cannot be more than the whole. */
const parts = (...ids: readonly string[]): Expression => ids.map((id) => ({ times: 1, paths: [id], optional: true }));
const figure = (...paths: readonly string[]): Expression => [{ times: 1, paths }];

const relation = (
  id: string,
  severity: Severity,
  name: LocalText,
  left: Expression,
  is: Comparison,
  right: Expression,
): CheckRule => ({
  id,
  kind: severity === "error" ? "impossible" : "inconsistent",
  severity,
  test: { kind: "relation", left, is, right },
  name,
});

/**
 * Teachers. Certain by the definitions of the yearly statistics (教育事业统计): 专任教师 are part of 教职工; degrees, titles and subjects
 * are of 专任教师. A doubt where the source leaves it open: 骨干教师 may count principals who do not teach, and 中级及以上 may be counted at
 * another date than its two parts.
 */
const teachers: readonly CheckRule[] = [
  relation(
    "teachersOverStaff",
    "error",
    { "zh-CN": "专任教师不多于教职工", en: "full-time teachers are part of the staff" },
    figure("fullTimeTeachers"),
    "<=",
    figure("staff"),
  ),
  relation(
    "degreesOverTeachers",
    "error",
    { "zh-CN": "各学历教师合计不多于专任教师", en: "teachers by degree are full-time teachers" },
    parts("doctorTeachers", "masterTeachers", "bachelorTeachers", "associateTeachers", "upperSecondaryTeachers"),
    "<=",
    figure("fullTimeTeachers"),
  ),
  relation(
    "aboveRequirementOverTeachers",
    "error",
    {
      "zh-CN": "高于规定学历教师不多于专任教师",
      en: "teachers above the required qualification are full-time teachers",
    },
    figure("aboveRequirementTeachers"),
    "<=",
    figure("fullTimeTeachers"),
  ),
  relation(
    "titlesOverTeachers",
    "error",
    { "zh-CN": "中级、高级职称教师合计不多于专任教师", en: "teachers with a title are full-time teachers" },
    parts("intermediateTitleTeachers", "seniorTitleTeachers"),
    "<=",
    figure("fullTimeTeachers"),
  ),
  relation(
    "midSeniorOverTeachers",
    "error",
    {
      "zh-CN": "中级及以上职称教师不多于专任教师",
      en: "teachers with an intermediate or senior title are full-time teachers",
    },
    figure("midSeniorTitleTeachers"),
    "<=",
    figure("fullTimeTeachers"),
  ),
  relation(
    "midSeniorIsSum",
    "warning",
    { "zh-CN": "中级、高级职称合计等于中级及以上", en: "intermediate and senior titles add up" },
    [...figure("intermediateTitleTeachers"), ...figure("seniorTitleTeachers")],
    "=",
    figure("midSeniorTitleTeachers"),
  ),
  relation(
    "peArtsOverTeachers",
    "error",
    { "zh-CN": "体育、艺术教师不多于专任教师", en: "PE and arts teachers are full-time teachers" },
    figure("peArtsTeachers"),
    "<=",
    figure("fullTimeTeachers"),
  ),
  relation(
    "subjectsOverTeachers",
    "error",
    {
      "zh-CN": "体育、音乐、美术、艺术教师合计不多于专任教师",
      en: "PE, music and art teachers together are full-time teachers",
    },
    parts("peTeachers", "musicTeachers", "fineArtTeachers", "artsTeachers"),
    "<=",
    figure("fullTimeTeachers"),
  ),
  relation(
    "subjectsOverPeArts",
    "warning",
    {
      "zh-CN": "体育、音乐、美术、艺术教师合计不多于体育艺术教师",
      en: "PE, music and art teachers are PE and arts teachers",
    },
    parts("peTeachers", "musicTeachers", "fineArtTeachers", "artsTeachers"),
    "<=",
    figure("peArtsTeachers"),
  ),
  relation(
    "backboneOverTeachers",
    "warning",
    { "zh-CN": "骨干教师不多于专任教师", en: "backbone teachers are full-time teachers" },
    figure("backboneTeachers"),
    "<=",
    figure("fullTimeTeachers"),
  ),
];

/**
 * Pupils and classes. Certain by arithmetic. The largest class cannot be smaller than the mean, which is the same as: largest class
 * times classes is no less than the pupils. Grades over classes is a doubt alone, and not asked of teaching points: small schools teach several grades in one class (复式).
 */
const pupils: readonly CheckRule[] = [
  relation(
    "boardersOverPupils",
    "error",
    { "zh-CN": "寄宿生不多于在校学生", en: "boarders are pupils" },
    figure("boarders"),
    "<=",
    figure("pupils"),
  ),
  relation(
    "classesOverPupils",
    "error",
    { "zh-CN": "班级不多于在校学生", en: "no more classes than pupils" },
    figure("classes"),
    "<=",
    figure("pupils"),
  ),
  relation(
    "largestClassBelowMean",
    "error",
    { "zh-CN": "最大班额乘班级数不少于在校学生", en: "the classes hold the pupils" },
    figure("largestClass", "classes"),
    ">=",
    figure("pupils"),
  ),
  relation(
    "largestClassOverPupils",
    "error",
    { "zh-CN": "最大班额不多于在校学生", en: "the largest class is part of the pupils" },
    figure("largestClass"),
    "<=",
    figure("pupils"),
  ),
  {
    ...relation(
      "gradesOverClasses",
      "warning",
      { "zh-CN": "年级数不多于班级数", en: "no more grades than classes" },
      figure("grades"),
      "<=",
      figure("classes"),
    ),
    types: ["primary", "junior", "nineYear", "completeSecondary", "twelveYear", "senior"],
  },
];

/**
 * Areas. Certain by the forms: 体育馆 lies in 教学及辅助用房 (the standard of 2017 subtracts it), and those in 校舍. A doubt alone: a sports
 * ground may be on a roof or on land that is rented, and is then not on the school's own site.
 */
const areas: readonly CheckRule[] = [
  relation(
    "indoorSportsOverTeaching",
    "error",
    { "zh-CN": "室内体育用房不大于教学及辅助用房", en: "indoor sports rooms are teaching and auxiliary rooms" },
    figure("indoorSportsArea"),
    "<=",
    figure("teachingArea"),
  ),
  relation(
    "teachingOverBuilding",
    "error",
    { "zh-CN": "教学及辅助用房不大于校舍建筑面积", en: "teaching rooms are part of the buildings" },
    figure("teachingArea"),
    "<=",
    figure("buildingArea"),
  ),
  relation(
    "sportsGroundOverSite",
    "warning",
    { "zh-CN": "运动场地不大于占地面积", en: "the sports ground is part of the site" },
    figure("sportsGroundArea"),
    "<=",
    figure("siteArea"),
  ),
];

/** Relations that hold within every school. */
export const partsOfAWhole: readonly CheckRule[] = [...teachers, ...pupils, ...areas];
