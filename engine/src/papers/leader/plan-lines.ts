// What the plan adds and costs, in a line or two.
import type { Locale } from "../../diagnostics/index.js";
import type { IndicatorId } from "../../indicators/index.js";
import type { CountyPlan, PlannedIndicator } from "../../planning/index.js";
import { compulsoryStages } from "../../schools/index.js";
import { amountText, joinClauses, leaderWord, shortIndicatorName, stageNames } from "../../words/index.js";
import type { ParagraphBlock } from "../paper.js";
import { planCost } from "../plan-cost.js";

/** The lines; where nothing is to be added they say so. */
export function planLines(plan: CountyPlan, locale: Locale): readonly ParagraphBlock[] {
  const all = compulsoryStages.flatMap((stage) =>
    (Object.entries(plan.stages[stage]?.indicators ?? {}) as [IndicatorId, PlannedIndicator][]).map(
      ([id, planned]) => ({
        name: { stage: stageNames[stage][locale], indicator: shortIndicatorName(id, locale, plan) },
        planned,
      }),
    ),
  );
  const items = all
    .filter(({ planned }) => planned.added > 0)
    .map(({ name, planned: { added, unit } }) =>
      leaderWord("planItem", { ...name, amount: amountText(added, unit, locale) }, locale),
    );
  const impossible = all
    .filter(({ planned }) => planned.outcome === "impossible")
    .map(({ name }) => leaderWord("planName", name, locale));
  const said = [
    items.length === 0
      ? leaderWord("planNothing", {}, locale)
      : leaderWord("plan", { list: joinClauses(items, locale) }, locale),
    planCost(plan, locale),
  ].filter((text) => text !== "");
  return [
    { kind: "paragraph", text: said.join(locale === "en" ? " " : "") },
    ...(impossible.length === 0
      ? []
      : [
          {
            kind: "paragraph",
            text: leaderWord("planImpossible", { list: impossible }, locale),
            style: "bad",
          } as const,
        ]),
  ];
}
