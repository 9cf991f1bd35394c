// The pane's state and what can be done with it: reading, assessing and taking away, each a hook of its own.
import type { AssessmentOptions } from "@junheng/engine/assessment";
import { assessCounty } from "@junheng/engine/assessment";
import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { HostAppearance, SpreadsheetHost } from "../../hosts/spreadsheet-host.js";
import { failureOf } from "../shared/host-failure.js";
import { chosenStandard } from "./chosen-standard.js";
import type { Choices, PaneState } from "./state.js";
import { nextState, openingState } from "./state.js";
import type { ReadingActions } from "./use-reading.js";
import { useReading } from "./use-reading.js";
import type { TakingActions } from "./use-taking-away.js";
import { useTakingAway } from "./use-taking-away.js";
import type { PaneLink } from "./use-work.js";
import { turn, useWork } from "./use-work.js";

/** What the components may do. */
export interface PaneActions extends ReadingActions, TakingActions {
  readonly setLanguage: (locale: PaneState["locale"]) => void;
  readonly choose: (choices: Partial<Choices>) => void;
  readonly assess: () => void;
  readonly goTo: (sheet: string, cell: string) => void;
  readonly cancel: () => void;
  readonly chooseAgain: () => void;
  readonly fail: (code: string, detail: string) => void;
}

/** The pane's state and what can be done with it. */
export function usePane(host: SpreadsheetHost, appearance: HostAppearance): { state: PaneState; actions: PaneActions } {
  const [state, dispatch] = useReducer(nextState, appearance, openingState);
  const latest = useRef(state);
  latest.current = state;
  const link = useMemo<PaneLink>(() => ({ host, latest, dispatch }), [host]);
  const work = useWork(link);

  const assessNow = useCallback((): void => {
    const { reading, fileFindings, choices } = latest.current;
    if (reading === null) return;
    const options: AssessmentOptions =
      choices.stage === "both" ? choices.options : { ...choices.options, stages: [choices.stage] };
    const result = assessCounty(reading.records, chosenStandard(choices), options);
    dispatch({
      type: "assessed",
      assessment: { ...result, diagnostics: [...fileFindings, ...reading.diagnostics, ...result.diagnostics] },
    });
  }, []);

  const reading = useReading(link, work, assessNow);
  const taking = useTakingAway(link, work);

  useEffect(() => host.onAppearance?.((appearance) => dispatch({ type: "appearance", appearance })), [host]);

  const actions = useMemo<PaneActions>(
    () => ({
      ...reading,
      ...taking,
      setLanguage: (locale) => dispatch({ type: "language", locale }),
      choose: (choices) => {
        dispatch({ type: "chosen", choices });
        if (latest.current.assessment !== null) setTimeout(assessNow, 0);
      },
      assess: () =>
        work.run("assessing", async () => {
          await turn();
          assessNow();
        }),
      goTo: (sheet, cell) =>
        void host
          .select(sheet, cell)
          .catch((error: unknown) => dispatch({ type: "failed", failure: failureOf(error) })),
      cancel: work.cancel,
      chooseAgain: () => dispatch({ type: "chooseAgain" }),
      fail: (code, detail) => dispatch({ type: "failed", failure: { code, detail } }),
    }),
    [assessNow, host, reading, taking, work],
  );

  return { state, actions };
}
