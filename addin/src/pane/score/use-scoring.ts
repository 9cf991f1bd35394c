// What this part of the pane does: finds rubrics, reads the workbook, scores in a worker, follows edits, writes.
import { mergeNamed } from "@junheng/engine/communities";
import type { Diagnostic } from "@junheng/engine/diagnostics";
import type { Rubric } from "@junheng/engine/rubrics";
import type { Scored } from "@junheng/engine/scoring";
import { useCallback, useEffect, useRef, useState } from "react";
import { makeSheets } from "../../files/make-report.js";
import { scoreApart } from "../../files/score-apart.js";
import type { ReadOptions, SpreadsheetHost, WrittenSheets } from "../../hosts/spreadsheet-host.js";
import { readHostGrids } from "../assess/data/read-data.js";
import type { PaneState } from "../assess/state.js";
import type { PaneActions } from "../assess/use-pane.js";
import { choicesOf } from "../shared/community-choices.js";
import { followEdits } from "../shared/follow-edits.js";
import { failureOf } from "../shared/host-failure.js";
import { useOwnWork } from "../shared/use-work.js";
import { useStanding } from "../shared/use-standing.js";
import { useLocale } from "../shared/words.js";
import type { RubricChoice } from "./rubric-choices.js";
import { builtInChoices, ownChoices, ownKey, rubricOfFile } from "./rubric-choices.js";
import type { ScoringChoices } from "./scoring-choices.js";
import { firstChoices } from "./scoring-choices.js";
import { takeRubric } from "./take-rubric.js";

/** The state of this part, and what can be done with it. */
export function useScoring(
  host: SpreadsheetHost,
  { source, communities }: Pick<PaneState, "source" | "communities">,
  actions: Pick<PaneActions, "currentGrids">,
) {
  /** Files that were read are scored instead of the workbook. */
  const files = source?.kind === "files" ? source : null;
  const locale = useLocale();
  const [choices, setChoices] = useState(firstChoices);
  const [opened, setOpened] = useState<readonly RubricChoice[]>([]);
  const [inWorkbook, setInWorkbook] = useState<readonly RubricChoice[]>([]);
  const [scored, setScored] = useState<Scored | null>(null);
  const [previous, setPrevious] = useState<Scored | null>(null);
  const [found, setFound] = useState<readonly Diagnostic[]>([]);
  const [written, setWritten] = useState<WrittenSheets | null>(null);
  const { work, failure, run, moved, writing, cancel, fail } = useOwnWork();
  const latest = useRef({ choices, scored, opened, work, communities, actions });
  latest.current = { choices, scored, opened, work, communities, actions };
  const readSheets = useCallback(
    (options: ReadOptions) =>
      files === null
        ? readHostGrids(host, { kind: "workbook" }, options)
        : latest.current.actions.currentGrids(options),
    [files, host],
  );
  const scoreNow = useCallback(
    (wanted: ScoringChoices) =>
      run("scoring", async (signal) => {
        const grids = await readSheets({ signal, onProgress: moved });
        const others = [...latest.current.opened, ...builtInChoices];
        const other = others.find(({ key }) => key === wanted.rubric);
        const { date, missing } = wanted;
        const ofCommunities = choicesOf(latest.current.communities);
        const options = { ...mergeOf(wanted.merge), date, missing: { "*": missing }, ...ofCommunities };
        const rubric = wanted.rubric === ownKey ? "own" : (other?.rubric ?? null);
        const { own, result } = await scoreApart(grids, { rubric, options }, signal);
        const here = ownChoices(own);
        setInWorkbook(here);
        const ofRubric = [...here, ...others].find(({ key }) => key === wanted.rubric)?.diagnostics ?? [];
        setFound([...ofRubric, ...(result?.diagnostics ?? [])]);
        const now = result?.scored ?? null;
        setPrevious(sameRun(latest.current.scored, now) ? latest.current.scored : null);
        setScored(now);
      }),
    [moved, readSheets, run],
  );
  useEffect(() => {
    setScored(null);
    setFound([]);
    run("reading", async (signal) => {
      const grids = await readSheets({ signal, onProgress: moved });
      const { own } = await scoreApart(grids, { rubric: null, options: {} }, signal);
      setInWorkbook(ownChoices(own));
      // A workbook that brings its own rubric is scored by it unless another is chosen.
      setChoices((before) => {
        if (own !== null) return { ...before, rubric: ownKey };
        return before.rubric === ownKey ? { ...before, rubric: firstChoices().rubric } : before;
      });
    });
  }, [moved, readSheets, run]);
  useEffect(
    () =>
      followEdits(host, () => {
        const { scored, work, choices } = latest.current;
        if (files === null && scored !== null && (work === null || work.kind === "scoring")) scoreNow(choices);
      }),
    [files, host, scoreNow],
  );
  const scoreAgain = useRef(scoreNow);
  scoreAgain.current = scoreNow;
  // What was chosen of communities counts at once; other files are scored when they are asked for.
  useEffect(() => {
    const { scored, choices } = latest.current;
    if (scored !== null) scoreAgain.current(choices);
  }, [communities]);
  return {
    rubrics: [...inWorkbook, ...opened, ...builtInChoices],
    choices,
    scored,
    previous,
    found,
    work,
    written: useStanding(host, written),
    failure,
    cancel,
    choose: (change: Partial<ScoringChoices>) => {
      const next = { ...choices, ...change };
      setChoices(next);
      if (scored !== null) scoreNow(next);
    },
    score: () => scoreNow(choices),
    open: (file: File) =>
      run("readingFiles", async (signal) => {
        const choice = await rubricOfFile(file);
        signal.throwIfAborted();
        setOpened((before) => [choice, ...before.filter(({ key }) => key !== choice.key)]);
        setChoices((before) => ({ ...before, rubric: choice.key }));
        setFound(choice.diagnostics);
      }),
    take: (rubric: Rubric) => run("making", () => takeRubric(rubric, locale)),
    write: (row?: number) =>
      run("making", async (signal) => {
        if (scored === null) return;
        const sheets = await makeSheets({ of: "scores", scored, row }, locale, signal);
        setWritten(await host.writeSheets(sheets, { signal, onProgress: writing }));
      }),
    goTo: (sheet: string, cell: string) =>
      void host.select(sheet, cell).catch((error: unknown) => fail(failureOf(error))),
  };
}

/** What the hook gives. */
export type Scoring = ReturnType<typeof useScoring>;

/** Without a way that was chosen the rules count. */
const mergeOf = (merge: ScoringChoices["merge"]) => (merge === "rules" ? {} : { merge: mergeNamed(merge) });

const sameRun = (before: Scored | null, after: Scored | null): boolean =>
  before !== null && after !== null && before.rubric.id === after.rubric.id && before.merge.kind === after.merge.kind;
