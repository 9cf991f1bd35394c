// What moved since the last run: shown when a cell was changed and the pane followed.
import type { CountyAssessment } from "@junheng/engine/assessment";
import { usePaneStyles } from "../../shared/styles.js";
import type { PaneState } from "../state.js";
import { movesBetween } from "./moves-between.js";
import { useWords } from "../../shared/words.js";

/** The list, or nothing on a first run or after a change of standard. */
export function Moves({ state, assessment }: { readonly state: PaneState; readonly assessment: CountyAssessment }) {
  const say = useWords();
  const styles = usePaneStyles();
  if (state.previous === null || state.previous.standard !== assessment.standard) return null;
  const moves = movesBetween(state.previous, assessment);
  return (
    <div className={styles.card} role="status">
      <strong>{say("moved")}</strong>
      {moves.length === 0 && <span>{say("movedNothing")}</span>}
      {moves.map((move, position) => (
        <span key={position}>{say(move.code, move.params)}</span>
      ))}
    </div>
  );
}
