// Clean counties from a seed: 3 to 150 invented schools with realistic figures, written as a table and read as any other.
import type { Cell, Grid } from "@junheng/engine/reading/cells";
import { profiles } from "../../samples/county/profiles.js";
import type { Chance } from "../../samples/county/random.js";
import { chanceFrom } from "../../samples/county/random.js";
import { madeFigures } from "../made-set/county/made-figures.js";

const columns: readonly (readonly [header: string, id: string])[] = [
  ["在校学生数（人）", "pupils"],
  ["班级数", "classes"],
  ["专任教师数", "fullTimeTeachers"],
  ["高于规定学历教师数", "aboveRequirementTeachers"],
  ["中级及以上专业技术职务教师数", "midSeniorTitleTeachers"],
  ["县级及以上骨干教师数", "backboneTeachers"],
  ["体育、艺术专任教师数", "peArtsTeachers"],
  ["教学及辅助用房面积（㎡）", "teachingArea"],
  ["运动场地面积（㎡）", "sportsGroundArea"],
  ["教学仪器设备值（元）", "equipmentValue"],
  ["计算机台数", "computers"],
  ["图书册数", "books"],
  ["网络多媒体教室数", "multimediaRooms"],
];

const places = "东西南北上下新老大小" as const;
const families = "王李张刘陈杨黄赵周吴徐孙马朱胡林郭何高罗" as const;
const grounds = "家湾,家坝,家坪,家沟,家冲,家岭,家店,家院,家桥,庄,河,山".split(",");
const towns = ["柳塘镇", "石泉镇", "白鹭镇", "禾丰镇", "龙潭乡", "高坪乡", "松林乡", "茶园乡"];

/** A clean county: some with codes, some with a row of sums, some with types and some told by their names alone. */
export function cleanCounty(seed: number): readonly Grid[] {
  const chance = chanceFrom(seed * 7919 + 17);
  const count = chance.whole(3, seed % 3 === 0 ? 12 : 150);
  const [codes, sums, types] = [chance.next() < 0.5, chance.next() < 0.5, chance.next() < 0.7];
  const names = new Set<string>();
  const rows = Array.from({ length: count }, (_, index) => schoolRow(chance, index, names));
  const header: Cell[] = [
    "学校名称",
    ...(codes ? ["学校代码"] : []),
    ...(types ? ["学校类型"] : []),
    "所在乡镇",
    ...columns.map(([text]) => text),
  ];
  const identity = 2 + Number(codes) + Number(types);
  const written = rows.map(({ name, junior, town, figures }, index): readonly Cell[] => [
    name,
    ...(codes ? [`3999${String(seed % 1000).padStart(3, "0")}${String(index).padStart(3, "0")}`] : []),
    ...(types ? [junior ? "初级中学" : "小学"] : []),
    town,
    ...columns.map(([, id]) => figures.get(`whole.${id}`) ?? 0),
  ]);
  const total: readonly Cell[] = [
    "合计",
    ...Array.from({ length: identity - 1 }, () => null),
    ...columns.map(([, id]) => rows.reduce((sum, { figures }) => sum + (figures.get(`whole.${id}`) ?? 0), 0)),
  ];
  return [{ sheet: "学校基本情况", rows: [header, ...written, ...(sums ? [total] : [])] }];
}

const schoolRow = (chance: Chance, index: number, names: Set<string>) => {
  const junior = index % 4 === 3;
  const town = towns[chance.whole(0, towns.length - 1)] ?? "";
  const size = chance.next();
  const profile = junior
    ? size < 0.3
      ? profiles.urbanJunior
      : profiles.ruralJunior
    : size < 0.2
      ? profiles.urbanPrimary
      : size < 0.5
        ? profiles.townPrimary
        : profiles.villagePrimary;
  const pupils = size < 0.3 ? chance.whole(900, 2000) : size < 0.5 ? chance.whole(400, 950) : chance.whole(60, 420);
  const made = madeFigures(chance, profile, { [junior ? "junior" : "primary"]: pupils, boarding: 0.1 });
  // Above the required qualification: an associate degree or more in primary, a bachelor's degree or more in junior schools.
  const degrees = ["masterTeachers", "bachelorTeachers", ...(junior ? [] : ["associateTeachers"])];
  const above = degrees.reduce((sum, id) => sum + (made.get(`whole.${id}`) ?? 0), 0);
  const figures = new Map([...made, ["whole.aboveRequirementTeachers", above] as const]);
  return { name: newName(chance, names, junior), junior, town, figures };
};

const newName = (chance: Chance, names: Set<string>, junior: boolean): string => {
  const pick = (text: string | readonly string[]): string => text[chance.whole(0, text.length - 1)] ?? "";
  for (;;) {
    const stem = chance.next() < 0.3 ? `${pick(places)}${pick(families)}` : "";
    const name = `${stem}${pick(families)}${pick(grounds)}${junior ? "初级中学" : pick(["小学", "完全小学", "中心小学", "希望小学"])}`;
    if (names.has(name)) continue;
    names.add(name);
    return name;
  }
};
