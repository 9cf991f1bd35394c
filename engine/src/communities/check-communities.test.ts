// What is said about communities that contradict themselves, their kind, their dates or the data.
import { expect } from "chai";
import { describeDiagnostic } from "../words/index.js";
import type { Community, CommunityMember } from "./index.js";
import { checkCommunities } from "./index.js";
import { community, member, toldBy } from "./test-support.js";

const told = (communities: readonly Community[], options?: Parameters<typeof checkCommunities>[1]): readonly string[] =>
  toldBy(checkCommunities(communities, options));

const pair = community("pair", [
  ["实验小学", "lead"],
  ["新塘小学", "helped"],
]);

describe("checkCommunities", () => {
  it("has nothing to say about communities that are as their kind asks", () => {
    const oneOneX = community("leadQualityPotential", [
      ["直属", "lead"],
      ["优质", "coLead"],
      ["潜力一", "member"],
      ["潜力二", "member"],
      ["农村一", "helped"],
      ["农村二", "helped"],
    ]);
    const ring = community("ring", [
      ["实验小学", "member"],
      ["新塘小学", "member"],
    ]);
    expect(told([pair, oneOneX, ring])).to.deep.equal([]);
  });

  it("asks for one lead, no more and no fewer", () => {
    expect(
      told([
        community("tree", [
          ["新塘小学", "member"],
          ["村小", "helped"],
        ]),
      ]),
    ).to.deep.equal(["error communityWithoutLead A2"]);
    const two = community("oneLegalUnit", [
      ["中心小学", "lead"],
      ["村小", "member"],
      ["二小", "lead"],
    ]);
    expect(told([two])).to.deep.equal(["error communityManyLeads C4"]);
    const [finding] = checkCommunities([two]);
    expect(describeDiagnostic(finding!, "zh-CN")).to.equal(
      "共同体“一组”有几所牵头学校：中心小学、二小。请保留一所，其余改为共同牵头学校或成员学校。",
    );
    expect(
      told([
        community("tree", [
          ["甲", "lead"],
          ["乙", "coLead"],
          ["丙", "member"],
        ]),
      ]),
    ).to.deep.equal([]);
  });

  it("counts the schools of a pair, and of every community", () => {
    const three = community("weakItemHelp", [
      ["甲", "lead"],
      ["乙", "helped"],
      ["长堰", "member"],
    ]);
    expect(told([three])).to.deep.equal(["warning communityPairSize C4"]);
    expect(told([community("pair", [["甲", "lead"]])])).to.deep.equal(["warning communityPairSize A2"]);
    expect(told([community("oneLegalUnit", [["甲", "lead"]])])).to.deep.equal(["warning communityTooFew A2"]);
    expect(told([community("ring", [])])).to.deep.equal(["error communityEmpty A2"]);
  });

  it("asks a 1+1+x community for its co-lead and one or two helped schools", () => {
    const lacking = community("leadQualityPotential", [
      ["直属", "lead"],
      ["潜力一", "member"],
      ["潜力二", "member"],
    ]);
    expect(told([lacking])).to.deep.equal(["warning communityWithoutCoLead A2", "warning communityHelpedCount A2"]);
    const three = community("leadQualityPotential", [
      ["直属", "lead"],
      ["优质", "coLead"],
      ["村一", "helped"],
      ["村二", "helped"],
      ["村三", "helped"],
    ]);
    expect(told([three])).to.deep.equal(["warning communityHelpedCount C6"]);
  });

  it("finds a school twice in one community, and one that leads and is helped there", () => {
    const twice = community("oneLegalUnit", [
      ["中心小学", "lead"],
      ["村小", "member"],
      ["村 小", "helped"],
    ]);
    expect(told([twice])).to.deep.equal(["error communityMemberTwice C4"]);
    const both = community("oneLegalUnit", [
      ["中心小学", "lead"],
      ["村小", "member"],
      ["中心小学", "helped"],
    ]);
    expect(told([both])).to.deep.equal(["error communityRolesConflict C4"]);
  });

  it("lets a school be helped in one community and lead another, but not in a circle", () => {
    const below = community("tree", [
      ["新塘小学", "lead"],
      ["村小", "member"],
    ]);
    expect(told([pair, below])).to.deep.equal([]);
    const back: Community = {
      ...below,
      id: "3",
      members: [member("村小", "lead", 8), member("实验小学", "helped", 9)],
    };
    expect(told([pair, below, back])).to.deep.equal(["warning helpInCircle C9"]);
    expect(checkCommunities([pair, below, back])[0]!.params["schools"]).to.deep.equal([
      "实验小学",
      "新塘小学",
      "村小",
      "实验小学",
    ]);
    const direct: Community = { ...back, members: [member("新塘小学", "lead", 8), member("实验小学", "helped", 9)] };
    expect(told([pair, direct])).to.deep.equal(["warning helpInCircle C9"]);
  });

  it("looks at terms: the date, the way round, the length", () => {
    const of = (from?: string, to?: string): Community => ({ ...pair, ...(from && { from }), ...(to && { to }) });
    const at = { date: "2024-10-01" };
    expect(told([of("2022-09", "2025-07")], at)).to.deep.equal([]);
    expect(told([of("2022-09", "2024-07")], at)).to.deep.equal(["warning communityTermEnded A2"]);
    expect(told([of("2025-02", "2027-01")], at)).to.deep.equal(["warning communityTermNotBegun A2"]);
    expect(told([of("2024-09-01", "2023-08-31")], at)).to.deep.equal(["error communityTermReversed A2"]);
    expect(told([of("2024-09-01", "2025-08-31")], at)).to.deep.equal(["note communityTermLength A2"]);
    expect(told([of("2021-09-01", "2025-08-31")], at)).to.deep.equal(["note communityTermLength A2"]);
    expect(told([of("2024-09-01", "2025-08-31")], { termYears: { least: 1, most: 1 } })).to.deep.equal([]);
    expect(told([of("2024/9/1")], at)).to.deep.equal(["error communityDateUnreadable A2"]);
  });

  it("takes school years for years: from September to July, or to September", () => {
    for (const [from, to] of [
      ["2022-09", "2024-07"],
      ["2021-09", "2024-09"],
      ["2021", "2023"],
      ["2022-01-01", "2023-12-31"],
    ] as const)
      expect(told([{ ...pair, from, to }]), `${from} ${to}`).to.deep.equal([]);
  });

  it("tells a member's own term with the member's cell, and one like the community's only once", () => {
    const members: readonly CommunityMember[] = [
      member("实验小学", "lead", 2, { from: "2020-09", to: "2023-07" }),
      member("新塘小学", "helped", 3, { to: "2022-07" }),
    ];
    expect(told([{ ...pair, from: "2020-09", to: "2023-07", members }], { date: "2023-01-01" })).to.deep.equal([
      "warning communityTermEnded.member C3",
    ]);
  });

  it("compares members with the schools of the data", () => {
    const schools = ["实验小学", "二小"].map((school, index) => ({
      school,
      where: { sheet: "小学", cell: `A${index + 4}` },
    }));
    expect(told([pair], { schools })).to.deep.equal(["warning memberNotInData C3", "warning schoolInNoCommunity A5"]);
  });

  it("tells many schools in no community as one finding that names the first of them", () => {
    const schools = Array.from({ length: 20 }, (_, index) => ({
      school: `第${index + 1}小学`,
      where: { sheet: "小学", cell: `A${index + 4}` },
    }));
    const found = checkCommunities([], { schools });
    expect(toldBy(found)).to.deep.equal(["warning schoolInNoCommunity.several A4"]);
    expect(describeDiagnostic(found[0]!, "zh-CN")).to.match(
      /^有 20 所学校不在任何共同体里：第1小学 \(A4\)、.*第8小学 \(A11\)等。/,
    );
  });
});
