// docs/command.md says what the command's help says.
import { expect } from "chai";
import { readFileSync } from "node:fs";
import { commandDocument, commandFile } from "./command-document.js";

describe("the document of the command", () => {
  for (const locale of ["zh-CN", "en"] as const) {
    it(`stands in docs/ as the help has it, in ${locale}`, async () => {
      const told = "docs/command*.md are not what the help says now: run `npm run command`";
      expect(readFileSync(commandFile(locale), "utf8"), told).to.equal(await commandDocument(locale));
    });
  }
});
