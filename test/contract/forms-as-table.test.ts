// The way through 150 forms gives what the table gives that the forms were filled in from: no figure is lost, moved or changed.
import { assessCounty } from "@junheng/engine/assessment";
import { collectSchools } from "@junheng/engine/collection";
import { readSubmission } from "@junheng/engine/reading";
import { nationalQuality2017 } from "@junheng/engine/standards";
import { readWorkbook } from "@junheng/workbook/read";
import { expect } from "chai";
import { sampleSchools, sentForms } from "../made-files/school-forms.js";

describe("150 forms, collected and assessed", () => {
  it("give every school the values that the table of the same figures gives it", async () => {
    const schools = await sampleSchools(150);
    const files = [];
    for (const { file, bytes } of await sentForms(schools)) {
      const { grids, diagnostics } = await readWorkbook(bytes, file);
      files.push({ file, modified: 0, submission: readSubmission(grids), diagnostics });
    }
    // A school of the sample has more degrees than teachers: told, and counted as it is, as the table counts it.
    const { records } = collectSchools(files, { decisions: { impossible: "in" } });
    const sent = assessCounty(records, nationalQuality2017);
    const table = assessCounty(schools, nationalQuality2017);
    let compared = 0;
    for (const stage of ["primary", "junior"] as const) {
      const byCode = new Map(sent.stages[stage]!.schools.map((school) => [school.code, school]));
      expect(byCode.size).to.equal(table.stages[stage]!.schools.length);
      for (const { name, code, pupils, indicators } of table.stages[stage]!.schools) {
        expect(byCode.get(code)?.pupils, name).to.equal(pupils);
        for (const [id, { value }] of Object.entries(indicators)) {
          // What the sample leaves blank stands as zero in its form.
          if (value === null) continue;
          expect(byCode.get(code)?.indicators[id as keyof typeof indicators]?.value, `${name} ${id}`).to.equal(value);
          compared++;
        }
      }
    }
    expect(compared).to.be.greaterThan(150 * 7 - 10);
  });
});
