// What this part does: reads the earlier year beside what is read already, compares in a worker, keeps what was said of schools, writes.
import type { ToldPair } from "@junheng/engine/change";
import type { Diagnostic } from "@junheng/engine/diagnostics";
import type { Grid } from "@junheng/engine/reading/cells";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Changed } from "../../files/change.worker.js";
import type { YearSheets } from "../../files/change-apart.js";
import { compareApart } from "../../files/change-apart.js";
import { makeSheets } from "../../files/make-report.js";
import { readFiles } from "../../files/read-files.js";
import { readExcerpt } from "../../files/submission-pool.js";
import type { SpreadsheetHost, WrittenSheets } from "../../hosts/spreadsheet-host.js";
import { chosenStandard } from "../assess/chosen-standard.js";
import { judgeOptionsOf } from "../assess/judge-options.js";
import type { PaneState } from "../assess/state.js";
import type { PaneActions } from "../assess/use-pane.js";
import type { CellAccess, ReadCell } from "../shared/cell-access.js";
import { useStanding } from "../shared/use-standing.js";
import { useOwnWork } from "../shared/use-work.js";
import { useLocale } from "../shared/words.js";
import { loadTold, saveTold } from "./saved-change.js";

/** The earlier year: another period of the same sheets, or a file of its own. */
export type EarlierYear =
  | { readonly kind: "period"; readonly period: string }
  | { readonly kind: "file"; readonly file: File; readonly grids: readonly Grid[] };

/** How the cells of both years are reached. */
export type YearCells = Readonly<Record<"before" | "after", CellAccess>>;

/** The state of this part, and what can be done with it. */
export function useChange(host: SpreadsheetHost, state: PaneState, actions: PaneActions) {
  const locale = useLocale();
  const [chosen, setChosen] = useState<EarlierYear | null>(null);
  const [fileFindings, setFileFindings] = useState<readonly Diagnostic[]>([]);
  const [told, setTold] = useState<readonly ToldPair[]>([]);
  const [changed, setChanged] = useState<Changed | null>(null);
  const [written, setWritten] = useState<WrittenSheets | null>(null);
  const { work, failure, run, moved, writing, cancel } = useOwnWork();
  const { reading, choices, mapping, confirmed, units } = state;
  const standard = chosenStandard(choices);
  const periods = earlierPeriods(reading);
  const nearest = periods.at(-1);
  const before = chosen ?? (nearest === undefined ? null : { kind: "period" as const, period: nearest });
  const beforeKey = before === null ? "" : before.kind === "period" ? before.period : before.file.name;
  const after = reading?.period ?? null;
  useEffect(() => void loadTold(host).then(setTold), [host]);
  const { currentGrids, goTo, readCell } = actions;
  useEffect(() => {
    if (reading === null || reading.records.length === 0 || before === null) return setChanged(null);
    run("assessing", async (signal) => {
      const grids = await currentGrids({ signal, onProgress: moved });
      const read = { ...(mapping !== null && { mapping }), grids };
      const last: YearSheets = { ...read, ...(after !== null && { period: after }) };
      const earlier: readonly YearSheets[] =
        before.kind === "file"
          ? [{ grids: before.grids }]
          : periods.slice(periods.indexOf(before.period)).map((period) => ({ ...read, period }));
      const options = judgeOptionsOf({ choices, confirmed, units });
      const made = await compareApart([...earlier, last], { standard, options, told }, signal);
      signal.throwIfAborted();
      setChanged(made);
    });
    // oxlint-disable-next-line react/exhaustive-deps -- `beforeKey` says when the earlier year is another
  }, [after, beforeKey, choices, confirmed, currentGrids, mapping, moved, reading, run, standard, told, units]);
  const { workedOut } = actions;
  useEffect(() => workedOut({ compared: changed?.compared ?? null }), [changed, workedOut]);
  const tell = useCallback(
    (next: readonly ToldPair[]) => {
      setTold(next);
      void saveTold(host, next);
    },
    [host],
  );
  const cells = useMemo<YearCells>(() => {
    const read: CellAccess =
      state.source?.kind === "files" ? { kind: "read", read: readCell } : { kind: "go", go: goTo };
    const file = chosen?.kind === "file" ? chosen.file : null;
    return { after: read, before: file === null ? read : { kind: "read", read: cellOfFile(file) } };
  }, [chosen, goTo, readCell, state.source]);
  return {
    cells,
    standard,
    periods,
    before,
    after,
    told,
    tell,
    changed,
    fileFindings,
    work,
    failure,
    cancel,
    written: useStanding(host, written),
    choosePeriod: (period: string) => setChosen({ kind: "period", period }),
    chooseFile: (file: File) =>
      run("readingFiles", async (signal) => {
        const { grids, diagnostics } = await readFiles([file], { signal });
        setFileFindings(diagnostics);
        if (grids.length > 0) setChosen({ kind: "file", file, grids });
      }),
    write: () =>
      run("making", async (signal) => {
        const { compared = null, trend = null } = changed ?? {};
        if (compared === null) return;
        const sheets = await makeSheets({ of: "change", compared, trend }, locale, signal);
        setWritten(await host.writeSheets(sheets, { signal, onProgress: writing }));
      }),
  };
}

const cellOfFile =
  (file: File): ReadCell =>
  async ({ sheet, cell }) =>
    sheet === undefined || cell === undefined ? null : readExcerpt({ name: file.name, file }, sheet, cell);

/** The periods of the same sheets before the one that is read, in the order of time. */
const earlierPeriods = (reading: PaneState["reading"]): readonly string[] => {
  if (reading === null) return [];
  const { period, otherPeriods } = reading;
  return otherPeriods.filter((each) => period === null || each < period).sort();
};

/** What the hook gives. */
export type Changing = ReturnType<typeof useChange>;
