// What would change a school's verdict: what it needs at least, or how near it is to losing it.
import type { Locale } from "../../diagnostics/index.js";
import type { IndicatorId } from "../../indicators/index.js";
import { indicatorIn, numeratorOf } from "../../indicators/index.js";
import type { SchoolFloors } from "../../planning/index.js";
import type { SchoolResult } from "../../assessment/index.js";
import type { Standard } from "../../standards/index.js";
import { schoolFloor } from "../../standards/index.js";
import type { SchoolWord } from "../../words/index.js";
import { amountText, joinClauses, schoolWord, shortIndicatorName } from "../../words/index.js";
import { pupilsTooMany } from "./most-pupils.js";

/** The sentences; none where the standard asks nothing of schools. */
export function toMeetLines(
  school: SchoolResult,
  floors: SchoolFloors | undefined,
  standard: Standard,
  asOf: string,
  locale: Locale,
): readonly string[] {
  if (floors === undefined) return [];
  const say = (code: SchoolWord, params = {}): string => schoolWord(code, params, locale);
  const nameOf = (id: IndicatorId): string => shortIndicatorName(id, locale, standard);
  const amountOf = (amount: number, id: IndicatorId): string =>
    amountText(amount, numeratorOf(id, standard).unit, locale);
  const floor = Math.round(schoolFloor(standard, asOf) * 100);
  if (school.qualified === true) {
    const closest = closestOf(school, standard);
    const pupils = pupilsTooMany(school, standard, asOf);
    return [
      ...(closest === null
        ? []
        : [say("closest", { indicator: nameOf(closest.id), amount: amountOf(closest.amount, closest.id) })]),
      ...(pupils === null ? [] : [say("pupilsUpTo", { pupils })]),
    ];
  }
  const lacking = standard.indicators.filter(({ id }) => (school.indicators[id]?.value ?? null) === null);
  const tooHigh = standard.indicators.filter(
    ({ id }) => school.indicators[id]?.met === false && indicatorIn(id, standard).direction === "lower",
  );
  const needs = floors.needs.map(({ indicator, units, exempt }) => {
    const id = indicator as IndicatorId;
    const item = say("item", { indicator: nameOf(id), amount: amountOf(units, id) });
    return exempt ? say("exempt", { item, floor }) : item;
  });
  const named = (found: readonly { readonly id: IndicatorId }[]): readonly string[] =>
    found.map(({ id }) => nameOf(id));
  return [
    ...(lacking.length === 0 ? [] : [say("lackingFigures", { list: named(lacking) })]),
    ...(needs.length === 0 ? [] : [say("toMeet", { list: joinClauses(needs, locale) })]),
    ...(tooHigh.length === 0 ? [] : [say("notByAdding", { list: named(tooHigh) })]),
  ];
}

/** The indicator that is met by least, and the fewest whole units with which less it would not be. */
function closestOf(
  { indicators, pupils }: SchoolResult,
  standard: Standard,
): { readonly id: IndicatorId; readonly amount: number } | null {
  const met = standard.indicators.flatMap(({ id }) => {
    const found = indicators[id];
    if (found === undefined || found.met !== true || found.value === null || found.attainment === null) return [];
    const { per, direction } = indicatorIn(id, standard);
    if (direction === "lower") return [];
    const over = ((found.value - found.value / found.attainment) * (found.denominator ?? pupils)) / per;
    return [{ id, attainment: found.attainment, amount: Math.floor(Number(over.toPrecision(12))) + 1 }];
  });
  return met.toSorted((a, b) => a.attainment - b.attainment)[0] ?? null;
}
