// What this part of the pane does: reads files in workers, keeps the decisions, and has one table made of it all after each.
import type { CheckRule } from "@junheng/engine/checks";
import { readChecks, withOwnChecks } from "@junheng/engine/checks";
import type { Collection, Decisions, SentFile } from "@junheng/engine/collection";
import type { Diagnostic } from "@junheng/engine/diagnostics";
import type { FormTemplate } from "@junheng/engine/reading/forms";
import { learnForm } from "@junheng/engine/reading/forms";
import type { SchoolRecord } from "@junheng/engine/schools";
import { describeShapeIssues } from "@junheng/engine/words";
import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import type { CollectReply, CollectRequest } from "../../files/collect.worker.js";
import { openWorker } from "../../files/open-worker.js";
import { readFiles } from "../../files/read-files.js";
import type { NamedFile } from "../../files/submission-pool.js";
import { readExcerpt, readSubmissions } from "../../files/submission-pool.js";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host.js";
import type { ReadCell } from "../shared/cell-access.js";
import { failureOf } from "../shared/host-failure.js";
import { useLocale } from "../shared/words.js";
import type { Failure } from "../assess/state.js";
import { decisionsFrom, loadDecisions, saveDecisions } from "./saved-decisions.js";

/** How far reading is, file by file. */
export interface Reading {
  readonly done: number;
  readonly total: number;
}

/** Both ways of counting campuses, to be assessed side by side. */
export interface BothWays {
  readonly merged: readonly SchoolRecord[];
  readonly apart: readonly SchoolRecord[];
}

/** A blank form that was learned. */
export interface LearnedForm {
  readonly template: FormTemplate;
  readonly unknown: readonly string[];
}

/** How often the page is told how far reading is, in milliseconds. */
const tellEvery = 150;

/** The state of this part, and what can be done with it. */
export function useCollection(host: SpreadsheetHost) {
  const locale = useLocale();
  const [reading, setReading] = useState<Reading | null>(null);
  const [collecting, setCollecting] = useState(false);
  const [collection, setCollection] = useState<Collection | null>(null);
  const [decisions, setDecisions] = useState<Decisions>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const [both, setBoth] = useState<BothWays | null>(null);
  const [learned, setLearned] = useState<LearnedForm | null>(null);
  const [ownRules, setOwnRules] = useState<OwnRules | null>(null);
  const files = useRef(new Map<string, KeptFile>());
  const templates = useRef<readonly FormTemplate[]>([]);
  const rules = useRef<readonly CheckRule[]>([]);
  const worker = useRef<Promise<CollectWorker> | null>(null);
  const running = useRef<AbortController | null>(null);
  const latest = useRef(decisions);
  latest.current = decisions;

  useEffect(
    () => () => {
      running.current?.abort();
      closeWorker(worker);
    },
    [host],
  );

  const theWorker = useCallback((): Promise<CollectWorker> => {
    worker.current ??= openCollectWorker().catch((error: unknown) => {
      worker.current = null;
      throw error;
    });
    return worker.current;
  }, []);

  const collect = useCallback(
    async (wanted: Decisions): Promise<void> => {
      setCollecting(true);
      try {
        const { collect } = await theWorker();
        const made = await collect(wanted, rules.current);
        // Drawing hundreds of findings gives way to what the user does meanwhile.
        startTransition(() => {
          setCollection(made);
          setBoth(null);
        });
      } catch (error) {
        setFailure(failureOf(error));
      } finally {
        setCollecting(false);
      }
    },
    [theWorker],
  );

  const decide = useCallback(
    (change: Partial<Decisions>): void => {
      const next = { ...latest.current, ...change };
      latest.current = next;
      setDecisions(next);
      void saveDecisions(host, next);
      void collect(next);
    },
    [collect, host],
  );

  const read = useCallback(
    async (added: readonly NamedFile[]): Promise<void> => {
      if (added.length === 0) return;
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      setFailure(null);
      let done = 0;
      let told = 0;
      setReading({ done, total: added.length });
      const onRead = (add: CollectWorker["add"], file: SentFile): void => {
        add(file);
        done++;
        if (performance.now() - told < tellEvery) return;
        told = performance.now();
        setReading({ done, total: added.length });
      };
      const named = added.map((each) => ({ ...each, path: each.name, name: shortName(each.name, files.current) }));
      for (const each of named) files.current.set(each.name, each);
      try {
        const { add } = await theWorker();
        const { signal } = controller;
        await readSubmissions(named, { templates: templates.current, signal, onRead: (file) => onRead(add, file) });
      } catch (error) {
        if (!controller.signal.aborted) setFailure(failureOf(error));
      }
      if (running.current === controller) setReading(null);
      await collect(latest.current);
    },
    [collect, theWorker],
  );

  // What was decided, and the files of an earlier visit where the page has kept them.
  useEffect(() => {
    void loadDecisions(host).then(async (saved) => {
      latest.current = { ...saved, ...latest.current };
      setDecisions(latest.current);
      await read((await host.work?.collected().catch(() => [])) ?? []);
    });
  }, [host, read]);

  const readCell = useCallback<ReadCell>(async ({ file: name, sheet, cell }) => {
    const file = files.current.get(name ?? "");
    if (file === undefined || sheet === undefined || cell === undefined) return null;
    return readExcerpt(file, sheet, cell);
  }, []);

  return {
    reading,
    collecting,
    collection,
    decisions,
    failure,
    both,
    learned,
    ownRules,
    names: files.current.size,
    readCell,
    decide,
    read: (added: readonly NamedFile[]) => {
      host.work?.addCollected(added);
      void read(added);
    },
    cancel: () => {
      running.current?.abort();
      setReading(null);
      setFailure({ code: "readingStopped", detail: "" });
    },
    clear: () => {
      running.current?.abort();
      closeWorker(worker);
      files.current.clear();
      setCollection(null);
      setBoth(null);
      host.work?.removeCollected();
      decideNothing(setDecisions, host);
    },
    compareJoint: () =>
      void (async () => {
        setCollecting(true);
        try {
          const { collect } = await theWorker();
          const merged = await collect({ ...latest.current, joint: "merged" }, rules.current);
          const apart = await collect({ ...latest.current, joint: "apart" }, rules.current);
          setBoth({ merged: merged.records, apart: apart.records });
        } catch (error) {
          setFailure(failureOf(error));
        } finally {
          setCollecting(false);
        }
      })(),
    learn: (file: File) =>
      void (async () => {
        const { grids } = await readFiles([file]);
        const { template, diagnostics } = learnForm(grids);
        if (template === null) return setFailure({ code: "formNotLearned", detail: file.name });
        templates.current = [...templates.current.filter(({ id }) => id !== template.id), template];
        setLearned({ template, unknown: unknownLabels(diagnostics) });
        await read([...files.current.values()].map(({ file, path }) => ({ name: path, file })));
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
        rules.current = all;
        setOwnRules({ file: file.name, count: all.length, diagnostics: found.flatMap((each) => each.diagnostics) });
        await collect(latest.current);
      })(),
  };
}

/** A file by the name that is shown, and the path it was chosen by. */
interface KeptFile extends NamedFile {
  readonly path: string;
}

/** A path without the folder that was chosen, which says nothing; with it where another folder's file has that name already. */
const shortName = (path: string, taken: ReadonlyMap<string, KeptFile>): string => {
  const short = path.slice(path.indexOf("/") + 1);
  const other = taken.get(short);
  return other === undefined || other.path === path ? short : path;
};

/** The bureau's own checks, and what is wrong with their sheet. */
export interface OwnRules {
  readonly file: string;
  readonly count: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the hook gives. */
export type Collecting = ReturnType<typeof useCollection>;

const decideNothing = (set: (decisions: Decisions) => void, host: SpreadsheetHost): void => {
  set({});
  void saveDecisions(host, {});
};

const unknownLabels = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.flatMap(({ params }) => (typeof params["text"] === "string" ? [params["text"]] : []));

interface CollectWorker {
  readonly add: (file: SentFile) => void;
  readonly collect: (decisions: Decisions, rules: readonly CheckRule[]) => Promise<Collection>;
  readonly close: () => void;
}

/** Ends the worker, where there is one. */
const closeWorker = (worker: { current: Promise<CollectWorker> | null }): void => {
  worker.current?.then(
    ({ close }) => close(),
    () => {},
  );
  worker.current = null;
};

/** The worker that holds what was sent, with its answers as promises. */
const openCollectWorker = async (): Promise<CollectWorker> => {
  const worker = await openWorker("collect");
  const waiting = new Map<number, { resolve: (collection: Collection) => void; reject: (error: Error) => void }>();
  let last = 0;
  const post = (request: CollectRequest): void => worker.postMessage(request);
  worker.onmessage = ({ data }: MessageEvent<CollectReply>): void => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === "collected") asked?.resolve(data.collection);
    else asked?.reject(new Error(data.detail));
  };
  worker.onerror = ({ message }): void => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  return {
    add: (file) => post({ kind: "add", file }),
    collect: (decisions, rules) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        post({ kind: "collect", id, decisions, rules: withOwnChecks(rules) });
      }),
    close: () => worker.terminate(),
  };
};
