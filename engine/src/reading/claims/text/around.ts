// What stands before and behind a word, in one go: `/word(.*)$/` would look for the end again from each place the word stands at. Internal.

/** A text up to the first place of a word; all of it where the word is not there. */
export const beforeFirst = (text: string, word: RegExp): string => text.split(word, 1)[0] ?? "";

/** A text behind the first place of a word; null where the word is not there. */
export const behindFirst = (text: string, word: RegExp): string | null => {
  const found = word.exec(text);
  return found === null ? null : text.slice(found.index + found[0].length);
};
