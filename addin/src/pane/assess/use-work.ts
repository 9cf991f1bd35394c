// Long work of the pane: one step at a time, a new one stops the one before, and a cancel leaves everything as it was.
import type { Dispatch } from "react";
import { useMemo, useRef } from "react";
import type { SpreadsheetHost, WriteOptions } from "../../hosts/spreadsheet-host.js";
import { failureOf } from "../shared/host-failure.js";
import type { PaneEvent, PaneState, Work } from "./state.js";

/** What the pane's hooks share: the host, the state of the moment, and the way to change it. */
export interface PaneLink {
  readonly host: SpreadsheetHost;
  readonly latest: { readonly current: PaneState };
  readonly dispatch: Dispatch<PaneEvent>;
}

/** How long steps are run. */
export interface PaneWork {
  readonly run: (kind: Work["kind"], step: (signal: AbortSignal) => Promise<void>) => void;
  readonly moved: (done: number, total: number) => void;
  /** Takes what a host says while it writes sheets. */
  readonly writing: NonNullable<WriteOptions["onProgress"]>;
  readonly cancel: () => void;
}

/** The one place where long steps start and stop. */
export function useWork({ dispatch }: PaneLink): PaneWork {
  const running = useRef<AbortController | null>(null);
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

/** Lets the page draw and answer before the next piece of work. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
