// Long work: what is being done, how far it is, and a way out.
import { Button, ProgressBar } from "@fluentui/react-components";
import { usePaneStyles } from "./styles.js";
import type { Work } from "./work.js";
import { useWords } from "./words.js";

/** The bar, or nothing while nothing runs. */
export function WorkBar({ work, onCancel }: { readonly work: Work | null; readonly onCancel: () => void }) {
  const say = useWords();
  const styles = usePaneStyles();
  const counts = { done: work?.done ?? 0, total: work?.total ?? 0, sheet: work?.sheet ?? "" };
  const said = work === null ? "" : say(work.kind, counts);
  return (
    <div role="status" aria-live="polite">
      {work !== null && (
        <div className={styles.card}>
          <span>{said}</span>
          {work.total > 0 ? (
            <ProgressBar aria-label={said} value={work.done / work.total} />
          ) : (
            <ProgressBar aria-label={said} />
          )}
          <Button size="small" onClick={onCancel}>
            {say("cancel")}
          </Button>
        </div>
      )}
    </div>
  );
}
