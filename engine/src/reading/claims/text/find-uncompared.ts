// 一年350人次 and 三年260人次; 农村小学教师 and 农村教师: sayings that look like one thing, and cannot be compared as they stand. Internal.
import type { Amount, Paragraph } from "./amounts.js";
import { isCount } from "./amounts.js";
import { directionBetween, withoutMove } from "./change-words.js";
import { nounOf } from "./noun-of.js";
import type { DocumentFinder, ProposedClaim } from "./proposed.js";
import { relationClaim } from "./proposed.js";
import { sayingsOf } from "./sayings.js";
import { isSpelledIn } from "./similar.js";
import { withoutTimes } from "./times.js";

/** So many figures are compared at most. */
const mostCompared = 300;

/** Longer spans with the smaller count, and moves from the figure of another group. */
export const findUncompared: DocumentFinder = (paragraphs) => [...spansOf(paragraphs), ...movesOf(paragraphs)];

type Found = ReturnType<DocumentFinder>;

const open = (proposed: ProposedClaim): ProposedClaim => ({ ...proposed, sure: false });

/** 一年来…跟岗350人次, 三年来…跟岗260人次: of another group, or one of them is wrong. */
const spansOf = (paragraphs: readonly Paragraph[]): Found => {
  const sayings = sayingsOf(paragraphs)
    .filter(({ span }) => span !== null)
    .slice(0, mostCompared);
  return sayings.flatMap((saying, k) => {
    const { amount, at, noun, span } = saying;
    const value = amount.input.value ?? 0;
    const other = sayings.slice(0, k).findLast((each) => {
      const isOne = each.amount.unit === amount.unit && endAlike(each.noun, noun) && each.at !== at;
      const longer = (span ?? 0) - (each.span ?? 0);
      return isOne && longer * (value - (each.amount.input.value ?? 0)) < 0;
    });
    if (other === undefined) return [];
    const params = { paragraph: other.at + 1, first: other.amount.text, printed: amount.text };
    const inputs = [other, saying].map((each) => ({ ...each.amount.input, unit: each.amount.unit }));
    const formula = (span ?? 0) > (other.span ?? 0) ? "a<=b" : "a>=b";
    const claim = relationClaim("restated", amount, amount.text, inputs, formula, { code: "otherSpan", params });
    return [{ at, proposed: open(claim) }];
  });
};

/** Whether two nouns end with the same words. */
const endAlike = (one: string, other: string): boolean => one.slice(-2) === other.slice(-2);

/** 降到45.2岁 without the figure before it in its sentence: right beside one of the very group; of another group it proves nothing. */
const movesOf = (paragraphs: readonly Paragraph[]): Found => {
  const all = paragraphs
    .flatMap((paragraph, at) =>
      paragraph.amounts
        .filter((each) => isCount(each) && each.unit !== "")
        .map((amount) => ({ at, amount, noun: groupOf(amount) })),
    )
    .filter(({ noun }) => noun.length >= 4)
    .slice(0, mostCompared);
  return all.flatMap(({ at, amount, noun }, k) => {
    const direction = directionBetween(amount.before);
    if (direction === null || /[由从]/.test(amount.before)) return [];
    const before = all
      .slice(0, k)
      .filter(
        (each) => each.at !== at && each.amount.unit === amount.unit && directionBetween(each.amount.before) === null,
      );
    const same = before.findLast((each) => each.noun === noun);
    const near =
      same ??
      before.findLast(
        (each) => endAlike(each.noun, noun) && (isSpelledIn(noun, each.noun) || isSpelledIn(each.noun, noun)),
      );
    if (near === undefined) return [];
    const inputs = [near.amount, amount].map(({ input, unit }) => ({ ...input, unit }));
    const params = { paragraph: near.at + 1, first: near.noun + near.amount.text, printed: noun + amount.text };
    const remark = same === undefined ? { code: "otherGroup" as const, params } : undefined;
    const claim = relationClaim(
      "change",
      amount,
      amount.text,
      inputs,
      same === undefined ? "a=b" : direction === "up" ? "a<b" : "a>b",
      remark,
    );
    return [{ at, proposed: open(claim) }];
  });
};

const groupOf = ({ before }: Amount): string => nounOf(withoutTimes(withoutMove(before)));
