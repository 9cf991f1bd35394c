// The verdict first, as a card, then one for each condition, and what stands in its way; then what moved since the last run, the picture, and the same in numbers.
import type { JudgedCounty } from "@junheng/engine/grounds";
import { compulsoryStages } from "@junheng/engine/schools";
import { LegalUnits, UnitsBothWays } from "../../shared/legal-units.js";
import { useIsWide } from "../../shared/room.js";
import { usePaneStyles } from "../../shared/styles.js";
import { useWords } from "../../shared/words.js";
import { chosenStandard } from "../chosen-standard.js";
import type { PaneState } from "../state.js";
import type { PaneActions } from "../use-pane.js";
import { Conditions } from "./conditions.js";
import { CountyVerdict } from "./county-verdict.js";
import { Dimensions } from "./dimensions.js";
import { Grounds } from "./grounds.js";
import { IndicatorChart } from "./indicator-chart.js";
import { IndicatorTable } from "./indicator-table.js";
import { Moves } from "./moves.js";
import { namesOfErrors } from "./verdict-words.js";

interface Props {
  readonly state: PaneState;
  readonly judged: JudgedCounty;
  readonly actions: PaneActions;
}

/** The verdict and all behind it. */
export function VerdictView({ state, judged, actions }: Props) {
  const { assessment, grounds } = judged;
  const say = useWords();
  const styles = usePaneStyles();
  const standard = chosenStandard(state.choices);
  const keptOut = namesOfErrors(assessment);
  const stages = compulsoryStages.filter((stage) => assessment.stages[stage] !== undefined);
  const isWide = useIsWide();
  return (
    <div className={isWide ? styles.columns : undefined}>
      <div className={styles.stack}>
        <CountyVerdict judged={judged} standard={standard} />
        <Conditions judged={judged} standard={standard} />
        {judged.units !== null && (
          <>
            <LegalUnits units={judged.units.units} choices={state.units} onChoose={actions.countUnits} />
            <UnitsBothWays compared={judged.units} standard={standard} />
          </>
        )}
        <Grounds grounds={grounds} onConfirm={actions.confirm} />
        {keptOut.length > 0 && <p className={styles.bad}>{say("keptOutErrors", { schools: keptOut })}</p>}
        <Moves state={state} assessment={assessment} />
        {state.source?.kind === "host" && <p className={styles.quiet}>{say("follow")}</p>}
      </div>
      {stages.length > 0 && (
        <div className={styles.stack}>
          <h3 className={styles.subheading}>{say("indicators")}</h3>
          <IndicatorChart assessment={assessment} standard={standard} theme={state.theme} />
          {stages.map((stage) => (
            <IndicatorTable key={stage} assessment={assessment} standard={standard} stage={stage} />
          ))}
          <Dimensions judged={judged} />
        </div>
      )}
    </div>
  );
}
