// What this part of the pane does: files read, decisions kept, one table made of it all after each, a form learned, own checks used.
import { readChecks } from "@junheng/engine/checks";
import type { Decisions } from "@junheng/engine/collection";
import type { Diagnostic } from "@junheng/engine/diagnostics";
import type { WithOwn } from "@junheng/engine/indicators";
import type { UnitChoices } from "@junheng/engine/legal-units";
import type { FormTemplate } from "@junheng/engine/reading/forms";
import { learnForm } from "@junheng/engine/reading/forms";
import { describeShapeIssues } from "@junheng/engine/words";
import { useCallback, useEffect, useRef, useState } from "react";
import { readFiles } from "../../files/read-files.js";
import type { NamedFile } from "../../files/submission-pool.js";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host.js";
import { useLocale } from "../shared/words.js";
import type { Failure } from "../shared/work.js";
import { decisionsFrom } from "./saved-decisions.js";
import { useCollectWorker } from "./use-collect-worker.js";
import { useDecisions } from "./use-decisions.js";
import { useSentFiles } from "./use-sent-files.js";
import { useTable } from "./use-table.js";

/** A blank form that was learned. */
export interface LearnedForm {
  readonly template: FormTemplate;
  readonly unknown: readonly string[];
}

/** The bureau's own checks, and what is wrong with their sheet. */
export interface OwnRules {
  readonly file: string;
  readonly count: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** The state of this part, and what can be done with it. */
export function useCollection(host: SpreadsheetHost, units: UnitChoices, source: WithOwn = {}) {
  const locale = useLocale();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [learned, setLearned] = useState<LearnedForm | null>(null);
  const [ownRules, setOwnRules] = useState<OwnRules | null>(null);
  const worker = useCollectWorker(host);
  const { decisions, deciding } = useDecisions(host);
  const { making, ...table } = useTable(worker, setFailure, source);
  const counting = useRef(units);
  counting.current = units;
  const collectNow = useCallback(() => {
    const now = deciding.now();
    return making.collect({ ...now, units: { ...now.units, ...counting.current } });
  }, [deciding, making]);
  const { reading, sent } = useSentFiles(host, worker, setFailure, collectNow, source);
  const decide = useCallback(
    (change: Partial<Decisions>): void => {
      deciding.decide({ ...deciding.now(), ...change });
      void collectNow();
    },
    [collectNow, deciding],
  );
  const { collection } = table;
  const counted = useRef(units);
  useEffect(() => {
    if (counted.current === units) return;
    counted.current = units;
    if (collection !== null) void collectNow();
  }, [collectNow, collection, units]);
  // What was decided, and the files of an earlier visit where the page has kept them.
  useEffect(() => {
    void deciding.load().then(async () => sent.read((await host.work?.collected().catch(() => [])) ?? []));
  }, [deciding, host, sent]);
  const { own } = source;
  useEffect(() => {
    void sent.readAgain();
  }, [own, sent]);
  return {
    reading,
    ...table,
    decisions,
    failure,
    learned,
    ownRules,
    readCell: sent.readCell,
    decide,
    read: (added: readonly NamedFile[]) =>
      void sent.distinct(added).then((named) => {
        host.work?.addCollected(named);
        return sent.read(named);
      }),
    cancel: sent.cancel,
    clear: () => {
      sent.forget();
      worker.close();
      making.forget();
      host.work?.removeCollected();
      deciding.decide({});
    },
    learn: (file: File) =>
      void (async () => {
        const { grids } = await readFiles([file]);
        const { template, diagnostics } = learnForm(grids);
        if (template === null) return setFailure({ code: "formNotLearned", detail: file.name });
        setLearned({ template, unknown: unknownLabels(diagnostics) });
        await sent.readBy(template);
      })(),
    openDecisions: (file: File) =>
      void file.text().then((text) => {
        const { decisions: opened, issues } = decisionsFrom(text);
        if (opened === undefined)
          setFailure({ code: "decisionsWrong", detail: `${file.name} ${describeShapeIssues(issues, locale)}` });
        else decide(opened);
      }),
    useRules: (file: File) =>
      void (async () => {
        const { grids } = await readFiles([file]);
        const found = grids.map((grid) => readChecks(grid));
        const all = found.flatMap((each) => each.rules);
        making.setRules(all);
        setOwnRules({ file: file.name, count: all.length, diagnostics: found.flatMap((each) => each.diagnostics) });
        await collectNow();
      })(),
  };
}

/** What the hook gives. */
export type Collecting = ReturnType<typeof useCollection>;

const unknownLabels = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.flatMap(({ params }) => (typeof params["text"] === "string" ? [params["text"]] : []));
