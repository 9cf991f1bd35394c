// The whole sheet: titles, four blocks, notes. And the page beside it that says what it is.
import { countyName, townships } from "../county/names.js";
import { chanceFrom } from "../county/random.js";
import type { SampleSchool } from "../county/school.js";
import type { Block } from "./block.js";
import { blockRows } from "./block.js";
import type { SampleRow } from "./cell.js";
import { juniorColumns, nineYearColumns, pointColumns, primaryColumns } from "./columns.js";

const seedOfUntidiness = 44;

const line = (...texts: readonly (string | null)[]): SampleRow =>
  texts.map((value) => (value === null ? null : { value, look: "label" }));

/** As the bureau lists them: the county town first, then township by township. */
const groupOf = (school: SampleSchool): string => (school.locale === "城区" ? "城区" : school.township);

const byTownship = (schools: readonly SampleSchool[]): readonly SampleSchool[] => {
  const order = ["城区", ...townships];
  return [...schools].sort((a, b) => order.indexOf(groupOf(a)) - order.indexOf(groupOf(b)));
};

const blocks = (schools: readonly SampleSchool[]): readonly Block[] => {
  const of = (kind: SampleSchool["kind"]): readonly SampleSchool[] =>
    byTownship(schools.filter((school) => school.kind === kind));
  return [
    { title: "一、小学", columns: primaryColumns, schools: of("primary"), totalStands: "last", subtotals: groupOf },
    { title: "二、教学点", columns: pointColumns, schools: of("teachingPoint"), totalStands: "last" },
    { title: "三、初级中学", columns: juniorColumns, schools: of("junior"), totalStands: "first" },
    { title: "四、九年一贯制学校", columns: nineYearColumns, schools: of("nineYear"), totalStands: "last" },
  ];
};

/** The autumn in which the sheet of the sample was made. */
export const sampleYear = 2023;

/** The sheet of the county, made in the autumn of a year. */
export const countySheet = (year: number, schools: readonly SampleSchool[]): readonly SampleRow[] => {
  const chance = chanceFrom(seedOfUntidiness);
  const width = primaryColumns.length;
  return [
    [
      {
        value: `${countyName}${year}—${year + 1}学年度义务教育学校办学条件统计表（虚构数据，仅供演示）`,
        look: "title",
        columnSpan: width,
      },
    ],
    [
      {
        value: "Invented county: every school and every figure on this sheet is made up, for demonstration only",
        look: "title",
        columnSpan: width,
      },
    ],
    line(
      `填报单位：${countyName}教育局（虚构）`,
      null,
      null,
      null,
      `填报日期：${year}年9月20日`,
      null,
      null,
      "计量单位见各栏",
    ),
    [],
    ...blocks(schools).flatMap((block) => [...blockRows(block, chance), []]),
    line("注：1. 本表学校、人员、数据均为虚构，与任何真实地区无关。"),
    line("2. 九年一贯制学校的小学部、初中部分别计入小学、初中校数；教学点不计校数，其学生计入小学在校生。"),
    line("3. “/”“无”“—”表示没有该项。"),
    line("填表人：", null, null, "审核人：", null, null, "单位负责人："),
  ];
};

/** The page that says what the workbook is, in both languages. */
export const aboutSheet: readonly SampleRow[] = [
  [{ value: "关于本工作簿 · About this workbook", look: "title" }],
  line(`${countyName}是虚构的：学校、人员和全部数据由程序按固定种子生成，仅供演示。`),
  line("只有总数取自公开报道：初中25所（农村21所），学生30449人（农村21827人）；"),
  line("小学140所（农村133所）、教学点44个，学生46331人（农村32444人）。镇区与乡村合为农村。"),
  line("表中有意留下了真实报表常见的不规范之处，以及少量错误，供查找。"),
  [],
  line(
    "The county is invented: its schools, people and figures are generated from a fixed seed, for demonstration only.",
  ),
  line("Only the totals are published ones: 25 junior schools (21 rural) with 30,449 pupils (21,827 rural);"),
  line(
    "140 primary schools (133 rural) and 44 teaching points with 46,331 pupils (32,444 rural). Rural is town and village.",
  ),
  line("The sheet is as untidy as real ones are, on purpose, and has a few mistakes to find."),
];
