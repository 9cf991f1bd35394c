// Who gets what: each school with what it has, what it is given, its value before and after, and why it and not the next one.
import { Button } from "@fluentui/react-components";
import type { PlannedIndicator, PlannedSchool } from "@junheng/engine/planning";
import { amountText, unitNames } from "@junheng/engine/words";
import { useGrowing } from "../shared/long-list.js";
import { ReasonRow } from "../shared/reason-row.js";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import type { Planning } from "./use-plan.js";
import { usePlanningWords } from "./words.js";
import { valueText } from "../shared/figure-texts.js";

interface Props {
  readonly indicator: PlannedIndicator;
  readonly planning: Planning;
}

/** The table; nothing where nothing is added. */
export function PlannedSchools({ indicator, planning }: Props) {
  const say = usePlanningWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const given = indicator.schools.filter(({ add }) => add > 0).sort((a, b) => b.add - a.add);
  const { shown, rest } = useGrowing(given.length);
  const unit = unitNames[indicator.unit][locale];
  if (given.length === 0) return null;
  return (
    <>
      <table className={styles.table} aria-label={say("whoGets")}>
        <thead>
          <tr>
            <th scope="col">{say("school")}</th>
            <th scope="col" className={styles.number}>
              {say("has", { unit })}
            </th>
            <th scope="col" className={styles.number}>
              {say("add", { unit })}
            </th>
          </tr>
        </thead>
        <tbody>
          {given.slice(0, shown).map((school) => (
            <ReasonRow
              key={school.position}
              label={school.name}
              values={[amountText(school.amount, "none", locale), `+${amountText(school.add, "none", locale)}`]}
              reason={() => <Reason school={school} indicator={indicator} planning={planning} />}
            />
          ))}
        </tbody>
      </table>
      {rest}
    </>
  );
}

function Reason({ school, indicator, planning: { choices, choose } }: Props & { readonly school: PlannedSchool }) {
  const say = usePlanningWords();
  const { name, value, valueAfter, why } = school;
  const next = why?.next ?? null;
  return (
    <>
      <span>
        {valueText(value)} → {valueText(valueAfter)}
      </span>
      {why !== null && (
        <span>
          {why.floor
            ? say("whyFloor")
            : next === null
              ? say("whyOnly", { value: valueText(why.valueBefore) })
              : say("whyNext", {
                  value: valueText(why.valueBefore),
                  price: why.price.toPrecision(4),
                  next: indicator.schools[next.school]?.name ?? "",
                  nextValue: valueText(next.value),
                  nextPrice: next.price.toPrecision(4),
                })}
        </span>
      )}
      <Button size="small" onClick={() => choose({ fixed: [...(choices.fixed ?? []), name], units: undefined })}>
        {say("fix")}
      </Button>
    </>
  );
}
