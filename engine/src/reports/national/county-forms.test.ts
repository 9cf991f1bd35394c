// Forms Ⅰ, Ⅳ, Ⅴ and Ⅵ written from what is known: the same as were read, whatever gaps are filled, and what is lacking named.
import { expect } from "chai";
import fc from "fast-check";
import { judgeCounty } from "../../grounds/index.js";
import type { Cell, Grid } from "../../reading/cells/index.js";
import type { CountyForm } from "../../reading/forms/index.js";
import { countyTemplates, nationalForms, sheetIdOf, templateIdOf } from "../../reading/forms/index.js";
import { gapCount } from "../../reading/forms/values/gaps.js";
import { readSubmission } from "../../reading/index.js";
import { nationalQuality2017 } from "../../standards/index.js";
import { printedOfForm } from "../../words/index.js";
import { resultSheets } from "../result-sheets.js";
import type { ResultSheet } from "../sheet.js";
import { countyLayouts } from "./county-layouts.js";

/** The county's forms as sheets, from forms that were read. */
const writtenFrom = (
  forms: readonly CountyForm[],
  locale: "zh-CN" | "en" = "zh-CN",
  records: Parameters<typeof judgeCounty>[0]["records"] = [],
): readonly ResultSheet[] => {
  const judged = judgeCounty({ records, countyForms: forms }, nationalQuality2017);
  const ids = countyLayouts.map(({ form }) => sheetIdOf(form));
  return resultSheets(judged, nationalQuality2017, locale).filter(({ id }) => ids.includes(id));
};

/** A sheet as a file would give it to the reader. */
const gridOf = ({ name, rows }: ResultSheet): Grid => ({
  sheet: name,
  rows: rows.map((row) => row.map((cell): Cell => cell?.value ?? null)),
  merges: rows.flatMap((row, top) =>
    row.flatMap((cell, left) => {
      const { rowSpan = 1, columnSpan = 1 } = cell ?? {};
      return rowSpan * columnSpan === 1 ? [] : [{ top, left, bottom: top + rowSpan - 1, right: left + columnSpan - 1 }];
    }),
  ),
});

const fields = countyLayouts.flatMap(({ form }) => {
  const template = countyTemplates.find(({ id }) => id === templateIdOf(form));
  return (template?.fields ?? []).map((field) => ({ form, field }));
});

/** Forms with these figures. */
const formsWith = (values: ReadonlyMap<string, number | string>): readonly CountyForm[] =>
  countyLayouts.map(({ form }) => ({
    template: templateIdOf(form),
    title: "",
    figures: fields
      .filter((each) => each.form === form && values.has(each.field.path))
      .map(({ field }) => ({
        path: field.path,
        label: field.label,
        value: values.get(field.path)!,
        where: { sheet: form, cell: field.path },
      })),
  }));

const isWord = (path: string): boolean => /\.(met|conclusion)$/.test(path);

const figure = (path: string): fc.Arbitrary<number | string> =>
  path.endsWith(".met")
    ? fc.constantFrom("是", "否")
    : isWord(path)
      ? fc.constantFrom("符合要求", "全县统一")
      : path.endsWith(".level")
        ? fc.constantFrom(1, 2, 3, 4)
        : /[sS]hare$|\.variation$/.test(path)
          ? fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)
          : fc.integer({ min: 0, max: 99_999 });

describe("The county's forms, written", () => {
  it("are written only where a form or a row of the county was read", () => {
    expect(writtenFrom([])).to.deep.equal([]);
    const ids = writtenFrom(formsWith(new Map([["VI.all.valid", 590]]))).map(({ id }) => id);
    expect(ids).to.deep.equal(["form-i", "form-iv", "form-v", "form-vi"]);
  });

  it("come out as they were read, cell by cell, whichever gaps are filled", () => {
    const some = fc
      .tuple(...fields.map(({ field }) => fc.option(figure(field.path), { freq: 2 })))
      .map(
        (values) => new Map(fields.flatMap(({ field }, k) => (values[k] === null ? [] : [[field.path, values[k]!]]))),
      );
    fc.assert(
      fc.property(some, (values) => {
        const first = writtenFrom(formsWith(values));
        const read = readSubmission(first.map(gridOf)).countyForms;
        const again = new Map(
          read.flatMap(({ figures }) =>
            figures.filter(({ value }) => value !== "missing").map(({ path, value }) => [path, value] as const),
          ),
        );
        expect(Object.fromEntries(again)).to.deep.include(Object.fromEntries(values));
        const more = [...again.keys()].filter((path) => !values.has(path));
        expect(
          more.filter((path) => !path.endsWith(".met")),
          "nothing is added but what figures say of an item",
        ).to.be.empty;
        const second = writtenFrom(read);
        expect(second.map((sheet) => gridOf(sheet).rows)).to.deep.equal(first.map((sheet) => gridOf(sheet).rows));
      }),
      { numRuns: 15 },
    );
  });

  it("name what is lacking with its cell, and mark it", () => {
    const sheets = writtenFrom(formsWith(new Map<string, number | string>([["IV.5.primaryClassesOver45", 3]])));
    const { rows } = sheets.find(({ id }) => id === "form-iv") as ResultSheet;
    expect(rows[6]?.[1]).to.deep.equal({ value: "超过45人的小学班级3个，超过50人的初中班级＿＿个", style: "doubt" });
    const note = String(rows.at(-1)?.[0]?.value);
    expect(note).to.include("还缺").and.to.include("B7 5. 超过50人的初中班级").and.to.include("C8 6.");
    expect(rows[6]?.[2], "three classes are too many").to.include({ value: "否" });
    expect(note).to.not.include("5. 超过45人的小学班级");
  });

  it("leave what contradicts itself as it was read, marked and named", () => {
    const where = { sheet: "表4", cell: "B15" };
    const figures = { eligible: 520, exchanged: 52, share: 12 };
    const forms: readonly CountyForm[] = [
      {
        template: "form-IV",
        title: "",
        figures: Object.entries(figures).map(([id, value]) => ({ path: `IV.11.${id}`, label: id, value, where })),
      },
    ];
    const { rows } = writtenFrom(forms).find(({ id }) => id === "form-iv") as ResultSheet;
    expect(rows[14]?.[1]?.value).to.include("的比例12.0%");
    expect(rows[14]?.[1]?.style).to.equal("bad");
    expect(rows.at(-1)?.[0]?.value).to.include("B15");
  });

  it("count form Ⅰ from the schools where the county does not say", () => {
    const school = (name: string, type: "primary" | "nineYear", pupils: number) => ({
      name,
      type,
      primary: { pupils, classes: 10 },
      ...(type === "nineYear" && { junior: { pupils: 90 } }),
    });
    const records = [school("甲小学", "primary", 400), school("乙学校", "nineYear", 300)];
    const sheets = writtenFrom(formsWith(new Map([["I.primary.pupils", 705]])), "zh-CN", records);
    const { rows } = sheets.find(({ id }) => id === "form-i") as ResultSheet;
    const values = rows[8]?.map((cell) => cell?.value);
    expect(values?.slice(8, 20)).to.deep.equal([1, 1, 0, 0, 0, null, 0, 0, 20, null, 705, 90]);
  });

  it("have English words for all that they print, with as many gaps", () => {
    const printed = [
      ...fields.flatMap(({ field: { label, place } }) => [label, ...(place.kind === "blank" ? [place.text] : [])]),
      ...countyLayouts.flatMap(({ texts }) => Object.values(texts)).filter((text) => !/^L\d+$/.test(text)),
      ...countyTemplates
        .filter(({ id }) => fields.some(({ form }) => templateIdOf(form) === id))
        .map(({ title }) => title),
    ];
    for (const text of printed) {
      expect(printedOfForm(text, "en"), text).to.match(/[a-z]/);
      expect(gapCount(printedOfForm(text, "en")), text).to.equal(gapCount(text));
    }
  });

  it("have their numbers and ids from one list, in reading and in writing", () => {
    const judged = judgeCounty(
      { records: [], countyForms: formsWith(new Map([["VI.all.valid", 590]])) },
      nationalQuality2017,
    );
    const ids = resultSheets(judged, nationalQuality2017, "zh-CN").map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith("form-"))).to.deep.equal(nationalForms.map(sheetIdOf));
    expect(countyTemplates.map(({ id }) => id)).to.have.members(
      nationalForms.filter((form) => form !== "II-2").map(templateIdOf),
    );
  });
});
