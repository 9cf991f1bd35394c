// The assessment in five steps: its data, what was found in them, the verdict, the schools, and the results to take away.
import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host.js";
import type { CellAccess } from "../shared/cell-access.js";
import { CellAccessContext } from "../shared/cell-access.js";
import { FailureBar } from "../shared/failure-bar.js";
import { lazyPart } from "../shared/lazy-part.js";
import { Stepper } from "../shared/stepper.js";
import { usePaneStyles } from "../shared/styles.js";
import { useWords } from "../shared/words.js";
import { chosenStandard } from "./chosen-standard.js";
import { DataStep } from "./data/data-step.js";
import { FindingsStep } from "./findings/findings-step.js";
import { TakeAway } from "./results/take-away.js";
import { SchoolsStep } from "./schools/schools-step.js";
import type { PaneState, Step } from "./state.js";
import { useStepStates } from "./step-states.js";
import type { PaneActions } from "./use-pane.js";
import { VerdictView } from "./verdict/verdict-view.js";
import { WorkBar } from "../shared/work-bar.js";

/** The closer look comes when there is a verdict to look into. */
const CloserLook = lazyPart(async () => (await import("./verdict/closer-look.js")).CloserLook);

interface Props {
  readonly host: SpreadsheetHost;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** The steps. */
export function AssessTab({ host, state, actions }: Props) {
  const states = useStepStates(state);
  const cells = useCells(state, actions);
  const say = useWords();
  const { judged } = state;
  const contents: Readonly<Record<Step, () => React.ReactNode>> = {
    data: () => <DataStep host={host} state={state} actions={actions} />,
    findings: () => <FindingsStep state={state} actions={actions} />,
    verdict: () =>
      judged !== null && (
        <>
          <VerdictView state={state} judged={judged} actions={actions} />
          <CloserLook
            assessment={judged.assessment}
            standard={chosenStandard(state.choices)}
            theme={state.theme}
            charts={host.charts}
            busy={state.work !== null}
            written={state.written}
            onWrite={actions.writeLook}
          />
          <GoOn label="seeSchools" onPress={() => actions.openStep("schools")} />
          <Button onClick={() => actions.openStep("results")}>{say("leaderPage")}</Button>
        </>
      ),
    schools: () =>
      judged !== null && (
        <>
          {/* Above a list that grows, so that it stays under the finger that presses it. */}
          <GoOn label="takeResults" onPress={() => actions.openStep("results")} />
          <SchoolsStep judged={judged} standard={chosenStandard(state.choices)} />
        </>
      ),
    results: () => <TakeAway host={host} state={state} actions={actions} />,
  };
  return (
    <CellAccessContext.Provider value={cells}>
      <FailureBar failure={state.failure} />
      <WorkBar work={state.work} onCancel={actions.cancel} />
      <Stepper
        steps={states.map((each) => ({ ...each, content: contents[each.id] }))}
        open={state.step}
        onOpen={actions.openStep}
      />
    </CellAccessContext.Provider>
  );
}

/** The one thing to press when a step has been looked at. */
function GoOn({ label, onPress }: { readonly label: "seeSchools" | "takeResults"; readonly onPress: () => void }) {
  const say = useWords();
  const styles = usePaneStyles();
  return (
    <Button className={styles.primary} appearance="primary" size="large" onClick={onPress}>
      {say(label)}
    </Button>
  );
}

/** How cells are shown: those of the host are gone to, those of files are read again. */
function useCells({ source }: PaneState, { goTo, readCell }: PaneActions): CellAccess {
  const kind = source?.kind;
  return useMemo<CellAccess>(
    () =>
      kind === undefined
        ? { kind: "none" }
        : kind === "host"
          ? { kind: "go", go: goTo }
          : { kind: "read", read: readCell },
    [goTo, kind, readCell],
  );
}
