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
 * widestPiece("差 0.512") // => 2.25
 */
export const widestPiece = (text: string, isBold = false): number =>
  Math.max(0, ...text.split("\n").flatMap((line) => piecesOf(line).map((piece) => textWidth(piece.trimEnd(), isBold))));

/**
 * How many lines a text takes in a width, both in the size of its letters.
 *
 * @example
 * linesIn("第一小学", 3) // => 2
 */
export const linesIn = (text: string, width: number, isBold = false): number =>
  text.split("\n").reduce((lines, line) => lines + linesOf(line, width, isBold), 0);

const linesOf = (line: string, width: number, isBold: boolean): number => {
  let [lines, used] = [1, 0];
  for (const piece of piecesOf(line)) {
    if (used > 0 && used + textWidth(piece.trimEnd(), isBold) > width) [lines, used] = [lines + 1, 0];
    used += textWidth(piece, isBold);
  }
  return lines;
};

/** The width of a text on one line, in the size of its letters. */
export const textWidth = (text: string, isBold: boolean): number => {
  let width = 0;
  for (const sign of text) width += signWidth(sign, isBold);
  return width;
};

/** The signs of Times New Roman by their widths, in thousandths of the size of the letters; and marks that are set as wide as Chinese signs. */
const westernSigns = {
  180: "'",
  250: " ,.",
  278: "/:;\\ijlt",
  333: "!()-I[]`fr",
  389: "Js",
  444: "?acez",
  500: "#$*0123456789_bdghknopquvxy",
  556: "FPS",
  564: "+<=>±×~|−",
  611: "ELTZ",
  667: "BCR",
  722: "ADGHKNOQUVXYw",
  778: "&m",
  889: "M%",
  944: "W@",
  1000: "▲▼",
} as const;

const western = new Map(
  Object.entries(westernSigns).flatMap(([width, signs]) => [...signs].map((sign) => [sign, Number(width) / 1000])),
);

/** Of all others, between the two faces: quotes and dashes are set in that of the text around them. */
const other = 0.85;

/** Bold Western letters are at most about so many times as wide as plain ones in a word; Chinese signs keep their width. */
const bolder = 1.15;

const signWidth = (sign: string, isBold: boolean): number =>
  isChinese(sign) ? 1 : (western.get(sign) ?? other) * (isBold ? bolder : 1);
