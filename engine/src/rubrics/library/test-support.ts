// Walks through rubrics for their tests: texts, inputs, numbers, sums.
import type { LocalText } from "../../diagnostics/index.js";
import { isInForce } from "../in-force.js";
import { isSection } from "../index.js";
import type { Rubric, RubricItem, RubricNode, RubricSource } from "../index.js";

const isText = (value: unknown): value is LocalText =>
  typeof value === "object" && value !== null && "zh-CN" in value && "en" in value;

/** Every text in a rubric, with the path to it. */
export const textsIn = (value: unknown, path = ""): readonly (readonly [string, LocalText])[] => {
  if (isText(value)) return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, `${path}.${key}`));
};

const placesOfInputs = new Set(
  "input inputs before own ownBefore other otherBefore part whole over replies reason conditions faults target value from zero minimum group reference weight".split(
    " ",
  ),
);

/** The input ids that a method names: strings where an input may stand. */
export const inputsIn = (value: unknown, key = ""): readonly string[] => {
  if (typeof value === "string") return placesOfInputs.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => inputsIn(each, key));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([each, part]) => inputsIn(part, each));
};

/** The numbers that stand under these names in a method. */
export const numbersIn = (value: unknown, keys: readonly string[], key = ""): readonly number[] => {
  if (typeof value === "number") return keys.includes(key) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([each, part]) => numbersIn(part, keys, each));
};

/** The numbers that follow a sign of comparison in a text: `>=95%` gives 95. */
export const numbersOf = (line: string): readonly number[] =>
  [...line.matchAll(/(?:^|[<>=])\s*(\d+(?:\.\d+)?)/g)].map(([, number]) => Number(number));

/** The titles of the figures that an item reads. */
export const titlesOf = (rubric: Rubric, item: RubricItem | undefined): string =>
  rubric.inputs
    .filter(({ id }) => item !== undefined && inputsIn(item.method).includes(id))
    .map(({ title }) => title["zh-CN"])
    .join("；");

/** Sections and items, each section before what is in it. */
export const nodesIn = (nodes: readonly RubricNode[]): readonly RubricNode[] =>
  nodes.flatMap((node) => [node, ...(isSection(node) ? nodesIn(node.items) : [])]);

/** Items at every depth. */
export const itemsIn = (nodes: readonly RubricNode[]): readonly RubricItem[] =>
  nodesIn(nodes).flatMap((node) => (isSection(node) ? [] : [node]));

/** Whether a node counts towards the points: the first item in it says so. */
export const counts = (node: RubricNode): boolean =>
  isSection(node) ? counts(node.items[0] as RubricNode) : (node.kind ?? "points") === "points";

/** Every date of a rubric. */
export const datesIn = (rubric: Rubric): readonly string[] => {
  const dates = [rubric, ...itemsIn(rubric.items)].flatMap(({ effective }) => [effective?.from, effective?.to]);
  return [...new Set(dates.filter((date) => date !== undefined))];
};

/** The kinds of rows that items tell apart, by each combination of one value for each input. */
export const rowsOf = (rubric: Rubric): readonly Readonly<Record<string, string>>[] => {
  const values = new Map<string, Set<string>>();
  for (const { applies } of itemsIn(rubric.items)) {
    for (const value of applies?.values ?? []) {
      values.set(applies!.input, (values.get(applies!.input) ?? new Set<string>()).add(value));
    }
  }
  return [...values].reduce<readonly Readonly<Record<string, string>>[]>(
    (rows, [input, each]) => rows.flatMap((row) => [...each].map((value) => ({ ...row, [input]: value }))),
    [{}],
  );
};

/** Whether an item is for a row of this sort. */
export const appliesTo = ({ applies }: RubricItem, row: Readonly<Record<string, string>>): boolean =>
  applies === undefined || applies.values.includes(row[applies.input] ?? "");

/** What the nodes of a list add up to, on a day, for a sort of row. */
export const sumFor = (
  rubric: Rubric,
  nodes: readonly RubricNode[],
  date: string,
  row: Readonly<Record<string, string>>,
): number =>
  nodes.filter(counts).reduce((sum, node) => {
    if (isSection(node)) return sum + node.points;
    return sum + (appliesTo(node, row) && isInForce(node, itemsIn(rubric.items), date) ? node.points : 0);
  }, 0);

/** The sources of a rubric, its nodes and its vetoes. */
export const sourcesIn = (rubric: Rubric): readonly RubricSource[] => [
  rubric.source,
  ...[...nodesIn(rubric.items), ...(rubric.vetoes ?? [])].flatMap(({ source }) => (source ? [source] : [])),
];
