// The formulas of the workbench in a real browser: a cell is edited, and they follow.
import { expect } from "chai";
import { onePage, testSite } from "./test-site.js";
import { cellAt, openWorkbench, savedGrids, showSheet, typeInto } from "./workbench-page.js";

const examples = "公式示例";

describe("The formulas of the workbench", () => {
  const site = testSite();
  const workbench = onePage(() => openWorkbench(site.browser, site.url));

  it("are saved with all that they spill into the cells beside them", async () => {
    const { page } = workbench();
    const saved = await savedGrids(page);
    // 23226 books split 1:1.1 over 166 primary and 210 junior pupils.
    const [primary, junior] = [(23226 * 166) / (166 + 1.1 * 210), (23226 * 1.1 * 210) / (166 + 1.1 * 210)];
    expect(cellAt(saved, examples, "A13")).to.be.closeTo(primary, 1e-6);
    expect(cellAt(saved, examples, "B13")).to.be.closeTo(junior, 1e-6);
  });

  it("give the published coefficient, follow an edit by keyboard, and come back with the old figure", async () => {
    const { page, complaints } = workbench();
    await showSheet(page, examples);
    // 县域义务教育校际均衡指标计算方法 prints 0.52; unrounded it is 0.51526.
    const first = await savedGrids(page);
    expect(cellAt(first, examples, "G6")).to.be.closeTo(0.51526, 5e-6);
    expect(Number(cellAt(first, examples, "G6")).toFixed(2)).to.equal("0.52");

    await typeInto(page, "C6", "500");
    const edited = await savedGrids(page);
    expect(cellAt(edited, examples, "C6")).to.equal(500);
    // By hand: mean 1478/302, variance Σ B(D - mean)²/302, with 500 books in the third school.
    expect(cellAt(edited, examples, "G6")).to.be.closeTo(0.38779, 5e-6);
    expect(cellAt(edited, examples, "G9")).to.be.closeTo(0.38779, 5e-6);

    await typeInto(page, "C6", "935");
    expect(cellAt(await savedGrids(page), examples, "G6")).to.be.closeTo(0.51526, 5e-6);
    expect(complaints).to.deep.equal([]);
  });
});
