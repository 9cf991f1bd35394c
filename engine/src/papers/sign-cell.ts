// A verdict as a cell: a sign, a word and a fill, none of them alone.
import type { Locale } from "../diagnostics/index.js";
import type { SheetCell } from "../reports/index.js";
import { leaderWord } from "../words/index.js";

/** Yes, no or not known, said with the word that is given. */
export const signCell = (met: boolean | null, word: string, locale: Locale): SheetCell => ({
  value: leaderWord(met === null ? "open" : met ? "good" : "bad", { word }, locale),
  style: met === null ? "doubt" : met ? "good" : "bad",
});
