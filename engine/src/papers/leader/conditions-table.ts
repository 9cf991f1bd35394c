// The conditions of the standard side by side, each with a sign and a word.
import type { Locale } from "../../diagnostics/index.js";
import type { ItemVerdict } from "../../conditions/index.js";
import type { JudgedCounty } from "../../grounds/index.js";
import { textCell } from "../../reports/cells.js";
import type { Standard } from "../../standards/index.js";
import { conditionWords, leaderWord } from "../../words/index.js";
import type { Block } from "../paper.js";
import { signCell } from "../sign-cell.js";

/** A column for each; nothing where the standard names none. */
export function conditionsTable(judged: JudgedCounty, standard: Standard, locale: Locale): readonly Block[] {
  const words = conditionWords(judged, standard, locale);
  const { conditions } = judged.verdict;
  if (words.length === 0) return [];
  const metOf = (state: (typeof words)[number]["state"]): boolean | null =>
    state === "met" ? true : state === "notMet" ? false : null;
  return [
    {
      kind: "table",
      widths: words.map(() => 20),
      headerRows: 1,
      rows: [
        words.map(({ name }) => textCell(name, "header")),
        words.map(({ state, word }) => signCell(metOf(state), word, locale)),
        ...(conditions.some(({ items }) => items.length > 0)
          ? [conditions.map(({ items }) => textCell(items.length === 0 ? "" : countsOf(items, locale), "note"))]
          : []),
      ],
    },
  ];
}

/** How many of a condition's items are not met, and how many are not known; one that does not apply is none of them. */
const countsOf = (items: readonly ItemVerdict[], locale: Locale): string => {
  const asked = items.filter(({ applies }) => applies);
  const count = (met: boolean | null): number => asked.filter((item) => item.met === met).length;
  return leaderWord("items", { count: asked.length, failed: count(false), open: count(null) }, locale);
};
