// docs/functions.md says what the functions' help says.
import { expect } from "chai";
import { readFileSync } from "node:fs";
import { documentFile, functionsDocument } from "./functions-document.js";

describe("the document of all functions", () => {
  for (const locale of ["zh-CN", "en"] as const) {
    it(`stands in docs/ as the help has it, in ${locale}`, async () => {
      const told = "docs/functions*.md are not what the help says now: run `npm run functions`";
      expect(readFileSync(documentFile(locale), "utf8"), told).to.equal(await functionsDocument(locale));
    });
  }
});
