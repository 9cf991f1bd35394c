// The stages of schooling, and which of them each type of school runs.

/** The stages of schooling: 小学, 初中, 高中. */
export const schoolStages = ["primary", "junior", "senior"] as const;

/** One of them. */
export type Stage = (typeof schoolStages)[number];

/** The stages of compulsory education, which the standards judge. */
export type CompulsoryStage = "primary" | "junior";

export const compulsoryStages: readonly CompulsoryStage[] = ["primary", "junior"];

/**
 * A type of school: 小学, 初中, 九年一贯制学校, 完全中学, 十二年一贯制学校, 教学点, 高中, 特殊教育学校, 职业学校, 幼儿园.
 */
export type SchoolType =
  | "primary"
  | "junior"
  | "nineYear"
  | "completeSecondary"
  | "twelveYear"
  | "teachingPoint"
  | "senior"
  | "special"
  | "vocational"
  | "kindergarten";

/** The stages a school of this type runs. */
export const stagesOfType: Readonly<Record<SchoolType, readonly Stage[]>> = {
  primary: ["primary"],
  junior: ["junior"],
  nineYear: ["primary", "junior"],
  completeSecondary: ["junior", "senior"],
  twelveYear: ["primary", "junior", "senior"],
  teachingPoint: ["primary"],
  senior: ["senior"],
  special: [],
  vocational: [],
  kindergarten: [],
};

/** Every type of school. */
export const schoolTypes = Object.keys(stagesOfType) as [SchoolType, ...SchoolType[]];
