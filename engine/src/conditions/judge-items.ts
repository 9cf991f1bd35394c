// The items of a rubric judged by facts: met, not met, or not known; and what overrides them.
import type { Diagnostic } from "../diagnostics/index.js";
import type { PlainValue, Rubric, RubricItem, RubricScores } from "../rubrics/index.js";
import {
  hasPoints,
  inputsOf,
  isLeftOut,
  isSection,
  itemsOf,
  scoreDataOf,
  scoreRubric,
  traceCodes,
} from "../rubrics/index.js";
import type { ItemFact, ItemVerdict, VetoVerdict } from "./condition-verdict.js";
import type { CountyFact, CountyTick } from "./fact.js";
import { lackingInputs } from "./lacking-inputs.js";

/** What items are judged by. */
export interface ChosenFacts {
  readonly facts: ReadonlyMap<string, CountyFact>;
  readonly ticks: readonly CountyTick[];
  readonly date?: string;
  /** Whether the schools' figures are in doubt, and with them whatever was computed of them. */
  readonly schoolsInDoubt: boolean;
}

/** A rubric scored once for all of its conditions. */
export interface ScoredFacts {
  readonly rubric: Rubric;
  readonly chosen: ChosenFacts;
  readonly scores: RubricScores;
  /** The same with all that is lacking taken as passed: an item that has not all its points even so is not met. */
  readonly atBest: RubricScores;
  readonly findings: readonly Diagnostic[];
}

/** Scores the facts by a rubric. */
export function scoreFacts(rubric: Rubric, chosen: ChosenFacts): ScoredFacts {
  const known = new Map(
    rubric.inputs.flatMap(({ id }) => (chosen.facts.has(id) ? [[id, chosen.facts.get(id)!] as const] : [])),
  );
  const values = Object.fromEntries([...known].map(([id, { value }]) => [id, value]));
  const passed = Object.fromEntries(rubric.inputs.map(({ id }) => [id, values[id] ?? "/"]));
  const options = chosen.date === undefined ? {} : { date: chosen.date };
  const score = (row: Readonly<Record<string, PlainValue>>): RubricScores =>
    scoreRubric(rubric, scoreDataOf([{ name: rowName(known), values: row }]), options);
  const scores = score(values);
  const findings = scores.diagnostics.map((each) => ({ ...each, where: placeOf(each, rubric, known) }));
  return { rubric, chosen, scores, atBest: score(passed), findings };
}

/** What a sentence about a figure calls its county: the sheet that it stands on. */
const rowName = (known: ReadonlyMap<string, CountyFact>): string => [...known.values()][0]?.cells[0]?.sheet ?? "";

/** Where the first figure of the item that a sentence names stands. */
const placeOf = ({ params, where }: Diagnostic, rubric: Rubric, known: ReadonlyMap<string, CountyFact>) => {
  const item = itemsOf(rubric).find(({ title }) => title["zh-CN"] === params["item"]);
  const inputs = item === undefined ? [] : inputsOf(item.method).inputs;
  return inputs.flatMap((id) => known.get(id)?.cells[0] ?? [])[0] ?? where;
};

/** The items in force of a section, each with its verdict; none where the rubric has no such section. */
export function judgeItems(scored: ScoredFacts, section: string): readonly ItemVerdict[] {
  const node = scored.rubric.items.find(({ id }) => id === section);
  if (node === undefined) return [];
  const items = isSection(node) ? itemsOf(node) : [node];
  return items.flatMap((item) => ((item.kind ?? "points") === "points" ? judgeItem(scored, item) : []));
}

function judgeItem(scored: ScoredFacts, item: RubricItem): readonly ItemVerdict[] {
  const { rubric, chosen, scores, atBest } = scored;
  const code = traceOf(scores, item);
  if (code === traceCodes.notInForce) return [];
  const facts = factsOf(scored, inputsOf(item.method).inputs);
  const tick = chosen.ticks.find((each) => each.item === item.id);
  const known = hasPoints(code) || isLeftOut(code);
  const fails = !known && item.method.kind !== "judged" && hasPoints(traceOf(atBest, item)) && !isFull(atBest, item);
  const inDoubt = chosen.schoolsInDoubt && facts.some(({ origin }) => origin === "schools");
  const basis = known || fails ? "figures" : tick === undefined ? "none" : "stated";
  const met = basis === "figures" ? !fails && isFull(scores, item) : (tick?.met ?? null);
  const applies = !isLeftOut(code);
  const lacking = lackingInputs(item.method, (input) => chosen.facts.has(input));
  return [
    {
      id: item.id,
      title: item.title,
      met: applies && !inDoubt ? met : null,
      applies,
      basis,
      source: item.source ?? rubric.source,
      ...(item.rule && { rule: item.rule }),
      facts,
      ...(tick && { tick }),
      lacking: known ? [] : lacking.flatMap((id) => rubric.inputs.find((each) => each.id === id) ?? []),
    },
  ];
}

const nodeOf = ({ nodes }: RubricScores, { id }: RubricItem) => nodes.find((each) => each.id === id);

const traceOf = (scores: RubricScores, item: RubricItem): number => nodeOf(scores, item)?.trace?.[0] ?? traceCodes.open;

const isFull = (scores: RubricScores, item: RubricItem): boolean => {
  const node = nodeOf(scores, item);
  return node !== undefined && node.earned[0]! >= node.full;
};

/** What is known of these inputs. */
export const factsOf = (
  { rubric, chosen }: Pick<ScoredFacts, "rubric" | "chosen">,
  inputs: readonly string[],
): readonly ItemFact[] =>
  inputs.flatMap((id) => {
    const fact = chosen.facts.get(id);
    const asked = rubric.inputs.find((each) => each.id === id);
    return fact === undefined || asked === undefined ? [] : [{ ...fact, asked }];
  });

/** What overrides the rubric's items; it is found where its figure is above 0. */
export const judgeVetoes = (scored: ScoredFacts): readonly VetoVerdict[] =>
  (scored.rubric.vetoes ?? []).map(({ id, title, input, source }) => {
    const [fact] = factsOf(scored, [input]);
    return {
      id,
      title,
      found: typeof fact?.value === "number" ? fact.value > 0 : null,
      ...(source && { source }),
      ...(fact && { fact }),
    };
  });
