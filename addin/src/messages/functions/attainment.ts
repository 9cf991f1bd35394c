// ATTAINMENT 达标程度: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { indicator, oneStage, standard, valuesPerPupil } from "./shared.js";

export const attainmentHelp = {
  name: { "zh-CN": "达标程度", en: "ATTAINMENT" },
  description: {
    "zh-CN": "学校的指标值 ÷ 标准要求的数值。1 为刚好达标；2017 年标准允许一项不达标，但不能低于 0.85。",
    en: "A school's value over what the standard asks. 1 just meets it; the 2017 standard forgives one indicator, down to 0.85.",
  },
  parameters: { values: valuesPerPupil, indicator, stage: oneStage, standard },
} as const satisfies FunctionHelp;
