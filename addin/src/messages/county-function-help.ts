// Names and help of the functions that go by a standard, as in function-help.ts.
import type { LocalText } from "@junheng/engine/diagnostics";
import type { FunctionHelp } from "./function-help-shape.js";
import { valuesPerPupil } from "./values-per-pupil.js";

/** Each function takes the newest without it: not what somebody chose in the pane. */
const standard: LocalText = {
  "zh-CN":
    "可省略，默认 2017（优质均衡），不随窗格中的选择；也可写 2012（基本均衡），或省定标准：选中它的区域（连同表头），或写它所在工作表的名字",
  en: "Optional: 2017 (quality balance, the default, whatever is chosen in the pane), 2012 (basic balance), or a standard of your own: its range with the header, or the name of its sheet",
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

const period: LocalText = {
  "zh-CN": "可省略，表中有几个时期时用哪一个，如“2024年”“2023-2024学年”；省略时用最近的",
  en: "Optional, which of several periods of the table to take, such as 2024 or “2023-2024”; the latest without it",
};

/** The help of the functions that go by a standard, by id. */
export const countyFunctionHelp = {
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
      standard,
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
    parameters: { table, stage: stages, standard, language, period },
  },
  SCHOOLS: {
    name: { "zh-CN": "学校达标", en: "SCHOOLS" },
    description: {
      "zh-CN":
        "逐校列出结果：选中学校数据表（连同表头），返回每所学校的学生数、各项指标值、达标项数、结论和尚缺多少。一张表只用一个公式。",
      en: "Lists every school: select the table of schools with its header, and get each school's pupils, indicators, how many are met, its verdict and what it lacks. One formula for a table.",
    },
    parameters: { table, stage: stages, standard, language, period },
  },
  CONDITIONS: {
    name: { "zh-CN": "县级条件", en: "CONDITIONS" },
    description: {
      "zh-CN":
        "逐项判定全县的四项条件：一项一行，返回结论（达标、未达标或暂不能判定）、未达到的项目、还缺什么、条文；再列全县结论。没有数据的不算达标。一张表只用一个公式。",
      en: "Judges the four conditions of a county, a row each: the verdict (met, not met or not known yet), the items not met, what is lacking, the article; then the county's. What is not known is never met. One formula for a county.",
    },
    parameters: {
      table,
      standard,
      county: {
        "zh-CN":
          "可省略，县级数据或填好的国家申报表（表Ⅰ、Ⅳ、Ⅴ、Ⅵ）：选中区域（连同表头），或写所在工作表的名字，几张用顿号隔开，如“县级数据、表Ⅳ”",
        en: "Optional: the county's own figures, or filled national forms (Ⅰ, Ⅳ, Ⅴ, Ⅵ): a range with its header, or the names of their sheets, parted by commas",
      },
      date: {
        "zh-CN": "可省略，评估日期，如“2022-06-30”或日期单元格；省略时按今天，结果末尾写明",
        en: "Optional, the date of the assessment, such as “2022-06-30” or a cell with a date; today's without it, as the last lines say",
      },
      language,
      period,
    },
  },
} as const satisfies Readonly<Record<string, FunctionHelp>>;
