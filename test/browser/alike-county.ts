// A county that is up to standard, but whose primary schools all have 2,500 yuan of instruments a pupil: it has to be looked at first.

/** The table; but for the instruments of primary schools it is `test/cases/base/base.xlsx`. */
export const alikeRows: readonly (readonly (string | number)[])[] = [
  ["学校名称", "学校类型", "在校学生数", "高于规定学历教师数", "县级以上骨干教师数", "体育、艺术专任教师数"].concat([
    "教学及辅助用房面积(㎡)",
    "体育运动场馆面积(㎡)",
    "教学仪器设备值(元)",
    "网络多媒体教室数",
  ]),
  ["城关第一小学", "小学", 1200, 70, 16, 14, 6000, 9600, 3000000, 32],
  ["城关第二小学", "小学", 800, 44, 10, 9, 4200, 7000, 2000000, 22],
  ["河东小学", "小学", 300, 18, 4, 4, 1800, 3000, 750000, 9],
  ["青山小学", "小学", 150, 10, 2, 2, 1000, 1800, 375000, 5],
  ["石桥小学", "小学", 90, 6, 1, 1, 600, 1000, 225000, 3],
  ["县第一初级中学", "初级中学", 1000, 60, 12, 10, 6500, 11000, 3000000, 28],
  ["县第二初级中学", "初级中学", 600, 35, 7, 6, 4000, 7000, 1700000, 17],
  ["柳林初级中学", "初级中学", 250, 15, 3, 3, 1800, 3000, 750000, 8],
];

/**
 * The same with two more primary schools, 6 ㎡ of rooms a pupil in each primary school, and 2,500 yuan of instruments a pupil there
 * and 3,000 in each junior school: three coefficients of 0, of 7, 7 and 3 cells.
 */
export const threeTimesAlikeRows: typeof alikeRows = [
  ...alikeRows,
  ["南门小学", "小学", 400, 24, 5, 5, 2400, 3300, 0, 11],
  ["北门小学", "小学", 380, 23, 5, 5, 2100, 2900, 0, 10],
].map((row, position) => {
  const primary = row[1] === "小学";
  const pupils = Number(row[2]);
  return position === 0 ? row : row.with(8, pupils * (primary ? 2500 : 3000)).with(6, primary ? pupils * 6 : row[6]!);
});

const csvOf = (rows: typeof alikeRows): Uint8Array =>
  new TextEncoder().encode(rows.map((row) => row.join(",")).join("\n"));

/** The tables as files. */
export const alikeCsv = csvOf(alikeRows);
export const threeTimesAlikeCsv = csvOf(threeTimesAlikeRows);
