// Tables beside the data, read from files that the user chooses: pupils of years to come, and unit costs.
import type { Diagnostic } from "@junheng/engine/diagnostics";
import type { PupilForecast } from "@junheng/engine/planning";
import { readCosts, readPupils } from "@junheng/engine/reading/planning";
import type { Grid } from "@junheng/engine/reading/cells";
import type { Standard } from "@junheng/engine/standards";
import { useMemo, useState } from "react";
import { readFiles } from "../../files/read-files.js";
import { useOwnWork } from "../shared/use-work.js";

/** So many years are looked ahead at most. */
const ahead = 12;

/** The tables, and how they are chosen; `setCosts` takes what a table of unit costs says. */
export function useTables(standard: Standard, setCosts: (costs: Readonly<Record<string, number>>) => void) {
  // Work of its own: a table is read to its end, whatever is planned meanwhile.
  const { run, work, failure, cancel } = useOwnWork();
  const [pupils, setPupils] = useState<readonly PupilForecast[]>([]);
  const [year, setYear] = useState<number | null>(null);
  const [tableFindings, setFindings] = useState<readonly Diagnostic[]>([]);
  const reading = (file: File, then: (grids: readonly Grid[]) => readonly Diagnostic[]): void =>
    run("readingFiles", async (signal) => {
      const { grids, diagnostics } = await readFiles([file], { signal });
      setFindings([...diagnostics, ...(grids.length === 0 ? [] : then(grids))]);
    });
  const years = useMemo(() => [...new Set(pupils.map((each) => each.year))].sort((a, b) => a - b), [pupils]);
  return {
    ...{ work, failure, cancel },
    pupils,
    years,
    year,
    setYear,
    tableFindings,
    readPupils: (file: File) =>
      reading(file, (grids) => {
        const { forecasts, diagnostics } = readPupils(grids, new Date().getFullYear() + ahead);
        setPupils(forecasts);
        setYear(forecasts[0] === undefined ? null : Math.min(...forecasts.map((each) => each.year)));
        return diagnostics;
      }),
    readCosts: (file: File) =>
      reading(file, (grids) => {
        const { costs, diagnostics } = readCosts(grids, standard);
        if (Object.keys(costs).length > 0) setCosts(costs);
        return diagnostics;
      }),
  };
}
