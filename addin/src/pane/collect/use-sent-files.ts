// The files that schools sent: read in workers, file by file, and looked into again where a figure of theirs is asked about.
import type { SentFile } from "@junheng/engine/collection";
import type { FormTemplate } from "@junheng/engine/reading/forms";
import { useEffect, useMemo, useRef, useState } from "react";
import type { NamedFile } from "../../files/submission-pool.js";
import { readExcerpt, readSubmissions } from "../../files/submission-pool.js";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host.js";
import type { ReadCell } from "../shared/cell-access.js";
import { failureOf } from "../shared/host-failure.js";
import type { Failure } from "../assess/state.js";
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
) {
  const [reading, setReading] = useState<Reading | null>(null);
  const files = useRef(new Map<string, KeptFile>());
  const templates = useRef<readonly FormTemplate[]>([]);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), [host]);
  const sent = useMemo(() => {
    const read = async (added: readonly NamedFile[]): Promise<void> => {
      if (added.length === 0) return;
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      fail(null);
      let done = 0;
      let told = 0;
      setReading({ done, total: added.length });
      const onRead = (add: (file: SentFile) => void, file: SentFile): void => {
        add(file);
        done++;
        if (performance.now() - told < tellEvery) return;
        told = performance.now();
        setReading({ done, total: added.length });
      };
      const named = added.map((each) => ({ ...each, path: each.name, name: shortName(each.name, files.current) }));
      for (const each of named) files.current.set(each.name, each);
      try {
        const { add } = await worker.get();
        const { signal } = controller;
        await readSubmissions(named, { templates: templates.current, signal, onRead: (file) => onRead(add, file) });
      } catch (error) {
        if (!controller.signal.aborted) fail(failureOf(error));
      }
      if (running.current === controller) setReading(null);
      await then();
    };
    const readCell: ReadCell = async ({ file: name, sheet, cell }) => {
      const file = files.current.get(name ?? "");
      if (file === undefined || sheet === undefined || cell === undefined) return null;
      return readExcerpt(file, sheet, cell);
    };
    return {
      read,
      readCell,
      /** Reads all of them again, by one more form. */
      readBy: (template: FormTemplate): Promise<void> => {
        templates.current = [...templates.current.filter(({ id }) => id !== template.id), template];
        return read([...files.current.values()].map(({ file, path }) => ({ name: path, file })));
      },
      cancel: (): void => {
        running.current?.abort();
        setReading(null);
        fail({ code: "readingStopped", detail: "" });
      },
      forget: (): void => {
        running.current?.abort();
        files.current.clear();
      },
    };
  }, [fail, then, worker]);
  return { reading, sent };
}
