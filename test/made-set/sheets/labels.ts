// How forms call a figure: names that were seen in real forms, and the units they ask for.

/** A unit that a form asks for: its word, and what a figure in it is multiplied by; digits that such a figure is written with. */
export interface AskedUnit {
  readonly word: string;
  readonly factor: number;
  readonly digits: number;
}

/** A figure of forms: its names, its usual unit, others it is asked in, the group it stands in. */
export interface FormItem {
  readonly id: string;
  readonly labels: readonly string[];
  readonly unit: AskedUnit;
  readonly others?: readonly AskedUnit[];
  readonly group: "学生情况" | "教师情况" | "办学条件";
}

const unit = (word: string, factor = 1, digits = 0): AskedUnit => ({ word, factor, digits });
const people = unit("人");
const area = unit("㎡");
const areas = [unit("平方米"), unit("m²"), unit("M2")];

/** Square metres of a mu (亩). */
export const mu = 10_000 / 15;

/** The figures every form of the made set asks for, in the order forms have them. */
export const formItems: readonly FormItem[] = [
  {
    id: "pupils",
    labels: ["在校学生数", "在校生数", "学生数", "学生人数", "在籍学生", "学生总数", "现有学生"],
    unit: people,
    group: "学生情况",
  },
  { id: "classes", labels: ["班级数", "教学班数", "教学班", "班级总数", "班数"], unit: unit("个"), group: "学生情况" },
  { id: "largestClass", labels: ["最大班额"], unit: people, group: "学生情况" },
  { id: "boarders", labels: ["寄宿生", "寄宿生数", "住校生", "住宿生"], unit: people, group: "学生情况" },
  { id: "staff", labels: ["教职工数", "教职工总数", "教职工人数"], unit: people, group: "教师情况" },
  {
    id: "fullTimeTeachers",
    labels: ["专任教师数", "专任教师总人数", "专任教师", "专职教师"],
    unit: people,
    group: "教师情况",
  },
  { id: "masterTeachers", labels: ["硕士研究生", "硕士"], unit: people, group: "教师情况" },
  { id: "bachelorTeachers", labels: ["本科"], unit: people, group: "教师情况" },
  { id: "associateTeachers", labels: ["专科", "大专"], unit: people, group: "教师情况" },
  { id: "aboveRequirementTeachers", labels: ["高于规定学历教师数", "高学历教师数"], unit: people, group: "教师情况" },
  {
    id: "midSeniorTitleTeachers",
    labels: ["中级及以上专业技术职务教师数", "中级以上职称", "中高级职称"],
    unit: people,
    group: "教师情况",
  },
  {
    id: "backboneTeachers",
    labels: ["县级以上骨干教师数", "县级及以上骨干教师数", "名师骨干数"],
    unit: people,
    group: "教师情况",
  },
  {
    id: "peArtsTeachers",
    labels: ["体育、艺术专任教师数", "体育艺术教师", "艺体教师", "音体美教师"],
    unit: people,
    group: "教师情况",
  },
  {
    id: "siteArea",
    labels: ["占地面积", "学校占地面积", "校园占地面积", "用地面积", "土地面积"],
    unit: area,
    others: [...areas, unit("亩", mu, 2)],
    group: "办学条件",
  },
  {
    id: "buildingArea",
    labels: ["校舍建筑面积", "建筑面积", "总建筑面积", "学校建筑面积", "校舍面积", "房屋面积"],
    unit: area,
    others: areas,
    group: "办学条件",
  },
  {
    id: "teachingArea",
    labels: ["教学及辅助用房面积", "教学及辅助用房总面积", "教学用房面积", "教辅用房面积"],
    unit: area,
    others: areas,
    group: "办学条件",
  },
  {
    id: "sportsGroundArea",
    labels: ["运动场地面积", "校内体育场面积", "体育活动场地", "运动场面积"],
    unit: area,
    others: areas,
    group: "办学条件",
  },
  {
    id: "equipmentValue",
    labels: ["教学仪器设备值", "教学仪器设备资产值（账面原值）", "仪器设备总值"],
    unit: unit("元"),
    others: [unit("万元", 10_000, 2)],
    group: "办学条件",
  },
  {
    id: "computers",
    labels: ["计算机台数", "计算机", "教学用计算机", "学生机", "配臵计算机台数"],
    unit: unit("台"),
    group: "办学条件",
  },
  {
    id: "books",
    labels: ["图书册数", "图书", "藏书量"],
    unit: unit("册"),
    others: [unit("万册", 10_000, 4)],
    group: "办学条件",
  },
  {
    id: "multimediaRooms",
    labels: ["网络多媒体教室数", "网络多媒体教室间数", "多媒体教室"],
    unit: unit("间"),
    group: "办学条件",
  },
];

/** Figures given per pupil, which some forms ask for besides. */
export const perPupilItems: readonly FormItem[] = [
  {
    id: "backboneTeachersPer100Pupils",
    labels: ["每百名学生拥有县级以上骨干教师数"],
    unit: unit("人", 1, 2),
    others: [unit("%", 1, 2)],
    group: "教师情况",
  },
  { id: "teacherPupilRatio", labels: ["师生比"], unit: unit("", 1), group: "教师情况" },
];

/** Labels that say who a school is. */
export const nameLabels = ["学校名称", "学校", "校名", "单位名称", "填报单位", "学校（机构）名称"] as const;
export const codeLabels = ["学校代码", "学校标识码", "机构编码", "学校（机构）标识码"] as const;

const stageNames: Readonly<Record<string, string>> = { primary: "小学", junior: "初中", whole: "全校" };

/** The word of a scope in a form: 小学, 初中, 全校. */
export const scopeWord = (scope: string): string => stageNames[scope] ?? "";

/** A path taken apart. */
export const partsOfPath = (path: string): readonly [scope: string, id: string] => {
  const dot = path.indexOf(".");
  return [path.slice(0, dot), path.slice(dot + 1)];
};

/** The item of a path. */
export const itemOf = (path: string): FormItem => {
  const [, id] = partsOfPath(path);
  const item = [...formItems, ...perPupilItems].find((each) => each.id === id);
  if (item === undefined) throw new Error(`no form asks for ${path}`);
  return item;
};
