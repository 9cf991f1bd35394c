// Words for kinds, roles and activities that nobody knows: what a user or a table says of them counts everywhere, and all are listed.
import { expect } from "chai";
import type { WordMeanings } from "../../communities/index.js";
import { activityTypes, communitiesReport, communityKinds, memberRoles } from "../../communities/index.js";
import { scoreGrids } from "../../scoring/index.js";
import { oneItemRubric } from "../../rubrics/index.js";
import { activityNames, communityKindNames, memberRoleNames } from "../../words/index.js";
import type { Cell, Grid } from "../cells/index.js";
import { readCommunities } from "./read-communities.js";

const members: Grid = {
  sheet: "名册",
  rows: [
    ["共同体", "类型", "学校", "角色"],
    ["甲组", "互助体", "一小", "带动校"],
    ["甲组", "互助体", "二小", "跟进校"],
    ["甲组", "互助体", "三小", "跟进校"],
  ],
};
const ledger: Grid = {
  sheet: "台账",
  rows: [
    ["活动类型", "派出学校", "接收学校", "数量", "单位"],
    ["云端问诊", "一小", "二小", 8, "场"],
  ],
};
const meanings: WordMeanings = {
  kind: { 互助体: "tree" },
  role: { 带动校: "lead", 跟进校: "helped" },
  activity: { 云端问诊: "lecture" },
};
const meaningRows: readonly (readonly Cell[])[] = [
  ["词语", "含义"],
  ["互助体", "一个树形"],
  ["带动校", "牵头学校"],
  ["跟进校", "受援学校"],
  ["云端问诊", "讲座"],
];
const unknown = (grids: readonly Grid[], own: WordMeanings = {}): readonly string[] =>
  communitiesReport(readCommunities(grids, { meanings: own })).findings.flatMap(({ code }) =>
    /Unknown|ByShape|Doubtful/.test(code) ? [code] : [],
  );

describe("words that are not known", () => {
  it("are listed once each with all their cells, and nothing said of them", () => {
    const { words } = communitiesReport(readCommunities([members, ledger]));
    expect(
      words.map(({ about, text, meaning, cells }) => [about, text, meaning, cells.map(({ cell }) => cell)]),
    ).to.deep.equal([
      ["kind", "互助体", null, ["B2", "B3", "B4"]],
      ["role", "带动校", null, ["D2"]],
      ["role", "跟进校", null, ["D3", "D4"]],
      ["activity", "云端问诊", null, ["A2"]],
    ]);
    expect(unknown([members, ledger])).to.have.length(5);
  });

  it("mean what the user says: nothing is asked, and members and ledger follow", () => {
    const report = communitiesReport(readCommunities([members, ledger], { meanings }));
    expect(
      report.communities.map(({ kind, members: schools }) => [kind, ...schools.map(({ role }) => role)]),
    ).to.deep.equal([["tree", "lead", "helped", "helped"]]);
    expect(report.ledger.totals.map(({ type, amount }) => [type, amount])).to.deep.equal([["lecture", 8]]);
    expect(report.words.map(({ meaning }) => meaning)).to.deep.equal(["tree", "lead", "helped", "lecture"]);
    expect(unknown([members, ledger], meanings)).to.deep.equal([]);
  });

  it("mean what a table of words says, unless the user says something else", () => {
    const table: Grid = { sheet: "词语", rows: meaningRows };
    expect(unknown([members, ledger, table])).to.deep.equal([]);
    const { communities, words } = readCommunities([members, ledger, table], {
      meanings: { kind: { 互助体: "ring" } },
    });
    expect(communities[0]?.kind).to.equal("ring");
    expect(words?.map(({ meaning }) => meaning)).to.deep.equal(["ring", "lead", "helped", "lecture"]);
  });

  it("tells a meaning that is none, with the choices", () => {
    const table: Grid = { sheet: "词语", rows: [...meaningRows.slice(0, 4), ["云端问诊", "网上看病"]] };
    const { found } = readCommunities([members, ledger, table]);
    const [fault] = (found ?? []).filter(({ where }) => where.sheet === "词语");
    expect([fault?.code, fault?.where.cell]).to.deep.equal(["sheetWordUnknown", "B5"]);
  });

  it("of two meanings, that the other members do not decide between, are asked for and answered", () => {
    const rows = [
      members.rows[0] ?? [],
      ["乙组", "一个圈", "一小", "帮扶学校"],
      ["乙组", "一个圈", "二小", "帮扶学校"],
    ];
    const open: Grid = { sheet: "名册", rows };
    expect(unknown([open])).to.deep.equal(["memberRoleDoubtful", "memberRoleDoubtful"]);
    const told = readCommunities([open], { meanings: { role: { 帮扶学校: "helped" } } });
    expect(told.communities[0]?.members.map(({ role }) => role)).to.deep.equal(["helped", "helped"]);
    expect(unknown([open], { role: { 帮扶学校: "helped" } })).to.deep.equal([]);
  });

  it("count in joint scores too", () => {
    const figures: Grid = {
      sheet: "数据",
      rows: [
        ["学校名称", "rate"],
        ["一小", 90],
        ["二小", 80],
        ["三小", 70],
      ],
    };
    const rubric = oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 10);
    const rolesIn = (own: WordMeanings) =>
      scoreGrids([figures, members], rubric, { meanings: own }).scored?.communities[0]?.joint.members.map(
        ({ role }) => role,
      );
    expect(rolesIn(meanings)).to.deep.equal(["lead", "helped", "helped"]);
    expect(rolesIn({})).to.deep.equal(["member", "member", "member"]);
  });

  it("can be given every kind, role and activity by its name in a table", () => {
    const wanted = [
      ...communityKinds.map((id) => [id, communityKindNames[id]["zh-CN"]] as const),
      ...memberRoles.map((id) => [id, memberRoleNames[id]["zh-CN"]] as const),
      ...activityTypes.map((id) => [id, activityNames[id]["zh-CN"]] as const),
    ];
    const rows = wanted.map(([, name], at) => [`新词${at}`, name]);
    const asked = wanted.map((_, at): Cell[] => [`新词${at}`, "一小", "二小", 8, "场"]);
    const asKind = wanted.map((_, at): Cell[] => [`组${at}`, `新词${at}`, `校${at}`, `新词${at}`]);
    const { words } = readCommunities([
      { sheet: "词语", rows: [["词语", "含义"], ...rows] },
      { sheet: "名册", rows: [members.rows[0] ?? [], ...asKind] },
      { sheet: "台账", rows: [ledger.rows[0] ?? [], ...asked] },
    ]);
    const meant = new Map((words ?? []).flatMap(({ text, meaning }) => (meaning === null ? [] : [[text, meaning]])));
    expect(wanted.map((_, at) => meant.get(`新词${at}`))).to.deep.equal(wanted.map(([id]) => id));
  });
});
