// Sentences that were written down before the reader understood them: how many it judges as they are, and none falsely.
import { expect } from "chai";
import { judgedTexts } from "../../../../../test/made-text/claims/judged-claim-texts.js";
import { claimTexts, furtherTexts } from "../../../../../test/made-text/claims/read-claim-texts.js";

describe("findClaims, of sentences written before it", () => {
  const document = judgedTexts(claimTexts("document"));
  const further = furtherTexts.map((name) => ({
    name,
    ...judgedTexts(claimTexts(name)),
  }));

  it("judges at least nine of ten figures of every kind as they are", () => {
    for (const { name, figures, alike } of [{ name: "document", ...document }, ...further])
      expect(alike / figures, name).to.be.at.least(0.9);
  });

  it("accuses none that is not wrong, and finds none right that is not, or by another sum", () => {
    for (const { accused, acquitted } of [document, ...further]) expect([...accused, ...acquitted]).to.deep.equal([]);
  });
});
