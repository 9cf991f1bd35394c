// Laws of result sheets: what must hold for any county.
import { expect } from "chai";
import fc from "fast-check";
import { judgeCounty } from "../grounds/index.js";
import { county } from "../assessment/test-support.js";
import { nationalBasic2012, nationalQuality2017 } from "../standards/index.js";
import { resultSheets } from "./index.js";

describe("laws of result sheets", () => {
  it("are made of any county, zeros and lacking figures included, without a number that is none", () => {
    fc.assert(
      fc.property(county, fc.constantFrom(nationalQuality2017, nationalBasic2012), (schools, standard) => {
        const sheets = resultSheets(judgeCounty({ records: schools }, standard), standard, "zh-CN");
        for (const cell of sheets.flatMap(({ rows }) => rows.flat())) {
          if (typeof cell?.value === "number") expect(cell.value).to.satisfy(Number.isFinite);
          else expect(String(cell?.value)).to.not.match(/NaN|Infinity/);
        }
      }),
      { numRuns: 40 },
    );
  });
});
