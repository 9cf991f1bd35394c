// Papers on sheets, and the drawings of their pictures.
import { expect } from "chai";
import type { Bar, Paper } from "./index.js";
import { drawPicture, paperSheet } from "./index.js";

const bar = (name: string, value: number | null, state: Bar["state"] = "good"): Bar => ({
  name,
  value,
  printed: value === null ? "缺数" : value.toFixed(3),
  limit: { value: 0.5, printed: "0.50" },
  state,
});

describe("A paper on a sheet", () => {
  const paper: Paper = {
    id: "paper",
    title: "报告",
    locale: "zh-CN",
    blocks: [
      { kind: "heading", level: 1, text: "一、问题" },
      {
        kind: "table",
        caption: "表1",
        widths: [10, 20, 30],
        headerRows: 1,
        rows: [[{ value: "甲" }, { value: 1 }, null]],
      },
      { kind: "pageBreak" },
      { kind: "picture", picture: { kind: "bars", bars: [bar("图书", 0.6)] }, alt: "图书 0.600" },
    ],
  };
  it("has every block as rows over the columns of its widest table", () => {
    const { rows, widths } = paperSheet(paper);
    expect(widths).to.deep.equal([10, 20, 30]);
    expect(rows.map(([first]) => first?.value)).to.deep.equal(["报告", "一、问题", "表1", "甲", "图书 0.600"]);
    expect(rows.every((row) => row.length === 3)).to.equal(true);
  });
});

describe("Bars against a limit", () => {
  const { svg, width, height } = drawPicture({
    kind: "bars",
    bars: [bar("图书", 0.25), bar("计算机", 1, "bad"), bar("<教室>", null, "none")],
    limitName: "竖线为上限",
  });
  const lengths = [...svg.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="([\d.]+)" height="14" fill="(#\w+)"/g)];
  const filled = lengths.filter(([, , fill]) => fill !== "#f3f4f6").map(([, length]) => Number(length));

  it("have a name and a number each, as text", () => {
    for (const text of ["图书", "0.250", "计算机", "1.000", "&lt;教室&gt;", "缺数", "竖线为上限"])
      expect(svg).to.include(`>${text}</text>`);
  });
  it("are as long to each other as their values, and none where there is no value", () => {
    expect(filled[0]! / filled[1]!).to.be.closeTo(0.25, 0.001);
    expect(filled[2]).to.equal(0);
  });
  it("keep names and numbers within the drawing", () => {
    const marks = [...svg.matchAll(/<line x1="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect(marks).to.have.length(3);
    expect(new Set(marks).size).to.equal(1);
    expect(marks[0]).to.be.within(0, width);
    expect(height).to.equal(26 * 4);
  });
});
