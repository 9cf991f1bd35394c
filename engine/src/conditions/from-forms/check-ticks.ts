// Each tick of the forms against the form's own figures: 83.3 % where 95 % are asked for is not 是.
import type { Diagnostic } from "../../diagnostics/index.js";
import { warningAt } from "../../diagnostics/index.js";
import type { Rubric } from "../../rubrics/index.js";
import { chooseFacts } from "../choose-facts.js";
import type { ItemFact, ItemVerdict } from "../condition-verdict.js";
import type { CountyFact, CountyTick } from "../fact.js";
import { judgeItems, scoreFacts } from "../judge-items.js";

/** What is ticked otherwise than its figures say, on a date; a figure that breaks a line is enough, whatever is lacking beside it. */
export function checkTicks(
  facts: readonly CountyFact[],
  ticks: readonly CountyTick[],
  rubric: Rubric,
  date?: string,
): readonly Diagnostic[] {
  if (facts.length === 0 || ticks.length === 0) return [];
  const question = { facts: chooseFacts(facts), ticks, schoolsInDoubt: false, ...(date !== undefined && { date }) };
  const scored = scoreFacts(rubric, question);
  return rubric.items.flatMap(({ id }) => judgeItems(scored, id)).flatMap(contradicted);
}

const contradicted = ({ tick, basis, met, title, rule, facts }: ItemVerdict): readonly Diagnostic[] => {
  if (tick === undefined || basis !== "figures" || met === null || met === tick.met) return [];
  const code = tick.met ? "formTickedThoughNotMet" : "formTickedNotThoughMet";
  return [warningAt(code, tick.cell, { item: title, rule: rule ?? "", values: facts.map(valueText) })];
};

/** A fact as it is told: 83.33%. */
const valueText = ({ value, asked }: ItemFact): string =>
  typeof value === "number" ? `${Number(value.toFixed(2))}${asked.kind === "percent" ? "%" : ""}` : value;
