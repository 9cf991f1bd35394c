// More than two years of an indicator: the coefficients in order of time, the pace, and when its limit is reached.
import type { CountyTrend } from "@junheng/engine/change";
import { trendLine } from "@junheng/engine/words";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import type { ChangedHere } from "./change-tab.js";
import { cvText } from "../shared/figure-texts.js";

/** The line; nothing for two years. */
export function Trend({
  here: { stage, id },
  trend,
}: {
  readonly here: ChangedHere;
  readonly trend: CountyTrend | null;
}) {
  const locale = useLocale();
  const styles = usePaneStyles();
  const found = trend?.[stage]?.indicators[id];
  if (found === undefined) return null;
  return (
    <p className={styles.text}>
      {found.points.map(({ period, cv }) => `${period ?? ""} ${cvText(cv)}`).join(" → ")} {trendLine(found, locale)}
    </p>
  );
}
