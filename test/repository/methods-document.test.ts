// docs/scoring-methods.md says what the methods are.
import { expect } from "chai";
import { readFileSync } from "node:fs";
import { methodsDocument, methodsFile } from "./methods-document.js";

describe("the document of all ways of scoring", () => {
  for (const locale of ["zh-CN", "en"] as const) {
    it(`stands in docs/ as the methods are, in ${locale}`, async () => {
      const told = "docs/scoring-methods*.md are not what the methods are now: run `npm run methods`";
      expect(readFileSync(methodsFile(locale), "utf8"), told).to.equal(await methodsDocument(locale));
    });
  }
});
