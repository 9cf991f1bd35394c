// The ten ways of merging, on a lead of 92 with 1500 pupils and a rural school of 78 with 600.
import { expect } from "chai";
import type { Merge, MergeMember } from "../index.js";
import { jointScore, mergeKinds } from "../index.js";

const lead: MergeMember = { school: "实验小学", role: "lead", score: 92, pupils: 1500 };
const rural: MergeMember = { school: "新塘小学", role: "helped", score: 78, pupils: 600 };
const pair = [lead, rural];
const joint = (merge: Merge, members: readonly MergeMember[] = pair) => jointScore(members, merge).joint;
const merged = (merge: Merge, members: readonly MergeMember[] = pair) =>
  jointScore(members, merge).members.map((member) => member.merged);

describe("jointScore", () => {
  it("gives the example's figures: 170, 85, 83.6, 88, 78, and 87.8 with 82.2", () => {
    expect(joint({ kind: "sum" })).to.equal(170);
    expect(joint({ kind: "mean" })).to.equal(85);
    expect(joint({ kind: "roleWeighted" })).to.equal(83.6);
    expect(joint({ kind: "pupilWeighted" })).to.equal(88);
    expect(joint({ kind: "min" })).to.equal(78);
    expect(merged({ kind: "ownPlusJoint" })).to.deep.equal([87.8, 82.2]);
  });

  it("always shows every member's own score, whichever way it is", () => {
    const inputs = { recompute: () => 80 };
    const options = { perPoint: 1, kind: "ownPlusGrowth" } as const;
    for (const kind of mergeKinds) {
      const merge = kind === "ownPlusGrowth" ? options : ({ kind } as Merge);
      for (const members of [pair, [lead, { ...rural, score: null }]]) {
        const result = jointScore(members, merge, inputs);
        expect(result.kind).to.equal(kind);
        expect(
          result.members.map(({ school, own }) => [school, own]),
          kind,
        ).to.deep.equal(members.map(({ school, score }) => [school, score]));
        if (result.joint === null) expect(result.reason, kind).not.to.equal(null);
      }
    }
  });

  it("has no joint score while a member has none, unless it is told to leave it out", () => {
    const members = [lead, { ...rural, score: null }, { school: "村小", role: "helped" as const, score: 70 }];
    for (const kind of ["sum", "mean", "roleWeighted", "pupilWeighted", "min", "ownPlusJoint"] as const) {
      const none = jointScore(members, { kind });
      expect([none.joint, none.reason, none.lacking], kind).to.deep.equal([null, "scoreLacking", ["新塘小学"]]);
    }
    const asked = jointScore(members, { kind: "mean", lacking: "leaveOut" });
    expect([asked.joint, asked.lacking]).to.deep.equal([81, ["新塘小学"]]);
    expect(asked.members.map(({ weight }) => weight)).to.deep.equal([0.5, null, 0.5]);
    expect(jointScore([], { kind: "mean" }).reason).to.equal("noMembers");
  });

  it("shows what each own score weighs", () => {
    expect(jointScore(pair).members.map(({ weight }) => weight)).to.deep.equal([0.4, 0.6]);
  });

  it("refuses a score that is no number", () => {
    expect(() => jointScore([{ ...lead, score: NaN }])).to.throw(
      TypeError,
      "requires finite scores, got NaN of 实验小学",
    );
  });
});

describe("roleWeighted", () => {
  it("takes the mean within each role first, then of the roles of a side", () => {
    const members: readonly MergeMember[] = [
      { school: "直属", role: "lead", score: 95 },
      { school: "优质", role: "coLead", score: 85 },
      { school: "潜力一", role: "member", score: 80 },
      { school: "潜力二", role: "member", score: 70 },
      { school: "潜力三", role: "member", score: 75 },
      { school: "农村", role: "helped", score: 65 },
    ];
    // 0.4 × (95 + 85) / 2 + 0.6 × (75 + 65) / 2
    expect(joint({ kind: "roleWeighted" }, members)).to.equal(78);
    expect(joint({ kind: "roleWeighted" }, [...members, { school: "优质二", role: "coLead", score: 85 }])).to.equal(78);
  });
  it("asks for both sides, and for a weight that puts the rural school first", () => {
    expect(jointScore([lead, { ...rural, role: "coLead" }]).reason).to.equal("sideLacking");
    expect(jointScore([{ ...lead, role: "member" }, rural]).reason).to.equal("sideLacking");
    expect(() => jointScore(pair, { kind: "roleWeighted", ledWeight: 0.4 })).to.throw(
      RangeError,
      "from 0.5 to 1, got 0.4",
    );
  });
});

describe("pupilWeighted", () => {
  it("names the schools whose pupils are not known, and gives nothing for no pupils", () => {
    const none = jointScore([lead, { ...rural, pupils: null }], { kind: "pupilWeighted" });
    expect([none.joint, none.reason, none.lacking]).to.deep.equal([null, "pupilsLacking", ["新塘小学"]]);
    const empty = pair.map((member) => ({ ...member, pupils: 0 }));
    expect(jointScore(empty, { kind: "pupilWeighted" }).reason).to.equal("noPupils");
    expect(() => jointScore([{ ...lead, pupils: -1 }, rural], { kind: "pupilWeighted" })).to.throw(TypeError);
  });
});

describe("pooled", () => {
  const passRate = ({ passed = null, sat = null }: Readonly<Record<string, number | null>>) =>
    passed === null || sat === null || sat === 0 ? null : (passed / sat) * 100;
  it("computes the score again from summed figures", () => {
    const members = [
      { ...lead, figures: { passed: 90, sat: 100 } },
      { ...rural, figures: { passed: 30, sat: 50 } },
    ];
    expect(jointScore(members, { kind: "pooled" }, { recompute: passRate }).joint).to.equal(80);
  });
  it("has none where a figure is missing, and says whose", () => {
    const members = [
      { ...lead, figures: { passed: 90, sat: 100 } },
      { ...rural, figures: { passed: 30 } },
    ];
    const none = jointScore(members, { kind: "pooled" }, { recompute: passRate });
    expect([none.joint, none.reason, none.lacking]).to.deep.equal([null, "dataLacking", ["新塘小学"]]);
    expect(() => jointScore(members, { kind: "pooled" })).to.throw(TypeError, "requires recompute");
  });
});

describe("ownPlusJoint", () => {
  it("takes the mean of several partners, or of everyone", () => {
    const three = [lead, rural, { school: "村小", role: "helped" as const, score: 70 }];
    // 0.7 × 92 + 0.3 × (78 + 70) / 2
    expect(merged({ kind: "ownPlusJoint" }, three)[0]).to.equal(86.6);
    expect(merged({ kind: "ownPlusJoint", rest: "everyone" }, three)[0]).to.equal(88.4);
    expect(jointScore([lead], { kind: "ownPlusJoint" }).members[0]!.reason).to.equal("alone");
    expect(() => jointScore(pair, { kind: "ownPlusJoint", own: 1.1 })).to.throw(RangeError);
  });
});

describe("ownPlusGrowth", () => {
  const growing = [lead, { ...rural, closed: 2.09 }];
  it("adds points for the gap closed, to those who lead as well unless told otherwise", () => {
    expect(merged({ kind: "ownPlusGrowth", perPoint: 2 }, growing)).to.deep.equal([96.18, 82.18]);
    expect(merged({ kind: "ownPlusGrowth", perPoint: 2, most: 3 }, growing)).to.deep.equal([95, 81]);
    expect(merged({ kind: "ownPlusGrowth", perPoint: 2, leadsShare: false }, growing)).to.deep.equal([92, 82.18]);
  });
  it("takes points where the gap widened, unless there is a least", () => {
    const wider = [lead, { ...rural, closed: -1.5 }];
    expect(merged({ kind: "ownPlusGrowth", perPoint: 1 }, wider)).to.deep.equal([90.5, 76.5]);
    expect(merged({ kind: "ownPlusGrowth", perPoint: 1, least: 0 }, wider)).to.deep.equal([92, 78]);
  });
  it("has no result where it is not known how far the gap was closed", () => {
    const { members, lacking } = jointScore(pair, { kind: "ownPlusGrowth", perPoint: 1 });
    expect(members.map(({ merged: score, reason }) => [score, reason])).to.deep.equal([
      [null, "closingLacking"],
      [null, "closingLacking"],
    ]);
    expect(lacking).to.deep.equal(["实验小学", "新塘小学"]);
  });
});

describe("sharedEvents", () => {
  it("counts each event once for every other member, and leaves events elsewhere alone", () => {
    const events = [
      { id: "accident", school: "新塘小学", points: -5 },
      { id: "accident", school: "新塘小学", points: -5 },
      { id: "award", school: "别的学校", points: 3, veto: true },
    ];
    const result = jointScore(pair, { kind: "sharedEvents" }, { events });
    expect(result.members.map((member) => member.merged)).to.deep.equal([87, 78]);
    expect(result).to.deep.include({ vetoes: [] });
    const floored = jointScore(pair, { kind: "sharedEvents", least: 90 }, { events });
    expect(floored.members.map((member) => member.merged)).to.deep.equal([90, 90]);
  });
});

describe("groupJudges", () => {
  it("gives the group 10 of 100", () => {
    const judged = [
      { ...lead, judged: 10 },
      { ...rural, judged: 0 },
    ];
    expect(merged({ kind: "groupJudges" }, judged)).to.deep.equal([92.8, 70.2]);
    expect(merged({ kind: "groupJudges", ownOutOf: "rest" }, [{ ...lead, score: 81, judged: 8 }])).to.deep.equal([89]);
  });
  it("takes no judgement that is missing or more than its part", () => {
    const { members } = jointScore([{ ...lead, judged: 11 }, rural], { kind: "groupJudges" });
    expect(members.map(({ merged: score, reason }) => [score, reason])).to.deep.equal([
      [null, "judgedOutside"],
      [null, "judgedLacking"],
    ]);
  });
});
