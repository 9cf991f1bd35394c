// The samples beside the county: made again byte by byte; last year's county is the same one with less, and the school's report is scored.
import { readFile } from "node:fs/promises";
import { compareYears, judgedYear } from "@junheng/engine/change";
import { judgeCounty } from "@junheng/engine/grounds";
import { readSubmission } from "@junheng/engine/reading";
import { builtInRubricOf } from "@junheng/engine/rubrics";
import { scoreGrids } from "@junheng/engine/scoring";
import { nationalQuality2017 } from "@junheng/engine/standards";
import { readWorkbook } from "@junheng/workbook";
import { expect } from "chai";
import { selfReportWorkbook } from "../../samples/self-report.js";
import { lastYearWorkbook } from "../../samples/workbook.js";

const bytesOf = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(new URL(`../../samples/${name}`, import.meta.url)));

const yearOf = async (name: string) => {
  const reading = readSubmission((await readWorkbook(await bytesOf(name), name)).grids);
  return judgedYear(reading.records, judgeCounty(reading, nationalQuality2017), { communities: [] });
};

describe("The samples beside the county", () => {
  it("are made again, byte by byte", async () => {
    const made = {
      "sample-county-last-year.xlsx": await lastYearWorkbook(),
      "school-self-report.xlsx": await selfReportWorkbook(),
    };
    for (const [name, bytes] of Object.entries(made))
      expect(Buffer.compare(Buffer.from(bytes), Buffer.from(await bytesOf(name))), name).to.equal(0);
  });

  it("hold the county of the year before: no school is another, and what was uneven was more so", async () => {
    const [before, after] = [await yearOf("sample-county-last-year.xlsx"), await yearOf("sample-county.xlsx")];
    const compared = compareYears(before, after, nationalQuality2017);
    expect([compared.before.period, compared.after.period]).to.deep.equal(["2022-2023学年", "2023-2024学年"]);
    expect(compared.diagnostics.filter(({ severity }) => severity === "error")).to.deep.equal([]);
    for (const stage of ["primary", "junior"] as const) {
      const { multimediaClassroomsPer100Pupils: rooms, teachingAreaPerPupil: area } =
        compared.stages[stage]?.indicators ?? {};
      expect(rooms?.change, stage).to.be.lessThan(0);
      expect(area?.change, stage).to.equal(0);
    }
  });

  it("hold a school's own report, nearly all of which can be scored", async () => {
    const rubric = builtInRubricOf("school-self-assessment");
    const { grids } = await readWorkbook(await bytesOf("school-self-report.xlsx"), "school-self-report.xlsx");
    const { scored } = scoreGrids(grids, rubric!);
    const { final, finalAtMost, decimals } = scored!.scores;
    const onePoint = 10 ** decimals;
    expect(final[0]).to.be.greaterThan(90 * onePoint);
    expect(finalAtMost[0]! - final[0]!).to.be.at.most(onePoint);
  });
});
