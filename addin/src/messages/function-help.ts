// Names and help of the custom functions, in both languages: Excel's metadata and the workbench take them from here.
import type { LocalText } from "@junheng/engine/diagnostics";
import type { ArgumentId } from "./functions.js";

/** The names and help of one function. Parameters stand in the order of the call. */
export interface FunctionHelp {
  readonly name: LocalText;
  readonly description: LocalText;
  readonly parameters: Readonly<Partial<Record<ArgumentId, LocalText>>>;
}

const valuesPerPupil: LocalText = {
  "zh-CN": "每所学校的指标值（如生均图书册数），一所学校一个单元格；空白和文字不计入",
  en: "Each school's value of the indicator (such as books per pupil), one cell a school; blanks and text do not count",
};

const pupils: LocalText = {
  "zh-CN": "每所学校的学生数，与指标值同样大小；省略时各校权重相同。整列引用时请一并给出",
  en: "Each school's pupils, a range of the same size; without it every school weighs the same. Give it with whole columns",
};

const standard: LocalText = {
  "zh-CN": "可省略，默认 2017（优质均衡）；也可写 2012（基本均衡）",
  en: "Optional: 2017 (quality balance, the default) or 2012 (basic balance)",
};

const indicator: LocalText = {
  "zh-CN": "指标名称或表内编号，如“生均教学及辅助用房面积”或“L4”",
  en: "The indicator by name, id or column code, such as “L4”",
};

const oneStage: LocalText = { "zh-CN": "“小学”或“初中”", en: "“primary” or “junior”" };

const stages: LocalText = {
  "zh-CN": "可省略，“小学”或“初中”；省略时两个学段都评估",
  en: "Optional: “primary” or “junior”; both without it",
};

const table: LocalText = {
  "zh-CN": "全县学校的整张表，连同表头（学校名称、在校学生数、各项数据）",
  en: "The table of all schools together with its header (school name, pupils, figures)",
};

const language: LocalText = {
  "zh-CN": "可省略，表头语言：“zh-CN”或“en”",
  en: "Optional, the language of the headers: “zh-CN” or “en”",
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
  SPLIT: {
    name: { "zh-CN": "学段拆分", en: "SPLIT" },
    description: {
      "zh-CN":
        "把一贯制学校、完全中学的总数按学生数拆到各学段：九年一贯制 1:1.1，完全中学 1:1.2，十二年一贯制 1:1.1:1.32。不写学段时返回带表头的表，一校一行；写学段时只返回该学段。",
      en: "Splits a multi-stage school's total by weighted pupils: 1:1.1 primary to junior, 1:1.2 junior to senior, 1:1.1:1.32 for all three. Without a stage it gives a table with a header, a row a school; with one, that part alone.",
    },
    parameters: {
      total: {
        "zh-CN": "全校总数（面积、设备值、计算机、图书等），可以是一列学校",
        en: "The school's total (area, equipment, computers, books); a column of schools will do",
      },
      primaryPupils: { "zh-CN": "小学学生数，没有填 0", en: "Primary pupils, 0 for none" },
      juniorPupils: { "zh-CN": "初中学生数，没有填 0", en: "Junior pupils, 0 for none" },
      seniorPupils: { "zh-CN": "可省略，高中学生数", en: "Optional: senior pupils" },
      stage: {
        "zh-CN": "可省略，“小学”“初中”或“高中”：只返回这一学段",
        en: "Optional: “primary”, “junior” or “senior”, to get that part alone",
      },
    },
  },
  ATTAINMENT: {
    name: { "zh-CN": "达标程度", en: "ATTAINMENT" },
    description: {
      "zh-CN": "学校的指标值 ÷ 标准要求的数值。1 为刚好达标；2017 年标准允许一项不达标，但不能低于 0.85。",
      en: "A school's value over what the standard asks. 1 just meets it; the 2017 standard forgives one indicator, down to 0.85.",
    },
    parameters: { values: valuesPerPupil, indicator, stage: oneStage, standard },
  },
  MET: {
    name: { "zh-CN": "是否达标", en: "MET" },
    description: {
      "zh-CN": "学校的指标值是否达到标准要求：指标值 ≥ 要求的数值时为 TRUE。按未四舍五入的数值判断。",
      en: "Whether a school's value reaches what the standard asks: TRUE where value ≥ requirement, judged on the unrounded value.",
    },
    parameters: { values: valuesPerPupil, indicator, stage: oneStage, standard },
  },
  ASSESS: {
    name: { "zh-CN": "均衡评估", en: "ASSESS" },
    description: {
      "zh-CN":
        "评估全县：选中学校数据表（连同表头），返回各项指标的学校数、平均值、标准差、差异系数、上限和结论，以及全县结论。一张表只用一个公式。",
      en: "Assesses a county: select the table of schools with its header, and get each indicator's schools, mean, standard deviation, coefficient of variation, limit and verdict, then the county's. One formula for a table.",
    },
    parameters: { table, stage: stages, standard, language },
  },
  SCHOOLS: {
    name: { "zh-CN": "学校达标", en: "SCHOOLS" },
    description: {
      "zh-CN":
        "逐校列出结果：选中学校数据表（连同表头），返回每所学校的学生数、各项指标值、达标项数、结论和尚缺多少。一张表只用一个公式。",
      en: "Lists every school: select the table of schools with its header, and get each school's pupils, indicators, how many are met, its verdict and what it lacks. One formula for a table.",
    },
    parameters: { table, stage: stages, standard, language },
  },
} as const satisfies Readonly<Record<string, FunctionHelp>>;

/** The id of a custom function. */
export type FunctionId = keyof typeof functionHelp;
