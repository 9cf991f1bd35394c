// What is described in words is understood as it was; and no sentence makes more than a reading or nothing.
import { expect } from "chai";
import fc from "fast-check";
import { describeRule } from "../../words/index.js";
import type { Method, RubricInput } from "../../rubrics/index.js";
import { understandRule } from "./understand-rule.js";

const inputs: readonly RubricInput[] = [
  { id: "rate", title: { "zh-CN": "巩固率", en: "Retention" }, kind: "percent" },
  {
    id: "people",
    title: { "zh-CN": "交流教师数", en: "Teachers" },
    kind: "count",
    unit: { "zh-CN": "人", en: "persons" },
  },
  { id: "area", title: { "zh-CN": "生均面积", en: "Area" }, kind: "number", unit: { "zh-CN": "㎡", en: "m²" } },
  { id: "plain", title: { "zh-CN": "指数（甲）", en: "Index" }, kind: "number" },
  { id: "stage", title: { "zh-CN": "学段", en: "Stage" }, kind: "text" },
];

const input = fc.constantFrom("rate", "people", "area", "plain");
const value = fc.integer({ min: 1, max: 9999 }).map((units) => units / 100);
const share = fc.integer({ min: 1, max: 99 }).map((units) => units / 10);
const count = fc.constantFrom("exact", "whole", "started");
const direction = fc.constantFrom("higher", "lower");
const line = fc.constantFrom("atLeast", "atMost");
const group = fc.constant(["stage"]);
/** Different values, the highest first. */
const falling = (arbitrary: fc.Arbitrary<number>, minLength: number): fc.Arbitrary<number[]> =>
  fc.uniqueArray(arbitrary, { minLength, maxLength: 5 }).map((all) => all.sort((a, b) => b - a));
/** Whether a list of places says no more than a step does: such a list is read as the step. */
const goesDownEvenly = ([first = 0, second = 0, ...rest]: readonly number[]): boolean =>
  rest.every((each, index) => Math.abs(each - (first - (index + 2) * (first - second))) < 1e-6);

const points = 10;
const simple: Readonly<Record<string, fc.Arbitrary<object>>> = {
  linearToTarget: fc
    .tuple(input, falling(value, 2), direction, fc.option(share, { nil: undefined }), fc.boolean())
    .map(([of, [high = 2, low = 1], way, cap, hasZero]) => ({
      input: of,
      target: way === "higher" ? high : low,
      ...(hasZero && { zero: way === "higher" ? low : high }),
      direction: way,
      ...(cap !== undefined && { cap }),
    })),
  ratioAsScore: fc.record({ input, whole: value }, { requiredKeys: ["input"] }),
  perUnit: fc
    .record(
      {
        input,
        from: value,
        side: fc.constantFrom("below", "above"),
        size: fc.constantFrom(0.1, 2, 5),
        count,
        step: share,
        minus: fc.boolean(),
        other: fc.boolean(),
      },
      { requiredKeys: ["input", "from", "side", "count", "step", "minus", "other"] },
    )
    .map(({ minus, other, ...rest }) => ({
      ...rest,
      step: minus ? -rest.step : rest.step,
      ...(other && { start: minus ? "nothing" : "full" }),
    })),
  bands: fc
    .tuple(
      input,
      falling(value, 2),
      falling(share, 5),
      fc.boolean(),
      fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
    )
    .map(([of, edges, paid, upper, round]) => ({
      input: of,
      bands: [...edges.map((from, index) => ({ from, points: paid[index % 5] ?? 0 })), { points: 0 }],
      ...(upper && { closed: "upper" }),
      ...(round !== undefined && { round }),
    })),
  threshold: fc.record(
    { input, value, direction: line, strict: fc.constant(true) },
    { requiredKeys: ["input", "value", "direction"] },
  ),
  thresholdElseRank: fc.record(
    { input, value, direction: line, steps: falling(share, 1), group },
    { requiredKeys: ["input", "value", "direction", "steps"] },
  ),
  rank: fc.record(
    {
      input,
      direction,
      start: share,
      step: share,
      floor: share,
      ties: fc.constantFrom("best", "worst", "mean"),
      group,
    },
    { requiredKeys: ["input", "direction", "start", "step"] },
  ),
  "rank by a list": fc
    .record(
      { input, direction, steps: falling(share, 2), ties: fc.constantFrom("best", "mean") },
      { requiredKeys: ["input", "direction", "steps"] },
    )
    .map(({ steps, ...rest }) => ({ kind: "rank", ...rest, start: steps[0], step: 0, steps: [...steps, 0] }))
    .filter(({ steps }) => !goesDownEvenly(steps)),
  minimumCounts: fc.record({
    parts: fc.uniqueArray(fc.record({ input, minimum: value, points: share }), {
      minLength: 1,
      maxLength: 3,
      selector: (part) => part.input,
    }),
    below: fc.constantFrom("proportional", "nothing"),
    join: fc.constantFrom("each", "all", "any"),
  }),
  perOccurrence: fc.record(
    {
      parts: fc.uniqueArray(
        fc.record({
          input,
          value: fc.oneof(
            share,
            share.map((each) => -each),
          ),
        }),
        { minLength: 1, maxLength: 3, selector: (part) => part.input },
      ),
      start: fc.constantFrom("full", "nothing"),
      how: fc.constantFrom("add", "highest"),
      scope: fc.constantFrom("own", "anyMember"),
    },
    { requiredKeys: ["parts", "start", "how"] },
  ),
  gradeToPoints: fc
    .tuple(fc.subarray(["优秀", "良好", "合格", "不合格"], { minLength: 2 }), falling(share, 4))
    .map(([grades, paid]) => ({ input: "stage", grades: grades.map((grade, i) => ({ grade, points: paid[i] ?? 0 })) })),
  judged: fc
    .record(
      {
        input,
        holds: fc.constantFrom("points", "deduction"),
        range: falling(share, 2),
        step: share,
        reason: fc.constant("stage"),
      },
      { requiredKeys: ["input", "holds"] },
    )
    .map(({ range, ...rest }) => ({ ...rest, ...(range !== undefined && { range: [range[1], range[0]] }) })),
  worseningOnly: fc.record(
    {
      input,
      before: fc.constant("plain"),
      worse: fc.constantFrom("up", "down"),
      size: fc.constantFrom(0.1, 2),
      count: fc.constantFrom("whole", "started"),
      step: share,
    },
    { requiredKeys: ["input", "worse", "step"] },
  ),
  growth: fc.record(
    {
      input,
      before: fc.constant("plain"),
      direction,
      of: fc.constant("value"),
      step: share,
      floor: share.map((each) => -each),
    },
    { requiredKeys: ["input", "before", "direction", "of", "step"] },
  ),
};

const methodOf = (kind: string, of: fc.Arbitrary<object>): fc.Arbitrary<Method> =>
  of.map((rest) => ({ kind, ...rest }) as Method);

const understoodAgain = (method: Method): void => {
  const own = "input" in method && typeof method.input === "string" ? method.input : "x";
  const text = describeRule(method, points, inputs, "zh-CN");
  const reading = understandRule(text, points, own, { known: inputs });
  expect(reading?.method, text).to.deep.equal(method);
};

describe("describeRule and understandRule", () => {
  for (const [kind, of] of Object.entries(simple))
    it(`agree on ${kind}`, () => {
      fc.assert(fc.property(methodOf(kind, of), understoodAgain), { numRuns: 150 });
    });

  it("agree on rules made of rules", () => {
    const part = fc.record(
      {
        method: fc.oneof(...Object.entries(simple).map(([kind, of]) => methodOf(kind, of))),
        points: fc.constant(points),
        weight: share,
      },
      { requiredKeys: ["method", "points"] },
    );
    const combined = fc.record({
      kind: fc.constantFrom("bestOf", "sum", "mean"),
      of: fc.array(part, { minLength: 1, maxLength: 4 }),
    });
    fc.assert(fc.property(combined as unknown as fc.Arbitrary<Method>, understoodAgain), { numRuns: 200 });
  });

  it("take any text without stumbling", () => {
    const words = fc.constantFrom(
      "达到",
      "95%",
      "得满分",
      "每",
      "低",
      "1个百分点",
      "扣",
      "2分",
      "，",
      "；",
      "以上",
      "—",
      "第1名",
      "酌情",
      "“",
      "”",
      "（",
      "①",
      "取最高项：",
      "一票否决",
      "不足",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words, { maxLength: 30 }).map((all) => all.join("")),
        ),
        (text) => {
          const reading = understandRule(text, 5, "x", { known: inputs, about: text });
          expect(reading === null || ["method", "veto", "lacking"].includes(reading.found)).to.equal(true);
        },
      ),
      { numRuns: 1500 },
    );
  });
});
