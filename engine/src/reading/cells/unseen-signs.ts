// Signs that show nothing and mean nothing in a cell: direction marks, zero-width signs, byte-order marks, soft hyphens.

const signs = "\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff";
const some = new RegExp(`[${signs}]`);
const every = new RegExp(`[${signs}]+`, "g");
const nothing = new RegExp(`^[\\s${signs}]*$`);

/**
 * A text without its unseen signs (不可见字符).
 *
 * @example
 * withoutUnseen("\u200e32\u200f") // => "32"
 */
export const withoutUnseen = (text: string): string => (some.test(text) ? text.replace(every, "") : text);

/**
 * Whether nothing of a text can be seen.
 *
 * @example
 * isUnseen(" \ufeff") // => true
 */
export const isUnseen = (text: string): boolean => nothing.test(text);
