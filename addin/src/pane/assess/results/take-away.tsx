// The fifth step: the result sheets, written beside the user's own, or as a file; one click that removes all that was added; the papers.
import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { SpreadsheetHost } from "../../../hosts/spreadsheet-host.js";
import type { PaneState } from "../state.js";
import { usePaneStyles } from "../../shared/styles.js";
import type { PaneActions } from "../use-pane.js";
import { useWords } from "../../shared/words.js";
import { lazyPart } from "../../shared/lazy-part.js";
import { chosenStandard } from "../chosen-standard.js";
import { WrittenLine } from "../../shared/written-line.js";

/** The papers come when somebody looks for them. */
const Papers = lazyPart(async () => (await import("../../papers/papers.js")).Papers);

/** The buttons, and what they did. */
export function TakeAway({
  state: { written, removed, work, judged, reading, choices, beside },
  actions,
  host,
}: {
  readonly host: SpreadsheetHost;
  readonly state: PaneState;
  readonly actions: PaneActions;
}) {
  const say = useWords();
  const styles = usePaneStyles();
  const [asking, setAsking] = useState(false);
  const [byFunctions, setByFunctions] = useState(false);
  const busy = work !== null;
  return (
    <>
      <Button
        className={styles.primary}
        appearance="primary"
        size="large"
        disabled={busy}
        onClick={() => actions.write(byFunctions)}
      >
        {say("writeSheets")}
      </Button>
      {host.kind !== "workbench" && (
        <Checkbox
          label={say("byFunctions")}
          checked={byFunctions}
          onChange={(_, { checked }) => setByFunctions(checked === true)}
        />
      )}
      <p className={styles.quiet}>{say("writeHint")}</p>
      {host.endsUndo === true && <p className={styles.quiet}>{say("endsUndo")}</p>}
      <WrittenLine written={written} removed={removed} />
      <div className={styles.row}>
        <Button disabled={busy} onClick={actions.download}>
          {say("download")}
        </Button>
        {asking ? (
          <>
            <span>{say("removeSure")}</span>
            <Button
              disabled={busy}
              onClick={() => {
                setAsking(false);
                actions.remove();
              }}
            >
              {say("removeYes")}
            </Button>
            <Button onClick={() => setAsking(false)}>{say("keep")}</Button>
          </>
        ) : (
          <Button appearance="subtle" disabled={busy} onClick={() => setAsking(true)}>
            {say("removeSheets")}
          </Button>
        )}
      </div>
      {judged !== null && reading !== null && (
        <Papers
          host={host}
          judged={judged}
          standard={chosenStandard(choices)}
          records={reading.records}
          beside={beside}
        />
      )}
    </>
  );
}
