// Our forms against the national ones: the same columns with the same words in the same places.
import { judgeCounty } from "@junheng/engine/grounds";
import { resultSheets } from "@junheng/engine/reports";
import { nationalQuality2017 } from "@junheng/engine/standards";
import type { Grid } from "@junheng/engine/reading/cells";
import { expect } from "chai";
import { readFile } from "node:fs/promises";
import { readWorkbook } from "../read/index.js";
import { writeWorkbook } from "./write-workbook.js";

/**
 * The words of a cell without blanks and lines; the forms break words anywhere, and mix the brackets of both widths. How many schools
 * are too large, none, is known from the schools themselves and stands in ours.
 */
const wordsAt = (grid: Grid | undefined, row: number, column: number): string => {
  const cell = grid?.rows[row]?.[column];
  return (typeof cell === "string" ? cell : "")
    .replace(/[\s_＿]/g, "")
    .replace(/（/g, "(")
    .replace(/）/g, ")")
    .replace(/0所/g, "所");
};

describe("The national forms of 2017", () => {
  let forms: readonly Grid[];
  let ours: readonly Grid[];

  before(async () => {
    const path = new URL("../../../test/golden/national-forms-2017-and-city-self-check.xlsx", import.meta.url);
    ({ grids: forms } = await readWorkbook(new Uint8Array(await readFile(path)), "forms.xlsx"));
    const school = (name: string, type: "primary" | "junior") => ({ name, type, whole: { pupils: 100 } });
    const figures = [{ path: "VI.all.valid", label: "回收有效问卷数", value: 590, where: {} }];
    const county = judgeCounty(
      {
        records: [school("甲", "primary"), school("乙", "junior")],
        countyForms: [{ template: "form-VI", title: "表Ⅵ", figures }],
      },
      nationalQuality2017,
    );
    ({ grids: ours } = await readWorkbook(
      await writeWorkbook(resultSheets(county, nationalQuality2017, "zh-CN")),
      "ours.xlsx",
    ));
  });

  const compared = [
    { form: "表1", own: "表Ⅰ", rows: [4, 5, 6, 7, 10], columns: 24 },
    { form: "表2-1", own: "表Ⅱ-1", rows: [0, 1, 2, 3, 4, 5, 6], columns: 10 },
    { form: "表2-2", own: "表Ⅱ-2", rows: [0, 1, 2], columns: 15 },
    { form: "表3", own: "表Ⅲ", rows: [0, 1, 2, 3, 4, 5, 6, 7], columns: 10 },
    { form: "表4", own: "表Ⅳ", rows: Array.from({ length: 19 }, (_, row) => row + 1), columns: 3 },
    { form: "表5", own: "表Ⅴ", rows: Array.from({ length: 11 }, (_, row) => row + 1), columns: 3 },
    { form: "表6", own: "表Ⅵ", rows: [0, 1, 2, 3, 4, 5, 6], columns: 8 },
  ] as const;

  for (const { form, own, rows, columns } of compared)
    it(`are printed alike: ${own}`, () => {
      const theirs = forms.find(({ sheet }) => sheet === form);
      const written = ours.find(({ sheet }) => sheet === own);
      expect(theirs).to.not.equal(undefined);
      for (const row of rows)
        for (let column = 0; column < columns; column++) {
          const expected = wordsAt(theirs, row, column);
          if (expected !== "") expect(wordsAt(written, row, column), `${own} ${row},${column}`).to.equal(expected);
        }
    });

  it("are read as what they are, merges and all", () => {
    expect(forms.map(({ sheet }) => sheet)).to.include.members(["表1", "表2-1", "表2-2", "表3"]);
    expect(forms.find(({ sheet }) => sheet === "表3")?.merges).to.have.lengthOf(3);
  });
});
