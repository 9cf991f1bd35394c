// Names that no real county has, with the traps that real ones have: two schools of one name, numbers, campuses.
import type { MadeKind, MadeSchool } from "./made-school.js";

/** The county, invented; 虚 says so. */
export const countyName = "虚禾县";

type Place = Pick<MadeSchool, "name" | "kind" | "locale" | "township" | "parent">;

const townships = ["柳塘镇", "石泉口镇", "白鹭湾镇", "禾丰镇", "龙潭沟乡", "高坪寨乡", "松林坝乡", "茶园坡乡"] as const;

const at = (kind: MadeKind, locale: MadeSchool["locale"], township: string, name: string, parent?: string): Place => ({
  name,
  kind,
  locale,
  township,
  ...(parent !== undefined && { parent }),
});

const urban: readonly Place[] = [
  ...["实验小学", "第一小学", "第二小学", "第三小学", "第三实验小学", "育才小学"].map((name, index) =>
    at("primary", "城区", ["城东街道", "城西街道"][index % 2] as string, name),
  ),
  ...["第一初级中学", "第二初级中学", "实验中学"].map((name) => at("junior", "城区", "城西街道", name)),
  ...[
    ["实验小学东校区", "实验小学"],
    ["实验小学西校区", "实验小学"],
    ["育才小学北校区", "育才小学"],
    ["第一小学（城南分校）", "第一小学"],
  ].map(([name = "", parent]) => at("campus", "城区", "城东街道", name, parent)),
];

const villages = [
  "杨家湾",
  "李家坝",
  "王家坪",
  "张家沟",
  "陈家冲",
  "刘家岭",
  "黄家店",
  "周家院",
  "吴家桥",
  "徐家湾",
  "孙家坪",
  "胡家岭",
  "红星",
  "高家坝",
  "林家冲",
  "何家店",
  "郭家院",
  "罗家桥",
  "红星",
  "朱家沟",
  "马家垭",
  "邓家坝",
  "袁家桥",
  "汪家湾",
];

const rural: readonly Place[] = [
  ...townships.map((township) => at("primary", "镇区", township, `${township}中心小学`)),
  ...villages.map((village, index) =>
    at("primary", "乡村", townships[index % townships.length] as string, `${village}小学`),
  ),
  ...townships.map((township) => at("junior", "镇区", township, `${township}初级中学`)),
  ...["柳塘镇第二初级中学", "禾丰镇第二初级中学"].map((name) => at("junior", "乡村", name.slice(0, 3), name)),
  ...["东岸", "新寨", "滩头", "云梯", "桃源", "临江", "凤山", "石桥"].map((name, index) =>
    at("nineYear", index < 3 ? "镇区" : "乡村", townships[index] as string, `${name}九年一贯制学校`),
  ),
  ...["谭家湾", "覃家坝", "向家坪", "田家沟", "冉家冲", "彭家岭", "牟家店", "龚家院", "贺家桥"].map((name, index) => {
    const township = townships[index % townships.length] as string;
    return at("teachingPoint", "乡村", township, `${name}教学点`, `${township}中心小学`);
  }),
];

/** Every school's place, urban ones first: 72 of them. */
export const madePlaces: readonly Place[] = [...urban, ...rural];
