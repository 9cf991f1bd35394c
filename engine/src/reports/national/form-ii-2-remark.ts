// The remarks of 表Ⅱ-2: which indicators a school reaches, and which only the floor.
import type { SchoolResult } from "../../assessment/index.js";
import type { Locale } from "../../diagnostics/index.js";
import { joinClauses, reportText } from "../../words/index.js";
import type { Standard } from "../../standards/index.js";
import { roundHalfUp } from "../../statistics/index.js";

type Group = "met" | "near" | "below" | "lacking";

/** The codes of the indicators by what they reach, `floor` being the share of a threshold that the rest must; groups without any are not named. */
export function remarkOf(
  { indicators }: SchoolResult,
  { indicators: entries }: Standard,
  codes: readonly string[],
  floor: number,
  locale: Locale,
): string {
  const groups: Record<Group, string[]> = { met: [], near: [], below: [], lacking: [] };
  entries.forEach(({ id }, position) => {
    const result = indicators[id];
    const { met = null, attainment = null } = result ?? {};
    // An attainment of exactly the floor may come out a last digit below it.
    const group: Group =
      met === true
        ? "met"
        : met === null || attainment === null
          ? "lacking"
          : roundHalfUp(attainment, 12) >= floor
            ? "near"
            : "below";
    groups[group].push(codes[position] ?? "");
  });
  return joinClauses(
    (["met", "near", "below", "lacking"] as const)
      .filter((group) => groups[group].length > 0)
      .map((group) => reportText(`form-ii-2.${group}`, { codes: groups[group], floor: percentText(floor) }, locale)),
    locale,
  );
}

/** A share as the form writes it: 85%. */
export const percentText = (share: number): string => `${Math.round(share * 100)}%`;
