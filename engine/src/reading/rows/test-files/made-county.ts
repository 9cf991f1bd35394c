// For tests: counties of schools with invented names and figures, and rows computed of them by plain arithmetic.
import fc from "fast-check";
import type { Cell } from "../../cells/index.js";

/** A school as a table has it. */
export interface MadeSchool {
  readonly name: string;
  readonly type: string;
  readonly code: string;
  readonly township: string;
  readonly figures: readonly number[];
}

/** The headers of a made table, with type, code and township or without. */
export const headersWith = ({ code, type, township }: Layout): readonly string[] => [
  "学校名称",
  ...(code ? ["学校标识码"] : []),
  ...(township ? ["乡镇"] : []),
  ...(type ? ["学校类型"] : []),
  "在校学生数",
  "专任教师数",
  "县级以上骨干教师数",
  "教学及辅助用房面积(㎡)",
  "体育运动场馆面积(㎡)",
  "教学仪器设备值(元)",
  "图书册数",
];

/** Which columns a table has beside names and figures. */
export interface Layout {
  readonly code: boolean;
  readonly type: boolean;
  readonly township: boolean;
}

export const layout: fc.Arbitrary<Layout> = fc.record({
  code: fc.boolean(),
  type: fc.boolean(),
  township: fc.boolean(),
});

/** The row of a school. */
export const rowOf = (school: MadeSchool, has: Layout): readonly Cell[] => [
  school.name,
  ...(has.code ? [school.code] : []),
  ...(has.township ? [school.township] : []),
  ...(has.type ? [school.type] : []),
  ...school.figures,
];

/** A row that is no school: nothing but its label and its figures. */
export const labelRow = (label: string, figures: readonly Cell[], has: Layout): readonly Cell[] => [
  label,
  ...[has.code, has.township, has.type].flatMap((there) => (there ? [null] : [])),
  ...figures,
];

const first = [..."东西南北上下大小新老青白黄红石木金水火龙虎马牛羊双三五柳杨桃李竹松云雨风星月日春和平安福康永兴旺"];
const second = [..."山河沟湾坪坝岭坡桥塘井泉溪湖江口店铺庄营寨堡集场坎岩林园田洼冲垭梁台滩洲渡"];
const primary = [
  "小学",
  "中心小学",
  "完全小学",
  "希望小学",
  "中心校",
  "完小",
  "村小学",
  "教学点",
  "小学（东校区）",
  "实验小学",
];
const junior = ["初级中学", "中学", "初中", "第二中学", "实验初级中学", "民族中学"];

const school = fc
  .record({
    place: fc.tuple(fc.constantFrom(...first), fc.constantFrom(...second), fc.constantFrom("", "", ...second)),
    junior: fc.boolean(),
    ending: fc.nat(60),
    pupils: fc.integer({ min: 12, max: 3000 }),
    per: fc.tuple(
      ...[0.06, 0.01, 4, 7, 2000, 25].map((mean) => fc.double({ min: mean * 0.6, max: mean * 1.5, noNaN: true })),
    ),
    round: fc.boolean(),
  })
  .map(({ place, junior: isJunior, ending, pupils, per, round }): Omit<MadeSchool, "code" | "township"> => {
    const endings = isJunior ? junior : primary;
    return {
      name: place.join("") + (endings[ending % endings.length] as string),
      type: isJunior ? "初级中学" : "小学",
      figures: [
        pupils,
        ...per.map((each, at) =>
          round && at > 1 ? Math.round((each * pupils) / 100) * 100 : Math.round(each * pupils),
        ),
      ],
    };
  });

/** A county of schools with different names. */
export const county = (min: number, max: number): fc.Arbitrary<readonly MadeSchool[]> =>
  fc.uniqueArray(school, { minLength: min, maxLength: max, selector: ({ name }) => name }).map((schools) =>
    schools.map((each, at) => ({
      ...each,
      code: String(2151000000 + at * 37),
      township: `${first[Math.floor(at / 4) % first.length] ?? ""}坪镇`,
    })),
  );

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: readonly number[]): number => mean(values.map((value) => (value - mean(values)) ** 2));

/** Rows that tables print of their schools, a column at a time. */
export const madeStatistics: Readonly<Record<string, (values: readonly number[]) => Cell>> = {
  sum: (values) => values.reduce((sum, value) => sum + value, 0),
  mean: (values) => rounded(mean(values), 2),
  roundedMean: (values) => rounded(mean(values), 0),
  deviation: (values) => rounded(Math.sqrt(variance(values)), 2),
  variation: (values) => rounded(Math.sqrt(variance(values)) / mean(values), 3),
  variance: (values) => rounded(variance(values), 1),
  min: (values) => Math.min(...values),
  max: (values) => Math.max(...values),
  range: (values) => Math.max(...values) - Math.min(...values),
  half: (values) => rounded(values.reduce((sum, value) => sum + value, 0) / 2, 0),
  standard: (values) => rounded(mean(values) / 10, 0) * 10,
  share: (values) => rounded(Math.min(...values) / Math.max(...values), 4),
};
