// How much room a text needs that may not be broken: a number, a word or a code stays in one piece.

/** A run that no line may break: signs other than Chinese ones and spaces, with the Chinese marks that never begin a line. */
const pieces =
  /[^\s\u2e80-\uffef]+[\u3001-\u3002\uff00-\uff0f\uff1a-\uff1f]*|[\u2e80-\uffef][\u3001\u3002\u300b\u300d\u300f\u3011\uff01\uff09\uff0c\uff1a\uff1b\uff1f]*/gu;

/**
 * The width of the widest piece that may not be broken, in the size of its letters: a Chinese sign is one wide.
 *
 * @example
 * widestPiece("差 0.512") // => 2.75
 */
export const widestPiece = (text: string): number => {
  let widest = 0;
  for (const [piece] of text.matchAll(pieces)) widest = Math.max(widest, widthOf(piece));
  return widest;
};

/** The width of a line of text in the size of its letters. */
export const widthOf = (text: string): number => {
  let width = 0;
  for (const sign of text) width += signWidth(sign);
  return width;
};

const wide = new Set("ABCDEFGHKMNOPQRSTUVWXYZ%&@mw—…–−+=<>~±×");
const thin = new Set(".,:;'|!ijlI ");

const signWidth = (sign: string): number => {
  if (sign >= "\u2e80") return 1;
  return wide.has(sign) ? 0.8 : thin.has(sign) ? 0.35 : 0.55;
};
