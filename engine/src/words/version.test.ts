// The version that results name is that of the package.
import { expect } from "chai";
import { readFileSync } from "node:fs";
import { version } from "./version.js";

describe("version", () => {
  it("is that of the engine, the workbook package, the command and the add-in", () => {
    for (const name of ["engine", "workbook", "cli", "addin"]) {
      const file = new URL(`../../../${name}/package.json`, import.meta.url);
      expect((JSON.parse(readFileSync(file, "utf8")) as { version: string }).version, name).to.equal(version);
    }
  });
});
