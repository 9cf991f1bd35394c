// The made set: some seventy untidy workbooks of an invented county, from a seed, with everything that is true of them.
import type { Grid } from "@junheng/engine/reading/cells";
import type { Chance } from "../../samples/county/random.js";
import { chanceFrom } from "../../samples/county/random.js";
import { madeCounty } from "./county/made-county.js";
import { countyName } from "./county/made-names.js";
import type { MadeSchool } from "./county/made-school.js";
import type { SchoolFault } from "./fault-plan.js";
import { plantFaults } from "./fault-plan.js";
import { brokenFiles } from "./files/broken-files.js";
import type { FileKind } from "./files/write-file.js";
import { aboveLayout } from "./layouts/above.js";
import { besideLayout } from "./layouts/beside.js";
import { inlineLayout } from "./layouts/inline.js";
import type { Layout, Untidiness } from "./layouts/layout.js";
import { selfCheckLayout } from "./layouts/self-check.js";
import { verticalLayout } from "./layouts/vertical.js";
import { wideLayout } from "./layouts/wide.js";
import type { FormKind, PlannedSchool } from "./school-plan.js";
import { planSchools } from "./school-plan.js";
import { onlyOf, sentFigures } from "./sent-figures.js";
import type { SetMaker } from "./set-maker.js";
import { blankOf, setMaker } from "./set-maker.js";
import type { FormSchool } from "./sheets/form-school.js";
import { formWords } from "./sheets/form-school.js";
import type { MadeSheet } from "./sheets/made-sheet.js";
import { newSheet } from "./sheets/made-sheet.js";
import type { MadeSet, TrueVersions } from "./truth.js";

/** How a set is made. */
export interface MadeSetOptions {
  readonly seed: number;
  /** Whether faults are planted; without, the same schools send the same forms without any. */
  readonly faults: boolean;
  /** The city's printed self-check. */
  readonly selfCheck: Grid;
}

const countyIds = new Set(["whole.pupils", "whole.classes", "whole.staff", "whole.fullTimeTeachers"]);
const lastYearIds = new Set(
  [
    "pupils",
    "classes",
    "staff",
    "fullTimeTeachers",
    "siteArea",
    "buildingArea",
    "teachingArea",
    "sportsGroundArea",
    "equipmentValue",
    "books",
    "computers",
    "multimediaRooms",
  ].map((id) => `whole.${id}`),
);
const selfCheckIds = new Set([
  "aboveRequirementTeachers",
  "backboneTeachers",
  "peArtsTeachers",
  "teachingArea",
  "equipmentValue",
  "multimediaRooms",
  "classes",
  "pupils",
  "largestClass",
]);

const title = "2024年义务教育学校基本情况表";
const perWorkbook = 4;

/** Makes the set. The same options give the same bytes. */
export function madeSet({ seed, faults: plant, selfCheck }: MadeSetOptions): MadeSet {
  const schools = madeCounty(chanceFrom(seed));
  const planned = planSchools(schools, seed + 1);
  const faults = plant ? plantFaults(planned, sentFigures, chanceFrom(seed + 2)) : new Map<string, SchoolFault>();
  const maker = setMaker();
  const layouts: Readonly<Record<Exclude<FormKind, "silent" | "blank" | "twoSheets" | "wideMany">, Layout>> = {
    wide: wideLayout,
    vertical: verticalLayout,
    beside: besideLayout,
    above: aboveLayout,
    inline: inlineLayout,
    selfCheck: selfCheckLayout(selfCheck),
  };
  const fileOf = new Map<string, string>();
  const having = (form: FormKind): readonly PlannedSchool[] => planned.filter((each) => each.form === form);
  const formSchool = ({ school, name, withCode, form }: PlannedSchool): FormSchool => {
    const sent = faults.get(school.code)?.sent ?? sentFigures(school);
    return {
      school,
      name,
      code: withCode ? school.code : null,
      sent: form === "selfCheck" ? onlyOf(sent, selfCheckIds) : sent,
    };
  };

  for (const form of ["wide", "vertical", "beside", "above", "inline", "selfCheck"] as const)
    having(form).forEach((each, index) => {
      const chance = chanceFrom(seed * 1000 + fileOf.size);
      const fault = faults.get(each.school.code);
      const words = formWords(chance, title, form === "selfCheck" ? "other" : (fault?.units ?? "either"));
      const untidy = untidinessOf(form, index);
      const kind = kindOf(form, index);
      const sheet = layouts[form](sheetName(chance, form), [formSchool(each)], words, untidy);
      const base = [
        `${each.school.township} ${each.name}`,
        `${each.name}上报表${fileOf.size}`,
        `${fileOf.size}_${each.name}（2024）`,
      ][index % 3] as string;
      const bySchool = fault === undefined ? {} : { bySchool: new Map([[each.school.code, fault]]) };
      fileOf.set(each.school.code, maker.add(base, kind, withEmptySheet(sheet, index), bySchool));
    });

  const many = having("wideMany");
  for (let start = 0; start < many.length; start += perWorkbook) {
    const own = many.slice(start, start + perWorkbook);
    const number = start / perWorkbook;
    const chance = chanceFrom(seed * 1000 + 500 + number);
    const words = formWords(chance, title, "usual");
    const wrong = plant && number < 2 ? { wrongTotal: ["whole.pupils", "whole.computers"][number] as string } : {};
    const sheet = wideLayout("学校汇总", own.map(formSchool), words, { ...untidinessOf("wideMany", number), ...wrong });
    const bySchool = new Map([...faults].filter(([code]) => own.some(({ school }) => school.code === code)));
    const file = maker.add(`第${number + 1}片区学校情况`, number === 2 ? "xls" : "xlsx", [sheet], {
      bySchool,
      ...wrong,
    });
    for (const { school } of own) fileOf.set(school.code, file);
  }

  const two = having("twoSheets").map((each, index) =>
    besideLayout(
      `表${index + 1}`,
      [formSchool(each)],
      formWords(chanceFrom(seed * 1000 + 600 + index), title, "either"),
      {},
    ),
  );
  const twoFile = maker.add("两校合报", "xlsx", two, {});
  for (const { school } of having("twoSheets")) fileOf.set(school.code, twoFile);

  const blankFiles = having("blank").map((each, index) => {
    const words = formWords(chanceFrom(seed * 1000 + 700 + index), title, "usual");
    const own = blankOf(formSchool(each));
    const layout = index === 0 ? besideLayout : verticalLayout;
    const sheet = layout("空白表", [index === 0 ? { ...own, name: "", code: null } : own], words, {});
    return maker.add(index === 0 ? "空白表" : `${each.name}（未填）`, "xlsx", [sheet], {});
  });

  const countyFile = addTable(
    maker,
    schools,
    "全县汇总表",
    `${countyName}2024年义务教育学校情况汇总表`,
    chanceFrom(seed * 1000 + 800),
    (school) => onlyOf(sentFigures(school), countyIds),
  );
  const lastYearFile = addTable(
    maker,
    schools,
    "2023年全县数据",
    `${countyName}2023年义务教育学校情况汇总表`,
    chanceFrom(seed * 1000 + 801),
    ({ lastYear }) => onlyOf(lastYear, lastYearIds),
  );

  const repeated = plant
    ? addRepeats(maker, planned, faults, fileOf, formSchool, seed)
    : { duplicates: [], contradictions: [] };
  const sound = maker.files();
  const broken = plant ? brokenFiles((sound[0] as { bytes: Uint8Array }).bytes) : [];
  return {
    files: [...sound, ...broken],
    truth: {
      schools,
      planned,
      figures: maker.figures,
      names: maker.names,
      faults: maker.faults,
      ...repeated,
      blankFiles,
      silent: [...having("silent"), ...having("blank")].map(({ school }) => school.code),
      broken,
      countyFile,
      lastYearFile,
    },
  };
}

/** Two files sent twice, and two schools that sent another version with other figures. */
const addRepeats = (
  maker: SetMaker,
  planned: readonly PlannedSchool[],
  faults: ReadonlyMap<string, SchoolFault>,
  fileOf: ReadonlyMap<string, string>,
  formSchool: (each: PlannedSchool) => FormSchool,
  seed: number,
): { readonly duplicates: readonly TrueVersions[]; readonly contradictions: readonly TrueVersions[] } => {
  const free = planned.filter(
    ({ school, form }) =>
      ["beside", "vertical", "above"].includes(form) &&
      !faults.has(school.code) &&
      ![...faults.values()].some(({ copyOf }) => copyOf === school.code),
  );
  const duplicates = free.slice(0, 2).map(({ school }, index) => {
    const file = fileOf.get(school.code) as string;
    const other = index === 0 ? file.replace(/\.(\w+)$/, "(1).$1") : `副本 ${file}`;
    maker.again(file, other);
    return { code: school.code, files: [file, other] };
  });
  const contradictions = free.slice(2, 4).map((each, index) => {
    const own = formSchool(each);
    const changed = new Map(own.sent);
    for (const path of ["whole.books", "whole.multimediaRooms"])
      changed.set(path, (own.school.figures.get(path) ?? 0) + 3 + index);
    const words = formWords(chanceFrom(seed * 1000 + 900 + index), title, "usual");
    const sheet = (index === 0 ? verticalLayout : besideLayout)("修改", [{ ...own, sent: changed }], words, {});
    const file = maker.add(`${each.name}（修改版）`, "xlsx", [sheet], {});
    return { code: each.school.code, files: [fileOf.get(each.school.code) as string, file] };
  });
  return { duplicates, contradictions };
};

/** A table of all schools, as the bureau keeps it. */
const addTable = (
  maker: SetMaker,
  schools: readonly MadeSchool[],
  base: string,
  heading: string,
  chance: Chance,
  sentBy: (school: MadeSchool) => FormSchool["sent"],
): string => {
  const words = { ...formWords(chance, heading, "usual"), hand: { chance, untidy: 0 } };
  const own = schools.map((school): FormSchool => ({
    school,
    name: school.name,
    code: school.code,
    sent: sentBy(school),
  }));
  return maker.add(base, "xlsx", [wideLayout("汇总", own, words, {})], {});
};

const untidinessOf = (form: FormKind, index: number): Untidiness => ({
  ...(index % 3 === 1 && form !== "wide" && { shift: { row: 2, column: 1 } }),
  ...(index % 4 === 2 && { added: true }),
  ...(index % 5 === 3 && { hidden: true }),
  ...(index % 2 === 1 && { unitsApart: true }),
  ...(index % 4 === 3 && { moved: true }),
  ...(form === "vertical" && index === 6 && { lastYear: true }),
});

const kindOf = (form: FormKind, index: number): FileKind => {
  if (form === "wide" || form === "vertical") return index % 5 === 2 ? "csv" : index % 5 === 4 ? "xls" : "xlsx";
  return form === "beside" && index % 4 === 1 ? "xls" : "xlsx";
};

const sheetName = (chance: Chance, form: FormKind): string =>
  form === "selfCheck" ? "附件4" : (["Sheet1", "基本情况", "填报表", "学校"][chance.whole(0, 3)] as string);

/** Every third workbook has an empty sheet besides. */
const withEmptySheet = (sheet: MadeSheet, index: number): readonly MadeSheet[] =>
  index % 3 === 0 ? [sheet, newSheet("Sheet2").done()] : [sheet];
