// The sample of functions opened in the workbench: every formula of both its sheets answers there as the function itself does, tables cell by cell.
import type { Grid } from "@junheng/engine/reading/cells";
import { readLooks } from "@junheng/workbook/looks";
import { expect } from "chai";
import { readFile } from "node:fs/promises";
import { addressOf, argumentsOf } from "../../addin/src/functions/example-formula.js";
import { isTable } from "../../addin/src/functions/function-result.js";
import { customFunctions, setFunctionLocale } from "../../addin/src/functions/registry.js";
import { testSite } from "./test-site.js";
import { until } from "./until.js";
import { anyFile, cellAt, dropAll, grid, openWorkbench, savedGrids, sheetNames } from "./workbench-page.js";

const bytes = new Uint8Array(await readFile(new URL("../../samples/functions.xlsx", import.meta.url)));
const sheets = (await readLooks(bytes))?.sheets ?? [];
const locales = ["zh-CN", "en"] as const;

/** What each function comes to by itself, and what its formula shows in the grid. */
const answers = (grids: readonly Grid[]) =>
  sheets.flatMap(({ name: sheet, formulas }, k) =>
    customFunctions.map(({ id, example, call }, at) => {
      const { row, column } = formulas[at]!;
      const { rows, origin = { row: 0, column: 0 } } = grids.find((saved) => saved.sheet === sheet)!;
      const result = call(...argumentsOf(example, locales[k]!));
      const table = isTable(result) ? result : [[result]];
      // What is spilled is saved as far as the sheet is filled.
      const saved = table
        .slice(0, origin.row + rows.length - row)
        .map((cells) => cells.slice(0, origin.column + Math.max(...rows.map(({ length }) => length)) - column));
      const shown = saved.map((cells, down) =>
        cells.map((_, right) => cellAt(grids, sheet, addressOf({ row: row + down, column: column + right }))),
      );
      const known = saved.map((cells) => cells.map((cell) => (cell === "" ? null : cell)));
      return { of: `${sheet}, ${id}`, known, shown };
    }),
  );

describe("The sample of functions in the workbench", () => {
  const site = testSite();
  after(() => setFunctionLocale("zh-CN"));

  for (const locale of locales)
    it(`answers on both its sheets, each table spilled, in ${locale}`, async () => {
      setFunctionLocale(locale);
      const { page, complaints } = await openWorkbench(site.browser, site.url, locale);
      // Beside another file: what is opened alone is saved with its formulas as they were, and what they come to here stays in the grid.
      await dropAll(page, grid, { "functions.xlsx": bytes, "县.csv": Buffer.from(anyFile["县.csv"]) });
      await until(
        () => sheetNames(page),
        (names) => expect(names).to.include.members(sheets.map(({ name }) => name)),
      );
      await until(
        async () => answers(await savedGrids(page)),
        (all) => {
          for (const { of, known, shown } of all) expect(shown, of).to.deep.equal(known);
        },
      );
      expect(complaints).to.deep.equal([]);
      await page.close();
    });
});
