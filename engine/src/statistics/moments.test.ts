// What momentsOf and mergeMoments promise, case by case.
import { expect } from "chai";
import { mergeMoments, momentsOf } from "./index.js";

const nothing = { count: 0, weight: 0, mean: 0, remainder: 0, sumOfSquares: 0 };

describe("momentsOf", () => {
  it("gives count, weight, mean and sum of squares", () => {
    expect(momentsOf([1, 3], [10, 30])).to.deep.equal({
      count: 2,
      weight: 40,
      mean: 2.5,
      remainder: 0,
      sumOfSquares: 30,
    });
  });

  it("is empty for no values, and for weights that are all zero", () => {
    expect(momentsOf([])).to.deep.equal(nothing);
    expect(momentsOf(new Float64Array([5, 6]), new Float64Array(2))).to.deep.equal(nothing);
  });

  it("has no spread at all for equal values", () => {
    expect(momentsOf(new Float64Array(3000).fill(0.1)).sumOfSquares).to.equal(0);
  });

  it("gives the same for plain, typed and array-like series", () => {
    const values = Array.from({ length: 1300 }, (_, i) => Math.sin(i) * 10 + 40);
    const weights = Array.from({ length: 1300 }, (_, i) => (i % 7) * 12);
    const typed = momentsOf(new Float64Array(values), new Float64Array(weights));
    expect(momentsOf(values, weights)).to.deep.equal(typed);
    expect(momentsOf(new Float64Array(values), Int32Array.from(weights))).to.deep.equal(typed);
    expect(momentsOf({ ...values, length: values.length }, weights)).to.deep.equal(typed);
  });

  it("takes no weights as weights of one", () => {
    const values = Float64Array.from({ length: 1025 }, (_, i) => i * i);
    expect(momentsOf(values)).to.deep.equal(momentsOf(values, new Float64Array(1025).fill(1)));
  });

  it("keeps the digits of later values when a far value without weight comes first", () => {
    const near = [1.001, 1.002, 1.003];
    const withFar = momentsOf(new Float64Array([1e15, ...near]), new Float64Array([0, 1, 1, 1]));
    expect(withFar).to.deep.equal(momentsOf(near));
  });

  it("keeps the digits of the mean when a far value comes first", () => {
    const values = new Float64Array(1_000_000).fill(1);
    values[0] = 1e9;
    expect(momentsOf(values).mean).to.be.closeTo(1000.999999, 1e-11);
  });

  it("keeps every digit of values that differ in their last one", () => {
    // 4e15 + {0, 1, 2} in turn, a thousand times each: the doubles there are a half apart, the means of blocks lie between them.
    const values = Float64Array.from({ length: 3000 }, (_, i) => 4e15 + (i % 3));
    const { mean, sumOfSquares } = momentsOf(values, new Float64Array(3000).fill(1 / 3));
    expect(mean).to.equal(4e15 + 1);
    expect(Math.abs(sumOfSquares / (2000 / 3) - 1)).to.be.at.most(5e-15);
  });

  it("survives JSON", () => {
    const moments = momentsOf([1, 2, 4]);
    expect(JSON.parse(JSON.stringify(moments))).to.deep.equal(moments);
  });
});

describe("mergeMoments", () => {
  it("leaves moments as they are when merged with nothing", () => {
    const moments = momentsOf([2, 3, 9], [1, 2, 3]);
    expect(mergeMoments(moments, momentsOf([]))).to.deep.equal(moments);
    expect(mergeMoments(momentsOf([]), moments)).to.deep.equal(moments);
  });

  it("keeps the digits of the mean when a light far value meets heavy near ones", () => {
    const light = momentsOf([0.045], [1]);
    const heavy = momentsOf([0, 0], [514, 1477]);
    for (const { mean } of [mergeMoments(light, heavy), mergeMoments(heavy, light)]) {
      expect(Math.abs(mean / (0.045 / 1992) - 1)).to.be.at.most(1e-15);
    }
  });

  it("changes neither of the two", () => {
    const first = Object.freeze(momentsOf([1, 2]));
    const second = Object.freeze(momentsOf([3, 6]));
    expect(mergeMoments(first, second).sumOfSquares).to.equal(14);
  });
});

describe("every measure's demands", () => {
  const refusals: readonly [string, ArrayLike<number>, ArrayLike<number> | undefined, string][] = [
    ["a value that is not a number", [1, NaN], undefined, "momentsOf requires finite values, got NaN at position 1"],
    ["the same in typed arrays", new Float64Array([1, NaN]), new Float64Array([1, 1]), "got NaN at position 1"],
    ["an infinite value", new Float64Array([1, -Infinity]), undefined, "got -Infinity at position 1"],
    ["an unusable value without weight", new Float64Array([1, NaN]), new Float64Array(2), "got NaN at position 1"],
    ["null for a value", [1, null as unknown as number], undefined, "got null at position 1"],
    ["text for a value", ["5" as unknown as number], undefined, 'got "5" at position 0'],
    [
      "a negative weight",
      new Float64Array([1, 2]),
      new Float64Array([1, -1]),
      "momentsOf requires finite weights of zero or more, got -1 at position 1",
    ],
    ["a negative weight in plain arrays", [1, 2], [-3, 1], "got -3 at position 0"],
    ["a weight that is not a number", new Float64Array([1]), new Float64Array([NaN]), "got NaN at position 0"],
    ["an infinite weight", new Float64Array([1]), new Float64Array([Infinity]), "got Infinity at position 0"],
    [
      "fewer weights than values",
      [1, 2],
      [1],
      "momentsOf requires as many weights as values, got 1 weights and 2 values",
    ],
    ["values too large to square", [1e200, -1e200], undefined, "whose squares and sums can be held in a number"],
  ];
  for (const [what, values, weights, message] of refusals) {
    it(`refuses ${what}`, () => {
      expect(() => momentsOf(values, weights)).to.throw(TypeError, message);
    });
  }

  it("finds a bad value far into a long series", () => {
    const values = new Float64Array(2000).fill(3);
    values[1777] = Infinity;
    expect(() => momentsOf(values, new Float64Array(2000).fill(1))).to.throw(TypeError, "position 1777");
  });
});
