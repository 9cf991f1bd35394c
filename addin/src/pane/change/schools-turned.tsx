// Schools that came up to the standard, and those that slid below it.
import type { YearsCompared } from "@junheng/engine/change";
import { compulsoryStages } from "@junheng/engine/schools";
import { stageNames } from "@junheng/engine/words";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import { useChangesWords } from "./words.js";

/** So many are named. */
const named = 8;

/** A line for each stage and way; nothing where no school turned. */
export function SchoolsTurned({ compared }: { readonly compared: YearsCompared }) {
  const say = useChangesWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  return compulsoryStages.flatMap((stage) => {
    const change = compared.stages[stage];
    if (change === undefined) return [];
    return (["cameUp", "slid"] as const).flatMap((way) => {
      const places = change[way];
      if (places.length === 0) return [];
      const schools = places.slice(0, named).map((place) => change.schools[place]?.name ?? "");
      return [
        <p key={`${stage} ${way}`} className={styles.text}>
          {stageNames[stage][locale]} {places.length} · {say(way, { schools })}
        </p>,
      ];
    });
  });
}
