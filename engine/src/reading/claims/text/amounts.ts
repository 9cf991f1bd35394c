// Every amount of a paragraph: its digits and unit, and the words around it. Internal.
import type { ClaimInput, PrintedFigure } from "../../../claims/index.js";
import { inputOf } from "../claim-figures.js";
import { readPrinted, unitFamily } from "../../../claims/index.js";
import { isBracket, isOfBracket } from "./age-brackets.js";
import { amountPattern } from "./amount-pattern.js";
import { nounsAround, placeIn } from "./noun-of.js";

/** An amount as it stands in a paragraph. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  readonly printed: PrintedFigure;
  readonly input: ClaimInput;
  readonly unit: string;
  /** What units like its own count (heads, turns, areas); none where it is of no family. */
  readonly family: string | undefined;
  /** The words before it, from the last amount or the last punctuation mark on. */
  readonly before: string;
  /** The words behind it, up to the next amount or punctuation mark. */
  readonly behind: string;
  /** What it counts, by the words before and behind it, and the place they name. */
  readonly nouns: readonly string[];
  readonly place: string;
  /** The position of its sentence. */
  readonly sentence: number;
}

/** A paragraph taken apart. */
export interface Paragraph {
  /** As long as the paragraph itself: full-width digits and signs as half-width ones, and no commas within figures. */
  readonly plain: string;
  readonly sentences: readonly {
    readonly start: number;
    readonly end: number;
  }[];
  readonly amounts: readonly Amount[];
  /** What the other paragraphs count: it can make a figure right, and none wrong. */
  readonly elsewhere: readonly Amount[];
}

/** Units of time, and numbers that only name things. */
const naming = /^(年|月|日|号|届|期|小时|分钟|天|周|学年|级)$/;
const punctuation = /[，,。；;！!？?、（）()：:\n“”"《》]/;

/** Half-width digits, signs and letters, one character for each. */
export const plainText = (text: string): string =>
  text
    .replace(/[０-９Ａ-Ｚａ-ｚ％．：（）／]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0\u2000-\u200a\u202f\t]/g, " ");

/** A paragraph has no more amounts than this; one that has is a list of data, and the rest of it is not looked at. */
const mostAmounts = 500;

/** Takes a paragraph apart. */
export function readParagraph(text: string): Paragraph {
  const read = plainText(text);
  const plain = read.replace(amountPattern, (figure) => figure.replace(/(?<=\d)[,，](?=\d)/g, " "));
  const sentences = sentencesOf(plain);
  const found = [...read.matchAll(amountPattern)].flatMap((match) => {
    const start = match.index;
    const written = match[0].trimEnd();
    const printed = readPrinted(written);
    const isName = /[第〔\d./-]\s*$/.test(plain.slice(Math.max(0, start - 8), start));
    if (printed === null || printed.kind === "date" || isName || naming.test(unitOf(printed))) return [];
    if (isOfBracket(plain, start, start + written.length)) return [];
    if (unitOf(printed) === "岁" && isBracket(plain, start, start + written.length, printed)) return [];
    return [{ start, end: start + written.length, printed }];
  });
  let sentence = 0;
  const amounts = found.slice(0, mostAmounts).map(({ start, end, printed }, k): Amount => {
    const before = lastPart(plain.slice(found[k - 1]?.end ?? 0, start));
    const behind = firstPart(plain.slice(end, found[k + 1]?.start ?? plain.length));
    while ((sentences[sentence]?.end ?? Infinity) <= start) sentence++;
    return {
      start,
      end,
      printed,
      text: text.slice(start, end).trim(),
      input: printed.kind === "number" ? inputOf(printed) : { value: null },
      unit: unitOf(printed),
      family: unitFamily(unitOf(printed)),
      before,
      behind,
      nouns: nounsAround(before, behind),
      place: placeIn(before + behind),
      sentence,
    };
  });
  return { plain, sentences, amounts, elsewhere: [] };
}

const unitOf = (printed: PrintedFigure): string => {
  if (printed.kind !== "number") return "";
  if (printed.unit === "位" || printed.unit === "名") return "人";
  return ["㎡", "m2"].includes(printed.unit) ? "平方米" : printed.unit;
};

const lastPart = (text: string): string => text.split(punctuation).at(-1)?.trim() ?? "";
const firstPart = (text: string): string => text.split(punctuation)[0]?.trim() ?? "";

const sentencesOf = (plain: string): readonly { readonly start: number; readonly end: number }[] => {
  const sentences: { start: number; end: number }[] = [];
  for (const { index, 0: text } of plain.matchAll(/[^。！!？?\n]+[。！!？?\n]*/g))
    sentences.push({ start: index, end: index + text.length });
  return sentences;
};

/** Whether it is a count of something: no share, no difference of percentages, no ratio. */
export const isCount = ({ printed, unit }: Amount): boolean =>
  printed.kind === "number" && !["%", "百分点", "‰", "成", "倍"].includes(unit);

/** Whether it is a share: a percentage, tenths, or a fraction in words. */
export const isShare = ({ printed, unit }: Amount): boolean =>
  printed.kind === "fraction" || (printed.kind === "number" && ["%", "‰", "成"].includes(unit));

/** Whether two amounts count the same kind of thing, as far as their units say. */
export const areAlike = (a: Amount, b: Amount): boolean =>
  a.unit === b.unit || (a.family !== undefined && a.family === b.family) || isNothing(a) || isNothing(b);

/** A bare zero is none of anything: 由34个减少到0. */
const isNothing = ({ unit, input }: Amount): boolean => unit === "" && input.value === 0;

/** Whether both count people: heads or turns. */
export const arePeople = (...amounts: readonly Amount[]): boolean =>
  amounts.every(({ family }) => family === "heads" || family === "turns");
