// Columns that stand under their headings in a terminal, where a Chinese character is two wide.

/** The width of a text in a terminal. */
export const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > "\u2e7f" ? 2 : 1), 0);

/** Rows of cells as lines; the first column is set left, the others right. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, widthOf(row[column] ?? "")), 0),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const room = " ".repeat((widths[column] ?? 0) - widthOf(cell));
          return column === 0 ? cell + room : room + cell;
        })
        .join("  ")
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join("");
}
