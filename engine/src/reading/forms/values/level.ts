// A level as monitoring reports write it: Ⅲ, III, 三, 3.
import { chineseNumeral, tight } from "../../cells/index.js";

const numerals: Readonly<Record<string, number>> = { Ⅰ: 1, I: 1, Ⅱ: 2, II: 2, Ⅲ: 3, III: 3, Ⅳ: 4, IV: 4 };

/**
 * The number of a level in Roman or Chinese numerals; null where it is none.
 *
 * @example
 * levelOf("Ⅲ级") // => 3
 * levelOf("3") // => null
 */
export function levelOf(text: string): number | null {
  const bare = tight(text).replaceAll("_", "").replaceAll("级", "").toUpperCase();
  return numerals[bare] ?? chineseNumeral(bare);
}
