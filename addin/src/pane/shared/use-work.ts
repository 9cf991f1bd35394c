// Long work of the pane: one step at a time, a new one stops the one before, and a cancel leaves everything as it was.
import type { Dispatch } from "react";
import { useEffect, useMemo, useReducer, useRef } from "react";
import type { WriteOptions } from "../../hosts/spreadsheet-host.js";
import { failureOf } from "./host-failure.js";
import type { Failure, Work, WorkEvent, WorkState } from "./work.js";
import { nextWork } from "./work.js";

/** How long steps are run. */
export interface PaneWork {
  readonly run: (kind: Work["kind"], step: (signal: AbortSignal) => Promise<void>) => void;
  readonly moved: (done: number, total: number) => void;
  /** Takes what a host says while it writes sheets. */
  readonly writing: NonNullable<WriteOptions["onProgress"]>;
  readonly cancel: () => void;
}

/** The one place where long steps start and stop; what ends with the pane is stopped too. */
export function useWork(dispatch: Dispatch<WorkEvent>): PaneWork {
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  return useMemo(
    () => ({
      run: (kind, step) => {
        running.current?.abort();
        const controller = new AbortController();
        running.current = controller;
        dispatch({ type: "workStarted", work: { kind, done: 0, total: 0 } });
        step(controller.signal).then(
          () => running.current === controller && dispatch({ type: "workEnded" }),
          (error: unknown) => running.current === controller && dispatch({ type: "failed", failure: failureOf(error) }),
        );
      },
      moved: (done, total) => dispatch({ type: "workMoved", done, total }),
      writing: (sheet, done, total) => dispatch({ type: "workMoved", kind: "writing", sheet, done, total }),
      cancel: () => {
        running.current?.abort();
        running.current = null;
        dispatch({ type: "failed", failure: { code: "cancelled", detail: "" } });
      },
    }),
    [dispatch],
  );
}

/** The long work of a part of the pane that keeps it to itself. */
export interface OwnWork extends WorkState, PaneWork {
  readonly fail: (failure: Failure) => void;
}

/** Work of its own. */
export function useOwnWork(): OwnWork {
  const [state, dispatch] = useReducer(nextWork<WorkState>, { work: null, failure: null });
  const work = useWork(dispatch);
  const fail = useMemo(() => (failure: Failure) => dispatch({ type: "failed", failure }), []);
  return { ...state, ...work, fail };
}
