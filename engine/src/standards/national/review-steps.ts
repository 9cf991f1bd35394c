// The steps by which a county is reviewed under the two national rules, in their order.
import type { Reference, ReviewStep, ReviewStepId } from "../standard.js";

const step = (id: ReviewStepId, zh: string, en: string, reference: Reference): ReviewStep => ({
  id,
  name: { "zh-CN": zh, en },
  reference,
});

const procedure2012: Reference = {
  document: "教督〔2012〕3号",
  article: "评估认定程序：县级自评、地市复核、省级评估、国家认定",
  certainty: "B",
};

const procedure2019: Reference = {
  document: "国教督办函〔2019〕30号",
  article: "评估认定程序",
  certainty: "B",
};

const panel2025: Reference = {
  ...procedure2019,
  note: {
    "zh-CN": "2025年起由中央层面专家组审议，代替实地核查",
    en: "since 2025 a panel of the state in the place of a visit",
  },
};

/** The four steps of 2012. */
export const reviewSteps2012: readonly ReviewStep[] = [
  step("self", "县级自评", "the county's own assessment", procedure2012),
  step("city", "地市复核", "review by the city", procedure2012),
  step("province", "省级评估", "assessment by the province", procedure2012),
  step("recognition", "国家认定", "recognition by the state", procedure2012),
];

/** The steps of the quality balance, as they are taken today. */
export const reviewSteps2017: readonly ReviewStep[] = [
  step("self", "县级自评", "the county's own assessment", procedure2019),
  step("city", "市级复核", "review by the city", procedure2019),
  step("province", "省级评估", "assessment by the province", procedure2019),
  step("publication", "省级公示", "publication by the province", procedure2019),
  step("admission", "国家受理审核", "check on admission by the state", procedure2019),
  step("audit", "指标核查", "audit of the indicators", procedure2019),
  step("panel", "专家组审议", "the panel of the state", panel2025),
];
