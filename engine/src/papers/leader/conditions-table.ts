// The conditions of the standard side by side, each with a sign and a word.
import type { Locale } from "../../diagnostics/index.js";
import type { ItemVerdict } from "../../conditions/index.js";
import type { JudgedCounty } from "../../grounds/index.js";
import { textCell } from "../../reports/cells.js";
import type { Standard } from "../../standards/index.js";
import { conditionWords, joinClauses, leaderWord } from "../../words/index.js";
import type { Block } from "../paper.js";
import { signCell } from "../sign-cell.js";

/** A column for each; nothing where the standard names none. */
export function conditionsTable(judged: JudgedCounty, standard: Standard, locale: Locale): readonly Block[] {
  const words = conditionWords(judged, standard, locale);
  const { conditions, open } = judged.verdict;
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
        conditions.map(({ id, items }) => {
          const { parts = [] } = standard.conditions?.find((each) => each.id === id) ?? {};
          const known = open > 0 ? [] : parts.map((part) => said[part](judged, locale));
          const counts = items.length > 0 ? [countsOf(items, locale)] : known;
          return textCell(
            joinClauses(
              counts.filter((text) => text !== ""),
              locale,
            ),
            "note",
          );
        }),
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

type Part = NonNullable<Standard["conditions"]>[number]["parts"][number];

/** What the schools' figures say: how many coefficients are over their limit, and how many schools fall short. */
const said: Readonly<Record<Part, (judged: JudgedCounty, locale: Locale) => string>> = {
  variation: ({ assessment: { stages } }, locale) => {
    const limited = Object.values(stages).flatMap(({ indicators, composite }) => [
      ...Object.values(indicators).filter(({ threshold }) => threshold !== null),
      ...(composite === null ? [] : [composite]),
    ]);
    const over = limited.filter(({ met }) => met === false).length;
    return leaderWord("coefficients", { count: limited.length, over }, locale);
  },
  schools: ({ assessment: { stages } }, locale) => {
    const judged = Object.values(stages).flatMap(({ schools, qualifiedSchools }) =>
      qualifiedSchools === null ? [] : schools,
    );
    const short = judged.filter(({ qualified }) => qualified === false).length;
    return judged.length === 0 ? "" : leaderWord("schoolsShort", { count: judged.length, short }, locale);
  },
};
