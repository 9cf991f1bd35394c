// What the report prints of its communities, and nothing else: members, ledger, coverage, losses and narrowed gaps, with the printed units.
import type { Value } from "../sheet/cell.js";

type Row = readonly Value[];

/** Nine pairs, each as the report pairs them; 白果 has two. */
const helped: readonly (readonly [lead: string, school: string, township: string])[] = [
  ["施州民族小学", "新塘乡中心小学", "新塘乡"],
  ["市实验小学", "红土乡中心小学", "红土乡"],
  ["市第二实验小学", "白果乡中心小学", "白果乡"],
  ["市第三实验小学", "屯堡乡中心小学", "屯堡乡"],
  ["逸夫小学", "白杨乡中心小学", "白杨乡"],
  ["舞阳中学", "沐抚初中", "沐抚办事处"],
  ["小渡船中学", "芭蕉侗族乡民族初中", "芭蕉侗族乡"],
  ["书院中学", "盛家坝乡民族初中", "盛家坝乡"],
  ["舞阳办事处七里初中", "白果乡初级中学", "白果乡"],
];

const group = (
  name: string,
  kind: string,
  ...members: readonly (readonly [school: string, role: string, township: string, locale: string])[]
): readonly Row[] => members.map((member) => [name, kind, ...member]);

/** Members: community, kind, school, role, township, locale. The report names no school of a 1+1+x: those names are invented. */
export const documentMembers: readonly Row[] = [
  ...helped.flatMap(([lead, school, township]) =>
    group(
      `${school}共同体`,
      "城乡学校发展共同体（一个树形）",
      [lead, "牵头学校", "城区", "城区"],
      [school, "受援学校", township, "乡村"],
    ),
  ),
  ...group(
    "龙马小学联校",
    "“1+X”的刚性联校办学",
    ["龙马小学", "牵头学校", "龙凤镇", "乡村"],
    ...["青堡小学", "佐家小学", "碾盘小学"].map((school) => [school, "成员学校", "龙凤镇", "乡村"] as const),
  ),
  ...group(
    "龙凤镇结对",
    "1+1模式的柔性结对帮扶",
    ["龙凤镇中心小学", "牵头学校", "龙凤镇", "镇区"],
    ["三河小学", "受援学校", "龙凤镇", "乡村"],
  ),
  ...group(
    "市第三实验小学资源共享",
    "一个圈",
    ["市第三实验小学", "成员学校", "城区", "城区"],
    ["屯堡乡中心小学", "成员学校", "屯堡乡", "乡村"],
    ["舞阳办事处长堰小学", "成员学校", "舞阳办事处", "乡村"],
  ),
  ...group(
    "虚构直属中学联盟",
    "1+1+x",
    ["虚构直属中学", "牵头学校", "城区", "城区"],
    ["虚构优质中学", "优质学校", "城区", "城区"],
    ["虚构潜力一中", "潜力学校", "城区", "城区"],
    ["虚构潜力二中", "潜力学校", "城区", "城区"],
    ["虚构帮扶中学", "帮扶学校", "城区", "城区"],
  ),
];

const entry = (kind: string, quantity: number, unit: string, more: Partial<Entry> = {}): Row => {
  const { from = null, to = null, gift = null, yuan = null, level = null, note = null } = more;
  return [kind, from, to, quantity, unit, gift, yuan, level, note];
};

interface Entry {
  readonly from: string;
  readonly to: string;
  readonly gift: string;
  readonly yuan: number;
  readonly level: string;
  readonly note: string;
}

const first = { from: "施州民族小学", to: "新塘乡中心小学" };
const second = { from: "市实验小学", to: "红土乡中心小学" };
const fifth = { from: "逸夫小学", to: "白杨乡中心小学" };
const toCity = { from: "农村学校", to: "城区学校" };
const toCountry = { from: "城区学校", to: "农村学校" };

/** The ledger: activity, from, to, quantity, unit, goods, yuan, level, remark. The report's years are not known. */
export const documentLedger: readonly Row[] = [
  entry("轮岗交流", 52, "人", { note: "任职一至两年" }),
  entry("干部挂职", 4, "人", { ...toCity, note: "一年" }),
  entry("干部挂职", 6, "人", { ...toCountry, note: "一年" }),
  entry("干部短期交流", 27, "人次", toCity),
  entry("干部短期交流", 72, "人次", toCountry),
  entry("跟岗学习", 350, "人次", { note: "定期互派" }),
  entry("外出培训", 520, "人次"),
  entry("集中培训", 800, "人次", { level: "国家级、省级" }),
  entry("集中培训", 500, "人次", { level: "市级" }),
  entry("互访", 22, "次", first),
  entry("制度修订", 130, "项", first),
  entry("管理研讨会", 6, "次"),
  entry("管理知识讲座", 8, "场"),
  entry("商定计划、制度", 120, "人次"),
  entry("名师指导", 9, "名", first),
  entry("名师指导", 18, "次", first),
  entry("教研活动", 35, "次"),
  entry("研讨课", 144, "节"),
  entry("教研活动", 560, "人次"),
  entry("名师送课", 56, "人"),
  entry("名师送课", 15, "次"),
  entry("名师送课", 80, "节"),
  entry("专家巡回讲座", 26, "次"),
  entry("联片教研", 6, "次"),
  entry("集中培训", 3448, "人次", { level: "市级" }),
  entry("集中培训", 1522, "人次", { level: "省级" }),
  entry("集中培训", 132, "人次", { level: "州级" }),
  entry("集中培训", 1064, "人次", { level: "国家级" }),
  entry("跟岗学习", 158, "人次", toCity),
  entry("捐赠", 200, "册", { ...second, gift: "图书" }),
  entry("捐赠", 180, "套", { ...second, gift: "课桌椅", yuan: 21_500, note: "折合含图书" }),
  entry("捐赠", 400, "套", { ...first, gift: "课桌椅" }),
  entry("捐赠", 800, "套", { ...first, gift: "校服", yuan: 100_000, note: "折合含课桌椅" }),
  entry("捐赠", 5, "套", { from: "市第三实验小学", to: "屯堡乡中心小学", gift: "宣传栏", yuan: 15_000 }),
  entry("捐赠", 15, "件", { ...fifth, gift: "体育器材" }),
  entry("捐赠", 2800, "册", { ...fifth, gift: "图书", yuan: 44_000, note: "折合含体育器材" }),
  entry("引资", 10_000, "元", { ...fifth, note: "建设操场" }),
  entry("校舍建设", 168_328, "平方米"),
  entry("建设资金", 23_526, "万元"),
];

/** Coverage of the nine pairs: thing, kind, reached, total, printed share. */
export const documentCoverage: readonly Row[] = [
  ["乡镇", "一个树形", null, 14, "64.3%"],
  ["学生", "一个树形", 28_357, 76_780, "36.93%"],
  ["教职工", "一个树形", 1636, null, "32.26%"],
];

/** Pupils lost by the three village schools of 龙马小学: whose, year, lost, printed rate. */
export const documentLosses: readonly Row[] = [
  ["青堡、佐家、碾盘三校", "联校前", 109, "40.8%"],
  ["青堡、佐家、碾盘三校", "联校后一年", 19, "17.7%"],
];

/** By how much gaps narrowed: whose, to whom, measure, narrowed. */
export const documentGaps: readonly Row[] = [
  ["村小六年级", "城区", "语文数学平均总分", "2.09分"],
  ["村小六年级", "乡镇中心学校", "语文数学平均总分", "3.38分"],
  ["村小六年级", "城区", "及格率", "4.32个百分点"],
  ["村小六年级", "乡镇中心学校", "及格率", "2.08个百分点"],
];
