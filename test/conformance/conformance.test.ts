// CONFORMANCE.md says what is computed now, and what is computed now reaches every bar.
import { expect } from "chai";
import { readdirSync, readFileSync } from "node:fs";
import { conformanceReport, conformanceSections, reportFile } from "./conformance-report.js";

const sections = await conformanceSections();

describe("Conformance", () => {
  for (const { title, missed } of sections) {
    it(`misses nothing: ${title}`, () => {
      expect(missed).to.deep.equal([]);
    });
  }

  it("stands in CONFORMANCE.md as it is computed now", async () => {
    const told = "CONFORMANCE.md is not what is computed now: run `npm run conformance`, and look at what changed";
    expect(readFileSync(reportFile, "utf8"), told).to.equal(await conformanceReport(sections));
  });

  it("tells of every golden table", async () => {
    const report = await conformanceReport(sections);
    const tables = readdirSync(new URL("../golden/", import.meta.url)).filter((file) => file.endsWith(".csv"));
    const named = (file: string): string => (/^nist_(?!univariate)/.test(file) ? "nist_*.csv" : file);
    expect(tables.filter((file) => !report.includes(`\`${named(file)}\``))).to.deep.equal([]);
  });
});
