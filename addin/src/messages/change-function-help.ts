// Names and help of the functions about two years, as in function-help.ts.
import type { LocalText } from "@junheng/engine/diagnostics";
import type { FunctionHelp } from "./function-help-shape.js";

const valuesBefore: LocalText = {
  "zh-CN": "前一年每所学校的指标值（如生均图书册数），一所学校一行；那一年没有的学校留空",
  en: "Each school's value in the first year (such as books per pupil), a row a school; blank where it is not there",
};
const valuesNow: LocalText = {
  "zh-CN": "后一年的指标值，学校次序相同，同样大小",
  en: "The values of the second year, the schools in the same order, a range of the same size",
};
const years = {
  valuesBefore,
  pupilsBefore: { "zh-CN": "前一年的学生数，同样大小", en: "Pupils of the first year, a range of the same size" },
  valuesNow,
  pupilsNow: { "zh-CN": "后一年的学生数，同样大小", en: "Pupils of the second year, a range of the same size" },
} as const;

/** The help of the functions about two years, by id. */
export const changeFunctionHelp = {
  CHANGE: {
    name: { "zh-CN": "变化拆分", en: "CHANGE" },
    description: {
      "zh-CN":
        "两年差异系数的变化由谁造成，返回一张表：落后学校的资源、其余学校的资源、学生数、学校增减四项（夏普利值），四项之和等于变化；并说明是抬低还是削高，落后学校占降幅的百分之几。",
      en: "What the change of a coefficient of variation is made of, as a table: resources of the schools behind the mean, of the others, pupils, schools that came or went (Shapley values, which add up to it); how it was levelled, and the share of the low in a fall.",
    },
    parameters: years,
  },
  LEVELLED: {
    name: { "zh-CN": "抬低削高", en: "LEVELLED" },
    description: {
      "zh-CN":
        "差距是靠抬低还是削高缩小的：落后学校的资源改善使差异系数下降是抬低，其余学校的资源变差使它下降是削高；也可能两者都有，或都没有。算法同“变化拆分”。",
      en: "Whether schools came nearer by raising the low (their better resources brought the coefficient down) or by cutting the high (poorer resources of the others did), by both or by neither. Computed as CHANGE does.",
    },
    parameters: years,
  },
  CONVERGENCE: {
    name: { "zh-CN": "收敛速度", en: "CONVERGENCE" },
    description: {
      "zh-CN":
        "落后的学校是否增长更快，返回一张表：β 是增长率对期初对数的回归斜率，小于 0 为收敛；λ = −ln(1 + βT) ÷ T，是每年的速度。各校同等和按学生数加权各一行。β 小于 0 也可能只是向均值回归，请和差异系数一起看。",
      en: "Whether the low grew faster, as a table: β is the slope of growth on the initial logarithm, below 0 where schools converge; λ = −ln(1 + βT) / T is the speed a year; each unweighted and weighted. β below 0 may be regression to the mean: see DIFFCOEF too.",
    },
    parameters: {
      valuesBefore,
      valuesNow,
      pupils: {
        "zh-CN": "可省略，前一年的学生数，同样大小；省略时各校权重相同",
        en: "Optional: pupils of the first year, a range of the same size; without it every school weighs the same",
      },
      years: { "zh-CN": "可省略，相隔几年；省略时为 1", en: "Optional: how many years lie between; 1 without it" },
    },
  },
} as const satisfies Readonly<Record<string, FunctionHelp>>;
