// The parameters of each method by name, and what each may hold: the one table by which written-out rules are read.
import type { MethodKind } from "../../rubrics/index.js";
import type { Fields, Shape } from "./shapes.js";

const text: Shape = { kind: "text" };
const column: Shape = { kind: "column" };
const number: Shape = { kind: "number" };
const flag: Shape = { kind: "flag" };
const input: Shape = { kind: "input" };
const numberOrInput: Shape = { kind: "numberOrInput" };
const words = (...allowed: readonly string[]): Shape => ({ kind: "word", words: allowed });
const list = (of: Shape): Shape => ({ kind: "list", of });
const record = (fields: Fields): Shape => ({ kind: "record", fields });
const need = (shape: Shape) => ({ shape });
const may = (shape: Shape) => ({ shape, optional: true as const });

const direction = words("higher", "lower");
const line = words("atLeast", "atMost");
const count = words("exact", "whole", "started");
const start = words("full", "nothing");
const compared = { group: may(list(column)) };
const bandTable = {
  bands: need(list(record({ from: may(number), to: may(number), points: need(number), label: may(text) }))),
  closed: may(words("lower", "upper")),
  round: may(number),
};
const weighted = { input: need(input), weight: need(number) };

/** The parameters of every simple method. */
export const simpleMethodFields: Readonly<Record<Exclude<MethodKind, "bestOf" | "sum" | "mean">, Fields>> = {
  linearToTarget: {
    input: need(input),
    target: need(numberOrInput),
    zero: may(numberOrInput),
    direction: need(direction),
    cap: may(number),
  },
  ratioAsScore: { input: need(input), whole: may(numberOrInput) },
  perUnit: {
    input: need(input),
    from: need(numberOrInput),
    side: need(words("below", "above")),
    size: may(number),
    count: need(count),
    step: need(number),
    start: may(start),
  },
  bands: { input: need(input), ...bandTable },
  bandsVsReference: {
    input: need(input),
    reference: need({
      kind: "either",
      record: { of: need(words("mean", "best", "median")), weight: may(column) },
      other: numberOrInput,
    }),
    difference: need(words("absolute", "percent")),
    ...bandTable,
    ...compared,
  },
  threshold: { input: need(input), value: need(numberOrInput), direction: need(line), strict: may(flag) },
  thresholdElseRank: {
    input: need(input),
    value: need(numberOrInput),
    direction: need(line),
    steps: need(list(number)),
    ...compared,
  },
  rank: {
    input: need(input),
    direction: need(direction),
    start: need(number),
    step: need(number),
    floor: may(number),
    steps: may(list(number)),
    ties: may(words("best", "worst", "mean")),
    ...compared,
  },
  ratioToBest: { parts: need(list(record({ input: need(input), points: need(number) }))), ...compared },
  weightedRates: {
    parts: need(list(record({ ...weighted, over: may(input), less: may(number) }))),
    uncapped: may(flag),
  },
  weightedCategories: { parts: need(list(record(weighted))) },
  minimumCounts: {
    parts: need(list(record({ input: need(input), minimum: need(numberOrInput), points: need(number) }))),
    below: need(words("proportional", "nothing")),
    join: need(words("each", "all", "any")),
  },
  perOccurrence: {
    parts: need(list(record({ input: need(input), value: need(number) }))),
    start: need(start),
    how: need(words("add", "highest")),
    scope: may(words("own", "anyMember")),
  },
  checklist: {
    conditions: need(list(input)),
    how: need({
      kind: "variant",
      by: "by",
      of: {
        share: { by: need(text) },
        shortfall: {
          by: need(text),
          levels: need(list(record({ atMost: need(number), points: need(number), label: may(text) }))),
        },
        allOrFault: {
          by: need(text),
          faults: need(list(input)),
          all: need(number),
          neither: need(number),
          fault: need(number),
        },
      },
    }),
  },
  countGate: {
    parts: need(
      list(
        record({
          input: need(input),
          target: need(numberOrInput),
          direction: may(line),
          strict: may(flag),
          ifGiven: may(flag),
        }),
      ),
    ),
    atLeast: need(number),
    floorShare: may(number),
  },
  gradeToPoints: { input: need(column), grades: need(list(record({ grade: need(text), points: need(number) }))) },
  judged: {
    input: need(input),
    holds: need(words("points", "deduction")),
    range: may({ kind: "range" }),
    step: may(number),
    reason: may(column),
  },
  panel: {
    inputs: need(list(input)),
    how: need(words("mean", "median", "trimmedMean")),
    trimFrom: may(number),
    whole: may(number),
  },
  survey: {
    parts: need(list(record({ ...weighted, replies: may(input) }))),
    minimumReplies: may(number),
    whole: may(number),
  },
  growth: {
    input: need(input),
    before: need(input),
    direction: need(direction),
    of: need(words("value", "rank", "rate")),
    step: need(number),
    floor: may(number),
    ...compared,
  },
  worseningOnly: {
    input: need(input),
    before: may(input),
    worse: need(words("up", "down")),
    size: may(number),
    count: may(count),
    step: need(number),
  },
  gapClosing: {
    parts: need(
      list(record({ own: need(input), ownBefore: need(input), other: need(input), otherBefore: need(input) })),
    ),
    target: need(number),
    otherMustNotFall: need(flag),
  },
  complementShare: { part: need(input), whole: need(input) },
};

const combined: Fields = {
  of: need(
    list(record({ method: need({ kind: "named", of: simpleMethodFields }), points: may(number), weight: may(number) })),
  ),
};

/** The parameters of every method. */
export const methodFields: Readonly<Record<MethodKind, Fields>> = {
  ...simpleMethodFields,
  bestOf: combined,
  sum: combined,
  mean: combined,
};
