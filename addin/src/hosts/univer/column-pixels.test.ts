// Columns are as wide as what they hold, but for titles that run over them.
import { expect } from "chai";
import type { Grid } from "@junheng/engine/reading/cells";
import { columnPixels } from "./column-pixels.js";

const grid = (rows: Grid["rows"], merges?: Grid["merges"]): Grid => ({ sheet: "表", rows, ...(merges && { merges }) });
const header = ["序号", "学校名称", "在校学生数（人）", "备注"];

describe("columnPixels", () => {
  it("gives Chinese twice the room of digits", () => {
    const [, chinese] = columnPixels(grid([["1", "一二三四五六七八", "1", "1"]]));
    const [, digits] = columnPixels(grid([["1", "12345678", "1", "1"]]));
    expect(chinese! - 14).to.be.closeTo(2 * (digits! - 14), 2);
  });
  it("does not widen a column for a title above it", () => {
    const title = "苍禾县义务教育学校办学条件统计表";
    expect(columnPixels(grid([[title], header]))[0]).to.equal(columnPixels(grid([header]))[0]);
    const merged = grid([[title, "b", "c", "d"], header], [{ top: 0, bottom: 0, left: 0, right: 3 }]);
    expect(columnPixels(merged)[0]).to.equal(columnPixels(grid([header]))[0]);
  });
  it("keeps within bounds", () => {
    const long = columnPixels(grid([["x".repeat(500), "", null, 1 / 3]]));
    expect(columnPixels(grid([["x".repeat(500), "b", "c", 1 / 3]]))[0]).to.equal(230);
    expect(long.every((width) => width >= 48)).to.equal(true);
  });
});
