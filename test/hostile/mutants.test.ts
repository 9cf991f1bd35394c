// A part of `npm run soak`: sound files changed by chance, each read or refused with a sentence, and soon.
import { expect } from "chai";
import { secondsFor } from "../../scripts/soak/measured-reader.js";
import { mutantAt } from "../../scripts/soak/mutants.js";
import { readOnce } from "../../scripts/soak/reader.js";
import { sentenceFault } from "../../scripts/soak/sentence-fault.js";

const count = 60;

describe("A file changed by chance", () => {
  it("is the same for the same seed, and another for another", () => {
    expect(mutantAt(7, 1)).to.deep.equal(mutantAt(7, 1));
    expect(mutantAt(7, 1).bytes).to.not.deep.equal(mutantAt(7, 2).bytes);
  });

  it("is read, or refused with a sentence that names it", async () => {
    let read = 0;
    for (let at = 0; at < count; at += 1) {
      const { name, source, change, bytes } = mutantAt(at, 14);
      const { wasRead, fault, seconds } = await readOnce({ name, bytes });
      expect(fault, `${source}: ${change}`).to.equal(undefined);
      expect(seconds, `${source}: ${change}`).to.be.below(secondsFor(bytes.length));
      if (wasRead) read += 1;
    }
    expect(read).to.be.within(10, count - 10);
  });

  it("is not held up by the number of document properties that an .xls says it has", async () => {
    const { name, bytes } = mutantAt(616, 1);
    const { fault, seconds } = await readOnce({ name, bytes });
    expect(fault).to.equal(undefined);
    expect(seconds).to.be.below(secondsFor(bytes.length));
  });

  it("would be caught where a sentence shows the program's inside", () => {
    for (const wrong of [
      "",
      " ",
      "共 NaN 所。",
      "undefined 行",
      "{count} 处",
      "Error\n    at read (a.js:1:2)",
      "[object Object]",
    ])
      expect(sentenceFault(wrong), wrong).to.be.a("string");
    expect(sentenceFault("文件“甲.xlsx”是空的（0 字节）。")).to.equal(undefined);
  });
});
