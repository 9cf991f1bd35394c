// For tests: the figures of a county that just meets every item of guarantee and quality of 2017, by input id.
import type { Rubric } from "../../engine/src/rubrics/index.js";

/** The figures that are neither none, nor all, nor yes. */
const lines: Readonly<Record<string, number | string>> = {
  largestPrimaryClass: 45,
  largestJuniorClass: 50,
  smallSchoolFundedPupils: 100,
  specialEducationFunds: 8000,
  teacherPay: 90_000,
  civilServantPay: 89_000,
  equipmentUse: "高",
  lowestMonitoringLevel: 3,
  largestSchoolDifference: 0.1,
};

/** Nothing counted beyond a line, every share whole, every question answered yes, no veto. */
export function countyOf2017({ inputs, vetoes = [] }: Rubric): Readonly<Record<string, number | string>> {
  const struck = new Set(vetoes.map(({ input }) => input));
  const plain = { count: 0, percent: 100, flag: 1, number: 0, text: "" };
  return Object.fromEntries(inputs.map(({ id, kind }) => [id, struck.has(id) ? 0 : (lines[id] ?? plain[kind])]));
}
