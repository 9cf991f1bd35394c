// Results by the add-in's functions: each call comes to what the assessment says, and the tables that were read are assessed anew by one.
import { judgeCounty } from "@junheng/engine/grounds";
import { readSubmission } from "@junheng/engine/reading";
import { cellAt, columnLetters } from "@junheng/engine/reading/cells";
import type { Cell, Grid } from "@junheng/engine/reading/cells";
import type { ResultSheet } from "@junheng/engine/reports";
import { workbookSheets } from "@junheng/engine/reports";
import { nationalBasic2012, nationalQuality2017 } from "@junheng/engine/standards";
import { expect } from "chai";
import { customFunctions } from "../../../functions/registry.js";
import { createMemoryHost } from "../../../hosts/memory/create-memory-host.js";
import { functionsHere } from "./functions-here.js";

const header = ["学校名称", "学校类型", "在校学生数", "图书册数", "体育运动场馆面积"];
const county: Grid = {
  sheet: "它's 学校",
  origin: { row: 2, column: 1 },
  rows: [
    header,
    ["甲小学", "小学", 45, 279, 310],
    ["乙小学", "小学", 37, 137, 120],
    ["丙小学", "小学", 89, 935, 900],
    ["丁小学", "小学", 76, null, 700],
  ],
};

/** What the functions of the add-in make of a call such as `JH.MEAN(C17:C20,B17:B20)` on a sheet. */
const called = (formula: string, rows: (area: string) => readonly (readonly Cell[])[]): unknown => {
  const [, name = "", inner = ""] = /(JH\.[^(]+)\(([^)]*)\)/.exec(formula) ?? [];
  const found = customFunctions.find((each) => Object.values(each.name).includes(name.slice(3)));
  return found?.call(
    ...inner.split(",").map((argument) => (argument.startsWith('"') ? argument.slice(1, -1) : rows(argument))),
  );
};

const areaIn = (grid: Pick<Grid, "rows" | "origin">, area: string): readonly (readonly Cell[])[] => {
  const [from = "", to = from] = area.split(":");
  const place = (address: string) => {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    return { column: letters, row: Number(digits) };
  };
  const [first, last] = [place(from), place(to)];
  const columns = Array.from({ length: 60 }, (_, at) => columnLetters(at));
  const across = columns.slice(columns.indexOf(first.column), columns.indexOf(last.column) + 1);
  return Array.from({ length: last.row - first.row + 1 }, (_, down) =>
    across.map((column) => cellAt(grid, `${column}${first.row + down}`)),
  );
};

const sheetsBy = async (standard: typeof nationalQuality2017): Promise<readonly ResultSheet[]> => {
  const host = createMemoryHost([county]);
  const judged = judgeCounty(readSubmission([county]), standard);
  const functions = await functionsHere(host, judged.assessment, null, new AbortController().signal);
  return workbookSheets(judged, standard, "zh-CN", functions);
};

describe("Results by the add-in's functions", () => {
  it("come to the means, spreads and coefficients of the assessment", async () => {
    for (const standard of [nationalQuality2017, nationalBasic2012]) {
      const live = (await sheetsBy(standard)).find(({ id }) => id === "live-primary");
      const rows = (live?.rows ?? []).map((row) => row.map((cell) => cell?.value ?? null));
      const calls = (live?.rows ?? []).flat().filter((cell) => cell?.formula?.includes("JH.") === true);
      const filled = calls.filter((cell) => typeof cell?.value === "number");
      expect(filled.length).to.be.at.least(3);
      for (const cell of filled)
        expect(
          called(cell?.formula ?? "", (area) => areaIn({ rows }, area)),
          cell?.formula,
        ).to.be.closeTo(Number(cell?.value), 1e-12);
    }
  });

  it("assess her table anew by one call, and are native formulas where nothing else is asked for", async () => {
    const assess = (await sheetsBy(nationalBasic2012)).find(({ id }) => id === "live-assess");
    const formula = assess?.rows.flat().find((cell) => cell?.formula !== undefined)?.formula ?? "";
    expect(formula).to.equal(`JH.均衡评估('它''s 学校'!B3:F7,"","national-basic-2012")`);
    const table = called(formula.replace("'它''s 学校'!", ""), (area) => areaIn(county, area)) as unknown[][];
    const judged = judgeCounty(readSubmission([county]), nationalBasic2012);
    const { cv = null } = judged.assessment.stages.primary?.indicators.sportsAreaPerPupil ?? {};
    expect(cv).to.be.greaterThan(0);
    expect(table.flat()).to.include(cv);
    const native = workbookSheets(judged, nationalBasic2012, "zh-CN");
    expect(native.map(({ id }) => id)).to.not.include("live-assess");
    expect(JSON.stringify(native)).to.not.include("JH.");
  });

  it("leave out the call where a school came from a file, which no formula reaches", async () => {
    const judged = judgeCounty(readSubmission([{ ...county, file: "a.xlsx" }]), nationalBasic2012);
    const host = createMemoryHost([county]);
    expect((await functionsHere(host, judged.assessment, null, new AbortController().signal)).tables).to.deep.equal([]);
  });
});
