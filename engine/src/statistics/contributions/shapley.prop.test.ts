// Laws of Shapley's values that hold for any game.
import { expect } from "chai";
import fc from "fast-check";
import { joiningTerms, shapleyValues } from "./shapley.js";

const games = fc
  .integer({ min: 1, max: 4 })
  .chain((players) =>
    fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { minLength: 2 ** players, maxLength: 2 ** players }),
  );

describe("Shapley's values of any game", () => {
  it("are together the last state less the first", () => {
    fc.assert(
      fc.property(games, (states) => {
        const together = shapleyValues(states).reduce((sum, each) => sum + each, 0);
        expect(together).to.be.closeTo(states.at(-1)! - states[0]!, 1e-12);
      }),
    );
  });

  it("are the sums of the terms by which each is explained", () => {
    fc.assert(
      fc.property(games, (states) => {
        for (const [player, value] of shapleyValues(states).entries()) {
          const terms = joiningTerms(states, player);
          const sum = terms.reduce((all, term) => all + term.weight * (term.with - term.without), 0);
          expect(value).to.be.closeTo(sum, 1e-12);
        }
      }),
    );
  });
});
