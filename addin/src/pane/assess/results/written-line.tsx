// What was written or removed last, as a sentence.
import { usePaneStyles } from "../../shared/styles.js";
import { useWords } from "../../shared/words.js";
import type { PaneState } from "../state.js";

/** The sentence; a live region that is empty before anything was done. */
export function WrittenLine({
  written,
  removed = null,
}: Pick<PaneState, "written"> & Partial<Pick<PaneState, "removed">>) {
  const say = useWords();
  const styles = usePaneStyles();
  return (
    <div role="status">
      {written !== null && (
        <p className={styles.text}>
          {say("wrote", { names: written.names })}{" "}
          {written.replaced > 0 && say("replaced", { count: written.replaced })}
        </p>
      )}
      {removed !== null && <p className={styles.text}>{say("removed", { count: removed })}</p>}
    </div>
  );
}
