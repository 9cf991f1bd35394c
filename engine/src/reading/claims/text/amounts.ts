// Every amount of a paragraph: its digits and unit, and the words around it. Internal.
import type { ClaimInput, PrintedFigure } from "../../../claims/index.js";
import { inputOf } from "../claim-figures.js";
import { numeralSigns } from "../../cells/index.js";
import { readPrinted, unitFamily } from "../../../claims/index.js";
import { boundsBefore, boundsBehind, units } from "./units.js";
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

/** Thousands parted by commas or blanks; of several figures (分别为320，280人) the full-width comma parts the figures. */
const grouped = "[1-9]\\d{0,2}(?:(?:,\\d{3})+|(?: \\d{3})+|(?=，\\d{3})(?<!分别[^。；;]{0,20})(?:，\\d{3})+)(?!\\d)";
const numeral = `[${numeralSigns}]{1,12}`;
/** Ten and more in words: 二十四个; what is less may be part of a word (三好学生, 九年一贯制). */
const large = `(?=[零〇一二两三四五六七八九千百万]{0,11}[十百千万])${numeral.replace("1,", "2,")}`;
const led = `(?:(?:${boundsBefore})\\s*)?`;
const amount = new RegExp(
  [
    `${led}\\d+(?:\\.\\d+)?\\s*[:∶]\\s*\\d+(?:\\.\\d+)?`,
    `${led}(?<![\\d/])\\d{1,2}/\\d{1,3}(?=(?:左右|以上|以下|强|弱)?(?:[，,。；;、]|$))`,
    `${led}(?:${grouped}|\\d+)(?:\\.\\d+)?\\s*[多余]?\\s*(?:${units})?(?:${boundsBehind})?`,
    `${led}(?:百分之(?:\\d+(?:\\.\\d+)?|${numeral}(?:点${numeral})?)|${numeral}分之${numeral})(?:${boundsBehind})?`,
    `${led}[一二三四五六七八九]成[一二三四五六七八九半]?(?:${boundsBehind})?`,
    `${led}(?:一半|半数)(?:${boundsBehind})?|过半(?!年|天|月|程)|翻了?[一两二三]?番`,
    `${led}${large}[多余]?(?:${units})(?:${boundsBehind})?`,
    `${led}[一二两三四五六七八九](?:个?百分点|倍)(?:${boundsBehind})?`,
  ].join("|"),
  "g",
);

/** Units of time, and numbers that only name things. */
const naming = /^(年|月|日|号|届|期|小时|分钟|天|周|学年|级)$/;
/** Where years of age are no bracket (55岁以上, 31至45岁) but somebody's. */
const aged = /(?:年龄|[由从降升到至为轻低高])[^，,。；;\d]{0,6}$/;
const bracket = /^(?:以|及|至|到|-|—|的)/;
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
  const plain = read.replace(amount, (figure) => figure.replace(/(?<=\d)[,，](?=\d)/g, " "));
  const sentences = sentencesOf(plain);
  const found = [...read.matchAll(amount)].flatMap((match) => {
    const start = match.index;
    const written = match[0].trimEnd();
    const printed = readPrinted(written);
    const isName = /[第\d./-]\s*$/.test(plain.slice(Math.max(0, start - 8), start));
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

/** Whether a figure is an end of a bracket of ages: 36至50岁, 51岁—60岁; 由47岁降到45岁 is none. */
const isOfBracket = (plain: string, start: number, end: number): boolean => {
  const [before, behind] = [plain.slice(Math.max(0, start - 8), start), plain.slice(end, end + 8)];
  return (
    (/^岁?[至—–~-]{1,2}\d{1,2}岁/.test(plain.charAt(end - 1) === "岁" ? `岁${behind}` : behind) &&
      !/[由从]$/.test(before)) ||
    (/(?<![由从]|\d)\d{1,2}岁?[至—–~-]{1,2}$/.test(before) && plain.slice(start, end).includes("岁"))
  );
};

const isBracket = (plain: string, start: number, end: number, printed: PrintedFigure): boolean =>
  (printed.kind === "number" && printed.bound !== "exact") ||
  !aged.test(plain.slice(Math.max(0, start - 12), start)) ||
  bracket.test(plain.slice(end, end + 3));

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
