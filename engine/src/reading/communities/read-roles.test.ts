// Words for roles, as sheets have them.
import { expect } from "chai";
import { readRoles } from "./read-roles.js";

describe("readRoles", () => {
  it("knows the usual words of both languages, whatever their widths and spaces", () =>
    expect(
      readRoles(["核心校", "共同牵头", "成员", " 受援　学校 ", "Lead", "co-lead", "member", "HELPED"]),
    ).to.deep.equal([...["lead", "coLead", "member", "helped"], ...["lead", "coLead", "member", "helped"]]));
  it("takes 帮扶学校 for the lead or the helped by the others", () => {
    expect(readRoles(["帮扶校", "被帮扶校"])).to.deep.equal(["lead", "helped"]);
    expect(readRoles(["牵头学校", "优质学校", "潜力学校", "帮扶学校"])).to.deep.equal([
      ...["lead", "coLead", "member", "helped"],
    ]);
    expect(readRoles(["帮扶校", "帮扶校"])).to.deep.equal([null, null]);
  });
  it("gives none for a blank and for words of something else", () =>
    expect(readRoles(["", "校长"])).to.deep.equal([null, null]));
});
