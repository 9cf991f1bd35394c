// The report of the sample county: its own claims hold, its parts add up, its tables keep to the page, and it is no longer than it may be.
import type { JudgedCounty } from "@junheng/engine/grounds";
import { judgeCounty } from "@junheng/engine/grounds";
import type { Paper, TableBlock } from "@junheng/engine/papers";
import { countyReport, printedCell } from "@junheng/engine/papers";
import { planCounty } from "@junheng/engine/planning";
import { readSubmission } from "@junheng/engine/reading";
import { findClaims } from "@junheng/engine/reading/claims";
import { nationalQuality2017 } from "@junheng/engine/standards";
import { formatDecimal } from "@junheng/engine/statistics";
import { readDocument, readWorkbook } from "@junheng/workbook";
import { writePaper } from "@junheng/workbook/document";
import { expect } from "chai";
import { readFile } from "node:fs/promises";

const bytes = new Uint8Array(await readFile(new URL("../../samples/sample-county.xlsx", import.meta.url)));
const { grids } = await readWorkbook(bytes, "sample-county.xlsx");
const read = readSubmission(grids, { own: nationalQuality2017.own });
const judged: JudgedCounty = judgeCounty(read, nationalQuality2017, { date: "2026-11-30" });
const plan = planCounty(read.records, nationalQuality2017, { asOf: "2026-11-30" });

const reports = new Map<string, Paper>(
  (["zh-CN", "en"] as const).map((locale) => [locale, countyReport(judged, nationalQuality2017, { locale, plan })]),
);
const report = reports.get("zh-CN")!;

const tablesOf = ({ blocks }: Paper): readonly TableBlock[] =>
  blocks.filter((block): block is TableBlock => block.kind === "table");

const tableNamed = (name: string): TableBlock => tablesOf(report).find(({ caption }) => caption?.includes(name))!;

describe("The report of the sample county", () => {
  it("has its chapters in the order of the rule, and the appendices behind them", () => {
    const chapters = report.blocks.flatMap((block) => (block.kind === "heading" ? (block.chapter ?? []) : []));
    expect(chapters).to.deep.equal([
      ...["summary", "basic", "resources", "balance", "guarantee", "quality", "recognition", "problems", "plan"],
      ...["reasons", "values", "audit"],
    ]);
  });

  for (const [locale, paper] of reports)
    it(`says nothing in ${locale} that its own figures contradict`, async () => {
      const { paragraphs } = await readDocument(await writePaper({ ...paper, contents: false }), "report.docx");
      const claims = findClaims(paragraphs);
      expect(claims.filter(({ judgement }) => judgement === "wrong").map(({ quote }) => quote.sentence)).to.be.empty;
    });

  it("names every school that falls short, the furthest behind first, with what it lacks in its own unit", () => {
    const short = judged.assessment.stages.primary!.schools.filter(({ qualified }) => qualified === false);
    const { rows } = tableNamed("未达标的学校");
    expect(rows).to.have.length(short.length + 1);
    const [, first] = rows;
    expect(first![1]!.value).to.equal("周家院小学");
    expect(first![3]!.value).to.include("生均教学仪器设备值 1248.62／2000.00，少 13.6 万元");
  });

  it("has shares that add up to 100.0 in print", () => {
    const { rows } = tableNamed("按城乡分");
    for (const column of [3, 6]) {
      const shares = rows.slice(2, -1).map((row) => Math.round(Number(printedCell(row[column] ?? null)) * 10));
      expect(shares.length).to.be.greaterThan(1);
      expect(shares.reduce((sum, each) => sum + each, 0)).to.equal(1000);
    }
  });

  it("prints the figures of the assessment, to the digits of the forms", () => {
    const { rows } = tableNamed("校际差异系数");
    for (const [at, { id, digits }] of nationalQuality2017.indicators.entries()) {
      const { mean, cv } = judged.assessment.stages.primary!.indicators[id]!;
      const printed = rows[at + 2]!.slice(1, 3).map((cell) => printedCell(cell));
      expect(printed).to.deep.equal([formatDecimal(mean!, digits.mean), formatDecimal(cv!, digits.cv)]);
    }
  });

  it("names the cell of every figure an indicator was computed of: the column above it, the row beside it", () => {
    const [table] = tablesOf(report).filter(({ caption }) => caption?.includes("小学各校统计数"));
    const [heads, ...schools] = table!.rows;
    const columnOf = (letters: string): number =>
      [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    let compared = 0;
    for (const school of schools)
      for (const [at, cell] of school.entries()) {
        if (at < 2 || cell === null || cell.value === "") continue;
        const standing = grids[0]!.rows[Number(school[1]!.value) - 1]![columnOf(String(heads![at]!.value))];
        if (typeof standing !== "number") continue;
        // The sheet gives the value of equipment in 万元, the figure is in yuan.
        expect([standing, Math.round(standing * 10_000)]).to.include(Number(cell.value));
        compared += 1;
      }
    expect(compared).to.be.greaterThan(1000);
  });
});
