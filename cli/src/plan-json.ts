// A plan as the JSON contract gives it: schools by their names, every finding with its sentence.
import type { Locale } from "@junheng/engine/diagnostics";
import type { CountyPlan, PlannedIndicator } from "@junheng/engine/planning";
import { explainPlan, explainUnit } from "@junheng/engine/words";
import { findingObjects } from "./print-findings.js";

/** The text of the object, on one line; figures unrounded, null where there is none. */
export function planJson(plan: CountyPlan, locale: Locale): string {
  const { stages, diagnostics, own: _own, ...rest } = plan;
  const object = {
    ...rest,
    stages: Object.fromEntries(
      Object.entries(stages).map(([stage, { indicators, schools }]) => [
        stage,
        {
          indicators: Object.fromEntries(
            Object.entries(indicators).map(([id, each]) => [id, indicatorObject(each, locale)]),
          ),
          schools,
        },
      ]),
    ),
    diagnostics: findingObjects(diagnostics, locale),
  };
  return `${JSON.stringify(object)}\n`;
}

function indicatorObject(indicator: PlannedIndicator, locale: Locale) {
  const { schools, moves, drivers, blockers } = indicator;
  const nameOf = (school: number): string => schools[school]?.name ?? "";
  return {
    ...indicator,
    conclusion: explainPlan(indicator, locale),
    schools: schools.map(({ position: _position, why, weight, ...school }, i) => ({
      ...school,
      pupils: weight,
      why:
        why === null
          ? null
          : {
              ...why,
              next: why.next && { ...why.next, school: nameOf(why.next.school) },
              sentence: explainUnit(indicator, i, locale),
            },
    })),
    moves: moves && {
      ...moves,
      list: moves.list.map(({ from, to, amount }) => ({ from: nameOf(from), to: nameOf(to), amount })),
    },
    drivers: drivers.map(({ school, ...each }) => ({ school: nameOf(school), ...each })),
    blockers: blockers.map(nameOf),
  };
}
