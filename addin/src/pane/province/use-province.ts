// What this part of the pane does: judges the counties of the sheets in use or of chosen files, and opens one in full.
import type { Diagnostic } from "@junheng/engine/diagnostics";
import type { JudgedCounty } from "@junheng/engine/grounds";
import type { Grid } from "@junheng/engine/reading/cells";
import type { Standard } from "@junheng/engine/standards";
import { useRef, useState } from "react";
import { countyApart, rollUpApart } from "../../files/province-apart.js";
import type { RolledUp } from "../../files/province.worker.js";
import type { NamedFile } from "../../files/submission-pool.js";
import { chosenStandard } from "../assess/chosen-standard.js";
import { judgeOptionsOf } from "../assess/judge-options.js";
import type { PartProps } from "../parts.js";
import { useOwnWork } from "../shared/use-work.js";

/** A county that was opened. */
export interface OpenedCounty {
  readonly name: string;
  readonly judged: JudgedCounty;
}

/** What was rolled up, by which standard. */
export interface ProvinceShown extends RolledUp {
  readonly standard: Standard;
}

/** The state of this part, and what can be done with it. */
export function useProvince({ state, actions }: Pick<PartProps, "state" | "actions">) {
  const [shown, setShown] = useState<ProvinceShown | null>(null);
  const [opened, setOpened] = useState<OpenedCounty | null>(null);
  const sheets = useRef<readonly Grid[]>([]);
  const { work, failure, run, moved, cancel } = useOwnWork();
  const choices = { standard: chosenStandard(state.choices), options: judgeOptionsOf(state) };
  const judge = async (grids: readonly Grid[], found: readonly Diagnostic[], signal: AbortSignal): Promise<void> => {
    const rolled = await rollUpApart(grids, choices, signal);
    signal.throwIfAborted();
    sheets.current = grids;
    setOpened(null);
    setShown({ ...rolled, standard: choices.standard, diagnostics: [...found, ...rolled.diagnostics] });
  };
  return {
    shown,
    opened,
    work,
    failure,
    cancel,
    useOpen: () => run("assessing", async (signal) => judge(await actions.currentGrids({ signal }), [], signal)),
    useFiles: (files: readonly NamedFile[]) =>
      run("readingFiles", async (signal) => {
        const { readFiles } = await import("../../files/read-files.js");
        const grids: Grid[] = [];
        const diagnostics: Diagnostic[] = [];
        for (const [at, { name, file }] of files.entries()) {
          moved(at, files.length);
          const read = await readFiles([file], { signal });
          // A file is known by its folders too: they may say whose it is.
          grids.push(...read.grids.map((grid) => ({ ...grid, file: name })));
          diagnostics.push(...read.diagnostics.map((each) => ({ ...each, where: { ...each.where, file: name } })));
        }
        await judge(grids, diagnostics, signal);
      }),
    open: (at: number) =>
      run("assessing", async (signal) => {
        const { judged } = await countyApart(sheets.current, { ...choices, at }, signal);
        const name = shown?.counties[at]?.name ?? "";
        if (judged !== null) setOpened({ name, judged });
      }),
    close: () => setOpened(null),
  };
}
