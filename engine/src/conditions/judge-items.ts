// The items of a rubric judged by facts: met, not met, or not known; and what overrides them.
import type { Verdict } from "../assessment/index.js";
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
import { otherEnd } from "./bounded-facts.js";
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
  /** Both again, with each fact that only bounds its figure as far as it may go; null where every fact is exact. */
  readonly atOtherEnd: Pick<ScoredFacts, "scores" | "atBest"> | null;
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
  const ends = Object.fromEntries(
    rubric.inputs.flatMap((input) => {
      const fact = known.get(input.id);
      const end = fact && otherEnd(fact, input);
      return end === undefined ? [] : [[input.id, end] as const];
    }),
  );
  const isExact = Object.keys(ends).length === 0;
  const findings = scores.diagnostics.map((each) => ({ ...each, where: placeOf(each, rubric, known) }));
  const atOtherEnd = isExact ? null : { scores: score({ ...values, ...ends }), atBest: score({ ...passed, ...ends }) };
  return { rubric, chosen, scores, atBest: score(passed), atOtherEnd, findings };
}

/** What a sentence about a figure calls its county: the sheet that it stands on. */
const rowName = (known: ReadonlyMap<string, CountyFact>): string => [...known.values()][0]?.cells[0]?.sheet ?? "";

/** Where the first figure of the item that a sentence names stands. */
const placeOf = ({ params, where }: Diagnostic, rubric: Rubric, known: ReadonlyMap<string, CountyFact>) => {
  const item = itemsOf(rubric).find(({ title }) => title === params["item"]);
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
  const { rubric, chosen, scores } = scored;
  const code = traceOf(scores, item);
  if (code === traceCodes.notInForce) return [];
  const facts = factsOf(scored, inputsOf(item.method).inputs);
  const tick = chosen.ticks.find((each) => each.item === item.id);
  const byFigures = itemOutcome(scored, item);
  const known = byFigures !== null || isLeftOut(code);
  const inDoubt = chosen.schoolsInDoubt && facts.some(({ origin }) => origin === "schools");
  const basis = known ? "figures" : tick === undefined ? "none" : "stated";
  const met = known ? byFigures : (tick?.met ?? null);
  const applies = !isLeftOut(code);
  const isExact = (fact: CountyFact | undefined): boolean => fact !== undefined && fact.bound === undefined;
  const lacking = lackingInputs(item.method, (input) => isExact(chosen.facts.get(input)));
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

/** Whether the figures meet an item: null where they are lacking, and where those that are bounded may still turn it. */
export function itemOutcome(scored: Pick<ScoredFacts, "scores" | "atBest" | "atOtherEnd">, item: RubricItem): Verdict {
  const outcome = outcomeAt(scored, item);
  const isSure = scored.atOtherEnd === null || outcomeAt(scored.atOtherEnd, item) === outcome;
  return isSure ? outcome : null;
}

/** An item that lacks figures is not met where it would not be with the best of them. */
const outcomeAt = ({ scores, atBest }: Pick<ScoredFacts, "scores" | "atBest">, item: RubricItem): Verdict => {
  if (hasPoints(traceOf(scores, item))) return isFull(scores, item);
  return item.method.kind !== "judged" && hasPoints(traceOf(atBest, item)) && !isFull(atBest, item) ? false : null;
};

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
