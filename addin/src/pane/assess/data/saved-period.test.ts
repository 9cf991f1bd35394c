import type { Grid } from "@junheng/engine/reading/cells";
import type { SubmissionOptions } from "@junheng/engine/reading/forms";
import { expect } from "chai";
import { createMemoryHost } from "../../../hosts/memory/create-memory-host.js";
import { readCounty, readPeriod } from "./read-data.js";
import { loadPeriod, savePeriod } from "./saved-period.js";

const ofYears = (...years: readonly (number | string)[]) => [
  {
    sheet: "学校",
    rows: [
      ["年度", "学校名称", "学校类型", "在校学生数"],
      ...years.flatMap((year) => [
        [year, "第一小学", "小学", 500],
        [year, "第二小学", "小学", 300],
      ]),
    ],
  },
];

const readerOf = (grids: readonly Grid[]) => (options: SubmissionOptions) => readCounty(grids, options);

describe("The period that was chosen", () => {
  it("comes back as it was kept in the workbook, and none does where it was given up", async () => {
    const host = createMemoryHost([]);
    expect(await loadPeriod(host)).to.equal(null);
    await savePeriod(host, "2023");
    expect(await loadPeriod(host)).to.equal("2023");
    await savePeriod(host, null);
    expect(await loadPeriod(host)).to.equal(null);
  });

  it("is lost without a word where a workbook takes no settings", async () => {
    const refused = () => Promise.reject(new Error("no settings"));
    const host = { ...createMemoryHost([]), loadSetting: refused, saveSetting: refused };
    await savePeriod(host, "2023");
    expect(await loadPeriod(host)).to.equal(null);
  });

  it("is read while it is there, and gives way to the latest, which is said, when it is not", async () => {
    const there = await readPeriod(readerOf(ofYears(2022, 2023, 2024)), "2023");
    expect([there.reading.period, there.reading.records.length, there.periodGone]).to.deep.equal(["2023", 2, false]);
    const gone = await readPeriod(readerOf(ofYears(2022, 2024)), "2023");
    expect([gone.reading.period, gone.reading.records.length, gone.periodGone]).to.deep.equal(["2024", 2, true]);
    expect(gone.reading.diagnostics.map(({ code }) => code)).to.not.include("periodNotFound");
    const none = await readPeriod(readerOf(ofYears(2022, 2024)), null);
    expect([none.reading.period, none.periodGone]).to.deep.equal(["2024", false]);
  });

  it("is nothing to speak of where the data names no period", async () => {
    const [grid] = ofYears(2024);
    const plain = await readPeriod(readerOf([{ sheet: "学校", rows: grid!.rows.map((row) => row.slice(1)) }]), "2023");
    expect([plain.reading.period, plain.reading.records.length, plain.periodGone]).to.deep.equal([null, 2, false]);
  });
});
