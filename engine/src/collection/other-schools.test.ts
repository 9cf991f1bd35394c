// Schools of no compulsory stage among those collected.
import { expect } from "chai";
import { otherSchools } from "./other-schools.js";

describe("otherSchools", () => {
  it("are those whose type has no compulsory stage, and none without a type", () => {
    const records = [
      { name: "城关幼儿园", type: "kindergarten" },
      { name: "县特校", type: "special" },
      { name: "县高级中学", type: "senior" },
      { name: "县一中", type: "completeSecondary" },
      { name: "第一小学" },
    ] as const;
    expect(otherSchools(records).map(({ name }) => name)).to.deep.equal(["城关幼儿园", "县特校", "县高级中学"]);
  });
});
