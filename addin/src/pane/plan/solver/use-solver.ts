// Plans that the solver makes: asked for one at a time, better answers as they come, the last one until something it was made of changes.
import type { Diagnostic } from "@junheng/engine/diagnostics";
import type { PairingKind, PlanOptions } from "@junheng/engine/planning";
import type { Grid } from "@junheng/engine/reading/cells";
import { readPairing, readTeachers } from "@junheng/engine/reading/planning";
import { useState } from "react";
import { readFiles } from "../../../files/read-files.js";
import { solveApart } from "../../../files/solve-apart.js";
import type { Solvable, Solved } from "../../../files/solver.worker.js";
import type { SpreadsheetHost, WrittenSheets } from "../../../hosts/spreadsheet-host.js";
import { useStanding } from "../../shared/use-standing.js";
import { useOwnWork } from "../../shared/use-work.js";
import { useLocale } from "../../shared/words.js";
import type { Planning } from "../use-plan.js";
import { solvedSheets } from "./solved-sheets.js";

/** A plan, and the choices that it was made by where it goes by those of the tab. */
interface Answer {
  readonly solved: Solved;
  readonly options: PlanOptions | null;
}

/** The state of this part, and what can be done with it. */
export function useSolver(host: SpreadsheetHost, { records, standard, options }: Planning) {
  const locale = useLocale();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [better, setBetter] = useState<Solved | null>(null);
  const [findings, setFindings] = useState<readonly Diagnostic[]>([]);
  const [written, setWritten] = useState<WrittenSheets | null>(null);
  const { work, failure, run, writing, cancel } = useOwnWork();
  const solve = async (asked: Solvable, signal: AbortSignal): Promise<void> => {
    setBetter(null);
    const solved = await solveApart(asked, setBetter, signal);
    setAnswer({ solved, options: asked.of === "together" ? options : null });
    setWritten(null);
  };
  const solveTable = (
    file: File,
    askedOf: (grids: readonly Grid[]) => readonly [Solvable | null, readonly Diagnostic[]],
  ) =>
    run("solving", async (signal) => {
      const { grids, diagnostics } = await readFiles([file], { signal });
      const [asked, found] = grids.length === 0 ? [null, []] : askedOf(grids);
      setFindings([...diagnostics, ...found]);
      if (asked !== null) await solve(asked, signal);
    });
  const isStale = answer?.options !== null && answer?.options !== options;
  const solved = answer === null || isStale ? null : answer.solved;
  return {
    work,
    failure,
    cancel,
    better,
    solved,
    findings,
    written: useStanding(host, written),
    together: () =>
      run("solving", async (signal) => {
        setFindings([]);
        if (records !== undefined) await solve({ of: "together", records, standard, options }, signal);
      }),
    pairing: (file: File, kind: PairingKind) =>
      solveTable(file, (grids) => {
        const { schools, diagnostics } = readPairing(grids);
        return [schools.length === 0 ? null : { of: "pairing", schools, options: { kind } }, diagnostics];
      }),
    teachers: (file: File) =>
      solveTable(file, (grids) => {
        const { input, diagnostics } = readTeachers(grids);
        return [input.teachers.length === 0 ? null : { of: "teachers", input }, diagnostics];
      }),
    write: () =>
      run("writing", async (signal) => {
        if (solved === null) return;
        setWritten(await host.writeSheets(solvedSheets(solved, locale), { signal, onProgress: writing }));
      }),
  };
}

/** What the hook gives. */
export type Solving = ReturnType<typeof useSolver>;
