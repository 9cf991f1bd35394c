// The rubrics of a standard's conditions: made once, however many counties are judged by them.
import { expect } from "chai";
import { governmentWork2012 } from "../rubrics/index.js";
import { nationalBasic2012, nationalQuality2017 } from "../standards/index.js";
import { rubricsOfConditions } from "./index.js";

describe("The rubrics of a standard's conditions", () => {
  it("are the same for every county, so that nothing of them is worked out twice", () => {
    expect(rubricsOfConditions(nationalQuality2017)[0]).to.equal(rubricsOfConditions(nationalQuality2017)[0]);
  });

  it("are another's where a province has its own, and have the figures of the standard that asks", () => {
    const [own] = rubricsOfConditions(nationalBasic2012, governmentWork2012);
    const [other] = rubricsOfConditions(nationalQuality2017, governmentWork2012);
    expect(own).to.not.equal(other);
    const ids = (asked: typeof own) => asked?.inputs.map(({ id }) => id);
    expect(ids(own)).to.not.deep.equal(ids(other));
  });
});
