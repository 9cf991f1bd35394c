// What the user takes with her: result sheets in her workbook, a workbook of their own, and one click that removes ours.
import { useMemo } from "react";
import { chosenStandard } from "../chosen-standard.js";
import type { Look } from "../verdict/closer-look.js";
import type { PaneState } from "../state.js";
import type { PaneLink, PaneWork } from "../use-work.js";

/** What the components may do with a result. */
export interface TakingActions {
  readonly write: () => void;
  readonly writeLook: (look: Look) => void;
  readonly remove: () => void;
  readonly download: () => void;
}

/** Writing, downloading, removing. */
export function useTakingAway({ host, latest, dispatch }: PaneLink, { run }: PaneWork): TakingActions {
  return useMemo<TakingActions>(
    () => ({
      write: () =>
        run("writing", async () => {
          dispatch({ type: "written", written: await host.writeSheets(await sheetsOf(latest.current)) });
        }),
      writeLook: ({ stage, indicator, grouping }) =>
        run("writing", async () => {
          const { judged, locale } = latest.current;
          if (judged === null) return;
          const { distributionSheet } = await import("@junheng/engine/reports");
          const sheet = distributionSheet(judged.assessment, stage, indicator, grouping, locale);
          if (sheet !== null) dispatch({ type: "written", written: await host.writeSheets([sheet]) });
        }),
      remove: () =>
        run("writing", async () => {
          dispatch({ type: "removed", count: await host.removeWritten() });
        }),
      download: () =>
        run("writing", async () => {
          const { downloadWorkbook } = await import("./download.js");
          await downloadWorkbook(await sheetsOf(latest.current), latest.current.locale);
        }),
    }),
    [dispatch, host, latest, run],
  );
}

/** The sheets of the verdict that is shown, with what the user confirmed. */
const sheetsOf = async ({ judged, choices, locale }: PaneState) => {
  if (judged === null) return [];
  const { resultSheets } = await import("@junheng/engine/reports");
  return resultSheets(judged, chosenStandard(choices), locale);
};
