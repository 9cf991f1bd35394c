// What other schools, last year and the county's own table say of a figure. All of them are doubts: a school may be out of the ordinary.
import { indicators } from "../../indicators/index.js";
import type { FieldPath } from "../../reading/headers/index.js";
import type { CheckRule } from "../check-rule.js";
import { usualLeast, usualTimes } from "../robust-spread.js";
import { hundred, land, tenThousand } from "../unit-factors.js";
import { fieldName } from "./single-figures.js";

interface PerPupil {
  readonly id: FieldPath;
  /** What there is per pupil at the least and at the most: only a wrong unit or a slip is beyond. Our own bounds. */
  readonly least?: number;
  readonly most?: number;
  /** Every school with pupils has some: a zero is a blank that was filled in. Of the others, some schools truly have none. */
  readonly always?: true;
  readonly factors?: readonly number[];
}

const figures: readonly PerPupil[] = [
  { id: "fullTimeTeachers", least: 0.002, most: 50, always: true },
  { id: "siteArea", least: 0.02, most: 100_000, always: true, factors: land },
  { id: "buildingArea", least: 0.05, most: 20_000, always: true, factors: land },
  { id: "teachingArea", least: 0.05, most: 5000, always: true, factors: land },
  { id: "sportsGroundArea", least: 0.02, most: 50_000, factors: land },
  { id: "sportsVenueArea", least: 0.02, most: 50_000, factors: land },
  { id: "equipmentValue", least: 5, most: 1_000_000, factors: tenThousand },
  { id: "books", least: 0.05, most: 20_000, factors: tenThousand },
  { id: "computers", most: 100 },
  { id: "multimediaRooms", most: 50 },
];

const scales: readonly CheckRule[] = figures.map(({ id, least, most, always }) => ({
  id: `scale.${id}`,
  kind: "implausible",
  severity: "warning",
  test: {
    kind: "range",
    path: id,
    per: "pupils",
    ...(least !== undefined && { least }),
    ...(most !== undefined && { most }),
    ...(always === undefined && { zeroApart: true }),
  },
  name: {
    "zh-CN": `${fieldName(id)["zh-CN"]}与学生数相比应合常理`,
    en: `${fieldName(id).en}: a possible amount per pupil`,
  },
}));

const units: readonly CheckRule[] = figures.flatMap(({ id, factors }) =>
  factors === undefined
    ? []
    : [
        {
          id: `unit.${id}`,
          kind: "implausible",
          severity: "warning",
          test: { kind: "unit", path: id, per: "pupils", factors },
          name: { "zh-CN": `${fieldName(id)["zh-CN"]}的单位`, en: `${fieldName(id).en}: the unit` },
        },
      ],
);

/** Figures that sheets give per pupil themselves: money in 万元, areas in 亩, per hundred as a share. */
const givenPerPupil: readonly CheckRule[] = indicators.flatMap(({ id, name, unit }) => {
  const factors =
    unit === "yuanPerPupil" || unit === "volumesPerPupil"
      ? tenThousand
      : unit === "squareMetrePerPupil"
        ? land
        : unit === "per100Pupils"
          ? hundred
          : undefined;
  const spread: CheckRule = {
    id: `spread.${id}`,
    kind: "implausible",
    severity: "warning",
    test: { kind: "spread", path: id, times: usualTimes, least: usualLeast },
    name: { "zh-CN": `${name["zh-CN"]}与同类学校相比`, en: `${name.en} beside schools alike` },
  };
  if (factors === undefined) return [spread];
  const own: CheckRule = {
    id: `unit.${id}`,
    kind: "implausible",
    severity: "warning",
    test: { kind: "unit", path: id, factors },
    name: { "zh-CN": `${name["zh-CN"]}的单位`, en: `${name.en}: the unit` },
  };
  return [spread, own];
});

const spreads: readonly CheckRule[] = [
  ...figures.map(({ id }) => ({ id, per: "pupils" })),
  { id: "staff", per: "pupils" },
  { id: "pupils", per: "classes" },
].map(({ id, per }) => ({
  id: `spread.${id}`,
  kind: "implausible",
  severity: "warning",
  test: { kind: "spread", path: id, per, times: usualTimes, least: usualLeast },
  name: {
    "zh-CN": `${per === "classes" ? "平均班额" : `生均${fieldName(id)["zh-CN"]}`}与同类学校相比`,
    en: `${fieldName(id).en} per ${per === "classes" ? "class" : "pupil"} beside schools alike`,
  },
}));

/** How much of a figure may change in a year, and by how much of its unit at the least it has to, to be told. Our own choice. */
const yearly: readonly (readonly [id: FieldPath, most: number, least: number])[] = [
  ["pupils", 0.3, 30],
  ["classes", 0.3, 3],
  ["boarders", 0.5, 50],
  ["staff", 0.3, 8],
  ["fullTimeTeachers", 0.3, 8],
  ["siteArea", 0.2, 500],
  ["buildingArea", 0.3, 500],
  ["teachingArea", 0.3, 500],
  ["sportsGroundArea", 0.3, 500],
  ["sportsVenueArea", 0.3, 500],
  ["equipmentValue", 0.5, 50_000],
  ["books", 0.5, 1000],
  ["computers", 0.5, 20],
  ["multimediaRooms", 0.5, 5],
];

const jumps: readonly CheckRule[] = yearly.map(([id, most, least]) => ({
  id: `jump.${id}`,
  kind: "implausible",
  severity: "warning",
  test: { kind: "jump", path: id, most, least },
  name: { "zh-CN": `${fieldName(id)["zh-CN"]}与上年相比`, en: `${fieldName(id).en} against last year` },
}));

/** Figures of one form beside other figures: what is unlikely, what contradicts, what was perhaps copied or estimated. */
export const comparedFigures: readonly CheckRule[] = [
  ...units,
  ...scales,
  ...spreads,
  ...givenPerPupil,
  ...jumps,
  {
    id: "county",
    kind: "inconsistent",
    severity: "warning",
    test: { kind: "county", path: "*" },
    name: { "zh-CN": "与县里汇总表一致", en: "as in the county's own table" },
  },
  {
    id: "sameFigures",
    kind: "suspicious",
    severity: "warning",
    test: { kind: "sameFigures", least: 8 },
    name: { "zh-CN": "两校数据雷同", en: "two schools with the same figures" },
  },
  {
    id: "unchanged",
    kind: "suspicious",
    severity: "warning",
    test: { kind: "unchanged", least: 8 },
    name: { "zh-CN": "全部数据与上年相同", en: "every figure as last year" },
  },
  {
    id: "roundOnly",
    kind: "suspicious",
    severity: "note",
    test: { kind: "roundOnly", multiple: 100, least: 4 },
    name: { "zh-CN": "只有整百的数", en: "only round numbers" },
  },
];
