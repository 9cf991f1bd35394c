// Laws of merging scores.
import { expect } from "chai";
import fc from "fast-check";
import type { Merge, MergeMember } from "../index.js";
import { jointScore, memberRoles } from "../index.js";
import { summedFigures } from "./pooled.js";

const score = fc.integer({ min: 0, max: 100_000 }).map((points) => points / 1000);
const member = fc.record({
  school: fc.string(),
  role: fc.constantFrom(...memberRoles),
  score,
  pupils: fc.integer({ min: 1, max: 5000 }),
});
const members: fc.Arbitrary<readonly MergeMember[]> = fc.array(member, { minLength: 1, maxLength: 12 });
const weightedKinds: readonly Merge[] = [
  { kind: "mean" },
  { kind: "roleWeighted" },
  { kind: "roleWeighted", ledWeight: 1 },
  { kind: "pupilWeighted" },
  { kind: "min" },
];

describe("merging scores", () => {
  it("gives the mean where both sides of a pair weigh the same", () => {
    fc.assert(
      fc.property(score, score, (first, second) => {
        const pair: readonly MergeMember[] = [
          { school: "甲", role: "lead", score: first },
          { school: "乙", role: "helped", score: second },
        ];
        const equal = jointScore(pair, { kind: "roleWeighted", ledWeight: 0.5 }).joint;
        expect(equal).to.equal(jointScore(pair, { kind: "mean" }).joint);
        expect(equal).to.be.closeTo((first + second) / 2, 1e-9);
      }),
    );
  });
  it("never leaves the members' range, nor makes points where all are alike", () => {
    fc.assert(
      fc.property(members, fc.constantFrom(...weightedKinds), (all, merge) => {
        const { joint } = jointScore(all, merge);
        const own = all.map((each) => each.score as number);
        if (joint !== null) expect(joint).to.be.within(Math.min(...own), Math.max(...own));
        const alike = all.map((each) => ({ ...each, score: own[0]! }));
        expect(jointScore(alike, merge).joint).to.be.oneOf([own[0], null]);
        for (const { merged } of jointScore(all, { kind: "ownPlusJoint" }).members)
          if (merged !== null) expect(merged).to.be.within(Math.min(...own) - 1e-9, Math.max(...own) + 1e-9);
      }),
    );
  });
  it("has weights that add up to 1 and make the joint score", () => {
    fc.assert(
      fc.property(members, fc.constantFrom(...weightedKinds.slice(0, 4)), (all, merge) => {
        const result = jointScore(all, merge);
        if (result.joint === null) return;
        const sum = (of: (each: (typeof result.members)[number]) => number) =>
          result.members.reduce((before, each) => before + of(each), 0);
        expect(sum(({ weight }) => weight!)).to.be.closeTo(1, 1e-12);
        expect(sum(({ weight, own }) => weight! * own!)).to.be.closeTo(result.joint, 1e-8);
      }),
    );
  });
  it("does not depend on the order of the members", () => {
    fc.assert(
      fc.property(members, fc.constantFrom(...weightedKinds, { kind: "sum" } as const), (all, merge) => {
        const back = jointScore([...all].reverse(), merge).joint;
        const there = jointScore(all, merge).joint;
        if (there === null) expect(back).to.equal(null);
        else expect(back).to.be.closeTo(there, 1e-8);
      }),
    );
  });
  it("pools one school to its own score, and schools to the score of their summed figures", () => {
    const figures = fc.record({ passed: fc.nat(500), sat: fc.integer({ min: 500, max: 900 }) });
    const rate = ({ passed, sat }: Readonly<Record<string, number | null>>) => Math.round((passed! / sat!) * 1e6) / 1e4;
    fc.assert(
      fc.property(fc.array(figures, { minLength: 1, maxLength: 6 }), (each) => {
        const all = each.map((own, index) => ({
          school: `${index}`,
          role: index === 0 ? ("lead" as const) : ("member" as const),
          score: rate(own),
          figures: own,
        }));
        const one = jointScore(all.slice(0, 1), { kind: "pooled" }, { recompute: rate });
        expect(one.joint).to.equal(all[0]!.score);
        const sums = { passed: 0, sat: 0 };
        for (const own of each) {
          sums.passed += own.passed;
          sums.sat += own.sat;
        }
        expect(summedFigures(each)).to.deep.equal(sums);
        expect(jointScore(all, { kind: "pooled" }, { recompute: rate }).joint).to.equal(rate(sums));
      }),
    );
  });
  it("never rises when a member's score falls", () => {
    fc.assert(
      fc.property(members, fc.nat(), score, fc.constantFrom(...weightedKinds), (all, at, lower, merge) => {
        const position = at % all.length;
        const worse = all.map((each, index) =>
          index === position ? { ...each, score: Math.min(each.score as number, lower) } : each,
        );
        const [before, after] = [jointScore(all, merge).joint, jointScore(worse, merge).joint];
        if (before !== null) expect(after!).to.be.at.most(before + 1e-8);
      }),
    );
  });
});
