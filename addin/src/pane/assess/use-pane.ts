// The pane's state and what can be done with it: reading, assessing and taking away, each a hook of its own.
import type { JudgedCounty } from "@junheng/engine/grounds";
import { judgeCounty } from "@junheng/engine/grounds";
import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { HostAppearance, SpreadsheetHost } from "../../hosts/spreadsheet-host.js";
import { failureOf } from "../shared/host-failure.js";
import { chosenStandard } from "./chosen-standard.js";
import { findingsOf } from "./findings/findings.js";
import { saveConfirmed } from "./data/saved-confirmed.js";
import type { Choices, PaneState, Step } from "./state.js";
import { nextState, openingState } from "./state.js";
import type { ReadingActions } from "./data/use-reading.js";
import { useReading } from "./data/use-reading.js";
import type { TakingActions } from "./results/use-taking-away.js";
import { useTakingAway } from "./results/use-taking-away.js";
import type { PaneLink } from "./use-work.js";
import { turn, useWork } from "./use-work.js";

/** What the components may do. */
export interface PaneActions extends ReadingActions, TakingActions {
  /** Opens a part of the pane; null is the first screen. */
  readonly openPart: (part: string | null) => void;
  readonly openStep: (step: Step) => void;
  readonly setLanguage: (locale: PaneState["locale"]) => void;
  readonly choose: (choices: Partial<Choices>) => void;
  /** Says that a ground was looked at and is right, or takes that back. */
  readonly confirm: (key: string, confirms: boolean) => void;
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
    const judged = judge(latest.current);
    if (judged !== null) dispatch({ type: "assessed", judged });
  }, []);

  const reading = useReading(link, work, assessNow);
  const taking = useTakingAway(link, work);

  useEffect(() => host.onAppearance?.((appearance) => dispatch({ type: "appearance", appearance })), [host]);

  const actions = useMemo<PaneActions>(
    () => ({
      ...reading,
      ...taking,
      openPart: (part) => dispatch({ type: "partOpened", part }),
      openStep: (step) => dispatch({ type: "stepOpened", step }),
      setLanguage: (locale) => dispatch({ type: "language", locale }),
      choose: (choices) => {
        dispatch({ type: "chosen", choices });
        if (latest.current.judged !== null) setTimeout(assessNow, 0);
      },
      confirm: (key, confirms) => {
        const others = latest.current.confirmed.filter((each) => each !== key);
        const confirmed = confirms ? [...others, key] : others;
        dispatch({ type: "confirmed", confirmed });
        const judged = judge({ ...latest.current, confirmed });
        if (judged !== null) dispatch({ type: "judgedAgain", judged });
        void saveConfirmed(host, confirmed);
      },
      assess: () =>
        work.run("assessing", async () => {
          await turn();
          assessNow();
          if (latest.current.reading !== null) dispatch({ type: "stepOpened", step: "verdict" });
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

/** What may be said of the county that was read, by what the user chose and confirmed; null where nothing was read. */
const judge = ({ reading, fileFindings, choices, confirmed }: PaneState): JudgedCounty | null =>
  reading === null
    ? null
    : judgeCounty({ ...reading, diagnostics: findingsOf({ reading, fileFindings }) }, chosenStandard(choices), {
        ...choices.options,
        ...(choices.stage !== "both" && { stages: [choices.stage] }),
        confirmed,
      });
