// What was written or removed last, as a sentence.
import type { WrittenSheets } from "../../hosts/spreadsheet-host.js";
import { usePaneStyles } from "./styles.js";
import { useWords } from "./words.js";

/** The sentence; a live region that is empty before anything was done. */
export function WrittenLine({
  written,
  removed = null,
}: {
  readonly written: WrittenSheets | null;
  readonly removed?: number | null;
}) {
  const say = useWords();
  const styles = usePaneStyles();
  return (
    <div role="status">
      {written?.names.length === 0 && <p className={styles.text}>{say("takenBack")}</p>}
      {written !== null && written.names.length > 0 && (
        <p className={styles.text}>
          {say("wrote", { names: written.names })}{" "}
          {written.replaced > 0 && say("replaced", { count: written.replaced })}
        </p>
      )}
      {removed !== null && <p className={styles.text}>{say("removed", { count: removed })}</p>}
    </div>
  );
}
