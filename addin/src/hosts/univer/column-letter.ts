// The letters of a column.

/**
 * The letters of a column counted from 0.
 *
 * @example
 * columnLetter(27) // => "AB"
 */
export function columnLetter(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetter(Math.floor(column / 26) - 1) + letter;
}
