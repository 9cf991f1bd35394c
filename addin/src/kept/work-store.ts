// Where works are kept: the browser's own database (IndexedDB), a head, its files and its changes in stores of their own.
import type { DBSchema, IDBPDatabase } from "idb";
import { openDB } from "idb";
import type { KeptChange, KeptFile, KeptWork, WorkHead } from "./kept-work.js";
import { withoutRemoved } from "./kept-work.js";

/** Files that are open in the grid, and those that schools sent. */
export type FileKind = "opened" | "collected";

interface Stores extends DBSchema {
  works: { key: string; value: WorkHead };
  files: { key: [work: string, kind: FileKind, name: string]; value: Blob };
  changes: { key: [work: string, at: number]; value: KeptChange };
}

/** The works of this browser. Every method may reject: where the browser refuses, or has no room. */
export interface WorkStore {
  heads(): Promise<readonly WorkHead[]>;
  /** Begins a work: its files and changes of before are gone, those that were collected stay. */
  begin(head: WorkHead, opened: readonly KeptFile[]): Promise<void>;
  /** Adds changes behind those that are there; the first gets the number `from`. */
  add(head: WorkHead, changes: readonly KeptChange[], from: number): Promise<void>;
  addCollected(head: WorkHead, files: readonly KeptFile[]): Promise<void>;
  removeCollected(id: string): Promise<void>;
  collected(id: string): Promise<readonly KeptFile[]>;
  load(id: string): Promise<KeptWork | null>;
  remove(id: string): Promise<void>;
}

/** Opens the database. Rejects where the browser has none or does not give it. */
export async function openWorkStore(): Promise<WorkStore> {
  const db = await openDB<Stores>("junheng", 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore("works", { keyPath: "id" });
      fresh.createObjectStore("files");
      fresh.createObjectStore("changes");
    },
  });
  return {
    heads: () => db.getAll("works"),
    begin: async (head, opened) => {
      const all = db.transaction(["works", "files", "changes"], "readwrite");
      await Promise.all([
        all.objectStore("files").delete(filesOf(head.id, "opened")),
        all.objectStore("changes").delete(changesOf(head.id)),
        all.objectStore("works").put(head),
        ...opened.map(({ name, file }) => all.objectStore("files").put(file, [head.id, "opened", name])),
        all.done,
      ]);
    },
    add: async (head, changes, from) => {
      const both = db.transaction(["works", "changes"], "readwrite");
      await Promise.all([
        both.objectStore("works").put(head),
        ...changes.map((change, at) => both.objectStore("changes").put(change, [head.id, from + at])),
        both.done,
      ]);
    },
    addCollected: async (head, files) => {
      const both = db.transaction(["works", "files"], "readwrite");
      await Promise.all([
        both.objectStore("works").put(head),
        ...files.map(({ name, file }) => both.objectStore("files").put(file, [head.id, "collected", name])),
        both.done,
      ]);
    },
    removeCollected: (id) => db.delete("files", filesOf(id, "collected")),
    collected: (id) => filesIn(db, id, "collected"),
    load: async (id) => {
      const head = await db.get("works", id);
      if (head === undefined) return null;
      const [opened, changes, keys] = await Promise.all([
        filesIn(db, id, "opened"),
        db.getAll("changes", changesOf(id)),
        db.getAllKeys("changes", changesOf(id)),
      ]);
      return { head, opened, changes: withoutRemoved(changes), next: (keys.at(-1)?.[1] ?? -1) + 1 };
    },
    remove: async (id) => {
      const all = db.transaction(["works", "files", "changes"], "readwrite");
      await Promise.all([
        all.objectStore("works").delete(id),
        all.objectStore("files").delete(IDBKeyRange.bound([id], [id, []])),
        all.objectStore("changes").delete(changesOf(id)),
        all.done,
      ]);
    },
  };
}

/** An array sorts behind every text and every number. */
const filesOf = (id: string, kind: FileKind): IDBKeyRange => IDBKeyRange.bound([id, kind], [id, kind, []]);
const changesOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

const filesIn = async (db: IDBPDatabase<Stores>, id: string, kind: FileKind): Promise<readonly KeptFile[]> => {
  const { store } = db.transaction("files");
  const range = filesOf(id, kind);
  const [keys, blobs] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  return keys.flatMap(([, , name], at) => {
    const blob = blobs[at];
    return blob === undefined ? [] : [{ name, file: new File([blob], name.slice(name.lastIndexOf("/") + 1)) }];
  });
};
