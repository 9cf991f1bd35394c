// Result workbooks that compute, calculated anew by LibreOffice: every formula comes to what the assessment says, and follows a changed figure.
import * as library from "@e965/xlsx";
import { judgeCounty } from "@junheng/engine/grounds";
import type { ResultSheet, SheetCell } from "@junheng/engine/reports";
import { workbookSheets } from "@junheng/engine/reports";
import type { Quantities, SchoolRecord } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import { nationalBasic2012, nationalQuality2017 } from "@junheng/engine/standards";
import { readSubmission } from "@junheng/engine/reading";
import type { Grid } from "@junheng/engine/reading/cells";
import { readWorkbook, saveInto } from "@junheng/workbook";
import { sheetNames, writeWorkbook } from "@junheng/workbook/write";
import { expect } from "chai";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { hasLibreOffice, recalculated } from "./recalculate.js";

const quantity = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(0, "missing" as const) },
  { weight: 9, arbitrary: fc.integer({ min: 1, max: 5000 }) },
);
const figures = fc.record({
  fullTimeTeachers: quantity,
  aboveRequirementTeachers: quantity,
  midSeniorTitleTeachers: quantity,
  backboneTeachers: quantity,
  peArtsTeachers: quantity,
  teachingArea: quantity,
  sportsVenueArea: quantity,
  equipmentValue: quantity,
  computers: quantity,
  books: quantity,
  multimediaRooms: quantity,
});
const pupils = fc.integer({ min: 1, max: 2500 });

/** Schools of one stage and of two, and teaching points that belong to the first school. */
const school = fc.oneof(
  fc
    .record({ type: fc.constantFrom("primary" as const, "junior" as const), pupils, whole: figures })
    .map(({ type, pupils: all, whole }): SchoolRecord => ({ name: "", type, whole: { ...whole, pupils: all } })),
  fc.record({ primary: pupils, junior: pupils, whole: figures }).map(({ primary, junior, whole }): SchoolRecord => ({
    name: "",
    type: "nineYear",
    whole,
    primary: staffOf(whole, primary),
    junior: staffOf(whole, junior),
  })),
  fc
    .record({ pupils: fc.integer({ min: 1, max: 120 }), whole: figures })
    .map(({ pupils: all, whole }): SchoolRecord => ({
      name: "",
      type: "teachingPoint",
      locale: "rural",
      campusOf: "school 0",
      whole: { ...whole, pupils: all },
    })),
);
const staffOf = (whole: Quantities, all: number): Quantities => ({
  pupils: all,
  aboveRequirementTeachers: whole["backboneTeachers"] ?? 0,
  backboneTeachers: whole["peArtsTeachers"] ?? 0,
  peArtsTeachers: whole["backboneTeachers"] ?? 0,
  midSeniorTitleTeachers: 7,
});
const county = fc
  .tuple(figures, fc.array(school, { minLength: 1, maxLength: 9 }))
  .map(([whole, others]): readonly SchoolRecord[] =>
    [{ name: "", type: "primary" as const, whole: { ...whole, pupils: 321 } }, ...others].map((each, at) => ({
      ...each,
      name: `school ${at}`,
    })),
  );

interface Case {
  readonly records: readonly SchoolRecord[];
  readonly standard: Standard;
}
const sheetsOf = ({ records, standard }: Case): readonly ResultSheet[] =>
  workbookSheets(judgeCounty({ records }, standard), standard, "zh-CN");

/** What stands in a cell of a workbook that LibreOffice saved. */
const reader = (bytes: Uint8Array, sheets: readonly ResultSheet[]) => {
  const book = library.read(bytes, { type: "array" });
  const names = sheetNames(sheets.map(({ name }) => name));
  return (sheet: number, row: number, column: number): string | number | null => {
    const cell = book.Sheets[names[sheet] ?? ""]?.[library.utils.encode_cell({ r: row, c: column })] as
      | { v?: string | number }
      | undefined;
    return cell?.v ?? null;
  };
};

const isSame = (value: SheetCell["value"], now: string | number | null): boolean =>
  typeof value === "number" && typeof now === "number"
    ? Math.abs(value - now) <= 1e-9 * Math.max(1, Math.abs(value))
    : (value ?? "") === (now ?? "");

/** Formulas whose result is another than what is expected of the cell, by name; `rows` are left out. */
const differing = (
  expected: readonly ResultSheet[],
  bytes: Uint8Array,
  isMeant: (sheet: ResultSheet, row: number) => boolean = () => true,
): readonly string[] => {
  const at = reader(bytes, expected);
  return expected.flatMap((sheet, position) =>
    sheet.rows.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        if (cell?.formula === undefined || !isMeant(sheet, r)) return [];
        const now = at(position, r, c);
        return isSame(cell.value, now)
          ? []
          : [`${sheet.id} ${library.utils.encode_cell({ r, c })}: ${cell.value} is ${now}`];
      }),
    ),
  );
};

/** The sheets with a figure of the live data changed. */
const withFigure = (
  sheets: readonly ResultSheet[],
  school: string,
  heading: string,
  figure: number,
): readonly ResultSheet[] =>
  sheets.map((sheet) => {
    if (sheet.id !== "live-data") return sheet;
    const column = sheet.rows[2]?.findIndex((cell) => cell?.value === heading) ?? -1;
    return {
      ...sheet,
      rows: sheet.rows.map((row) =>
        row[0]?.value === school
          ? row.map((cell, c) => (c === column && cell !== null ? { ...cell, value: figure } : cell))
          : row,
      ),
    };
  });

describe("Workbooks that compute, calculated anew by LibreOffice", function () {
  before(function () {
    if (!hasLibreOffice()) {
      console.log("    LibreOffice is not on this machine: formulas are not calculated anew.");
      this.skip();
    }
  });

  it("come to what the assessment says, for counties of any kind", async () => {
    const cases = fc.sample(
      fc.record({ records: county, standard: fc.constantFrom(nationalQuality2017, nationalBasic2012) }),
      { numRuns: 8, seed: 18 },
    );
    const sheets = cases.map(sheetsOf);
    const books = await Promise.all(sheets.map((each) => writeWorkbook(each)));
    const found = recalculated(books);
    let formulas = 0;
    sheets.forEach((each, at) => {
      formulas += each.flatMap(({ rows }) => rows.flat()).filter((cell) => cell?.formula !== undefined).length;
      expect(differing(each, found[at] ?? new Uint8Array()), JSON.stringify(cases[at]?.records)).to.deep.equal([]);
    });
    expect(formulas).to.be.greaterThan(1000);
  });

  it("follow a changed figure to the verdict that a new assessment has", async () => {
    const whole = {
      pupils: 100,
      aboveRequirementTeachers: 5,
      backboneTeachers: 1,
      peArtsTeachers: 1,
      teachingArea: 500,
    };
    const rest = { sportsVenueArea: 800, equipmentValue: 210_000, multimediaRooms: 3 };
    const countyWith = (teachingArea: number): Case => ({
      standard: nationalQuality2017,
      records: ["甲小学", "乙小学", "丙小学"].map((name, at) => ({
        name,
        type: "primary" as const,
        whole: { ...whole, ...rest, ...(at === 1 && { teachingArea }) },
      })),
    });
    const [before, after] = [sheetsOf(countyWith(500)), sheetsOf(countyWith(30))];
    const verdicts = (sheets: readonly ResultSheet[]) =>
      sheets.find(({ id }) => id === "live-primary")?.rows[3]?.[5]?.value;
    expect([verdicts(before), verdicts(after)]).to.deep.equal(["达标", "未达标"]);
    const changed = withFigure(before, "乙小学", "教学及辅助用房面积", 30);
    const [bytes = new Uint8Array()] = recalculated([await writeWorkbook(changed)]);
    const oursRow = 13;
    const isLive = ({ id }: ResultSheet, row: number): boolean =>
      id !== "live-data" && (id !== "live-primary" || row < oursRow || row > oursRow + 2) && row !== 3;
    expect(differing(after, bytes, isLive)).to.deep.equal([]);
    const at = reader(bytes, after);
    const live = after.findIndex(({ id }) => id === "live-primary");
    expect([at(live, 3, 1), at(live, 3, 3), at(live, 3, 5)]).to.deep.equal(["未达标", "未达标", "未达标"]);
    expect(at(live, 15, 2)).to.equal("数据已改");
  });

  it("point at the cells of the workbook that they are saved into, and follow a figure changed there", async () => {
    const sample = new Uint8Array(readFileSync(new URL("../../samples/sample-county.xlsx", import.meta.url)));
    const { grids } = await readWorkbook(sample, "county.xlsx");
    const ofGrids = (all: readonly Grid[]): readonly ResultSheet[] => {
      const reading = readSubmission(all.map(({ file: _file, ...grid }) => grid));
      return workbookSheets(judgeCounty(reading, nationalQuality2017), nationalQuality2017, "zh-CN");
    };
    const live = (sheets: readonly ResultSheet[]) => sheets.filter(({ id }) => /^(?:live-|overview)/.test(id));
    const before = live(ofGrids(grids));
    const origin = before
      .find(({ id }) => id === "live-data")
      ?.rows.flat()
      .find((cell) => cell?.origin !== undefined && cell.value === 1797)?.origin ?? { sheet: "", cell: "A1" };
    const { r: row, c: column } = library.utils.decode_cell(origin.cell);
    const changed = (grid: Grid): Grid =>
      grid.sheet !== origin.sheet
        ? grid
        : {
            ...grid,
            rows: grid.rows.map((cells, at) =>
              at === row - (grid.origin?.row ?? 0)
                ? cells.map((cell, c) => (c === column - (grid.origin?.column ?? 0) ? 900 : cell))
                : cells,
            ),
          };
    const saved = await saveInto(sample, [], before);
    const pointing = await saveInto(saved, [{ sheet: origin.sheet, row, column, value: 900 }]);
    const after = live(ofGrids(grids.map(changed)));
    const [same = sample, moved = sample] = recalculated([saved, pointing]);
    expect(differing(before, same)).to.deep.equal([]);
    const isMeant = ({ id }: ResultSheet, r: number): boolean =>
      id === "live-data" ? r > 4 : id === "overview" || (r !== 3 && r !== 15);
    expect(differing(after, moved, isMeant)).to.deep.equal([]);
    const cv = before.find(({ id }) => id === "live-primary")?.rows[10]?.[2]?.value;
    expect(after.find(({ id }) => id === "live-primary")?.rows[10]?.[2]?.value).to.not.equal(cv);
    const file = new TextDecoder().decode(unzipSync(saved)["xl/worksheets/junheng4.xml"]);
    expect(file.match(/<f>IF\(ISNUMBER\(/g)?.length ?? 0).to.be.greaterThan(1000);
  });
});
