// What was tried of each kind, how many of them held, and what did not.

/** A count of trials by kind. */
export interface Tally {
  /** Notes one trial: nothing where it held, else what came instead. */
  readonly note: (kind: string, failure?: string) => void;
  readonly rows: () => readonly TallyRow[];
}

/** The trials of a kind. */
export interface TallyRow {
  readonly kind: string;
  readonly tried: number;
  readonly held: number;
}

/** Starts one; each failure is printed as it comes. */
export const newTally = (): Tally => {
  const rows = new Map<string, TallyRow>();
  return {
    note: (kind, failure) => {
      const { tried, held } = rows.get(kind) ?? { tried: 0, held: 0 };
      rows.set(kind, { kind, tried: tried + 1, held: held + (failure === undefined ? 1 : 0) });
      if (failure !== undefined) console.log(`NOT HELD: ${kind}: ${failure}`);
    },
    rows: () => [...rows.values()],
  };
};
