// What several functions say of the arguments that they share.
import type { LocalText } from "@junheng/engine/diagnostics";

/** The values that are compared. */
export const valuesPerPupil: LocalText = {
  "zh-CN": "每所学校的指标值（如生均图书册数），一所学校一个单元格；空白和文字不计入",
  en: "Each school's value of the indicator (such as books per pupil), one cell a school; blanks and text do not count",
};

export const pupils: LocalText = {
  "zh-CN": "每所学校的学生数，与指标值同样大小；省略时各校权重相同。整列引用时请一并给出",
  en: "Each school's pupils, a range of the same size; without it every school weighs the same. Give it with whole columns",
};

/** Which of Foster, Greer and Thorbecke's measures. */
export const fgtAlpha: LocalText = {
  "zh-CN": "可省略，0（学生比例，默认）、1（平均缺口）或 2（平方的平均）",
  en: "Optional: 0 (the share of pupils, without it), 1 (the mean gap) or 2 (the mean of its square)",
};

export const groups: LocalText = {
  "zh-CN": "每所学校所在的组（如乡镇、城乡类型），与指标值同样大小",
  en: "Each school's group (such as township or locality), a range of the same size",
};

/** Each function takes the newest without it: not what somebody chose in the pane. */
export const standard: LocalText = {
  "zh-CN":
    "可省略，默认 2017（优质均衡），不随窗格中的选择；也可写 2012（基本均衡），或省定标准：选中它的区域（连同表头），或写它所在工作表的名字",
  en: "Optional: 2017 (quality balance, the default, whatever is chosen in the pane), 2012 (basic balance), or a standard of your own: its range with the header, or the name of its sheet",
};

export const indicator: LocalText = {
  "zh-CN": "指标名称或表内编号，如“生均教学及辅助用房面积”或“L4”",
  en: "The indicator by name, id or column code, such as “L4”",
};

export const oneStage: LocalText = { "zh-CN": "“小学”或“初中”", en: "“primary” or “junior”" };

export const stages: LocalText = {
  "zh-CN": "可省略，“小学”或“初中”；省略时两个学段都评估",
  en: "Optional: “primary” or “junior”; both without it",
};

export const table: LocalText = {
  "zh-CN": "全县学校的整张表，连同表头（学校名称、在校学生数、各项数据）",
  en: "The table of all schools together with its header (school name, pupils, figures)",
};

export const language: LocalText = {
  "zh-CN": "可省略，表头语言：“zh-CN”或“en”",
  en: "Optional, the language of the headers: “zh-CN” or “en”",
};

export const period: LocalText = {
  "zh-CN": "可省略，表中有几个时期时用哪一个，如“2024年”“2023-2024学年”；省略时用最近的",
  en: "Optional, which of several periods of the table to take, such as 2024 or “2023-2024”; the latest without it",
};

export const roles: LocalText = {
  "zh-CN": "每所学校的角色（牵头学校、共同牵头、成员、受援学校），与前面同样大小",
  en: "Each school's role (lead, co-lead, member, helped), a range of the same size",
};

export const ledger: LocalText = {
  "zh-CN": "整张台账，连同表头（活动类型、派出学校、接收学校、数量、单位、金额）",
  en: "The whole ledger together with its header (activity, from, to, amount, unit, value)",
};

export const valuesBefore: LocalText = {
  "zh-CN": "前一年每所学校的指标值（如生均图书册数），一所学校一行；那一年没有的学校留空",
  en: "Each school's value in the first year (such as books per pupil), a row a school; blank where it is not there",
};

export const valuesNow: LocalText = {
  "zh-CN": "后一年的指标值，学校次序相同，同样大小",
  en: "The values of the second year, the schools in the same order, a range of the same size",
};

/** Two years of the same schools. */
export const years = {
  valuesBefore,
  pupilsBefore: { "zh-CN": "前一年的学生数，同样大小", en: "Pupils of the first year, a range of the same size" },
  valuesNow,
  pupilsNow: { "zh-CN": "后一年的学生数，同样大小", en: "Pupils of the second year, a range of the same size" },
} as const;

export const units: LocalText = {
  "zh-CN":
    "可省略，一个法人的几所学校（1+X、总校和校区）怎样计：“合并”或“分别”，或按单位写“龙马小学=合并，三河小学=分别”；省略时按表里填的",
  en: "Optional: how schools of one legal unit count: “one” or “each”, or unit by unit, NAME=one,NAME=each; as the sheets say without it",
};
