// Names that no real county has: the county's, its townships', its schools'.
import type { Chance } from "./random.js";

export const countyName = "苍禾县";

export const subdistricts = ["城东街道", "城西街道", "城南街道"] as const;

export const townships = [
  "柳塘镇",
  "石泉口镇",
  "白鹭湾镇",
  "青岩渡镇",
  "梅岭脚镇",
  "双溪口镇",
  "禾丰镇",
  "龙潭沟乡",
  "高坪寨乡",
  "松林坝乡",
  "茶园坡乡",
  "云台梁乡",
  "黄柏垭乡",
  "沙河滩乡",
  "竹溪坪乡",
  "马鞍岭乡",
] as const;

const families = [
  "杨",
  "李",
  "王",
  "张",
  "陈",
  "刘",
  "黄",
  "周",
  "吴",
  "徐",
  "孙",
  "胡",
  "朱",
  "高",
  "林",
  "何",
  "郭",
  "罗",
];
const places = ["家湾", "家坝", "家坪", "家沟", "家冲", "家岭", "家店", "家院", "家桥"];

/** Village names in an order of their own, each once. */
export const villageNames = (chance: Chance): readonly string[] =>
  chance.shuffled(families.flatMap((family) => places.map((place) => `${family}${place}`)));

/** The name two schools share, in two townships: a real and frequent trap. */
export const sharedName = "红星小学";
