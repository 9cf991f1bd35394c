// One county of the invented province as the bytes of an .xlsx file: a title that says it is invented, a header, a school a row.
import type { SampleSchool, SiteFigures, StageFigures } from "../county/school.js";
import type { SampleRow, Value } from "../sheet/cell.js";
import { sampleYear } from "../sheet/county-sheet.js";
import { writeSample } from "../sheet/write.js";
import type { ProvinceCounty } from "./counties.js";

type Column = readonly [header: string, of: (school: SampleSchool) => Value];

const kinds = { primary: "小学", teachingPoint: "教学点", junior: "初级中学", nineYear: "九年一贯制学校" } as const;

const byStage = (header: string, key: keyof StageFigures): readonly Column[] => [
  [`小学${header}`, ({ primary }) => primary?.[key] ?? null],
  [`初中${header}`, ({ junior }) => junior?.[key] ?? null],
];
const ofSite = (header: string, key: keyof SiteFigures): Column => [header, ({ site }) => site[key]];

const columns: readonly Column[] = [
  ["学校名称", ({ name }) => name],
  ["机构编码", ({ code }) => code],
  ["学校类型", ({ kind }) => kinds[kind]],
  ["举办者类型", ({ owner }) => owner],
  ["城乡类型", ({ locale }) => locale],
  ["所在乡镇", ({ township }) => township],
  ...byStage("在校学生数", "pupils"),
  ...byStage("班级数", "classes"),
  ...byStage("专任教师数", "teachers"),
  ...byStage("硕士研究生学历专任教师数", "master"),
  ...byStage("本科学历专任教师数", "bachelor"),
  ...byStage("专科学历专任教师数", "associate"),
  ...byStage("县级及以上骨干教师数", "backbone"),
  ...byStage("体育专任教师数", "pe"),
  ...byStage("音乐专任教师数", "music"),
  ...byStage("美术专任教师数", "fineArt"),
  ofSite("教学及辅助用房面积（㎡）", "teachingArea"),
  ofSite("室内体育用房面积（㎡）", "indoorSportsArea"),
  ofSite("运动场地面积（㎡）", "sportsGroundArea"),
  ofSite("教学仪器设备值（元）", "equipmentValue"),
  ofSite("计算机台数", "computers"),
  ofSite("图书册数", "books"),
  ofSite("网络多媒体教室数", "multimediaRooms"),
];

/** The rows of its one sheet. */
const rowsOf = ({ name, schools }: ProvinceCounty): readonly SampleRow[] => [
  [
    {
      value: `${name}${sampleYear}—${sampleYear + 1}学年度学校情况（虚构数据，仅供演示）`,
      look: "title",
      columnSpan: columns.length,
    },
  ],
  columns.map(([header]) => ({ value: header, look: "header" })),
  ...schools.map((school) =>
    columns.map(([, of]) => {
      const value = of(school);
      return { value, look: typeof value === "number" ? ("figure" as const) : ("text" as const) };
    }),
  ),
];

/** The file: always the same bytes. */
export const countyFile = (county: ProvinceCounty): Promise<Uint8Array> =>
  writeSample([
    {
      name: "学校情况",
      rows: rowsOf(county),
      widths: columns.map((_, at) => (at === 0 ? 24 : 12)),
    },
  ]);
