// The first step: which data, how they were read, and by which standard they are assessed.
import { Button } from "@fluentui/react-components";
import type { SpreadsheetHost } from "../../../hosts/spreadsheet-host.js";
import { Findings } from "../../shared/findings.js";
import { usePaneStyles } from "../../shared/styles.js";
import { useWords } from "../../shared/words.js";
import { countFindings, listedFindings } from "../findings/findings.js";
import type { PaneState } from "../state.js";
import type { PaneActions } from "../use-pane.js";
import { ChooseData } from "./choose-data.js";
import { PeriodChoice } from "./period-choice.js";
import { ReadingView } from "./reading-view.js";
import { RunForm } from "./run-form.js";

interface Props {
  readonly host: SpreadsheetHost;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** Why no school was read: what was found. */
function Reasons({ state, actions }: Omit<Props, "host">) {
  const { diagnostics } = listedFindings(state);
  return <Findings diagnostics={diagnostics} onGo={actions.goTo} canGo={state.source?.kind === "host"} />;
}

/** The choice of data; once they were read, what was read and the choice of a standard. */
export function DataStep({ host, state, actions }: Props) {
  const say = useWords();
  const styles = usePaneStyles();
  const { errors, warnings } = countFindings(state);
  return (
    <>
      <ChooseData host={host} state={state} actions={actions} />
      {state.reading !== null && (
        <>
          {state.source?.kind !== "collected" && <ReadingView state={state} actions={actions} />}
          <PeriodChoice state={state} onChoose={actions.choosePeriod} />
          {state.reading.records.length > 0 && <RunForm host={host} state={state} actions={actions} />}
          {state.reading.records.length === 0 && <Reasons state={state} actions={actions} />}
          {state.reading.records.length > 0 && errors + warnings > 0 && (
            <div className={styles.row}>
              <Button appearance="subtle" onClick={() => actions.openStep("findings")}>
                {say("seeFindings", { count: errors + warnings })}
              </Button>
            </div>
          )}
        </>
      )}
    </>
  );
}
