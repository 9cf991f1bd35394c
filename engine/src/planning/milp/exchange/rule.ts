// The usual rule of moving, and who is eligible by a rule.
import { usualRotation } from "../../../communities/index.js";
import type { ExchangeRule, ExchangeTeacher } from "./exchange.js";

/**
 * A tenth of those eligible each year, a fifth of them backbone; after six years in a school or two terms as its head; men under 50 and
 * women under 45; within the county.
 *
 * Source: 教师〔2014〕4号 for the shares and years, the line of age as in `usualRotation`.
 */
export const usualExchange: ExchangeRule = {
  share: 0.1,
  backboneShare: 0.2,
  menUnder: usualRotation.menUnder,
  womenUnder: usualRotation.womenUnder,
  yearsInSchool: 6,
  terms: 2,
  within: "county",
};

/** Whether a teacher is eligible (符合交流条件); null where what decides it is not known. */
export const isEligible = (
  { sex, age, yearsInSchool, terms }: ExchangeTeacher,
  { menUnder, womenUnder, yearsInSchool: years, terms: least }: ExchangeRule,
): boolean | null => {
  const served = terms !== null ? terms >= least : yearsInSchool === null ? null : yearsInSchool >= years;
  const young = sex === null || age === null ? null : age < (sex === "man" ? menUnder : womenUnder);
  if (served === false || young === false) return false;
  return served === null || young === null ? null : true;
};
