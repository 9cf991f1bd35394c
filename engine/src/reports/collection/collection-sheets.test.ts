// The clean table reads back to the figures it holds, in both languages; sources, log and questions name their cells.
import { expect } from "chai";
import { collectSchools } from "../../collection/index.js";
import type { SentFile } from "../../collection/index.js";
import { warningAt } from "../../diagnostics/index.js";
import type { SchoolRecord } from "../../schools/index.js";
import { readSubmission } from "../../reading/index.js";
import { standardOfWorkbook } from "../../reading/standards/index.js";
import { clerksRows } from "../../standard-sheets/test-support.js";
import type { ResultSheet } from "../sheet.js";
import { holdsData } from "../sheet.js";
import { collectedTable, collectionSheets } from "./collection-sheets.js";
import { schoolQuestions } from "./school-questions.js";

const file = (name: string, record: Omit<SchoolRecord, "source">): SentFile => {
  const cells = Object.fromEntries(
    [
      "name",
      "whole.pupils",
      "primary.pupils",
      "junior.pupils",
      "whole.staff",
      "whole.fullTimeTeachers",
      "whole.teachingArea",
    ].map((path, at) => [path, { file: name, sheet: "表", cell: `C${at + 3}` }]),
  );
  const records = [{ ...record, source: { file: name, sheet: "表", cells } }];
  const diagnostics = [warningAt("blankFigure", { file: name, sheet: "表", cell: "C20" }, { path: "whole.books" })];
  return {
    file: name,
    submission: {
      sheets: [],
      tables: [],
      records,
      countyForms: [],
      countyRows: [],
      ledger: [],
      units: [],
      period: null,
      otherPeriods: [],
      diagnostics,
    },
    diagnostics: [],
  };
};
const collection = collectSchools(
  [
    file("a.xlsx", {
      name: "东岸九年一贯制学校",
      code: "0071",
      type: "nineYear",
      owner: "countyEducation",
      locale: "rural",
      township: "柳塘镇",
      primary: { pupils: 412 },
      junior: { pupils: 356 },
      whole: { staff: 60, fullTimeTeachers: 55, teachingArea: 6180.5, books: "missing", computers: "notApplicable" },
    }),
    file("b.xlsx", {
      name: "红旗小学",
      code: "0072",
      type: "primary",
      whole: { pupils: 600, staff: 30, fullTimeTeachers: 44 },
    }),
  ],
  { decisions: { impossible: "in" } },
);
const textOf = ({ rows }: ResultSheet): string =>
  rows.flatMap((row) => row.map((cell) => String(cell?.value ?? ""))).join("\n");

describe("the sheets of what was collected", () => {
  for (const locale of ["zh-CN", "en"] as const)
    it(`have a clean table that reads back to its records (${locale})`, () => {
      const sheet = collectedTable(collection, locale);
      expect(holdsData(sheet.id)).to.equal(true);
      const rows = sheet.rows.map((row) => row.map((cell) => cell?.value ?? null));
      const { records, diagnostics } = readSubmission([{ sheet: sheet.name, rows }]);
      expect(diagnostics.filter(({ severity }) => severity === "error")).to.deep.equal([]);
      expect(records).to.have.length(2);
      const [nine, red] = records;
      expect(nine).to.deep.include({
        name: "东岸九年一贯制学校",
        code: "0071",
        type: "nineYear",
        owner: "countyEducation",
        locale: "rural",
      });
      expect(nine?.primary).to.deep.include({ pupils: 412 });
      expect(nine?.junior).to.deep.include({ pupils: 356 });
      expect(nine?.whole).to.deep.include({ teachingArea: 6180.5, computers: "notApplicable", books: "missing" });
      expect(red?.whole).to.deep.include({ pupils: 600, fullTimeTeachers: 44 });
    });

  for (const locale of ["zh-CN", "en"] as const)
    it(`name the figures of a standard's own by their names, and read back by that standard (${locale})`, () => {
      const own = standardOfWorkbook([{ sheet: "标准", rows: clerksRows }])?.standard?.own;
      const rows = [
        ["学校名称", "学校类型", "在校学生数", "专职心理教师数", "大班数"],
        ["一小", "小学", 1000, 2, 1],
      ];
      const sent = { file: "一小.xlsx", submission: readSubmission([{ sheet: "表", rows }], { own }), diagnostics: [] };
      const [table, sources] = collectionSheets(collectSchools([sent], { own }), locale);
      expect(textOf(table!) + textOf(sources!)).to.not.include("own-");
      const read = readSubmission(
        [{ sheet: "s", rows: table!.rows.map((row) => row.map((cell) => cell?.value ?? null)) }],
        {
          own,
        },
      );
      expect(read.records[0]?.whole).to.include({ "own-心理教师数": 2, "own-大班数": 1 });
    });

  it("name for every figure the file, sheet and cell", () => {
    const sources = collectionSheets(collection, "zh-CN").find(({ id }) => id === "collected-sources");
    const line = sources?.rows.find((row) => row[1]?.value === "教学及辅助用房面积");
    expect(line?.map((cell) => cell?.value)).to.deep.equal([
      "东岸九年一贯制学校",
      "教学及辅助用房面积",
      6180.5,
      "a.xlsx",
      "表",
      "C9",
      "",
    ]);
  });

  it("say for every language what was found, with its cells", () => {
    for (const locale of ["zh-CN", "en"] as const)
      for (const sheet of collectionSheets(collection, locale)) expect(textOf(sheet)).to.not.match(/\{\w+\}|undefined/);
    const questions = collectionSheets(collection, "zh-CN").find(({ id }) => id === "collected-questions");
    expect(textOf(questions!)).to.match(/44/).and.match(/C8/).and.contain("红旗小学");
  });

  it("ask each school about its own: what the checks found, and what was blank, in the cells of its own file", () => {
    const sheets = schoolQuestions(collection, "zh-CN");
    const red = sheets.find(({ name }) => name === "红旗小学")!;
    expect(textOf(red))
      .to.contain("专任教师")
      .and.contain("工作表“表”，单元格 C8、C7")
      .and.contain("单元格 C20")
      .and.not.contain("a.xlsx")
      .and.not.contain("b.xlsx");
    const nine = sheets.find(({ name }) => name === "东岸九年一贯制学校")!;
    expect(textOf(nine)).to.not.contain("专任教师 44");
  });
});
