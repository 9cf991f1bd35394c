// What this part of the pane does: reads the sheets, tells about communities in a worker, follows edits, writes.
import { useCallback, useEffect, useRef, useState } from "react";
import { tellCommunitiesApart } from "../../files/communities-apart.js";
import type { ToldCommunities } from "../../files/communities.worker.js";
import { makeSheets } from "../../files/make-report.js";
import type { SpreadsheetHost, WrittenSheets } from "../../hosts/spreadsheet-host.js";
import { readHostGrids } from "../assess/data/read-data.js";
import type { PaneState } from "../assess/state.js";
import type { PaneActions } from "../assess/use-pane.js";
import { followEdits } from "../shared/follow-edits.js";
import { useStanding } from "../shared/use-standing.js";
import { useOwnWork } from "../shared/use-work.js";
import { choicesOf } from "../shared/community-choices.js";
import { useLocale } from "../shared/words.js";

/** The state of this part, and what can be done with it. Files that are read are told of instead of the workbook. */
export function useCommunities(
  host: SpreadsheetHost,
  { source, communities }: Pick<PaneState, "source" | "communities">,
  actions: PaneActions,
) {
  const locale = useLocale();
  const [date, setDate] = useState("");
  /** Undefined before anything was read. */
  const [told, setTold] = useState<ToldCommunities | undefined>(undefined);
  const [written, setWritten] = useState<WrittenSheets | null>(null);
  const { work, failure, run, moved, writing, cancel } = useOwnWork();
  const files = source?.kind === "files" ? source : null;
  const latest = useRef({ work, currentGrids: actions.currentGrids });
  latest.current = { work, currentGrids: actions.currentGrids };
  const read = useCallback(
    () =>
      run("reading", async (signal) => {
        const options = { signal, onProgress: moved };
        const grids =
          files === null
            ? await readHostGrids(host, { kind: "workbook" }, options)
            : await latest.current.currentGrids(options);
        const now = await tellCommunitiesApart(
          grids,
          { ...choicesOf(communities), ...(date !== "" && { date }) },
          signal,
        );
        signal.throwIfAborted();
        setTold(now);
      }),
    [date, files, host, communities, moved, run],
  );
  useEffect(() => read(), [read]);
  useEffect(
    () =>
      followEdits(host, () => {
        const { work } = latest.current;
        if (files === null && (work === null || work.kind === "reading")) read();
      }),
    [files, host, read],
  );
  return {
    ...told,
    date,
    setDate,
    read,
    work,
    failure,
    cancel,
    written: useStanding(host, written),
    write: () =>
      run("making", async (signal) => {
        const { report } = told ?? {};
        if (report === undefined || report === null) return;
        const sheets = await makeSheets({ of: "communities", report }, locale, signal);
        setWritten(await host.writeSheets(sheets, { signal, onProgress: writing }));
      }),
  };
}
