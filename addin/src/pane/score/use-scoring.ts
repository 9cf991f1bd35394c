// What this part of the pane does: finds rubrics, reads the workbook, scores, follows edits, writes.
import type { Merge } from "@junheng/engine/communities";
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { schoolScoreSheet, scoreSheets } from "@junheng/engine/reports";
import type { Rubric } from "@junheng/engine/rubrics";
import { scoreGrids } from "@junheng/engine/scoring";
import type { Scored } from "@junheng/engine/scoring";
import type { Grid } from "@junheng/engine/reading/cells";
import { useCallback, useEffect, useRef, useState } from "react";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host.js";
import { followEdits } from "../shared/follow-edits.js";
import { failureOf } from "../shared/host-failure.js";
import type { Failure } from "../assess/state.js";
import { useLocale } from "../shared/words.js";
import type { RubricChoice } from "./rubric-choices.js";
import { builtInChoices, rubricOfFile, rubricsOf } from "./rubric-choices.js";
import type { ScoringChoices } from "./scoring-choices.js";
import { firstChoices } from "./scoring-choices.js";
import { takeRubric } from "./take-rubric.js";

/** The state of this part, and what can be done with it. */
export function useScoring(host: SpreadsheetHost) {
  const locale = useLocale();
  const [choices, setChoices] = useState(firstChoices);
  const [opened, setOpened] = useState<readonly RubricChoice[]>([]);
  const [inWorkbook, setInWorkbook] = useState<readonly RubricChoice[]>([]);
  const [scored, setScored] = useState<Scored | null>(null);
  const [previous, setPrevious] = useState<Scored | null>(null);
  const [found, setFound] = useState<readonly Diagnostic[]>([]);
  const [busy, setBusy] = useState(false);
  const [written, setWritten] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const latest = useRef({ choices, scored, opened });
  latest.current = { choices, scored, opened };

  const run = useCallback(async (step: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      await step();
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
    }
  }, []);

  const scoreNow = useCallback(
    (wanted: ScoringChoices) =>
      run(async () => {
        const grids = await readSheets(host);
        const here = rubricsOf(grids);
        setInWorkbook(here);
        const choice = [...here, ...latest.current.opened, ...builtInChoices].find(({ key }) => key === wanted.rubric);
        const rubric = choice?.rubric ?? null;
        if (choice === undefined || rubric === null) {
          setFound(choice?.diagnostics ?? []);
          setScored(null);
          return;
        }
        const merge: Merge = { kind: wanted.merge };
        const result = scoreGrids(grids, rubric, { merge, date: today(), missing: { "*": wanted.missing } });
        setFound([...choice.diagnostics, ...result.diagnostics]);
        setPrevious(sameRun(latest.current.scored, result.scored) ? latest.current.scored : null);
        setScored(result.scored);
      }),
    [host, run],
  );

  useEffect(() => {
    void run(async () => {
      const here = rubricsOf(await readSheets(host));
      setInWorkbook(here);
      // A workbook that brings its own rubric is scored by it unless another is chosen.
      const [own] = here;
      if (own !== undefined && latest.current.scored === null) setChoices((before) => ({ ...before, rubric: own.key }));
    });
  }, [host, run]);

  useEffect(
    () =>
      followEdits(host, () => {
        if (latest.current.scored !== null) void scoreNow(latest.current.choices);
      }),
    [host, scoreNow],
  );

  return {
    rubrics: [...inWorkbook, ...opened, ...builtInChoices],
    choices,
    scored,
    previous,
    found,
    busy,
    written,
    failure,
    choose: (change: Partial<ScoringChoices>) => {
      const next = { ...choices, ...change };
      setChoices(next);
      if (scored !== null) void scoreNow(next);
    },
    score: () => void scoreNow(choices),
    open: (file: File) =>
      void run(async () => {
        const choice = await rubricOfFile(file);
        setOpened((before) => [choice, ...before.filter(({ key }) => key !== choice.key)]);
        setChoices((before) => ({ ...before, rubric: choice.key }));
        setFound(choice.diagnostics);
      }),
    take: (rubric: Rubric) => void run(() => takeRubric(rubric, locale)),
    write: (row?: number) =>
      void run(async () => {
        if (scored === null) return;
        const sheets = row === undefined ? scoreSheets(scored, locale) : [schoolScoreSheet(scored, row, locale)];
        setWritten((await host.writeSheets(sheets)).names);
      }),
    goTo: (sheet: string, cell: string) =>
      void host.select(sheet, cell).catch((error: unknown) => setFailure(failureOf(error))),
  };
}

/** What the hook gives. */
export type Scoring = ReturnType<typeof useScoring>;

/** The day of the assessment: what is in force on it counts. */
const today = (): string => new Date().toISOString().slice(0, 10);

/** Every sheet of the user's, one after the other. */
async function readSheets(host: SpreadsheetHost): Promise<readonly Grid[]> {
  const grids: Grid[] = [];
  for (const { name, ours } of await host.listSheets()) {
    if (!ours) grids.push(await host.read({ kind: "sheet", name }));
  }
  return grids;
}

const sameRun = (before: Scored | null, after: Scored | null): boolean =>
  before !== null && after !== null && before.rubric.id === after.rubric.id && before.merge.kind === after.merge.kind;
