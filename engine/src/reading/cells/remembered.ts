// What texts come to, remembered (decision 37): the same headers stand on every sheet, and the same words in every row.

/** So many texts are remembered where nothing else is said; then all are forgotten, so that a province's names of schools pile up nowhere. */
const usually = 8192;

/**
 * The same function of a text, which works each text out once: results are those of `work`, and only sooner.
 *
 * Rule: the first call of a text works it out, each later one gives that result. Units: none. Of texts at most `most` (8,192) are remembered; with
 * one more all are forgotten and worked out again when they are asked for. Missing: `undefined` is remembered as a result. None: an empty
 * text is a text. Errors: those of `work`, which are not remembered. What it gives is shared by all who ask, so nobody changes it. Source:
 * our own; a sheet says the same few words in every row.
 *
 * @example
 * let asked = 0;
 * const lengthOf = remembered((text) => (asked++, text.length));
 * [lengthOf("学校"), lengthOf("学校"), asked] // => [2, 2, 1]
 */
export function remembered<T>(work: (text: string) => T, most = usually): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= most) known.clear();
    const result = work(text);
    known.set(text, result);
    return result;
  };
}
