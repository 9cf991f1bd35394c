// CHANGE 变化拆分: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { years } from "./shared.js";

export const changeHelp = {
  name: { "zh-CN": "变化拆分", en: "CHANGE" },
  description: {
    "zh-CN":
      "两年差异系数的变化由谁造成，返回一张表：落后学校的资源、其余学校的资源、学生数、学校增减四项（夏普利值），四项之和等于变化；并说明是抬低还是削高，落后学校占降幅的百分之几。",
    en: "What the change of a coefficient of variation is made of, as a table: resources of the schools behind the mean, of the others, pupils, schools that came or went (Shapley values, which add up to it); how it was levelled, and the share of the low in a fall.",
  },
  parameters: years,
} as const satisfies FunctionHelp;
