// Sheets to a worker and back in pieces: to copy a large one at once would hold the page.

interface Sheet {
  readonly rows: readonly (readonly unknown[])[];
}

/** A piece: a sheet without its rows, or some rows of the sheet before. */
export type Piece<Each extends Sheet> =
  | { readonly kind: "sheet"; readonly sheet: Omit<Each, "rows"> }
  | { readonly kind: "rows"; readonly rows: Each["rows"] };

/** So many cells are in a piece. */
const cellsAPiece = 4000;

/** The pieces of sheets, in their order. */
export function* piecesOf<Each extends Sheet>(sheets: readonly Each[]): Generator<Piece<Each>> {
  for (const sheet of sheets) {
    yield { kind: "sheet", sheet: { ...sheet, rows: [] } };
    for (let first = 0; first < sheet.rows.length;) {
      let [end, cells] = [first, 0];
      while (end < sheet.rows.length && cells < cellsAPiece) cells += sheet.rows[end++]?.length ?? 0;
      yield { kind: "rows", rows: sheet.rows.slice(first, end) };
      first = end;
    }
  }
}

/** Puts pieces together again. */
export function gatherPieces<Each extends Sheet>(): {
  readonly add: (piece: Piece<Each>) => void;
  readonly sheets: () => readonly Each[];
} {
  const sheets: { readonly sheet: Omit<Each, "rows">; readonly rows: (readonly unknown[])[] }[] = [];
  return {
    add: (piece) => {
      if (piece.kind === "sheet") sheets.push({ sheet: piece.sheet, rows: [] });
      else sheets.at(-1)?.rows.push(...piece.rows);
    },
    sheets: () => sheets.map(({ sheet, rows }) => ({ ...sheet, rows }) as unknown as Each),
  };
}
