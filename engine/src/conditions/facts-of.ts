// All that is known of a county beside its schools' figures, from every source.
import { disagreements } from "./agreement.js";
import { chooseFacts } from "./choose-facts.js";
import type { FactQuestion, FactSource, KnownFacts } from "./fact-source.js";
import { factsOfForms } from "./from-forms/facts-of-forms.js";
import { factsOfLedger } from "./from-ledger.js";
import { factsOfRows } from "./from-rows.js";
import { factsOfSchools } from "./from-schools/index.js";

/** Every source that stands by itself; the ledger counts heads, of which these say what they are a share. */
const sources: readonly FactSource[] = [
  ({ read, rubrics }) => factsOfRows(read.countyRows ?? [], rubrics),
  ({ read, rubrics, date }) => factsOfForms(read.countyForms ?? [], rubrics, date),
  ({ read, ...question }) => ({ ticks: [], ...factsOfSchools({ ...question, records: read.records }) }),
];

/**
 * What is known of a county for the conditions of its standard (县级条件的已知事实): facts with their cells, the forms' own ticks, findings.
 *
 * Rule: forms, rows, schools and exchange are each asked for the inputs that the conditions' rubrics have; all their facts are kept.
 * Units: each fact in the unit of its input. Zeros are values. Missing: what no source says is not there. None: empty lists. Errors:
 * none thrown for data; sources that contradict each other are told in `findings`, and `chooseFacts` says which of them counts.
 *
 * @example
 * countyFacts({ read: { records: [] }, assessment: assessCounty([], nationalQuality2017), standard: nationalQuality2017, rubrics: [] }).facts // => []
 */
export function countyFacts(question: FactQuestion): KnownFacts {
  const known = sources.map((source) => source(question));
  const others = known.flatMap((each) => each.facts);
  const ledger = factsOfLedger(question.read.ledger ?? [], chooseFacts(others), question.rubrics);
  const facts = [...others, ...ledger.facts];
  const ticks = known.flatMap((each) => each.ticks);
  const findings = known.flatMap((each) => each.findings);
  return { facts, ticks, findings: [...findings, ...ledger.findings, ...disagreements({ facts, ticks }, question)] };
}
