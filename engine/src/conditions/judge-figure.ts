// A figure of the county against its line; of a rubric with points the figure is its total, as far as its items are known.
import type { Diagnostic } from "../diagnostics/index.js";
import { warningAt } from "../diagnostics/index.js";
import { fromUnits } from "../rubrics/index.js";
import type { Condition, ConditionFigure } from "../standards/index.js";
import { latest, parameterAt, referenceAt } from "../standards/index.js";
import type { CountyFact } from "./fact.js";
import { sameValue } from "./same-value.js";
import { askedOf } from "./condition-rubrics.js";
import type { AskedInput, ItemFact, ItemVerdict } from "./condition-verdict.js";
import type { ChosenFacts, ScoredFacts } from "./judge-items.js";
import { factsOf } from "./judge-items.js";

/** The verdict on the figure, and a score that the items contradict. */
export interface JudgedFigure {
  readonly item: ItemVerdict;
  readonly findings: readonly Diagnostic[];
}

/**
 * Judges a figure (判定一项数值). The total of the items counts before a total that somebody typed, as soon as what is still open cannot
 * turn it; both are among the facts.
 */
export function judgeFigure(
  { reference }: Condition,
  figure: ConditionFigure,
  chosen: ChosenFacts,
  scored?: ScoredFacts,
): JudgedFigure {
  const { id, title, atLeast } = figure;
  const date = chosen.date ?? latest;
  const line = parameterAt(atLeast, date);
  const asked = askedOf(figure);
  const total = scored === undefined ? null : totalOf(scored, asked, line);
  const typed = chosen.facts.get(id);
  const facts = [...(total === null ? [] : [total]), ...(typed === undefined ? [] : [{ ...typed, asked }])];
  const [first] = facts;
  const met = line === null || first === undefined || typeof first.value !== "number" ? null : first.value >= line;
  return {
    item: {
      id,
      title,
      met,
      applies: line !== null && first?.value !== "/",
      basis: first === undefined ? "none" : "figures",
      source: referenceAt(atLeast, date) ?? reference,
      ...(line !== null && { atLeast: line }),
      facts,
      lacking: first === undefined ? [asked] : [],
    },
    findings:
      total === null || typed === undefined || isTotal(typed.value, total.value) ? [] : [scoreDiffers(total, typed)],
  };
}

/** The total of the items where it is known, or where what is open cannot bring it over the line or under it. */
function totalOf({ rubric, scores, chosen }: ScoredFacts, asked: AskedInput, line: number | null): ItemFact | null {
  const [least, most] = [scores.total, scores.totalAtMost].map((units) => fromUnits(units[0]!, scores.decimals)) as [
    number,
    number,
  ];
  const used = factsOf(
    { rubric, chosen },
    rubric.inputs.map(({ id }) => id).filter((id) => id !== asked.id),
  );
  if (used.length === 0 || line === null || (least !== most && least < line && most >= line)) return null;
  const value = least >= line ? least : most;
  const cells = used.flatMap((fact) => fact.cells);
  return {
    input: asked.id,
    asked,
    value,
    origin: "row",
    cells,
    how: { code: "scoreOfItems", params: { least, most, full: rubric.points } },
  };
}

const isTotal = (typed: CountyFact["value"], total: CountyFact["value"]): boolean =>
  sameValue(typed, total) || sameValue(total, typed);

const scoreDiffers = (total: ItemFact, typed: CountyFact): Diagnostic =>
  warningAt("countyScoreDiffers", typed.cells[0] ?? {}, { typed: typed.value, total: total.value });
