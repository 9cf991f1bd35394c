// What an indicator's plan comes to, and why a school has what it has: sentences made of the plan's own numbers.
import type { Locale } from "../../diagnostics/index.js";
import type { CountyPlan, PlannedIndicator } from "../../planning/index.js";
import { formatDecimal } from "../../statistics/index.js";
import { amountText } from "../amounts.js";
import { joinNames } from "../message.js";
import { planWord } from "./plan-words.js";

const variation = (cv: number | null): string => (cv === null ? "—" : formatDecimal(cv, 3));
const percent = (share: number): string => formatDecimal(share * 100, 1);

/** What it comes to: the verdict first, then what it costs, what everybody would have done, and who drives it (规划结论). */
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

/** Why a school has its last unit, and not the next school; empty where it has none (增配理由). */
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

/** How far the money reaches; empty where none was named (资金情况). */
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
