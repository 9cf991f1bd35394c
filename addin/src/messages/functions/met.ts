// MET 是否达标: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { indicator, oneStage, standard, valuesPerPupil } from "./shared.js";

export const metHelp = {
  name: { "zh-CN": "是否达标", en: "MET" },
  description: {
    "zh-CN": "学校的指标值是否达到标准要求：指标值 ≥ 要求的数值时为 TRUE。按未四舍五入的数值判断。",
    en: "Whether a school's value reaches what the standard asks: TRUE where value ≥ requirement, judged on the unrounded value.",
  },
  parameters: { values: valuesPerPupil, indicator, stage: oneStage, standard },
} as const satisfies FunctionHelp;
