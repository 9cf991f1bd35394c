// Options with a box each, as forms print them: □公办 ☑民办, 公办□ 民办√.
import { halfWidth, trimmedOf } from "./text.js";

const open = "□☐▢○〇◯";
const ticked = "☑☒✅■●√✓✔▣◉";
const box = new RegExp(`[${open}${ticked}]`, "u");
const boxOpen = new RegExp(`[${open}]`, "u");
const boxTicked = new RegExp(`[${ticked}]`, "u");
const boxKept = new RegExp(`([${open}${ticked}])`, "u");

/** Texts are not longer than this. */
const longest = 200;

/**
 * Whether a text has boxes to be ticked (勾选框): it is an answer then, whatever words it holds.
 *
 * Rule: an open box (□ ☐ ○ 〇) within its first 200 signs, and something beside it. Units: none.
 * Blank: an empty text and a box alone have no options. None: false. Errors: none thrown; 二〇二四年 holds 〇, and counts.
 * Source: ours: forms print 公办□ 民办□, and a label is no answer.
 *
 * @example
 * hasBoxes("☑公办 □民办") // => true
 * hasBoxes("□") // => false
 */
export const hasBoxes = (text: string): boolean => text.length > 1 && boxOpen.test(text.slice(0, longest));

/**
 * The one option of a text that is ticked; a text without boxes is its own. With none ticked, or several, there is none.
 *
 * @example
 * tickedOption("☑公办 □民办") // => "公办"
 * tickedOption("城区□ 乡村√") // => "乡村"
 */
export function tickedOption(raw: string): string | undefined {
  const text = halfWidth(raw.slice(0, longest))
    .replace(/[[\]()]/g, " ")
    .trim();
  if (!hasBoxes(text) && !(text.length > 1 && box.test(text.slice(0, 1)))) return raw;
  // Words and boxes in turn: a word stands behind its box where the first thing is a box, else before it.
  const pieces = text.split(boxKept);
  const beside = box.test(text.slice(0, 1)) ? 1 : -1;
  const options = pieces.flatMap((sign, k) => (k % 2 === 0 ? [] : [{ sign, word: pieces[k + beside] ?? "" }]));
  const chosen = options.filter(({ sign, word }) => boxTicked.test(sign) && trimmed(word) !== "");
  const [one, other] = chosen;
  return one === undefined || other !== undefined ? undefined : trimmed(one.word);
}

const trimmed = (word: string): string => trimmedOf(word, /[\s、,，;；/|]/);
