// The fingerprint is SHA-256: the published examples of the standard, and Node's own for texts of every length.
import { expect } from "chai";
import * as fc from "fast-check";
import { createHash } from "node:crypto";
import { sha256 } from "./sha256.js";

describe("sha256", () => {
  it("gives the standard's examples", () => {
    expect(sha256("")).to.equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(sha256("abc")).to.equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")).to.equal(
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    );
  });
  it("is that of another implementation for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        expect(sha256(text)).to.equal(createHash("sha256").update(text, "utf8").digest("hex"));
      }),
    );
  });
});
