// The command as it is installed: each command once in a process of its own, which ends and prints as the same words do within the tests.
import { expect } from "chai";
import { inRepository, runJunheng, spawnJunheng } from "./run-junheng.js";

const county = inRepository("samples/sample-county.xlsx");
const communities = inRepository("samples/communities.xlsx");
const california = inRepository("samples/california-districts-1999.csv");
const nowhere = inRepository("samples/没有.xlsx");
const quality = ["--standard", "national-quality-2017"] as const;

/** Words, and the status they end with. */
const runs: readonly (readonly [status: number, ...words: string[]])[] = [
  [0, "--version"],
  [0, "assess", county, ...quality, "--format", "json", "--lang", "en"],
  [0, "check", county],
  [0, "measures", california, "--value", "teachers", "--weight", "students", "--group", "county"],
  [0, "score", communities, "--rubric", "six-commons", "--format", "json"],
  [1, "claims", nowhere],
  [1, "collect", nowhere],
  [2, "forms"],
  [2, "learn"],
  [0, "rubrics"],
  [0, "standards", "--lang", "en"],
  [2, "guess"],
];

describe("The installed command", () => {
  for (const [status, ...words] of runs) {
    const shown = ["junheng", ...words].map((word) => word.replace(/^.*\//, "")).join(" ");
    it(`ends with ${status} and prints what its code gives: ${shown}`, async () => {
      const spawned = spawnJunheng(...words);
      expect(spawned.status).to.equal(status);
      expect(spawned).to.deep.equal(await runJunheng(...words));
      expect(spawned[status === 0 ? "errors" : "output"]).to.equal("");
      expect(spawned[status === 0 ? "output" : "errors"]).to.not.equal("");
    });
  }
});
