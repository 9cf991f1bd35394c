// Which inputs a figure is worked out of, by what the rubric says of it; the working out itself is for those who know indicators.
import { builtInIndicator } from "../indicators/index.js";
import { itemsOf } from "./flat-nodes.js";
import { inputsOf } from "./inputs-of.js";
import type { Rubric, RubricInput, RubricItem, WorkedOut, WorkedOutWay } from "./rubric.js";

/** The inputs that a rubric's vetoes and items, or those items alone that count, read themselves; what only a check or a figure worked out needs is none of them. */
export function usedInputs(rubric: Rubric, counts: (item: RubricItem) => boolean = () => true): ReadonlySet<string> {
  const ofItems = itemsOf(rubric)
    .filter(counts)
    .flatMap(({ method, applies, evidenceInput, reviews }) => [
      ...inputsOf(method).inputs,
      ...[applies?.input, evidenceInput, ...Object.values(reviews ?? {})].filter((id) => id !== undefined),
    ]);
  return new Set([...ofItems, ...(rubric.vetoes ?? []).map(({ input }) => input)]);
}

/** The inputs that others are worked out of, or checked against. */
export const servingInputs = (rubric: Rubric): ReadonlySet<string> =>
  new Set([
    ...rubric.inputs.flatMap((input) => rawInputsOf(input, rubric)),
    ...(rubric.checks ?? []).flatMap(({ input, ways }) => [input, ...namedBy({ ways })]),
  ]);

/** The inputs that ways name, each once. */
export const namedBy = (workedOut: WorkedOut): readonly string[] =>
  "indicator" in workedOut ? [] : [...new Set(workedOut.ways.flatMap(inputsOfWay))];

const inputsOfWay = ({ plus, minus = [], over }: WorkedOutWay): readonly string[] => [
  ...plus,
  ...minus,
  ...(over === undefined ? [] : [over]),
];

/**
 * The inputs that an input is worked out of, whichever way is taken (计算用到的数据项): of an indicator, those that are its figures.
 *
 * @example
 * const title = { "zh-CN": "生均图书", en: "Books" };
 * const books = { id: "books", title, kind: "number", workedOut: { ways: [{ plus: ["volumes"], over: "pupils" }] } };
 * rawInputsOf(books, { inputs: [books] }) // => ["volumes", "pupils"]
 */
export function rawInputsOf({ workedOut }: RubricInput, { inputs }: Pick<Rubric, "inputs">): readonly string[] {
  if (workedOut === undefined) return [];
  if (!("indicator" in workedOut)) return namedBy(workedOut);
  const fields = fieldsOf(workedOut.indicator, true).flat();
  return inputs.filter(({ field }) => field !== undefined && fields.includes(field)).map(({ id }) => id);
}

/** Whether an input can be worked out where these are given: one way has all of its figures. */
export function canWorkOut({ workedOut }: RubricInput, rubric: Pick<Rubric, "inputs">, given: ReadonlySet<string>) {
  if (workedOut === undefined) return false;
  if (!("indicator" in workedOut))
    return workedOut.ways.some((way) => inputsOfWay(way).every((input) => given.has(input)));
  const there = new Set(
    rubric.inputs.flatMap(({ id, field }) => (field !== undefined && given.has(id) ? [field] : [])),
  );
  return fieldsOf(workedOut.indicator).some((needed) => needed.every((field) => there.has(field as never)));
}

/** The figures of each way to make an indicator, with those that a sheet may lack or without. */
const fieldsOf = (id: Parameters<typeof builtInIndicator>[0], optionalToo = false): readonly (readonly string[])[] => {
  const indicator = builtInIndicator(id);
  if (indicator === undefined) return [];
  return [...indicator.formulas.primary, ...indicator.formulas.junior].map((formula) => [
    ...formula.filter(({ optional }) => optionalToo || optional !== true).map(({ quantity }) => quantity),
    indicator.over,
  ]);
};
