// The files that schools sent: read in workers, file by file, and looked into again where a figure of theirs is asked about.
import type { SentFile } from "@junheng/engine/collection";
import type { WithOwn } from "@junheng/engine/indicators";
import type { FormTemplate } from "@junheng/engine/reading/forms";
import { useEffect, useMemo, useRef, useState } from "react";
import type { NamedFile } from "../../files/submission-pool.js";
import { readExcerpt, readSubmissions } from "../../files/submission-pool.js";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host.js";
import type { ReadCell } from "../shared/cell-access.js";
import { failureOf } from "../shared/host-failure.js";
import type { Failure } from "../shared/work.js";
import { distinctFiles } from "./distinct-files.js";
import type { KeptFile } from "./sent-names.js";
import { shortName } from "./sent-names.js";
import type { TheWorker } from "./use-collect-worker.js";

/** How far reading is, file by file. */
export interface Reading {
  readonly done: number;
  readonly total: number;
}

/** How often the page is told how far reading is, in milliseconds. */
const tellEvery = 150;

/** The files and how they are read; `then` is called when reading has ended, however it ended. */
export function useSentFiles(
  host: SpreadsheetHost,
  worker: TheWorker,
  fail: (failure: Failure | null) => void,
  then: () => Promise<void>,
  { own }: WithOwn,
) {
  const [reading, setReading] = useState<Reading | null>(null);
  const files = useRef(new Map<string, KeptFile>());
  const measures = useRef(own);
  measures.current = own;
  const templates = useRef<readonly FormTemplate[]>([]);
  const running = useRef<AbortController | null>(null);
  const unread = useRef(new Map<string, KeptFile>());
  useEffect(
    () => () => {
      running.current?.abort();
      running.current = null;
    },
    [host],
  );
  const sent = useMemo(() => {
    const start = async (named: readonly KeptFile[]): Promise<void> => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      fail(null);
      // What was being read when more came is read with it.
      for (const each of named) unread.current.set(each.name, each);
      const queue = [...unread.current.values()];
      let told = 0;
      const said = (): void => setReading({ done: queue.length - unread.current.size, total: queue.length });
      said();
      const onRead = (add: (file: SentFile) => void, file: SentFile): void => {
        add(file);
        unread.current.delete(file.file);
        if (performance.now() - told < tellEvery) return;
        told = performance.now();
        said();
      };
      try {
        const { add } = await worker.get();
        const { signal } = controller;
        await readSubmissions(queue, {
          ...{ templates: templates.current, own: measures.current, signal },
          onRead: (file) => onRead(add, file),
        });
      } catch (error) {
        if (!controller.signal.aborted) fail(failureOf(error));
      }
      if (running.current !== controller) return;
      setReading(null);
      await then();
    };
    const read = async (added: readonly NamedFile[]): Promise<void> => {
      if (added.length === 0) return;
      const named = added.map((each) => ({ ...each, path: each.name, name: shortName(each.name, files.current) }));
      for (const each of named) files.current.set(each.name, each);
      await start(named);
    };
    const all = (): readonly NamedFile[] => [...files.current.values()].map(({ file, path }) => ({ name: path, file }));
    const readCell: ReadCell = async ({ file: name, sheet, cell }) => {
      const file = files.current.get(name ?? "");
      if (file === undefined || sheet === undefined || cell === undefined) return null;
      return readExcerpt(file, sheet, cell);
    };
    return {
      read,
      readCell,
      /** Files to add, each by a name that no other file has. */
      distinct: (added: readonly NamedFile[]) => distinctFiles(added, all()),
      /** Reads all of them again, by one more form. */
      readBy: (template: FormTemplate): Promise<void> => {
        templates.current = [...templates.current.filter(({ id }) => id !== template.id), template];
        return read(all());
      },
      /** Reads all of them again: with other fields, where the standard's own have changed. */
      readAgain: (): Promise<void> => read(all()),
      cancel: (): void => {
        running.current?.abort();
        for (const name of unread.current.keys()) files.current.delete(name);
        unread.current.clear();
        setReading(null);
        fail({ code: "readingStopped", detail: "" });
      },
      forget: (): void => {
        running.current?.abort();
        unread.current.clear();
        files.current.clear();
      },
    };
  }, [fail, then, worker]);
  return { reading, sent };
}
