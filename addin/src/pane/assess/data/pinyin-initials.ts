// The first letters of Chinese words as they are typed: 图书册数 is tscs. Taken from how the browser sorts Chinese, so no table is needed.

/** The first sign of each letter's part of the pinyin order; no syllable begins with i, u or v. */
const firsts = "阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥扨它穵夕丫帀";
const letters = "abcdefghjklmnopqrstwxyz";

const collator = new Intl.Collator("zh-Hans-CN-u-co-pinyin");

/**
 * The initials of a text, in small letters; signs that are not Chinese stay as they are. Where a sign is read in several ways, the commonest counts.
 *
 * @example
 * initialsOf("图书册数") // => "tscs"
 */
export const initialsOf = (text: string): string => [...text].map(initialOf).join("");

const initialOf = (sign: string): string => {
  if (!/\p{Script=Han}/u.test(sign)) return sign.toLowerCase();
  const passed = [...firsts].filter((first) => collator.compare(first, sign) <= 0).length;
  return letters[passed - 1] ?? sign;
};
