// The words of a standard on its sheet: headers, the items that rows are of, units, and the codes that stand in cells.
import type { LocalText } from "../../diagnostics/index.js";
import type { Owner, SchoolType, Stage } from "../../schools/index.js";
import { indicators } from "../../indicators/index.js";
import type { BuiltInIndicatorId, Denominator, Dimension, Indicator } from "../../indicators/index.js";
import type { ownFieldUnits } from "../../standards/index.js";
import { typeNames } from "../assessment/groups.js";
import { categoryWords } from "../form-sheets/form-help.js";
import { stageNames } from "../terms.js";

const text = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

/** The sheet's name, and what stands above its table. */
export const standardSheetTexts = {
  name: text("标准", "Standard"),
  note: text(
    "每行一项；没有写的各项与“所依据的标准”相同；要取消一项，在“数值”栏写“取消”。依据文件不写时是发布文件，可信度不写时是 B。",
    "One item to a row. What is not written is as in the standard that is extended; to take an item away, write “none” as its value. Without a document it is the standard's own, without a certainty it is B.",
  ),
} as const;

/** Headers of the table. */
export const standardHeaders = {
  item: text("项目", "Item"),
  of: text("指标或学校类型", "Indicator or type of school"),
  stage: text("学段", "Stage"),
  from: text("起始日期", "From"),
  to: text("截止日期", "To"),
  value: text("数值", "Value"),
  unit: text("单位", "Unit"),
  document: text("依据文件", "Document"),
  article: text("条款", "Article"),
  certainty: text("可信度", "Certainty"),
  noteZh: text("说明", "Note in Chinese"),
  noteEn: text("说明（英文）", "Note"),
} as const;

/** What a row is of. */
export const standardItems = {
  id: text("编号", "Id"),
  extends: text("所依据的标准", "Extends"),
  titleZh: text("名称", "Title in Chinese"),
  titleEn: text("名称（英文）", "Title"),
  document: text("发布文件", "Published as"),
  issuerZh: text("发布机关", "Issuer in Chinese"),
  issuerEn: text("发布机关（英文）", "Issuer"),
  issued: text("发布日期", "Issued"),
  ownField: text("自定数据项", "Own figure"),
  ownIndicator: text("自定指标", "Own indicator"),
  ownNameZh: text("中文名称", "Name in Chinese"),
  ownNameEn: text("英文名称", "Name in English"),
  ownOver: text("分母", "Divided by"),
  ownPer: text("分母倍数", "Scale"),
  ownDirection: text("方向", "Direction"),
  ownDimension: text("维度", "Dimension"),
  ownSplit: text("按学段拆分", "Divided among stages"),
  ownByStage: text("分学段填报", "Given by stage"),
  ownWhole: text("只能是整数", "Whole numbers only"),
  indicator: text("指标代码", "Code of the indicator"),
  digits: text("小数位：学校值、均值、差异系数", "Decimals of values, means and coefficients"),
  formulas: text("分子算式", "Numerator"),
  minimum: text("学校最低要求", "Minimum of a school"),
  maximum: text("学校最高限值", "Maximum of a school"),
  maximumCv: text("差异系数上限", "Highest coefficient of variation"),
  compositeCv: text("综合差异系数上限", "Highest composite coefficient"),
  compositeDigits: text("综合差异系数小数位", "Decimals of the composite"),
  metAtLeast: text("学校至少达标的项数", "Indicators a school meets at least"),
  floorShare: text("其余各项不低于要求的", "Share that the rest reach"),
  excludedTypes: text("不计入的学校类型", "Types of school left out"),
  excludedOwners: text("不计入的举办者", "Schools left out by who runs them"),
  smallTeachingPoint: text("小教学点：少于", "Small teaching points: fewer than"),
  smallTeachingPoints: text("小教学点", "Small teaching points"),
  largeTeachingPoints: text("其他教学点", "Other teaching points"),
  split: text("拆分时每名学生的权重", "Weight of a pupil in a split"),
} as const;

/** Units as a sheet has them, by those of a standard. */
export const standardUnits: Readonly<Record<string, LocalText>> = {
  "m² per pupil": text("㎡/生", "m² per pupil"),
  "yuan per pupil": text("元/生", "yuan per pupil"),
  "volumes per pupil": text("册/生", "volumes per pupil"),
  "teachers per pupil": text("教师/生", "teachers per pupil"),
  "teachers per 100 pupils": text("教师/百生", "teachers per 100 pupils"),
  "rooms per 100 pupils": text("间/百生", "rooms per 100 pupils"),
  "sets per 100 pupils": text("台/百生", "sets per 100 pupils"),
  "per 100 pupils": text("每百生", "per 100 pupils"),
  "m²": text("㎡", "m²"),
  yuan: text("元", "yuan"),
  volumes: text("册", "volumes"),
  teachers: text("教师", "teachers"),
  ratio: text("比值", "ratio"),
  "share of the threshold": text("占要求的比例", "share of the threshold"),
  indicators: text("项指标", "indicators"),
  pupils: text("名学生", "pupils"),
  percent: text("%", "percent"),
  "per pupil": text("每生", "per pupil"),
  "per class": text("每班", "per class"),
  "per 100 classes": text("每百班", "per 100 classes"),
  "per teacher": text("每名教师", "per teacher"),
  "per 100 teachers": text("每百名教师", "per 100 teachers"),
};

/** The units of figures as a sheet has them. */
const figureUnits = {
  person: text("人", "persons"),
  class: text("班", "classes"),
  grade: text("年级", "grades"),
  room: text("间", "rooms"),
  squareMetre: text("平方米", "m²"),
  yuan: text("元", "yuan"),
  set: text("台", "sets"),
  volume: text("册", "volumes"),
} as const satisfies Readonly<Record<(typeof ownFieldUnits)[number], LocalText>>;

/** The words for codes. */
export const standardCodes = {
  none: { none: text("取消", "none") },
  policy: {
    exclude: text("不计入", "left out"),
    merge: text("并入所属学校", "added to their school"),
    own: text("单独计为学校", "schools of their own"),
  },
  type: typeNames satisfies Readonly<Record<SchoolType, LocalText>>,
  owner: categoryWords.owner satisfies Readonly<Record<Owner, LocalText>>,
  stage: stageNames satisfies Readonly<Record<Stage, LocalText>>,
  figureUnit: figureUnits,
  over: {
    pupils: text("学生数", "pupils"),
    classes: text("班级数", "classes"),
    fullTimeTeachers: text("专任教师数", "full-time teachers"),
  } satisfies Readonly<Record<Denominator, LocalText>>,
  direction: {
    higher: text("越高越好", "higher is better"),
    lower: text("越低越好", "lower is better"),
  } satisfies Readonly<Record<Indicator["direction"], LocalText>>,
  dimension: {
    rights: text("权利", "rights"),
    opportunity: text("机会", "opportunity"),
    resources: text("资源", "resources"),
    process: text("过程", "process"),
    outcome: text("结果", "outcome"),
  } satisfies Readonly<Record<Dimension, LocalText>>,
  yesNo: { true: text("是", "yes"), false: text("否", "no") },
  indicator: Object.fromEntries(indicators.map(({ id, name }) => [id, name])) as Readonly<
    Record<BuiltInIndicatorId, LocalText>
  >,
} as const;
