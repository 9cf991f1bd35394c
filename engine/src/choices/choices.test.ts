// One of a few words, or an error that says which there are and which was probably meant.
import { expect } from "chai";
import { nearestName, parseChoice, refuseMisspeltKeys, shownValue } from "./index.js";

describe("parseChoice", () => {
  const choose = (value: unknown) => parseChoice("compositeScores", "aggregation", value, ["arithmetic", "geometric"]);

  it("gives back what is allowed", () => expect(choose("geometric")).to.equal("geometric"));

  it("refuses another case, another word, nothing, and what every object has", () => {
    expect(() => choose("Arithmetic")).to.throw(
      TypeError,
      'compositeScores requires aggregation to be one of "arithmetic", "geometric", got "Arithmetic": did you mean "arithmetic"?',
    );
    for (const value of ["harmonic", undefined, null, 1, "toString", "", ["geometric"]])
      expect(() => choose(value), shownValue(value)).to.throw(TypeError, `got ${shownValue(value)}`);
  });
});

describe("refuseMisspeltKeys", () => {
  it("refuses a key that is misspelt, and what is no object, and leaves those of others alone", () => {
    expect(() => refuseMisspeltKeys("assessCounty", "options", { asof: "" }, ["asOf", "stages"])).to.throw(
      TypeError,
      'assessCounty knows no "asof" in options: did you mean "asOf"?',
    );
    expect(() => refuseMisspeltKeys("assessCounty", "options", { moves: true }, ["asOf", "stages"])).not.to.throw();
    expect(() => refuseMisspeltKeys("assessCounty", "options", "latest", ["asOf"])).to.throw(TypeError, 'got "latest"');
  });
});

describe("nearestName", () => {
  it("takes a swap as one step, and the first of two that are as near", () => {
    expect(nearestName("boosk", ["baask", "books"])).to.equal("books");
    expect(nearestName("cat", ["bat", "hat"])).to.equal("bat");
  });

  it("finds nothing where more than a third would have to change", () => {
    expect(nearestName("up", ["higher", "lower"])).to.equal(null);
    expect(nearestName("", ["a"])).to.equal(null);
  });
});
