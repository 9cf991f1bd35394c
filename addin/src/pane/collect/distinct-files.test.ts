// Files of one name: the same is there once, another is kept beside it.
import { expect } from "chai";
import { distinctFiles } from "./distinct-files.js";

const named = (name: string, text: string) => ({ name, file: new File([text], name) });
const names = async (added: Parameters<typeof distinctFiles>[0], taken: Parameters<typeof distinctFiles>[1]) =>
  (await distinctFiles(added, taken)).map(({ name }) => name);

describe("Files that schools sent under one name", () => {
  const before = [named("甲/一小.xlsx", "100"), named("二小", "1")];
  it("keep it where they hold the same", async () => {
    expect(await names([named("甲/一小.xlsx", "100")], before)).to.deep.equal(["甲/一小.xlsx"]);
  });
  it("get a number where they differ, in length or in a byte, among those added at once too", async () => {
    const added = [named("甲/一小.xlsx", "101"), named("甲/一小.xlsx", "99"), named("二小", "2")];
    expect(await names(added, before)).to.deep.equal(["甲/一小 (2).xlsx", "甲/一小 (3).xlsx", "二小 (2)"]);
  });
});
