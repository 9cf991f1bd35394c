// What is printed in many pieces leaves nothing behind.
import { expect } from "chai";
import { print } from "./print.js";

describe("print", () => {
  it("leaves no listener behind, in however many pieces a result comes", async () => {
    async function* pieces(): AsyncGenerator<string> {
      for (let piece = 0; piece < 50; piece++) yield "";
    }
    const before = process.stdout.listenerCount("error");
    expect(await print({ status: 0, output: pieces() }, [])).to.equal(0);
    expect(process.stdout.listenerCount("error")).to.equal(before);
  });
});
