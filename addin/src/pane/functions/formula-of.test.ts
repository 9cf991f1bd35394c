import { expect } from "chai";
import { customFunctions } from "../../functions/registry.js";
import { formulaOf, isComplete, searched } from "./formula-of.js";

const named = (id: string) => {
  const found = customFunctions.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe("A function of the list", () => {
  it("becomes a formula in the language of the pane, without what was left out at the end", () => {
    expect(formulaOf(named("DIFFCOEF"), ["'学校表'!C2:C6", " B2:B6 "], "zh-CN")).to.equal(
      "=JH.差异系数('学校表'!C2:C6, B2:B6)",
    );
    expect(formulaOf(named("DIFFCOEF"), ["C2:C6", ""], "en")).to.equal("=JH.DIFFCOEF(C2:C6)");
    expect(formulaOf(named("ENTROPY"), ["C2:C6", "", "2"], "en")).to.equal("=JH.ENTROPY(C2:C6, , 2)");
  });
  it("is complete once all that it has to have is given", () => {
    expect(isComplete(named("DIFFCOEF"), [])).to.equal(false);
    expect(isComplete(named("DIFFCOEF"), ["C2:C6"])).to.equal(true);
    expect(isComplete(named("DIFFCOEF"), ["  ", "B2:B6"])).to.equal(false);
  });
  it("is found by its names in both languages and by its description, and every one is found by its own name", () => {
    expect(searched(customFunctions, "")).to.deep.equal(customFunctions);
    expect(searched(customFunctions, "基尼")).to.include(named("GINI"));
    expect(searched(customFunctions, "diffcoef")).to.include(named("DIFFCOEF"));
    expect(searched(customFunctions, "gini  nothing-of-the-kind")).to.deep.equal([]);
    for (const entry of customFunctions)
      for (const name of [entry.id, entry.name["zh-CN"], entry.name.en])
        expect(searched(customFunctions, name), name).to.include(entry);
  });
});
