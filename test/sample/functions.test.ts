// The sheet of functions among the samples: made again byte by byte, every function once in each language, each formula true by its own cells.
import { readWorkbook } from "@junheng/workbook";
import { readLooks } from "@junheng/workbook/looks";
import { expect } from "chai";
import { readFile } from "node:fs/promises";
import { isTable } from "../../addin/src/functions/function-result.js";
import { customFunctions, functionNamespace, setFunctionLocale } from "../../addin/src/functions/registry.js";
import { functionsWorkbook } from "../../samples/functions/workbook.js";

const bytes = new Uint8Array(await readFile(new URL("../../samples/functions.xlsx", import.meta.url)));
const { grids } = await readWorkbook(bytes, "functions.xlsx");
const looks = await readLooks(bytes);

/** What stands in a cell or a range of a sheet, or the value that is written in the formula itself. */
const argumentOf = (written: string, sheet: string): unknown => {
  const literal = /^"(.*)"$/.exec(written);
  if (literal !== null) return literal[1];
  if (written === "") return undefined;
  const [first, last = first] = written.split(":").map((address) => /^([A-Z])(\d+)$/.exec(address));
  if (!first || !last) return Number(written);
  const { rows = [], origin = { row: 0, column: 0 } } = grids.find((grid) => grid.sheet === sheet) ?? {};
  const [top, left] = [Number(first[2]) - 1 - origin.row, first[1]!.charCodeAt(0) - 65 - origin.column];
  return Array.from({ length: Number(last[2]) - Number(first[2]) + 1 }, (_, row) =>
    Array.from(
      { length: last[1]!.charCodeAt(0) - first[1]!.charCodeAt(0) + 1 },
      (__, column) => rows[top + row]?.[left + column] ?? null,
    ),
  );
};

describe("The sample of functions", () => {
  after(() => setFunctionLocale("zh-CN"));

  it("is made again, byte by byte", async () => {
    expect(Buffer.compare(Buffer.from(await functionsWorkbook()), Buffer.from(bytes))).to.equal(0);
  });
  for (const [locale, name] of [
    ["zh-CN", "函数示例"],
    ["en", "Functions"],
  ] as const)
    it(`calculates every function from its own cells, in ${locale}`, () => {
      setFunctionLocale(locale);
      const formulas = looks?.sheets.find((sheet) => sheet.name === name)?.formulas ?? [];
      const calls = formulas.map(({ text }) => /^(?:_xldudf_)?JH\.([^(]+)\((.*)\)$/.exec(text));
      expect(calls.map((call) => call?.[1])).to.deep.equal(customFunctions.map((entry) => entry.name[locale]));
      for (const [at, { id, example, call }] of customFunctions.entries()) {
        const written = calls[at]![2]!.match(/"[^"]*"|[^,]+|(?<=,)(?=,)/g)?.map((each) => each.trim()) ?? [];
        const result = call(...written.map((each) => argumentOf(each, name)));
        const [row, column] = example.at ?? [0, 0];
        const found = isTable(result) ? result[row]?.[column] : result;
        if (typeof example.result === "number") expect(found, id).to.be.closeTo(example.result, 1e-12);
        else if (typeof example.result === "boolean" || locale === "zh-CN") expect(found, id).to.equal(example.result);
        else expect(found, `${functionNamespace}.${id}`).to.be.a("string").and.not.equal("");
      }
    });
});
