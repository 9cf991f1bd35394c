// HOOVER 胡佛指数: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { pupils, valuesPerPupil } from "./shared.js";

export const hooverHelp = {
  name: { "zh-CN": "胡佛指数", en: "HOOVER" },
  description: {
    "zh-CN":
      "胡佛指数：Σ p|x − μ| ÷ 2μ，即要从高于平均的学校调出多大比例的资源给低于平均的学校，才能人人相同。用来说明差距的大小，一听就懂。",
    en: "The Hoover index: Σ p|x − μ| / 2μ, the share of the resource that would have to move from schools above the mean to those below it for all to have the same. Easy to explain.",
  },
  parameters: { values: valuesPerPupil, pupils },
} as const satisfies FunctionHelp;
