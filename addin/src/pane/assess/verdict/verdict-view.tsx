// The verdict first, in words, with what stands in its way; then the picture; then the schools that fall short; what moved since the last run.
import type { JudgedCounty } from "@junheng/engine/grounds";
import { compulsoryStages } from "@junheng/engine/schools";
import { stageLine } from "@junheng/engine/words";
import { useCallback, useEffect, useRef } from "react";
import { CountyVerdict } from "./county-verdict.js";
import { Dimensions } from "./dimensions.js";
import { Grounds } from "./grounds.js";
import { IndicatorChart } from "./indicator-chart.js";
import { IndicatorTable } from "./indicator-table.js";
import { Moves } from "./moves.js";
import { SchoolsShort } from "../schools/schools-short.js";
import type { PaneState } from "../state.js";
import { usePaneStyles } from "../../shared/styles.js";
import { chosenStandard } from "../chosen-standard.js";
import type { PaneActions } from "../use-pane.js";
import { VerdictSentence } from "./verdict-line.js";
import { namesOfErrors, stageSentences } from "./verdict-words.js";
import { useWords } from "../../shared/words.js";

/** The verdict and all behind it. */
export function VerdictView({
  state,
  judged,
  actions,
}: {
  readonly state: PaneState;
  readonly judged: JudgedCounty;
  readonly actions: PaneActions;
}) {
  const { assessment, grounds } = judged;
  const say = useWords();
  const styles = usePaneStyles();
  const standard = chosenStandard(state.choices);
  const heading = useRef<HTMLHeadingElement>(null);
  const focusHeading = useCallback(() => heading.current?.focus(), []);
  const first = state.previous === null;
  useEffect(() => {
    if (first) heading.current?.focus();
  }, [first]);
  const keptOut = namesOfErrors(assessment);
  const stages = compulsoryStages.filter((stage) => assessment.stages[stage] !== undefined);
  return (
    <section className={styles.section} aria-label={say("verdict")}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {say("verdict")}
      </h2>
      <div aria-live="polite">
        <CountyVerdict judged={judged} standard={standard} />
      </div>
      <Grounds grounds={grounds} onConfirm={actions.confirm} onSettled={focusHeading} />
      {keptOut.length > 0 && <p className={styles.bad}>{say("keptOutErrors", { schools: keptOut })}</p>}
      <div aria-live="polite" className={styles.section}>
        {compulsoryStages.map((stage) => (
          <div key={stage} data-stage={stage}>
            <VerdictSentence line={stageLine(judged, stage, state.locale)} />
            <p className={styles.text}>{stageSentences(assessment, standard, stage, say, state.locale)}</p>
          </div>
        ))}
      </div>
      <Moves state={state} assessment={assessment} />
      <h3 className={styles.subheading}>{say("indicators")}</h3>
      <IndicatorChart assessment={assessment} standard={standard} theme={state.theme} />
      {stages.map((stage) => (
        <IndicatorTable key={stage} assessment={assessment} standard={standard} stage={stage} />
      ))}
      <Dimensions assessment={assessment} />
      {standard.schoolRule === undefined ? (
        <p className={styles.quiet}>{say("noSchoolRule")}</p>
      ) : (
        <SchoolsShort assessment={assessment} standard={standard} />
      )}
      {state.source?.kind === "host" && <p className={styles.quiet}>{say("follow")}</p>}
    </section>
  );
}
