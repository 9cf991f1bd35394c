// Forms for schools: what is asked, where it goes, what the checks look at, and that every word of a list is understood again.
import { expect } from "chai";
import { indicatorIn } from "../indicators/index.js";
import { categoryWords, fieldHelp } from "../words/index.js";
import { builtInRubrics, sixCommons } from "../rubrics/index.js";
import { fieldOf, identityFields, isOwnId } from "../schools/index.js";
import { nationalBasic2012, nationalQuality2017, standards } from "../standards/index.js";
import { readSubmission } from "../reading/index.js";
import { fieldsToAsk } from "./fields-to-ask.js";
import type { FormCell, FormInput, FormSheet } from "./form-sheet.js";
import { inputPath } from "./rubric-form.js";
import { schoolForm } from "./school-form.js";

const cellsOf = (form: FormSheet): readonly FormCell[] => form.rows.flat().filter((cell) => cell !== null);
const inputsOf = (form: FormSheet): readonly FormInput[] =>
  cellsOf(form).flatMap((cell) => (cell.kind === "input" ? [cell.input] : []));
const pathsOf = (form: FormSheet): readonly (string | null)[] => inputsOf(form).map(({ path }) => path);
const checkOf = (form: FormSheet, path: string): string =>
  form.rows
    .filter((row) => row.some((cell) => cell?.kind === "input" && cell.input.path === path))
    .flatMap((row) => row.flatMap((cell) => (cell?.kind === "check" ? [cell.formula] : [])))
    .join();

const forms = [...standards, ...builtInRubrics].flatMap((source) =>
  (["zh-CN", "en"] as const).map((locale) => ({ source, form: schoolForm(source, { locale }) })),
);

describe("schoolForm", () => {
  it("fills every row from edge to edge: each cell, or the span over it", () => {
    for (const { source, form } of forms)
      for (const row of form.rows) {
        expect(row, source.id).to.have.lengthOf(form.widths.length);
        let covered = 0;
        for (const cell of row) {
          if (covered > 0) expect(cell).to.equal(null);
          else expect(cell).not.to.equal(null);
          covered = covered > 0 ? covered - 1 : (cell?.columnSpan ?? 1) - 1;
        }
        expect(covered).to.equal(0);
      }
  });

  it("asks for every figure once, and explains it", () => {
    for (const { source, form } of forms) {
      const paths = pathsOf(form).filter((path) => path !== null);
      expect(new Set(paths).size, source.id).to.equal(paths.length);
      for (const { prompt, refusal } of inputsOf(form)) {
        expect(prompt.title).not.to.equal("");
        expect(refusal.text).not.to.equal("");
      }
    }
    for (const { form } of forms.filter(({ source }) => !("format" in source)))
      for (const { path, prompt } of inputsOf(form)) if (path !== null) expect(prompt.text, path).not.to.equal("");
  });

  it("asks for what each indicator is made of, in one of its ways", () => {
    for (const standard of [nationalBasic2012, nationalQuality2017]) {
      const paths = new Set(pathsOf(schoolForm(standard)));
      for (const { id, formulas } of standard.indicators) {
        const indicator = indicatorIn(id);
        for (const stage of ["primary", "junior"] as const) {
          const has = (quantity: string): boolean => paths.has(`${indicator.split ? "whole" : stage}.${quantity}`);
          const ways = (formulas ?? indicator.formulas)[stage];
          expect(
            ways.some((way) => way.every(({ quantity }) => has(quantity))),
            `${id} ${stage}`,
          ).to.equal(true);
        }
      }
    }
  });

  it("writes paths that the records of schools have", () => {
    for (const path of pathsOf(schoolForm(nationalQuality2017))) {
      if (path === null) continue;
      const [scope = "", id] = path.split(".");
      if (id === undefined) expect(identityFields.map((field) => field.id)).to.include(scope);
      else {
        expect(scope).to.be.oneOf(["whole", "primary", "junior", "senior"]);
        expect(fieldOf(id)?.kind).to.equal("quantity");
      }
    }
  });

  it("has a column for each stage of the school, and asks senior pupils where they matter", () => {
    const scopes = (type: "primary" | "junior" | "nineYear" | "completeSecondary"): readonly string[] => [
      ...new Set(
        pathsOf(schoolForm(nationalQuality2017, { school: { type } })).flatMap((path) =>
          path?.includes(".") ? [path.split(".")[0]!] : [],
        ),
      ),
    ];
    expect(scopes("primary")).to.deep.equal(["primary", "whole"]);
    expect(scopes("junior")).to.deep.equal(["junior", "whole"]);
    expect(scopes("nineYear")).to.deep.equal(["primary", "junior", "whole"]);
    expect(scopes("completeSecondary")).to.deep.equal(["junior", "senior", "whole"]);
    expect(pathsOf(schoolForm(nationalQuality2017))).to.include.members([
      "primary.pupils",
      "junior.pupils",
      "senior.pupils",
      "campusOf",
    ]);
  });

  it("writes in what is known, locks name, code and year, and no figure", () => {
    const school = {
      name: "第一小学",
      code: "01",
      type: "primary",
      owner: "private",
      locale: "town",
      township: "白果镇",
    } as const;
    const filled = inputsOf(schoolForm(nationalQuality2017, { school, year: 2026 })).filter(
      ({ value }) => value !== undefined,
    );
    expect(Object.fromEntries(filled.map(({ path, value }) => [path, value]))).to.deep.equal({
      name: "第一小学",
      code: "01",
      type: "小学",
      owner: "民办",
      locale: "镇区",
      township: "白果镇",
      year: 2026,
    });
    expect(filled.filter(({ locked }) => locked).map(({ path }) => path)).to.deep.equal(["name", "code", "year"]);
  });

  it("checks figures against each other by their addresses", () => {
    const form = schoolForm(nationalQuality2017, { school: { type: "primary" } });
    const address = (path: string): string => {
      const row = form.rows.findIndex((each) =>
        each.some((cell) => cell?.kind === "input" && cell.input.path === path),
      );
      return `D${row + 1}`;
    };
    expect(checkOf(form, "primary.fullTimeTeachers")).to.include(
      `IF(${address("primary.fullTimeTeachers")}>${address("primary.staff")},`,
    );
    expect(checkOf(form, "primary.largestClass")).to.include(
      `IF(${address("primary.largestClass")}*${address("primary.classes")}<${address("primary.pupils")},`,
    );
    expect(checkOf(form, "whole.indoorSportsArea")).to.include(
      `IF(${address("whole.indoorSportsArea")}>${address("whole.teachingArea")},`,
    );
    expect(checkOf(form, "whole.equipmentValue")).to.include(`<10*SUM(${address("primary.pupils")})`);
    expect(checkOf(form, "name")).to.equal("");
  });

  it("names the stage in a check where there are two columns", () => {
    const check = checkOf(schoolForm(nationalQuality2017), "junior.fullTimeTeachers");
    expect(check).to.include('"小学：专任教师多于教职工。"').and.to.include('"初中：专任教师多于教职工。"');
  });

  it("leaves a relation out where the form does not ask for all of its figures", () => {
    expect(checkOf(schoolForm(nationalBasic2012), "primary.intermediateTitleTeachers")).to.include("职称合计");
    expect(pathsOf(schoolForm(nationalBasic2012))).not.to.include("primary.backboneTeachers");
    for (const { form } of forms)
      for (const cell of cellsOf(form)) if (cell.kind === "check") expect(cell.formula).not.to.match(/[{}]/);
  });

  it("asks for all inputs of a rubric but those that others fill in", () => {
    const asked = new Set(pathsOf(schoolForm(sixCommons)));
    const left = sixCommons.inputs.filter(({ id }) => !asked.has(inputPath(id)));
    expect(left.length).to.be.below(10);
    expect(left).not.to.deep.equal([]);
    expect(left.every(({ title }) => title["zh-CN"].includes("专家"))).to.equal(true);
    expect(inputsOf(schoolForm(sixCommons)).find(({ path }) => path === inputPath("jointPlan"))?.values).to.deep.equal([
      "是",
      "否",
    ]);
  });

  it("asks for more where it is told to", () => {
    const paths = pathsOf(schoolForm(nationalQuality2017, { extra: ["boarders", "books"] }));
    expect(paths).to.include.members(["primary.boarders", "junior.boarders", "whole.books"]);
  });

  it("refuses no stage and impossible years", () => {
    expect(() => schoolForm(nationalQuality2017, { stages: [] })).to.throw(RangeError, "requires a stage");
    for (const year of [1999, 2101, 2026.5, NaN])
      expect(() => schoolForm(nationalQuality2017, { year })).to.throw(RangeError, "requires a year");
  });
});

describe("the words of a form", () => {
  it("are understood again by the reader of tables, in both languages", () => {
    for (const [id, words] of Object.entries(categoryWords))
      for (const [value, word] of Object.entries(words))
        for (const locale of ["zh-CN", "en"] as const) {
          const header = fieldOf(id)!.name["zh-CN"];
          const rows = [
            ["学校名称", header, "在校学生数", "图书册数"],
            ["甲校", word[locale], 100, 2000],
            ["乙校", word[locale], 120, 2500],
          ];
          const [first] = readSubmission([{ sheet: "表", rows }]).records;
          expect(String((first as unknown as Record<string, unknown>)[id]), `${id} ${word[locale]}`).to.equal(value);
        }
  });

  it("say how to count every figure that a national standard asks for", () => {
    for (const standard of standards) {
      const { byStage, whole } = fieldsToAsk(standard);
      for (const id of [...byStage, ...whole])
        expect(isOwnId(id) ? undefined : fieldHelp[id], id).not.to.equal(undefined);
    }
  });
});
