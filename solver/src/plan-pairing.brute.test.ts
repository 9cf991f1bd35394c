// Schools paired, against every way to pair them.
import { planPairing } from "@junheng/engine/planning/milp";
import type { PairingKind, PairingPlan, PairingRole, PairingSchool } from "@junheng/engine/planning/milp";
import { expect } from "chai";
import { randomFrom, solverInPlace } from "./test-support.js";

const limits = { seconds: 600, relativeGap: 1e-9 };
const subjects = ["数学", "英语", "管理"] as const;
const isHelped = ({ role }: PairingSchool): boolean => role === "helped" || role === "centre";

/** A help that stands: positions of the two schools, and the round. */
type Help = readonly [giver: number, taker: number, round: number];

/** Whether all of it is allowed together, said school by school and not as a model says it. */
const isAllowed = (
  kind: PairingKind,
  schools: readonly PairingSchool[],
  helps: readonly Help[],
  rounds: number,
): boolean =>
  schools.every((school, at) => {
    const taken = helps.filter(([, taker]) => taker === at);
    if (school.role !== "quality" && taken.length > 1) return false;
    return Array.from({ length: rounds }, (_, round) => round).every((round) => {
      const given = helps.filter(([giver, , when]) => giver === at && when === round);
      if (school.role === "quality") return taken.filter(([, , when]) => when === round).length <= 1;
      if (given.length === 0) return true;
      const count = (...roles: readonly PairingRole[]): number =>
        given.filter(([, taker]) => roles.includes(schools[taker]!.role)).length;
      if (kind === "leadQualityPotential") {
        const rural = count("helped", "centre");
        return (
          count("quality") === 1 && count("potential") <= 3 && rural >= 1 && rural <= Math.min(2, school.capacity ?? 1)
        );
      }
      if (school.role === "centre" && !taken.some(([, , when]) => when === round)) return false;
      return given.length <= (school.capacity ?? 1);
    });
  });

const possible = (kind: PairingKind, giver: PairingSchool, taker: PairingSchool): boolean => {
  if (giver === taker) return false;
  if (kind === "tree")
    return giver.role === "lead"
      ? taker.role === "centre"
      : giver.role === "centre" && taker.role === "helped" && giver.township === taker.township;
  if (giver.role !== "lead") return false;
  if (kind === "leadQualityPotential") return taker.role !== "lead";
  if (kind === "weakItemHelp" || kind === "strengthBuilding")
    return isHelped(taker) && matchedOf(kind, giver, taker) > 0;
  return isHelped(taker) && (kind === "pair" || giver.township === taker.township);
};

const matchedOf = (kind: PairingKind, giver: PairingSchool, { role, has, lacks }: PairingSchool): number =>
  role === "quality"
    ? 0
    : (kind === "strengthBuilding" ? has : lacks).filter((item) => giver.has.includes(item)).length;

interface Best {
  readonly reached: number;
  readonly matched: number;
}

/** The most townships in so many rounds, and the most matches among such plans, trying every one. */
const bestByTrying = (kind: PairingKind, schools: readonly PairingSchool[], rounds: number): Best => {
  const links = schools.flatMap((giver, at) =>
    schools.flatMap((taker, other) => (possible(kind, giver, taker) ? [[at, other] as const] : [])),
  );
  let best: Best = { reached: 0, matched: 0 };
  const tries = (position: number, helps: readonly Help[]): void => {
    const link = links[position];
    if (link === undefined) {
      if (!isAllowed(kind, schools, helps, rounds)) return;
      const takers = helps.map(([, taker]) => schools[taker]!).filter(isHelped);
      const reached = new Set(takers.map(({ township }) => township)).size;
      const matched = helps.reduce((sum, [giver, taker]) => sum + matchedOf(kind, schools[giver]!, schools[taker]!), 0);
      if (reached > best.reached || (reached === best.reached && matched > best.matched)) best = { reached, matched };
      return;
    }
    tries(position + 1, helps);
    for (let round = 0; round < rounds; round++) tries(position + 1, [...helps, [...link, round]]);
    // Whoever leads beside a lead may do so in each round.
    if (rounds === 2 && schools[link[1]]!.role === "quality")
      tries(position + 1, [...helps, [...link, 0], [...link, 1]]);
  };
  tries(0, []);
  return best;
};

const some = (random: (below: number) => number): readonly string[] => subjects.filter(() => random(2) === 0);

const roles: Readonly<Record<PairingKind, readonly PairingRole[]>> = {
  pair: ["lead", "lead", "helped", "helped", "helped"],
  flexiblePair: ["lead", "lead", "helped", "helped", "helped", "helped"],
  weakItemHelp: ["lead", "lead", "helped", "helped", "helped"],
  strengthBuilding: ["lead", "lead", "helped", "helped", "centre"],
  tree: ["lead", "centre", "centre", "helped", "helped", "helped"],
  leadQualityPotential: ["lead", "quality", "quality", "potential", "helped", "helped"],
};

const helpsOf = ({ rounds }: PairingPlan, schools: readonly PairingSchool[]): readonly Help[] => {
  const at = (name: string): number => schools.findIndex((school) => school.name === name);
  return rounds.flatMap(({ groups }, round) =>
    groups.flatMap(({ members }) => members.map(({ name, by }): Help => [at(by), at(name), round])),
  );
};

describe("Schools paired", () => {
  for (const kind of Object.keys(roles) as PairingKind[])
    it(`reach as many townships and match as much as any way of pairing: ${kind}`, async () => {
      const random = randomFrom(kind.length);
      for (let round = 0; round < 40; round++) {
        const schools = roles[kind].map((role, position): PairingSchool => ({
          name: `${position}`,
          township: `${random(3)}乡`,
          role,
          capacity: 1 + random(2),
          has: some(random),
          lacks: some(random),
        }));
        const plan = await planPairing(schools, { kind, mostRounds: 2 }, solverInPlace, limits);
        const said = JSON.stringify({ schools, plan });
        const townships = new Set(schools.filter(isHelped).map(({ township }) => township)).size;
        const one = bestByTrying(kind, schools, 1);
        const two = one.reached === townships ? one : bestByTrying(kind, schools, 2);
        const best = two.reached > one.reached ? two : one;
        expect(townships - plan.unreached.length, said).to.equal(best.reached);
        expect(plan.matched, said).to.equal(best.matched);
        if (plan.bound !== null) expect(plan.bound, said).to.be.at.least(best.matched);
        const helps = helpsOf(plan, schools);
        expect(isAllowed(kind, schools, helps, 2), said).to.equal(true);
        expect(
          helps.every(([giver, taker]) => possible(kind, schools[giver]!, schools[taker]!)),
          said,
        ).to.equal(true);
      }
    });
  it("take the years of their rounds one after the other", async () => {
    const schools = ["甲乡", "乙乡"].map((township): PairingSchool => ({
      name: `${township}小学`,
      township,
      role: "helped",
      has: [],
      lacks: ["数学"],
    }));
    const lead: PairingSchool = { name: "实验小学", role: "lead", has: ["数学"], lacks: [] };
    const { rounds, matched, unreached } = await planPairing(
      [lead, ...schools],
      { kind: "pair", years: 2, from: 2027 },
      solverInPlace,
      limits,
    );
    expect(rounds.map(({ years }) => years)).to.deep.equal([
      { from: 2027, to: 2028 },
      { from: 2029, to: 2030 },
    ]);
    expect([matched, unreached]).to.deep.equal([2, []]);
  });
});
