// The columns of each block of the sheet: headers as county forms write them, and where their figures come from.
import type { SampleSchool, StageFigures } from "../county/school.js";
import type { Value } from "./cell.js";

/** A column. `group` stands in a merged cell above it. */
export interface Column {
  readonly id: string;
  readonly header: string;
  readonly group?: string;
  /** Written in a row of its own under the header, where the block has one. */
  readonly unit?: string;
  /** Whether totals rows add it up. */
  readonly summed?: true;
  readonly of: (school: SampleSchool, position: number) => Value;
}

const count = (id: string, header: string, of: Column["of"], more: Partial<Column> = {}): Column => ({
  id,
  header,
  of,
  summed: true,
  ...more,
});

const typeNames = { primary: "小学", teachingPoint: "教学点", junior: "初级中学", nineYear: "九年一贯制学校" } as const;

const name: Column = { id: "name", header: "学校名称", of: (school) => school.name };
const identity: readonly Column[] = [
  { id: "number", header: "序号", of: (_, position) => position + 1 },
  { id: "code", header: "机构编码", of: (school) => school.code },
  name,
  { id: "type", header: "学校类型", of: (school) => typeNames[school.kind] },
  { id: "owner", header: "举办者类型", of: (school) => school.owner },
  { id: "locale", header: "城乡类型", of: (school) => school.locale },
  { id: "township", header: "所在乡镇（街道）", of: (school) => school.township },
];

const stageOf = (school: SampleSchool, stage: "primary" | "junior"): StageFigures => {
  const figures = school[stage];
  if (figures === undefined) throw new TypeError(`${school.name} has no ${stage} stage`);
  return figures;
};

const figure =
  (stage: "primary" | "junior", key: keyof StageFigures): Column["of"] =>
  (school) =>
    stageOf(school, stage)[key];

const inTenThousands = (school: SampleSchool): Value => school.site.equipmentValue / 10000;

/** Indoor sports rooms, or a sign for none: forms are filled in with whatever comes to hand. */
const indoorSports = (school: SampleSchool, position: number): Value =>
  school.site.indoorSportsArea || (["/", 0, "无", "—"] as const)[position % 4] || 0;

const remark = (text: (school: SampleSchool, position: number) => Value): Column => ({
  id: "remark",
  header: "备注",
  of: text,
});

const meanClass: Column = {
  id: "meanClass",
  header: "平均班额（人）",
  of: (school) => {
    const { pupils, classes } = stageOf(school, "primary");
    return Math.round((pupils / classes) * 10) / 10;
  },
};

/** One row of header groups and one of leaves, units in the headers. */
export const primaryColumns: readonly Column[] = [
  ...identity,
  count("pupils", "在校学生数（人）", figure("primary", "pupils"), { group: "学生与班级" }),
  count("classes", "教学班数（个）", figure("primary", "classes"), { group: "学生与班级" }),
  { id: "grades", header: "年级数", of: figure("primary", "grades"), group: "学生与班级" },
  { id: "largestClass", header: "最大班额（人）", of: figure("primary", "largestClass"), group: "学生与班级" },
  { ...meanClass, group: "学生与班级" },
  count("teachers", "专任教师数", figure("primary", "teachers"), { group: "专任教师（人）" }),
  count("master", "硕士研究生", (school) => stageOf(school, "primary").master || "无", { group: "专任教师（人）" }),
  count("bachelor", "本科", figure("primary", "bachelor"), { group: "专任教师（人）" }),
  count("associate", "专科", figure("primary", "associate"), { group: "专任教师（人）" }),
  count("seniorTitle", "高级职称", figure("primary", "seniorTitle"), { group: "专任教师（人）" }),
  count("intermediateTitle", "中级职称", figure("primary", "intermediateTitle"), { group: "专任教师（人）" }),
  count("backbone", "县级及以上骨干教师数", figure("primary", "backbone"), { group: "专任教师（人）" }),
  count("pe", "体育教师", figure("primary", "pe"), { group: "专任教师（人）" }),
  count("music", "音乐教师", figure("primary", "music"), { group: "专任教师（人）" }),
  count("fineArt", "美术教师", figure("primary", "fineArt"), { group: "专任教师（人）" }),
  count("siteArea", "占地面积", (school) => school.site.siteArea, { group: "校舍与场地（㎡）" }),
  count("teachingArea", "教学及辅助用房面积", (school) => school.site.teachingArea, { group: "校舍与场地（㎡）" }),
  count("indoorSports", "其中：室内体育用房面积", indoorSports, { group: "校舍与场地（㎡）" }),
  count("sportsGround", "运动场地面积", (school) => school.site.sportsGroundArea, { group: "校舍与场地（㎡）" }),
  count("equipment", "教学仪器设备值（万元）", inTenThousands, { group: "设施设备" }),
  count("computers", "计算机（台）", (school) => school.site.computers, { group: "设施设备" }),
  count("books", "图书（册）", (school) => school.site.books, { group: "设施设备" }),
  count("rooms", "网络多媒体教室（间）", (school) => school.site.multimediaRooms, { group: "设施设备" }),
  remark((_, position) => (position % 23 === 11 ? "含附设幼儿班" : null)),
];

/** As for primary schools, with the parent school instead of who runs it. */
export const pointColumns: readonly Column[] = primaryColumns.map((column) => {
  if (column.id === "owner") return { id: "parent", header: "原校点", of: (school) => school.parent ?? null };
  if (column.id === "name") return { ...name, header: "教学点名称" };
  if (column.id === "remark") return remark((_, position) => (position % 7 === 3 ? "复式班" : null));
  return column;
});

/** Other words than in the first block, and the units in a row of their own. */
export const juniorColumns: readonly Column[] = [
  ...identity.map((column) => (column.id === "locale" ? { ...column, header: "城乡分组" } : column)),
  count("pupils", "在校生数", figure("junior", "pupils"), { unit: "人" }),
  count("classes", "班级数", figure("junior", "classes"), { unit: "个" }),
  { id: "grades", header: "年级数", of: figure("junior", "grades"), unit: "个" },
  { id: "largestClass", header: "最大班额", of: figure("junior", "largestClass"), unit: "人" },
  count("teachers", "专任教师总数", figure("junior", "teachers"), { unit: "人" }),
  count("master", "硕士研究生", figure("junior", "master"), { group: "专任教师学历", unit: "人" }),
  count("bachelor", "本科", figure("junior", "bachelor"), { group: "专任教师学历", unit: "人" }),
  count("associate", "专科", figure("junior", "associate"), { group: "专任教师学历", unit: "人" }),
  count(
    "titles",
    "中级及以上专业技术职务教师数",
    (school) => stageOf(school, "junior").seniorTitle + stageOf(school, "junior").intermediateTitle,
    { unit: "人" },
  ),
  count("backbone", "县级以上骨干教师数", figure("junior", "backbone"), { unit: "人" }),
  count(
    "peArts",
    "体育、艺术专任教师数",
    (school) => stageOf(school, "junior").pe + stageOf(school, "junior").music + stageOf(school, "junior").fineArt,
    { unit: "人" },
  ),
  count("siteArea", "学校占地面积", (school) => school.site.siteArea, { unit: "㎡" }),
  count("teachingArea", "教学及辅助用房面积", (school) => school.site.teachingArea, { unit: "㎡" }),
  count("indoorSports", "室内体育用房面积", (school) => school.site.indoorSportsArea || "/", { unit: "㎡" }),
  count("sportsGround", "运动场地面积", (school) => school.site.sportsGroundArea, { unit: "㎡" }),
  count("equipment", "教学仪器设备值", (school) => school.site.equipmentValue, { unit: "元" }),
  count("computers", "计算机台数", (school) => school.site.computers, { unit: "台" }),
  count("books", "图书册数", (school) => school.site.books, { unit: "册" }),
  count("rooms", "网络多媒体教室数", (school) => school.site.multimediaRooms, { unit: "间" }),
  remark((school) => (school.owner === "民办" ? "民办学校" : null)),
];

const stageColumns = (stage: "primary" | "junior", group: string): readonly Column[] => [
  count(`${stage}.pupils`, "在校学生数（人）", figure(stage, "pupils"), { group }),
  count(`${stage}.classes`, "班级数（个）", figure(stage, "classes"), { group }),
  count(`${stage}.teachers`, "专任教师数（人）", figure(stage, "teachers"), { group }),
  count(`${stage}.master`, "硕士研究生（人）", figure(stage, "master"), { group }),
  count(`${stage}.bachelor`, "本科（人）", figure(stage, "bachelor"), { group }),
  count(`${stage}.associate`, "专科（人）", figure(stage, "associate"), { group }),
  count(
    `${stage}.titles`,
    "中级及以上职称（人）",
    (school) => stageOf(school, stage).seniorTitle + stageOf(school, stage).intermediateTitle,
    { group },
  ),
  count(`${stage}.backbone`, "县级以上骨干教师（人）", figure(stage, "backbone"), { group }),
  count(
    `${stage}.peArts`,
    "体育、艺术专任教师（人）",
    (school) => stageOf(school, stage).pe + stageOf(school, stage).music + stageOf(school, stage).fineArt,
    { group },
  ),
];

const whole = "全校";

/** Teachers by stage, rooms and equipment for the whole school: they are divided by weighted pupils. */
export const nineYearColumns: readonly Column[] = [
  ...identity,
  ...stageColumns("primary", "小学部"),
  ...stageColumns("junior", "初中部"),
  count("teachingArea", "教学及辅助用房面积（㎡）", (school) => school.site.teachingArea, { group: whole }),
  count("indoorSports", "室内体育用房面积（㎡）", (school) => school.site.indoorSportsArea, { group: whole }),
  count("sportsGround", "运动场地面积（㎡）", (school) => school.site.sportsGroundArea, { group: whole }),
  count("equipment", "教学仪器设备值（万元）", inTenThousands, { group: whole }),
  count("computers", "计算机台数（台）", (school) => school.site.computers, { group: whole }),
  count("books", "图书册数（册）", (school) => school.site.books, { group: whole }),
  count("rooms", "网络多媒体教室数（间）", (school) => school.site.multimediaRooms, { group: whole }),
];
