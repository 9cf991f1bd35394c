// MCLOONE 麦克卢恩指数: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { pupils, valuesPerPupil } from "./shared.js";

export const mclooneHelp = {
  name: { "zh-CN": "麦克卢恩指数", en: "MCLOONE" },
  description: {
    "zh-CN":
      "麦克卢恩指数：不高于中位数的学校的资源 ÷ 它们都达到中位数时的资源。1 为低的一半都已达到中位数。只看低的一半，用来检验是否“托底”。",
    en: "The McLoone index: what schools up to the median have, over what they would have at the median. 1 where the lower half is level with it. Looks at the low alone: use it to see whether the low were raised.",
  },
  parameters: { values: valuesPerPupil, pupils },
} as const satisfies FunctionHelp;
