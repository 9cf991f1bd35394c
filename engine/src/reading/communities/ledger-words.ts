// The words of ledgers: headers, activities, units, levels. Compared after normalising: widths, spaces and brackets do not matter.
import type { ActivityType, LedgerField, LedgerUnit, TrainingLevel } from "../../communities/index.js";
import { keyOf } from "../cells/index.js";
import { wordIndex } from "../headers/index.js";

/** Headers of a ledger. */
export const ledgerHeaders = wordIndex<LedgerField>({
  type: ["活动类型", "活动类别", "活动项目", "活动名称", "活动", "项目", "类型", "类别", "activity"],
  date: ["日期", "时间", "活动日期", "活动时间", "开展时间", "开展日期"],
  from: ["派出学校", "派出校", "送出学校", "输出学校", "捐赠学校", "捐赠方", "捐赠单位", "支援学校", "主办学校"],
  to: ["接收学校", "接受学校", "接收校", "受援学校", "受赠学校", "受赠方", "前往学校", "派往学校"],
  quantity: ["数量", "数目"],
  unit: ["单位", "计量单位"],
  subject: ["学科", "科目"],
  level: ["级别", "层次", "培训级别", "活动级别"],
  gift: ["物品", "物品名称", "捐赠物品", "品名", "捐赠内容"],
  value: ["金额", "折合金额", "折合现金", "折价", "价值", "物资价值"],
  backbone: ["骨干教师", "骨干教师数", "其中骨干教师", "其中骨干教师数", "其中骨干"],
  note: ["备注", "说明"],
});

/** What an activity's word says: its type, and for trainings their level. `gift` is 捐赠, money or goods by its unit. */
export interface ActivityWord {
  readonly type: ActivityType | "gift";
  readonly level?: TrainingLevel;
}

const activityLists: Readonly<Record<ActivityType | "gift", readonly string[]>> = {
  exchangeTeacher: ["教师轮岗交流", "轮岗交流", "交流轮岗", "轮岗", "教师交流", "教师轮岗", "教师交流轮岗"],
  cadrePost: ["干部挂职", "挂职", "挂职锻炼", "挂职任职"],
  cadreVisit: ["干部短期交流", "干部短期交流学习", "干部交流"],
  shadowing: ["跟岗学习", "跟岗", "跟岗培训", "跟岗锻炼", "影子培训"],
  training: ["培训", "教师培训", "集中培训", "骨干培训"],
  mutualVisit: ["互访", "互访交流", "学校互访"],
  research: ["教研活动", "教研", "联合教研", "集体教研", "校际教研", "集体备课"],
  lesson: ["送课", "送教", "送教下乡", "送课下乡", "送教送课", "示范课"],
  lecture: ["讲座", "专题讲座", "专家讲座"],
  meeting: ["管理会议", "会议", "联席会议", "工作会议", "管理例会"],
  starTeacher: ["名师指导", "名师带徒", "名师帮扶"],
  lessonTour: ["名师巡讲", "巡讲", "名师送课"],
  expertTour: ["专家巡导", "专家巡讲", "专家巡回指导"],
  townshipDay: ["片区教研日", "跨乡镇教研日", "联片教研"],
  itinerantTeaching: ["走教", "巡回走教"],
  drafting: ["规划制度研讨", "规划研讨", "制度研讨"],
  rulesRevised: ["制度修订", "修订制度", "规章制度修订"],
  moneyGift: ["捐款引资", "捐款", "引资", "捐资"],
  goodsGift: ["捐物", "物资捐赠", "捐赠物资", "图书捐赠", "设备捐赠"],
  building: ["校舍建设", "基建", "基础建设"],
  gift: ["捐赠", "捐助"],
};

/** 活动类型, as it is usually written. */
const activityWords: ReadonlyMap<string, ActivityWord> = new Map<string, ActivityWord>([
  ...[...wordIndex<ActivityType | "gift">(activityLists)].map(([word, type]) => [word, { type }] as const),
  ...(
    [
      ["外出培训", "elsewhere"],
      ["国培", "national"],
      ["省培", "provincial"],
      ["国家级培训", "national"],
      ["省级培训", "provincial"],
      ["州级培训", "prefecture"],
      ["市级培训", "city"],
      ["县级培训", "county"],
      ["校本培训", "school"],
    ] as const
  ).map(([word, level]) => [word, { type: "training", level }] as const),
]);

/** What other wordings are called by, the first that stands in them: 管理知识讲座, 研讨课, 专家巡回讲座, 建设资金. */
const activityParts: readonly (readonly [parts: readonly string[], type: ActivityType | "gift"])[] = [
  [["走教", "巡教"], "itinerantTeaching"],
  [["轮岗", "支教", "顶岗", "教师交流", "交流教师", "互派教师"], "exchangeTeacher"],
  [["短期", "干部交流"], "cadreVisit"],
  [["挂职", "任职", "蹲点"], "cadrePost"],
  [["跟岗", "影子", "跟班"], "shadowing"],
  [["专家"], "expertTour"],
  [["联片", "片区", "跨乡镇", "区域教研"], "townshipDay"],
  [["名师送", "名师课", "巡讲", "巡回"], "lessonTour"],
  [["名师", "骨干教师指导", "结对指导", "师徒"], "starTeacher"],
  [["讲座", "报告会"], "lecture"],
  [["研讨课", "示范课", "公开课", "观摩课", "展示课", "汇报课", "送课", "送教", "同课异构", "同步课"], "lesson"],
  [["教研", "备课", "课题"], "research"],
  [["研讨会", "会议", "例会", "联席会", "座谈会"], "meeting"],
  [["国培", "省培", "培训", "研修"], "training"],
  [["互访", "走访", "考察"], "mutualVisit"],
  [["制度修订", "修订", "规章", "完善制度", "健全制度"], "rulesRevised"],
  [["规划", "计划", "制度", "方案", "措施"], "drafting"],
  [["引资", "捐款", "捐资", "筹资", "资助"], "moneyGift"],
  [["捐", "赠送"], "gift"],
  [["校舍", "建设", "基建", "改扩建"], "building"],
];

/** What the words for an activity say; none where they are not known. */
export const activityIn = (text: string): ActivityWord | undefined => {
  const key = keyOf(text);
  const usual = activityWords.get(key);
  if (usual !== undefined) return usual;
  const type = activityParts.find(([parts]) => parts.some((part) => key.includes(part)))?.[1];
  return type === undefined ? undefined : { type };
};

/** A usual word for each of the most usual activities, for those who wrote another. */
export const usualActivities: readonly string[] = [
  ...["轮岗交流", "干部挂职", "干部短期交流", "跟岗学习", "培训", "互访", "教研活动", "送课", "讲座", "管理会议"],
  ...["名师指导", "名师巡讲", "制度修订", "捐款", "捐物", "校舍建设"],
];

/** 级别. */
export const levelWords = wordIndex<TrainingLevel>({
  elsewhere: ["外出", "外出培训"],
  national: ["国家级", "国家", "国培", "全国"],
  provincial: ["省级", "省", "省培", "全省"],
  nationalProvincial: ["国家级省级", "国家省", "国家省级", "国家级和省级", "国培省培"],
  prefecture: ["州级", "地区级", "地级", "地市级", "州"],
  city: ["市级", "市"],
  county: ["县级", "区级", "县", "区"],
  school: ["校级", "校本"],
});

/** 单位: with what a figure is multiplied by. */
export const ledgerUnitWords: ReadonlyMap<string, readonly [LedgerUnit, number]> = new Map(
  (
    [
      ["heads", 1, ["人", "名", "位"]],
      ["turns", 1, ["人次"]],
      ["times", 1, ["次", "趟"]],
      ["lessons", 1, ["节", "节课", "课时", "堂"]],
      ["sessions", 1, ["场", "场次", "讲"]],
      ["items", 1, ["项"]],
      ["yuan", 1, ["元"]],
      ["yuan", 10_000, ["万元"]],
      ["volumes", 1, ["册", "本"]],
      ["sets", 1, ["套"]],
      ["pieces", 1, ["件"]],
      ["machines", 1, ["台"]],
      ["squareMetres", 1, ["m2", "平方米", "平米"]],
    ] as const
  ).flatMap(([unit, factor, words]) => words.map((word) => [word, [unit, factor]] as const)),
);

/** The units as they are written, for those who wrote another. */
export const usualUnits: readonly string[] = [
  ...["人", "人次", "次", "节", "场", "项", "元", "册", "套", "件", "台", "㎡"],
];
