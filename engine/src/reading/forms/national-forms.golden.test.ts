// The forms of the national application of 2017 and a city's self-check of a school: blank ones are notes, filled ones read back, all fields.
import { read, utils } from "@e965/xlsx";
import { expect } from "chai";
import { readFileSync } from "node:fs";
import type { Cell, Grid } from "../cells/index.js";
import { builtInTemplates, countyTemplates } from "./templates/built-in/index.js";
import { placeOfCell } from "./labels/find-field.js";
import { formSheet } from "./form-sheet.js";
import type { FormTemplate } from "./templates/form-template.js";
import { withGaps } from "./values/gaps.js";
import { isWords } from "./templates/read-county.js";
import { cellsOf, readGrids, toldIn } from "../test-support.js";

const file = "national-forms-2017-and-city-self-check.xlsx";

/** Sheets as a file gives them, by a library other than ours. */
const blank: readonly Grid[] = (() => {
  const book = read(readFileSync(new URL(`../../../../test/golden/${file}`, import.meta.url)));
  return book.SheetNames.map((sheet) => {
    const cells = book.Sheets[sheet] ?? {};
    const rows = utils.sheet_to_json<Cell[]>(cells, { header: 1, raw: true, defval: null, blankrows: true });
    const merges = (cells["!merges"] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
    return { file, sheet, rows, merges };
  });
})();

const sheets: Readonly<Record<string, string>> = {
  "form-I": "表1",
  "form-II-1": "表2-1",
  "form-III": "表3",
  "form-IV": "表4",
  "form-V": "表5",
  "form-VI": "表6",
  "school-self-check": "Sheet9",
};

const gridOf = ({ id }: FormTemplate): Grid => {
  const grid = blank.find(({ sheet }) => sheet === sheets[id]);
  if (grid === undefined) throw new RangeError(`no sheet for ${id}`);
  return grid;
};

const wide = (figure: string): string =>
  figure.replace(/[\d.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Ways in which people write into gaps. */
const ways: Readonly<Record<string, (figure: string) => string>> = {
  "spaces around": (figure) => ` ${figure} `,
  "the line left around": (figure) => `＿${figure}＿＿`,
  "underscores left around": (figure) => `__${figure}_`,
  "full-width digits": (figure) => wide(figure),
  "nothing around": (figure) => figure,
};

interface Filled {
  readonly grid: Grid;
  readonly values: ReadonlyMap<string, number | string>;
}

/** Fills a copy: every gap and every cell that a field has gets a figure of its own. `down` rows are put above it all. */
const filledCopy = (template: FormTemplate, write: (figure: string) => string, down = 0): Filled => {
  const grid = gridOf(template);
  const rows = grid.rows.map((row) => [...row]);
  const sheet = formSheet(grid);
  const values = new Map<string, number | string>();
  const gaps = new Map<string, string[]>();
  template.fields.forEach(({ path, cell, place }, index) => {
    const at = placeOfCell(sheet, cell);
    const [row, column] = [at.row + place.down, at.column + place.right];
    const line = (rows[row] ??= []);
    const value = path === "name" ? "和平区第一小学" : path === "type" ? "小学" : isWords(path) ? "是" : index + 11;
    values.set(path, value);
    if (place.kind === "cell") {
      while (line.length < column) line.push(null);
      line[column] = typeof value === "number" ? (index % 2 ? value : write(String(value))) : value;
      return;
    }
    const written = gaps.get(`${row} ${column}`) ?? [];
    written[place.blank] = typeof value === "number" ? write(String(value)) : value;
    gaps.set(`${row} ${column}`, written);
  });
  for (const [key, written] of gaps) {
    const [row = 0, column = 0] = key.split(" ").map(Number);
    const line = rows[row] ?? [];
    const printed = withGaps(
      String(line[column])
        .replace(/[（(]小学、初中.*制[)）]/, "（小学）")
        .replace("（小学）", "（__）"),
    );
    let gap = -1;
    line[column] = printed.replace(/＿＿/g, () => written[++gap] ?? "＿＿");
  }
  const merges = grid.merges?.map((each) => ({ ...each, top: each.top + down, bottom: each.bottom + down }));
  return {
    grid: { ...grid, rows: [...Array.from({ length: down }, () => []), ...rows], ...(merges && { merges }) },
    values,
  };
};

describe("The blank forms of the national application", () => {
  it("are told as notes; each county form is known again, and none has figures", () => {
    const reading = readGrids(blank);
    const known = reading.sheets.flatMap(({ template }) => (template === undefined ? [] : [template]));
    expect(known).to.have.members(builtInTemplates.map(({ id }) => id));
    expect(reading.records).to.deep.equal([]);
    expect(reading.countyForms).to.deep.equal([]);
    expect(toldIn(reading)).to.deep.equal(["error noTable"]);
    const notes = reading.diagnostics.filter(({ code }) => code === "countyForm").map(({ where }) => where.sheet);
    expect(notes).to.have.members(["表1", "表2-1", "表3", "表4", "表5", "表6"]);
  });
});

describe("A filled form of the national application", () => {
  for (const template of countyTemplates)
    for (const [way, write] of Object.entries(ways))
      it(`reads back, every field of ${template.id} in its cell: ${way}`, () => {
        for (const down of [0, 2]) {
          const { grid, values } = filledCopy(template, write, down);
          const reading = readGrids([grid]);
          expect(toldIn(reading)).to.deep.equal([]);
          expect(reading.sheets.map(({ shape, template: id }) => [shape, id])).to.deep.equal([["county", template.id]]);
          const figures = new Map(reading.countyForms[0]?.figures.map(({ path, value }) => [path, value]));
          expect([...figures]).to.deep.equal([...values]);
        }
      });

  it("says what is missing, what does not apply, and what cannot be read", () => {
    const template = countyTemplates.find(({ id }) => id === "form-IV") as FormTemplate;
    const { grid } = filledCopy(template, (figure) => figure);
    const rows = grid.rows.map((row) => [...row]);
    const set = (row: number, text: string): void => void ((rows[row - 1] ?? [])[1] = text);
    set(6, "超过 2000 人的小学 1 所，初中＿＿所，超过 2500 人的一贯制学校 无 所");
    set(7, "小学2个班，初中没有");
    set(17, "98.5%、96%");
    const reading = readGrids([{ ...grid, rows }]);
    const value = (path: string) => reading.countyForms[0]?.figures.find((each) => each.path === path)?.value;
    expect(value("IV.4.primarySchoolsOver2000")).to.equal(1);
    expect(value("IV.4.juniorSchoolsOver2000")).to.equal("missing");
    expect(value("IV.4.continuousSchoolsOver2500")).to.equal("notApplicable");
    expect(value("IV.5.primaryClassesOver45")).to.equal("unreadable");
    expect([value("IV.13.primaryShare"), value("IV.13.juniorShare")]).to.deep.equal([98.5, 96]);
    expect(toldIn(reading)).to.deep.equal(["warning formTextChanged B7", "warning formTextReplaced B17"]);
  });
});

describe("A filled self-check of a school", () => {
  const template = builtInTemplates.find(({ id }) => id === "school-self-check") as FormTemplate;
  for (const [way, write] of Object.entries(ways))
    it(`reads back to the school's record, figures in yuan: ${way}`, () => {
      const { grid, values } = filledCopy(template, write);
      // Public funds are asked for twice, of small schools and of special ones: the second is left as it was.
      const rows = grid.rows.map((row, index) => (index === 14 ? (gridOf(template).rows[index] ?? []) : row));
      const reading = readGrids([{ ...grid, rows }]);
      const record = reading.records[0];
      expect(reading.records).to.have.lengthOf(1);
      expect(record).to.include({ name: "和平区第一小学", type: "primary" });
      for (const [path, value] of values) {
        const [scope = "", id = ""] = path.split(".");
        if (id === "" || id === "publicFunds") continue;
        const factor = id === "equipmentValue" ? 10000 : 1;
        expect(record?.[scope as "whole"]?.[id], path).to.equal((value as number) * factor);
      }
      expect(cellsOf(record as never)).to.include({
        name: "A2",
        "primary.aboveRequirementTeachers": "C4",
        "senior.pupils": "C12",
      });
      expect(toldIn(reading)).to.deep.equal([]);
    });

  it("reads the name with or without the word the form prints behind it, and the type that was ticked", () => {
    const nameOf = (line: string): readonly (string | undefined)[] => {
      const { grid } = filledCopy(template, (figure) => figure);
      const rows = grid.rows.map((row, index) => (index === 1 ? [line] : row));
      return readGrids([{ ...grid, rows }]).records.map(({ name, type }) => `${name} ${type ?? ""}`.trim());
    };
    const kinds = "小学、初中、九年一贯制、十二年一贯制";
    expect(nameOf(`__和平区第一小学__学校 （${kinds}）  建校于1990年`)).to.deep.equal(["和平区第一小学"]);
    expect(nameOf("__东方__学校（小学、初中、√九年一贯制、十二年一贯制）建校于＿＿年")).to.deep.equal([
      "东方学校 nineYear",
    ]);
    expect(nameOf("第二中学（初中）建校于1990年")).to.deep.equal(["第二中学 junior"]);
  });
});

describe("Form Ⅱ-2, filled in", () => {
  it("is still read as the table that it is, its values per pupil among them", () => {
    const grid = blank.find(({ sheet }) => sheet === "表2-2") as Grid;
    const rows = grid.rows.map((row) => [...row]);
    rows[3] = [1, "东街小学", 7, 420, 6, 12, 4.5, 1.2, 1, 5.1, 8, 2100, 2.4, "是", null];
    rows[7] = [1, "城关初中", 7, 600, 3, 12, 5.6, 1.1, 0.9, 6.1, 10.5, 2600, 2.5, "是", null];
    const reading = readGrids([{ ...grid, rows }]);
    expect(reading.sheets.map(({ shape, schools }) => [shape, schools])).to.deep.equal([["table", 2]]);
    expect(
      reading.records.map(({ name, whole }) => [name, whole?.["pupils"], whole?.["equipmentValuePerPupil"]]),
    ).to.deep.equal([
      ["东街小学", 420, 2100],
      ["城关初中", 600, 2600],
    ]);
  });
});
