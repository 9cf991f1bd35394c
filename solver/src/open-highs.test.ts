// HiGHS comes from the bytes that are given, and from nowhere else.
import { expect } from "chai";
import { openHighs } from "./open-highs.js";

describe("openHighs", () => {
  it("rejects where the bytes are no solver, rather than look for one of its own", async () => {
    const failed = await openHighs(new Uint8Array([0, 97, 115, 109])).then(
      () => null,
      (error: Error) => error.name,
    );
    expect(failed).to.equal("CompileError");
  });
});
