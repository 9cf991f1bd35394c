// What the pane does: reading, assessing, writing. Every long step can be cancelled and leaves everything as it was.
import type { AssessmentOptions } from "@junheng/engine/assessment";
import { assessCounty } from "@junheng/engine/assessment";
import type { Diagnostic } from "@junheng/engine/diagnostics";
import type { SchoolRecord } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import { nationalQuality2017, standardOf } from "@junheng/engine/standards";
import type { Grid } from "@junheng/engine/reading/cells";
import type { MappedColumn, Mapping, SchoolsReading } from "@junheng/engine/reading/headers";
import { readSchools } from "@junheng/engine/reading/schools";
import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import { excerptOf } from "../../files/excerpt.js";
import type { HostAppearance, SpreadsheetHost } from "../../hosts/spreadsheet-host.js";
import type { ReadCell } from "../shared/cell-access.js";
import type { Look } from "./closer-look.js";
import { followEdits } from "../shared/follow-edits.js";
import { failureOf } from "../shared/host-failure.js";
import { loadMapping, saveMapping } from "./saved-mapping.js";
import type { Choices, DataSource, PaneState, Work } from "./state.js";
import { nextState, openingState } from "./state.js";

/** What the components may do. */
export interface PaneActions {
  readonly setLanguage: (locale: PaneState["locale"]) => void;
  readonly readHost: (source: Extract<DataSource, { kind: "host" }>) => void;
  readonly readFiles: (files: readonly File[]) => void;
  /** Assesses a table of records that were collected from many files. */
  readonly assessRecords: (
    records: readonly SchoolRecord[],
    findings: readonly Diagnostic[],
    readCell: ReadCell,
  ) => void;
  /** The surroundings of a cell of the files that were read. */
  readonly readCell: ReadCell;
  readonly applyMapping: (mapping: Mapping | null) => void;
  readonly mapColumn: (header: string, meaning: MappedColumn | null) => void;
  readonly choose: (choices: Partial<Choices>) => void;
  readonly assess: () => void;
  readonly write: () => void;
  readonly writeLook: (look: Look) => void;
  readonly remove: () => void;
  readonly download: () => void;
  readonly goTo: (sheet: string, cell: string) => void;
  readonly cancel: () => void;
  readonly chooseAgain: () => void;
  readonly fail: (code: string, detail: string) => void;
}

/** The standard chosen. */
export const chosenStandard = (choices: Choices): Standard => standardOf(choices.standard) ?? nationalQuality2017;

/** The pane's state and what can be done with it. */
export function usePane(host: SpreadsheetHost, appearance: HostAppearance): { state: PaneState; actions: PaneActions } {
  const [state, dispatch] = useReducer(nextState, appearance, openingState);
  const latest = useRef(state);
  latest.current = state;
  const grids = useRef<{ readonly grids: readonly Grid[]; readonly diagnostics: readonly Diagnostic[] }>({
    grids: [],
    diagnostics: [],
  });
  const readCell = useRef<ReadCell>(() => Promise.resolve(null));
  const running = useRef<AbortController | null>(null);

  /** Runs one long step at a time; a new one stops the one before. */
  const run = useCallback(async (kind: Work["kind"], step: (signal: AbortSignal) => Promise<void>): Promise<void> => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    dispatch({ type: "workStarted", work: { kind, done: 0, total: 0 } });
    try {
      await step(controller.signal);
      if (running.current === controller) dispatch({ type: "workEnded" });
    } catch (error) {
      if (running.current === controller) dispatch({ type: "failed", failure: failureOf(error) });
    }
  }, []);

  const moved = useCallback((done: number, total: number) => dispatch({ type: "workMoved", done, total }), []);

  /** Understands what was read, with the mapping of the moment. */
  const understand = useCallback(async (source: DataSource, mapping: Mapping | null): Promise<void> => {
    const read = grids.current;
    const reading = await readSheets(read.grids, mapping);
    if (read === grids.current) dispatch({ type: "read", source, reading, fileFindings: read.diagnostics });
  }, []);

  const assessNow = useCallback((): void => {
    const { reading, fileFindings, choices } = latest.current;
    if (reading === null) return;
    const options: AssessmentOptions =
      choices.stage === "both" ? choices.options : { ...choices.options, stages: [choices.stage] };
    const result = assessCounty(reading.records, chosenStandard(choices), options);
    dispatch({
      type: "assessed",
      assessment: { ...result, diagnostics: [...fileFindings, ...reading.diagnostics, ...result.diagnostics] },
    });
  }, []);

  const readHost = useCallback(
    (source: Extract<DataSource, { kind: "host" }>, again = false): void => {
      void run("reading", async (signal) => {
        const grid = await host.read(source.source, { signal, onProgress: moved });
        grids.current = { grids: [grid], diagnostics: [] };
        const mapping = latest.current.mapping ?? (await loadMapping(host));
        if (mapping !== latest.current.mapping) dispatch({ type: "mapped", mapping, saved: false });
        await turn();
        // What was the active sheet stays the source by its name, whatever sheet is active later.
        const fixed =
          source.source.kind === "activeSheet" ? { kind: "sheet" as const, name: grid.sheet } : source.source;
        await understand({ ...source, source: fixed, name: source.name === "" ? grid.sheet : source.name }, mapping);
        if (again && latest.current.assessment !== null) {
          await turn();
          assessNow();
        }
      });
    },
    [assessNow, host, moved, run, understand],
  );

  useEffect(
    () =>
      followEdits(host, () => {
        const { source, work } = latest.current;
        if (source?.kind === "host" && work === null) readHost(source, true);
      }),
    [host, readHost],
  );

  useEffect(() => host.onAppearance?.((appearance) => dispatch({ type: "appearance", appearance })), [host]);

  const applyMapping = useCallback(
    (mapping: Mapping | null): void => {
      const { source } = latest.current;
      void saveMapping(host, mapping).then((saved) =>
        dispatch({ type: "mapped", mapping, saved: saved && mapping !== null }),
      );
      if (source === null) return;
      void understand(source, mapping).then(() => {
        if (latest.current.assessment !== null) setTimeout(assessNow, 0);
      });
    },
    [assessNow, host, understand],
  );

  const actions = useMemo<PaneActions>(
    () => ({
      setLanguage: (locale) => dispatch({ type: "language", locale }),
      readHost: (source) => readHost(source),
      readFiles: (files) =>
        void run("readingFiles", async (signal) => {
          const { readFiles } = await import("../../files/read-files.js");
          const read = await readFiles(files, { signal, onProgress: moved });
          grids.current = read;
          readCell.current = ({ file, sheet = "", cell = "" }) =>
            Promise.resolve(
              excerptOf(
                read.grids.filter((grid) => grid.file === file),
                sheet,
                cell,
              ),
            );
          await turn();
          await understand({ kind: "files", count: files.length }, latest.current.mapping);
        }),
      readCell: (where) => readCell.current(where),
      assessRecords: (records, findings, read) =>
        void run("assessing", async () => {
          grids.current = { grids: [], diagnostics: [] };
          readCell.current = read;
          dispatch({
            type: "read",
            source: { kind: "collected", count: records.length },
            reading: { tables: [], records, diagnostics: [] },
            fileFindings: findings,
          });
          await turn();
          assessNow();
        }),
      applyMapping,
      mapColumn: (header, meaning) => {
        const before = latest.current.mapping ?? { version: 1, columns: {} };
        applyMapping({ ...before, columns: { ...before.columns, [header]: meaning } });
      },
      choose: (choices) => {
        dispatch({ type: "chosen", choices });
        if (latest.current.assessment !== null) setTimeout(assessNow, 0);
      },
      assess: () =>
        void run("assessing", async () => {
          await turn();
          assessNow();
        }),
      write: () =>
        void run("writing", async () => {
          dispatch({ type: "written", written: await host.writeSheets(await sheetsOf(latest.current)) });
        }),
      writeLook: ({ stage, indicator, grouping }) =>
        void run("writing", async () => {
          const { assessment, locale } = latest.current;
          if (assessment === null) return;
          const { distributionSheet } = await import("@junheng/engine/reports");
          const sheet = distributionSheet(assessment, stage, indicator, grouping, locale);
          if (sheet !== null) dispatch({ type: "written", written: await host.writeSheets([sheet]) });
        }),
      remove: () =>
        void run("writing", async () => {
          dispatch({ type: "removed", count: await host.removeWritten() });
        }),
      download: () =>
        void run("writing", async () => {
          const { downloadWorkbook } = await import("./download.js");
          await downloadWorkbook(await sheetsOf(latest.current), latest.current.locale);
        }),
      goTo: (sheet, cell) =>
        void host
          .select(sheet, cell)
          .catch((error: unknown) => dispatch({ type: "failed", failure: failureOf(error) })),
      cancel: () => {
        running.current?.abort();
        running.current = null;
        dispatch({ type: "failed", failure: { code: "cancelled", detail: "" } });
      },
      chooseAgain: () => dispatch({ type: "chooseAgain" }),
      fail: (code, detail) => dispatch({ type: "failed", failure: { code, detail } }),
    }),
    [assessNow, host, moved, readHost, run, understand, applyMapping],
  );

  return { state, actions };
}

/** Tables of schools; where there are none, filled forms, whose reader is loaded only then. */
const readSheets = async (grids: readonly Grid[], mapping: Mapping | null): Promise<SchoolsReading> => {
  const options = mapping === null ? {} : { mapping };
  const tables = readSchools(grids, options);
  if (tables.records.length > 0 || grids.length === 0) return tables;
  const { readSubmission } = await import("@junheng/engine/reading");
  const forms = readSubmission(grids, options);
  return forms.records.length === 0 ? tables : forms;
};

/** Lets the page draw and answer before the next piece of work. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const sheetsOf = async ({ assessment, reading, fileFindings, choices, locale }: PaneState) => {
  if (assessment === null || reading === null) return [];
  const { judgeCounty } = await import("@junheng/engine/grounds");
  const { resultSheets } = await import("@junheng/engine/reports");
  const standard = chosenStandard(choices);
  const read = { ...reading, diagnostics: [...fileFindings, ...reading.diagnostics] };
  const options = { ...choices.options, ...(choices.stage !== "both" && { stages: [choices.stage] }) };
  return resultSheets(judgeCounty(read, standard, options), standard, locale);
};
