// VERSTEGEN 维斯特根指数: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { pupils, valuesPerPupil } from "./shared.js";

export const verstegenHelp = {
  name: { "zh-CN": "维斯特根指数", en: "VERSTEGEN" },
  description: {
    "zh-CN":
      "维斯特根指数：不低于中位数的学校的资源 ÷ 它们都在中位数时的资源。1 为高的一半都在中位数，越大差别越大。只看高的一半，与麦克卢恩指数成对。",
    en: "The Verstegen index: what schools from the median on have, over what they would have at the median. 1 where the upper half is level with it, more where it is not. The counterpart of MCLOONE.",
  },
  parameters: { values: valuesPerPupil, pupils },
} as const satisfies FunctionHelp;
