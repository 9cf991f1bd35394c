// What an indicator's plan comes to, and why a school has what it has: sentences made of the plan's own numbers.
import type { Locale } from "../../diagnostics/index.js";
import type { CountyPlan, PlannedIndicator } from "../../planning/index.js";
import { formatDecimal } from "../../statistics/index.js";
import { amountText } from "../amounts.js";
import { joinNames } from "../message.js";
import { planWord } from "./plan-words.js";

const variation = (cv: number | null): string => (cv === null ? "—" : formatDecimal(cv, 3));
const percent = (share: number): string => formatDecimal(share * 100, 1);

/**
 * What an indicator's plan comes to (规划结论): the verdict first, then its cost, what everybody would have done, who drives it, what moves do.
 *
 * Rule: the sentence of `outcome`; then the saving against raising all to the mean, and the school with the largest share of the variance.
 * Units: amounts in the indicator's figure, cost in yuan or 万元, coefficients with three decimals. Zeros: nothing added is said by the
 * outcome. Missing: a coefficient that is not known is a dash. None: never empty. Errors: none. Source: `planCounty`; its limit is the
 * standard's unless another was asked.
 *
 * @example
 * const school = (name, books) => ({ name, type: "primary", whole: { pupils: 100, books } });
 * const plan = planCounty([school("一小", 1000), school("二小", 3000)], nationalBasic2012, { limit: 0.4 });
 * explainPlan(plan.stages.primary.indicators.booksPerPupil, "en") // => "The CV is 0.500, its limit 0.400: adding at least 286 volumes at 1 school brings it to 0.400. Bringing all to the mean would take 1,000 volumes, which is 714 volumes more than is needed. Most of the variation is from 一小 (below the mean, 50.0% of the variance, 50.0% of the pupils)."
 */
export function explainPlan(plan: PlannedIndicator, locale: Locale): string {
  const parts = [
    conclusionOf(plan, locale),
    ...remarksOf(plan, locale),
    ...driversOf(plan, locale),
    ...movesOf(plan, locale),
  ];
  return parts.join(locale === "zh-CN" ? "" : " ");
}

function conclusionOf(plan: PlannedIndicator, locale: Locale): string {
  const { outcome, cvBefore, cvAfter, limit, needed, added, unit, schools, blockers } = plan;
  const count = schools.filter(({ add }) => add > 0).length;
  const params = {
    before: variation(cvBefore),
    after: variation(cvAfter),
    limit: limit === null ? "" : formatDecimal(limit, 3),
    needed: amountText(needed ?? 0, unit, locale),
    added: amountText(added, unit, locale),
    count,
  };
  if (outcome === "planned" && (limit === null || cvAfter === null)) return planWord("floorsOnly", params, locale);
  if (outcome === "impossible" && blockers.length > 0)
    return planWord("impossibleFor", { ...params, schools: namesOf(plan, blockers, locale) }, locale);
  return planWord(outcome, params, locale);
}

const namesOf = ({ schools }: PlannedIndicator, positions: readonly number[], locale: Locale): string =>
  joinNames(
    positions.map((i) => schools[i]?.name ?? ""),
    locale,
  );

function remarksOf(plan: PlannedIndicator, locale: Locale): readonly string[] {
  const { limit, limitFrom, floors, needed, unit, toTheMean, cost, added } = plan;
  const saved = (toTheMean?.needed ?? 0) - (needed ?? 0);
  return [
    ...(floors > 0 && limit !== null && added >= floors
      ? [planWord("floors", { floors: amountText(floors, unit, locale) }, locale)]
      : []),
    ...(needed !== null && needed > 0 && floors === 0 && saved > 0
      ? [
          planWord(
            "comparedWithMean",
            { mean: amountText(toTheMean?.needed ?? 0, unit, locale), saved: amountText(saved, unit, locale) },
            locale,
          ),
        ]
      : []),
    ...(cost !== null && cost > 0 ? [planWord("costs", { cost: amountText(cost, "yuan", locale) }, locale)] : []),
    ...(limitFrom === "composite" && limit !== null && needed !== null && needed > 0
      ? [planWord("composite", { limit: formatDecimal(limit, 2) }, locale)]
      : []),
  ];
}

function driversOf({ drivers, schools, outcome }: PlannedIndicator, locale: Locale): readonly string[] {
  const [driver] = drivers;
  if (driver === undefined || outcome === "kept" || outcome === "noValues" || outcome === "lowerIsBetter") return [];
  const { school, side, varianceShare, pupilShare, cvWithout, keepsWithout } = driver;
  return [
    planWord(
      "driver",
      {
        school: schools[school]?.name ?? "",
        side: planWord(side, {}, locale),
        variance: percent(varianceShare),
        pupils: percent(pupilShare),
      },
      locale,
    ),
    ...(keepsWithout ? [planWord("driverAlone", { without: variation(cvWithout) }, locale)] : []),
  ];
}

function movesOf({ moves, unit }: PlannedIndicator, locale: Locale): readonly string[] {
  if (moves === null || moves.count === 0) return [];
  if (moves.count === null) return [planWord("noMoves", {}, locale)];
  const count = amountText(moves.count, unit, locale);
  return [
    planWord("moves", { count, after: variation(moves.cvAfter) }, locale),
    ...(moves.optimal ? [] : [planWord("movesNotSure", { gap: percent(moves.gap) }, locale)]),
  ];
}

/**
 * Why a school has its last unit, and not the next school (增配理由).
 *
 * Formula: price = (2x + 1) / P in units per pupil; the smallest price gets the unit (`planCounty`). Units: values and prices with four
 * decimals, in the indicator's unit. Zeros: a school that had 0 has a price like any other. Missing: a school without a figure is in no
 * plan. None: an empty text where it gets nothing; where no other competes, that. Errors: none; a position out of range is a school without
 * units. Source: the arithmetic is exact (`whyUnit`).
 *
 * @example
 * explainUnit({ schools: [{ why: { floor: true } }] }, 0, "en") // => "Its own standard asks for it."
 * explainUnit({ schools: [] }, 0, "en") // => ""
 */
export function explainUnit({ schools }: PlannedIndicator, position: number, locale: Locale): string {
  const why = schools[position]?.why ?? null;
  if (why === null) return "";
  if (why.floor) return planWord("reasonFloor", {}, locale);
  const own = formatDecimal(why.valueBefore, 4);
  const { next } = why;
  if (next === null) return planWord("reasonAlone", { own }, locale);
  return planWord(
    "reason",
    {
      own,
      price: formatDecimal(why.price, 4),
      next: schools[next.school]?.name ?? "",
      value: formatDecimal(next.value, 4),
      nextPrice: formatDecimal(next.price, 4),
    },
    locale,
  );
}

/**
 * How far the money reaches (资金情况): what was given, what is spent, what all of the plan needs.
 *
 * Rule: given and spent, then needed where every unit has a price. Units: yuan; in Chinese 万元 from 10,000 on. Zeros: a budget of 0 is told,
 * nothing is spent. Missing: where a price is lacking, what all needs is not known. None: an empty text where no budget was named. Errors:
 * none. Source: the prices that were asked for.
 *
 * @example
 * explainBudget({ budget: { given: 500_000, spent: 320_000, needed: 320_000 } }, "en") // => "Of 500,000 yuan, 320,000 yuan are spent; all plans together take 320,000 yuan."
 * explainBudget({ budget: null }, "en") // => ""
 */
export function explainBudget({ budget }: Pick<CountyPlan, "budget">, locale: Locale): string {
  if (budget === null) return "";
  const [given, spent] = [budget.given, budget.spent].map((yuan) => amountText(yuan, "yuan", locale));
  if (budget.needed === null) return planWord("budgetOpen", { given: given!, spent: spent! }, locale);
  return planWord(
    "budget",
    { given: given!, spent: spent!, needed: amountText(budget.needed, "yuan", locale) },
    locale,
  );
}
