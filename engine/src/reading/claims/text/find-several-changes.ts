// 甲由a增加到b，乙由c增加到d，分别增长x和y: each of its own pair. Internal.
import type { Amount, Paragraph } from "./amounts.js";
import { areAlike } from "./amounts.js";
import { changeFormula } from "./change-formula.js";
import { directionOfWords, turnTo } from "./change-words.js";
import type { ClaimFinder } from "./proposed.js";
import { claimFrom } from "./proposed.js";
import { severalIn } from "./several.js";
import { withoutTimes } from "./times.js";

/** Changes of several things at once. */
export const findSeveralChanges: ClaimFinder = (paragraph) =>
  severalIn(paragraph).flatMap(({ figures, verb, clause }) => {
    const direction = directionOfWords(verb);
    const [first] = figures;
    if (direction === null || first === undefined) return [];
    const before = paragraph.amounts.filter((each) => each.sentence === first.sentence && each.end <= clause);
    const pairs = pairsOf(paragraph, before.slice(-2 * figures.length));
    if (pairs === null || pairs.length !== figures.length) return [];
    return figures.flatMap((figure, k) => {
      const [from, to] = pairs[k]!;
      const formula = changeFormula(figure, from, to, direction);
      return formula === null
        ? []
        : [
            {
              form: "change" as const,
              figure,
              candidates: [claimFrom(figure, [from, to], formula)],
              sure: true,
            },
          ];
    });
  });

/** Figures two by two, each of which became the next; null where one did not. */
const pairsOf = ({ plain }: Paragraph, all: readonly Amount[]): readonly (readonly [Amount, Amount])[] | null => {
  const pairs: (readonly [Amount, Amount])[] = [];
  for (let k = 0; k + 1 < all.length; k += 2) {
    const [from, to] = [all[k]!, all[k + 1]!];
    if (!areAlike(from, to) || !turnTo.test(withoutTimes(plain.slice(from.end, to.start)))) return null;
    pairs.push([from, to]);
  }
  return pairs;
};
