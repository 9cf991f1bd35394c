// What words mean by the user's choice, kept in the workbook's settings and read back as strictly as a file.
import { expect } from "chai";
import { createMemoryHost } from "../../hosts/memory/create-memory-host.js";
import { loadMeanings, meaningsFrom, saveMeanings, withMeaning } from "./saved-meanings.js";

const none = { kind: {}, role: {}, activity: {} };

describe("Meanings that the user chose", () => {
  it("come back as they were kept in the workbook", async () => {
    const host = createMemoryHost([]);
    expect(await loadMeanings(host)).to.deep.equal(none);
    const chosen = withMeaning(withMeaning(none, "role", "带动校", "lead"), "kind", "互助体", "tree");
    await saveMeanings(host, chosen);
    expect(await loadMeanings(host)).to.deep.equal({
      kind: { 互助体: "tree" },
      role: { 带动校: "lead" },
      activity: {},
    });
  });

  it("are taken back one by one, the others stay", () => {
    const chosen = { role: { 带动校: "lead", 跟进校: "helped" } } as const;
    expect(withMeaning(chosen, "role", "带动校", null)).to.deep.equal({ role: { 跟进校: "helped" } });
    expect(withMeaning(chosen, "role", "带动校", "coLead")).to.deep.equal({
      role: { 跟进校: "helped", 带动校: "coLead" },
    });
  });

  it("are none where a setting is not understood, and never one that is not known", () => {
    for (const text of ["", "{", "null", "[]", '{"role":3}', '{"role":{"带动校":"boss"}}', '{"activity":null}'])
      expect(meaningsFrom(text), text).to.deep.equal(none);
  });
});
