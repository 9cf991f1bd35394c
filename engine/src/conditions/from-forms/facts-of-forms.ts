// The county's forms Ⅰ to Ⅵ as facts, ticks and findings: the door of this part.
import type { Diagnostic } from "../../diagnostics/index.js";
import { noteAt } from "../../diagnostics/index.js";
import type { CountyForm } from "../../reading/forms/index.js";
import type { Rubric } from "../../rubrics/index.js";
import type { CountyFact } from "../fact.js";
import type { KnownFacts } from "../fact-source.js";
import { checkFigures } from "./check-figures.js";
import { checkTicks } from "./check-ticks.js";
import { formFacts } from "./form-facts.js";
import { formTicks } from "./form-ticks.js";
import { knownFigures } from "./known-figures.js";

/**
 * Takes what the county's forms say (表Ⅰ至表Ⅵ): facts for the inputs of the rubric of guarantee and quality, ticks for its items, and
 * findings: every printed share, sum and part against the form's own figures, every tick against what these come to.
 *
 * Formula: share = count ÷ total beside it, compared with what is printed at its last decimal.
 * A share is computed again, exactly, from the counts beside it, and this value counts; it counts as printed where the counts are
 * not there. Gaps that are blank give no fact. A figure that two copies of a form give differently gives none. Errors: none thrown;
 * what a form contradicts is a finding at its cell.
 *
 * Source: forms Ⅰ to Ⅵ of 教督〔2017〕6号; that a share is recomputed from its counts is ours.
 *
 * @example
 * factsOfForms([], [guaranteeAndQuality2017]) // => { facts: [], ticks: [], findings: [] }
 */
export function factsOfForms(forms: readonly CountyForm[], rubrics: readonly Rubric[], date?: string): KnownFacts {
  const { figures, findings } = knownFigures(forms);
  const facts = formFacts(figures);
  const { ticks, findings: unclear } = formTicks(figures);
  return {
    facts,
    ticks,
    findings: [
      ...findings,
      ...checkFigures(figures),
      ...unclear,
      ...rubrics.flatMap((rubric) => checkTicks(facts, ticks, rubric, date)),
      ...facts.flatMap(chosenOfTwo),
    ],
  };
}

/** Recognition has two figures in form Ⅵ, and the lower one counts: told wherever they differ. */
const chosenOfTwo = ({ input, value, cells, how }: CountyFact): readonly Diagnostic[] => {
  const [where] = cells;
  const { values } = how?.params ?? {};
  return input !== "recognitionRate" || !Array.isArray(values) || new Set(values).size < 2 || where === undefined
    ? []
    : [noteAt("formRecognitionLower", where, { values, value: Number(Number(value).toFixed(2)) })];
};
