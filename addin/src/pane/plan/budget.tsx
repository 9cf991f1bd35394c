// The money: typed, or slid once unit costs are given, with what it does at each step; and what of it is used.
import { Field, Input, Slider } from "@fluentui/react-components";
import type { CountyPlan } from "@junheng/engine/planning";
import { amountText } from "@junheng/engine/words";
import { useState } from "react";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import type { Planning } from "./use-plan.js";
import { usePlanningWords } from "./words.js";

/** A slider has about so many steps. */
const steps = 200;

/** The field, the slider, and the sentence. */
export function Budget({ planning }: { readonly planning: Planning }) {
  const say = usePlanningWords();
  const styles = usePaneStyles();
  const { choices, choose, plan } = planning;
  const { budget } = choices;
  return (
    <>
      <Field label={say("budget")} hint={say("budgetHelp")}>
        <Input
          type="number"
          min={0}
          value={budget === undefined ? "" : String(budget)}
          onChange={(_, { value }) =>
            choose({ budget: value === "" || !(Number(value) >= 0) ? undefined : Number(value), units: undefined })
          }
        />
      </Field>
      {plan !== null && paidFor(plan) > 0 && <BudgetSlider planning={planning} most={paidFor(plan)} />}
      {plan !== null && <BudgetUsed plan={plan} className={styles.text} />}
    </>
  );
}

/** All that can be spent: every indicator that has a unit cost, as far as it needs. */
const paidFor = ({ stages }: CountyPlan): number =>
  Object.values(stages)
    .flatMap(({ indicators }) => Object.values(indicators))
    .reduce((sum, { needed, unitCost }) => sum + (needed ?? 0) * (unitCost ?? 0), 0);

function BudgetSlider({ planning, most }: { readonly planning: Planning; readonly most: number }) {
  const say = usePlanningWords();
  const locale = useLocale();
  const [sliding, setSliding] = useState<number | null>(null);
  const step = 10 ** Math.max(0, Math.floor(Math.log10(most / steps)));
  const highest = Math.ceil(most / step) * step;
  const value = Math.min(highest, sliding ?? planning.choices.budget ?? highest);
  const settle = (): void => {
    if (sliding === null) return;
    setSliding(null);
    planning.choose({ budget: sliding >= highest ? undefined : sliding, units: undefined });
  };
  return (
    <Field label={say("budgetSlider", { amount: amountText(value, "yuan", locale) })}>
      <Slider
        min={0}
        max={highest}
        step={step}
        value={value}
        onChange={(_, { value: slid }) => {
          setSliding(slid);
          planning.slideBudget(slid);
        }}
        onPointerUp={settle}
        onKeyUp={settle}
        onBlur={settle}
      />
    </Field>
  );
}

function BudgetUsed({ plan: { budget }, className }: { readonly plan: CountyPlan; readonly className: string }) {
  const say = usePlanningWords();
  const locale = useLocale();
  if (budget === null) return null;
  const yuan = (amount: number): string => amountText(amount, "yuan", locale);
  const params = { given: yuan(budget.given), spent: yuan(budget.spent) };
  return (
    <p className={className} role="status">
      {budget.needed === null
        ? say("budgetUsedOpen", params)
        : say("budgetUsed", { ...params, needed: yuan(budget.needed) })}
    </p>
  );
}
