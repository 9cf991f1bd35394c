// Whether a paragraph is Chinese: its sentences alone are understood here, and those of another language would be misread. Internal.

/** Chinese names in an English sentence are fewer signs than it has words, and English names in a Chinese one fewer words than it has signs. */
export const isInChinese = (text: string): boolean =>
  (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 2 * (text.match(/[a-z]{3,}/g)?.length ?? 0);
