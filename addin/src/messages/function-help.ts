// Names and help of the custom functions, in both languages: Excel's metadata and the workbench take them from here.
import type { LocalText } from "@junheng/engine/diagnostics";
import { changeFunctionHelp } from "./change-function-help.js";
import { claimFunctionHelp } from "./claim-function-help.js";
import { communityFunctionHelp } from "./community-function-help.js";
import { countyFunctionHelp } from "./county-function-help.js";
import type { FunctionHelp } from "./function-help-shape.js";
import { scoreFunctionHelp } from "./score-function-help.js";
import { valuesPerPupil } from "./values-per-pupil.js";

export type { FunctionHelp };

const pupils: LocalText = {
  "zh-CN": "每所学校的学生数，与指标值同样大小；省略时各校权重相同。整列引用时请一并给出",
  en: "Each school's pupils, a range of the same size; without it every school weighs the same. Give it with whole columns",
};

const groups: LocalText = {
  "zh-CN": "每所学校所在的组（如乡镇、城乡类型），与指标值同样大小",
  en: "Each school's group (such as township or locality), a range of the same size",
};

/** The help of every function, by id. */
export const functionHelp = {
  DIFFCOEF: {
    name: { "zh-CN": "差异系数", en: "DIFFCOEF" },
    description: {
      "zh-CN":
        "一项指标的校际差异系数：按学生数加权的标准差 ÷ 按学生数加权的平均值。用来看全县学校之间是否均衡，数值越小越均衡。",
      en: "The coefficient of variation of one indicator among schools: standard deviation over mean, both weighted by pupils. Shows how balanced the schools of a county are; smaller is better.",
    },
    parameters: { values: valuesPerPupil, pupils },
  },
  MEAN: {
    name: { "zh-CN": "加权均值", en: "MEAN" },
    description: {
      "zh-CN":
        "按学生数加权的平均值：Σ（学生数 × 指标值）÷ Σ 学生数，也就是全县总量除以全县学生数。用来求全县的平均水平。",
      en: "The mean weighted by pupils: Σ(pupils × value) / Σ pupils, which is the county's total over its pupils. Use it for the county's level.",
    },
    parameters: { values: valuesPerPupil, pupils },
  },
  STDEV: {
    name: { "zh-CN": "加权标准差", en: "STDEV" },
    description: {
      "zh-CN": "按学生数加权的总体标准差：√Σ（学生数 ÷ 总学生数 ×（指标值 − 平均值）²）。差异系数就是它除以加权均值。",
      en: "The standard deviation weighted by pupils, population form: √Σ(pupils / all pupils × (value − mean)²). Over the weighted mean it gives DIFFCOEF.",
    },
    parameters: { values: valuesPerPupil, pupils },
  },
  COMPOSITE: {
    name: { "zh-CN": "综合差异系数", en: "COMPOSITE" },
    description: {
      "zh-CN":
        "综合差异系数：各项差异系数的算术平均。2012 年标准要求八项的平均小学不超过 0.65、初中不超过 0.55。请用未四舍五入的系数。",
      en: "The composite coefficient: the plain mean of the indicators' coefficients. The 2012 standard allows 0.65 in primary and 0.55 in junior schools for its eight. Use unrounded coefficients.",
    },
    parameters: {
      coefficients: {
        "zh-CN": "各项指标的差异系数，如八个 DIFFCOEF（差异系数）的结果；空白不计入",
        en: "The coefficients of the indicators, such as eight results of DIFFCOEF; blanks do not count",
      },
    },
  },
  GINI: {
    name: { "zh-CN": "基尼系数", en: "GINI" },
    description: {
      "zh-CN":
        "基尼系数（总体形式）：Σ pᵢpⱼ|xᵢ − xⱼ| ÷ 2μ，p 为学生占比。0 为完全相同，越接近 1 越不均衡。对中间部分的差别最敏感，可与洛伦兹曲线一起看。",
      en: "The Gini coefficient, population form: Σ pᵢpⱼ|xᵢ − xⱼ| / 2μ, p the share of pupils. 0 where all are alike, towards 1 the more unequal. Most sensitive in the middle; goes with LORENZ.",
    },
    parameters: { values: valuesPerPupil, pupils },
  },
  HOOVER: {
    name: { "zh-CN": "胡佛指数", en: "HOOVER" },
    description: {
      "zh-CN":
        "胡佛指数：Σ p|x − μ| ÷ 2μ，即要从高于平均的学校调出多大比例的资源给低于平均的学校，才能人人相同。用来说明差距的大小，一听就懂。",
      en: "The Hoover index: Σ p|x − μ| / 2μ, the share of the resource that would have to move from schools above the mean to those below it for all to have the same. Easy to explain.",
    },
    parameters: { values: valuesPerPupil, pupils },
  },
  MCLOONE: {
    name: { "zh-CN": "麦克卢恩指数", en: "MCLOONE" },
    description: {
      "zh-CN":
        "麦克卢恩指数：不高于中位数的学校的资源 ÷ 它们都达到中位数时的资源。1 为低的一半都已达到中位数。只看低的一半，用来检验是否“托底”。",
      en: "The McLoone index: what schools up to the median have, over what they would have at the median. 1 where the lower half is level with it. Looks at the low alone: use it to see whether the low were raised.",
    },
    parameters: { values: valuesPerPupil, pupils },
  },
  VERSTEGEN: {
    name: { "zh-CN": "维斯特根指数", en: "VERSTEGEN" },
    description: {
      "zh-CN":
        "维斯特根指数：不低于中位数的学校的资源 ÷ 它们都在中位数时的资源。1 为高的一半都在中位数，越大差别越大。只看高的一半，与麦克卢恩指数成对。",
      en: "The Verstegen index: what schools from the median on have, over what they would have at the median. 1 where the upper half is level with it, more where it is not. The counterpart of MCLOONE.",
    },
    parameters: { values: valuesPerPupil, pupils },
  },
  RANGERATIO: {
    name: { "zh-CN": "极差率", en: "RANGERATIO" },
    description: {
      "zh-CN": "极差率：最高的学校 ÷ 最低的学校。1 为完全相同。只看两端，容易受个别学校左右，宜与其他指数同看。",
      en: "The range ratio: the highest school over the lowest. 1 where all are alike. It sees the two ends alone, so that one school can make it; look at other measures too.",
    },
    parameters: { values: valuesPerPupil, pupils },
  },
  THEIL: {
    name: { "zh-CN": "泰尔指数", en: "THEIL" },
    description: {
      "zh-CN":
        "泰尔指数：T = Σ p (x/μ) ln(x/μ)，L = Σ p ln(μ/x)。0 为完全相同。可以按组完全分解（见“差异分解”）；T 对高端敏感，L 对低端敏感，L 不能有 0。",
      en: "Theil's measure: T = Σ p (x/μ) ln(x/μ), L = Σ p ln(μ/x). 0 where all are alike. Adds up over groups (see DECOMPOSE); T looks more at the high, L at the low, and L takes no zeros.",
    },
    parameters: {
      values: valuesPerPupil,
      pupils,
      form: { "zh-CN": "可省略，“T”（默认）或“L”", en: "Optional: “T” (the default) or “L”" },
    },
  },
  ENTROPY: {
    name: { "zh-CN": "广义熵指数", en: "ENTROPY" },
    description: {
      "zh-CN":
        "广义熵指数 GE(α) = Σ p [(x/μ)^α − 1] ÷ (α(α − 1))；α = 1 为泰尔 T，0 为泰尔 L，2 为差异系数平方的一半。α 越大，越看重高端。",
      en: "Generalised entropy GE(α) = Σ p [(x/μ)^α − 1] / (α(α − 1)); α = 1 is Theil's T, 0 Theil's L, 2 half the squared coefficient of variation. The larger α, the more the high count.",
    },
    parameters: {
      values: valuesPerPupil,
      pupils,
      alpha: { "zh-CN": "可省略，α，默认 2", en: "Optional: α, 2 without it" },
    },
  },
  ATKINSON: {
    name: { "zh-CN": "阿特金森指数", en: "ATKINSON" },
    description: {
      "zh-CN":
        "阿特金森指数 A(ε) = 1 − (Σ p (x/μ)^(1 − ε))^(1 ÷ (1 − ε))：因分配不均而“损失”的资源比例，0 到 1。ε 越大，越看重资源最少的学生。",
      en: "Atkinson's measure A(ε) = 1 − (Σ p (x/μ)^(1 − ε))^(1 / (1 − ε)): the share of the resource lost to unequal spreading, 0 to 1. The larger ε, the more the lowest count.",
    },
    parameters: {
      values: valuesPerPupil,
      pupils,
      epsilon: { "zh-CN": "可省略，ε，大于 0，默认 0.5", en: "Optional: ε above 0, 0.5 without it" },
    },
  },
  QUANTILE: {
    name: { "zh-CN": "加权分位数", en: "QUANTILE" },
    description: {
      "zh-CN":
        "按学生数加权的分位数：有这么大比例的学生不超过的数值，恰在两值之间取平均。0.5 是中位数，0.1 看低端，0.9 看高端。",
      en: "The quantile weighted by pupils: the value that this share of the pupils do not exceed; between two values, their mean. 0.5 is the median, 0.1 shows the low end, 0.9 the high one.",
    },
    parameters: {
      values: valuesPerPupil,
      pupils,
      share: {
        "zh-CN": "可省略，0 到 1 之间，默认 0.5（中位数）",
        en: "Optional: from 0 to 1, 0.5 (the median) without it",
      },
    },
  },
  LORENZ: {
    name: { "zh-CN": "洛伦兹曲线", en: "LORENZ" },
    description: {
      "zh-CN":
        "洛伦兹曲线的各点，返回一张两列的表：资源最少的多大比例的学生，占有多大比例的资源。选中结果插入散点图即可画出；离对角线越远越不均衡。",
      en: "The points of the Lorenz curve, a table of two columns: what share of the resource those pupils have who have least. Chart it as a scatter with lines; the farther from the diagonal, the more unequal.",
    },
    parameters: { values: valuesPerPupil, pupils },
  },
  DECOMPOSE: {
    name: { "zh-CN": "差异分解", en: "DECOMPOSE" },
    description: {
      "zh-CN":
        "把校际差异按组（乡镇、城乡、学校类型、共同体）分成组间和组内两部分，返回一张表，各组相加等于全部。默认分解差异系数（平方的一半）。用来看差距主要在组与组之间，还是在组内。",
      en: "Parts the difference among schools by group (township, urban and rural, type, community) into between and within, as a table that adds up. By default the coefficient of variation (half its square).",
    },
    parameters: {
      values: valuesPerPupil,
      pupils,
      groups,
      measure: {
        "zh-CN": "可省略，“CV”差异系数（默认）、“T”或“L”泰尔指数",
        en: "Optional: “CV” (the default), “T” or “L” for Theil's",
      },
    },
  },
  COMPARE: {
    name: { "zh-CN": "组间比较", en: "COMPARE" },
    description: {
      "zh-CN": "各组（如城区、镇区、乡村）的学校数、学生数、加权平均值，以及与全部平均值之比、之差。用来看城乡差距。",
      en: "Each group's schools, pupils and weighted mean, with its ratio to the mean of all and its gap from it. Use it for urban and rural schools.",
    },
    parameters: { values: valuesPerPupil, pupils, groups },
  },
  INFLUENCE: {
    name: { "zh-CN": "差异来源", en: "INFLUENCE" },
    description: {
      "zh-CN":
        "差异系数是由哪些学校造成的：返回一张表，每所学校占方差多少、去掉它后差异系数是多少，影响大的在前。用来找先要帮扶的学校。",
      en: "Which schools make the coefficient of variation: a table of each school's share of the variance and the coefficient without it, the most influential first. Shows where to begin.",
    },
    parameters: {
      values: valuesPerPupil,
      pupils,
      names: { "zh-CN": "学校名称，与指标值同样大小", en: "The schools' names, a range of the same size" },
    },
  },
  ...countyFunctionHelp,
  ...scoreFunctionHelp,
  ...claimFunctionHelp,
  ...communityFunctionHelp,
  ...changeFunctionHelp,
} as const satisfies Readonly<Record<string, FunctionHelp>>;

/** The id of a custom function. */
export type FunctionId = keyof typeof functionHelp;
