// Forms of ours whose mark was lost are learned like anybody's: every input is found, at its own cell, as what it is.
import { schoolForm } from "@junheng/engine/form-sheets";
import { learnForm } from "@junheng/engine/reading/forms";
import { nationalBasic2012, nationalQuality2017 } from "@junheng/engine/standards";
import { readWorkbook } from "@junheng/workbook/read";
import { writeForm } from "@junheng/workbook/write";
import { expect } from "chai";

const columnOf = (letters: string): number => [...letters].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0);

describe("a blank form of ours without its mark", () => {
  for (const standard of [nationalQuality2017, nationalBasic2012])
    it(`is learned with every input in its place (${standard.id})`, async () => {
      const { grids } = await readWorkbook(await writeForm(schoolForm(standard, {})), "form.xlsx");
      const grid = grids.find(({ form }) => form !== undefined)!;
      const { form, ...unmarked } = grid;
      const { template } = learnForm([unmarked]);
      const found = new Map<string, string>();
      for (const { path, cell, place } of template!.fields) {
        const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell)!;
        found.set(path, `${Number(row) - 1 + place.down},${columnOf(letters) - 1 + place.right}`);
      }
      const top = grid.origin?.row ?? 0;
      const left = grid.origin?.column ?? 0;
      const inputs = Object.entries(form!.cells)
        // Who filled it in is no figure of the school.
        .filter(([path]) => path.includes(".") || ["name", "code", "type"].includes(path))
        .map(([path, { row, column }]) => [path, `${row + top},${column + left}`] as const);
      expect(inputs.length).to.be.greaterThan(30);
      for (const [path, at] of inputs) expect(found.get(path), path).to.equal(at);
    });
});
