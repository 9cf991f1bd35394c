// The conditions of a standard judged, each by what decides it: the schools' figures, items of a rubric, a score, a figure.
import type { CountyAssessment, Verdict } from "../assessment/index.js";
import { allOf, stageParts } from "../assessment/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { warningAt } from "../diagnostics/index.js";
import type { Rubric } from "../rubrics/index.js";
import { compulsoryStages } from "../schools/index.js";
import type { Condition, Standard } from "../standards/index.js";
import { chooseFacts } from "./choose-facts.js";
import type { ConditionVerdict, ItemVerdict } from "./condition-verdict.js";
import type { KnownFacts } from "./fact-source.js";
import { judgeFigure } from "./judge-figure.js";
import type { ChosenFacts, ScoredFacts } from "./judge-items.js";
import { judgeItems, judgeVetoes, scoreFacts } from "./judge-items.js";

/** What conditions are judged by. */
export interface ConditionQuestion {
  readonly assessment: CountyAssessment;
  readonly standard: Standard;
  /** Those of `rubricsOfConditions`. */
  readonly rubrics: readonly Rubric[];
  readonly known: KnownFacts;
  readonly date?: string;
  /** Whether nothing may be said of the schools' figures: a ground is open, or only a part was asked for. */
  readonly schoolsInDoubt: boolean;
}

/** The verdicts, and what was found while facts were scored. */
export interface JudgedConditions {
  readonly conditions: readonly ConditionVerdict[];
  readonly findings: readonly Diagnostic[];
}

/**
 * Judges every condition of a standard (判定县级各项条件): met when all of its items are, not met when one is not or something overrides
 * them (一票否决), else not known.
 *
 * Rule: no before not known, not known before yes, over a condition's items.
 * An item is judged by the rubric on what is known; where its figures are not there and a form says itself whether it is met, by that.
 * Units: as the rubric's inputs. Missing: an item without its figures is not known, never met; an item that does not apply (/) is not
 * asked, and a condition of which nothing applies is not known. A veto of which nothing is said overrides nothing, and is listed.
 * None: an empty list where the standard names no conditions. Errors: none thrown for data. Source: the standard's and rubric's own.
 *
 * @example
 * const assessment = assessCounty([], nationalBasic2012);
 * const known = { facts: [{ input: "satisfactionRate", value: 90, origin: "row", cells: [] }], ticks: [], findings: [] };
 * judgeConditions({ assessment, standard: nationalBasic2012, rubrics: [], known, schoolsInDoubt: false }).conditions[3].met // => true
 */
export function judgeConditions(question: ConditionQuestion): JudgedConditions {
  const { standard, rubrics, known, date, schoolsInDoubt } = question;
  const facts = chooseFacts(known.facts, schoolsInDoubt);
  const chosen = { facts, ticks: known.ticks, schoolsInDoubt, ...(date !== undefined && { date }) };
  const scored = rubrics.map((rubric) => scoreFacts(rubric, chosen));
  const judged = (standard.conditions ?? []).map((condition) =>
    condition.parts.length > 0
      ? { condition: bySchools(condition, question), findings: [] }
      : byItems(condition, chosen, scored),
  );
  return {
    conditions: judged.map(({ condition }) => condition),
    findings: [...scored.flatMap(({ findings }) => findings), ...judged.flatMap(({ findings }) => findings)],
  };
}

interface JudgedCondition {
  readonly condition: ConditionVerdict;
  readonly findings: readonly Diagnostic[];
}

/** What the schools' figures say, in every stage. */
function bySchools({ id, parts }: Condition, { assessment, schoolsInDoubt }: ConditionQuestion): ConditionVerdict {
  const met = compulsoryStages.flatMap((stage) => {
    const result = assessment.stages[stage];
    const own = result && stageParts(result);
    return parts.map((part) => own?.[part] ?? null);
  });
  return { id, met: schoolsInDoubt ? null : allOf(met), items: [], vetoes: [] };
}

/** Items of the rubric, or a figure; a rubric of a province's own stands first where the standard's is not there. */
function byItems(condition: Condition, chosen: ChosenFacts, all: readonly ScoredFacts[]): JudgedCondition {
  const { id, rubric, figure } = condition;
  const scored = rubric && (all.find((each) => each.rubric.id === rubric.id) ?? all[0]);
  const section = rubric?.section;
  const vetoes = scored !== undefined && rubric?.vetoes === true ? judgeVetoes(scored) : [];
  const judged = figure && judgeFigure(condition, figure, chosen, section === undefined ? scored : undefined);
  const items = [
    ...(scored === undefined || section === undefined ? [] : judgeItems(scored, section)),
    ...(judged === undefined ? [] : [judged.item]),
  ];
  const lacksSection = scored !== undefined && section !== undefined && items.length === 0;
  return {
    condition: { id, met: vetoes.some(({ found }) => found === true) ? false : metOf(items), items, vetoes },
    findings: [
      ...(judged?.findings ?? []),
      ...(lacksSection ? [warningAt("rubricSectionLacking", {}, { rubric: scored.rubric.id, section })] : []),
    ],
  };
}

const metOf = (items: readonly ItemVerdict[]): Verdict => {
  const applying = items.filter(({ applies }) => applies);
  return applying.length === 0 ? null : allOf(applying.map(({ met }) => met));
};
