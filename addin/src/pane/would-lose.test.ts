// Whether files that are dropped are asked about: only where what was read is worth something.
import { expect } from "chai";
import { readingOf } from "./assess/data/reading-of.js";
import { readCounty } from "./assess/data/read-data.js";
import type { DataSource, PaneState } from "./assess/state.js";
import { openingState } from "./assess/state.js";
import { wouldLose } from "./would-lose.js";

const opening = openingState({ locale: "zh-CN", theme: "light" });
const files: DataSource = { kind: "files", count: 1 };
const table = {
  file: "县.csv",
  sheet: "县",
  rows: [
    ["学校名称", "学校类型", "在校学生数"],
    ["一小", "小学", 100],
  ],
};

describe("Dropping files on the pane", () => {
  const after = (changed: Partial<PaneState>): boolean => wouldLose({ ...opening, ...changed });

  it("is asked about where files were read that hold something, or a table that was collected", async () => {
    expect(after({ source: files, reading: await readCounty([table]) })).to.equal(true);
    expect(after({ source: { kind: "collected", count: 2 }, reading: readingOf([]) })).to.equal(true);
    expect(after({ work: { kind: "reading", done: 0, total: 0 } })).to.equal(true);
  });

  it("is not where nothing was read, as of a damaged file or one without a table", async () => {
    expect(after({})).to.equal(false);
    expect(after({ source: files, reading: await readCounty([]) })).to.equal(false);
    expect(after({ source: files, reading: await readCounty([{ ...table, rows: [["各位老师："]] }]) })).to.equal(false);
  });

  it("is not where the workbook was read, which is read again by one press", async () => {
    const source: DataSource = { kind: "host", source: { kind: "activeSheet" }, name: "县" };
    expect(after({ source, reading: await readCounty([table]) })).to.equal(false);
  });
});
