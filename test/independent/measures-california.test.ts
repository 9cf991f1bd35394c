// `junheng measures` on the 420 Californian districts, against exact arithmetic straight from the file's own text.
import { expect } from "chai";
import { runJunheng } from "../contract/run-junheng.js";
import { california, districtRows, unit } from "./california.js";
import { distance, toleranceOf, within } from "./distance.js";
import type { Results } from "./measures-exact.js";
import { exactMeasures } from "./measures-exact.js";
import type { Fixed } from "./measures-fixed.js";
import { double, exp, ln, one, product } from "./measures-fixed.js";

const printed = async (resource: string) => {
  const words = [california, "--value", `${resource}/students`, "--weight", "students", "--group", "county"];
  const { status, output, errors } = await runJunheng("measures", ...words, "--format", "json");
  expect(errors).to.equal("");
  expect(status).to.equal(0);
  return JSON.parse(output);
};

/** The number under a dotted name; a key may hold a dot itself. */
const under = (object: unknown, name: string): unknown => {
  if (object === null || typeof object !== "object") return undefined;
  const members = object as Readonly<Record<string, unknown>>;
  if (Object.hasOwn(members, name)) return members[name];
  for (let dot = name.indexOf("."); dot >= 0; dot = name.indexOf(".", dot + 1))
    if (Object.hasOwn(members, name.slice(0, dot))) return under(members[name.slice(0, dot)], name.slice(dot + 1));
  return undefined;
};

describe("junheng measures on the 420 Californian districts", () => {
  for (const resource of ["computer", "teachers"]) {
    describe(`${resource} per pupil, by county`, () => {
      let exact: Results;
      let result: Awaited<ReturnType<typeof printed>>;
      before(async () => {
        exact = exactMeasures(districtRows(resource), unit);
        result = await printed(resource);
      });

      it("agrees in every measure with exact arithmetic", () => {
        const far: string[] = [];
        for (const [name, value] of exact) {
          const found = under(result, name);
          if (value === null) expect(found, name).to.equal(null);
          else if (typeof found !== "number" || !(distance(found, double(value)) <= toleranceOf(name)))
            far.push(`${name}: printed ${String(found)}, exactly ${double(value)}`);
        }
        expect(far).to.deep.equal([]);
      });

      it("covers all 420 districts and 45 counties", () => {
        expect(result.n).to.equal(420);
        expect(Object.keys(result.decomposition.ge2.groups)).to.have.length(45);
        expect(exact.size).to.be.greaterThan(39 + 45 * 4 * 2);
      });

      it("is parted into between and within that add up to CV² / 2, exactly and as printed", () => {
        const { between, within: inside } = result.decomposition.ge2;
        expect(distance(between + inside, result.cv ** 2 / 2)).to.be.at.most(within);
        const cv = exact.get("cv") as Fixed;
        const parts =
          (exact.get("decomposition.ge2.between") as Fixed) + (exact.get("decomposition.ge2.within") as Fixed);
        const difference = product(cv, cv) / 2n - parts;
        expect(Math.abs(double(difference))).to.be.below(1e-40);
      });
    });
  }

  it("computes logarithms to thirty digits: ln 10 and e are those of the tables", () => {
    expect(ln({ over: 10n, under: 1n }).toString()).to.match(/^2302585092994045684017991454684364207601101488/);
    expect(exp(one).toString()).to.match(/^2718281828459045235360287471352662497757/);
  });
});
