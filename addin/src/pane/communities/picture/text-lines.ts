// A name in lines that fit into a box: Chinese breaks anywhere, other words between them.

const isWide = (sign: string): boolean => (sign.codePointAt(0) ?? 0) >= 0x1100;

/** How wide a text is, in units of the font's size. */
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (isWide(sign) ? 1 : 0.56), 0);

/** What may not be broken: a Chinese sign, or a word with the space behind it. */
const piecesOf = (text: string): readonly string[] => {
  const pieces: string[] = [];
  for (const sign of text) {
    const last = pieces.at(-1);
    if (last === undefined || isWide(sign) || isWide(last) || last.endsWith(" ")) pieces.push(sign);
    else pieces[pieces.length - 1] = last + sign;
  }
  return pieces;
};

/**
 * The lines, at most so many; the last ends with … where the text is longer.
 *
 * @example
 * textLines("盛家坝乡民族初中", 5, 2) // => ["盛家坝乡民", "族初中"]
 */
export function textLines(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of piecesOf(text)) {
    const last = lines.at(-1);
    if (last === undefined || widthOf((last + piece).trimEnd()) > width) lines.push(piece);
    else lines[lines.length - 1] = last + piece;
  }
  const rest = lines.slice(most - 1).join("");
  return lines.length <= most
    ? lines.map((line) => cut(line.trim(), width))
    : [...lines.slice(0, most - 1).map((line) => cut(line.trim(), width)), cut(rest, width)];
}

/** What fits of a line. */
const cut = (line: string, width: number): string => {
  if (widthOf(line) <= width) return line;
  const signs = [...line];
  while (signs.length > 0 && widthOf(signs.join("")) + 1 > width) signs.pop();
  return `${signs.join("")}…`;
};
