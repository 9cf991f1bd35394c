// What the user chose about communities, kept in the workbook's settings and read back as strictly as a file.
import { usualJointRules } from "@junheng/engine/communities";
import { expect } from "chai";
import { createMemoryHost } from "../../hosts/memory/create-memory-host.js";
import type { CommunityChoices } from "./community-choices.js";
import { loadCommunityChoices, saveCommunityChoices, withMeaning } from "./community-choices.js";

const none = { meanings: { kind: {}, role: {}, activity: {} } };

const kept = async (text: string): Promise<CommunityChoices> => {
  const host = createMemoryHost([]);
  await host.saveSetting("junheng.communities", text);
  return loadCommunityChoices(host);
};

describe("Choices about communities", () => {
  it("come back as they were kept in the workbook", async () => {
    const host = createMemoryHost([]);
    expect(await loadCommunityChoices(host)).to.deep.equal(none);
    const meanings = { kind: { 互助体: "tree" }, role: { 带动校: "lead" }, activity: {} } as const;
    const choices: CommunityChoices = { meanings, rules: { file: "规则.xlsx", rules: usualJointRules } };
    await saveCommunityChoices(host, choices);
    expect(await loadCommunityChoices(host)).to.deep.equal(choices);
    await saveCommunityChoices(host, { ...choices, rules: undefined });
    expect(await loadCommunityChoices(host)).to.deep.equal({ meanings });
  });

  it("lose one meaning at a time, and the others stay", () => {
    const chosen = { role: { 带动校: "lead", 跟进校: "helped" } } as const;
    expect(withMeaning(chosen, "role", "带动校", null)).to.deep.equal({ role: { 跟进校: "helped" } });
    expect(withMeaning(chosen, "role", "带动校", "coLead")).to.deep.equal({
      role: { 跟进校: "helped", 带动校: "coLead" },
    });
  });

  it("are none where a setting is not understood, and never a meaning or a rule that is not known", async () => {
    const texts = ["", "{", "null", "[]", '{"meanings":{"role":3}}', '{"meanings":{"role":{"带动校":"boss"}}}'];
    for (const text of [...texts, '{"rules":{"file":"规则.json","rules":{"format":"other"}}}', '{"rules":{"file":3}}'])
      expect(await kept(text), text).to.deep.equal(none);
  });
});
