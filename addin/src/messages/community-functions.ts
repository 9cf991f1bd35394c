// What the functions about communities say: sentences for wrong input, and names of arguments.
import type { LocalText } from "@junheng/engine/diagnostics";
import type { MessageTable } from "@junheng/engine/words";

/** Sentences for input that tells nothing. */
export const communityFunctionMessages = {
  noLedger: {
    "zh-CN": "“{argument}”里没有找到台账。表头要有“活动类型”“数量”“单位”。请连同表头一起选中。",
    en: "“{argument}” holds no ledger. Its header needs activity, amount and unit; select it together with the header.",
  },
  noGifts: {
    "zh-CN": "“{argument}”里没有能计入的捐赠。请检查“活动类型”“数量”“单位”三列。",
    en: "“{argument}” holds no gifts that count. Check its columns for activity, amount and unit.",
  },
  noTeachers: {
    "zh-CN":
      "“{argument}”里没有读到教师。请给出各校的人数（符合交流条件教师、交流轮岗教师）或教师名单（性别、年龄、跟岗年份），连同表头。",
    en: "No teachers were read in “{argument}”. Give counts by school (eligible, exchanged) or a list of teachers (sex, age, years), together with the header.",
  },
} as const satisfies MessageTable;

/** The names of their arguments. */
export const communityArgumentNames = {
  ledger: { "zh-CN": "台账", en: "ledger" },
  members: { "zh-CN": "共同体名册", en: "members" },
  schoolPupils: { "zh-CN": "学校学生数", en: "schoolPupils" },
  teachers: { "zh-CN": "教师或人数", en: "teachers" },
} as const satisfies Readonly<Record<string, LocalText>>;
