// Schools that came up to the standard, and those that slid below it, each of these opened to what it fails.
import type { StageChange, YearsCompared } from "@junheng/engine/change";
import type { CompulsoryStage } from "@junheng/engine/schools";
import { compulsoryStages } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import { stageNames } from "@junheng/engine/words";
import { OpenedDetails } from "../shared/opened-details.js";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import { SlidSchools } from "./slid-schools.js";
import type { YearCells } from "./use-change.js";
import { useChangesWords } from "./words.js";

/** So many are named. */
const named = 8;

interface Props {
  readonly compared: YearsCompared;
  readonly standard: Standard;
  readonly cells: YearCells;
}

/** A line for each stage and way; nothing where no school turned. */
export function SchoolsTurned(props: Props) {
  return compulsoryStages.flatMap((stage) => {
    const change = props.compared.stages[stage];
    return change === undefined ? [] : [<InStage key={stage} stage={stage} change={change} {...props} />];
  });
}

function InStage({
  stage,
  change,
  ...rest
}: Props & { readonly stage: CompulsoryStage; readonly change: StageChange }) {
  const say = useChangesWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  return (
    <>
      {(["cameUp", "slid"] as const).map((way) => {
        const places = change[way];
        if (places.length === 0) return null;
        const schools = places.slice(0, named).map((place) => change.schools[place]?.name ?? "");
        return (
          <p key={way} className={styles.text}>
            {stageNames[stage][locale]} {places.length} · {say(way, { schools })}
          </p>
        );
      })}
      {change.slid.length > 0 && (
        <OpenedDetails
          summary={say("slidWhy", { stage: stageNames[stage][locale] })}
          content={() => <SlidSchools stage={stage} change={change} {...rest} />}
        />
      )}
    </>
  );
}
