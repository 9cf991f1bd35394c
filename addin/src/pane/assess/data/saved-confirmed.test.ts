import { expect } from "chai";
import { createMemoryHost } from "../../../hosts/memory/create-memory-host.js";
import { confirmedFrom, loadConfirmed, saveConfirmed } from "./saved-confirmed.js";

describe("Grounds that were confirmed", () => {
  it("come back as they were kept in the workbook", async () => {
    const host = createMemoryHost([]);
    expect(await loadConfirmed(host)).to.deep.equal([]);
    await saveConfirmed(host, ["cvZero:1x2y", "columnEqual:abc"]);
    expect(await loadConfirmed(host)).to.deep.equal(["cvZero:1x2y", "columnEqual:abc"]);
    await saveConfirmed(host, []);
    expect(await loadConfirmed(host)).to.deep.equal([]);
  });

  it("are single findings, so that no setting confirms all at once", () => {
    expect(confirmedFrom('["all", "cvZero", "cvZero:1x2y", 5, null]')).to.deep.equal(["cvZero:1x2y"]);
  });

  it("are none where the setting is not understood", () => {
    for (const text of ["", "{", "null", '"all"', '{"all":true}']) expect(confirmedFrom(text)).to.deep.equal([]);
  });
});
