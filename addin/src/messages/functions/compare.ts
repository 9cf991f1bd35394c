// COMPARE 组间比较: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";
import { groups, pupils, valuesPerPupil } from "./shared.js";

export const compareHelp = {
  name: { "zh-CN": "组间比较", en: "COMPARE" },
  description: {
    "zh-CN": "各组（如城区、镇区、乡村）的学校数、学生数、加权平均值，以及与全部平均值之比、之差。用来看城乡差距。",
    en: "Each group's schools, pupils and weighted mean, with its ratio to the mean of all and its gap from it. Use it for urban and rural schools.",
  },
  parameters: { values: valuesPerPupil, pupils, groups },
} as const satisfies FunctionHelp;
