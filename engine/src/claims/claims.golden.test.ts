// Figures printed in five articles, with what is true of each as it was recomputed elsewhere.
import { roundHalfUp } from "@junheng/engine/statistics";
import { expect } from "chai";
import { sourceClaims } from "../../../test/golden-rows/source-claims.js";
import { checkClaim } from "./check-claim.js";

describe("checkClaim, on printed figures", () => {
  const stated = sourceClaims().flatMap((row) => (row.claim === null ? [] : [{ ...row, claim: row.claim }]));

  it("states the rows that can be stated", () => expect(stated.length).to.be.at.least(49));

  for (const { id, text, claim, verdict, recomputed, because } of stated) {
    if (verdict !== null && because === undefined)
      it(`${id} ${text}: ${verdict}`, () => expect(checkClaim(claim).verdict).to.equal(verdict));
    if (verdict === null && recomputed !== null)
      it(`${id} ${text}: recomputed ${recomputed}`, () => {
        const percent = recomputed.endsWith("%");
        const digits = recomputed.replace("%", "").split(".")[1]?.length ?? 0;
        const value = checkClaim(claim).recomputed ?? NaN;
        expect(roundHalfUp(percent ? value * 100 : value, digits)).to.equal(parseFloat(recomputed));
      });
  }
});
