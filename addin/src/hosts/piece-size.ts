// How much to do at a time, by how long it took: a busy or slow machine gets smaller pieces, so that none of them holds the page.

/** So long a piece may take, in milliseconds: well within a slice. */
const aim = 12;

/** The size of the next piece, and what the last one took. */
export interface PieceSize {
  readonly next: () => number;
  readonly took: (milliseconds: number) => void;
}

/** Begins with a size, and stays between a sixteenth and four times of it. */
export function pieceSize(first: number): PieceSize {
  let size = first;
  return {
    next: () => Math.round(size),
    took: (milliseconds) => {
      // A single measure may be chance: no step is larger than a doubling or a halving.
      const wanted = size * Math.min(2, Math.max(0.5, aim / Math.max(milliseconds, 0.1)));
      size = Math.min(first * 4, Math.max(first / 16, wanted));
    },
  };
}
