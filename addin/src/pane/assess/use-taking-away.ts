// What the user takes with her: result sheets in her workbook, a workbook of their own, and one click that removes ours.
import { useMemo } from "react";
import { chosenStandard } from "./chosen-standard.js";
import type { Look } from "./closer-look.js";
import type { PaneState } from "./state.js";
import type { PaneLink, PaneWork } from "./use-work.js";

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
          const { assessment, locale } = latest.current;
          if (assessment === null) return;
          const { distributionSheet } = await import("@junheng/engine/reports");
          const sheet = distributionSheet(assessment, stage, indicator, grouping, locale);
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

const sheetsOf = async ({ assessment, reading, fileFindings, choices, locale }: PaneState) => {
  if (assessment === null || reading === null) return [];
  const { judgeCounty } = await import("@junheng/engine/grounds");
  const { resultSheets } = await import("@junheng/engine/reports");
  const standard = chosenStandard(choices);
  const read = { ...reading, diagnostics: [...fileFindings, ...reading.diagnostics] };
  const options = { ...choices.options, ...(choices.stage !== "both" && { stages: [choices.stage] }) };
  return resultSheets(judgeCounty(read, standard, options), standard, locale);
};
