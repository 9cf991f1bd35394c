// The directions of imports hold: each kind of wrong import, in a made-up source, fails with its sentence.
import { expect } from "chai";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { lintedTogether } from "./lint-made-up.js";

const engine = fileURLToPath(new URL("../../engine/src", import.meta.url));

const lint = lintedTogether();

/** A use of what was imported, so that nothing else is wrong with the source. */
const importing = (source: string): string => `import { thing } from "${source}";\nexport const used = thing;\n`;

const wrongImports: readonly (readonly [file: string, source: string, sentence: string])[] = [
  ["engine/src/statistics/made-up.ts", "../schools/index.js", "statistics knows numbers only"],
  ["engine/src/statistics/made-up.ts", "zod/mini", "statistics knows numbers only"],
  ["engine/src/diagnostics/made-up.ts", "../words/index.js", "diagnostics is below every other part"],
  ["engine/src/schools/made-up.ts", "../indicators/index.js", "schools says what a school is"],
  ["engine/src/indicators/made-up.ts", "../standards/index.js", "indicators says what is measured"],
  ["engine/src/standards/made-up.ts", "../assessment/index.js", "standards holds the rules as data"],
  ["engine/src/assessment/made-up.ts", "../reading/index.js", "assessment takes schools and a standard"],
  ["engine/src/assessment/made-up.ts", "../words/index.js", "assessment takes schools and a standard"],
  ["engine/src/reading/schools/made-up.ts", "../../standards/index.js", "reading schools makes records of tables"],
  ["engine/src/collection/made-up.ts", "../reading/schools/read-schools.js", "through its index.js"],
  ["engine/src/words/made-up.ts", "../reports/index.js", "words puts into words"],
  ["engine/src/reports/made-up.ts", "write-excel-file", "reports stands below papers alone"],
  ["engine/src/reports/made-up.ts", "../papers/index.js", "reports stands below papers alone"],
  ["engine/src/papers/made-up.ts", "docx", "papers stands at the top of the engine"],
  ["engine/src/schools/made-up.ts", "node:fs", "schools says what a school is"],
  ["engine/src/schools/made-up.ts", "@junheng/workbook", "schools says what a school is"],
  ["engine/src/schools/made-up.ts", "zod", "zod is imported as `zod/mini`"],
  ["engine/src/schools/made-up.ts", "../diagnostics/diagnostic.js", "through its index.js"],
  ["engine/src/schools/made-up.ts", "../diagnostics/index", "relative imports end in .js"],
  ["engine/src/nowhere/made-up.ts", "../diagnostics/index.js", "has no place in scripts/lint/layers.mjs yet"],
  ["workbook/src/made-up.ts", "node:fs/promises", "nothing of Node's own"],
  ["workbook/src/made-up.ts", "zod/mini", "zod belongs to the engine"],
  ["workbook/src/made-up.ts", "../../cli/src/main.js", "workbook turns files into grids and back"],
  ["workbook/src/made-up.ts", "../../engine/src/reading/index.js", "imported by its name: @junheng/engine"],
  ["cli/src/made-up.ts", "../../addin/src/functions/registry.js", "it knows nothing of the add-in"],
  ["cli/src/made-up.ts", "fflate", "needs no further package"],
  ["cli/src/made-up.ts", "@resvg/resvg-wasm", "needs no further package"],
  ["cli/src/pictures/made-up.ts", "../arguments.js", "nothing of the command"],
  ["addin/src/functions/made-up.ts", "@junheng/workbook", "functions are thin calls into the engine"],
  ["addin/src/functions/made-up.ts", "../pane/mount.js", "functions are thin calls into the engine"],
  [
    "addin/src/pane/made-up.tsx",
    "../hosts/excel/create-excel-host.js",
    "the pane knows a spreadsheet only as SpreadsheetHost",
  ],
  [
    "addin/src/pane/made-up.tsx",
    "../hosts/univer/create-univer-host.js",
    "the pane knows a spreadsheet only as SpreadsheetHost",
  ],
  ["addin/src/pane/made-up.tsx", "node:path", "the pane knows a spreadsheet only as SpreadsheetHost"],
  ["addin/src/hosts/spreadsheet-host.ts", "./excel/create-excel-host.js", "the port between pane and spreadsheet"],
  [
    "addin/src/hosts/excel/made-up.ts",
    "../univer/create-univer-host.js",
    "the Excel host speaks Office.js and nothing else",
  ],
  ["addin/src/hosts/univer/made-up.ts", "../excel/create-excel-host.js", "the workbench's host speaks Univer"],
  ["addin/src/workbench/made-up.ts", "../hosts/excel/create-excel-host.js", "never the Excel host"],
];

const rightImports: readonly (readonly [file: string, source: string])[] = [
  ["engine/src/reading/read.ts", "./schools/read-schools.js"],
  ["engine/src/assessment/made-up.ts", "../statistics/index.js"],
  ["engine/src/reports/made-up.ts", "../words/index.js"],
  ["engine/src/schools/made-up.ts", "./record.js"],
  ["engine/src/schools/made-up.ts", "zod/mini"],
  ["workbook/src/read/made-up.ts", "@junheng/engine/reading/cells"],
  ["workbook/src/read/made-up.ts", "@e965/xlsx"],
  ["cli/src/made-up.ts", "node:fs/promises"],
  ["addin/src/functions/made-up.ts", "@junheng/engine/statistics"],
  ["addin/src/pane/made-up.tsx", "../hosts/spreadsheet-host.js"],
  ["addin/src/pane/made-up.tsx", "@fluentui/react-components"],
  ["addin/src/pane/taskpane.ts", "../hosts/excel/create-excel-host.js"],
  ["addin/src/hosts/univer/made-up.ts", "@univerjs/core"],
];

const forbidden: readonly (readonly [file: string, source: string, sentence: string])[] = [
  ["engine/src/schools/made-up.ts", "export const now = Date.now();", "the engine has no clock"],
  ["engine/src/schools/made-up.ts", "export const today = new Date();", "the engine has no clock"],
  ["engine/src/schools/made-up.ts", "export const luck = Math.random();", "the engine is not random"],
  ["engine/src/schools/made-up.ts", "export const title = document.title;", "no screen and no network"],
  ["engine/src/schools/made-up.ts", 'export const answer = fetch("/");', "no screen and no network"],
  ["engine/src/schools/made-up.ts", "export const path = process.cwd();", "as well as in Node"],
  ["engine/src/schools/made-up.ts", 'console.log("x");', "it returns diagnostics"],
  ["engine/src/schools/made-up.ts", "export class School {}", "no classes in the engine"],
  ["workbook/src/made-up.ts", "export const bytes = Buffer.alloc(1);", "workbook runs in the browser"],
  ["addin/src/pane/made-up.tsx", "export const started = Office.onReady();", "Excel stands behind SpreadsheetHost"],
  ["addin/src/functions/made-up.ts", "export const run = Excel.run;", "Excel stands behind SpreadsheetHost"],
  ["addin/src/pane/made-up.tsx", 'export const sent = fetch("/");', "nothing leaves the machine"],
  ["addin/src/hosts/excel/made-up.ts", 'export const sent = fetch("/");', "nothing leaves the machine"],
  ["cli/src/made-up.ts", "export default 1;", "no default exports"],
  ["cli/src/made-up.ts", "export enum Kind { One }", "no enums"],
  ["cli/src/made-up.ts", 'export const two = eval("1 + 1");', "eval"],
  ["cli/src/made-up.ts", 'export const two = new Function("return 2");', "new Function"],
];

describe("Directions of imports", () => {
  for (const [file, source, sentence] of wrongImports) {
    const said = lint(file, importing(source));
    it(`${file} may not import ${source}`, () => {
      expect(said()).to.have.lengthOf(1);
      expect(said()[0]).to.include(sentence);
      expect(said()[0]).to.include(source);
    });
  }

  for (const [file, source] of rightImports) {
    const said = lint(file, importing(source));
    it(`${file} may import ${source}`, () => expect(said()).to.deep.equal([]));
  }

  for (const source of [
    'export * from "../schools/index.js";',
    'export { thing } from "../schools/index.js";',
    'import type { Thing } from "../schools/index.js";\nexport type Used = Thing;',
    'export type Thing = import("../schools/index.js").Thing;',
    'export const later = import("../schools/index.js");',
  ]) {
    const said = lint("engine/src/statistics/made-up.ts", source);
    it(`are asked of ${source}`, () => expect(said().join("\n")).to.include("statistics knows numbers only"));
  }

  const folders = readdirSync(engine, { withFileTypes: true }).filter((each) => each.isDirectory());
  for (const { name } of folders) {
    const said = lint(`engine/src/${name}/made-up.ts`, 'export * from "./other.js";\n');
    it(`are known of ${name}, which has an entry`, () => {
      expect(existsSync(join(engine, name, "index.ts"))).to.equal(true);
      expect(said()).to.deep.equal([]);
    });
  }
});

describe("What code may not touch", () => {
  for (const [file, source, sentence] of forbidden) {
    const said = lint(file, source);
    it(`${file}: ${source}`, () => expect(said().join("\n")).to.include(sentence));
  }
});
