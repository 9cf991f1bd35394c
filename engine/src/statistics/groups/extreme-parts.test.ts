// Parts and influence where values or weights are near the ends of what a number holds: against exact fractions.
import { expect } from "chai";
import fc from "fast-check";
import {
  add,
  divide,
  multiply,
  numberOf,
  rationalOfNumber,
  subtract,
  whole,
  type Rational,
} from "../../rationals/index.js";
import {
  coefficientOfVariation,
  gini,
  decomposeNested,
  decomposeTheilL,
  decomposeTheilT,
  decomposeVariation,
  influenceOnVariation,
  momentsOf,
  theilL,
  visitInfluence,
} from "../index.js";

const total = (numbers: readonly Rational[]): Rational => numbers.reduce(add, whole(0));
const over = (a: Rational, b: Rational): Rational => divide(a, b)!;
const square = (a: Rational): Rational => multiply(a, a);

interface Series {
  readonly values: readonly number[];
  readonly weights: readonly number[];
}

/** Weight, mean and mean square distance, as fractions. */
function exactMoments({ values, weights }: Series) {
  const [x, w] = [values.map(rationalOfNumber), weights.map(rationalOfNumber)];
  const weight = total(w);
  const mean = over(total(x.map((value, i) => multiply(value, w[i]!))), weight);
  const squares = total(x.map((value, i) => multiply(w[i]!, square(subtract(value, mean)))));
  return { weight, mean, squares, variance: over(squares, weight) };
}

/** Half the square of the coefficient of variation, and the part of it between groups. */
function exactVariation(series: Series, groups: readonly string[]) {
  const all = exactMoments(series);
  const half = multiply(whole(2), square(all.mean));
  const between = [...new Set(groups)].map((name) => {
    const part = exactMoments(partOf(series, (i) => groups[i] === name));
    return multiply(over(part.weight, all.weight), square(subtract(part.mean, all.mean)));
  });
  return { total: numberOf(over(all.variance, half)), between: numberOf(over(total(between), half)) };
}

const partOf = ({ values, weights }: Series, isOf: (i: number) => boolean): Series => ({
  values: values.filter((_, i) => isOf(i)),
  weights: weights.filter((_, i) => isOf(i)),
});

const exactCv = (series: Series): number => {
  const { variance, mean } = exactMoments(series);
  return Math.sqrt(numberOf(over(variance, square(mean))));
};

const [schools, places] = [
  [1, 3, 2, 6],
  ["a", "a", "b", "b"],
] as const;
const scaled = (numbers: readonly number[], size: number): number[] => numbers.map((each) => each * size);
const sizes = [1e-300, 1e-200, 1e200, 1e300];

const near = (found: number | null, expected: number): void => {
  expect(found).to.be.a("number");
  expect(found).to.be.closeTo(expected, 1e-13 * Math.abs(expected));
};

describe("Parts of extreme sizes", () => {
  it("are those of exact fractions, whatever the size of values and weights", () => {
    for (const size of sizes)
      for (const weighing of [...sizes, 1]) {
        const series = { values: scaled(schools, size), weights: scaled([5, 1, 2, 3], weighing) };
        const expected = exactVariation(series, places);
        const found = decomposeVariation(series.values, series.weights, places)!;
        near(found.total, expected.total);
        near(found.between, expected.between);
        near(found.groups[1]!.mean, 4.4 * size);
        near(found.groups[1]!.weightShare, 5 / 11);
      }
  });

  it("are those of exact fractions where one group is far below another", () => {
    const series = { values: [1e300, 3e300, 1e-300, 3e-300], weights: [1, 1, 1, 1] };
    const expected = exactVariation(series, places);
    const found = decomposeVariation(series.values, series.weights, places)!;
    near(found.total, expected.total);
    near(found.between, expected.between);
    near(found.groups[1]!.index, 0.125);
    near(found.groups[1]!.mean, 2e-300);
  });

  it("of Theil's measures are the same as of ordinary sizes, at one level and at two", () => {
    for (const of of [decomposeTheilT, decomposeTheilL])
      for (const power of [-900, 900]) {
        const values = schools.map((value) => value * 2 ** power);
        const [found, ordinary] = [of(values, undefined, places)!, of(schools, undefined, places)!];
        expect({ ...found, groups: null }).to.deep.equal({ ...ordinary, groups: null });
        expect(found.groups.map(({ index }) => index)).to.deep.equal(ordinary.groups.map(({ index }) => index));
        const nested = decomposeNested(values, undefined, places, ["x", "y", "x", "x"], of)!;
        near(nested.betweenInner, decomposeNested(schools, undefined, places, ["x", "y", "x", "x"], of)!.betweenInner);
      }
  });

  it("are refused in words where a ratio that is asked for is beyond a number", () => {
    expect(() => theilL([1e300, 1e-300])).to.throw(TypeError, /theilL requires values whose .* ratios can be held/);
    expect(() => decomposeTheilL([1e300, 1e-300], undefined, ["a", "b"])).to.throw(TypeError, /ratios can be held/);
    expect(theilL([1e300, 0])).to.equal(null);
    expect(() => decomposeVariation([1, 3], [1e300, 1e-300], ["a", "b"])).to.throw(TypeError, /can be held/);
  });
});

describe("Influence in extremes", () => {
  it("is that of exact fractions, whatever the size of values and weights", () => {
    for (const size of sizes)
      for (const weighing of [...sizes, 1]) {
        const series = { values: scaled(schools, size), weights: scaled([5, 1, 2, 3], weighing) };
        const { varianceShare, cvWithout } = influenceOnVariation(series.values, series.weights);
        const { mean, squares } = exactMoments(series);
        series.values.forEach((value, i) => {
          const own = multiply(rationalOfNumber(series.weights[i]!), square(subtract(rationalOfNumber(value), mean)));
          near(varianceShare[i]!, numberOf(over(own, squares)));
          near(cvWithout[i]!, exactCv(partOf(series, (other) => other !== i)));
        });
      }
  });

  it("is right where one unit is beyond all the others by more than squares can hold", () => {
    for (const small of [1e-120, 1e-170, 1e-300])
      for (const large of [1, 1e50, 1e300]) {
        const values = [large, small, 3 * small];
        near(influenceOnVariation(values).cvWithout[0]!, 0.5);
        if (large === 1e300) continue;
        visitInfluence(values, undefined, momentsOf(values), (at, _, without) => {
          if (at === 0) near(without, 0.5);
        });
      }
    near(influenceOnVariation([1, 1, 3], [1e150, 1e-150, 1e-150]).cvWithout[0]!, 0.5);
  });

  it("is refused where a weight is nothing beside another, as every measure is", () => {
    for (const of of [influenceOnVariation, coefficientOfVariation, gini])
      expect(() => of([1, 3], [1e300, 1e-300])).to.throw(TypeError, /can be held in a number/);
  });

  it("is unmoved by a power of two, for any county", () => {
    const county = fc.array(fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 999 })), {
      minLength: 2,
      maxLength: 30,
    });
    fc.assert(
      fc.property(county, fc.constantFrom(-900, -400, 400, 900), (all, power) => {
        const [values, weights] = [all.map(([value]) => value), all.map(([, weight]) => weight)];
        const found = influenceOnVariation(
          values.map((value) => value * 2 ** power),
          weights,
        );
        expect(found).to.deep.equal(influenceOnVariation(values, weights));
      }),
    );
  });
});
