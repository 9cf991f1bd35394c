// What this part of the pane does: finds rubrics, reads the workbook, scores, follows edits, writes.
import type { Merge, MergeKind } from "@junheng/engine/communities";
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { errorAt } from "@junheng/engine/diagnostics";
import { schoolScoreSheet, scoreSheets } from "@junheng/engine/reports";
import type { Rubric } from "@junheng/engine/rubrics";
import { builtInRubrics, parseRubricText } from "@junheng/engine/rubrics";
import type { UnderstoodItem, WorkbookRubric } from "@junheng/engine/reading/rubrics";
import { rubricOfWorkbook } from "@junheng/engine/reading/rubrics";
import { scoreGrids } from "@junheng/engine/scoring";
import { writeRubric } from "@junheng/engine/rubric-sheets";
import type { Scored } from "@junheng/engine/scoring";
import type { Grid } from "@junheng/engine/reading/cells";
import { useCallback, useEffect, useRef, useState } from "react";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host.js";
import { scoringText } from "../../messages/scoring.js";
import { followEdits } from "../shared/follow-edits.js";
import { failureOf } from "../shared/host-failure.js";
import { saveAs } from "../shared/save-as.js";
import type { Failure } from "../assess/state.js";
import { useLocale } from "../shared/words.js";

/** The ways of merging that can be chosen here. */
export const mergesToChoose = [
  "roleWeighted",
  "mean",
  "min",
  "sum",
  "ownPlusJoint",
] as const satisfies readonly MergeKind[];

/** What can become of missing figures. */
export const missingToChoose = ["open", "zero", "exclude"] as const;

/** A rubric to choose, and where it comes from. */
export interface RubricChoice {
  readonly key: string;
  readonly from: "builtIn" | "workbook" | "file";
  readonly rubric: Rubric | null;
  readonly title: { readonly "zh-CN": string; readonly en: string };
  readonly diagnostics: readonly Diagnostic[];
  /** What was made of each printed rule. */
  readonly understood: readonly UnderstoodItem[];
}

/** The choices of a run. */
export interface ScoringChoices {
  readonly rubric: string;
  readonly merge: (typeof mergesToChoose)[number];
  readonly missing: (typeof missingToChoose)[number];
}

const builtIn: readonly RubricChoice[] = builtInRubrics.map((rubric) => ({
  key: rubric.id,
  from: "builtIn",
  rubric,
  title: rubric.title,
  diagnostics: [],
  understood: [],
}));

/** The state of this part, and what can be done with it. */
export function useScoring(host: SpreadsheetHost) {
  const locale = useLocale();
  const [choices, setChoices] = useState<ScoringChoices>({
    rubric: "six-commons",
    merge: "roleWeighted",
    missing: "open",
  });
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
        const choice = [...here, ...latest.current.opened, ...builtIn].find(({ key }) => key === wanted.rubric);
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
    rubrics: [...inWorkbook, ...opened, ...builtIn],
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
    take: (rubric: Rubric) =>
      void run(async () => {
        const { writeGrids } = await import("@junheng/workbook/write");
        const bytes = await writeGrids(writeRubric(rubric, locale));
        const name = scoringText("rubricFile", { title: rubric.title[locale].replace(/[\\/:*?"<>|]/g, " ") }, locale);
        saveAs(new Blob([new Uint8Array(bytes)]), name);
      }),
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

/** The rubric that stands on sheets of the workbook, if there is one. */
function rubricsOf(grids: readonly Grid[]): readonly RubricChoice[] {
  const found = rubricOfWorkbook(grids);
  return found === null ? [] : [choiceOf("workbook", "workbook", found)];
}

function choiceOf(key: string, from: "workbook" | "file", found: WorkbookRubric, name = key): RubricChoice {
  const title = found.rubric?.title ?? { "zh-CN": name, en: name };
  return { key, from, rubric: found.rubric, title, diagnostics: found.diagnostics, understood: found.understood };
}

/** A rubric from a file: a workbook with its sheets, or JSON. */
async function rubricOfFile(file: File): Promise<RubricChoice> {
  if (/\.json$/i.test(file.name)) {
    const { rubric, diagnostics } = parseRubricText(await file.text(), file.name);
    return choiceOf(`file ${file.name}`, "file", { rubric, diagnostics, understood: [], cells: {} }, file.name);
  }
  const { readFiles } = await import("../../files/read-files.js");
  const { grids, diagnostics } = await readFiles([file], {});
  const none = { rubric: null, diagnostics: [], understood: [], cells: {} };
  const found = rubricOfWorkbook(grids) ?? { ...none, diagnostics: [errorAt("rubricNoTable", { file: file.name })] };
  const all = { ...found, diagnostics: [...diagnostics, ...found.diagnostics] };
  return choiceOf(`file ${file.name}`, "file", all, file.name);
}

const sameRun = (before: Scored | null, after: Scored | null): boolean =>
  before !== null && after !== null && before.rubric.id === after.rubric.id && before.merge.kind === after.merge.kind;
