// What is read into the pane, and read again when cells, mapping or period change.
import type { Diagnostic } from "@junheng/engine/diagnostics";
import type { Grid } from "@junheng/engine/reading/cells";
import type { MappedColumn, Mapping } from "@junheng/engine/reading/headers";
import type { SchoolRecord } from "@junheng/engine/schools";
import { describeShapeIssues } from "@junheng/engine/words";
import { useCallback, useEffect, useMemo, useRef } from "react";
import type { ReadOptions } from "../../../hosts/spreadsheet-host.js";
import type { ReadCell } from "../../shared/cell-access.js";
import { followEdits } from "../../shared/follow-edits.js";
import { chosenStandard } from "../chosen-standard.js";
import { cellsOfFiles } from "./cells-of-files.js";
import type { OfHost } from "./lasting-source.js";
import { lastingSource } from "./lasting-source.js";
import { readHostGrids } from "./read-data.js";
import { readingOf } from "./reading-of.js";
import { loadChoices } from "./saved-choices.js";
import { loadUnits } from "../../shared/saved-units.js";
import { loadConfirmed } from "./saved-confirmed.js";
import { loadMapping, saveMapping } from "./saved-mapping.js";
import { loadPeriod, savePeriod } from "./saved-period.js";
import { useUnderstanding } from "./use-understanding.js";
import type { Judging } from "../use-judging.js";
import type { PaneLink } from "../pane-link.js";
import type { PaneWork } from "../../shared/use-work.js";
import { turn } from "../pane-link.js";

/** What the components may do about reading. */
export interface ReadingActions {
  readonly readHost: (source: OfHost) => void;
  /** Reads files, in place of those that were read or beside them; of two of one name the new one. */
  readonly readFiles: (files: readonly File[], beside?: boolean) => void;
  /** Assesses a table of records that were collected from many files. */
  readonly assessRecords: (
    records: readonly SchoolRecord[],
    findings: readonly Diagnostic[],
    readCell: ReadCell,
  ) => void;
  /** The sheets that are assessed, as they are now: of the files, of the host's source, or all of the workbook where none was chosen. */
  readonly currentGrids: (options?: ReadOptions) => Promise<readonly Grid[]>;
  /** The surroundings of a cell of the files that were read. */
  readonly readCell: ReadCell;
  /** Reads the same data for another period, null for the latest; what was chosen for the workbook is kept in it. */
  readonly choosePeriod: (period: string | null) => void;
  /** Understands the same data again, once a choice that was just made is in the state: a standard may have words of its own. */
  readonly readAgain: () => void;
  readonly applyMapping: (mapping: Mapping | null) => void;
  readonly mapColumn: (header: string, meaning: MappedColumn | null) => void;
}

/** Reading, and reading again. */
export function useReading(link: PaneLink, { run, moved }: PaneWork, judging: Judging): ReadingActions {
  const { host, latest, dispatch } = link;
  const { read, understand, understandAgain } = useUnderstanding(link, judging);
  const opened = useRef<readonly File[]>([]);
  const readCell = useRef<ReadCell>(() => Promise.resolve(null));

  /** What belongs to other data: its period, and what was confirmed is what its workbook keeps. */
  const startAnew = useCallback(
    async (period: string | null): Promise<void> => {
      dispatch({ type: "periodChosen", period });
      dispatch({ type: "confirmed", confirmed: await loadConfirmed(host) });
      dispatch({ type: "unitsCounted", units: await loadUnits(host) });
    },
    [dispatch, host],
  );

  const readHost = useCallback(
    (source: OfHost, again = false): void =>
      run("reading", async (signal) => {
        const grids = await readHostGrids(host, source.source, { signal, onProgress: moved });
        read.current = { grids, diagnostics: [] };
        const kept = again ? {} : await loadChoices(host);
        const standard = chosenStandard({ ...latest.current.choices, ...kept });
        const saved = latest.current.mapping === null ? await loadMapping(host, standard) : { issues: [] };
        const mapping = latest.current.mapping ?? saved.mapping ?? null;
        if (mapping !== latest.current.mapping) dispatch({ type: "mapped", mapping, saved: false });
        const period = again ? latest.current.period : await loadPeriod(host);
        if (!again) {
          dispatch({ type: "chosen", choices: kept });
          await startAnew(period);
        }
        await turn();
        await understand(lastingSource(source, grids), mapping, period, signal);
        if (saved.issues.length > 0) {
          const detail = describeShapeIssues(saved.issues, latest.current.locale);
          dispatch({ type: "failed", failure: { code: "savedMappingWrong", detail } });
        }
        if (again && latest.current.judged !== null) {
          await turn();
          await judging.assessNow(signal);
        }
      }),
    [dispatch, host, judging, latest, moved, read, run, startAnew, understand],
  );

  useEffect(
    () =>
      followEdits(host, () => {
        const { source, work } = latest.current;
        if (source?.kind === "host" && work === null) readHost(source, true);
      }),
    [host, latest, readHost],
  );

  return useMemo<ReadingActions>(() => {
    const applyMapping = (mapping: Mapping | null): void => {
      void saveMapping(host, mapping).then((saved) =>
        dispatch({ type: "mapped", mapping, saved: saved && mapping !== null }),
      );
      understandAgain(mapping, latest.current.period);
    };
    return {
      readHost: (source) => readHost(source),
      readFiles: (added, beside = false) =>
        run("readingFiles", async (signal) => {
          const names = new Set(added.map(({ name }) => name));
          const files = [...(beside ? opened.current.filter(({ name }) => !names.has(name)) : []), ...added];
          const { readFiles } = await import("../../../files/read-files.js");
          const found = await readFiles(files, { signal, onProgress: moved });
          [read.current, opened.current] = [found, files];
          readCell.current = cellsOfFiles(found.grids);
          await startAnew(null);
          await turn();
          await understand({ kind: "files", count: files.length }, latest.current.mapping, null, signal);
        }),
      currentGrids: async (options) => {
        const { source } = latest.current;
        if (source?.kind === "files") return read.current.grids;
        return readHostGrids(host, source?.kind === "host" ? source.source : { kind: "workbook" }, options);
      },
      readCell: (where) => readCell.current(where),
      assessRecords: (records, findings, cells) =>
        run("assessing", async (signal) => {
          read.current = { grids: [], diagnostics: [] };
          readCell.current = cells;
          await startAnew(null);
          dispatch({
            type: "read",
            source: { kind: "collected", count: records.length },
            reading: readingOf(records),
            periodGone: false,
            fileFindings: findings,
          });
          await turn();
          await judging.assessNow(signal);
          dispatch({ type: "stepOpened", step: "verdict" });
        }),
      choosePeriod: (period) => {
        dispatch({ type: "periodChosen", period });
        if (latest.current.source?.kind === "host") void savePeriod(host, period);
        understandAgain(latest.current.mapping, period);
      },
      readAgain: () => void turn().then(() => understandAgain(latest.current.mapping, latest.current.period)),
      applyMapping,
      mapColumn: (header, meaning) => {
        const before = latest.current.mapping ?? { version: 1, columns: {} };
        applyMapping({ ...before, columns: { ...before.columns, [header]: meaning } });
      },
    };
  }, [dispatch, host, judging, latest, moved, read, readHost, run, startAnew, understand, understandAgain]);
}
