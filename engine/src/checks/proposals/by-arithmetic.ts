// What may have been meant, by the arithmetic of the fault itself: a slip that explains the difference, a sign, a missing part.
import type { Expression } from "../check-rule.js";
import { placeOfPath, stagesOf, tidy } from "../figures.js";
import type { Candidate, Clues } from "./candidate.js";
import { figureOf, oneChange } from "./candidate.js";
import { ownPaths } from "./by-comparison.js";
import { slipOf } from "./slips.js";

/** A negative figure without its sign. */
export const withoutSign = ({ fault }: Clues): readonly Candidate[] =>
  ownPaths(fault.found.figures, fault.school.key).flatMap((path) => {
    const own = figureOf(fault.school.record, path);
    return own !== null && own < 0 ? [oneChange(fault.school, path, -own, "proposal.sign")] : [];
  });

/** Figures of a sum that does not add up, each as what it would have to be, where one slip of the hand explains it. */
export function slipsInSum({ fault }: Clues): readonly Candidate[] {
  const { params, figures } = fault.found;
  const { test } = fault.rule;
  const [left, right] =
    test.kind === "stages"
      ? [Number(params["sum"]), Number(params["whole"])]
      : [Number(params["left"]), Number(params["right"])];
  return ownPaths(figures, fault.school.key).flatMap((path) => {
    const own = figureOf(fault.school.record, path);
    const weight = weightOf(path, fault);
    if (own === null || weight === 0) return [];
    const to = tidy(own - (left - right) / weight);
    const slip = slipOf(own, to);
    return slip === null ? [] : [oneChange(fault.school, path, to, `proposal.${slip}`, { sum: tidy(left) })];
  });
}

/** How much the left side grows over the right where a figure grows by one; zero where it stands in a product. */
function weightOf(path: string, { rule, found }: Clues["fault"]): number {
  if (rule.test.kind === "stages") return placeOfPath(path).scope === "whole" ? -1 : 1;
  if (rule.test.kind !== "relation") return 0;
  return sideWeight(rule.test.left, path, found.at) - sideWeight(rule.test.right, path, found.at);
}

const sideWeight = (side: Expression, path: string, scope: string): number =>
  side.reduce((sum, { times, paths }) => {
    const own = paths.map((each) => (placeOfPath(each).scope === null ? `${scope}.${each}` : each));
    if (!own.includes(path)) return sum;
    return own.length === 1 ? sum + times : NaN;
  }, 0) || 0;

/** A missing part is what the others leave of the whole; a missing whole is what its stages add up to. */
export function missingPart({ fault }: Clues): readonly Candidate[] {
  const { record } = fault.school;
  const path = fault.found.figures[0]?.path ?? "";
  const { scope, id } = placeOfPath(path);
  const stages = stagesOf(record);
  if (!additive.has(id) || stages.length < 2 || scope === null) return [];
  const parts = stages.filter((stage) => stage !== scope).map((stage) => figureOf(record, `${stage}.${id}`));
  if (parts.includes(null)) return [];
  const sum = parts.reduce((total: number, part) => total + (part ?? 0), 0);
  const whole = scope === "whole" ? 2 * sum : figureOf(record, `whole.${id}`);
  if (whole === null || whole <= sum) return [];
  return [
    oneChange(fault.school, path, tidy(whole - sum), scope === "whole" ? "proposal.sum" : "proposal.rest", { sum }),
  ];
}

/** Figures of which each belongs to one stage alone. */
const additive: ReadonlySet<string> = new Set(["pupils", "classes", "boarders"]);
