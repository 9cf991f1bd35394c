// The contract of junheng score and junheng rubrics: names, shapes, exit statuses, languages, and scores that add up.
import { expect } from "chai";
import { succeeds } from "./run-junheng.js";
import type { Community, Item, Scores } from "./scored-sample.js";
import { rubric, sample, scored } from "./scored-sample.js";

const ownOf = ({ members }: Community, role: string): number | null =>
  members.find((member) => member.role === role)!.own;

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

describe("junheng score --format json", () => {
  let result: Scores;
  before(async () => {
    result = await scored();
  });

  it("has the agreed members in every school, item, community and finding", () => {
    expect(result).to.include({ rubric: "six-commons", merge: "roleWeighted" });
    for (const hash of [result.contentHash, result.structureHash]) expect(hash).to.match(/^[0-9a-f]{64}$/);
    expect(result.schools).to.have.lengthOf(18);
    expect(result.communities).to.have.lengthOf(9);
    for (const school of result.schools) {
      expect(school).to.include.keys("name", "total", "totalAtMost", "bonus", "deduction", "final", "finalAtMost");
      expect(school).to.include.keys("grade", "rank", "vetoes", "barred", "items");
      for (const item of school.items) expect(item).to.include.keys("id", "kind", "full", "points", "atMost");
    }
    for (const community of result.communities) {
      expect(community).to.include.keys("id", "name", "kind", "joint", "reason", "rank", "members");
      expect(community.members).to.have.lengthOf(2);
      for (const member of community.members)
        expect(member).to.have.all.keys("name", "role", "own", "weight", "merged");
    }
    for (const each of result.diagnostics) {
      expect(each).to.include.keys("severity", "code", "message", "where");
      expect(each.message).to.not.match(/\{\w+\}|undefined|NaN/);
    }
  });

  it("has totals that are the sums of their items, converted to 100 where an item does not apply", () => {
    const applies = ({ reason }: Item): boolean => reason!.every((line) => line !== "不适用");
    const converted = result.schools.filter(({ name, items, total, totalAtMost }) => {
      const points = items.filter((item) => item.kind === "points" && applies(item));
      const possible = sumOf(points.map(({ full }) => full));
      const least = (sumOf(points.map((item) => item.points)) / possible) * 100;
      const most = (sumOf(points.map((item) => item.atMost)) / possible) * 100;
      // What is converted is rounded to hundredths; what is only added up is exact.
      const digits = possible === 100 ? 1e-9 : 0.005 + 1e-9;
      expect(total, name).to.be.closeTo(least, digits);
      expect(totalAtMost, name).to.be.closeTo(most, digits);
      return possible !== 100;
    });
    expect(converted.map(({ name }) => name)).to.deep.equal(["虚构城区八校"]);
  });

  it("has final scores of total, bonus and deductions", () => {
    for (const { name, total, bonus, deduction, final } of result.schools)
      expect(final, name).to.be.closeTo(total + bonus - deduction, 1e-9);
  });

  it("has joint scores of 0.4 of the lead's and 0.6 of the helped school's own", () => {
    const joined = result.communities.filter(({ joint }) => joint !== null);
    expect(joined).to.have.length.above(5);
    for (const community of joined) {
      const [lead, helped] = [ownOf(community, "lead"), ownOf(community, "helped")];
      expect(community.joint, community.name).to.be.closeTo(0.4 * lead! + 0.6 * helped!, 1e-9);
    }
    // One that is open surely lies above what its least lies above.
    const least = result.communities.map(({ jointFrom }) => jointFrom ?? -Infinity);
    for (const { joint, rank } of joined)
      expect(rank).to.equal(1 + least.filter((each) => each > joint! + 1e-9).length);
  });

  it("has as a member's own score the final score of its school, and none where that is open", () => {
    const schools = new Map(result.schools.map((school) => [school.name, school]));
    for (const { members } of result.communities)
      for (const { name, own } of members) {
        const { final, finalAtMost } = schools.get(name)!;
        expect(own, name).to.equal(final === finalAtMost ? final : null);
      }
  });

  it("leaves a community without a joint score where a figure of a member is missing, and says why", () => {
    const without = result.communities.filter(({ joint }) => joint === null);
    expect(without).to.not.deep.equal([]);
    for (const { reason, rank, members } of without) {
      expect([reason, rank]).to.deep.equal(["scoreLacking", null]);
      expect(members.some(({ own }) => own === null)).to.equal(true);
    }
  });

  it("gives every item a reason, with the cell of its figure", () => {
    for (const { name, items } of result.schools)
      for (const { kind, id, reason } of items) {
        if (kind === "section") continue;
        expect(reason, `${name} ${id}`).to.not.deep.equal([]);
        expect(reason!.join(""), `${name} ${id}`).to.match(/[A-Z]+\d+/);
      }
  });

  it("merges in the way asked for", async () => {
    const { merge, communities } = await scored("--merge", "mean");
    expect(merge).to.equal("mean");
    for (const community of communities.filter(({ joint }) => joint !== null))
      expect(community.joint).to.be.closeTo((ownOf(community, "lead")! + ownOf(community, "helped")!) / 2, 1e-9);
  });

  it("gives each member a score of its own where the merge does: 0.7 of its own, 0.3 of its partner's", async () => {
    const { communities } = await scored("--merge", "ownPlusJoint");
    const complete = communities.filter(({ members }) => members.every(({ own }) => own !== null));
    expect(complete).to.have.length.above(5);
    for (const { joint, reason, members } of complete) {
      expect([joint, reason]).to.deep.equal([null, "eachItsOwn"]);
      const [first, second] = members;
      expect(first!.merged).to.be.closeTo(0.7 * first!.own! + 0.3 * second!.own!, 1e-9);
      expect(second!.merged).to.be.closeTo(0.7 * second!.own! + 0.3 * first!.own!, 1e-9);
    }
  });

  it("speaks English when asked, with the same numbers", async () => {
    const english = await scored("--lang", "en");
    const numbers = ({ schools, communities }: Scores) => [
      schools.map(({ name, final, finalAtMost }) => [name, final, finalAtMost]),
      communities.map(({ joint }) => joint),
    ];
    expect(numbers(english)).to.deep.equal(numbers(result));
    const [item] = english.schools[0]!.items.filter(({ kind }) => kind !== "section");
    expect(item!.reason!.join(" ")).to.include("Rule:").and.to.include("Source:");
  });
});

describe("junheng score as text", () => {
  it("has every school, every community and the findings, in both languages", async () => {
    for (const [locale, ...headings] of [
      ["zh-CN", "最后得分", "捆绑得分", "数据中发现的问题"],
      ["en", "Final", "Joint", "Found in the data"],
    ] as const) {
      const text = await succeeds("score", sample, ...rubric, "--lang", locale);
      for (const heading of headings) expect(text).to.include(heading);
      expect(text).to.not.match(/\{\w+\}|undefined|NaN/);
      for (const { name } of (await scored()).schools) expect(text).to.include(name);
    }
  });

  it("tells one school all of its reasons, and the way to the next grade", async () => {
    const [school] = (await scored()).schools.filter(({ grade }) => grade !== null);
    const text = await succeeds("score", sample, ...rubric, "--school", school!.name);
    expect(text.startsWith(school!.name)).to.equal(true);
    const items = school!.items.filter(({ kind }) => kind !== "section");
    for (const { reason } of items) for (const line of reason!) expect(text).to.include(line);
    const english = await succeeds("score", sample, ...rubric, "--school", school!.name, "--lang", "en");
    expect(english).to.include("Rule:").and.to.include("Arithmetic:");
  });

  it("merges in the way asked for, and says which", async () => {
    expect(await succeeds("score", sample, ...rubric, "--merge", "mean")).to.include("得分平均");
    expect(await succeeds("score", sample, ...rubric, "--merge", "mean", "--lang", "en")).to.include("(mean)");
  });

  it("shows each member's own result where the merge gives no joint score", async () => {
    const [complete] = (await scored("--merge", "ownPlusJoint")).communities.filter(({ members }) =>
      members.every(({ merged }) => merged !== null),
    );
    const lines = (await succeeds("score", sample, ...rubric, "--merge", "ownPlusJoint")).split("\n");
    for (const { name, own, merged } of complete!.members) {
      const shown = [own, merged].map((value) => value!.toFixed(2));
      expect(
        lines.some((line) => [name, ...shown].every((part) => line.includes(part))),
        name,
      ).to.equal(true);
    }
  });
});
