// The county's own rows as facts: of several that agree one, of several that do not none is chosen.
import type { Diagnostic } from "../diagnostics/index.js";
import { warningAt } from "../diagnostics/index.js";
import type { CountyRow, CountyValue } from "../reading/scores/index.js";
import type { Rubric } from "../rubrics/index.js";
import type { CountyFact } from "./fact.js";
import type { KnownFacts } from "./fact-source.js";

/**
 * The facts of the rows that were read for these rubrics (县级数据行的事实).
 *
 * Rule: rows count where all that name a county name the same one; each value is a fact at its cell.
 * Rows of different counties give none at all, and are named: which of them is meant is not for a program to say. Rows of one county
 * that differ in a figure give it twice, so that nothing is chosen of it. None: empty lists. Errors: none thrown. Units: those of
 * the rubric's inputs.
 *
 * Source: ours; a figure is chosen by a person where two rows differ.
 *
 * @example
 * const row = { rubric: "r", name: "甲县", named: true, where: {}, values: [{ input: "rate", value: 96, where: { cell: "B2" } }] };
 * factsOfRows([row], [{ ...oneItemRubric({ kind: "threshold", input: "rate", value: 95, direction: "atLeast" }, 1), id: "r" }]).facts.length // => 1
 */
export function factsOfRows(rows: readonly CountyRow[], rubrics: readonly Rubric[]): KnownFacts {
  const ids = new Set(rubrics.map(({ id }) => id));
  const own = rows.filter(({ rubric }) => ids.has(rubric));
  const named = new Map(own.flatMap((row) => (row.named ? [[row.name, row] as const] : [])));
  if (named.size > 1) {
    const second = [...named.values()][1]!;
    return {
      facts: [],
      ticks: [],
      findings: [warningAt("countyRowsSeveral", second.where, { counties: [...named.keys()] })],
    };
  }
  const inputs = new Map<string, CountyValue[]>();
  for (const value of own.flatMap(({ values }) => values))
    inputs.set(value.input, [...(inputs.get(value.input) ?? []), value]);
  const byInput = [...inputs].map(([input, values]) => factsOfInput(input, values));
  return {
    facts: byInput.flat(),
    ticks: [],
    findings: byInput.flatMap((facts) => (facts.length > 1 ? [rowsDiffer(facts, rubrics)] : [])),
  };
}

/** One fact for each value that is given, with all cells that give it. */
const factsOfInput = (input: string, values: readonly CountyValue[]): readonly CountyFact[] =>
  [...new Set(values.map(({ value }) => value))].map((value) => ({
    input,
    value,
    origin: "row",
    cells: values.flatMap((each) => (each.value === value ? [each.where] : [])),
  }));

const rowsDiffer = (facts: readonly CountyFact[], rubrics: readonly Rubric[]): Diagnostic => {
  const [first, second] = facts as readonly [CountyFact, CountyFact];
  const title = rubrics.flatMap(({ inputs }) => inputs).find(({ id }) => id === first.input)?.title;
  return warningAt("countyRowsDiffer", second.cells[0] ?? {}, {
    input: title ?? first.input,
    values: facts.map(({ value }) => String(value)),
    other: first.cells[0]?.cell ?? "",
  });
};
