// The whole that a share is of: a number in its own words, what they call by name, or what the parts stand behind. Internal.
import type { Amount, Paragraph } from "./amounts.js";
import { areAlike, arePeople } from "./amounts.js";
import { nounOf } from "./noun-of.js";
import { isCalled, isTotal, isUniversal, mayBeCalled, mayBeShortFor } from "./nouns.js";
import type { Sureness } from "./proposed.js";
import { mostTried } from "./proposed.js";
import { isBeforeParts, listBefore, mostTogether, togetherOf } from "./share-list.js";
import { canBePart } from "./share-parts.js";
import type { ShareWords } from "./share-words.js";
import { timeIn } from "./times.js";

/** What a share may be of: figures that are taken together, the likeliest first. */
export interface Wholes {
  readonly sets: readonly (readonly Amount[])[];
  readonly sure: Sureness;
}

const none: Wholes = { sets: [], sure: false };

/** The wholes of a share and its part; null where its words name several figures. */
export function wholesOf(paragraph: Paragraph, share: Amount, part: Amount, words: ShareWords): Wholes | null {
  const inside = paragraph.amounts.filter(
    (each) => each.start >= words.at && each.end <= share.start && canBePart(each, words),
  );
  const [own] = inside;
  if (own !== undefined)
    return inside.length === 1 && (areAlike(part, own) || arePeople(part, own)) ? { sets: [[own]], sure: true } : null;
  const others = paragraph.amounts.filter(
    (each) => each !== part && canBePart(each, words) && areAlike(each, part) && each.printed.kind === "number",
  );
  return nounOf(words.whole) === ""
    ? unnamed(
        paragraph,
        others.filter((each) => each.end <= share.start),
        part,
        words,
      )
    : named(paragraph, others, part, words);
}

/** What a share calls its whole by name: the very noun; a longer or a shorter one; or all that stand side by side. */
const named = (paragraph: Paragraph, others: readonly Amount[], part: Amount, { whole }: ShareWords): Wholes => {
  const called = others.filter(isCalled(whole));
  const values = new Set(called.map(({ input }) => input.value));
  if (called.length > 0) return { sets: singles(called), sure: values.size === 1 };
  const earlier = others.filter((each) => each.end <= part.start && (each.input.value ?? 0) >= (part.input.value ?? 0));
  const near = earlier.filter((each) => each.sentence === part.sentence && !isWholeOfShare(paragraph, each));
  const [same, short] = [mayBeCalled, mayBeShortFor].map((may) => near.filter(may(whole)));
  const likely = same?.length ? same : (short ?? []);
  const elsewhere = paragraph.elsewhere.filter((each) => areAlike(each, part)).filter(isCalled(whole));
  const union = sideBySide(paragraph, others, part);
  return {
    sets: [...singles([...elsewhere, ...likely]), ...union],
    sure: false,
  };
};

/** Whether a figure is what another share is of: 占应交流教师1950人的16%. */
const isWholeOfShare = ({ plain }: Paragraph, { before, end }: Amount): boolean =>
  before.includes("占") && plain.charAt(end) === "的";

const singles = (all: readonly Amount[]): readonly (readonly Amount[])[] =>
  [...all]
    .reverse()
    .slice(0, mostTried)
    .map((each) => [each]);

/** All figures before a part that are no parts themselves: 初中25所，其中农村21所；小学140所，其中农村133所. */
const sideBySide = (paragraph: Paragraph, others: readonly Amount[], part: Amount): readonly (readonly Amount[])[] => {
  const { plain, amounts } = paragraph;
  const tops = others.slice(-4 * mostTried).filter((each) => {
    const before = amounts[amounts.indexOf(each) - 1];
    const words = plain.slice(before?.end ?? 0, each.start);
    return each.end <= part.start && !/其中|含|[(]/.test(words) && !isWholeOfShare(paragraph, each);
  });
  return tops.length >= 2 && tops.length <= mostTogether ? [tops] : [];
};

/** A share without the name of its whole: that of 其中, of a list, or of all there are of the part's kind. */
const unnamed = (paragraph: Paragraph, others: readonly Amount[], part: Amount, words: ShareWords): Wholes => {
  const topic = topicOf(paragraph, part);
  if (topic !== "") {
    const called = others.filter((each) => each.end <= part.start).filter(isCalled(topic));
    if (called.length > 0) return { sets: singles(called), sure: called.length === 1 };
  }
  const inSentence = others.filter((each) => each.sentence === part.sentence);
  const ofPart = inSentence.filter(
    (each, k) => isTotal(each) || isBeforeParts(paragraph, each, inSentence[k + 1] ?? part),
  );
  const list = listBefore(paragraph, inSentence, part);
  const wholes = [...(list !== null ? inSentence.filter((each) => !ofPart.includes(each)) : []), ...ofPart];
  const [whole] = wholes;
  const direct = whole !== undefined && others.length === 1 && isBeforeParts(paragraph, whole, part);
  const isListed = list !== null && wholes.length <= mostTried && list.length <= mostTogether;
  if (wholes.length > 0 && (isListed || (wholes.length === 1 && direct)))
    return {
      sets: [...singles(wholes), ...togetherOf(list ?? [])],
      sure: true,
    };
  const apart = ofSubset(paragraph, others, part, words);
  return {
    sets: [...singles(wholes), ...togetherOf(list ?? []), ...apart.sets],
    sure: apart.sure,
  };
};

/** So far before a part its topic is looked for. */
const longest = 400;

/** What a sentence is about: 小学教师中，女教师…; blank where it does not say. */
const topicOf = ({ plain, sentences }: Paragraph, part: Amount): string => {
  const lead =
    plain
      .slice(Math.max(sentences[part.sentence]?.start ?? 0, part.start - longest), part.start)
      .split(/[；;]/)
      .at(-1) ?? "";
  const clauses = lead.split(/[，,]/).slice(0, -1);
  const topic = clauses.findLast((clause) => /[中里]$/.test(clause) && !/\d|[其集初高]中$/.test(clause)) ?? "";
  return topic.replace(/^\s*在/, "").replace(/[当之]?[中里]$/, "");
};

/**
 * The whole of a part that is said to be one by its words alone: 女教师 of 教师, 合格2064人 of those whose 合格率 follows; and the last
 * sentence's count where this one begins with 其中.
 */
const ofSubset = (paragraph: Paragraph, others: readonly Amount[], part: Amount, words: ShareWords): Wholes => {
  const earlier = others.filter((each) => each.end <= part.start && (each.input.value ?? 0) >= (part.input.value ?? 0));
  const near = earlier.filter((each) => each.sentence === part.sentence);
  const back = earlier.filter((each) => each.sentence === part.sentence - 1);
  const inSentence = others.filter((each) => each.sentence === part.sentence && each.end <= part.start);
  const start = paragraph.sentences[part.sentence]?.start ?? 0;
  const isLed = /^\s*其中/.test(paragraph.plain.slice(start, start + 6));
  if (isLed && near.length === 0 && back.length > 0) return { sets: singles(back), sure: back.length === 1 };
  const inPart = near.filter((each) => !/[；;]/.test(paragraph.plain.slice(each.end, part.start)));
  const [whole] = inPart.length > 0 ? inPart : near;
  if (whole === undefined) return ofParagraph(earlier, part);
  const between = paragraph.plain.slice(whole.end, part.start);
  if (/其中/.test(part.before) && inSentence.length > 1)
    return { sets: [...singles(near), ...togetherOf(inSentence)], sure: false };
  if (inPart.length !== 1 || timeIn(between) !== null)
    return {
      sets: [...singles(near), ...ofParagraph(back, part).sets],
      sure: false,
    };
  if (words.kind === "of" || words.kind === "bare" || overlaps(words.stem, part)) {
    const isAll = isTotal(whole) || whole.place !== "";
    const isOne = isAll && (isUniversal(whole) ? isOfKind(part, whole) : isWithin(part, whole));
    return {
      sets: [[whole], ...ofParagraph(back, part).sets],
      sure: isOne ? true : "similar",
    };
  }
  return none;
};

/** Whether the noun of a part is that of its whole with more words before it, or none at all. */
const isOfKind = (part: Amount, whole: Amount): boolean =>
  /(?:的|者)有?$/.test(part.before) ||
  !isUniversal(part) ||
  part.nouns.some((own) => whole.nouns.some((noun) => own.endsWith(noun)));

/** Whether a whole names its part among others: 公办园与民办园共230所，公办园92所. */
const isWithin = (part: Amount, whole: Amount): boolean =>
  part.nouns.some((own) => whole.nouns.some((noun) => noun.includes(own)) || whole.before.includes(own));

/** All that an earlier sentence of the paragraph counts of a kind. */
const ofParagraph = (earlier: readonly Amount[], part: Amount): Wholes => {
  const all = earlier.filter((each) => isUniversal(each) && (!isUniversal(part) || isOfKind(part, each)));
  return { sets: singles(all), sure: false };
};

/** Whether a rate is of what the words of a part say. */
export const overlaps = (stem: string, { before, behind }: Amount): boolean =>
  [...stem.slice(-2)].some((sign) => (before + behind).includes(sign));
