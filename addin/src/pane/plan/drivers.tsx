// The schools that drive the variation, and those that prevent every plan: said first, for merging one may be all that is needed.
import type { PlannedIndicator } from "@junheng/engine/planning";
import { usePaneStyles } from "../shared/styles.js";
import { usePlanningWords } from "./words.js";
import { cvText, shareText } from "../shared/figure-texts.js";

/** So many are named. */
const named = 3;

/** The sentences. */
export function Drivers({
  indicator: { schools, drivers, blockers, outcome },
}: {
  readonly indicator: PlannedIndicator;
}) {
  const say = usePlanningWords();
  const styles = usePaneStyles();
  const nameOf = (position: number): string => schools[position]?.name ?? "";
  const alone = drivers.find(({ keepsWithout }) => keepsWithout);
  return (
    <>
      {outcome === "impossible" && blockers.length > 0 && (
        <p className={styles.text}>{say("blockersAre", { schools: blockers.map(nameOf) })}</p>
      )}
      {outcome !== "kept" && drivers.length > 0 && (
        <p className={styles.text}>
          {say("driversAre", {
            schools: drivers
              .slice(0, named)
              .map(({ school, varianceShare }) =>
                say("driver", { school: nameOf(school), share: shareText(varianceShare) }),
              ),
          })}
        </p>
      )}
      {outcome !== "kept" && alone !== undefined && (
        <p className={styles.text}>
          {say("keepsWithout", { school: nameOf(alone.school), cv: cvText(alone.cvWithout) })}
        </p>
      )}
    </>
  );
}
