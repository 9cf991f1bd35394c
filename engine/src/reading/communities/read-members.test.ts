// Lists of communities as clerks keep them: a school a row, a community a row, merged cells, words that are not known.
import { expect } from "chai";
import { checkCommunities } from "../../communities/index.js";
import { describeDiagnostic } from "../../words/index.js";
import type { Cell, Grid } from "../cells/grid.js";
import { readDateText, splitTerm } from "../cells/read-date.js";
import type { MembersOptions, MembersReading } from "./read-members.js";
import { readMembers } from "./read-members.js";

const read = (
  rows: readonly (readonly Cell[])[],
  more: Partial<Grid> = {},
  options: MembersOptions = {},
): MembersReading => {
  const reading = readMembers([{ file: "名单.xlsx", sheet: "名单", rows, ...more }], options);
  for (const each of reading.diagnostics)
    for (const locale of ["zh-CN", "en"] as const)
      expect(describeDiagnostic(each, locale), each.code).not.to.match(/\{\w+\}|undefined/);
  return reading;
};

const told = ({ diagnostics }: MembersReading): readonly string[] =>
  diagnostics.map(({ severity, code, where }) => [severity, code, where.cell].filter(Boolean).join(" "));

const rolesOf = ({ communities }: MembersReading): readonly (readonly string[])[] =>
  communities.map(({ name, members }) => [name, ...members.map(({ school, role }) => `${school} ${role}`)]);

const header = ["共同体", "类型", "学校", "角色", "乡镇", "城乡", "开始", "结束"];

describe("readMembers, a school a row", () => {
  it("reads members with township, locale, term and cell", () => {
    const reading = read([
      ["某市城乡学校共同体名单", null, null],
      header,
      ["第一组", "城乡结对", "实验小学", "牵头学校", "六角亭", "城区", "2022年9月", "2025年8月"],
      ["第一组", "城乡结对", "新塘 小学", "受援校", "新塘", "农村", "2022年9月", "2025年8月"],
      ["合计", null, 2, null, null, null, null, null],
      ["注：截至九月", null, null, null, null, null, null, null],
    ]);
    expect(told(reading)).to.deep.equal([]);
    expect(reading.communities).to.deep.equal([
      {
        id: "第一组",
        name: "第一组",
        kind: "pair",
        from: "2022-09",
        to: "2025-08",
        where: { file: "名单.xlsx", sheet: "名单", cell: "A3" },
        members: [
          {
            school: "实验小学",
            role: "lead",
            township: "六角亭",
            locale: "urban",
            where: { file: "名单.xlsx", sheet: "名单", cell: "C3" },
          },
          {
            school: "新塘小学",
            role: "helped",
            township: "新塘",
            locale: "rural",
            where: { file: "名单.xlsx", sheet: "名单", cell: "C4" },
          },
        ],
      },
    ]);
    expect(checkCommunities(reading.communities, { date: "2023-05-01" })).to.deep.equal([]);
  });

  it("knows other words: 教育集团, 核心校, 成员校, 1+1+x, and 成员学校 as the column of schools", () => {
    const reading = read([
      ["教育集团名称", "共同体类型", "成员学校", "成员角色"],
      ["甲集团", "１＋１＋ｘ", "直属", "核心校"],
      ["甲集团", "1+1+X", "优质", "共同牵头校"],
      ["甲集团", null, "潜力", "成员校"],
      ["甲集团", null, "村小", "被帮扶学校"],
    ]);
    expect(told(reading)).to.deep.equal([]);
    expect(rolesOf(reading)).to.deep.equal([["甲集团", "直属 lead", "优质 coLead", "潜力 member", "村小 helped"]]);
    expect(reading.communities[0]!.kind).to.equal("leadQualityPotential");
  });

  it("fills cells merged downwards, and keeps the member's own term", () => {
    const rows = [
      header,
      ["一组", "刚性联校（1+X）", "中心小学", "牵头", "白果", "镇区", "2022-09-01", null],
      [null, null, "村小", "成员", null, "乡村", "2023-09-01", "至今"],
    ];
    const merges = [0, 1, 4].map((column) => ({ top: 1, bottom: 2, left: column, right: column }));
    const reading = read(rows, { merges, origin: { row: 4, column: 1 } });
    expect(told(reading)).to.deep.equal([]);
    const [lead, member] = reading.communities[0]!.members;
    expect(lead).to.deep.include({ from: "2022-09-01", township: "白果" });
    expect(member).to.deep.include({ from: "2023-09-01", township: "白果" });
    expect(member!.where!.cell).to.equal("D7");
  });

  it("names the cells of words it does not know, and keeps schools and communities by what the others say", () => {
    const reading = read([
      header,
      ["一组", "城乡结对", "实验小学", "组长", null, "城乡", "去年", null],
      ["一组", "城乡结对", "新塘小学", null, null, null, null, null],
      ["一组", "城乡结对", null, "成员", null, null, null, null],
      [null, null, "二小", "成员", null, null, null, null],
      ["二组", "伙伴", "三小", "牵头", "甲", "近郊", "2023年13月", null],
    ]);
    expect(told(reading)).to.have.members([
      "warning memberRoleUnknown D2",
      "warning sheetWordUnknown F2",
      "warning sheetDateUnreadable G2",
      "warning memberRoleLacking D3",
      "error sheetWordLacking C4",
      "error sheetWordLacking A5",
      "warning communityKindUnknown B6",
      "warning sheetWordUnknown F6",
      "warning sheetDateUnreadable G6",
    ]);
    expect(rolesOf(reading)).to.deep.equal([
      ["一组", "实验小学 member", "新塘小学 member"],
      ["二组", "三小 lead"],
    ]);
  });

  it("tells many unknown words of a column as one, with their cells", () => {
    const rows = Array.from({ length: 5 }, (_, index) => ["一组", "城乡结对", `${index}小`, `角色${index}`]);
    const reading = read([header.slice(0, 4), ...rows]);
    expect(told(reading)).to.deep.equal(["warning memberRoleUnknown.several D2:D6"]);
  });

  it("keeps the first of two kinds, and asks for one", () => {
    const reading = read([header.slice(0, 4), ["一组", "城乡结对", "甲", "牵头"], ["一组", "一个树形", "乙", "受援"]]);
    expect(told(reading)).to.deep.equal(["warning communityKindTwice B3"]);
    expect(reading.communities[0]!.kind).to.equal("pair");
  });

  it("takes 帮扶学校 for the lead where another is helped, for the helped where another leads, and asks else", () => {
    const rolesWith = (...roles: readonly string[]) =>
      read([header.slice(0, 4), ...roles.map((role, k) => ["一组", "1+1+x", ["甲", "乙", "丙", "丁"][k]!, role])]);
    expect(rolesOf(rolesWith("帮扶学校", "受援学校"))).to.deep.equal([["一组", "甲 lead", "乙 helped"]]);
    expect(rolesOf(rolesWith("牵头学校", "帮扶学校"))).to.deep.equal([["一组", "甲 lead", "乙 helped"]]);
    expect(rolesOf(rolesWith("牵头学校", "优质学校", "潜力学校", "帮扶学校"))).to.deep.equal([
      ["一组", "甲 lead", "乙 coLead", "丙 member", "丁 helped"],
    ]);
    const either = rolesWith("帮扶学校", "帮扶学校");
    expect(told(either)).to.deep.equal(["warning memberRoleDoubtful D2", "warning memberRoleDoubtful D3"]);
    expect(rolesOf(either)).to.deep.equal([["一组", "甲 member", "乙 member"]]);
  });

  it("leads by the one school whose word is not known, where others are led and nobody leads", () => {
    const reading = read([
      header.slice(0, 4),
      ["一组", "城乡结对", "甲", "引路人"],
      ["一组", "城乡结对", "乙", "受援学校"],
    ]);
    expect(told(reading)).to.deep.equal(["warning memberRoleUnknown D2"]);
    expect(rolesOf(reading)).to.deep.equal([["一组", "甲 lead", "乙 helped"]]);
  });

  it("knows every name of a kind that the report and others use", () => {
    const kinds: Readonly<Record<string, string>> = {
      ...{ 一个树形: "tree", 树形共同体: "tree", 一个圈: "ring", "“1+X”的刚性联校办学": "oneLegalUnit" },
      ...{ 刚性联校: "oneLegalUnit", "1＋X": "oneLegalUnit", 联校办学共同体: "oneLegalUnit" },
      ...{ "1+1模式的柔性结对帮扶": "flexiblePair", 柔性结对: "flexiblePair", 弱项结对帮扶: "weakItemHelp" },
      ...{ 促强结对帮扶: "strengthBuilding", "特色共建（1+1）": "strengthBuilding", "1+1+x": "leadQualityPotential" },
      ...{ "１＋１＋Ｎ": "leadQualityPotential", 城乡结对: "pair", 手拉手结对: "pair", 城乡学校发展共同体: "pair" },
    };
    for (const [text, kind] of Object.entries(kinds)) {
      const reading = read([header.slice(0, 4), ["一组", text, "甲", "牵头"], ["一组", text, "乙", "受援"]]);
      expect([text, reading.communities[0]?.kind, ...told(reading)]).to.deep.equal([text, kind]);
    }
  });

  it("takes the kind from the shape of the members where no words say it, and asks with the choices", () => {
    const reading = read([
      ["共同体", "类型", "学校", "角色"],
      ["一组", "伙伴行动", "甲", "牵头"],
      ["一组", "伙伴行动", "乙", "受援"],
      ["二组", "朋友圈子", "丙", "成员"],
      ["二组", "朋友圈子", "丁", "成员"],
      ["三组", "互助", "戊", "成员"],
      ["三组", "互助", "己", "成员"],
    ]);
    expect(reading.communities.map(({ kind }) => kind)).to.deep.equal(["pair", "ring", "ring"]);
    expect(told(reading)).to.deep.equal(["warning communityKindUnknown B2", "warning communityKindUnknown B6"]);
    expect(reading.diagnostics[0]?.params["possible"]).to.include("一个树形").and.to.include("促强结对帮扶");
  });
});

describe("readMembers, a community a row", () => {
  it("parts several schools in a cell, and calls a community without a name by its lead", () => {
    const reading = read([
      ["序号", "类型", "牵头学校", "成员学校", "受援学校", "帮扶周期"],
      [1, "1+1+x", "直属小学", "潜力一、潜力二", "村小一\n村小二", "2022.9—2025.8"],
      [2, "城乡结对", "实验小学", "/", "新塘小学", "2023-2025"],
    ]);
    expect(told(reading)).to.deep.equal([]);
    expect(rolesOf(reading)).to.deep.equal([
      ["直属小学", "直属小学 lead", "潜力一 member", "潜力二 member", "村小一 helped", "村小二 helped"],
      ["实验小学", "实验小学 lead", "新塘小学 helped"],
    ]);
    expect(reading.communities[0]).to.deep.include({ from: "2022-09", to: "2025-08" });
    expect(reading.communities[1]).to.deep.include({ from: "2023", to: "2025" });
    expect(reading.communities[0]!.members[2]!.where!.cell).to.equal("D2");
  });

  it("reads one lead over several rows once, merged or repeated", () => {
    const rows = (second: string | null) => [
      ["联盟", "类型", "核心校", "成员校"],
      ["东区", "刚性联校", "中心小学", "甲村小"],
      [second && "东区", second, second && "中心小学", "乙村小"],
    ];
    const merges = [0, 1, 2].map((column) => ({ top: 1, bottom: 2, left: column, right: column }));
    const expected = [["东区", "中心小学 lead", "甲村小 member", "乙村小 member"]];
    expect(rolesOf(read(rows(null), { merges }))).to.deep.equal(expected);
    expect(rolesOf(read(rows("刚性联校")))).to.deep.equal(expected);
  });

  it("takes no table of schools and their parent schools for a list of communities", () => {
    const schools = [
      ["学校名称", "学校类型", "中心校", "在校学生数"],
      ["甲村小", "小学", "中心小学", 60],
    ];
    expect(told(read(schools))).to.deep.equal(["error membersTableLacking"]);
  });

  it("says which kind it takes where none is written, or takes the one it is given", () => {
    const rows = [
      ["共同体名称", "牵头学校", "成员学校"],
      ["一组", "甲", "乙"],
    ];
    expect(told(read(rows))).to.deep.equal(["note communityKindByShape A2"]);
    expect(read(rows).communities[0]).to.deep.include({ kind: "pair" });
    expect(read(rows, {}, { kind: "tree" }).communities[0]).to.deep.include({ kind: "tree" });
  });

  it("says that there is no list, and passes over its own sheets", () => {
    expect(
      told(
        read([
          ["学校", "学生数"],
          ["甲", 100],
        ]),
      ),
    ).to.deep.equal(["error membersTableLacking"]);
    expect(told(read([header, ["一组", "城乡结对", "甲", "牵头"]], { ours: true }))).to.deep.equal([
      "error membersTableLacking",
    ]);
  });
});

describe("readDateText", () => {
  it("reads dates as sheets write them, and nothing else", () => {
    const iso = (text: string) => {
      const read = readDateText(text);
      return read.kind === "date" ? read.iso : read.kind;
    };
    expect(
      ["2024-9-1", "2024/09/01", "2024.9.1", "2024年9月1日", "2024年9月", "2024年", "2024", "2024-09-01 08:00:00"].map(
        iso,
      ),
    ).to.deep.equal([
      ...["2024-09-01", "2024-09-01", "2024-09-01", "2024-09-01", "2024-09", "2024", "2024", "2024-09-01"],
    ]);
    expect(["", "—", "至今", "2024-2-30", "45536", "九月", "24.9"].map(iso)).to.deep.equal([
      ...["none", "none", "open", "unreadable", "unreadable", "unreadable", "unreadable"],
    ]);
  });
  it("parts the ends of a term", () => {
    expect(splitTerm("2022年9月至今")).to.deep.equal(["2022年9月", "至今"]);
    expect(splitTerm("2022-09-01至2025-08-31")).to.deep.equal(["2022-09-01", "2025-08-31"]);
    expect(splitTerm("2022-2025")).to.deep.equal(["2022", "2025"]);
    expect(splitTerm("三年")).to.equal(null);
  });
});
