// Forms found by the names of a workbook, as different programs write them.
import { expect } from "chai";
import fc from "fast-check";
import { nameOfPath, pathOfName } from "../form-names.js";
import { formMarks, withForm } from "./form-marks.js";

const sheets = ["学校填报表", "它's 表"];
const mark = { Name: "_JunhengForm", Ref: '"national-quality-2017;1"', Sheet: 0 };

describe("formMarks", () => {
  it("reads references with and without quotes and dollar signs", () => {
    const names = [
      mark,
      { Name: "_JH.whole.books", Ref: "'学校填报表'!$D$9", Sheet: 0 },
      { Name: "_JH.whole.computers", Ref: "学校填报表!$D$10", Sheet: 0 },
      { Name: "_JH.whole.siteArea", Ref: "学校填报表!AB7", Sheet: 0 },
      { Name: "_JH.name", Ref: "=学校填报表!$D$5:$E$5", Sheet: 0 },
      { Name: "_xlnm.Print_Titles", Ref: "学校填报表!$1:$3", Sheet: 0 },
    ];
    expect(formMarks(names, sheets)).to.deep.equal(
      new Map([
        [
          "学校填报表",
          {
            made: "national-quality-2017",
            version: "1",
            cells: {
              "whole.books": { row: 8, column: 3 },
              "whole.computers": { row: 9, column: 3 },
              "whole.siteArea": { row: 6, column: 27 },
              name: { row: 4, column: 3 },
            },
          },
        ],
      ]),
    );
  });

  it("keeps the forms of several sheets apart, and knows a name of the whole workbook by its sheet", () => {
    const names = [
      { Name: "_JunhengForm", Ref: '"six-commons;1"' },
      { Name: "_JH.name", Ref: "'它''s 表'!$B$2", Sheet: 1 },
      { Name: "_JH.name", Ref: "学校填报表!$B$3" },
    ];
    const forms = formMarks(names, sheets);
    expect(forms.get("它's 表")?.cells).to.deep.equal({ name: { row: 1, column: 1 } });
    expect(forms.get("学校填报表")?.cells).to.deep.equal({ name: { row: 2, column: 1 } });
  });

  it("prefers the sheet's own name to one of the workbook", () => {
    const own = { Name: "_JH.name", Ref: "学校填报表!$B$3", Sheet: 0 };
    const other = { Name: "_JH.name", Ref: "学校填报表!$B$9" };
    for (const names of [
      [mark, own, other],
      [mark, other, own],
    ])
      expect(formMarks(names, sheets).get("学校填报表")?.cells["name"]?.row).to.equal(2);
  });

  it("passes over names that point nowhere, or at no cell", () => {
    const broken = [
      "#REF!",
      "学校填报表!#REF!",
      "SUM(学校填报表!A1)",
      '"x"',
      "学校填报表!$A:$A",
      "A1",
      "",
      "学校填报表!$XFE$1",
      "学校填报表!$A$0",
    ];
    const names = [
      mark,
      { Name: "_JH.name", Ref: "学校填报表!$B$3", Sheet: 0 },
      ...broken.map((Ref, at) => ({ Name: `_JH.whole.x${at}`, Ref, Sheet: 0 })),
    ];
    expect(Object.keys(formMarks(names, sheets).get("学校填报表")?.cells ?? {})).to.deep.equal(["name"]);
  });

  it("names the paths whose cells were deleted", () => {
    const name = { Name: "_JH.name", Ref: "学校填报表!$B$3", Sheet: 0 };
    const lost = { Name: "_JH.whole.books", Ref: "学校填报表!#REF!", Sheet: 0 };
    expect(formMarks([mark, name, lost], sheets).get("学校填报表")?.lost).to.deep.equal(["whole.books"]);
    expect(formMarks([mark, name, { ...lost, Ref: "#REF!" }], sheets).get("学校填报表")?.lost).to.deep.equal([
      "whole.books",
    ]);
    const whole = { Name: "_JH.whole.books", Ref: "学校填报表!$B$4" };
    expect(formMarks([mark, name, whole, lost], sheets).get("学校填报表")).not.to.have.property("lost");
  });

  it("finds no form without the mark, nor by the mark alone", () => {
    expect(formMarks([{ Name: "_JH.name", Ref: "学校填报表!$B$3", Sheet: 0 }], sheets).size).to.equal(0);
    expect(formMarks([mark], sheets).size).to.equal(0);
    expect(
      formMarks(
        [
          { ...mark, Ref: '"no version"' },
          { Name: "_JH.name", Ref: "学校填报表!$B$3", Sheet: 0 },
        ],
        sheets,
      ).size,
    ).to.equal(0);
  });
});

describe("withForm", () => {
  it("counts cells from the grid's own first cell, and leaves out those before it", () => {
    const grid = { sheet: "表", rows: [["a"]], origin: { row: 4, column: 1 } };
    const form = { made: "x", version: "1", cells: { name: { row: 5, column: 3 }, code: { row: 2, column: 3 } } };
    expect(withForm(grid, form).form?.cells).to.deep.equal({ name: { row: 1, column: 2 } });
    expect(withForm(grid, undefined)).to.equal(grid);
  });
});

describe("names of paths", () => {
  it("give the path back, and hold no sign that a name may not have", () => {
    const segment = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter((text) => !text.includes("."));
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 3 }), (segments) => {
        const path = segments.join(".");
        const name = nameOfPath(path);
        expect(name).to.match(/^[\p{L}_][\p{L}\p{N}_.]*$/u);
        expect(pathOfName(name)).to.equal(path);
      }),
    );
    expect(pathOfName("别的名称")).to.equal(undefined);
    expect(pathOfName("_JH.")).to.equal(undefined);
  });
});
