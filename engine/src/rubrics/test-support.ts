// For tests: any method of the 24, with any parameters it may have.
import fc from "fast-check";
import type { Combined, InputRef, Method, NumberRef, SimpleMethod } from "./method.js";

/** What rules are made of: ids and words, and numbers. */
export interface MethodParts {
  readonly texts?: fc.Arbitrary<string>;
  readonly numbers?: fc.Arbitrary<number>;
}

const anyText = fc.oneof(
  fc.constantFrom(
    "rate",
    "booksPerPupil",
    "巩固率",
    "12",
    "true",
    "a b",
    "A1.1",
    "x;y",
    'say "no"',
    "＂；",
    "@A1",
    "",
    "-",
  ),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: "grapheme", maxLength: 6 }),
);

const anyNumber = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: -1000, max: 1000 }).map((value) => value / 100),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** A record that always has the named parts, and may have the others. */
const some = <T extends object, K extends keyof T>(
  parts: { readonly [P in keyof T]: fc.Arbitrary<T[P]> },
  ...requiredKeys: readonly K[]
): fc.Arbitrary<object> => fc.record<T, K>(parts, { requiredKeys: [...requiredKeys] });

/** Every simple method, one arbitrary for each kind. */
export function simpleMethodArbitraries({
  texts = anyText,
  numbers = anyNumber,
}: MethodParts = {}): readonly fc.Arbitrary<SimpleMethod>[] {
  const input: fc.Arbitrary<InputRef> = fc.oneof({ weight: 3, arbitrary: texts }, fc.record({ item: texts }));
  const numberRef: fc.Arbitrary<NumberRef> = fc.oneof({ weight: 2, arbitrary: numbers }, input);
  const list = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(of, { minLength: 1, maxLength: 3 });
  const is = fc.constantFrom;
  const higher = is("higher", "lower");
  const line = is("atLeast", "atMost");
  const count = is("exact", "whole", "started");
  const group = fc.array(texts, { maxLength: 2 });
  const band = some({ from: numbers, to: numbers, points: numbers, label: texts }, "points");
  const table = { bands: list(band), closed: is("lower", "upper"), round: fc.integer({ min: 0, max: 3 }) };
  const all: Readonly<Record<string, fc.Arbitrary<object>>> = {
    linearToTarget: some(
      { input, target: numberRef, zero: numberRef, direction: higher, cap: numbers },
      "input",
      "target",
      "direction",
    ),
    ratioAsScore: some({ input, whole: numberRef }, "input"),
    perUnit: some(
      {
        input,
        from: numberRef,
        side: is("below", "above"),
        size: numbers,
        count,
        step: numbers,
        start: is("full", "nothing"),
      },
      "input",
      "from",
      "side",
      "count",
      "step",
    ),
    bands: some({ input, ...table }, "input", "bands"),
    bandsVsReference: some(
      {
        input,
        reference: fc.oneof(numberRef, some({ of: is("mean", "best", "median"), weight: texts }, "of")),
        difference: is("absolute", "percent"),
        ...table,
        group,
      },
      "input",
      "reference",
      "difference",
      "bands",
    ),
    threshold: some({ input, value: numberRef, direction: line, strict: fc.boolean() }, "input", "value", "direction"),
    thresholdElseRank: some(
      { input, value: numberRef, direction: line, steps: list(numbers), group },
      "input",
      "value",
      "direction",
      "steps",
    ),
    rank: some(
      {
        input,
        direction: higher,
        start: numbers,
        step: numbers,
        floor: numbers,
        steps: fc.array(numbers, { minLength: 1, maxLength: 4 }),
        ties: is("best", "worst", "mean"),
        group,
      },
      "input",
      "direction",
      "start",
      "step",
    ),
    ratioToBest: some({ parts: list(fc.record({ input, points: numbers })), group }, "parts"),
    weightedRates: some(
      {
        parts: list(some({ input, weight: numbers, over: input, less: numbers }, "input", "weight")),
        uncapped: fc.boolean(),
      },
      "parts",
    ),
    weightedCategories: fc.record({ parts: list(fc.record({ input, weight: numbers })) }),
    minimumCounts: fc.record({
      parts: list(fc.record({ input, minimum: numberRef, points: numbers })),
      below: is("proportional", "nothing"),
      join: is("each", "all", "any"),
    }),
    perOccurrence: some(
      {
        parts: list(fc.record({ input, value: numbers })),
        start: is("full", "nothing"),
        how: is("add", "highest"),
        scope: is("own", "anyMember"),
      },
      "parts",
      "start",
      "how",
    ),
    checklist: fc.record({
      conditions: list(input),
      how: fc.oneof(
        fc.record({ by: fc.constant("share") }),
        fc.record({
          by: fc.constant("shortfall"),
          levels: list(some({ atMost: numbers, points: numbers, label: texts }, "atMost", "points")),
        }),
        fc.record({
          by: fc.constant("allOrFault"),
          faults: list(input),
          all: numbers,
          neither: numbers,
          fault: numbers,
        }),
      ),
    }),
    countGate: some(
      {
        parts: list(
          some(
            { input, target: numberRef, direction: line, strict: fc.boolean(), ifGiven: fc.boolean() },
            "input",
            "target",
          ),
        ),
        atLeast: numbers,
        floorShare: numbers,
      },
      "parts",
      "atLeast",
    ),
    gradeToPoints: fc.record({ input: texts, grades: list(fc.record({ grade: texts, points: numbers })) }),
    judged: some(
      { input, holds: is("points", "deduction"), range: fc.tuple(numbers, numbers), step: numbers, reason: texts },
      "input",
      "holds",
    ),
    panel: some(
      { inputs: list(input), how: is("mean", "median", "trimmedMean"), trimFrom: numbers, whole: numbers },
      "inputs",
      "how",
    ),
    survey: some(
      {
        parts: list(some({ input, weight: numbers, replies: input }, "input", "weight")),
        minimumReplies: numbers,
        whole: numbers,
      },
      "parts",
    ),
    growth: some(
      {
        input,
        before: input,
        direction: higher,
        of: is("value", "rank", "rate"),
        step: numbers,
        floor: numbers,
        group,
      },
      "input",
      "before",
      "direction",
      "of",
      "step",
    ),
    worseningOnly: some(
      { input, before: input, worse: is("up", "down"), size: numbers, count, step: numbers },
      "input",
      "worse",
      "step",
    ),
    gapClosing: fc.record({
      parts: list(fc.record({ own: input, ownBefore: input, other: input, otherBefore: input })),
      target: numbers,
      otherMustNotFall: fc.boolean(),
    }),
    complementShare: fc.record({ part: input, whole: input }),
  };
  return Object.entries(all).map(([kind, parts]) => parts.map((each) => ({ kind, ...each }) as SimpleMethod));
}

/** Any method, a combined one among them. */
export function methodArbitrary(given: MethodParts = {}): fc.Arbitrary<Method> {
  const { numbers = anyNumber } = given;
  const simple = fc.oneof(...simpleMethodArbitraries(given));
  const part = some({ method: simple, points: numbers, weight: numbers }, "method");
  const combined = fc
    .tuple(fc.constantFrom("bestOf", "sum", "mean"), fc.array(part, { minLength: 1, maxLength: 3 }))
    .map(([kind, of]) => ({ kind, of }) as Combined);
  return fc.oneof({ weight: 5, arbitrary: simple }, combined);
}
