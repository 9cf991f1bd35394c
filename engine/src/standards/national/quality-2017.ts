// 县域义务教育优质均衡发展 (2017): seven indicators, every school, every coefficient of variation.
import type { Indicator, IndicatorId } from "../../indicators/index.js";
import type { ByStage, Parameter, Reference, Standard, StandardIndicator } from "../standard.js";
import { reviewSteps2017 } from "./review-steps.js";

const document = "教督〔2017〕6号";
const from = "2017-04-19";

const refer = (article: string, certainty: Reference["certainty"] = "A"): Reference => ({
  document,
  article,
  certainty,
});

const resource = refer("资源配置（表Ⅱ）");
const cvRule = refer("资源配置（表Ⅲ）：小学≤0.50，初中≤0.45");

const number = (unit: string, value: number, reference: Reference): Parameter => ({
  unit,
  reference,
  values: [{ from, value }],
});

const minimum = (unit: string, primary: number, junior: number): ByStage<Parameter> => ({
  primary: number(unit, primary, resource),
  junior: number(unit, junior, resource),
});

const maximumCv: ByStage<Parameter> = { primary: number("ratio", 0.5, cvRule), junior: number("ratio", 0.45, cvRule) };

const digits = { value: 2, mean: 2, cv: 3 } as const;

const entry = (
  id: IndicatorId,
  code: string,
  thresholds: ByStage<Parameter>,
  formulas?: Indicator["formulas"],
): StandardIndicator => ({
  id,
  code,
  reference: resource,
  minimum: thresholds,
  maximumCv,
  digits,
  ...(formulas && { formulas }),
});

/** Indoor sports rooms stand inside teaching and auxiliary rooms in the state's statistics; 2017 counts them with sports instead. */
const teachingWithoutSports: Indicator["formulas"] = (() => {
  const formulas = [
    [{ quantity: "teachingArea" }, { quantity: "indoorSportsArea", subtract: true, optional: true }],
  ] as const;
  return { primary: formulas, junior: formulas };
})();

/** The 2017 standard. The procedure of 2019 (国教督办函〔2019〕30号) is its companion. */
export const nationalQuality2017: Standard = {
  id: "national-quality-2017",
  title: {
    "zh-CN": "县域义务教育优质均衡发展（2017）",
    en: "Quality balance of compulsory education in a county (2017)",
  },
  document,
  issuer: { "zh-CN": "教育部", en: "Ministry of Education" },
  issued: from,
  indicators: [
    entry("aboveRequirementTeachersPer100Pupils", "L1", minimum("teachers per 100 pupils", 4.2, 5.3)),
    entry("backboneTeachersPer100Pupils", "L2", minimum("teachers per 100 pupils", 1, 1)),
    entry("peArtsTeachersPer100Pupils", "L3", minimum("teachers per 100 pupils", 0.9, 0.9)),
    entry("teachingAreaPerPupil", "L4", minimum("m² per pupil", 4.5, 5.8), teachingWithoutSports),
    entry("sportsAreaPerPupil", "L5", minimum("m² per pupil", 7.5, 10.2)),
    entry("equipmentValuePerPupil", "L6", minimum("yuan per pupil", 2000, 2500)),
    entry("multimediaClassroomsPer100Pupils", "L7", minimum("rooms per 100 pupils", 2.3, 2.4)),
  ],
  schoolRule: {
    metAtLeast: number("indicators", 6, refer("资源配置：至少6项达到要求")),
    floorShare: number("share of the threshold", 0.85, refer("资源配置：余项不能低于要求的85%")),
  },
  conditions: [
    {
      id: "resources",
      name: { "zh-CN": "资源配置", en: "resources" },
      parts: ["schools", "variation"],
      reference: refer("资源配置"),
    },
    {
      id: "guarantee",
      name: { "zh-CN": "政府保障程度", en: "what the government guarantees" },
      parts: [],
      rubric: { id: "guarantee-and-quality-2017", section: "guarantee" },
      reference: refer("政府保障程度"),
    },
    {
      id: "quality",
      name: { "zh-CN": "教育质量", en: "quality of education" },
      parts: [],
      rubric: { id: "guarantee-and-quality-2017", section: "quality" },
      reference: refer("教育质量"),
    },
    {
      id: "recognition",
      name: { "zh-CN": "社会认可度", en: "recognition by the public" },
      parts: [],
      rubric: { id: "guarantee-and-quality-2017", section: "recognition", vetoes: true },
      reference: refer("社会认可度"),
    },
  ],
  reviewSteps: reviewSteps2017,
  scope: {
    excludedTypes: ["special", "vocational", "senior", "kindergarten"],
    excludedOwners: [],
    smallTeachingPoint: number("pupils", 50, refer("范围：不足50人的教学点不计入")),
    smallTeachingPoints: "exclude",
    largeTeachingPoints: "own",
    reference: refer("范围：不含特殊教育学校、职业学校和不足50人的教学点"),
  },
  split: {
    nineYear: { primary: 1, junior: 1.1, senior: 1.32 },
    completeSecondary: { primary: 0, junior: 1, senior: 1.2 },
    twelveYear: { primary: 1, junior: 1.1, senior: 1.32 },
    reference: { document: "测算均衡系数拆分公式", certainty: "A" },
  },
};
