// The indicators of both national standards. 2017 measures teaching rooms without indoor sports rooms; that variant stands with its standard.
import type { BuiltInIndicatorId, Formula, Indicator, Term } from "./indicator.js";

/** The same ways to make a numerator in both stages. */
const both = (...formulas: readonly Formula[]): Indicator["formulas"] => ({ primary: formulas, junior: formulas });

const itinerant: Term = { quantity: "itinerantPeArtsTeachers", optional: true, only: "smallRuralSchool" };

/**
 * Teachers above the required qualification: associate degree or higher in primary, bachelor's degree or higher in junior schools.
 * A figure that holds others (研究生: doctors and masters; 本科及以上, 专科及以上) stands in a formula instead of them, never beside them.
 */
const aboveRequirement: Indicator["formulas"] = {
  primary: [
    [{ quantity: "aboveRequirementTeachers" }],
    [{ quantity: "associateAndAboveTeachers" }],
    [{ quantity: "associateTeachers" }, { quantity: "bachelorAndAboveTeachers" }],
    [{ quantity: "associateTeachers" }, { quantity: "bachelorTeachers" }, { quantity: "postgraduateTeachers" }],
    [
      { quantity: "associateTeachers" },
      { quantity: "bachelorTeachers" },
      { quantity: "masterTeachers", optional: true, within: "postgraduateTeachers" },
      { quantity: "doctorTeachers", optional: true, within: "postgraduateTeachers" },
    ],
  ],
  junior: [
    [{ quantity: "aboveRequirementTeachers" }],
    [{ quantity: "bachelorAndAboveTeachers" }],
    [{ quantity: "bachelorTeachers" }, { quantity: "postgraduateTeachers" }],
    [
      { quantity: "bachelorTeachers" },
      { quantity: "masterTeachers", optional: true, within: "postgraduateTeachers" },
      { quantity: "doctorTeachers", optional: true, within: "postgraduateTeachers" },
    ],
  ],
};

const perPupil = { over: "pupils", per: 1, direction: "higher", dimension: "resources" } as const;
const perHundred = { over: "pupils", per: 100, direction: "higher", dimension: "resources" } as const;

/** An indicator that comes with the program. */
export interface BuiltInIndicator extends Indicator {
  readonly id: BuiltInIndicatorId;
}

/** Every indicator of the national standards. */
export const indicators: readonly BuiltInIndicator[] = [
  {
    ...perPupil,
    id: "teachingAreaPerPupil",
    name: { "zh-CN": "生均教学及辅助用房面积", en: "teaching and auxiliary area per pupil" },
    unit: "squareMetrePerPupil",
    split: true,
    formulas: both([{ quantity: "teachingArea" }]),
  },
  {
    ...perPupil,
    id: "sportsAreaPerPupil",
    name: { "zh-CN": "生均体育运动场馆面积", en: "sports grounds and halls area per pupil" },
    unit: "squareMetrePerPupil",
    split: true,
    formulas: both(
      [{ quantity: "sportsVenueArea" }],
      [{ quantity: "sportsGroundArea" }, { quantity: "indoorSportsArea", optional: true }],
    ),
  },
  {
    ...perPupil,
    id: "equipmentValuePerPupil",
    name: { "zh-CN": "生均教学仪器设备值", en: "value of teaching equipment per pupil" },
    unit: "yuanPerPupil",
    split: true,
    formulas: both([{ quantity: "equipmentValue" }]),
  },
  {
    ...perHundred,
    id: "computersPer100Pupils",
    name: { "zh-CN": "每百名学生拥有计算机台数", en: "computers per 100 pupils" },
    unit: "per100Pupils",
    split: true,
    formulas: both([{ quantity: "computers" }]),
  },
  {
    ...perPupil,
    id: "booksPerPupil",
    name: { "zh-CN": "生均图书册数", en: "books per pupil" },
    unit: "volumesPerPupil",
    split: true,
    formulas: both([{ quantity: "books" }]),
  },
  {
    ...perPupil,
    id: "teacherPupilRatio",
    name: { "zh-CN": "师生比", en: "teachers per pupil" },
    unit: "teachersPerPupil",
    split: false,
    formulas: both([{ quantity: "fullTimeTeachers" }]),
  },
  {
    ...perPupil,
    id: "aboveRequirementTeachersPerPupil",
    name: { "zh-CN": "生均高于规定学历教师数", en: "teachers above the required qualification per pupil" },
    unit: "teachersPerPupil",
    split: false,
    formulas: aboveRequirement,
  },
  {
    ...perPupil,
    id: "midSeniorTitleTeachersPerPupil",
    name: {
      "zh-CN": "生均中级及以上专业技术职务教师数",
      en: "teachers with an intermediate or senior title per pupil",
    },
    unit: "teachersPerPupil",
    split: false,
    formulas: both(
      [{ quantity: "midSeniorTitleTeachers" }],
      [{ quantity: "seniorTitleTeachers" }, { quantity: "intermediateTitleTeachers" }],
    ),
  },
  {
    ...perHundred,
    id: "aboveRequirementTeachersPer100Pupils",
    name: {
      "zh-CN": "每百名学生拥有高于规定学历教师数",
      en: "teachers above the required qualification per 100 pupils",
    },
    unit: "per100Pupils",
    split: false,
    formulas: aboveRequirement,
  },
  {
    ...perHundred,
    id: "backboneTeachersPer100Pupils",
    name: { "zh-CN": "每百名学生拥有县级以上骨干教师数", en: "backbone teachers per 100 pupils" },
    unit: "per100Pupils",
    split: false,
    formulas: both([{ quantity: "backboneTeachers" }]),
  },
  {
    ...perHundred,
    id: "peArtsTeachersPer100Pupils",
    name: { "zh-CN": "每百名学生拥有体育、艺术专任教师数", en: "PE and arts teachers per 100 pupils" },
    unit: "per100Pupils",
    split: false,
    formulas: both(
      [{ quantity: "peArtsTeachers" }, itinerant],
      [
        { quantity: "peTeachers" },
        { quantity: "musicTeachers" },
        { quantity: "fineArtTeachers" },
        { quantity: "artsTeachers", optional: true },
        itinerant,
      ],
    ),
  },
  {
    ...perHundred,
    id: "multimediaClassroomsPer100Pupils",
    name: { "zh-CN": "每百名学生拥有网络多媒体教室数", en: "networked multimedia classrooms per 100 pupils" },
    unit: "per100Pupils",
    split: true,
    formulas: both([{ quantity: "multimediaRooms" }]),
  },
];

const byId: ReadonlyMap<string, BuiltInIndicator> = new Map(indicators.map((indicator) => [indicator.id, indicator]));

/**
 * The built-in indicator with this id (内置指标); none for any other id, also for one of a standard's own, which `indicatorIn` finds.
 *
 * Rule: the id decides, letter by letter; no likeness. Units: the indicator says its own.
 * An empty id finds nothing. Errors: none.
 *
 * Source: each indicator names its document: 教督〔2012〕3号 or 教督〔2017〕6号.
 *
 * @example
 * builtInIndicator("booksPerPupil")?.unit // => "volumesPerPupil"
 */
export const builtInIndicator = (id: string): BuiltInIndicator | undefined => byId.get(id);

/**
 * The ids of the figures that a built-in numerator counts only where a sheet has their column (可缺省的数据项): one that was not understood
 * is lacking without a word, so that it is asked about sooner. Those of a standard's own are not among them.
 *
 * @example
 * optionalQuantities.has("indoorSportsArea") // => true
 * optionalQuantities.has("books") // => false
 */
export const optionalQuantities: ReadonlySet<string> = new Set(
  indicators.flatMap(({ formulas }) =>
    [...formulas.primary, ...formulas.junior].flatMap((formula) =>
      formula.flatMap(({ quantity, optional }) => (optional === true ? [quantity] : [])),
    ),
  ),
);
