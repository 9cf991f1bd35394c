// A clean county in which one thing is wrong: each ground, planted in several ways.
import type { DiagnosticCode } from "@junheng/engine/diagnostics";
import type { GroundCode, ReadCounty } from "@junheng/engine/grounds";
import { judgeCounty } from "@junheng/engine/grounds";
import { readSubmission } from "@junheng/engine/reading";
import type { SchoolRecord } from "@junheng/engine/schools";
import { nationalQuality2017 } from "@junheng/engine/standards";
import { cleanCounty } from "./clean-counties.js";

/** One way of planting a ground, and whether it was found. */
export interface Planted {
  readonly what: string;
  readonly found: boolean;
}

type Whole = Readonly<Record<string, number>>;

const wholeOf = ({ whole }: SchoolRecord): Whole => whole as Whole;

const withWhole = (record: SchoolRecord, figures: (whole: Whole) => Whole): SchoolRecord => ({
  ...record,
  whole: { ...record.whole, ...figures(wholeOf(record)) },
});

/** A row added at the end of the table, worked out of the columns of all rows. */
const added = (
  { records }: ReadCounty,
  name: string,
  of: (values: readonly number[], id: string) => number,
): ReadCounty => {
  const primary = records.filter(isPrimary);
  const ids = Object.keys(primary[0]?.whole ?? {});
  const whole = Object.fromEntries(
    ids.map((id) => [
      id,
      of(
        primary.map((each) => wholeOf(each)[id] ?? 0),
        id,
      ),
    ]),
  );
  const source = { ...primary[0]?.source, row: 999 };
  return { records: [...records, { name, stage: "primary", whole, source }] };
};

const isPrimary = ({ type, name }: SchoolRecord): boolean => type === "primary" || name.endsWith("小学");

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
const sd = (values: readonly number[]): number => Math.sqrt(mean(values.map((each) => (each - mean(values)) ** 2)));
const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

const eachPrimary = (
  { records, ...read }: ReadCounty,
  change: (record: SchoolRecord, at: number) => SchoolRecord,
): ReadCounty => {
  let at = 0;
  return { ...read, records: records.map((record) => (isPrimary(record) ? change(record, at++) : record)) };
};

const set = (id: string, value: (whole: Whole, at: number) => number) => (read: ReadCounty) =>
  eachPrimary(read, (record, at) => withWhole(record, (whole) => ({ [id]: value(whole, at) })));

/** One figure of the school in the middle by size, so many times what it is. */
const tenfold = (id: string, times: number) => (read: ReadCounty) => {
  const sizes = read.records.filter(isPrimary).map((record) => wholeOf(record)["pupils"] ?? 0);
  const middle = [...sizes].sort((a, b) => a - b)[sizes.length >> 1] ?? 0;
  return set(id, (whole, at) => Math.round((whole[id] ?? 0) * (at === sizes.indexOf(middle) ? times : 1)))(read);
};

/** A county whose primary schools are all up to standard. */
const rich = (read: ReadCounty): ReadCounty =>
  eachPrimary(read, (record, at) =>
    withWhole(record, ({ pupils = 0 }) => ({
      aboveRequirementTeachers: pupils * (0.06 + at / 10_000),
      backboneTeachers: pupils * (0.02 + at / 10_000),
      peArtsTeachers: pupils * (0.02 + at / 10_000),
      teachingArea: pupils * (7 + at / 100),
      sportsGroundArea: pupils * (12 + at / 100),
      equipmentValue: pupils * (3000 + at),
      multimediaRooms: pupils * (0.04 + at / 10_000),
    })),
  );

/** Places of the smallest and the largest primary school, by pupils. */
const ends = ({ records }: ReadCounty): readonly [number, number] => {
  const sizes = records.filter(isPrimary).map((record) => wholeOf(record)["pupils"] ?? 0);
  return [sizes.indexOf(Math.min(...sizes)), sizes.indexOf(Math.max(...sizes))];
};

/** The same, but that the smallest school has less than 85 % of the equipment asked for, and belongs to the largest. */
const poorCampus = (read: ReadCounty, belonging: (parent: string) => Partial<SchoolRecord>): ReadCounty => {
  const [smallest, largest] = ends(read);
  const parent = read.records.filter(isPrimary)[largest]?.name ?? "";
  return eachPrimary(rich(read), (record, at) =>
    at === smallest
      ? withWhole({ ...record, ...belonging(parent) }, ({ pupils = 0 }) => ({ equipmentValue: pupils * 1600 }))
      : record,
  );
};

const told =
  (code: DiagnosticCode, params: Readonly<Record<string, string | number>>) =>
  (read: ReadCounty): ReadCounty => ({
    ...read,
    diagnostics: [{ severity: "warning", code, params, where: { sheet: "学校基本情况", cell: "E1" } }],
  });

const thresholds: Whole = {
  aboveRequirementTeachers: 4.2,
  backboneTeachers: 1,
  peArtsTeachers: 0.9,
  teachingArea: 450,
  sportsGroundArea: 750,
  equipmentValue: 200_000,
  multimediaRooms: 2.3,
};

const ways: Readonly<Record<GroundCode, Readonly<Record<string, (read: ReadCounty) => ReadCounty>>>> = {
  rowIsStatistic: {
    "sums under a name that is no word for sums": (read) => added(read, "本册", sum),
    "sums under a school's name": (read) => added(read, "联合小学", sum),
    "means with two decimals": (read) => added(read, "中等水平", (values) => rounded(mean(values), 2)),
    "whole means": (read) => added(read, "一般", (values) => Math.round(mean(values))),
    "standard deviations": (read) => added(read, "离散", (values) => rounded(sd(values), 2)),
    "coefficients of variation": (read) => added(read, "均衡度", (values) => rounded(sd(values) / mean(values), 3)),
    "the largest of each column": (read) => added(read, "上限", (values) => Math.max(...values)),
    "the smallest of each column": (read) => added(read, "下限", (values) => Math.min(...values)),
    "sums of last month, up to 3 % off": (read) => added(read, "上月", (values) => Math.round(sum(values) * 0.97)),
  },
  rowIsStandard: {
    "the standard as a row, per 100 pupils": (read) =>
      added(read, "省定", (_, id) => (id === "pupils" ? 100 : (thresholds[id] ?? 1))),
  },
  nameNoSchool: {
    "a word for a spread": (read) => added(read, "变异系数", (values) => Math.max(...values) / 3),
    "a kind of schools": (read) => added(read, "乡村小学", (values) => Math.max(...values) / 3),
    "a township": (read) => added(read, "河东镇", (values) => Math.max(...values) / 3),
  },
  schoolTwice: {
    "one name twice": (read) =>
      eachPrimary(read, (record, at) => (at < 2 ? { ...record, name: "东街小学", township: "城东镇" } : record)),
    "the same figures under another name": (read) => {
      const [first] = read.records.filter(isPrimary);
      return first === undefined
        ? read
        : { ...read, records: [...read.records, { ...first, name: "又一小学", code: "9" }] };
    },
    "one code twice": (read) => eachPrimary(read, (record, at) => (at < 2 ? { ...record, code: "1" } : record)),
  },
  periodsMixed: {
    "two years": (read) => eachPrimary(read, (record, at) => ({ ...record, year: at < 2 ? 2023 : 2024 })),
  },
  valuesAtThreshold: {
    "what is asked, for what there is": set("equipmentValue", ({ pupils = 0 }) => 2000 * pupils),
    "two schools of three": set("equipmentValue", ({ pupils = 0 }, at) => (at % 3 === 0 ? 3100 : 2000) * pupils),
  },
  cvZero: { "one value for all": set("equipmentValue", ({ pupils = 0 }) => 2345 * pupils) },
  columnZero: { "formulas never calculated": set("backboneTeachers", () => 0) },
  columnEqual: {
    "one figure for all": set("teachingArea", () => 3200),
    "a small one": set("multimediaRooms", () => 12),
  },
  meanImplausible: {
    "万元 taken for yuan": set("equipmentValue", ({ equipmentValue = 0 }) => equipmentValue / 10_000),
    "亩 taken for m²": set("sportsGroundArea", ({ sportsGroundArea = 0 }) => sportsGroundArea / 667),
    "yuan taken for 万元": set("equipmentValue", ({ equipmentValue = 0 }) => equipmentValue * 10_000),
  },
  pupilsImplausible: {
    "ten times the pupils of one school": tenfold("pupils", 10),
    "a hundred times": tenfold("pupils", 100),
    "a tenth of the pupils of one school": tenfold("pupils", 0.1),
  },
  figureImplausible: {
    "ten times the teaching area of one school": tenfold("teachingArea", 10),
    "a tenth of it": tenfold("teachingArea", 0.1),
  },
  unitAssumed: {
    "a doubtful unit": told("unitDoubtful", { path: "whole.equipmentValue", unit: "yuan", value: 0.3, likely: "万元" }),
    "a unit that does not fit": told("unitUnfit", { path: "whole.teachingArea", header: "面积（人）", written: "人" }),
  },
  columnInDoubt: {
    "two columns for one field": told("columnTaken", {
      path: "whole.teachingArea",
      header: "a",
      column: "F",
      other: "b",
    }),
  },
  rowInDoubt: {
    "a row of a school's size that is no school's": told("rowsLeftOut.schoolLike", { count: 1 }),
    "a type that the name contradicts": told("typeAgainstName", { name: "河东中学", text: "小学" }),
  },
  totalsDisagree: {
    "one column": told("totalDiffers", { path: "whole.pupils", label: "合计", total: 9, sum: 8, difference: 1 }),
  },
  countyDisagrees: {
    "another coefficient in form Ⅲ": (read) => ({
      ...read,
      countyForms: [
        {
          template: "form-III",
          title: "表Ⅲ",
          figures: [
            {
              path: "III.primary.equipmentValuePerPupil.cv",
              label: "差异系数",
              value: 0.001,
              where: { sheet: "表Ⅲ", cell: "H5" },
            },
          ],
        },
      ],
    }),
  },
  metWithoutSchools: {
    "a school without pupils, where the others are met": (read) =>
      eachPrimary(rich(read), (record, at) => (at === 0 ? withWhole(record, () => ({ pupils: 0 })) : record)),
  },
  manyLeftOut: {
    "every third school without pupils": (read) => ({
      ...read,
      records: read.records.map((record, at) =>
        at % 3 === 0 ? { ...record, whole: { ...record.whole, pupils: "missing" as const } } : record,
      ),
    }),
  },
  unitsUndecided: {
    "a campus that is short of equipment alone": (read) => poorCampus(read, (parent) => ({ campusOf: parent })),
    "a list that tells of one legal unit": (read) => {
      const names = read.records.filter(isPrimary).map(({ name }) => ({ school: name }));
      const [smallest, largest] = ends(read);
      const units = [{ name: "联校", members: [names[largest]!, names[smallest]!] }];
      return { ...poorCampus(read, () => ({})), units };
    },
  },
  manyWithoutValue: {
    "every third school without books or equipment": (read) =>
      eachPrimary(read, (record, at) =>
        at % 3 === 0 ? { ...record, whole: { ...record.whole, equipmentValue: "missing" as const } } : record,
      ),
  },
};

/** Counties of different sizes, all with ten schools or more. */
const seeds = [1, 2, 4, 5, 7];

/** A ground planted in each of its ways in several counties, and whether it is raised. */
export const plantedGrounds = (code: GroundCode): readonly Planted[] =>
  Object.entries(ways[code]).flatMap(([what, plant]) =>
    seeds.map((seed) => {
      const { grounds } = judgeCounty(plant(readSubmission(cleanCounty(seed))), nationalQuality2017);
      return { what: `${what} (county ${seed})`, found: grounds.some((ground) => ground.code === code) };
    }),
  );
