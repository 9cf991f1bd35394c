// The plan year by year: what is in place by then, and the variation on that year's pupils.
import type { PlannedIndicator } from "@junheng/engine/planning";
import { amountText } from "@junheng/engine/words";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import { usePlanningWords } from "./words.js";
import { cvText } from "../shared/figure-texts.js";

/** A line a year; nothing where no year is planned for. */
export function Years({ indicator: { years, unit } }: { readonly indicator: PlannedIndicator }) {
  const say = usePlanningWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  if (years.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {years.map(({ year, units, cvWith, cvWithout }) => (
        <li key={year}>
          {say("yearLine", {
            year: String(year),
            amount: amountText(units, unit, locale),
            with: cvText(cvWith),
            without: cvText(cvWithout),
          })}
        </li>
      ))}
    </ul>
  );
}
