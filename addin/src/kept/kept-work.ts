// What is kept of a page's work between two visits, as data, and which of several is offered again.

/** A change of the grid, as the grid itself says it: an id of a mutation and its parameters as JSON. */
export interface KeptChange {
  readonly id: string;
  readonly params: string;
}

/** A file with the path it was chosen by. */
export interface KeptFile {
  readonly name: string;
  readonly file: File;
}

/** The head of a work: everything but its files and changes. */
export interface WorkHead {
  readonly version: 1;
  readonly id: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly at: number;
  /** The names of the files that are open; none for the sample. */
  readonly names: readonly string[];
  /** What belongs to the workbook: mapping, choices, period, confirmed grounds, decisions; each as text. */
  readonly settings: Readonly<Record<string, string>>;
  /** What belongs to the page: the tab in view, what was read. */
  readonly page: Readonly<Record<string, string>>;
  /** How many changes there were, of cells and of settings, and how many of them the last saving holds. */
  readonly changes: number;
  readonly saved: number;
  /** How many files that schools sent are kept with it. */
  readonly collected: number;
}

/** A whole work. */
export interface KeptWork {
  readonly head: WorkHead;
  readonly opened: readonly KeptFile[];
  readonly changes: readonly KeptChange[];
  /** The number of the next change. */
  readonly next: number;
}

/** A work that is offered to be gone on with, and how many others wait behind it. */
export interface Offer {
  readonly head: WorkHead;
  readonly others: number;
}

/** A work in which nothing was done yet. */
export const emptyHead = (id: string, names: readonly string[] = []): WorkHead => ({
  version: 1,
  id,
  at: 0,
  names,
  settings: {},
  page: {},
  changes: 0,
  saved: 0,
  collected: 0,
});

/**
 * Whether it has changes that no saved file holds.
 *
 * @example
 * isUnsaved({ changes: 3, saved: 2 }) // => true
 */
export const isUnsaved = ({ changes, saved }: Pick<WorkHead, "changes" | "saved">): boolean => changes > saved;

/** The newest work that no page holds, or null where there is none. Works of a later version of this program are left alone. */
export function offerOf(heads: readonly WorkHead[], held: ReadonlySet<string>): Offer | null {
  const free = heads.filter(({ version, id }) => version === 1 && !held.has(id)).sort((a, b) => b.at - a.at);
  const [head] = free;
  return head === undefined ? null : { head, others: free.length - 1 };
}

/** Changes without those of sheets that were added and removed again: nothing of them is left in the grid. */
export function withoutRemoved(changes: readonly KeptChange[]): readonly KeptChange[] {
  const added = new Map<string, number>();
  const gone = new Set<number>();
  changes.forEach((change, at) => {
    if (change.id === "sheet.mutation.insert-sheet") added.set(sheetIn(change), at);
    if (change.id !== "sheet.mutation.remove-sheet") return;
    const sheet = sheetIn(change);
    const from = added.get(sheet);
    if (from === undefined) return;
    for (let each = from; each <= at; each++) {
      const other = changes[each];
      if (other !== undefined && sheetIn(other) === sheet) gone.add(each);
    }
    added.delete(sheet);
  });
  return changes.filter((_, at) => !gone.has(at));
}

const sheetIn = ({ params }: KeptChange): string => {
  const { subUnitId, sheet } = JSON.parse(params) as { subUnitId?: string; sheet?: { id?: string } };
  return subUnitId ?? sheet?.id ?? "";
};
