// Several resources planned together, against every plan there is.
import { solveTogether } from "@junheng/engine/planning/milp";
import { expect } from "chai";
import { cheapestByTrying, meetsRules, randomFrom, smallProblem, solverInPlace } from "./test-support.js";

const limits = { seconds: 600, relativeGap: 1e-6 };

describe("Several resources planned together", () => {
  for (const [what, linked] of [
    ["each school by itself", false],
    ["a nine-year school among them", true],
  ] as const)
    it(`cost what the cheapest of all plans costs: ${what}`, async () => {
      const random = randomFrom(linked ? 11 : 7);
      let planned = 0;
      for (let round = 0; round < 200; round++) {
        const problem = smallProblem(random, linked);
        const cheapest = cheapestByTrying(problem);
        const answer = await solveTogether(problem, solverInPlace, limits);
        const said = JSON.stringify({ round, problem, answer });
        if (cheapest === null) {
          expect(answer.added, said).to.equal(null);
          continue;
        }
        planned++;
        expect(answer.cost, said).to.be.closeTo(cheapest, 1e-6);
        expect(answer.bound, said).to.be.at.most(cheapest + 1e-6);
        const amounts = problem.cells.map(({ amount }) => amount);
        problem.additions.forEach(({ parts }, position) => {
          for (const { cell, share } of parts) amounts[cell]! += share * answer.added![position]!;
        });
        expect(meetsRules(problem, amounts), said).to.equal(true);
      }
      expect(planned).to.be.above(80);
    });
});
