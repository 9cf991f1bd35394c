// The sample county, from its file to its verdict: it keeps its published totals, says that it is invented, and is assessed right.
import { assessCounty } from "@junheng/engine/assessment";
import { describeDiagnostic } from "@junheng/engine/words";
import type { SchoolRecord } from "@junheng/engine/schools";
import { standardOf } from "@junheng/engine/standards";
import { readSubmission } from "@junheng/engine/reading";
import { readWorkbook } from "@junheng/workbook";
import { expect } from "chai";
import { readFile } from "node:fs/promises";
import type { SampleSchool } from "../../samples/county/school.js";
import { sampleSchools } from "../../samples/county/schools.js";
import { totals } from "../../samples/county/totals.js";
import { sampleWorkbook } from "../../samples/workbook.js";
import { plainCv, plainSchools } from "./plain-indicators.js";

const bytes = new Uint8Array(await readFile(new URL("../../samples/sample-county.xlsx", import.meta.url)));

const ids = [
  "aboveRequirementTeachersPer100Pupils",
  "backboneTeachersPer100Pupils",
  "peArtsTeachersPer100Pupils",
  "teachingAreaPerPupil",
  "sportsAreaPerPupil",
  "equipmentValuePerPupil",
  "multimediaClassroomsPer100Pupils",
] as const;

const stages = ["primary", "junior"] as const;

const pupilsIn = (record: SchoolRecord, stage: "primary" | "junior"): number => {
  const pupils = record[stage]?.pupils ?? record.whole?.pupils;
  return typeof pupils === "number" ? pupils : NaN;
};

const runs = (record: SchoolRecord, stage: "primary" | "junior"): boolean =>
  record.type === "nineYear" || record.type === stage || (stage === "primary" && record.type === "teachingPoint");

const sumOfPupils = (records: readonly SchoolRecord[], stage: "primary" | "junior"): number =>
  records.reduce((sum, record) => sum + pupilsIn(record, stage), 0);

/** The schools with the one figure that the sheet exaggerates on purpose: graduates, in a school with more of them than teachers. */
const asTheSheetSays = (
  schools: readonly SampleSchool[],
  records: readonly SchoolRecord[],
): readonly SampleSchool[] => {
  const bachelors = new Map(records.map(({ code, whole }) => [code, whole?.bachelorTeachers]));
  const exaggerated = schools.filter(
    ({ kind, code, primary }) => kind === "primary" && bachelors.get(code) !== primary?.bachelor,
  );
  expect(exaggerated.map(({ primary }) => primary?.bachelor)).to.have.lengthOf(1);
  return schools.map((school) =>
    school === exaggerated[0] && school.primary
      ? { ...school, primary: { ...school.primary, bachelor: school.primary.bachelor + 9 } }
      : school,
  );
};

describe("The sample county", () => {
  let grids: Awaited<ReturnType<typeof readWorkbook>>["grids"];
  let reading: ReturnType<typeof readSubmission>;

  before(async () => {
    ({ grids } = await readWorkbook(bytes, "sample-county.xlsx"));
    reading = readSubmission(grids);
  });

  it("is made again, byte by byte, from its seed", async () => {
    expect(Buffer.compare(Buffer.from(await sampleWorkbook()), Buffer.from(bytes))).to.equal(0);
  });

  it("says on the sheet itself, in both languages, that it is invented", () => {
    const [first, second] = (grids[0]?.rows ?? []).map((row) => row[0]);
    expect(first).to.include("虚构数据，仅供演示");
    expect(second).to.include("Invented county");
  });

  it("is read whole: every school and every teaching point, and nothing else", () => {
    expect(reading.records).to.have.lengthOf(206);
    const of = (type: string): number => reading.records.filter((record) => record.type === type).length;
    expect([of("primary"), of("teachingPoint"), of("junior"), of("nineYear")]).to.deep.equal([137, 44, 22, 3]);
    expect(new Set(reading.records.map((record) => record.code)).size).to.equal(206);
    const named = reading.records.map(({ name }) => name).sort();
    expect(named).to.deep.equal(
      sampleSchools()
        .map(({ name }) => name)
        .sort(),
    );
  });

  for (const stage of stages) {
    it(`has the published totals of its ${stage} schools`, () => {
      const published = totals[stage];
      const records = reading.records.filter((record) => runs(record, stage));
      const schools = records.filter((record) => record.type !== "teachingPoint");
      const rural = (each: readonly SchoolRecord[]): readonly SchoolRecord[] =>
        each.filter(({ locale }) => locale !== "urban");
      expect(records.every((record) => record.locale !== undefined)).to.equal(true);
      expect(schools).to.have.lengthOf(published.schools);
      expect(rural(schools)).to.have.lengthOf(published.ruralSchools);
      expect(sumOfPupils(records, stage)).to.equal(published.pupils);
      expect(sumOfPupils(rural(records), stage)).to.equal(published.ruralPupils);
    });
  }

  it("shows its mistakes as findings that name the cell", () => {
    const cells = reading.diagnostics
      .filter(({ severity }) => severity !== "note")
      .map(({ where }) => where.cell ?? "");
    const sheet = grids[0]?.rows ?? [];
    const cellOf = (row: number, column: number): string =>
      `${column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : ""}${String.fromCharCode(65 + (column % 26))}${row + 1}`;
    const find = (value: string): string => {
      const row = sheet.findIndex((each) => each.includes(value));
      return cellOf(row, (sheet[row] ?? []).indexOf(value));
    };
    expect(cells, "text where a figure belongs").to.include(find("待核实"));
    const totalRow = sheet.findIndex((row) => row[0] === "合计");
    const books = (sheet[6] ?? []).indexOf("图书（册）");
    expect(cells, "the total of books").to.include(cellOf(totalRow, books));
    for (const diagnostic of reading.diagnostics) {
      for (const locale of ["zh-CN", "en"] as const)
        expect(describeDiagnostic(diagnostic, locale)).not.to.match(/\{\w+\}/);
    }
  });

  describe("by the standard of 2017", () => {
    const standard = standardOf("national-quality-2017");
    if (standard === undefined) throw new Error("the standard of 2017 is not there");

    it("is judged differently in its two stages", () => {
      const county = assessCounty(reading.records, standard);
      const over = ids.filter((id) => county.stages.primary?.indicators[id]?.met === false);
      expect(over).to.deep.equal(["sportsAreaPerPupil", "multimediaClassroomsPer100Pupils"]);
      expect(ids.every((id) => county.stages.junior?.indicators[id]?.met)).to.equal(true);
      expect(county.stages.primary?.met).to.equal(false);
      expect(county.stages.junior?.met).to.equal(true);
      const short = county.stages.primary?.schools.filter(({ qualified }) => qualified === false).length ?? 0;
      expect(short).to.be.within(10, 20);
      expect(county.stages.junior?.qualifiedSchools).to.equal(25);
    });

    for (const stage of stages) {
      it(`has the coefficients of its ${stage} schools that plain arithmetic gives`, () => {
        const county = assessCounty(reading.records, standard);
        const result = county.stages[stage];
        if (result === undefined) throw new Error(`${stage} was not assessed`);
        const plain = plainSchools(asTheSheetSays(sampleSchools(), reading.records), stage);
        expect(result.schools).to.have.lengthOf(plain.length);
        ids.forEach((id, position) => {
          const indicator = result.indicators[id];
          const skipped = new Set(indicator?.skipped.map(({ school }) => result.schools[school]?.name));
          // Where a figure was spoilt on purpose the school has no value; everywhere else nothing may be lost.
          expect(skipped.size, id).to.be.at.most(1);
          const counted = plain.filter(({ name }) => !skipped.has(name));
          expect(indicator?.cv, id).to.be.closeTo(plainCv(counted, position), 1e-9);
        });
      });
    }
  });

  it("counts by the standard of 2012 what that standard counts: teaching points with their schools, no private school", () => {
    const standard = standardOf("national-basic-2012");
    if (standard === undefined) throw new Error("the standard of 2012 is not there");
    const county = assessCounty(reading.records, standard);
    expect(county.stages.primary?.schools).to.have.lengthOf(totals.primary.schools);
    expect(county.stages.junior?.schools).to.have.lengthOf(totals.junior.schools - 1);
    const pupils = county.stages.primary?.schools.reduce((sum, school) => sum + school.pupils, 0);
    expect(pupils).to.equal(totals.primary.pupils);
    expect(county.leftOut.filter(({ into }) => into === undefined).map(({ name }) => name)).to.deep.equal([
      "博远学校（初中）",
    ]);
    expect(county.leftOut.filter(({ into }) => into !== undefined)).to.have.lengthOf(totals.primary.teachingPoints);
  });
});

describe("The districts of California", () => {
  it("are the same in the samples as in the golden data", async () => {
    const [sample, golden] = await Promise.all(
      ["samples/california-districts-1999.csv", "test/golden/california_districts_1999.csv"].map((path) =>
        readFile(new URL(`../../${path}`, import.meta.url), "utf8"),
      ),
    );
    expect(sample).to.equal(golden);
  });
});
