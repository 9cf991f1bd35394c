// 县域义务教育均衡发展 (基本均衡, 2012): eight indicators, judged by the mean of their coefficients of variation.
import type { IndicatorId } from "../../indicators/index.js";
import type { ConditionFigure, Parameter, Reference, Standard, StandardIndicator } from "../standard.js";
import { reviewSteps2012 } from "./review-steps.js";

const document = "教督〔2012〕3号";
const from = "2012-01-20";

const refer = (article: string, certainty: Reference["certainty"] = "A"): Reference => ({
  document,
  article,
  certainty,
});

const number = (unit: string, value: number, reference: Reference): Parameter => ({
  unit,
  reference,
  values: [{ from, value }],
});

const entry = (id: IndicatorId, code: string, valueDigits: number): StandardIndicator => ({
  id,
  code,
  reference: refer("校际差异系数：八项指标"),
  digits: { value: valueDigits, mean: valueDigits, cv: 3 },
});

const composite = refer("综合差异系数：小学≤0.65，初中≤0.55", "B");

const governmentWork = refer("县级人民政府推进义务教育均衡发展工作：85分以上");
const publicSatisfaction = refer("公众满意度：85%以上");

const governmentScore: ConditionFigure = {
  id: "governmentScore",
  title: { "zh-CN": "政府工作得分", en: "Score of the government's work" },
  headers: ["县级人民政府工作得分", "政府工作评估得分", "政府推进义务教育均衡发展工作得分", "政府工作总分"],
  kind: "points",
  atLeast: number("points", 85, governmentWork),
};

const satisfaction: ConditionFigure = {
  id: "satisfactionRate",
  title: { "zh-CN": "公众满意度", en: "Satisfaction of the public" },
  headers: ["社会满意度", "满意度", "群众满意度", "公众对义务教育均衡发展的满意度"],
  kind: "percent",
  atLeast: number("percent", 85, publicSatisfaction),
};

/**
 * The 2012 standard: between-school balance of eight resource indicators. The school standards it asks for besides are set by
 * each province, and come in by `extendStandard`.
 */
export const nationalBasic2012: Standard = {
  id: "national-basic-2012",
  title: {
    "zh-CN": "县域义务教育基本均衡发展（2012）",
    en: "Basic balance of compulsory education in a county (2012)",
  },
  document,
  issuer: { "zh-CN": "教育部", en: "Ministry of Education" },
  issued: from,
  indicators: [
    entry("teachingAreaPerPupil", "L1", 2),
    entry("sportsAreaPerPupil", "L2", 2),
    entry("equipmentValuePerPupil", "L3", 2),
    entry("computersPer100Pupils", "L4", 2),
    entry("booksPerPupil", "L5", 2),
    entry("teacherPupilRatio", "L6", 3),
    entry("aboveRequirementTeachersPerPupil", "L7", 3),
    entry("midSeniorTitleTeachersPerPupil", "L8", 3),
  ],
  composite: {
    maximumCv: { primary: number("ratio", 0.65, composite), junior: number("ratio", 0.55, composite) },
    digits: 3,
  },
  conditions: [
    {
      id: "schools",
      name: { "zh-CN": "学校办学基本标准", en: "the basic standard of schools" },
      parts: ["schools"],
      reference: refer("义务教育学校办学基本标准"),
    },
    {
      id: "variation",
      name: { "zh-CN": "校际差异系数", en: "variation between schools" },
      parts: ["variation"],
      reference: composite,
    },
    {
      id: "government",
      name: { "zh-CN": "政府工作", en: "the work of the government" },
      parts: [],
      rubric: { id: "government-work-2012" },
      figure: governmentScore,
      reference: governmentWork,
    },
    {
      id: "satisfaction",
      name: { "zh-CN": "公众满意度", en: "satisfaction of the public" },
      parts: [],
      figure: satisfaction,
      reference: publicSatisfaction,
    },
  ],
  reviewSteps: reviewSteps2012,
  scope: {
    excludedTypes: ["special", "vocational", "senior", "kindergarten"],
    excludedOwners: [
      "centralEducation",
      "centralOther",
      "provinceEducation",
      "provinceOther",
      "cityEducation",
      "cityOther",
      "enterprise",
      "private",
    ],
    smallTeachingPoint: number("pupils", 50, {
      document,
      certainty: "D",
      note: { "zh-CN": "2012年文件未区分教学点大小", en: "the 2012 document does not tell teaching points by size" },
    }),
    smallTeachingPoints: "merge",
    largeTeachingPoints: "merge",
    reference: {
      document: "全国义务教育发展基本均衡县申报表·填报说明",
      article: "表二",
      certainty: "B",
      note: {
        "zh-CN": "差异系数表的范围原文未见；教学点并入所属学校是本软件的默认，可以改",
        en: "the scope sentence of the CV table was not found; merging teaching points into their parent is our default, and can be changed",
      },
    },
  },
  split: {
    nineYear: { primary: 1, junior: 1.1, senior: 1.32 },
    completeSecondary: { primary: 0, junior: 1, senior: 1.2 },
    twelveYear: { primary: 1, junior: 1.1, senior: 1.32 },
    reference: { document: "测算均衡系数拆分公式", certainty: "A" },
  },
};
