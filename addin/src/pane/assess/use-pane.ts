// The pane's state and what can be done with it: reading, assessing and taking away, each a hook of its own.
import { useEffect, useMemo, useReducer, useRef } from "react";
import type { HostAppearance, SpreadsheetHost } from "../../hosts/spreadsheet-host.js";
import { failureOf } from "../shared/host-failure.js";
import { chosenStandard } from "./chosen-standard.js";
import type { Choices, PaneState, Step } from "./state.js";
import { nextState, openingState } from "./state.js";
import type { Judging } from "./use-judging.js";
import { useJudging } from "./use-judging.js";
import { useKeptPlace } from "./use-kept-place.js";
import { saveChoices } from "./data/saved-choices.js";
import type { ReadingActions } from "./data/use-reading.js";
import { useReading } from "./data/use-reading.js";
import type { TakingActions } from "./results/use-taking-away.js";
import { useTakingAway } from "./results/use-taking-away.js";
import type { PaneLink } from "./pane-link.js";
import type { CommunityChoices } from "../shared/community-choices.js";
import { loadCommunityChoices, saveCommunityChoices } from "../shared/community-choices.js";
import { loadUnits } from "../shared/saved-units.js";
import { useStanding } from "../shared/use-standing.js";
import { useWork } from "../shared/use-work.js";

/** What the components may do. */
export interface PaneActions extends ReadingActions, TakingActions {
  /** Opens a part of the pane; null is the first screen. */
  readonly openPart: (part: string | null) => void;
  /** Opens a part for a button outside the pane: an assessment reads the workbook, unless something is read. */
  readonly beginPart: (part: string) => void;
  readonly openStep: (step: Step) => void;
  readonly setLanguage: (locale: PaneState["locale"]) => void;
  readonly choose: (choices: Partial<Choices>) => void;
  readonly confirm: Judging["confirm"];
  readonly chooseForCommunities: (choices: Partial<CommunityChoices>) => void;
  readonly countUnits: Judging["countUnits"];
  readonly assess: () => void;
  readonly goTo: (sheet: string, cell: string) => void;
  readonly cancel: () => void;
  readonly chooseAgain: () => void;
  /** Keeps what another part worked out, for the papers. */
  readonly workedOut: (beside: PaneState["beside"]) => void;
  readonly fail: (code: string, detail: string) => void;
}

/** The pane's state and what can be done with it. */
export function usePane(host: SpreadsheetHost, appearance: HostAppearance): { state: PaneState; actions: PaneActions } {
  const [state, dispatch] = useReducer(nextState, appearance, openingState);
  const latest = useRef(state);
  latest.current = state;
  const link = useMemo<PaneLink>(() => ({ host, latest, dispatch }), [host]);
  const work = useWork(dispatch);

  const judging = useJudging(link);
  const reading = useReading(link, work, judging);
  const taking = useTakingAway(link, work);

  useEffect(() => void loadUnits(host).then((units) => dispatch({ type: "unitsCounted", units })), [host]);
  useEffect(() => host.onAppearance?.((appearance) => dispatch({ type: "appearance", appearance })), [host]);

  useEffect(() => {
    void loadCommunityChoices(host).then((communities) => dispatch({ type: "chosenForCommunities", communities }));
  }, [host]);

  const actions = useMemo<PaneActions>(
    () => ({
      ...reading,
      ...taking,
      openPart: (part) => dispatch({ type: "partOpened", part }),
      beginPart: (part) => {
        if (part === "assess" && latest.current.reading === null)
          reading.readHost({ kind: "host", source: { kind: "workbook" }, name: "" });
        dispatch({ type: "partOpened", part });
      },
      openStep: (step) => dispatch({ type: "stepOpened", step }),
      setLanguage: (locale) => dispatch({ type: "language", locale }),
      choose: (choices) => {
        const before = latest.current.choices;
        const after = { ...before, ...choices };
        dispatch({ type: "chosen", choices });
        void saveChoices(host, after);
        const isReadOtherwise =
          chosenStandard(before).own !== chosenStandard(after).own || before.rubric !== after.rubric;
        if (isReadOtherwise) reading.readAgain();
        else if (latest.current.judged !== null) judging.assessLater();
      },
      confirm: judging.confirm,
      chooseForCommunities: (choices) => {
        const communities = { ...latest.current.communities, ...choices };
        dispatch({ type: "chosenForCommunities", communities });
        void saveCommunityChoices(host, communities);
      },
      countUnits: judging.countUnits,
      assess: () =>
        work.run("assessing", async (signal) => {
          await judging.assessNow(signal);
          if (latest.current.reading !== null) dispatch({ type: "stepOpened", step: "verdict" });
        }),
      goTo: (sheet, cell) =>
        void host
          .select(sheet, cell)
          .catch((error: unknown) => dispatch({ type: "failed", failure: failureOf(error) })),
      cancel: work.cancel,
      chooseAgain: () => dispatch({ type: "chooseAgain" }),
      workedOut: (beside) => dispatch({ type: "workedOut", beside }),
      fail: (code, detail) => dispatch({ type: "failed", failure: { code, detail } }),
    }),
    [host, judging, reading, taking, work],
  );

  useKeptPlace(host, state, actions);
  const written = useStanding(host, state.written);
  return { state: useMemo(() => ({ ...state, written }), [state, written]), actions };
}
