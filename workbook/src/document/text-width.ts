// How much room a text needs, and where its lines break: a number, a word or a code stays in one piece.

/** Marks that never begin a line, and those that never end one. */
const closing = new Set("、。》」』】！），：；？”’％℃…");
const opening = new Set("（《「『【“‘");

const isChinese = (sign: string): boolean => sign >= "\u2e80";

/** The pieces of a line, each with the space behind it: a line may break between them, and nowhere else. */
const piecesOf = (line: string): readonly string[] => {
  const pieces: string[] = [];
  let [piece, last] = ["", ""];
  for (const sign of line) {
    const breaks =
      last === " " ? sign !== " " : (isChinese(sign) || isChinese(last)) && !closing.has(sign) && !opening.has(last);
    if (breaks && piece !== "" && sign !== " ") {
      pieces.push(piece);
      piece = "";
    }
    piece += sign;
    last = sign;
  }
  return piece === "" ? pieces : [...pieces, piece];
};

/**
 * The width of the widest piece that may not be broken, in the size of its letters: a Chinese sign is one wide.
 *
 * @example
 * widestPiece("差 0.512") // => 2.38
 */
export const widestPiece = (text: string): number =>
  Math.max(0, ...text.split("\n").flatMap((line) => piecesOf(line).map((piece) => widthOf(piece.trimEnd()))));

/**
 * How many lines a text takes in a width, both in the size of its letters.
 *
 * @example
 * linesIn("第一小学", 3) // => 2
 */
export const linesIn = (text: string, width: number): number =>
  text.split("\n").reduce((lines, line) => lines + linesOf(line, width), 0);

const linesOf = (line: string, width: number): number => {
  let [lines, used] = [1, 0];
  for (const piece of piecesOf(line)) {
    if (used > 0 && used + widthOf(piece.trimEnd()) > width) [lines, used] = [lines + 1, 0];
    used += widthOf(piece);
  }
  return lines;
};

/** The width of a line of text in the size of its letters. */
const widthOf = (text: string): number => {
  let width = 0;
  for (const sign of text) width += signWidth(sign);
  return width;
};

const wide = new Set("mwMW@%—…–−+=<>~±×▼▲“”‘’");
const capitals = new Set("ABCDEFGHKLNOPQRSTUVXYZ&");
const thin = new Set(".,:;'|!()[]/fijlrtIJ- ");

/** About what Times New Roman has, and a little more. */
const signWidth = (sign: string): number => {
  if (isChinese(sign)) return 1;
  if (wide.has(sign)) return 0.85;
  return capitals.has(sign) ? 0.72 : thin.has(sign) ? 0.34 : 0.51;
};
