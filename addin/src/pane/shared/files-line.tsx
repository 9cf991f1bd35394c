// That what is shown is of files that were read, and the way back to the workbook.
import { Button } from "@fluentui/react-components";
import { useSourceName } from "../assess/data/source-name.js";
import type { PaneState } from "../assess/state.js";
import type { PaneActions } from "../assess/use-pane.js";
import { usePaneStyles } from "./styles.js";
import { useWords } from "./words.js";

interface Props {
  readonly source: PaneState["source"];
  readonly actions: Pick<PaneActions, "chooseAgain">;
}

/** The line; nothing where the workbook itself is read. */
export function FilesLine({ source, actions }: Props) {
  const say = useWords();
  const styles = usePaneStyles();
  const name = useSourceName(source);
  if (source?.kind !== "files") return null;
  return (
    <div className={styles.row} role="status">
      <span className={styles.text}>{say("ofFiles", { source: name })}</span>
      <Button size="small" appearance="subtle" onClick={actions.chooseAgain}>
        {say("backToWorkbook")}
      </Button>
    </div>
  );
}
