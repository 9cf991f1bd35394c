// The log of corrections: which rule changed which figure from what to what; each can be taken back.
import { Button } from "@fluentui/react-components";
import type { Collection } from "@junheng/engine/collection";
import { explainChange } from "@junheng/engine/words";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import type { Collecting } from "./use-collection.js";
import { useCollectingWords } from "./words.js";

/** The log, or nothing while nothing was changed. */
export function Changes({
  collection: { changes },
  decide,
  decisions,
}: Pick<Collecting, "decide" | "decisions"> & { readonly collection: Collection }) {
  const say = useCollectingWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  if (changes.length === 0) return null;
  const undo = (finding: string): void => {
    const { [finding]: _, ...others } = decisions.corrections ?? {};
    decide({ corrections: others });
  };
  return (
    <details open className={styles.details}>
      <summary>{say("changes", { count: changes.length })}</summary>
      <ul className={styles.list}>
        {changes.map((change) => (
          <li key={change.finding + change.path}>
            <span>{explainChange(change, locale)}</span>{" "}
            <Button size="small" appearance="subtle" onClick={() => undo(change.finding)}>
              {say("undo")}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
