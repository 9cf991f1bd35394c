// Learning from a blank form, saving the template, and reading copies whose rows were moved, renamed and added to.
import { expect } from "chai";
import type { Cell, Grid } from "../../cells/index.js";
import { learnForm } from "./learn-form.js";
import { isTemplateJson, parseFormTemplate } from "../templates/template-schema.js";
import type { FormTemplate } from "../templates/form-template.js";
import { bare, readRows, toldIn } from "../../test-support.js";

const sheetOf = (rows: Grid["rows"]): readonly Grid[] => [{ file: "空表.xlsx", sheet: "填报", rows }];

const blank: readonly (readonly Cell[])[] = [
  ["某县学校办学条件填报表"],
  ["学校名称", null, "学校代码", null],
  ["项目", "单位", "小学部", "初中部"],
  ["在校学生数", "人", null, null],
  ["图书", "万册", null, null],
  ["本校艺体类专职人员", "人", null, null],
  ["教学用房面积＿＿平方米，运动场地面积＿＿平方米。"],
];

const learn = (rows = blank, options: Parameters<typeof learnForm>[1] = {}): FormTemplate => {
  const { template } = learnForm(sheetOf(rows), options);
  if (template === null) throw new RangeError("nothing was learned");
  return JSON.parse(JSON.stringify(template)) as FormTemplate;
};

describe("learnForm", () => {
  it("learns where each field is, with its unit, and tells the labels it does not understand", () => {
    const { template, diagnostics } = learnForm(sheetOf(blank));
    expect(template).to.include({ version: 1, kind: "form", title: "某县学校办学条件填报表" });
    expect(
      template?.fields.map(({ path, cell, place, across, unit }) => [path, cell, place.right, across, unit]),
    ).to.deep.equal([
      ["name", "A2", 1, undefined, undefined],
      ["code", "C2", 1, undefined, undefined],
      ["primary.pupils", "A4", 2, "小学部", "人"],
      ["junior.pupils", "A4", 3, "初中部", "人"],
      ["primary.books", "A5", 2, "小学部", "万册"],
      ["junior.books", "A5", 3, "初中部", "万册"],
      ["whole.teachingArea", "A7", 0, undefined, "平方米"],
      ["whole.sportsGroundArea", "A7", 0, undefined, "平方米"],
    ]);
    expect(diagnostics.map(({ code, where }) => [code, where.cell])).to.deep.equal([["learnUnknown", "A6"]]);
  });

  it("takes what the user says of a label, by its cell or its text, and leaves out what is not needed", () => {
    const { fields } = learn(blank, { overrides: { A6: "whole.peArtsTeachers", 图书: null, "A7#1": null } });
    expect(fields.map(({ path }) => path)).to.include("whole.peArtsTeachers");
    expect(fields.map(({ path }) => path)).not.to.include.members(["primary.books"]);
    expect(fields.map(({ path }) => path)).not.to.include.members(["whole.sportsGroundArea"]);
    const wrong = learnForm(sheetOf(blank), { overrides: { A6: "whole.nothing" } });
    expect(wrong.diagnostics.map(({ code }) => code)).to.include("learnPathUnknown");
  });

  it("gives a template that survives JSON and is checked when it comes back", () => {
    const template = learn();
    expect(isTemplateJson(template)).to.equal(true);
    expect(parseFormTemplate(template)).to.deep.equal({ template, issues: [] });
    const [field] = template.fields;
    const broken = {
      ...template,
      fields: [
        { ...field, path: "whole.pupil" },
        { ...field, unit: "万元", path: "whole.pupils" },
      ],
    };
    expect(parseFormTemplate(broken).issues).to.deep.equal([
      { code: "unknown_path", path: "fields.0.path" },
      { code: "unknown_unit", path: "fields.1.unit" },
    ]);
    expect(parseFormTemplate({ ...template, version: 2 }).issues.map(({ path }) => path)).to.deep.equal(["version"]);
  });

  it("reads a filled copy with rows moved and added, and columns changed about", () => {
    const read = readRows(
      [
        ["某县学校办学条件填报表（2024年）"],
        [],
        ["学校名称", "第三学校", "学校代码", "33"],
        ["项目", "单位", "初中部", "小学部"],
        ["绿化面积", "㎡", 10, 20],
        ["图书", "万册", 0.2, "０．３"],
        ["在校学生数", "人", 200, 300],
        ["教学用房面积 1200 平方米，运动场地面积__3000__平方米。"],
      ],
      {},
      { templates: [learn()] },
    );
    expect(read.sheets[0]).to.deep.include({ shape: "form", template: "某县学校办学条件填报表" });
    expect(read.records.map(bare)).to.deep.equal([
      {
        name: "第三学校",
        code: "33",
        primary: { pupils: 300, books: 3000 },
        junior: { pupils: 200, books: 2000 },
        whole: { teachingArea: 1200, sportsGroundArea: 3000 },
      },
    ]);
    expect(toldIn(read)).to.deep.equal([]);
  });

  it("tells a label that was renamed, one that is gone, and a printed text that was written over", () => {
    const read = readRows(
      [
        ["某县学校办学条件填报表"],
        ["学校名称", "第三学校", "学校代码", "33"],
        ["项目", "单位", "小学部", "初中部"],
        ["现有在校学生数", "人", 300, 200],
        ["图书", "万册", 0.3, 0.2],
        ["教学用房1200"],
      ],
      {},
      { templates: [learn()] },
    );
    expect(read.records[0]?.primary).to.deep.equal({ pupils: 300, books: 3000 });
    expect(toldIn(read)).to.deep.equal(["warning labelRenamed A4", "warning formLabelsLacking"]);
  });

  it("learns a label with a colon, whether the value is written behind it or beside it", () => {
    const template = learn([["登记表"], ["学校名称："], ["在校学生数（人）", null], ["班级数", null]]);
    const rows = [["登记表"], ["学校名称：第四小学"], ["在校学生数（人）", 10], ["班级数", 1]];
    expect(readRows(rows, {}, { templates: [template] }).records.map(({ name }) => name)).to.deep.equal(["第四小学"]);
  });

  it("says that there is nothing to learn", () => {
    expect(learnForm(sheetOf([["通知"], ["请各校按时上报"]])).template).to.equal(null);
    expect(learnForm([]).diagnostics.map(({ code }) => code)).to.deep.equal(["learnNothing"]);
  });
});
