// Real sheets: 420 districts of California through a mapping, the empty forms of the national application, form Ⅱ-2 filled in.
import { read, utils } from "@e965/xlsx";
import { expect } from "chai";
import { readFileSync } from "node:fs";
import { readGolden } from "../../../../test/golden/read-golden.js";
import type { Cell, Grid } from "../cells/grid.js";
import { parseMapping } from "../headers/mapping-schema.js";
import { readSchools } from "./read-schools.js";
import { checked, toldIn } from "./test-support.js";

const golden = (name: string): Buffer => readFileSync(new URL(`../../../../test/golden/${name}`, import.meta.url));

/** Sheets as a file gives them, by a library other than ours. */
const gridsOf = (name: string): readonly Grid[] => {
  const book = read(golden(name));
  return book.SheetNames.map((sheet) => {
    const cells = book.Sheets[sheet] ?? {};
    const rows = utils.sheet_to_json<Cell[]>(cells, { header: 1, raw: true, defval: null, blankrows: true });
    const merges = (cells["!merges"] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
    return { file: name, sheet, rows, merges };
  });
};

describe("420 districts of California (CASchools, California Department of Education, 1998–99)", () => {
  const rows = readGolden("california_districts_1999");
  const headers = Object.keys(rows[0] ?? {});
  const grid: Grid = {
    file: "california.csv",
    sheet: "california",
    rows: [headers, ...rows.map((row) => headers.map((each) => row[each] ?? null))],
  };
  const { mapping } = parseMapping({
    version: 1,
    columns: {
      district: "code",
      school: "name",
      county: "township",
      students: "whole.pupils",
      teachers: "whole.fullTimeTeachers",
      computer: "whole.computers",
      ...Object.fromEntries(
        ["rownames", "grades", "calworks", "lunch", "expenditure", "income", "english", "read", "math"].map((each) => [
          each,
          null,
        ]),
      ),
    },
    constants: { stage: "primary" },
  });

  it("are read, every figure as the file has it", () => {
    const reading = checked(readSchools([grid], mapping && { mapping }));
    expect(reading.records).to.have.lengthOf(420);
    reading.records.forEach((record, index) => {
      expect(record.whole).to.deep.equal({
        pupils: Number(rows[index]?.["students"]),
        fullTimeTeachers: Number(rows[index]?.["teachers"]),
        computers: Number(rows[index]?.["computer"]),
      });
    });
    expect(new Set(reading.records.map(({ code }) => code)).size).to.equal(420);
    expect(reading.diagnostics.filter(({ severity }) => severity === "error")).to.deep.equal([]);
  });
});

describe("The national application's forms of 2017, empty", () => {
  const grids = gridsOf("national-forms-2017-and-city-self-check.xlsx");

  it("are known for what they are, sheet by sheet, and nothing is read from them", () => {
    const reading = checked(readSchools(grids));
    expect(reading.records).to.deep.equal([]);
    const forms = reading.diagnostics.filter(({ code }) => code === "countyForm").map(({ where }) => where.sheet);
    expect(forms).to.deep.equal(["表1", "表2-1", "表3", "表4", "表5", "表6"]);
    expect(
      reading.diagnostics.filter(({ code }) => code === "emptyForm").map(({ where }) => where.sheet),
    ).to.deep.equal(["表2-2"]);
    expect(toldIn(reading).at(-1)).to.equal("error noTable");
  });

  it("are read once form Ⅱ-2 is filled in: values per pupil stand under their indicators", () => {
    const form = grids.find(({ sheet }) => sheet === "表2-2") as Grid;
    const filled = {
      ...form,
      rows: form.rows.map((row, index) =>
        index === 3 ? [1, "城关小学", 7, 1200, 6, 26, 5.1, 1.2, 1, 4.6, 7.8, 2100, 2.5, "是"] : row,
      ),
    };
    const reading = checked(readSchools([filled]));
    expect(reading.records).to.have.lengthOf(1);
    expect(reading.records[0]).to.deep.include({
      name: "城关小学",
      owner: "countyEducation",
      whole: {
        pupils: 1200,
        grades: 6,
        classes: 26,
        aboveRequirementTeachersPer100Pupils: 5.1,
        backboneTeachersPer100Pupils: 1.2,
        peArtsTeachersPer100Pupils: 1,
        teachingAreaPerPupil: 4.6,
        sportsAreaPerPupil: 7.8,
        equipmentValuePerPupil: 2100,
        multimediaClassroomsPer100Pupils: 2.5,
      },
    });
  });
});
