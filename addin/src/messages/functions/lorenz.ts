// LORENZ 洛伦兹曲线: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { pupils, valuesPerPupil } from "./shared.js";

export const lorenzHelp = {
  name: { "zh-CN": "洛伦兹曲线", en: "LORENZ" },
  description: {
    "zh-CN":
      "洛伦兹曲线的各点，返回一张两列的表：资源最少的多大比例的学生，占有多大比例的资源。选中结果插入散点图即可画出；离对角线越远越不均衡。",
    en: "The points of the Lorenz curve, a table of two columns: what share of the resource those pupils have who have least. Chart it as a scatter with lines; the farther from the diagonal, the more unequal.",
  },
  parameters: { values: valuesPerPupil, pupils },
} as const satisfies FunctionHelp;
