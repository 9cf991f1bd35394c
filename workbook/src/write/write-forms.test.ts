// Forms as files: what a school may change and what it may type, that Excel takes the file without repair, and that it reads back.
import * as library from "@e965/xlsx";
import type { FormSheet } from "@junheng/engine/form-sheets";
import { inputPath, schoolForm } from "@junheng/engine/form-sheets";
import { nationalBasic2012, nationalQuality2017 } from "@junheng/engine/standards";
import { sixCommons } from "@junheng/engine/rubrics";
import type { Grid } from "@junheng/engine/reading/cells";
import { expect } from "chai";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbook } from "../read/index.js";
import { writeForm } from "./write-forms.js";

const blank = schoolForm(nationalQuality2017, { year: 2026 });
const sheetPath = "xl/worksheets/sheet1.xml";

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

const packed = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const firstGrid = async (bytes: Uint8Array, file = "form.xlsx"): Promise<Grid> => {
  const { grids, diagnostics } = await readWorkbook(bytes, file);
  expect(diagnostics).to.deep.equal([]);
  expect(grids).to.have.lengthOf(1);
  return grids[0]!;
};

const inputsOf = (form: FormSheet) =>
  form.rows.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      cell?.kind === "input" ? [{ ...cell.input, cell: library.utils.encode_cell({ r, c }) }] : [],
    ),
  );

/** Fills inputs in as another program would: the library reads the file, sets cells, and writes it again. */
const filledIn = (bytes: Uint8Array, form: FormSheet, values: Readonly<Record<string, string | number>>) => {
  const book = library.read(bytes, { type: "array", cellStyles: true });
  const sheet = book.Sheets[book.SheetNames[0]!]!;
  for (const { path, cell } of inputsOf(form)) {
    const value = path === null ? undefined : values[path];
    if (value !== undefined) sheet[cell] = typeof value === "number" ? { t: "n", v: value } : { t: "s", v: value };
  }
  return new Uint8Array(library.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
};

const readBack = ({ rows, form }: Grid): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(form?.cells ?? {}).flatMap(([path, { row, column }]) => {
      const value = rows[row]?.[column] ?? null;
      return value === null ? [] : [[path, value]];
    }),
  );

const figures = {
  name: "第一小学",
  code: "0012345678",
  type: "九年一贯制学校",
  "primary.pupils": 512,
  "junior.pupils": 300,
  "primary.peTeachers": 3,
  "whole.equipmentValue": 1234567.5,
};

describe("writeForm", () => {
  it("marks the sheet as a form and not as a result", async () => {
    const grid = await firstGrid(await writeForm(blank));
    expect(grid.ours).to.equal(undefined);
    expect(grid.form).to.include({ made: "national-quality-2017", version: "1" });
    expect(Object.keys(grid.form!.cells)).to.have.members(
      inputsOf(blank).flatMap(({ path }) => (path === null ? [] : [path])),
    );
    expect(readBack(grid)).to.deep.equal({ year: 2026 });
  });

  it("gives back what was filled in by another program", async () => {
    const bytes = filledIn(await writeForm(blank), blank, figures);
    expect(readBack(await firstGrid(bytes))).to.deep.equal({ ...figures, year: 2026 });
  });

  it("finds its figures after a row was put in above them", async () => {
    const parts = partsOf(filledIn(await writeForm(blank), blank, figures));
    const below = (row: string): string => String(Number(row) + (Number(row) >= 9 ? 1 : 0));
    parts[sheetPath] = parts[sheetPath]!.replace(
      /(<(?:row|c)\b[^>]*? r=")([A-Z]*)(\d+)"/g,
      (_, start: string, column: string, row: string) => `${start}${column}${below(row)}"`,
    ).replace(/<mergeCells[\s\S]*<\/mergeCells>/, "");
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"]!.replace(
      /(!\$[A-Z]+\$)(\d+)</g,
      (_, start: string, row: string) => `${start}${below(row)}<`,
    );
    const moved = await firstGrid(packed(parts));
    expect(readBack(moved)).to.deep.equal({ ...figures, year: 2026 });
    expect(moved.form!.cells["primary.pupils"]!.row).to.equal(
      (await firstGrid(await writeForm(blank))).form!.cells["primary.pupils"]!.row + 1,
    );
  });

  it("locks everything but the inputs, without a password", async () => {
    const parts = partsOf(await writeForm(schoolForm(nationalQuality2017, { school: { name: "甲校", code: "01" } })));
    expect(parts[sheetPath])
      .to.match(/<sheetProtection sheet="1"/)
      .and.not.to.match(/password|hashValue/);
    const styles = [...parts["xl/styles.xml"]!.matchAll(/<xf ([^>]*)>([\s\S]*?)<\/xf>/g)].map(([style]) => style);
    const form = schoolForm(nationalQuality2017, { school: { name: "甲校", code: "01" } });
    const open = new Set(inputsOf(form).flatMap(({ locked, cell }) => (locked === true ? [] : [cell])));
    expect(open.size).to.be.above(50);
    const covered = new Set(
      form.rows.flatMap((row, r) =>
        row.flatMap((cell, c) =>
          cell?.kind === "input" && cell.input.locked !== true
            ? Array.from({ length: (cell.columnSpan ?? 1) - 1 }, (_, k) =>
                library.utils.encode_cell({ r, c: c + k + 1 }),
              )
            : [],
        ),
      ),
    );
    for (const [, cell = "", style] of parts[sheetPath]!.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"/g)) {
      const unlocked = styles[Number(style)]!.includes('<protection locked="0"/>');
      if (!covered.has(cell)) expect(unlocked, cell).to.equal(open.has(cell));
    }
  });

  it("has the elements of a sheet in the order that Excel asks for", async () => {
    const order = [
      "sheetPr",
      "dimension",
      "sheetViews",
      "sheetFormatPr",
      "cols",
      "sheetData",
      "sheetProtection",
      "mergeCells",
      "conditionalFormatting",
      "dataValidations",
      "printOptions",
      "pageMargins",
      "pageSetup",
      "headerFooter",
      "drawing",
    ];
    for (const form of [
      blank,
      schoolForm(sixCommons, { locale: "en" }),
      schoolForm(nationalBasic2012, { school: { type: "primary" } }),
      { ...blank, rows: [[{ kind: "text", text: "x", look: "note" }]] } satisfies FormSheet,
    ]) {
      const parts = partsOf(await writeForm(form));
      const body = /<worksheet\b[^>]*>([\s\S]*)<\/worksheet>/.exec(parts[sheetPath]!)![1]!;
      const found = topElements(body);
      expect(found.filter((name) => !order.includes(name))).to.deep.equal([]);
      expect(found).to.deep.equal(order.filter((name) => found.includes(name)));
      expect(found).to.include.members(["sheetPr", "sheetProtection", "pageMargins", "pageSetup"]);
      expect(
        topElements(/<workbook\b[^>]*>([\s\S]*)<\/workbook>/.exec(parts["xl/workbook.xml"]!)![1]!).indexOf(
          "definedNames",
        ),
      ).to.be.above(0);
    }
  });

  it("says what each input takes within Excel's limits, and names each once", async () => {
    for (const form of [blank, schoolForm(sixCommons), schoolForm(nationalQuality2017, { locale: "en" })]) {
      const parts = partsOf(await writeForm(form));
      const rules = [...parts[sheetPath]!.matchAll(/<dataValidation ([^>]*)>([\s\S]*?)<\/dataValidation>/g)];
      expect(rules).to.have.lengthOf(inputsOf(form).filter(({ locked }) => locked !== true).length);
      for (const [, attributes = "", inner = ""] of rules) {
        const value = (name: string): string => plain(new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? "");
        expect(value("promptTitle").length).to.be.at.most(32);
        expect(value("errorTitle").length).to.be.at.most(32);
        expect(value("prompt").length).to.be.at.most(255);
        expect(value("error").length).to.be.at.most(255);
        expect(plain(/<formula1>([^<]*)</.exec(inner)?.[1] ?? "").length).to.be.at.most(257);
      }
      const names = [...parts["xl/workbook.xml"]!.matchAll(/<definedName name="([^"]*)"/g)].map(([, name = ""]) =>
        name.toLowerCase(),
      );
      expect(new Set(names).size).to.equal(names.length);
      for (const name of names) expect(name).to.match(/^[\p{L}_][\p{L}\p{N}_.]*$/u);
    }
  });

  it("takes whole numbers from 0, lists and decimals", async () => {
    const sheet = partsOf(await writeForm(blank))[sheetPath]!;
    const ruleOf = (path: string): string => {
      const cell = inputsOf(blank).find((input) => input.path === path)!.cell;
      return [...sheet.matchAll(/<dataValidation [\s\S]*?<\/dataValidation>/g)]
        .map(([rule]) => rule)
        .find((rule) => rule.includes(`sqref="${cell}"`))!;
    };
    expect(ruleOf("primary.pupils"))
      .to.include(' type="whole" operator="greaterThanOrEqual"')
      .and.to.include("<formula1>0</formula1>");
    expect(ruleOf("whole.teachingArea")).to.include(' type="decimal"');
    expect(ruleOf("locale"))
      .to.include(' type="list"')
      .and.to.include("<formula1>&quot;城区,镇区,乡村&quot;</formula1>");
    expect(ruleOf("name")).not.to.include(" type=");
  });

  it("writes text as text, whatever it begins with, and no formula but the checks", async () => {
    const name = "=1+1 & <第一>小学";
    const form = schoolForm(nationalQuality2017, {
      school: { name, code: "-1", township: "@镇" },
      title: "+cmd|' /C calc'!A0",
    });
    const bytes = await writeForm(form);
    const book = library.read(bytes, { type: "array" });
    const sheet = book.Sheets[book.SheetNames[0]!]!;
    const checks = new Set(
      form.rows.flatMap((row, r) =>
        row.flatMap((cell, c) => (cell?.kind === "check" ? [library.utils.encode_cell({ r, c })] : [])),
      ),
    );
    for (const [cell, content] of Object.entries(sheet)) {
      if (cell.startsWith("!")) continue;
      expect((content as { f?: string }).f !== undefined, cell).to.equal(checks.has(cell));
    }
    expect(readBack(await firstGrid(bytes))).to.deep.equal({ name, code: "-1", township: "@镇" });
  });

  it("names inputs of rubrics whatever their ids are", async () => {
    const odd = ["a-b", "比例（%）", "a b.c", "x"];
    const rubric = {
      ...sixCommons,
      inputs: odd.map((id) => ({ id, title: { "zh-CN": id, en: id }, kind: "number" as const })),
      items: [],
      vetoes: [],
    };
    const { form } = await firstGrid(await writeForm(schoolForm(rubric)));
    expect(Object.keys(form!.cells)).to.include.members(odd.map(inputPath));
  });
});

/** Names of the elements at the top level, in their order. */
const topElements = (xml: string): readonly string[] => {
  const found: string[] = [];
  let depth = 0;
  for (const [, close = "", name = "", self = ""] of xml.matchAll(/<(\/?)([\w:]+)(?:"[^"]*"|[^>"])*?(\/?)>/g)) {
    if (close !== "") depth--;
    else {
      if (depth === 0) found.push(name);
      if (self === "") depth++;
    }
  }
  return found;
};

const plain = (xml: string): string =>
  xml.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
