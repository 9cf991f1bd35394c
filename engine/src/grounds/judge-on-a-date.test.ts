// A standard on a date: what is not yet in force asks nothing, what has ended no longer does, and forms print what held on the day.
import { expect } from "chai";
import { resultSheets } from "../reports/index.js";
import type { SchoolRecord } from "../schools/index.js";
import type { DatedValue, Parameter, Standard } from "../standards/index.js";
import { extendStandard, nationalQuality2017 } from "../standards/index.js";
import { judgeCounty } from "./judge-county.js";

const reference = { document: "某教督〔2024〕1号", certainty: "B" } as const;
const dated = (unit: string, ...values: readonly DatedValue[]): Parameter => ({ unit, reference, values });
const { id, document, issuer, issued, title } = nationalQuality2017;

/** A province that asks for more equipment from 2030 on, for no backbone teachers after 2025, and a higher floor from 2030. */
const province: Standard = extendStandard(nationalQuality2017, {
  ...{ id: "province", extends: id, title, document, issuer, issued },
  indicators: [
    {
      id: "equipmentValuePerPupil",
      minimum: { primary: dated("yuan per pupil", { from: "2030-01-01", value: 9000 }) },
    },
    {
      id: "backboneTeachersPer100Pupils",
      minimum: { primary: dated("teachers per 100 pupils", { from: "2024-01-01", to: "2025-12-31", value: 5 }) },
    },
  ],
  schoolRule: { floorShare: dated("share of the threshold", { from: "2030-01-01", value: 0.95 }) },
});

const school: SchoolRecord = {
  name: "一小",
  type: "primary",
  whole: { pupils: 1000, equipmentValuePerPupil: 3000, backboneTeachersPer100Pupils: 2 },
};

const on = (date: string) => judgeCounty({ records: [school] }, province, { date });
const thresholds = (date: string) => {
  const { equipmentValuePerPupil, backboneTeachersPer100Pupils } = on(date).assessment.stages.primary?.indicators ?? {};
  return [equipmentValuePerPupil?.minimum, backboneTeachersPer100Pupils?.minimum];
};

describe("judging on a date", () => {
  it("holds schools against what is in force on the day", () => {
    expect(thresholds("2023-06-01")).to.deep.equal([2000, 1]);
    expect(thresholds("2025-12-31")).to.deep.equal([2000, 5]);
    expect(thresholds("2026-01-01")).to.deep.equal([2000, null]);
    expect(thresholds("2030-01-01")).to.deep.equal([9000, null]);
  });

  it("prints the floor of the day in the form of schools, not the one to come", () => {
    const floorsOn = (date: string): readonly string[] => {
      const sheet = resultSheets(on(date), province, "zh-CN").find((each) => each.id === "form-ii-2");
      const texts = sheet?.rows.flat().map((cell) => String(cell?.value ?? "")) ?? [];
      return ["85%", "95%"].filter((floor) => texts.some((text) => text.includes(floor)));
    };
    expect(floorsOn("2026-11-30")).to.deep.equal(["85%"]);
    expect(floorsOn("2030-01-01")).to.deep.equal(["95%"]);
  });
});
