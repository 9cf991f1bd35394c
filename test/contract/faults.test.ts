// A part of `npm run faults`: the installed command killed while it writes leaves the old result or the new one, whole.
import { expect } from "chai";
import { join } from "node:path";
import { killWhileWriting } from "../../scripts/soak/kills.js";
import { randomFrom } from "../../scripts/soak/random.js";
import { makeWriters } from "../../scripts/soak/results.js";
import { newTally } from "../../scripts/soak/tally.js";
import { newFolder } from "./run-junheng.js";

describe("The installed command, killed while it writes", () => {
  it("leaves a whole result, and the next run takes away what was left", async () => {
    const folder = newFolder();
    const tally = newTally();
    const [writer] = makeWriters(folder, 5).files;
    await killWhileWriting({
      writer: writer!,
      folder: join(folder, "killed"),
      count: 4,
      random: randomFrom(14),
      tally,
    });
    const rows = tally.rows();
    expect(rows.map(({ tried }) => tried)).to.deep.equal([4, 1]);
    expect(rows.map(({ held }) => held)).to.deep.equal([4, 1]);
  });
});
