// The second step: what was found in the data, in the order of what it does. What could change the verdict comes first.
import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { Findings } from "../../shared/findings.js";
import { usePaneStyles } from "../../shared/styles.js";
import { useWords } from "../../shared/words.js";
import type { PaneState } from "../state.js";
import type { PaneActions } from "../use-pane.js";
import { Grounds } from "../verdict/grounds.js";
import { listedFindings } from "./findings.js";

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** The findings, and the way on. */
export function FindingsStep({ state, actions }: Props) {
  const say = useWords();
  const styles = usePaneStyles();
  const { reading, fileFindings, judged, work } = state;
  const { diagnostics, above } = useMemo(
    () => listedFindings({ reading, fileFindings, judged }),
    [reading, fileFindings, judged],
  );
  const open = judged?.grounds.filter(({ confirmed }) => !confirmed).length ?? 0;
  return (
    <>
      {judged !== null && judged.grounds.length > 0 && (
        <>
          {open > 0 && (
            <p className={styles.text}>
              <strong>{say("decisive", { count: open })}</strong> {say("decisiveWhy")}
            </p>
          )}
          <Grounds grounds={judged.grounds} onConfirm={actions.confirm} />
        </>
      )}
      <Findings diagnostics={diagnostics} above={above} onGo={actions.goTo} canGo={state.source?.kind === "host"} />
      {(reading?.records.length ?? 0) > 0 && (
        <Button
          className={styles.primary}
          appearance="primary"
          size="large"
          disabled={work !== null}
          onClick={() => (judged === null ? actions.assess() : actions.openStep("verdict"))}
        >
          {say(judged === null ? "assess" : "seeVerdict")}
        </Button>
      )}
    </>
  );
}
