// The door for columns from elsewhere: what a measure can be taken of, what cannot, and what is refused with its place.
import { expect } from "chai";
import { completeCases } from "./index.js";

describe("completeCases", () => {
  it("takes big integers for the numbers that hold them, as databases give them", () => {
    const { values, weights } = completeCases([5n, null, 7], [10n, 20n, 30]);
    expect([...values]).to.deep.equal([5, 7]);
    expect([...weights]).to.deep.equal([10, 30]);
    expect([...completeCases(new BigInt64Array([5n])).values]).to.deep.equal([5]);
  });

  const refused: readonly (readonly [string, Parameters<typeof completeCases>, string])[] = [
    [
      "a big integer that no number holds",
      [[2n ** 60n]],
      "finite values, or null where there is none, got 1152921504606846976n at",
    ],
    ["what is no number", [[1, Number.NaN]], "got NaN at position 1"],
    ["a text", [["5" as never]], 'got "5" at position 0'],
    ["nothing at all", [[1, undefined as never]], "got undefined at position 1"],
    ["a weight that is a text", [[1], ["9" as never]], 'finite weights, or null where there is none, got "9"'],
    ["a negative weight", [[1], [-1]], "weights of zero or more, got -1 at position 0"],
    ["a group that is a number", [[1], [1], [3 as never]], "groups as texts, or null where there is none, got 3"],
  ];
  for (const [what, given, sentence] of refused)
    it(`refuses ${what}, and says where`, () => {
      expect(() => completeCases(...given)).to.throw(TypeError, sentence);
    });
});
