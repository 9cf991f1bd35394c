// Two years of a county of eight schools in three townships: the later with a school that slid, and a list of communities.
type Row = readonly (string | number)[];

const header: Row = [
  ...["学校名称", "学校类型", "所属乡镇", "城乡类型", "在校学生数", "高于规定学历教师数", "县级以上骨干教师数"],
  ...[
    "体育、艺术专任教师数",
    "教学及辅助用房面积(㎡)",
    "体育运动场馆面积(㎡)",
    "教学仪器设备值(元)",
    "网络多媒体教室数",
  ],
];

/** The school that has too few rooms in the later year. */
export const slidSchool = "石桥小学";

const first: readonly Row[] = [
  ["城关第一小学", "小学", "城关镇", "城区", 1200, 70, 16, 14, 6000, 9600, 3_100_000, 32],
  ["城关第二小学", "小学", "城关镇", "城区", 800, 44, 10, 9, 4200, 7000, 1_900_000, 22],
  ["河东小学", "小学", "河东镇", "镇区", 300, 18, 4, 4, 1800, 3000, 760_000, 9],
  ["青山小学", "小学", "青山乡", "乡村", 150, 10, 2, 2, 1000, 1800, 372_000, 5],
  [slidSchool, "小学", "青山乡", "乡村", 90, 6, 1, 1, 600, 1000, 231_000, 3],
  ["县第一初级中学", "初级中学", "城关镇", "城区", 1000, 60, 12, 10, 6500, 11_000, 3_050_000, 28],
  ["县第二初级中学", "初级中学", "城关镇", "城区", 600, 35, 7, 6, 4000, 7000, 1_720_000, 17],
  ["柳林初级中学", "初级中学", "河东镇", "镇区", 250, 15, 3, 3, 1800, 3000, 770_000, 8],
];

const [ground, rooms] = [9, 11];

/** What is another in the later year: more ground at the small schools, less at the first, and rooms lost. */
const changes: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  城关第一小学: { [ground]: 9500 },
  河东小学: { [ground]: 3100 },
  [slidSchool]: { [ground]: 1060, [rooms]: 1 },
};

const sheetOf = (sheet: string, rows: readonly Row[]) => ({
  ...{ sheet, rows, rowKinds: rows.map(() => "body" as const), widths: [] },
});

/** The earlier year. */
export const earlierYear = [sheetOf("去年", [header, ...first])];

/** The later year, with its communities. */
export const laterYear = [
  sheetOf("学校", [
    header,
    ...first.map((row) => row.map((cell, column) => changes[String(row[0])]?.[column] ?? cell)),
  ]),
  sheetOf("共同体名单", [
    ["共同体", "类型", "学校", "角色"],
    ["第一组", "城乡结对", "河东小学", "牵头学校"],
    ["第一组", "城乡结对", "城关第一小学", "受援校"],
    ["第二组", "城乡结对", "青山小学", "牵头学校"],
    ["第二组", "城乡结对", slidSchool, "受援校"],
  ]),
];
