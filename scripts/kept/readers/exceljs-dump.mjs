// What exceljs and SheetJS read of workbooks, as flat JSON: `node exceljs-dump.mjs TOOLS FROM TO NAME…` writes TO/NAME.json for each file.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [, , tools, from, to, ...names] = process.argv;
const load = createRequire(join(tools, "package.json"));
const ExcelJS = load("exceljs");
const SheetJS = load("@e965/xlsx");

const ofExceljs = async (bytes, found) => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes);
  for (const sheet of book.worksheets) {
    const name = sheet.name;
    sheet.eachRow({ includeEmpty: false }, (row, number) => {
      found[`${name} row ${number}`] = `${row.height} ${row.hidden} ${row.outlineLevel}`;
      row.eachCell({ includeEmpty: false }, (cell) => {
        const at = `${name}!${cell.address}`;
        if (cell.isMerged && cell.master !== cell) return;
        if (cell.formula !== undefined) {
          found[`${at} formula`] = cell.formula;
          if (cell.result !== undefined && cell.result !== null) found[`${at} result`] = JSON.stringify(cell.result);
        } else if (cell.value !== null) found[`${at} value`] = JSON.stringify(cell.value);
        if (Object.keys(cell.style).length > 0) found[`${at} look`] = JSON.stringify(cell.style);
        if (cell.note !== undefined) found[`${at} comment`] = JSON.stringify(cell.note);
      });
    });
    found[`${name} columns`] = JSON.stringify(
      (sheet.columns ?? []).map(({ width, hidden, outlineLevel }) => [width, hidden, outlineLevel]),
    );
    found[`${name} merges`] = JSON.stringify(sheet.model.merges);
    for (const part of [
      "pageSetup",
      "headerFooter",
      "views",
      "autoFilter",
      "dataValidations",
      "conditionalFormattings",
      "state",
    ])
      found[`${name} ${part}`] = JSON.stringify(sheet[part]?.model ?? sheet[part]);
    found[`${name} pictures`] = sheet.getImages().length;
  }
};

const ofSheetJs = (bytes, found) => {
  const book = SheetJS.read(bytes, { cellFormula: true, cellNF: true, cellStyles: true, dense: false });
  for (const [name, sheet] of Object.entries(book.Sheets))
    for (const [at, cell] of Object.entries(sheet)) {
      if (at.startsWith("!")) found[`${name} ${at}`] = at === "!ref" ? "" : JSON.stringify(sheet[at]);
      else {
        const key = `${name}!${at}`;
        if (cell.f !== undefined) found[`${key} formula`] = `${cell.f} ${cell.F}`;
        if (cell.v !== undefined && cell.t !== "z")
          found[`${key} ${cell.f === undefined ? "value" : "result"}`] = `${cell.t} ${cell.v}`;
        found[`${key} look`] = `${cell.z} ${JSON.stringify(cell.s)}`;
        if (cell.c !== undefined) found[`${key} comment`] = JSON.stringify(cell.c);
        if (cell.l !== undefined) found[`${key} link`] = JSON.stringify(cell.l);
      }
    }
  for (const { Name, Ref, Sheet } of book.Workbook?.Names ?? [])
    found[`${Sheet === undefined ? "" : `${book.SheetNames[Sheet]} `}name ${Name}`] = Ref;
};

for (const [reader, read] of [
  ["exceljs", ofExceljs],
  ["sheetjs", ofSheetJs],
]) {
  mkdirSync(join(to, reader), { recursive: true });
  for (const name of names) {
    let found = {};
    try {
      await read(readFileSync(join(from, name)), found);
    } catch (error) {
      found = { error: String(error).slice(0, 200) };
    }
    writeFileSync(join(to, reader, `${name}.json`), JSON.stringify(found));
  }
}
