// The same question is worked out once, as long as it is remembered.
import { expect } from "chai";
import { remembered } from "./remembered.js";

describe("What is remembered", () => {
  it("is worked out once for a key", () => {
    const memory = remembered<readonly number[]>(2);
    const first = memory("one", () => [1]);
    expect(memory("one", () => [2])).to.equal(first);
  });
  it("makes place for what comes after, the oldest first", () => {
    const memory = remembered<readonly string[]>(2);
    for (const key of ["one", "two", "three"]) memory(key, () => [key]);
    expect(memory("three", () => ["again"])).to.deep.equal(["three"]);
    expect(memory("one", () => ["again"])).to.deep.equal(["again"]);
  });
  it("is no failure", () => {
    const memory = remembered<readonly number[]>(2);
    const fails = (): never => {
      throw new RangeError("none");
    };
    expect(() => memory("one", fails)).to.throw(RangeError);
    expect(memory("one", () => [1])).to.deep.equal([1]);
  });
});
