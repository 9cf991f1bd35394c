// The part that a share is of: the count in its clause, what the clause names as its subject, or the count right before. Internal.
import type { Amount, Paragraph } from "./amounts.js";
import { isCount } from "./amounts.js";
import { nounOf } from "./noun-of.js";
import { mayBeCalled } from "./nouns.js";
import type { ShareWords } from "./share-words.js";

/** Whether an amount can be a part or a whole: a count, or a percentage that is compared with one. */
export const canBePart = (each: Amount, { kind }: ShareWords): boolean =>
  isCount(each) || (kind === "compared" && each.unit === "%");

/** The part; undefined where the words leave it open. */
export function partOf({ plain, amounts }: Paragraph, share: Amount, words: ShareWords): Amount | undefined {
  const before = amounts.filter((each) => each.sentence === share.sentence && each.end <= words.at);
  const last = before.at(-1);
  if (last !== undefined && last.start >= words.clause) return canBePart(last, words) ? last : undefined;
  const subject = words.kind === "rate" ? "" : nounOf(plain.slice(words.clause, words.at).replace(adverbs, ""));
  if (subject !== "") {
    const named = [before, amounts.filter(({ sentence }) => sentence < share.sentence)].map((all) =>
      all.filter((each) => canBePart(each, words)).filter(mayBeCalled(subject)),
    );
    const found = named.find((all) => all.length > 0) ?? [];
    return found.length === 1 ? found[0] : undefined;
  }
  if (last === undefined || !canBePart(last, words)) return undefined;
  return [...plain.slice(last.end, words.clause).matchAll(/[，,；;：:]/g)].length <= 1 ? last : undefined;
}

const adverbs = /仅|只|却|已经?|还|也|均|则|大约|[（()）\s]/g;
