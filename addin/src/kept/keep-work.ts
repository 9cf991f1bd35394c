// Keeps a page's work as it is done: in batches behind each other, never waited for by the page, and never without a word where it fails.
import { heldWorks, holdWork, newWorkId } from "./held-works.js";
import type { KeptChange, KeptFile, KeptWork, Offer, WorkHead } from "./kept-work.js";
import { emptyHead, isUnsaved, offerOf } from "./kept-work.js";
import type { WorkStore } from "./work-store.js";
import { openWorkStore } from "./work-store.js";

/** Why nothing more is kept: the browser gives no storage, or has no room left. */
export type Trouble = "refused" | "full";

/** So long changes are gathered before they are written, in milliseconds. */
const gatherFor = 200;

/** The work of this page. */
export interface Work {
  readonly head: () => WorkHead;
  readonly isUnsaved: () => boolean;
  readonly trouble: () => Trouble | null;
  /** Other files are open from now on: a new work in place of this page's own; what was collected stays with it. */
  readonly begin: (opened: readonly KeptFile[], settings: WorkHead["settings"]) => void;
  /** Both count as unsaved where they are hers, and not on the sample. */
  readonly addChange: (change: KeptChange, counts: boolean) => void;
  readonly saveSetting: (key: string, value: string, counts: boolean) => void;
  readonly savePage: (key: string, value: string) => void;
  /** A saved file holds what was done up to this number of changes. */
  readonly markSaved: (changes: number) => void;
  readonly addCollected: (files: readonly KeptFile[]) => void;
  readonly removeCollected: () => void;
  readonly collected: () => Promise<readonly KeptFile[]>;
  /** The newest work of an earlier visit that no other page has; null where there is none. */
  readonly offer: () => Promise<Offer | null>;
  /** Takes hold of an offered work; null where it is gone or another page has it. */
  readonly hold: (id: string) => Promise<KeptWork | null>;
  /** Goes on with a work that was taken hold of, in place of this page's own. */
  readonly adopt: (work: KeptWork) => void;
  readonly letGo: (id: string) => void;
  /** Deletes a work of an earlier visit. */
  readonly discard: (id: string) => Promise<void>;
  /** Writes what still waits. */
  readonly flush: () => void;
}

/** Starts keeping. `onChange` is called after each change of the head and when keeping fails. */
export function keepWork(onChange: () => void): Work {
  let head = emptyHead(newWorkId());
  let hasBegun = false;
  let waiting: readonly KeptChange[] = [];
  let next = 0;
  let trouble: Trouble | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const releases = new Map<string, () => void>();
  const store = openWorkStore();

  const failed = (error: unknown): void => {
    const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
    trouble ??= isFull ? "full" : "refused";
    onChange();
  };
  let last: Promise<void> = store.then(() => undefined, failed);
  // After a failure nothing more is written: changes with a hole among them would make another workbook.
  const write = (step: (store: WorkStore) => Promise<void>): void => {
    last = last.then(async () => (trouble === null ? step(await store) : undefined)).catch(failed);
  };
  const grip = async (id: string): Promise<boolean> => {
    const release = await holdWork(id);
    if (release !== null) releases.set(id, release);
    return release !== null;
  };
  const letGo = (id: string): void => {
    releases.get(id)?.();
    releases.delete(id);
  };
  const beginNow = (opened: readonly KeptFile[]): void => {
    hasBegun = true;
    const begun = head;
    write(async (to) => {
      await grip(begun.id);
      await to.begin(begun, opened);
    });
  };
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (!hasBegun) return;
    const [now, changes, from] = [head, waiting, next];
    waiting = [];
    next += changes.length;
    write((to) => to.add(now, changes, from));
  };
  const change = (changed: Partial<WorkHead>): void => {
    head = { ...head, ...changed, at: Date.now() };
    if (!hasBegun) beginNow([]);
    timer ??= setTimeout(flush, gatherFor);
    onChange();
  };

  return {
    head: () => head,
    isUnsaved: () => isUnsaved(head),
    trouble: () => trouble,
    begin: (opened, settings) => {
      clearTimeout(timer);
      timer = undefined;
      [waiting, next] = [[], 0];
      // What failed may work again with other files.
      trouble = null;
      head = {
        ...emptyHead(
          head.id,
          opened.map(({ name }) => name),
        ),
        settings,
        collected: head.collected,
        at: Date.now(),
      };
      beginNow(opened);
      onChange();
    },
    addChange: (each, counts) => {
      waiting = [...waiting, each];
      change({ changes: head.changes + Number(counts) });
    },
    saveSetting: (key, value, counts) => {
      if ((head.settings[key] ?? "") === value) return;
      change({ settings: { ...head.settings, [key]: value }, changes: head.changes + Number(counts) });
    },
    savePage: (key, value) => {
      if (head.page[key] === value) return;
      const page = { ...head.page, [key]: value };
      // Looking around is no work yet.
      if (hasBegun) change({ page });
      else head = { ...head, page };
    },
    markSaved: (changes) => change({ saved: changes }),
    addCollected: (files) => {
      change({ collected: head.collected + files.length });
      const now = head;
      write((to) => to.addCollected(now, files));
    },
    removeCollected: () => {
      const { id } = head;
      change({ collected: 0 });
      write((to) => to.removeCollected(id));
    },
    collected: async () => (hasBegun ? (await store).collected(head.id) : []),
    offer: async () => {
      const heads = await store.then((opened) => opened.heads()).catch(() => []);
      const others = heads.filter(({ id }) => id !== head.id);
      return offerOf(others, await heldWorks(others.map(({ id }) => id)));
    },
    hold: async (id) => {
      if (!(await grip(id))) return null;
      const work = await store.then((opened) => opened.load(id)).catch(() => null);
      if (work === null) letGo(id);
      return work;
    },
    adopt: (work) => {
      const own = head.id;
      if (hasBegun) write((to) => to.remove(own));
      letGo(own);
      clearTimeout(timer);
      timer = undefined;
      [head, waiting, next, hasBegun] = [work.head, [], work.next, true];
      onChange();
    },
    letGo,
    discard: async (id) => (await store).remove(id),
    flush,
  };
}
