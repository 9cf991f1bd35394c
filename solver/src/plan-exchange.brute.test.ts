// Teachers moved between schools, against every way to move them.
import { planExchange, usualExchange } from "@junheng/engine/planning/milp";
import type { RosterInput, ExchangePlan, ExchangeRule, ExchangeTeacher } from "@junheng/engine/planning/milp";
import { expect } from "chai";
import { randomFrom, solverInPlace } from "./test-support.js";

const limits = { seconds: 600, relativeGap: 1e-9 };
const rule: ExchangeRule = { ...usualExchange, share: 0.4, mostKilometres: 30 };
const names = ["甲校", "乙校", "丙校"] as const;
const heights = { urban: 2, town: 1, rural: 0 };

/** What a way of moving comes to, in the order in which it counts. */
type Score = readonly [quota: number, short: number, moves: number, kilometres: number];

const isLess = (one: Score, other: Score): boolean => {
  const at = one.findIndex((each, position) => Math.abs(each - other[position]!) > 1e-9);
  return at >= 0 && one[at]! < other[at]!;
};

const kilometresOf = ({ distances = [] }: RosterInput, one: string, other: string): number | null =>
  distances.find(({ from, to }) => [from, to].includes(one) && [from, to].includes(other))?.kilometres ?? null;

const mayMove = (teacher: ExchangeTeacher): boolean =>
  teacher.age! < (teacher.sex === "man" ? 50 : 45) &&
  (teacher.terms === null ? teacher.yearsInSchool! >= 6 : teacher.terms >= 2);

/** The score of moving each teacher to a school; null where that is not allowed. */
const scoreOf = (input: RosterInput, goals: readonly string[]): Score | null => {
  const { teachers, schools, needs } = input;
  let [far, moves, backbone] = [0, 0, 0];
  for (const [position, teacher] of teachers.entries()) {
    const to = goals[position]!;
    if (to === teacher.school) continue;
    const kilometres = kilometresOf(input, teacher.school, to);
    if (!mayMove(teacher) || (kilometres ?? 0) > 30) return null;
    const locale = (name: string): number => heights[schools.find((school) => school.name === name)!.locale!];
    if (teacher.backbone && locale(to) > locale(teacher.school)) return null;
    moves++;
    far += kilometres ?? 0;
    if (teacher.backbone) backbone++;
  }
  for (const { name } of schools) {
    const before = teachers.filter(({ school }) => school === name).length;
    const needed = needs.reduce((sum, need) => sum + (need.school === name ? need.needed : 0), 0);
    if (goals.filter((goal) => goal === name).length > Math.max(before, needed)) return null;
  }
  const short = needs.reduce((sum, { school, subject, needed }) => {
    const after = teachers.filter((teacher, position) => teacher.subject === subject && goals[position] === school);
    return sum + Math.max(0, needed - after.length);
  }, 0);
  const asked = Math.ceil(teachers.filter(mayMove).length * 0.4 - 1e-9);
  return [Math.max(0, asked - moves) + Math.max(0, 0.2 * moves - backbone), short, moves, far];
};

const bestByTrying = (input: RosterInput): Score => {
  let best: Score = [Infinity, Infinity, Infinity, Infinity];
  const tries = (goals: readonly string[]): void => {
    if (goals.length < input.teachers.length) return names.forEach((name) => tries([...goals, name]));
    const score = scoreOf(input, goals);
    if (score !== null && isLess(score, best)) best = score;
  };
  tries([]);
  return best;
};

const goalsOf = ({ moves }: ExchangePlan, { teachers }: RosterInput): readonly string[] =>
  teachers.map(({ name, school }) => moves.find(({ teacher }) => teacher === name)?.to ?? school);

describe("Teachers moved between schools", () => {
  it("meet the quota, mend what is short, and go no more and no farther than in any other way", async () => {
    const random = randomFrom(50);
    for (let round = 0; round < 60; round++) {
      const teachers = Array.from({ length: 6 }, (_, position): ExchangeTeacher => ({
        name: `教师${position}`,
        school: names[random(3)]!,
        subject: random(2) === 0 ? "数学" : "英语",
        backbone: random(3) === 0,
        sex: random(2) === 0 ? "man" : "woman",
        age: 35 + random(20),
        yearsInSchool: 4 + random(8),
        terms: random(6) === 0 ? 1 + random(2) : null,
      }));
      const input: RosterInput = {
        teachers,
        schools: names.map((name) => ({ name, locale: (["urban", "town", "rural"] as const)[random(3)]! })),
        needs: names.flatMap((school) => ["数学", "英语"].map((subject) => ({ school, subject, needed: random(3) }))),
        distances: [
          { from: "甲校", to: "乙校", kilometres: 5 + random(30) },
          { from: "乙校", to: "丙校", kilometres: 5 + random(30) },
        ],
      };
      const plan = await planExchange(input, rule, solverInPlace, limits);
      const said = JSON.stringify({ input, plan });
      const score = scoreOf(input, goalsOf(plan, input));
      expect(score, said).not.to.equal(null);
      const best = bestByTrying(input);
      score!.forEach((each, at) => expect(each, said).to.be.closeTo(best[at]!, 1e-6));
      expect(
        plan.shortages.reduce((sum, { after }) => sum + after, 0),
        said,
      ).to.equal(score![1]);
      expect(plan.quota.lacking, said).to.equal(Math.max(0, plan.quota.asked - plan.moves.length));
    }
  });
  it("count those of whom too little is known, and move none of them", async () => {
    const teacher: ExchangeTeacher = {
      name: "张",
      school: "甲校",
      subject: "数学",
      backbone: false,
      sex: "man",
      age: null,
      yearsInSchool: 9,
      terms: null,
    };
    const input = {
      teachers: [teacher],
      schools: [{ name: "甲校" }, { name: "乙校" }],
      needs: [{ school: "乙校", subject: "数学", needed: 1 }],
    };
    const plan = await planExchange(input, {}, solverInPlace, limits);
    expect([plan.unknown, plan.eligible, plan.moves]).to.deep.equal([1, 0, []]);
    const known = await planExchange({ ...input, teachers: [{ ...teacher, age: 49 }] }, {}, solverInPlace, limits);
    expect(known.moves.map(({ teacher: name, to, why }) => [name, to, why])).to.deep.equal([["张", "乙校", "short"]]);
  });
});
