// Which inputs a figure is worked out of, by what the rubric says of it; the working out itself is for those who know indicators.
import { builtInIndicator } from "../indicators/index.js";
import { itemsOf } from "./flat-nodes.js";
import { inputsOf } from "./inputs-of.js";
import type { Rubric, RubricInput, RubricItem, WorkedOut, WorkedOutWay } from "./rubric.js";

/**
 * The inputs that a rubric's vetoes and items read themselves (评分直接用到的数据项).
 *
 * Rule: of the items that `counts` lets through, all where it is not given: what the method reads, whether it applies, evidence and
 * reviews. What only a check or a figure worked out needs is none of them. Units: ids. Zeros: an item of 0 points reads its inputs
 * too. None: an empty set. Errors: none.
 *
 * Source: ours, so that a form asks for what the items read, and no more.
 *
 * @example
 * const rubric = oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 10);
 * [...usedInputs(rubric)] // => ["rate"]
 * usedInputs(rubric, () => false).size // => 0
 */
export function usedInputs(rubric: Rubric, counts: (item: RubricItem) => boolean = () => true): ReadonlySet<string> {
  const ofItems = itemsOf(rubric)
    .filter(counts)
    .flatMap(({ method, applies, evidenceInput, reviews }) => [
      ...inputsOf(method).inputs,
      ...[applies?.input, evidenceInput, ...Object.values(reviews ?? {})].filter((id) => id !== undefined),
    ]);
  return new Set([...ofItems, ...(rubric.vetoes ?? []).map(({ input }) => input)]);
}

/**
 * The inputs that others are worked out of, or checked against (供计算或核对的数据项).
 *
 * Rule: `rawInputsOf` every input, and what the rubric's checks compare. Units: ids. Missing checks add nothing. None: an empty set
 * where nothing is worked out or checked. Errors: none.
 *
 * Source: ours: a form asks for them although no item reads them.
 *
 * @example
 * const title = { "zh-CN": "生均图书", en: "Books" };
 * const books = { id: "books", title, kind: "number", workedOut: { ways: [{ plus: ["volumes"], over: "pupils" }] } };
 * [...servingInputs({ ...oneItemRubric({ kind: "ratioAsScore", input: "books" }, 10), inputs: [books] })] // => ["volumes", "pupils"]
 */
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
 * Rule: of all its ways together, each id once. Missing figures are for `canWorkOut` to find. None: an empty list for an input that
 * is not worked out. Errors: none.
 *
 * Source: ours, after forms that ask for counts and print shares.
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

/**
 * Whether an input can be worked out where these are given (能否由已填数据算出).
 *
 * Rule: one of its ways has all of its inputs, or every figure of its indicator is an input that is given. Units: ids. A missing
 * input of each way: it cannot. None: false for an input that is not worked out at all. Errors: none.
 *
 * Source: ours, after forms that ask for counts and print shares.
 *
 * @example
 * const title = { "zh-CN": "生均图书", en: "Books" };
 * const books = { id: "books", title, kind: "number", workedOut: { ways: [{ plus: ["volumes"], over: "pupils" }] } };
 * canWorkOut(books, { inputs: [books] }, new Set(["volumes", "pupils"])) // => true
 * canWorkOut(books, { inputs: [books] }, new Set(["volumes"])) // => false
 */
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
