// What may be said of the county that was read: judged in a worker, again whenever a choice changes; the last one asked for counts.
import type { JudgedCounty } from "@junheng/engine/grounds";
import type { UnitChoices } from "@junheng/engine/legal-units";
import { useMemo, useRef } from "react";
import { judgeCountyApart } from "../../files/county-apart.js";
import { failureOf } from "../shared/host-failure.js";
import { saveUnits } from "../shared/saved-units.js";
import { chosenStandard } from "./chosen-standard.js";
import { saveConfirmed } from "./data/saved-confirmed.js";
import { judgeOptionsOf } from "./judge-options.js";
import { findingsOf } from "./findings/findings.js";
import type { PaneState } from "./state.js";
import type { PaneLink } from "./pane-link.js";

/** Judging, and what the user confirms of it. */
export interface Judging {
  /** Judges what was read, by the choices of the moment; an aborted signal rejects and changes nothing. */
  readonly assessNow: (signal?: AbortSignal) => Promise<void>;
  /** The same for who does not wait for it: what goes wrong is said in the pane. */
  readonly assessLater: () => void;
  /** Says that a ground was looked at and is right, or takes that back. */
  readonly confirm: (key: string, confirms: boolean) => void;
  /** Says how legal units count, and judges by it what was judged. */
  readonly countUnits: (units: UnitChoices) => void;
}

/** The one place where a verdict is asked for. */
export function useJudging({ host, latest, dispatch }: PaneLink): Judging {
  const asked = useRef(0);
  return useMemo<Judging>(() => {
    const judge = async (
      state: PaneState,
      then: (judged: JudgedCounty) => void,
      signal?: AbortSignal,
    ): Promise<void> => {
      const mine = ++asked.current;
      const judged = await judgeOf(state, signal);
      if (judged !== null && mine === asked.current) then(judged);
    };
    const said = (error: unknown): void => dispatch({ type: "failed", failure: failureOf(error) });
    const assessNow = (signal?: AbortSignal): Promise<void> =>
      judge(latest.current, (judged) => dispatch({ type: "assessed", judged }), signal);
    const judgeAgain = (state: PaneState): void =>
      void judge(state, (judged) => dispatch({ type: "judgedAgain", judged })).catch(said);
    return {
      assessNow,
      // After the next drawing, so that the choice that was just made is in the state.
      assessLater: () => void setTimeout(() => void assessNow().catch(said), 0),
      confirm: (key, confirms) => {
        const others = latest.current.confirmed.filter((each) => each !== key);
        const confirmed = confirms ? [...others, key] : others;
        dispatch({ type: "confirmed", confirmed });
        judgeAgain({ ...latest.current, confirmed });
        void saveConfirmed(host, confirmed);
      },
      countUnits: (units) => {
        dispatch({ type: "unitsCounted", units });
        if (latest.current.judged !== null) judgeAgain({ ...latest.current, units });
        void saveUnits(host, units);
      },
    };
  }, [dispatch, host, latest]);
}

/** The verdict by what the user chose and confirmed; null where nothing was read. */
const judgeOf = async (state: PaneState, signal?: AbortSignal): Promise<JudgedCounty | null> =>
  state.reading === null
    ? null
    : judgeCountyApart(
        { ...state.reading, diagnostics: findingsOf(state) },
        chosenStandard(state.choices),
        judgeOptionsOf(state),
        signal,
      );
