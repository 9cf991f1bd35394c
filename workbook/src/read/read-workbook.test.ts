// Files of every kind to grids: what is kept, and what is said about the rest.
import * as library from "@e965/xlsx";
import { expect } from "chai";
import { unzipSync, zipSync } from "fflate";
import { madeWorkbook } from "../../../test/made-files/zip.js";
import { readWorkbook } from "./read-workbook.js";
import { cpuMilliseconds } from "../../../test/made-files/cpu-time.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const rowsOf = async (bytes: Uint8Array) => (await readWorkbook(bytes, "表 1.x")).grids[0]?.rows;

describe("readWorkbook, on .xlsx", () => {
  const sheet = (rows: string, after = "", before = ""): Uint8Array =>
    madeWorkbook(`${before}<sheetData>${rows}</sheetData>${after}`);

  it("keeps numbers, text, truth values, errors, and dates as they are shown", async () => {
    const bytes = sheet(
      `<row r="1"><c r="A1"><v>12.5</v></c><c r="B1" t="inlineStr"><is><t>0010</t></is></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#DIV/0!</v></c><c r="E1" s="2"><v>45536</v></c></row>`,
    );
    expect(await rowsOf(bytes)).to.deep.equal([[12.5, "0010", true, { error: "#DIV/0!" }, "2024/9/1"]]);
  });

  it("keeps errors that only newer Excels have", async () => {
    expect(await rowsOf(sheet(`<row r="1"><c r="A1" t="e"><v>#SPILL!</v></c></row>`))).to.deep.equal([
      [{ error: "#SPILL!" }],
    ]);
  });

  it("knows the dates of a Chinese Excel, which files name by number alone", async () => {
    // 45536 is 1 September 2024; style 3 is format 31, which the file does not spell out.
    expect(
      await rowsOf(sheet(`<row r="1"><c r="A1" s="3"><v>45536</v></c><c r="B1" s="3"><v>45537</v></c></row>`)),
    ).to.deep.equal([["2024年9月1日", "2024年9月2日"]]);
  });

  it("gives the used part alone, and where it stands", async () => {
    const { grids } = await readWorkbook(
      sheet(`<row r="3"><c r="C3"><v>1</v></c></row><row r="9"><c r="B9" t="str"><v> </v></c></row>`),
      "a.xlsx",
    );
    expect(grids).to.deep.equal([
      { file: "a.xlsx", sheet: "学校 & 教学点", rows: [[1]], origin: { row: 2, column: 2 } },
    ]);
  });

  it("keeps merges, percentages, hidden rows and columns, counted within the grid", async () => {
    const { grids } = await readWorkbook(
      sheet(
        `<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>4</v></c></row><row r="3" hidden="1"><c r="C3" s="1"><v>0.9976</v></c></row>`,
        `<mergeCells count="1"><mergeCell ref="B2:C2"/></mergeCells>`,
        `<cols><col min="3" max="3" width="9" hidden="1"/></cols>`,
      ),
      "a.xlsx",
    );
    expect(grids[0]).to.deep.include({
      rows: [
        [1, null, 4],
        [null, 0.9976],
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      hiddenRows: [1],
      hiddenColumns: [1],
      percentCells: ["1,1"],
    });
  });

  it("takes a formula without its result as blank, and names the cell", async () => {
    const { grids, diagnostics } = await readWorkbook(
      sheet(
        `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f></c><c r="C1"><f>A1*3</f><v>3</v></c><c r="D1" t="str"><f>""</f><v></v></c></row>`,
      ),
      "a.xlsx",
    );
    expect(grids[0]?.rows).to.deep.equal([[1, null, 3]]);
    expect(diagnostics).to.have.lengthOf(1);
    expect(diagnostics[0]).to.deep.include({
      code: "formulaWithoutValue",
      params: { count: 1, cells: ["B1"] },
      where: { file: "a.xlsx", sheet: "学校 & 教学点", cell: "B1" },
    });
  });

  it("names the cells of placeholders that were never calculated, and of no zero that was", async () => {
    const rows = `<row r="1"><c r="A1"><v>31</v></c><c r="B1"><f>A1+1</f><v>0</v></c><c r="C1"><f>A1-31</f><v>0</v></c><c r="D1"><f>A1*2</f></c><c r="E1"><v>2</v></c></row>`;
    expect((await readWorkbook(sheet(rows), "a.xlsx")).grids[0]?.uncalculated).to.deep.equal(["0,3", "0,1", "0,2"]);
    const calculated = rows.replace("<f>A1+1</f><v>0</v>", "<f>A1+1</f><v>32</v>").replace("<f>A1*2</f>", "");
    expect((await readWorkbook(sheet(calculated), "a.xlsx")).grids[0]).to.not.have.property("uncalculated");
  });

  it("reads parts in UTF-16, and names with backslashes", async () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row></sheetData></worksheet>`;
    expect(await rowsOf(madeWorkbook("", { content: Buffer.from(`\ufeff${xml}`, "utf16le") }))).to.deep.equal([["甲"]]);
    const parts = unzipSync(sheet(`<row r="1"><c r="A1"><v>7</v></c></row>`));
    const renamed = Object.entries(parts).map(([name, part]) => [name.replaceAll("/", "\\"), part] as const);
    expect(await rowsOf(zipSync(Object.fromEntries(renamed)))).to.deep.equal([[7]]);
  });

  it("takes the text of a cell alone, whatever its runs, how it is spoken, and how its signs are written", async () => {
    const cell = (xml: string): string => `<c t="inlineStr"><is>${xml}</is></c>`;
    const cells =
      cell(`<r><rPr><b/></rPr><t>学</t></r><r><t xml:space="preserve">校 </t></r><rPh sb="0" eb="1"><t>xue</t></rPh>`) +
      cell(`<t>一_x000D_\r\n二 &lt;三&gt;</t>`) +
      cell(`<t><![CDATA[四 & 五]]></t>`);
    expect(await rowsOf(sheet(`<x:row xmlns:x="a">${cells}</x:row>`))).to.deep.equal([
      ["学校 ", "一\r\n二 <三>", "四 & 五"],
    ]);
  });

  it("takes a number that is written as text of none for its text", async () => {
    expect(await rowsOf(sheet(`<row r="1"><c r="A1"><v>无</v></c><c r="B1"><v>1e3</v></c></row>`))).to.deep.equal([
      ["无", 1000],
    ]);
  });

  it("is quick and small with a sheet of 1,048,576 blank rows", async () => {
    const blank = Array.from({ length: 1_048_575 }, (_, row) => `<row r="${row + 2}" ht="14"/>`).join("");
    const bytes = sheet(`<row r="1"><c r="A1"><v>7</v></c></row>${blank}`, "", `<dimension ref="A1:XFD1048576"/>`);
    const started = cpuMilliseconds();
    expect(await rowsOf(bytes)).to.deep.equal([[7]]);
    expect(cpuMilliseconds() - started).to.be.below(15_000);
  });

  it("says that nothing is filled in", async () => {
    const { grids, diagnostics } = await readWorkbook(sheet(`<row r="1"/>`), "空.xlsx");
    expect(grids).to.deep.equal([]);
    expect(diagnostics.map(({ code, where }) => [code, where.file])).to.deep.equal([["fileNoCells", "空.xlsx"]]);
  });

  it("leaves hidden sheets out, with a note", async () => {
    const book = library.utils.book_new();
    library.utils.book_append_sheet(book, library.utils.aoa_to_sheet([["甲"]]), "一");
    library.utils.book_append_sheet(book, library.utils.aoa_to_sheet([["乙"]]), "二");
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    const bytes = new Uint8Array(library.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
    const { grids, diagnostics } = await readWorkbook(bytes, "a.xlsx");
    expect(grids.map(({ sheet: name }) => name)).to.deep.equal(["一"]);
    expect(diagnostics.map(({ code, severity, where }) => [severity, code, where.sheet])).to.deep.equal([
      ["note", "sheetHidden", "二"],
    ]);
  });
});

describe("readWorkbook, on .xls", () => {
  const book = library.utils.book_new();
  const content = library.utils.aoa_to_sheet([
    ["学校", "比例"],
    ["一小", 0.5],
    ["二小", { t: "e", v: 7 }],
  ]);
  content["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
  library.utils.book_append_sheet(book, content, "数据");

  it("keeps values, errors and merges", async () => {
    const bytes = new Uint8Array(library.write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
    const { grids, diagnostics } = await readWorkbook(bytes, "旧.xls");
    expect(diagnostics).to.deep.equal([]);
    expect(grids[0]).to.deep.include({
      sheet: "数据",
      rows: [
        ["学校", "比例"],
        ["一小", 0.5],
        ["二小", { error: "#DIV/0!" }],
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    });
  });

  it("reads a web page under the name of .xls", async () => {
    const page = `<html><head><meta charset="utf-8"></head><body><table><tr><td colspan="2">学校</td></tr><tr><td>0010</td><td>3.5</td></tr></table></body></html>`;
    const { grids } = await readWorkbook(utf8(page), "导出.xls");
    expect(grids[0]?.rows).to.deep.equal([["学校"], ["0010", "3.5"]]);
    expect(grids[0]?.merges).to.deep.equal([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  it("reads an XML workbook of 2003", async () => {
    const bytes = utf8(library.write(book, { type: "string", bookType: "xlml" }) as string);
    expect((await readWorkbook(bytes, "导出.xls")).grids[0]?.rows[1]).to.deep.equal(["一小", 0.5]);
  });
});

describe("readWorkbook, on text", () => {
  it("keeps every cell's text, leading zeros too", async () => {
    expect(await rowsOf(utf8('﻿学校,代码\n"一,""小""",0010\r\n二小,\n\n'))).to.deep.equal([
      ["学校", "代码"],
      ['一,"小"', "0010"],
      ["二小", null],
    ]);
  });

  it("knows UTF-16 without a mark by its zero bytes, in both orders", async () => {
    const text = "学校名称,在校学生数\r\n一中,1200\r\n第二小学,356\r\n";
    const codes = [...text].map((sign) => sign.charCodeAt(0));
    const rows = [
      ["学校名称", "在校学生数"],
      ["一中", "1200"],
      ["第二小学", "356"],
    ];
    expect(await rowsOf(Uint8Array.from(codes.flatMap((code) => [code & 255, code >> 8])))).to.deep.equal(rows);
    expect(await rowsOf(Uint8Array.from(codes.flatMap((code) => [code >> 8, code & 255])))).to.deep.equal(rows);
    const random = Uint8Array.from({ length: 4000 }, (_, at) => ((at * 7919) >> 3) & (at % 3 === 0 ? 0 : 255));
    expect((await readWorkbook(random, "a.csv")).diagnostics.map(({ code }) => code)).to.deep.equal([
      "fileNotSpreadsheet",
    ]);
  });

  it("takes full-width commas and the like for separators where they part all lines alike", async () => {
    const rows = [
      ["学校", "学生数", "班级数"],
      ["甲小学", "1200", "30"],
      ["乙小学", "300", "8"],
    ];
    for (const sign of ["，", "；", "|", "、"])
      expect(await rowsOf(utf8(rows.map((row) => row.join(sign)).join("\n"))), sign).to.deep.equal(rows);
    expect(await rowsOf(utf8("学校，学生数，班级数\n甲小学,1200,30\n乙小学,300，8"))).to.deep.equal(rows);
    expect(await rowsOf(utf8("学校,学生数\n甲小学,1，200\n乙小学,2，300"))).to.deep.equal([
      ["学校", "学生数"],
      ["甲小学", "1，200"],
      ["乙小学", "2，300"],
    ]);
  });

  it('takes ="007" for the text that Excel is made to keep so', async () => {
    const rows = [
      ["学校", "代码"],
      ["甲小学", "007"],
    ];
    expect(await rowsOf(utf8('学校,代码\n甲小学,="007"'))).to.deep.equal(rows);
    expect(await rowsOf(utf8('学校,代码\n甲小学,"=""007"""'))).to.deep.equal(rows);
  });

  it("finds tabs, semicolons, and a separator that the file names", async () => {
    expect(await rowsOf(utf8("a\tb,c\n1\t2"))).to.deep.equal([
      ["a", "b,c"],
      ["1", "2"],
    ]);
    expect(await rowsOf(utf8("a;b\n1,5;2,5"))).to.deep.equal([
      ["a", "b"],
      ["1,5", "2,5"],
    ]);
    const said = await readWorkbook(utf8("sep=|\r\na|b"), "a.csv");
    expect(said.grids[0]).to.deep.include({ rows: [["a", "b"]], origin: { row: 1, column: 0 } });
  });

  it("reads GB18030 and UTF-16", async () => {
    // 学校,1 in GB18030.
    expect(await rowsOf(Uint8Array.from([0xd1, 0xa7, 0xd0, 0xa3, 0x2c, 0x31]))).to.deep.equal([["学校", "1"]]);
    expect(await rowsOf(Uint8Array.from(Buffer.from("﻿学校,1", "utf16le")))).to.deep.equal([["学校", "1"]]);
  });

  it("names the sheet after the file, blanks and Chinese too", async () => {
    expect((await readWorkbook(utf8("a,b"), "某县 小学.csv")).grids[0]?.sheet).to.equal("某县 小学");
  });

  it("keeps line ends within quotes", async () => {
    expect(await rowsOf(utf8('"a\nb",c\rd,e'))).to.deep.equal([
      ["a\nb", "c"],
      ["d", "e"],
    ]);
  });
});

describe("readWorkbook, told to stop", () => {
  it("rejects with an AbortError", async () => {
    const control = new AbortController();
    const reading = readWorkbook(utf8("a,b"), "a.csv", { signal: control.signal });
    control.abort();
    expect(
      await reading.then(
        () => "done",
        (reason: Error) => reason.name,
      ),
    ).to.equal("AbortError");
  });

  it("says how far it is", async () => {
    const seen: string[] = [];
    await readWorkbook(madeWorkbook(`<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`), "a.xlsx", {
      onProgress: (done, total) => seen.push(`${done}/${total}`),
    });
    expect(seen[seen.length - 1]).to.equal("1/1");
  });
});

describe("readWorkbook, on a page behind comments", () => {
  it("finds its table however many and long they are, and takes one that does not end for text", async () => {
    const table = "<table><tr><td>学校名称</td></tr><tr><td>甲小学</td></tr></table>";
    for (const before of ["<!-- -->\n".repeat(10_000), `<!--${"-".repeat(100_000)}-->`])
      expect(await rowsOf(utf8(before + table))).to.deep.equal([["学校名称"], ["甲小学"]]);
    expect((await rowsOf(utf8(`<!--${"-".repeat(100_000)}${table}`)))?.length).to.equal(1);
  });
});
