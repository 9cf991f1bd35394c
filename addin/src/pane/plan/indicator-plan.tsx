// One indicator's plan: what the variation becomes, a slider of units, the pictures, who gets what and why, moves, the years.
import { Button, Field, Input, Slider } from "@fluentui/react-components";
import { withUnits } from "@junheng/engine/planning";
import { amountText, unitNames } from "@junheng/engine/words";
import { useMemo, useState } from "react";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import { Drivers } from "./drivers.js";
import { Moves } from "./moves.js";
import { PathPicture } from "./path-picture.js";
import type { PlannedHere } from "./plan-tab.js";
import { PlannedSchools } from "./planned-schools.js";
import type { Planning } from "./use-plan.js";
import { ValuesPicture } from "./values-picture.js";
import { limitText, usePlanningWords } from "./words.js";
import { cvText } from "../shared/figure-texts.js";
import { Years } from "./years.js";

interface Props {
  readonly here: PlannedHere;
  readonly planning: Planning;
}

/** The plan. While the slider moves, its step is worked out here from the path that is known already. */
export function IndicatorPlan({ here, planning }: Props) {
  const { key, title, indicator } = here;
  const say = usePlanningWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const [sliding, setSliding] = useState<number | null>(null);
  const units = sliding ?? indicator.added;
  const shown = useMemo(() => withUnits(indicator, units), [indicator, units]);
  const most = Math.max(indicator.path.at(-1)?.units ?? 0, indicator.added);
  const { choices, choose } = planning;
  const settle = (count: number | undefined): void => {
    setSliding(null);
    const { [key]: _, ...others } = choices.units ?? {};
    choose({ units: count === undefined ? others : { ...others, [key]: count } });
  };
  const { cvBefore, limit, toTheMean } = indicator;
  const cvs = { before: cvText(cvBefore), after: cvText(shown.cvAfter) };
  return (
    <>
      <p className={styles.verdict} role="status" data-plan={key}>
        {limit === null ? say("cvLineOpen", cvs) : say("cvLine", { ...cvs, limit: limitText(limit) })}
      </p>
      <Drivers indicator={indicator} />
      {most > 0 && (
        <Field label={say("units", { amount: amountText(units, indicator.unit, locale) })}>
          <Slider
            min={0}
            max={most}
            step={1}
            value={units}
            onChange={(_, { value }) => setSliding(value)}
            onPointerUp={() => sliding !== null && settle(sliding)}
            onKeyUp={() => sliding !== null && settle(sliding)}
            onBlur={() => sliding !== null && settle(sliding)}
          />
        </Field>
      )}
      {choices.units?.[key] !== undefined && (
        <div>
          <Button size="small" onClick={() => settle(undefined)}>
            {say("asNeeded")}
          </Button>
        </div>
      )}
      <PathPicture indicator={indicator} units={units} cv={shown.cvAfter} label={say("picturePath")} />
      {toTheMean !== null && (indicator.needed ?? 0) > 0 && toTheMean.needed > (indicator.needed ?? 0) && (
        <p className={styles.text}>
          {say("against", {
            naive: amountText(toTheMean.needed, indicator.unit, locale),
            amount: amountText(indicator.needed ?? 0, indicator.unit, locale),
            saved: amountText(toTheMean.needed - (indicator.needed ?? 0), indicator.unit, locale),
          })}
        </p>
      )}
      <UnitCost here={here} planning={planning} units={units} />
      <ValuesPicture schools={shown.schools} label={say("pictureOf", { indicator: title })} />
      <PlannedSchools indicator={shown} planning={planning} />
      <Moves indicator={indicator} planning={planning} />
      <Years indicator={indicator} />
    </>
  );
}

function UnitCost({ here: { key, indicator }, planning, units }: Props & { readonly units: number }) {
  const say = usePlanningWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const { choices, choose } = planning;
  const id = key.slice(key.indexOf(".") + 1);
  const cost = choices.costs?.[id];
  return (
    <div className={styles.filters}>
      <Field label={say("unitCost", { unit: unitNames[indicator.unit][locale] })} hint={say("unitCostHelp")}>
        <Input
          type="number"
          min={0}
          value={cost === undefined ? "" : String(cost)}
          onChange={(_, { value }) => {
            const { [id]: _before, ...others } = choices.costs ?? {};
            const isGiven = value !== "" && Number(value) >= 0;
            choose({ costs: isGiven ? { ...others, [id]: Number(value) } : others });
          }}
        />
      </Field>
      {cost !== undefined && <span>{say("costs", { cost: amountText(cost * units, "yuan", locale) })}</span>}
    </div>
  );
}
