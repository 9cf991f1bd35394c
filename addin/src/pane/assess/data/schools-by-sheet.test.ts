// What each sheet gave, as the pane says it.
import { expect } from "chai";
import { createMemoryHost } from "../../../hosts/memory/create-memory-host.js";
import { readCounty, readHostGrids } from "./read-data.js";
import { schoolsBySheet } from "./schools-by-sheet.js";

const header = ["学校名称", "在校学生数（人）"];
const grids = [
  { sheet: "小学", rows: [header, ["第一小学", 320], ["第二小学", 410]] },
  { sheet: "初中", rows: [header, ["第一初级中学", 500]] },
  { sheet: "说明", rows: [["本表由各校填报"]] },
];

describe("What each sheet gave", () => {
  it("is the schools of each stage where a county has a sheet for primary and one for junior", async () => {
    const read = await readCounty(await readHostGrids(createMemoryHost(grids), { kind: "workbook" }));
    expect(schoolsBySheet(read)).to.deep.equal([
      { sheet: "小学", counts: [{ kind: "primary", count: 2 }] },
      { sheet: "初中", counts: [{ kind: "junior", count: 1 }] },
      { sheet: "说明", counts: [] },
    ]);
  });
  it("tells sheets of one name in two files apart", async () => {
    const files = ["东片.xlsx", "西片.xlsx"].map((file, at) => ({ ...grids[at]!, file, sheet: "Sheet1" }));
    expect(schoolsBySheet(await readCounty(files)).map(({ file, counts }) => [file, counts[0]?.count])).to.deep.equal([
      ["东片.xlsx", 2],
      ["西片.xlsx", 1],
    ]);
  });
  it("counts the rows of all sheets while a workbook is read, and leaves out what this program wrote", async () => {
    const host = createMemoryHost(grids);
    await host.writeSheets([{ id: "x", name: "结果", columns: [], rows: [] } as never]);
    const told: string[] = [];
    const read = await readHostGrids(
      host,
      { kind: "workbook" },
      { onProgress: (done, total) => told.push(`${done}/${total}`) },
    );
    expect(read.map(({ sheet }) => sheet)).to.deep.equal(["小学", "初中", "说明"]);
    expect(told).to.deep.equal(["3/3", "5/5", "6/6"]);
  });
});
