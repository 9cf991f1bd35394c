// Gaps in a printed text (小学＿＿人；初中＿＿人): where they are, and what was written into them.
import { halfWidth, trimmedEnd } from "../../cells/index.js";

/** How a gap is written in templates. */
export const gapSign = "＿＿";

/** Texts are not longer than this. */
const longest = 2000;

/** Units that a gap of spaces alone has behind it; without one, spaces are only spaces. */
const spacedGap =
  /(?<=[\p{L}\p{N}：:）)])[ \u3000]{2,}(?=(?:人|所|个|间|元|万元|平方米|㎡|名|台|册|级|%|％)(?![\p{L}\p{N}]))/gu;

/**
 * A printed text with its gaps in one spelling: lines of underscores, and runs of spaces before a unit.
 *
 * @example
 * withGaps("小学      人；初中____人") // => "小学＿＿人；初中＿＿人"
 */
export const withGaps = (text: string): string =>
  text
    .slice(0, longest)
    .replace(/[＿_]+(?:\s*[＿_]+)*/g, gapSign)
    .replace(spacedGap, gapSign);

/** How many gaps a text has, as `withGaps` gives it. */
export const gapCount = (text: string): number => text.split(gapSign).length - 1;

/** Half-width, without spaces and the lines that gaps are drawn with. */
const plain = (text: string): string => halfWidth(text.slice(0, longest)).replace(/[\s_]+/g, "");

/** What is printed before, between and behind the gaps. */
const printedOf = (text: string): readonly string[] => text.split(gapSign).map(plain);

const endSign = /[。.;；,，、]/;

/**
 * What was written into the gaps of a text, in order; an empty text where nothing was. Null where the printed text is no longer there,
 * so that it cannot be known what belongs to which gap.
 *
 * @example
 * filledGaps("超过2000人的小学＿＿所，初中＿＿所", "超过 2000 人的小学 １ 所，初中__0__所") // => ["1", "0"]
 */
export function filledGaps(printed: string, filled: string): readonly string[] | null {
  const pieces = printedOf(printed);
  const text = plain(filled);
  const found: string[] = [];
  let position = 0;
  for (const [index, piece] of pieces.entries()) {
    const last = index === pieces.length - 1;
    const wanted = last ? trimmedEnd(piece, endSign) : piece;
    const at = wanted === "" && last && index > 0 ? text.length : text.indexOf(wanted, position);
    if (at < 0) return null;
    const between = text.slice(position, at);
    if (index > 0) found.push(last ? trimmedEnd(between, endSign) : between);
    position = at + wanted.length;
  }
  return found;
}

/**
 * Figures that were written in place of a printed text, one for each gap (98.5%、96%); null where there are more or fewer, or words
 * among them, or where the printed text itself has figures that may be among them.
 */
export function figuresInstead(printed: string, filled: string): readonly string[] | null {
  const pieces = printedOf(printed);
  if (pieces.some((piece) => /\d/.test(piece))) return null;
  const text = halfWidth(filled.slice(0, longest));
  const words = text.replace(/[\d.,\s%:;、。]/g, "");
  if (words.replace(/人|所|个|间|元|万元|平方米|m2|名|级|小学|初中/g, "") !== "") return null;
  const figures = text.match(/\d+(?:\.\d+)?%?/g) ?? [];
  return figures.length === pieces.length - 1 ? figures : null;
}
