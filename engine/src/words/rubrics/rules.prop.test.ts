// No parameter that changes a score is left unsaid: rules that differ are described by different sentences.
import { expect } from "chai";
import fc from "fast-check";
import type { RubricInput, SimpleMethod } from "../../rubrics/index.js";
import { methodArbitrary, simpleMethodArbitraries } from "../../rubrics/test-support.js";
import { describeRule } from "./rules.js";

type Plain = { readonly [key: string]: unknown };

const ids = ["a", "b", "c", "d", "e"] as const;
const inputs: readonly RubricInput[] = ids.map((id) => ({
  id,
  title: { "zh-CN": `栏${id}`, en: `column ${id}` },
  kind: "number",
}));
const parts = {
  texts: fc.constantFrom(...ids),
  numbers: fc.integer({ min: -400, max: 400 }).map((value) => value / 4 + 0),
};

/** What stands where a parameter is left out. */
const defaults: Plain = {
  size: 1,
  closed: "lower",
  strict: false,
  ties: "best",
  scope: "own",
  uncapped: false,
  trimFrom: 5,
  floor: 0,
  group: [],
};
const ownDefaults: Readonly<Record<string, Plain>> = {
  ratioAsScore: { whole: 100 },
  panel: { whole: 100 },
  survey: { whole: 100 },
  worseningOnly: { count: "exact" },
  rank: { floor: undefined },
};

/** A rule with its defaults filled in, without what cannot change its score or is named by the item itself. */
const meaning = (method: SimpleMethod): unknown => {
  const filled: Record<string, unknown> = { ...defaults, ...ownDefaults[method.kind], ...method };
  if (method.kind === "perUnit") filled["start"] = method.start ?? (method.step < 0 ? "full" : "nothing");
  if (method.kind === "rank" && method.steps !== undefined)
    for (const key of ["start", "step", "floor"]) delete filled[key];
  if (method.kind === "panel" && method.how !== "trimmedMean") delete filled["trimFrom"];
  if (method.kind === "growth" && method.of !== "rank") delete filled["group"];
  if (method.kind === "judged") filled["range"] ??= [0, 10];
  if (method.kind === "countGate")
    filled["parts"] = method.parts.map((part) => ({ direction: "atLeast", strict: false, ifGiven: false, ...part }));
  if (typeof filled["input"] === "string") delete filled["input"];
  return filled;
};

/** A rule with one of its parameters, or one within its first part, as another rule has it. */
const mixed = (own: Plain, other: Plain, key: string, inner: string): Plain => {
  const [mine, theirs] = [own[key], other[key]];
  const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : undefined);
  const [from, to] = [first(mine), first(theirs)];
  if (typeof from === "object" && from !== null && typeof to === "object" && to !== null && inner in to)
    return { ...own, [key]: [{ ...from, [inner]: (to as Plain)[inner] }, ...(mine as unknown[]).slice(1)] };
  return theirs === undefined ? own : { ...own, [key]: theirs };
};

const differ = (one: unknown, two: unknown): boolean => JSON.stringify(sorted(one)) !== JSON.stringify(sorted(two));
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === "object" && value !== null
      ? Object.entries(value)
          .map(([key, each]) => [key, sorted(each)])
          .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
      : value;

describe("describeRule, laws", () => {
  it("says every parameter that changes a score, in both languages", () => {
    for (const arbitrary of simpleMethodArbitraries(parts)) {
      fc.assert(
        fc.property(arbitrary, arbitrary, fc.nat(), fc.nat(), (own, other, one, two) => {
          const keys = Object.keys(other).filter((key) => key !== "kind");
          const key = keys[one % keys.length] as string;
          const [part] = [(other as unknown as Plain)[key]].flat() as readonly unknown[];
          const within = typeof part === "object" && part !== null ? Object.keys(part) : [];
          const changed = mixed(
            own as unknown as Plain,
            other as unknown as Plain,
            key,
            within[two % within.length] ?? "",
          );
          const method = changed as unknown as SimpleMethod;
          if (!differ(meaning(own), meaning(method))) return;
          for (const locale of ["zh-CN", "en"] as const) {
            const said = describeRule(method, 10, inputs, locale);
            expect(said, JSON.stringify([own, method])).to.not.equal(describeRule(own, 10, inputs, locale));
          }
        }),
        { numRuns: 150 },
      );
    }
  });

  it("leaves no place open", () => {
    fc.assert(
      fc.property(methodArbitrary(parts), (method) => {
        for (const locale of ["zh-CN", "en"] as const)
          expect(describeRule(method, 10, inputs, locale)).not.to.match(/\{\w*\}|undefined|NaN/);
      }),
      { numRuns: 500 },
    );
  });
});
