// What a form says to the school that fills it in: headings, notes, refusals, checks.
import type { Locale } from "../../diagnostics/index.js";
import { inChineseNumerals } from "../../reading/cells/index.js";
import type { Unit } from "../../schools/index.js";
import type { MessageTable } from "../message.js";
import { textsFrom } from "../message.js";
import { unitNames } from "../terms.js";

const messages: MessageTable = {
  title: { "zh-CN": "{of}学校填报表", en: "{of}: form for schools" },
  "title.letter": { "zh-CN": "{of}（填报）", en: "{of}: to fill in" },
  "letter.target": { "zh-CN": "目标值", en: "Target" },
  "letter.done": { "zh-CN": "完成值", en: "Done" },
  subtitle: {
    "zh-CN": "依据：{document}。只填浅黄色的格子；其他格子已经锁定。",
    en: "By {document}. Fill in the pale yellow cells only; the others are locked.",
  },
  sheetName: { "zh-CN": "学校填报表", en: "Form" },
  "header.number": { "zh-CN": "序号", en: "No." },
  "header.label": { "zh-CN": "项目", en: "Item" },
  "header.unit": { "zh-CN": "单位", en: "Unit" },
  "header.value": { "zh-CN": "填报值", en: "To fill in" },
  "header.check": { "zh-CN": "核对（自动）", en: "Check (by itself)" },
  "header.help": { "zh-CN": "填报说明", en: "How to count" },
  section: { "zh-CN": "{number}、{heading}", en: "{number}. {heading}" },
  "section.identity": { "zh-CN": "基本信息", en: "Who fills in" },
  "section.pupils": { "zh-CN": "学生和班级（{stage}）", en: "Pupils and classes ({stage})" },
  "section.pupils.byStage": { "zh-CN": "学生和班级（分学段填）", en: "Pupils and classes (by stage)" },
  "section.teachers": { "zh-CN": "教职工（{stage}）", en: "Staff ({stage})" },
  "section.teachers.byStage": { "zh-CN": "教职工（分学段填）", en: "Staff (by stage)" },
  "section.whole": { "zh-CN": "校舍、场地和设备", en: "Buildings, grounds and equipment" },
  "section.whole.byStage": {
    "zh-CN": "校舍、场地和设备（填全校数，不分学段）",
    en: "Buildings, grounds and equipment (of the whole school)",
  },
  "section.vetoes": { "zh-CN": "一票否决事项", en: "Vetoes" },
  "section.other": { "zh-CN": "其他", en: "Other" },
  "section.closing": { "zh-CN": "填报人", en: "Signed by" },
  "name.school": { "zh-CN": "学校名称", en: "school name" },
  "name.stage": { "zh-CN": "学校名称", en: "school name" },
  "name.community": { "zh-CN": "共同体名称", en: "name of the community" },
  "name.county": { "zh-CN": "县（市、区）名称", en: "name of the county" },
  seniorPupils: { "zh-CN": "高中在校学生数", en: "senior secondary pupils" },
  "seniorPupils.help": {
    "zh-CN": "只有完全中学、十二年一贯制学校填，用于按规定拆分全校的校舍和设备；没有高中的不填。",
    en: "Only for schools that have a senior stage too: buildings and equipment are divided by it. Leave it blank otherwise.",
  },
  "closing.filledBy": { "zh-CN": "填表人", en: "filled in by" },
  "closing.filledBy.help": { "zh-CN": "姓名。", en: "Name." },
  "closing.head": { "zh-CN": "学校负责人", en: "head of the school" },
  "closing.head.help": { "zh-CN": "姓名；打印后在此签字、盖章。", en: "Name; sign and stamp here once it is printed." },
  "closing.phone": { "zh-CN": "联系电话", en: "telephone" },
  "closing.phone.help": { "zh-CN": "有疑问时教育局与您联系用。", en: "For questions about the figures." },
  "closing.filledOn": { "zh-CN": "填表日期", en: "filled in on" },
  "closing.filledOn.help": { "zh-CN": "按“年-月-日”填，如 2026-09-15。", en: "As year-month-day, such as 2026-09-15." },
  notes: { "zh-CN": "填表说明", en: "Notes" },
  madeBy: { "zh-CN": "本表由均衡 Junheng {version} 制作。", en: "This form was made by Junheng {version}." },
  note: { "zh-CN": "{number}. {note}", en: "{number}. {note}" },
  "note.fill": {
    "zh-CN":
      "用 Excel 或 WPS 都能填，不需要安装任何软件。只填浅黄色的格子；灰色的格子不用填。学校名称、代码已经填好而有误的，请告诉教育局。",
    en: "Excel and WPS will both do; nothing has to be installed. Fill in the pale yellow cells only, and leave the grey ones. Where name or code stand there already and are wrong, tell the bureau.",
  },
  "note.date": {
    "zh-CN":
      "学生、班级和教职工按填报年度 9 月 1 日的实有数填；校舍、场地和设备按同一时点的账面数填，与教育事业统计一致。",
    en: "Count pupils, classes and staff as of 1 September of the year, and buildings, grounds and equipment as the books have them on that day, as in the yearly statistics of education.",
  },
  "note.blank": {
    "zh-CN": "没有的填 0，不要留空；还不知道的先留空，不要填 0，并在报送时说明。",
    en: "Where there is none, write 0 and leave no blank; what is not known yet stays blank, never 0, and you say so when you send the form.",
  },
  "note.units": {
    "zh-CN": "金额填元，不填万元；面积填平方米，不填亩；只填数字，不要带单位。",
    en: "Money in yuan, not in ten thousands; areas in square metres, not in mu; figures alone, without units.",
  },
  "note.stages": {
    "zh-CN":
      "只办一个学段的学校只填自己的学段；小学、初中都有的学校，学生和教职工分学段填，校舍、场地和设备填全校数，汇总时按规定系数拆分。",
    en: "A school with one stage fills in that stage alone. A school with both gives pupils and staff by stage, and buildings, grounds and equipment of the whole school: they are divided later, by the rule.",
  },
  "note.check": {
    "zh-CN": "“核对”一栏有红字时，请先核实、改正再报送；核实无误的，报送时说明原因。",
    en: "Where the column of checks shows red words, look again before you send the form; where the figures are right after all, say why.",
  },
  "note.keep": {
    "zh-CN": "填好后保存为 Excel 文件（.xlsx 或 .xls）发回，不要转成 PDF 或图片，也不要把内容复制到别的表里。",
    en: "Save it as an Excel file (.xlsx or .xls) and send that: no PDF, no picture, no copy in another sheet.",
  },
  "refusal.whole": { "zh-CN": "请填 0 或大于 0 的整数，不带单位。", en: "A whole number, 0 or above, without a unit." },
  "refusal.whole.between": {
    "zh-CN": "请填 {least} 到 {most} 之间的整数，不带单位。",
    en: "A whole number from {least} to {most}, without a unit.",
  },
  "refusal.decimal": { "zh-CN": "请填 0 或大于 0 的数字，不带单位。", en: "A number, 0 or above, without a unit." },
  "refusal.decimal.between": {
    "zh-CN": "请填 {least} 到 {most} 之间的数字，不带单位。",
    en: "A number from {least} to {most}, without a unit.",
  },
  "refusal.list": { "zh-CN": "请从下拉列表中选一项。", en: "Choose one from the list." },
  "refusal.text": { "zh-CN": "请填文字。", en: "A text." },
  "refusal.date": {
    "zh-CN": "请按“年-月-日”填日期，如 2026-09-15。",
    en: "A date as year-month-day, such as 2026-09-15.",
  },
  yes: { "zh-CN": "是", en: "yes" },
  no: { "zh-CN": "否", en: "no" },
  yesNo: { "zh-CN": "是/否", en: "yes/no" },
  "rubric.help": { "zh-CN": "用于：{item}", en: "For: {item}" },
  "rubric.helpWithRule": { "zh-CN": "用于：{item}。评分办法：{rule}", en: "For: {item}. Rule: {rule}" },
  "check.of": { "zh-CN": "{stage}：", en: "{stage}: " },
  "check.blank": { "zh-CN": "未填。", en: "not filled in. " },
  "check.notNumber": { "zh-CN": "只能填数字。", en: "not a number. " },
  "check.classesOverPupils": { "zh-CN": "班级数多于学生数。", en: "more classes than pupils. " },
  "check.largestTooSmall": {
    "zh-CN": "最大班额×班级数少于学生数。",
    en: "largest class × classes is less than the pupils. ",
  },
  "check.largestOverPupils": { "zh-CN": "最大班额多于学生数。", en: "largest class above all pupils. " },
  "check.teachersOverStaff": { "zh-CN": "专任教师多于教职工。", en: "more full-time teachers than staff. " },
  "check.degreesOver": {
    "zh-CN": "各学历合计多于专任教师。",
    en: "degrees add up to more than the full-time teachers. ",
  },
  "check.degreesUnder": {
    "zh-CN": "各学历合计少于专任教师，请看是否漏填。",
    en: "degrees add up to fewer than the full-time teachers: is one missing? ",
  },
  "check.titlesOver": {
    "zh-CN": "中、高级职称合计多于专任教师。",
    en: "titles add up to more than the full-time teachers. ",
  },
  "check.backboneOver": { "zh-CN": "骨干教师多于专任教师。", en: "more backbone than full-time teachers. " },
  "check.peArtsOver": {
    "zh-CN": "体育、艺术教师合计多于专任教师。",
    en: "PE and arts teachers add up to more than the full-time teachers. ",
  },
  "check.siteInMu": {
    "zh-CN": "生均不到 1 平方米，是否填成了亩？",
    en: "below 1 m² per pupil: was it given in mu? ",
  },
  "check.teachingOverBuilding": { "zh-CN": "大于校舍建筑面积。", en: "above the building area. " },
  "check.indoorOverTeaching": {
    "zh-CN": "大于教学及辅助用房面积（前者含在后者内）。",
    en: "above the teaching and auxiliary area, which it is a part of. ",
  },
  "check.groundOverSite": { "zh-CN": "大于占地面积。", en: "above the site area. " },
  "check.equipmentInTenThousands": {
    "zh-CN": "生均不到 10 元，是否填成了万元？",
    en: "below 10 yuan per pupil: was it given in ten thousands? ",
  },
};

/**
 * A heading, help or check of a form that schools fill in (填报表用语).
 *
 * Rule: `textsFrom` its table; {stage}, {of} and {document} have to come as they are to be read. Units: in the help of each line. Zeros:
 * filled in as 0. Missing: a place that nothing is given for stays in braces. None: never empty. Source: how to count follows 教育事业统计 and
 * the national forms; the wording is ours.
 *
 * @throws TypeError when there is no such code, of which the compiler knows none
 * @example
 * formText("section", { number: "一", heading: "基本信息" }, "zh-CN") // => "一、基本信息"
 */
export const formText = textsFrom<string>(messages);

/**
 * The unit of a line of a form (填报单位), written out where the sign alone is often mistaken.
 *
 * Rule: as `unitNames`, but 平方米 for ㎡ in Chinese, for ㎡ and 亩 are mixed up, and 班 for 个班. Units: none are converted. Zeros: none. Missing:
 * none. None: the unit `none` is an empty text. Errors: none. Source: ours; the national forms write 平方米.
 *
 * @example
 * formUnit("squareMetre", "zh-CN") // => "平方米"
 * formUnit("class", "zh-CN") // => "班"
 */
export const formUnit = (unit: Unit, locale: Locale): string =>
  locale === "zh-CN" && unit === "squareMetre" ? "平方米" : unitNames[unit][locale].replace(/^个(?=.)/, "");

/**
 * The number of a section of a form (节号): in Chinese characters, elsewhere in digits.
 *
 * Rule: 一, 二 … 十, 十一. Units: whole numbers; sections count from 1. Zeros: no section has the number 0. Missing: none. None: never empty.
 * Errors: none; what is no whole number from 1 to 99 stands in digits. Source: ours; the national forms number their parts so.
 *
 * @example
 * formNumeral(3, "zh-CN") // => "三"
 * formNumeral(12, "en") // => "12"
 */
export const formNumeral = (number: number, locale: Locale): string =>
  locale === "zh-CN" ? inChineseNumerals(number) : String(number);
