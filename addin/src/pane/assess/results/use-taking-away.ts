// What the user takes with her: result sheets in her workbook, a workbook of their own, and one click that removes ours.
import type { ResultSheet } from "@junheng/engine/reports";
import { useMemo } from "react";
import { makeFile, makeSheets } from "../../../files/make-report.js";
import { paneText } from "../../../messages/pane.js";
import { saveAs } from "../../shared/save-as.js";
import { chosenStandard } from "../chosen-standard.js";
import type { Look } from "../verdict/closer-look.js";
import type { PaneLink } from "../pane-link.js";
import type { PaneWork } from "../../shared/use-work.js";

/** What the components may do with a result. */
export interface TakingActions {
  /** With the add-in's functions in the place of native formulas where it is asked for. */
  readonly write: (byFunctions?: boolean) => void;
  readonly writeLook: (look: Look) => void;
  readonly remove: () => void;
  readonly download: () => void;
}

/** Writing, downloading, removing. */
export function useTakingAway({ host, latest, dispatch }: PaneLink, { run, writing }: PaneWork): TakingActions {
  return useMemo<TakingActions>(() => {
    const write = async (sheets: readonly ResultSheet[], signal: AbortSignal): Promise<void> =>
      dispatch({ type: "written", written: await host.writeSheets(sheets, { signal, onProgress: writing }) });
    return {
      write: (byFunctions = false) =>
        run("making", async (signal) => {
          const { judged, choices, locale, period } = latest.current;
          if (judged === null) return;
          const standard = chosenStandard(choices);
          const functions = byFunctions
            ? await (await import("./functions-here.js")).functionsHere(host, judged.assessment, period, signal)
            : undefined;
          await write(await makeSheets({ of: "county", judged, standard, functions }, locale, signal), signal);
        }),
      writeLook: ({ stage, indicator, grouping }) =>
        run("making", async (signal) => {
          const { judged, locale } = latest.current;
          if (judged === null) return;
          const { distributionSheet } = await import("@junheng/engine/reports");
          const sheet = distributionSheet(judged.assessment, stage, indicator, grouping, locale);
          if (sheet !== null) await write([sheet], signal);
        }),
      remove: () =>
        run("removing", async () => {
          dispatch({ type: "removed", count: await host.removeWritten() });
        }),
      download: () =>
        run("making", async (signal) => {
          const { judged, choices, locale } = latest.current;
          if (judged === null) return;
          const standard = chosenStandard(choices);
          const bytes = await makeFile({ of: "county", judged, standard }, locale, "workbook", signal);
          saveAs(new Blob([new Uint8Array(bytes)], { type: xlsx }), paneText("resultFileName", {}, locale));
        }),
    };
  }, [dispatch, host, latest, run, writing]);
}

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
