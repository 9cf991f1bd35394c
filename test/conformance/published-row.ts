// A row of a published table, and whether its printed figures come out again.

/** One printed figure. */
export interface PrintedFigure {
  readonly what: string;
  readonly printed: string;
  readonly ours: string;
}

/** One row of a published table. */
export interface PublishedRow {
  readonly name: string;
  readonly figures: readonly PrintedFigure[];
  /** Why it cannot come out again; only where the source itself departs from its own rule. */
  readonly because?: string;
}

/** A published table: a file of test/golden, and what stands in it. */
export interface PublishedTable {
  readonly file: string;
  readonly what: string;
  readonly rows: readonly PublishedRow[];
}

export const isReproduced = ({ figures }: PublishedRow): boolean =>
  figures.length > 0 && figures.every(({ printed, ours }) => printed === ours);

/** Decimals of a figure as printed. */
export const decimalsOf = (printed: string): number => printed.split(".")[1]?.length ?? 0;
