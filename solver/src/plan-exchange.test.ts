// Teachers moved where a county is too large for every way to be tried in whole numbers.
import { planExchange, usualExchange } from "@junheng/engine/planning/milp";
import type { ExchangeTeacher, MilpSolver, RosterInput } from "@junheng/engine/planning/milp";
import { expect } from "chai";
import { solverInPlace } from "./test-support.js";

const limits = { seconds: 600, relativeGap: 1e-9 };
const count = 12;
const numbers = Array.from({ length: count }, (_, at) => at + 1);

/** As many schools with a teacher too many as with one too few: each of the first is as many kilometres from one of the others as it has for a number. */
const input: RosterInput = {
  teachers: numbers.flatMap((at): readonly ExchangeTeacher[] => {
    const alike = { school: `有余${at}`, subject: "数学", sex: "man", age: 40, terms: null } as const;
    return [
      { ...alike, name: `走${at}`, backbone: at <= 3, yearsInSchool: 8 },
      { ...alike, name: `留${at}`, backbone: false, yearsInSchool: 2 },
    ];
  }),
  schools: numbers.flatMap((at) => [{ name: `有余${at}` }, { name: `缺人${at}` }]),
  needs: numbers.flatMap((at) => [
    { school: `有余${at}`, subject: "数学", needed: 1 },
    { school: `缺人${at}`, subject: "数学", needed: 1 },
  ]),
  distances: numbers.flatMap((from) => numbers.map((to) => ({ from: `有余${from}`, to: `缺人${to}`, kilometres: to }))),
};

describe("Teachers moved between many schools", () => {
  it("go farther than to the schools nearest to them where the last ones that are short are there", async () => {
    const { moves, shortages, gap, quota, backbone } = await planExchange(input, {}, solverInPlace, limits);
    expect(shortages.map(({ after }) => after)).to.deep.equal(numbers.map(() => 0));
    expect(moves.map(({ to }) => to).sort()).to.deep.equal(numbers.map((at) => `缺人${at}`).sort());
    expect(moves.reduce((sum, { kilometres }) => sum + kilometres!, 0)).to.equal((count * (count + 1)) / 2);
    expect([gap, quota.lacking, backbone.lacking]).to.deep.equal([0, 0, 0]);
  });
  it("are planned within the time in all, and by what was found until then", async () => {
    let took = 0;
    const slow: MilpSolver = {
      solve: async (model, given) => {
        const answer = await solverInPlace.solve(model, given);
        took += given.seconds;
        // The first answer is all that it comes to.
        const found = took === given.seconds ? answer : { ...answer, values: null, objective: null, bound: null };
        return { ...found, status: "timeUp", seconds: given.seconds };
      },
    };
    const { outcome, moves, quota, backbone, gap } = await planExchange(input, usualExchange, slow, limits);
    expect(took).to.be.at.most(limits.seconds);
    expect([outcome, quota.lacking, backbone.lacking, gap]).to.deep.equal(["planned", 0, 0, 1]);
    expect(moves).to.have.length.at.least(quota.asked);
  });
});
